import { everyNotice } from '../../engine/remarks.js';
import type { Amount, AwardOutcome, Engine, Heading, Missing, Result } from '../../engine/index.js';
import type { Bilingual } from '../../issue/index.js';
import { type Day, firstDayOf, formatDay, lastDayOf, noEnd, parseDay, type Period } from '../../quantity/index.js';
import type { Enterprise } from '../../subject/index.js';
import type { AnswerOutlook } from './answers.js';
import { type Lived, liveThrough } from './course.js';
import { outcomesOf } from './in-doubt.js';
import { nothing, printed, worthIn } from '../interval.js';
import { type Carried, type Doubt, type Ledger, writtenDown } from './ledger.js';
import type { CompletionSearch } from './completions.js';
import { type NeverDue, neverDue } from './never-due.js';
import { type Loose, type CumulativeSums, sumsApart, sumsOver } from './sums.js';

/** One year of a timeline. */
export interface TimelineYear {
  readonly year: number;
  /** The awards that fall due or may, as an evaluation tells them. */
  readonly awards: readonly AwardOutcome[];
  /** What is payable this year after what earlier years have paid: certain and possible. */
  readonly paid: Amount;
  /** The same from the first year of the timeline on. */
  readonly cumulative: Amount;
  readonly missing: readonly Missing[];
  /** The plan does not run in this year, and nothing may be paid in it. */
  readonly outsidePlan?: true;
}

/** An award that falls due, or may, in a year. */
export interface Due extends Pick<
  AwardOutcome,
  | 'kind'
  | 'rule'
  | 'title'
  | 'of'
  | 'level'
  | 'each'
  | 'truth'
  | 'amount'
  | 'payable'
  | 'displacedBy'
  | 'payments'
  | 'payee'
> {
  readonly year: number;
}

/** What a plan pays an enterprise over several years. */
export interface Timeline extends Omit<Heading, 'year'> {
  readonly kind: 'timeline';
  readonly title: Bilingual;
  readonly from: number;
  readonly through: number;
  /** The day as of which the lists were told; absent where they are complete for good. */
  readonly asOf?: string;
  readonly years: readonly TimelineYear[];
  /** Every award that falls due or may, year by year. */
  readonly due: readonly Due[];
  /** Awards that fall due in no year. */
  readonly never: readonly NeverDue[];
  /** What is payable over all the years. */
  readonly total: Amount;
  /** Whether every bound of `cumulative` and `total` is what some completion of what is missing comes to. */
  readonly exact: boolean;
  /** Why not, where bounds may be wider. */
  readonly loose?: Loose;
  /** What is missing in any year; of the money that hangs on it in one year, the most. */
  readonly missing: readonly Missing[];
  /** What the plan has paid by the end: to go on with. */
  readonly carried: Carried;
}

/** What a timeline is made of. */
export interface TimelineRun {
  readonly engine: Engine;
  readonly period: Period;
  readonly subject: Enterprise;
  readonly from: number;
  readonly through: number;
  /** What the plan had paid before the first year, beside what the subject lists as received. */
  readonly ledger: Ledger;
  /** What is needed to go through completions; without it sums are bounded as their years add up. */
  readonly completing?: Completing;
}

/** An input as it was written, and how another like it is read. */
interface Completing {
  readonly input: unknown;
  readonly read: CompletionSearch['read'];
  readonly marks: AnswerOutlook['marks'];
}

interface ToldYear {
  readonly lived: Lived;
  readonly result: Result;
}

const isOpen = ({ truth }: AwardOutcome): boolean => truth !== 'no';

/** The outcomes of each year, which ask as well for what would tell of what was paid before. */
const toldOf = (years: readonly Lived[], { engine }: TimelineRun): readonly ToldYear[] => {
  const told: ToldYear[] = [];
  const lackedBy = ({ from }: Doubt): readonly Missing[] =>
    from === undefined
      ? []
      : (told.find(({ lived }) => lived.year === from.year)?.result.awards[from.awardAt]?.missing ?? []);
  for (const lived of years) told.push({ lived, result: outcomesOf(lived, engine, lived.year, lackedBy) });
  return told;
};

const dueIn = ({ lived: { year }, result }: ToldYear): readonly Due[] =>
  result.awards
    .filter(isOpen)
    .map(({ kind, rule, title, of, level, each, truth, amount, payable, displacedBy, payments, payee }) => ({
      kind,
      rule,
      title,
      ...(of === undefined ? {} : { of }),
      ...(level === undefined ? {} : { level }),
      ...(each === undefined ? {} : { each }),
      year,
      truth,
      amount,
      payable,
      ...(displacedBy === undefined ? {} : { displacedBy }),
      ...(payments === undefined ? {} : { payments }),
      ...(payee === undefined ? {} : { payee }),
    }));

const runsIn = (year: number, { from, through }: Period): boolean =>
  firstDayOf(year) <= through && from <= lastDayOf(year);

/** The days that a text decides for: as it stands amended, from the day of the amendment on. */
const standingIn = ({ engine: { document }, period }: TimelineRun): Period => {
  const begun = document.amends === undefined ? undefined : parseDay(document.amends.from);
  return begun?.ok === true && begun.value > period.from ? { ...period, from: begun.value } : period;
};

/** The last year in which the plan runs; where it runs in none, the last. */
const tellingYear = (told: readonly ToldYear[], course: TimelineRun): ToldYear | undefined =>
  [...told].reverse().find(({ lived: { year } }) => runsIn(year, standingIn(course))) ?? told.at(-1);

const neverIn = (told: readonly ToldYear[], course: TimelineRun): readonly NeverDue[] => {
  const due = new Set(told.flatMap(({ lived: { paying } }) => paying.map(({ rule }) => rule.id)));
  const telling = tellingYear(told, course);
  const refused = (telling?.result.awards ?? []).filter(({ rule }) => !due.has(rule));
  const first = refused.filter(({ rule }, index) => refused.findIndex((other) => other.rule === rule) === index);
  return telling === undefined ? [] : first.map((outcome) => neverDue(outcome, telling.lived.year));
};

/** Everything missing, once: with the most that hangs on it in any one year. */
const missingIn = (told: readonly ToldYear[]): readonly Missing[] => {
  const most = new Map<string, Missing>();
  for (const each of told.flatMap(({ result }) => result.missing)) {
    const known = most.get(each.path);
    if (known === undefined || worthIn(known) < worthIn(each)) most.set(each.path, each);
  }
  return [...most.values()].sort((a, b) => worthIn(b) - worthIn(a) || (a.path < b.path ? -1 : 1));
};

const toldAsOf = ({ toldThrough }: Enterprise): Pick<Timeline, 'asOf'> => {
  const first = Math.min(...Object.values(toldThrough)) as Day;
  return first < noEnd ? { asOf: formatDay(first) } : {};
};

const sumsIn = (
  lived: readonly Lived[],
  told: readonly ToldYear[],
  { engine: { plan }, subject, period, from, through, ledger, completing }: TimelineRun,
): CumulativeSums => {
  const { document } = plan;
  const results = told.map(({ result }) => result);
  if (completing === undefined) return sumsApart(lived, results, document);
  const { input, read, marks } = completing;
  const asksOfScale = results.some(({ missing }) => missing.some(({ path }) => /aboveScale$/iu.test(path)));
  const outlook: AnswerOutlook = { document, period, from, through, marks, asksOfScale };
  return sumsOver(
    { start: { plan, from, through, ledger }, outlook, read },
    { input, subject, answers: new Map() },
    lived,
    results,
  );
};

/** Evaluates year after year, each under what the years before have paid. */
export const timelineOf = (course: TimelineRun): Timeline => {
  const {
    engine: { document, plan },
    subject,
    from,
    through,
    ledger: before,
  } = course;
  const lived = liveThrough({ plan, from, through, ledger: before }, subject);
  const told = toldOf(lived, course);
  const { cumulative, loose } = sumsIn(lived, told, course);
  const {
    lived: { ledger },
    result,
  } = told.at(-1) as ToldYear;
  return {
    kind: 'timeline',
    document: document.id,
    title: document.title,
    status: document.status,
    statusNote: document.statusNote,
    ...(subject.name === undefined ? {} : { subject: subject.name }),
    from,
    through,
    ...toldAsOf(subject),
    ...(result.asIfInForce === undefined ? {} : { asIfInForce: result.asIfInForce }),
    readings: result.readings,
    ...(result.reforms === undefined ? {} : { reforms: result.reforms }),
    assumed: subject.assumedNone,
    notices: everyNotice(told.map(({ result: { notices } }) => notices)),
    years: told.map(({ lived: { year }, result: { awards, total, missing } }, index) => ({
      year,
      awards: awards.filter(isOpen),
      paid: total,
      cumulative: printed(cumulative[index] ?? nothing),
      missing,
      ...(awards.some(isOpen) || runsIn(year, standingIn(course)) ? {} : { outsidePlan: true as const }),
    })),
    due: told.flatMap(dueIn),
    never: neverIn(told, course),
    total: printed(cumulative.at(-1) ?? nothing),
    exact: loose === undefined,
    ...(loose === undefined ? {} : { loose }),
    missing: missingIn(told),
    carried: writtenDown(ledger, subject),
  };
};
