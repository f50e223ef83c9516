import type { Member } from '../population/index.js';
import { type MoneyInterval, nothing, plus } from '../scenario/interval.js';
import { type Enterprise, valueAt } from '../subject/index.js';
import { type AwardCell, type Course, courseOf } from './course.js';
import type { DocumentSetting, Setting } from './settings.js';
import type { Strand } from './strands.js';
import { type Figures, figuresOf, lessFigures, nothingDue, plusFigures } from './tally.js';

/** An enterprise as the table tells it, and as the assumptions leave it. */
export interface Subjects {
  readonly told: Enterprise;
  readonly assumed: Enterprise;
}

/** What one rule of one document pays an enterprise in one year. */
interface MemberCell {
  readonly year: number;
  readonly document: string;
  /** Nothing of what choices and caps take off the sum of rules. */
  readonly rule: string;
  readonly figures: Figures;
}

/** What a setting pays an enterprise. */
export interface MemberOutcome {
  readonly cells: readonly MemberCell[];
  readonly total: Figures;
  /** What is paid once counted once, in however many years it is possible. */
  readonly lifetime: Figures;
  /** Of every document what its strands pay. */
  readonly courses: readonly (readonly StrandCourse[])[];
}

/** What a strand pays as the table tells, and as the assumptions leave it. */
export interface StrandCourse {
  readonly told: Course;
  readonly assumed: Course;
}

/** What was decided for an enterprise, by strand: what several settings have in common is decided once. */
export type Decided = Map<Strand, StrandCourse>;

const isNothing = ({ certain, assumedLow, assumedHigh, possible }: Figures): boolean =>
  certain === 0 && assumedLow === 0 && assumedHigh === 0 && possible === 0;

const sumIn = (courses: readonly StrandCourse[], of: 'told' | 'assumed', yearAt: number): MoneyInterval =>
  courses.reduce((sum, each) => plus(sum, each[of].totals[yearAt] ?? nothing), nothing);

const byRule = (
  courses: readonly StrandCourse[],
  of: 'told' | 'assumed',
  yearAt: number,
): ReadonlyMap<string, AwardCell> =>
  new Map(
    courses.flatMap((each) =>
      each[of].cells.flatMap((cell) => (cell.yearAt === yearAt ? [[cell.rule, cell] as const] : [])),
    ),
  );

const cellsOf = ({ id, years }: DocumentSetting, courses: readonly StrandCourse[]): readonly MemberCell[] =>
  years.flatMap(({ year }, yearAt) => {
    const assumed = byRule(courses, 'assumed', yearAt);
    const own = [...byRule(courses, 'told', yearAt)].map(([rule, cell]): MemberCell => ({
      year,
      document: id,
      rule,
      figures: figuresOf(cell, assumed.get(rule) ?? nothing),
    }));
    const [told, less] = [sumIn(courses, 'told', yearAt), sumIn(courses, 'assumed', yearAt)];
    // Choices and caps hold a sum down below what its parts come to; one without an upper bound is held down by nothing.
    if (own.length === 0 || !Number.isFinite(told.high)) return own;
    const taken = lessFigures(
      figuresOf(told, less),
      own.reduce((sum, { figures }) => plusFigures(sum, figures), nothingDue),
    );
    return isNothing(taken) ? own : [...own, { year, document: id, rule: '', figures: taken }];
  });

/** What a strand pays an enterprise. */
export const strandCourse = (strand: Strand, { told, assumed }: Subjects, known: Decided): StrandCourse => {
  const before = known.get(strand);
  if (before !== undefined) return before;
  const open = courseOf(strand.years, told);
  const made = {
    told: open,
    assumed: told === assumed || open.lived.length === 0 ? open : courseOf(strand.years, assumed),
  };
  known.set(strand, made);
  return made;
};

/** What a setting pays an enterprise. */
export const outcomeOf = ({ documents }: Setting, subjects: Subjects, known: Decided): MemberOutcome => {
  const courses = documents.map(({ strands }) => strands.map((strand) => strandCourse(strand, subjects, known)));
  const cells = documents.flatMap((document, index) => cellsOf(document, courses[index] ?? []));
  return {
    cells,
    courses,
    total: cells.reduce((sum, { figures }) => plusFigures(sum, figures), nothingDue),
    lifetime: courses
      .flat()
      .reduce((sum, each) => plusFigures(sum, figuresOf(each.told.lifetime, each.assumed.lifetime)), nothingDue),
  };
};

/** What an enterprise is grouped by: the columns of its table by their paths and labels. */
export const groupValue = ({ input, labels }: Member, name: string): string => {
  const own = Object.hasOwn(labels, name) ? labels[name] : valueAt(input, name);
  return typeof own === 'string' || typeof own === 'number' || typeof own === 'boolean' ? String(own) : '';
};
