import type { ColumnProgram } from '../columns/index.js';
import type { Line } from '../population/index.js';
import { createColumnCourses, createCoursesBeside, type VerdictsBeside } from './by-columns.js';
import type { DecidedStrands, Subjects } from './member.js';
import { type MostBad, openRun, type RunOptions } from './open-run.js';
import { answered, answeredLater } from './open-work.js';
import type { Scenario } from './scenario.js';
import type { MemberRun, Simulation } from './simulation.js';

/** A run that takes a table line by line: nothing of it is kept but sums, and what is told of single enterprises. */
export interface Run {
  /** Takes a line; what came of it and of lines before it, for those who list enterprises. */
  readonly take: (line: Line) => readonly MemberRun[];
  /** Enterprises that could be told only at the end. */
  readonly rest: () => Iterable<MemberRun>;
  /** @throws HuiqiError where too many rows could not be used. */
  readonly finish: () => Simulation;
}

/** A run whose rows are decided elsewhere: what came of a line is waited for. */
export interface RunBeside {
  readonly take: (line: Line) => Promise<readonly MemberRun[]>;
  readonly rest: () => AsyncIterable<MemberRun>;
  /** @throws HuiqiError where too many rows could not be used. */
  readonly finish: () => Promise<Simulation>;
}

/**
 * A run of a scenario over a table, of which the head is known.
 *
 * @throws HuiqiError with what is wrong with the head, the mapping, a reform or a reading.
 */
export const startRun = (
  scenario: Scenario,
  header: readonly string[],
  mostBad: MostBad,
  options: RunOptions = {},
): Run => {
  const run = openRun(scenario, header, mostBad, options, options.executor !== 'exact');
  const engine = { size: 1, decide: (rows: readonly Subjects[]) => rows.map((): DecidedStrands => new Map()) };
  const { size, decide } = options.executor === 'exact' ? engine : createColumnCourses(run.settings);
  return {
    take: (line) => answered(run.take(line, size), decide),
    rest: function* () {
      for (const read of run.rest()) yield* answered(run.takeRead(read, size), decide);
      yield* answered(run.decideWaiting(), decide);
    },
    finish: () => {
      answered(run.decideWaiting(), decide);
      return run.told();
    },
  };
};

/**
 * The same where verdicts on rows come from elsewhere, as from a database.
 *
 * @param judge what decides rows, by the columns that it is given.
 * @throws HuiqiError with what is wrong with the head, the mapping, a reform or a reading.
 */
export const startRunBeside = async (
  scenario: Scenario,
  header: readonly string[],
  mostBad: MostBad,
  judge: (programs: readonly ColumnProgram[]) => Promise<VerdictsBeside>,
  options: RunOptions = {},
): Promise<RunBeside> => {
  const run = openRun(scenario, header, mostBad, options, false);
  const { size, decide, close } = await createCoursesBeside(run.settings, judge);
  return {
    take: (line) => answeredLater(run.take(line, size), decide),
    rest: async function* () {
      for (const read of run.rest()) yield* await answeredLater(run.takeRead(read, size), decide);
      yield* await answeredLater(run.decideWaiting(), decide);
    },
    finish: async () => {
      await answeredLater(run.decideWaiting(), decide);
      close();
      return run.told();
    },
  };
};
