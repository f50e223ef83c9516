import type { Member } from '../population/index.js';
import { type MoneyInterval, nothing } from '../scenario/interval.js';
import { type Enterprise, valueAt } from '../subject/index.js';
import { type AwardCourse, courseOf } from './course.js';
import type { DocumentSetting, Setting } from './settings.js';
import type { Strand } from './strands.js';
import { type Figures, figuresOf, lessFigures, nothingDue, plusFigures } from './tally.js';

/** An enterprise as the table tells it, and as the assumptions leave it. */
export interface Subjects {
  readonly told: Enterprise;
  readonly assumed: Enterprise;
}

/** What one rule of one document pays an enterprise. */
export interface RuleSum {
  readonly document: string;
  /** Nothing of what the sum is less its rules. */
  readonly rule: string;
  readonly figures: Figures;
}

/** The same in one year. */
interface MemberCell extends RuleSum {
  readonly year: number;
}

/** What a setting pays an enterprise. */
export interface MemberOutcome {
  readonly cells: readonly MemberCell[];
  readonly total: Figures;
  /** The same in all years together: what is paid once counts once, in however many years it is possible. */
  readonly lifetimes: readonly RuleSum[];
  /** Of every document what its strands pay. */
  readonly courses: readonly (readonly StrandCourse[])[];
}

/** What a strand pays as the table tells, and as the assumptions leave it. */
export interface StrandCourse {
  readonly told: AwardCourse;
  readonly assumed: AwardCourse;
  /** Whether all enterprises of one pattern have it between them. */
  readonly isShared?: true;
}

/** What a strand pays in all years together, and of it what each rule pays. */
export type LifeSums = Pick<AwardCourse, 'lifetime' | 'lifetimes'>;

/** What was decided for an enterprise, by strand: what several settings have in common is decided once. */
export type DecidedStrands = Map<Strand, StrandCourse>;

/** Whether figures are of nothing. */
export const isNothing = ({ certain, assumedLow, assumedHigh, possible }: Figures): boolean =>
  certain === 0 && assumedLow === 0 && assumedHigh === 0 && possible === 0;

/** What a rule pays, and under no name what several come to together less what each comes to. */
type RuleFigures = readonly [rule: string, figures: Figures];

/** What strands pay, together: each rule is in one of them, and what several come to less what each comes to is added up. */
export const together = <Sum extends RuleSum>(strands: readonly (readonly Sum[])[]): readonly Sum[] => {
  const all = strands.flat();
  const rests = all.filter(({ rule }) => rule === '');
  const [first] = rests;
  if (first === undefined || rests.length === 1) return all;
  const figures = rests.reduce((sum, each) => plusFigures(sum, each.figures), nothingDue);
  return all.flatMap((each) => {
    if (each === first) return [{ ...each, figures }];
    return each.rule === '' ? [] : [each];
  });
};

/** What rules pay, and what all come to together less that: by choices, caps and opposite conditions, under no rule's name, so that all add up to what is paid. */
const withRest = (
  rules: readonly RuleFigures[],
  told: MoneyInterval,
  assumed: MoneyInterval,
): readonly RuleFigures[] => {
  const sum = rules.reduce((all, [, figures]) => plusFigures(all, figures), nothingDue);
  const rest = lessFigures(figuresOf(told, assumed), sum);
  // What has no upper bound holds down nothing of what stands beside it.
  const assumedHigh = Number.isFinite(assumed.high) ? rest.assumedHigh : Math.max(0, rest.assumedLow);
  const own = { ...rest, assumedHigh, possible: Number.isFinite(told.high) ? rest.possible : assumedHigh };
  return isNothing(own) ? rules : [...rules, ['', own]];
};

/** What one strand pays, by year and rule, and in all years together. */
interface StrandSums {
  readonly cells: readonly (readonly MemberCell[])[];
  readonly lifetime: readonly RuleSum[];
}

/** What the rules of a strand pay in all years together, and what it comes to less that. */
export const lifetimeSums = (document: string, told: LifeSums, assumed: LifeSums): readonly RuleSum[] =>
  withRest(
    [...told.lifetimes].map(([rule, sum]) => [rule, figuresOf(sum, assumed.lifetimes.get(rule) ?? nothing)] as const),
    told.lifetime,
    assumed.lifetime,
  ).map(([rule, figures]) => ({ document, rule, figures }));

const sumsOf = ({ id, years }: Pick<DocumentSetting, 'id' | 'years'>, { told, assumed }: StrandCourse): StrandSums => ({
  cells: years.map(({ year }, yearAt) => {
    const less = new Map(assumed.cells.flatMap((cell) => (cell.yearAt === yearAt ? [[cell.rule, cell]] : [])));
    const own = told.cells.flatMap((cell) =>
      cell.yearAt === yearAt ? [[cell.rule, figuresOf(cell, less.get(cell.rule) ?? nothing)] as const] : [],
    );
    return withRest(own, told.totals[yearAt] ?? nothing, assumed.totals[yearAt] ?? nothing).map(
      ([rule, figures]): MemberCell => ({ year, document: id, rule, figures }),
    );
  }),
  lifetime: lifetimeSums(id, told, assumed),
});

const sums = new WeakMap<StrandCourse, StrandSums>();

/** The same once, in however many settings the strand is alike. */
const sumsBy = (document: Pick<DocumentSetting, 'id' | 'years'>, course: StrandCourse): StrandSums => {
  const own = sums.get(course) ?? sumsOf(document, course);
  sums.set(course, own);
  return own;
};

/** What strands of a document pay an enterprise, by year and rule. */
export const cellsOf = (
  document: Pick<DocumentSetting, 'id' | 'years'>,
  courses: readonly StrandCourse[],
): readonly MemberCell[] => {
  const all = courses.map((course) => sumsBy(document, course).cells);
  return document.years.flatMap((_, yearAt) => together(all.map((years) => years[yearAt] ?? [])));
};

/** The same for all years together. */
export const lifetimeOf = (document: DocumentSetting, courses: readonly StrandCourse[]): readonly RuleSum[] =>
  together(courses.map((course) => sumsBy(document, course).lifetime));

/** What a strand pays an enterprise. */
export const strandCourse = (strand: Strand, { told, assumed }: Subjects, known: DecidedStrands): StrandCourse => {
  const before = known.get(strand);
  if (before !== undefined) return before;
  const open = courseOf(strand.years, told);
  const made = { told: open, assumed: told === assumed || open.isIdle ? open : courseOf(strand.years, assumed) };
  known.set(strand, made);
  return made;
};

const outcomes = new WeakMap<Setting, WeakMap<StrandCourse, unknown>>();

/** What a setting pays an enterprise: enterprises of the same courses by columns have one outcome between them. */
export const outcomeOf = (setting: Setting, subjects: Subjects, known: DecidedStrands): MemberOutcome => {
  const courses = setting.documents.map(({ strands }) =>
    strands.map((strand) => strandCourse(strand, subjects, known)),
  );
  const all = courses.flat();
  const make = (): MemberOutcome => outcomeBy(setting, courses);
  if (all.length === 0 || !all.every(({ isShared }) => isShared === true)) return make();
  const own = outcomes.get(setting) ?? new WeakMap<StrandCourse, unknown>();
  outcomes.set(setting, own);
  return keptFor(own, all, make) as MemberOutcome;
};

/** What was made for a row of courses, or is made now. */
const keptFor = (
  kept: WeakMap<StrandCourse, unknown>,
  [first, ...others]: readonly StrandCourse[],
  make: () => unknown,
): unknown => {
  if (first === undefined) return make();
  if (others.length === 0) {
    const own = kept.get(first) ?? make();
    kept.set(first, own);
    return own;
  }
  const next = (kept.get(first) ?? new WeakMap<StrandCourse, unknown>()) as WeakMap<StrandCourse, unknown>;
  kept.set(first, next);
  return keptFor(next, others, make);
};

const outcomeBy = ({ documents }: Setting, courses: MemberOutcome['courses']): MemberOutcome => {
  const cells = documents.flatMap((document, index) => cellsOf(document, courses[index] ?? []));
  const lifetimes = documents.flatMap((document, index) => lifetimeOf(document, courses[index] ?? []));
  return {
    cells,
    courses,
    total: cells.reduce((sum, { figures }) => plusFigures(sum, figures), nothingDue),
    lifetimes,
  };
};

/** What an enterprise is grouped by: the columns of its table by their paths and labels. */
export const groupValue = ({ input, labels }: Pick<Member, 'input' | 'labels'>, name: string): string => {
  const own = Object.hasOwn(labels, name) ? labels[name] : valueAt(input, name);
  return typeof own === 'string' || typeof own === 'number' || typeof own === 'boolean' ? String(own) : '';
};
