import { everyNotice } from '../../engine/remarks.js';
import type { Amount, AwardOutcome, Engine, Missing, Result } from '../../engine/index.js';
import type { Bilingual } from '../../issue/index.js';
import { type Day, firstDayOf, formatDay, lastDayOf, noEnd, type Period } from '../../quantity/index.js';
import type { AwardRule } from '../../rule/index.js';
import type { Enterprise } from '../../subject/index.js';
import { evaluateUnder } from './in-doubt.js';
import { type Interval, intervalOf, nothing, plus, printed, worthIn } from '../interval.js';
import { type Carried, carry, type Ledger, writtenDown } from './ledger.js';
import { mostOver } from './lifetime.js';
import { type NeverDue, neverDue } from './never-due.js';
import { type Paying, payingOf } from './payments.js';

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
}

/** An award that falls due, or may, in a year. */
export interface Due extends Pick<AwardOutcome, 'rule' | 'title' | 'of' | 'level' | 'each' | 'truth' | 'amount' | 'payable' | 'displacedBy'> {
  readonly year: number;
}

/** What a plan pays an enterprise over several years. */
export interface Timeline extends Pick<Result, 'document' | 'status' | 'statusNote' | 'subject' | 'asIfInForce' | 'readings' | 'reforms' | 'assumed' | 'notices'> {
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
  /** What is missing in any year; of the money that hangs on it in one year, the most. */
  readonly missing: readonly Missing[];
  /** What the plan has paid by the end: to go on with. */
  readonly carried: Carried;
}

/** What a timeline is made of. */
export interface Course {
  readonly engine: Engine;
  readonly period: Period;
  readonly subject: Enterprise;
  readonly from: number;
  readonly through: number;
  /** What the plan had paid before the first year, beside what the subject lists as received. */
  readonly ledger: Ledger;
}

interface Lived {
  readonly year: number;
  readonly result: Result;
  readonly paying: readonly Paying[];
  /** What was paid by the end of the year. */
  readonly ledger: Ledger;
}

const isOpen = ({ truth }: AwardOutcome): boolean => truth !== 'no';

const live = ({ engine, subject }: Course, ledger: Ledger, year: number): Lived => {
  const { document } = engine;
  const result = evaluateUnder(ledger, engine, subject, year);
  const ruleOf = ({ rule }: AwardOutcome): AwardRule => document.rules.find(({ id }) => id === rule) as AwardRule;
  const paying = result.awards.filter(isOpen).map((outcome) => payingOf(outcome, ruleOf(outcome), subject, document));
  return { year, result, paying, ledger: paying.reduce((before, each) => carry(before, each, document, subject, year), ledger) };
};

const yearsOf = (course: Course): readonly Lived[] => {
  const lived: Lived[] = [];
  for (let year = course.from; year <= course.through; year += 1) lived.push(live(course, lived.at(-1)?.ledger ?? course.ledger, year));
  return lived;
};

/** What is payable from the first year through each. */
const cumulated = (lived: readonly Lived[], { engine: { document } }: Course): readonly Interval[] => {
  let sum = nothing;
  return lived.map(({ result }, index) => {
    sum = plus(sum, intervalOf(result.total));
    const all = lived.slice(0, index + 1).flatMap(({ paying }) => paying);
    return { low: sum.low, high: Math.min(sum.high, mostOver(all, document)) };
  });
};

const dueIn = ({ year, result }: Lived): readonly Due[] =>
  result.awards.filter(isOpen).map(({ rule, title, of, level, each, truth, amount, payable, displacedBy }) => ({
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
  }));

/** The last year in which the plan runs; where it runs in none, the last. */
const tellingYear = (lived: readonly Lived[], { period }: Course): Lived | undefined =>
  [...lived].reverse().find(({ year }) => firstDayOf(year) <= period.through && period.from <= lastDayOf(year)) ?? lived.at(-1);

const neverIn = (lived: readonly Lived[], course: Course): readonly NeverDue[] => {
  const due = new Set(lived.flatMap(({ paying }) => paying.map(({ rule }) => rule.id)));
  const telling = tellingYear(lived, course);
  const refused = (telling?.result.awards ?? []).filter(({ rule }) => !due.has(rule));
  const first = refused.filter(({ rule }, index) => refused.findIndex((other) => other.rule === rule) === index);
  return telling === undefined ? [] : first.map((outcome) => neverDue(outcome, telling.year));
};

/** Everything missing, once: with the most that hangs on it in any one year. */
const missingIn = (lived: readonly Lived[]): readonly Missing[] => {
  const most = new Map<string, Missing>();
  for (const each of lived.flatMap(({ result }) => result.missing)) {
    const known = most.get(each.path);
    if (known === undefined || worthIn(known) < worthIn(each)) most.set(each.path, each);
  }
  return [...most.values()].sort((a, b) => worthIn(b) - worthIn(a) || (a.path < b.path ? -1 : 1));
};

const toldAsOf = ({ toldThrough }: Enterprise): Pick<Timeline, 'asOf'> => {
  const first = Math.min(...Object.values(toldThrough)) as Day;
  return first < noEnd ? { asOf: formatDay(first) } : {};
};

/** Evaluates year after year, each under what the years before have paid. */
export const timelineOf = (course: Course): Timeline => {
  const { engine: { document }, subject, from, through } = course;
  const lived = yearsOf(course);
  const cumulative = cumulated(lived, course);
  const { result, ledger } = lived.at(-1) as Lived;
  return {
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
    notices: everyNotice(lived.map(({ result: { notices } }) => notices)),
    years: lived.map(({ year, result: { awards, total, missing } }, index) => ({
      year,
      awards: awards.filter(isOpen),
      paid: total,
      cumulative: printed(cumulative[index] ?? nothing),
      missing,
    })),
    due: lived.flatMap(dueIn),
    never: neverIn(lived, course),
    total: printed(cumulative.at(-1) ?? nothing),
    missing: missingIn(lived),
    carried: writtenDown(ledger, subject),
  };
};
