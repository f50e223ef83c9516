import { blockSize, type ColumnProgram, columnsIn, createVerdicts, type ColumnVerdicts } from '../columns/index.js';
import type { Enterprise } from '../subject/index.js';
import { answered, answeredLater, type OpenWork } from './open-work.js';
import { type AwardCourse, courseOf } from './course.js';
import type { DecidedStrands, StrandCourse, Subjects } from './member.js';
import { createRecent, type Recent } from './recent.js';
import type { Setting } from './settings.js';
import type { Strand } from './strands.js';

/** Decides rows by columns, block by block: what is left out of a row's courses is for the engine. */
export interface ColumnCourses {
  /** So many rows are decided together. */
  readonly size: number;
  readonly decide: (rows: readonly Subjects[]) => readonly DecidedStrands[];
}

/** The same by verdicts that are waited for. */
export interface CoursesBeside {
  readonly size: number;
  readonly decide: (rows: readonly Subjects[]) => Promise<readonly DecidedStrands[]>;
  readonly close: () => void;
}

/** ColumnVerdicts that come from elsewhere. */
export interface VerdictsBeside extends Pick<ColumnVerdicts, 'patternOf' | 'met' | 'forget'> {
  /** No more rows than these at once. */
  readonly size: number;
  readonly decide: (subjects: readonly Enterprise[]) => Promise<void>;
  /** Lets go of what they come from. */
  readonly close: () => void;
}

/** More steps of patterns than these are forgotten, and met anew. */
const mostSteps = 1 << 17;
/** So many courses of a strand are kept. */
const mostCourses = 1 << 11;

/** A strand through the years as columns. */
export const programOf = ({ years }: Strand): ColumnProgram => years.map(({ plan, year }) => columnsIn(plan, year));

/** Courses of one strand by the patterns of rows. */
interface KnownStrand {
  readonly strand: Strand;
  /** Of a pattern whose rows the engine decides one by one that it does. */
  readonly courses: Recent<number, AwardCourse | 'tied'>;
  readonly pairs: WeakMap<AwardCourse, WeakMap<AwardCourse, StrandCourse>>;
}

/**
 * Rows of which the rules decide the same, of all goals in all years, are paid the same, as long as no money received, no
 * choice and nothing that was paid before ties them: the engine decides the first of them, and the others are read from it.
 */
const coursesBy = (
  strands: readonly Strand[],
  verdicts: Pick<ColumnVerdicts, 'patternOf' | 'met' | 'forget'>,
): ((rows: readonly Subjects[]) => OpenWork<readonly Enterprise[], void, readonly DecidedStrands[]>) => {
  const known = strands.map((strand): KnownStrand => ({
    strand,
    courses: createRecent(mostCourses),
    pairs: new WeakMap(),
  }));

  const forget = (): void => {
    known.forEach(({ courses }, program) => {
      courses.turn();
      if (verdicts.met(program) < mostSteps) return;
      verdicts.forget(program);
      courses.clear();
    });
  };

  const courseBy = (
    { strand, courses }: KnownStrand,
    pattern: number,
    subject: Enterprise,
  ): AwardCourse | undefined => {
    const before = courses.get(pattern);
    if (before !== undefined) return before === 'tied' ? undefined : before;
    const course = courseOf(strand.years, subject);
    courses.set(pattern, course.isTied ? 'tied' : course);
    return course.isTied ? undefined : course;
  };

  function* coursesOf(
    subjects: readonly Enterprise[],
  ): OpenWork<readonly Enterprise[], void, readonly (readonly (AwardCourse | undefined)[])[]> {
    yield subjects;
    return known.map((own, program) =>
      subjects.map((subject, row) => {
        const pattern = verdicts.patternOf(program, row);
        return pattern === undefined ? undefined : courseBy(own, pattern, subject);
      }),
    );
  }

  const paired = ({ pairs }: KnownStrand, told: AwardCourse, assumed: AwardCourse): StrandCourse => {
    const own = pairs.get(told) ?? new WeakMap<AwardCourse, StrandCourse>();
    pairs.set(told, own);
    const pair = own.get(assumed) ?? { told, assumed, isShared: true };
    own.set(assumed, pair);
    return pair;
  };

  return function* decide(rows) {
    forget();
    const told = yield* coursesOf(rows.map((row) => row.told));
    const narrowed = rows.flatMap((row, index) => (row.assumed === row.told ? [] : [index]));
    const placeOf = new Map(narrowed.map((row, index) => [row, index]));
    const assumed =
      narrowed.length === 0 ? told : yield* coursesOf(narrowed.flatMap((row) => rows[row]?.assumed ?? []));
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
  };
};

const strandsIn = (settings: readonly Setting[]): readonly Strand[] => [
  ...new Set(settings.flatMap(({ documents }) => documents.flatMap((each) => each.strands))),
];

/** Courses by verdicts of our own. */
export const createColumnCourses = (settings: readonly Setting[]): ColumnCourses => {
  const strands = strandsIn(settings);
  const verdicts = createVerdicts(strands.map(programOf));
  const asking = coursesBy(strands, verdicts);
  return { size: blockSize, decide: (rows) => answered(asking(rows), verdicts.decide) };
};

/** Courses by verdicts that are waited for. */
export const createCoursesBeside = async (
  settings: readonly Setting[],
  judge: (programs: readonly ColumnProgram[]) => Promise<VerdictsBeside>,
): Promise<CoursesBeside> => {
  const strands = strandsIn(settings);
  const verdicts = await judge(strands.map(programOf));
  const asking = coursesBy(strands, verdicts);
  return { size: verdicts.size, decide: (rows) => answeredLater(asking(rows), verdicts.decide), close: verdicts.close };
};
