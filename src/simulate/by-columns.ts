import { type ColumnProgram, columnsIn, createVerdicts } from '../columns/index.js';
import type { Enterprise } from '../subject/index.js';
import { type AwardCourse, courseOf } from './course.js';
import type { DecidedStrands, StrandCourse, Subjects } from './member.js';
import type { Setting } from './settings.js';
import type { Strand } from './strands.js';

/** Decides rows by columns, block by block: what is left out of a row's courses is for the engine. */
export interface ColumnCourses {
  readonly decide: (rows: readonly Subjects[]) => readonly DecidedStrands[];
}

/** More patterns than these are forgotten, and met anew. */
const mostPatterns = 1 << 16;

/** A strand through the years as columns. */
export const programOf = ({ years }: Strand): ColumnProgram => years.map(({ plan, year }) => columnsIn(plan, year));

/** Courses of one strand by the patterns of rows. */
interface KnownStrand {
  readonly strand: Strand;
  /** Nothing of a pattern whose rows the engine decides one by one. */
  readonly courses: Map<number, AwardCourse | undefined>;
  readonly pairs: Map<AwardCourse, Map<AwardCourse, StrandCourse>>;
}

/**
 * Rows of which the rules decide the same, of all goals in all years, are paid the same, as long as no money received, no
 * choice and nothing that was paid before ties them: the engine decides the first of them, and the others are read from it.
 */
export const createColumnCourses = (settings: readonly Setting[]): ColumnCourses => {
  const strands = [...new Set(settings.flatMap(({ documents }) => documents.flatMap((each) => each.strands)))];
  const verdicts = createVerdicts(strands.map(programOf));
  const known = strands.map((strand): KnownStrand => ({ strand, courses: new Map(), pairs: new Map() }));

  const forget = (): void => {
    known.forEach(({ courses, pairs }, program) => {
      if (verdicts.met(program) < mostPatterns) return;
      verdicts.forget(program);
      courses.clear();
      pairs.clear();
    });
  };

  const courseBy = (
    { strand, courses }: KnownStrand,
    pattern: number,
    subject: Enterprise,
  ): AwardCourse | undefined => {
    if (courses.has(pattern)) return courses.get(pattern);
    const course = courseOf(strand.years, subject);
    const own = course.isTied ? undefined : course;
    courses.set(pattern, own);
    return own;
  };

  const coursesOf = (subjects: readonly Enterprise[]): readonly (readonly (AwardCourse | undefined)[])[] => {
    verdicts.decide(subjects);
    return known.map((own, program) =>
      subjects.map((subject, row) => {
        const pattern = verdicts.patternOf(program, row);
        return pattern === undefined ? undefined : courseBy(own, pattern, subject);
      }),
    );
  };

  const paired = ({ pairs }: KnownStrand, told: AwardCourse, assumed: AwardCourse): StrandCourse => {
    const own = pairs.get(told) ?? new Map<AwardCourse, StrandCourse>();
    pairs.set(told, own);
    const pair = own.get(assumed) ?? { told, assumed, isShared: true };
    own.set(assumed, pair);
    return pair;
  };

  return {
    decide: (rows) => {
      forget();
      const told = coursesOf(rows.map((row) => row.told));
      const narrowed = rows.flatMap((row, index) => (row.assumed === row.told ? [] : [index]));
      const placeOf = new Map(narrowed.map((row, index) => [row, index]));
      const assumed = narrowed.length === 0 ? told : coursesOf(narrowed.flatMap((row) => rows[row]?.assumed ?? []));
      return rows.map((_, row) => {
        const decided: DecidedStrands = new Map();
        const place = placeOf.get(row);
        known.forEach((own, program) => {
          const open = told[program]?.[row];
          const narrower = place === undefined ? open : assumed[program]?.[place];
          if (open !== undefined && narrower !== undefined) decided.set(own.strand, paired(own, open, narrower));
        });
        return decided;
      });
    },
  };
};
