import { HuiqiError, type Issue, type Notice, throwIfAny } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import {
  type BadCell,
  type CellRemark,
  type Line,
  type Mapping,
  type Member,
  type MemberRead,
  readPopulation,
  unreadIssue,
} from '../population/index.js';
import { type ColumnProgram, likenessOf } from '../columns/index.js';
import { answered, answeredLater, type OpenWork } from './open-work.js';
import { createAsking, type MemberAsked } from './asked.js';
import { type Attribution, createAttributions } from './attribution.js';
import { budgetOutcome, type BudgetOutcome } from './budget.js';
import { type SettingComparison, createComparison } from './comparison.js';
import type { MemberGain } from './gain.js';
import { createGroups, type Grouped, groupingsOf } from './groups.js';
import { type DecidedStrands, type MemberOutcome, type Subjects } from './member.js';
import { createColumnCourses, createCoursesBeside, type VerdictsBeside } from './by-columns.js';
import type { Executor } from './executor.js';
import { createNear, type NearThreshold } from './near.js';
import { noticedIn } from './noticed.js';
import { createPlaces } from './places.js';
import { createSample, type SampleCheck } from './sample.js';
import { createShapes } from './shapes.js';
import type { Scenario } from './scenario.js';
import { type Setting, settingsOf } from './settings.js';
import { startSweeps, type Sweep } from './sweep/sweep.js';
import { type LooseCell, looseCellsOf } from './width.js';

/** What one setting pays, in every grouping. */
export interface SettingOutcome {
  readonly setting: Setting;
  readonly groups: readonly Grouped[];
  /** All years together, what is paid once counted once. */
  readonly lifetimes: readonly Grouped[];
  readonly budget?: BudgetOutcome;
}

/** One enterprise of a run, as it went through all settings. */
export interface MemberRun {
  readonly member: Member;
  readonly outcomes: readonly MemberOutcome[];
  readonly gains: readonly MemberGain[];
}

/** What a run of a scenario over a population came to. */
export interface Simulation {
  readonly scenario: Scenario;
  readonly mapping: Mapping;
  readonly rows: number;
  readonly read: number;
  /** Rows of which columns did not tell all, so that the engine decided them, or one that is like them. */
  readonly byEngine: number;
  readonly bad: readonly BadCell[];
  readonly remarks: readonly CellRemark[];
  /** Some enterprises decided again, with everything looked at. */
  readonly checked: SampleCheck;
  /** What of the scenario itself may not be meant. */
  readonly notices: readonly Notice[];
  /** How many enterprises each assumption said something about. */
  readonly assumed: ReadonlyMap<string, number>;
  readonly settings: readonly [SettingOutcome, ...SettingOutcome[]];
  readonly comparisons: readonly SettingComparison[];
  /** Of settings of several reforms, what each of them makes of the sum. */
  readonly attributions: readonly Attribution[];
  readonly sweeps: readonly Sweep[];
  readonly loose: readonly LooseCell[];
  readonly near: readonly NearThreshold[];
}

/** How many rows may be bad before nothing is told: so many, or such a part of all. */
export interface MostBad {
  readonly part: number;
  /** Whether columns that nothing is made of are refused, and not remarked alone. */
  readonly strict?: boolean;
}

/** What is told by a run, and by what means. */
export interface RunOptions {
  /** Whether single enterprises are told: those with cells worth a question, and those near thresholds. */
  readonly tellsSingle?: boolean;
  readonly executor?: Executor;
}

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

/** Rows that are to be decided are handed out; what was decided of them comes back. */
type Deciding<Result> = OpenWork<readonly Subjects[], readonly DecidedStrands[], Result>;

/** A run that leaves it open who decides rows. */
interface OpenRun {
  readonly settings: readonly Setting[];
  /** Takes a line, and decides what waits once there are so many. */
  readonly take: (line: Line, size: number) => Deciding<readonly MemberRun[]>;
  readonly rest: () => Iterable<MemberRead>;
  readonly takeRead: (read: MemberRead | undefined, size: number) => Deciding<readonly MemberRun[]>;
  readonly decideWaiting: () => Deciding<readonly MemberRun[]>;
  readonly told: () => Simulation;
}

const openRun = (
  scenario: Scenario,
  header: readonly string[],
  mostBad: MostBad,
  { tellsSingle = true, executor = 'js' }: RunOptions,
  isShared: boolean,
): OpenRun => {
  const population = readPopulation(header, scenario.population, { isPlain: executor !== 'exact' });
  throwIfAny([...population.issues, ...(mostBad.strict === true ? population.mapping.unread.map(unreadIssue) : [])]);
  const make = settingsOf(scenario);
  const attributions = createAttributions(scenario, make);
  const made = make([...scenario.compare, ...attributions.names].map((name) => ({ name })));
  const settings = made.slice(0, scenario.compare.length) as [Setting, ...Setting[]];
  const [first, ...others] = settings;
  const beside = made.slice(settings.length);
  const groupings = groupingsOf(scenario.groupBy);
  const timeless = groupings.filter((by) => !by.includes('year'));
  const placeOf = createPlaces(groupings);
  const sums = settings.map(() => ({ groups: createGroups(groupings), lifetimes: createGroups(timeless) }));
  const comparisons = others.map((each) => createComparison(first, each, scenario.groupBy, executor));
  const sweeps = startSweeps(scenario, first);
  const nearIn = createNear(first);
  const sample = createSample();
  const assumed = new Map<string, number>(scenario.assumptions.map(({ id }) => [id, 0]));
  const refused: BadCell[] = [];
  const loose: LooseCell[] = [];
  const near: NearThreshold[] = [];

  let byEngine = 0;
  const waiting: MemberAsked[] = [];
  const likeness = likenessOf(made.flatMap(({ documents }) => documents.flatMap(({ years }) => years)));
  const asking = createAsking(scenario.assumptions, scenario, isShared ? likeness : undefined);
  const shapes = createShapes({ settings, beside, sums, comparisons, attributions, likeness, tellsSingle });

  const decide = (each: MemberAsked, known: DecidedStrands | undefined): MemberRun | undefined => {
    const { member, subjects, by } = each;
    const shape = shapes.shapeOf(each, known);
    const { wrong, outcomes, gains } = shape;
    if (wrong.length > 0) {
      refused.push(...wrong.map((found): BadCell => ({ row: member.row, column: '', cell: '', issue: found })));
      return undefined;
    }
    for (const id of by) assumed.set(id, (assumed.get(id) ?? 0) + 1);
    shapes.count(each, shape, placeOf(member));
    if (shape.isByEngine) byEngine += 1;
    const [own] = outcomes;
    if (own !== undefined && scenario.sweeps.length > 0) sweeps.add(subjects, own);
    if (tellsSingle) {
      sample.see(() => ({ told: subjects.told, assumed: subjects.assumed }), shape.known);
      if (shape.loose.length > 0) loose.push(...looseCellsOf(member, shape.loose));
      near.push(...nearIn(member, subjects));
    }
    return { member, outcomes, gains };
  };

  function* decideWaiting(): Deciding<readonly MemberRun[]> {
    shapes.sumUp(false);
    const block = waiting.splice(0);
    const keys = new Set<string>();
    const isNew = block.map((each) => {
      if (each.key === undefined) return true;
      if (keys.has(each.key) || shapes.has(each)) return false;
      keys.add(each.key);
      return true;
    });
    const asked = block.filter((_, row) => isNew[row]);
    const known = asked.length === 0 ? [] : yield asked.map(({ subjects }) => subjects);
    const knownOf = new Map(asked.map((each, row) => [each, known[row]]));
    return block.flatMap((each) => decide(each, knownOf.get(each)) ?? []);
  }

  function* takeRead(read: MemberRead | undefined, size: number): Deciding<readonly MemberRun[]> {
    if (read === undefined || !('member' in read)) return [];
    waiting.push(asking(read.member));
    return waiting.length < size ? [] : yield* decideWaiting();
  }

  return {
    settings: made,
    take: (line, size) => takeRead(population.take(line), size),
    rest: () => population.rest(),
    takeRead,
    decideWaiting,
    told: () => {
      shapes.sumUp(true);
      const { rows, read, bad: unread, remarks } = population.report();
      const bad = [...unread, ...refused].sort((a, b) => a.row - b.row);
      const badRows = new Set(bad.map(({ row }) => row)).size;
      const most = Math.floor(rows * mostBad.part);
      if (badRows > most)
        throw new TooManyBad(
          [
            issue('rows-bad', { option: 'population' }, String(badRows), {
              most: String(most),
              count: String(badRows),
            }),
          ],
          bad,
        );
      return {
        scenario,
        mapping: population.mapping,
        rows,
        read: read - new Set(refused.map(({ row }) => row)).size,
        byEngine,
        bad,
        remarks,
        notices: noticedIn(scenario, settings),
        checked: sample.told(),
        assumed,
        settings: settings.map((setting, index): SettingOutcome => {
          const groups = sums[index]?.groups.told() ?? [];
          const { budget, from, through } = scenario;
          return {
            setting,
            groups,
            lifetimes: sums[index]?.lifetimes.told() ?? [],
            ...(budget === undefined ? {} : { budget: budgetOutcome(budget, groups, from, through) }),
          };
        }) as [SettingOutcome, ...SettingOutcome[]],
        comparisons: comparisons.map((each) => each.told()),
        attributions: attributions.told(),
        sweeps: sweeps.told(),
        loose: [...loose].sort(
          (a, b) => b.worth - a.worth || (a.key < b.key ? -1 : Number(a.key > b.key)) || (a.path < b.path ? -1 : 1),
        ),
        near,
      };
    },
  };
};

/**
 * A run of a scenario over a table, of which the head is known.
 *
 * @throws HuiqiError with what is wrong with the head, the mapping, a reform or a reading.
 */
export const startRun = (
  scenario: Scenario,
  header: readonly string[],
  mostBad: MostBad = { part: 0.01 },
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
): Promise<RunBeside> => {
  const run = openRun(scenario, header, mostBad, {}, false);
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

/** More rows could not be used than a run allows: it tells no totals, and which rows they were. */
export class TooManyBad extends HuiqiError {
  constructor(
    issues: readonly [Issue, ...Issue[]],
    readonly bad: readonly BadCell[],
  ) {
    super(issues);
  }
}
