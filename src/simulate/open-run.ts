import { HuiqiError, type Issue, throwIfAny } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import {
  type BadCell,
  type CellRemark,
  type Line,
  type MemberRead,
  type ReadBeside,
  readPopulation,
  type SideTable,
  unreadIssue,
} from '../population/index.js';
import { likenessOf } from '../columns/index.js';
import type { OpenWork } from './open-work.js';
import { createAsking, type MemberAsked } from './asked.js';
import { createAttributions } from './attribution.js';
import { budgetOutcome } from './budget.js';
import { createComparison } from './comparison.js';
import { createGroups, groupingsOf } from './groups.js';
import type { DecidedStrands, Subjects } from './member.js';
import type { Executor } from './executor.js';
import { levelRemarks } from './level-remarks.js';
import { moneyRemarks } from './money-remarks.js';
import { createNear, type NearThreshold } from './near.js';
import { noticedIn } from './noticed.js';
import { createPlaces } from './places.js';
import { createRowsTold, type RowsTold } from './rows-told.js';
import { createSample } from './sample.js';
import { createSampled, sampledIn, standOf } from './sampled.js';
import { createShapes } from './shapes.js';
import { type Scenario, wordsIn } from './scenario.js';
import { type Setting, settingsOf } from './settings.js';
import type { MemberRun, SettingOutcome, Simulation } from './simulation.js';
import { startSweeps } from './sweep/sweep.js';
import { createLoose, weighed } from './width.js';

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
  /** What is remarked on the table as a whole. */
  readonly remarks?: readonly CellRemark[];
  /** Tables beside that of enterprises, filled: see `sideTable`. */
  readonly tables?: readonly SideTable[];
  /** Takes what is told of single rows as it comes: it is not kept then. */
  readonly hand?: (part: RowsTold) => void;
}

/** Of so much that was noticed of rows none waits for others to be decided. */
const mostNoticed = 4096;

/** Rows that are to be decided are handed out; what was decided of them comes back. */
type Deciding<Result> = OpenWork<readonly Subjects[], readonly DecidedStrands[], Result>;

/** A run that leaves it open who decides rows. */
export interface OpenRun {
  readonly settings: readonly Setting[];
  /** Takes a line, and decides what waits once there are so many. */
  readonly take: (line: Line, size: number) => Deciding<readonly MemberRun[]>;
  readonly rest: () => Iterable<MemberRead>;
  readonly takeRead: (read: MemberRead | undefined, size: number) => Deciding<readonly MemberRun[]>;
  readonly decideWaiting: () => Deciding<readonly MemberRun[]>;
  readonly told: () => Simulation;
}

export const openRun = (
  scenario: Scenario,
  header: readonly string[],
  mostBad: MostBad,
  { tellsSingle = true, executor = 'js', remarks: onTable = [], tables = [], hand }: RunOptions,
  isShared: boolean,
): OpenRun => {
  const vocabulary = wordsIn(scenario);
  const population = readPopulation(header, scenario.population, {
    vocabulary,
    isPlain: executor !== 'exact',
    tables,
  });
  throwIfAny([...population.issues, ...(mostBad.strict === true ? population.mapping.unread.map(unreadIssue) : [])]);
  const make = settingsOf(scenario);
  const sample = population.mapping.weight < 0 ? undefined : createSampled();
  const attributions = createAttributions(scenario, make, sample);
  const made = make([...scenario.compare, ...attributions.names].map((name) => ({ name })));
  const settings = made.slice(0, scenario.compare.length) as [Setting, ...Setting[]];
  const [first, ...others] = settings;
  const beside = made.slice(settings.length);
  const groupings = groupingsOf(scenario.groupBy);
  const timeless = groupings.filter((by) => !by.includes('year'));
  const placeOf = createPlaces(groupings);
  const sums = settings.map(() => ({
    groups: createGroups(groupings, sample),
    lifetimes: createGroups(timeless, sample),
  }));
  const comparisons = others.map((each) => createComparison(first, each, scenario.groupBy, executor, sample));
  const sweeps = startSweeps(scenario, first);
  const nearIn = createNear(first);
  const checks = createSample();
  const assumed = new Map<string, number>(scenario.assumptions.map(({ id }) => [id, 0]));
  const heldUp = new Map<string, { readonly row: number; count: number }>();
  const refused: BadCell[] = [];
  const near: NearThreshold[] = [];
  const remarked: CellRemark[] = [];
  const loose = createLoose(vocabulary);
  // Rows of one enterprise may stand far apart: then only the end knows their order.
  const rowsTold = createRowsTold(population.mapping.year < 0 ? hand : undefined);
  const unread = new Set(population.mapping.unread.map(({ head }) => head.written));
  // How a column is shown that nothing is made of is no matter.
  const ofRead = onTable.filter(({ column, notice }) => notice.code !== 'cells-shown-otherwise' || !unread.has(column));
  rowsTold.add({ bad: [], remarks: ofRead, near: [] });

  let [byEngine, refusedRows, looseRows] = [0, 0, 0];
  const looseYears = { told: 0, assumed: 0 };
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
      refusedRows += 1;
      return undefined;
    }
    for (const id of by) assumed.set(id, (assumed.get(id) ?? 0) + 1);
    for (const id of each.heldUp) {
      const known = heldUp.get(id) ?? { row: member.row, count: 0 };
      known.count += 1;
      heldUp.set(id, known);
    }
    sample?.see(member);
    shapes.count(each, shape, placeOf(member), standOf(member, sample));
    if (shape.isByEngine) byEngine += 1;
    if (shape.isLoose) looseRows += 1;
    looseYears.told += Number(shape.wide.told);
    looseYears.assumed += Number(shape.wide.assumed);
    const [own] = outcomes;
    if (own !== undefined && scenario.sweeps.length > 0) sweeps.add(subjects, own);
    if (tellsSingle) {
      checks.see(() => ({ told: subjects.told, assumed: subjects.assumed }), shape.known);
      if (shape.loose.length > 0) loose.add(member, sample === undefined ? shape.loose : weighed(shape.loose, member));
      near.push(...nearIn(member, subjects));
    }
    remarked.push(...levelRemarks(member, shape.notices));
    if (own !== undefined) remarked.push(...moneyRemarks(first, member, subjects.told, own));
    return { member, outcomes, gains };
  };

  /** Hands on what was told of rows so far. */
  const handOn = ({ bad, remarks }: Pick<RowsTold, 'bad' | 'remarks'>): void => {
    rowsTold.add({
      bad: [...bad, ...refused.splice(0)],
      remarks: [...remarks, ...remarked.splice(0)],
      near: near.splice(0),
    });
  };

  function* decideWaiting(): Deciding<readonly MemberRun[]> {
    shapes.turn();
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
    const runs = block.flatMap((each) => decide(each, knownOf.get(each)) ?? []);
    handOn(population.handOver());
    return runs;
  }

  function* takeRead(read: MemberRead | undefined, size: number): Deciding<readonly MemberRun[]> {
    if (read !== undefined && 'member' in read) waiting.push(asking(read.member));
    return waiting.length < size && population.noticed() < mostNoticed ? [] : yield* decideWaiting();
  }

  return {
    settings: made,
    take: (line, size) => takeRead(population.take(line), size),
    rest: () => population.rest(),
    takeRead,
    decideWaiting,
    told: () => {
      shapes.sumUp();
      const { rows, read, tables: beside, ...noticed } = population.report();
      handOn(noticed);
      // Rows of one enterprise stand and fall together: that one of them is bad says it of all.
      const counts = rowsTold.counts(rows - read + refusedRows);
      const { bad, ...kept } = rowsTold.kept();
      const strays = mostBad.strict === true ? beside.filter(({ unused }) => unused > 0).map(strayRows) : [];
      const [stray, ...more] = strays;
      if (stray !== undefined) throw new TooManyBad([stray, ...more], bad, counts.badRows);
      const most = Math.floor(rows * mostBad.part);
      if (counts.badRows > most)
        throw new TooManyBad(
          [
            issue('rows-bad', { option: 'population' }, String(counts.badRows), {
              most: String(most),
              count: String(counts.badRows),
              rows: {
                zh: `${String(counts.badRows)}行不能用`,
                en: `${String(counts.badRows)} ${counts.badRows === 1 ? 'row' : 'rows'} cannot be used`,
              },
              allowed: {
                zh: most === 0 ? '不允许有这样的行' : `超过允许的${String(most)}行`,
                en: most === 0 ? 'none is allowed' : `${String(most)} allowed`,
              },
            }),
          ],
          bad,
          counts.badRows,
        );
      return {
        scenario,
        mapping: population.mapping,
        ...(beside.length === 0 ? {} : { tables: beside }),
        rows,
        read: read - refusedRows,
        byEngine,
        bad,
        ...kept,
        counts,
        notices: noticedIn(scenario, settings, { looseRows, looseYears, assumed, heldUp, read }),
        checked: checks.told(),
        assumed,
        settings: settings.map((setting, index): SettingOutcome => {
          const { budget, from, through } = scenario;
          const told = { groups: sums[index]?.groups.told() ?? [], lifetimes: sums[index]?.lifetimes.told() ?? [] };
          return {
            setting,
            ...told,
            ...(budget === undefined ? {} : { budget: budgetOutcome(budget, told, from, through) }),
          };
        }) as [SettingOutcome, ...SettingOutcome[]],
        comparisons: comparisons.map((each) => each.told()),
        attributions: attributions.told(),
        sweeps: sweeps.told(),
        loose: loose.told(),
        ...(sample === undefined ? {} : { sample: sampledIn(sample, population.mapping) }),
      };
    },
  };
};

/** Rows of a table beside that are of nobody, as a problem, for those who want every row accounted for. */
const strayRows = ({ list, rows, unused }: ReadBeside): Issue =>
  issue('side-rows-unused', { option: `population.tables.${list}` }, `${String(unused)}/${String(rows)}`);

/** More rows could not be used than a run allows: it tells no totals, and which rows they were. */
export class TooManyBad extends HuiqiError {
  constructor(
    issues: readonly [Issue, ...Issue[]],
    readonly bad: readonly BadCell[],
    /** How many rows there are of which those are cells: not all are kept. */
    readonly rows: number,
  ) {
    super(issues);
  }
}
