import type { Notice } from '../issue/index.js';
import type { BadCell, CellRemark, Mapping, Member, ReadBeside } from '../population/index.js';
import type { Attribution } from './attribution.js';
import type { BudgetOutcome } from './budget.js';
import type { SettingComparison } from './comparison.js';
import type { MemberGain } from './gain.js';
import type { Grouped } from './groups.js';
import type { MemberOutcome } from './member.js';
import type { NearThreshold } from './near.js';
import type { RowCounts } from './rows-told.js';
import type { SampleCheck } from './sample.js';
import type { ToldSample } from './sampled.js';
import type { Scenario } from './scenario.js';
import type { Setting } from './settings.js';
import type { Sweep } from './sweep/sweep.js';
import type { LooseCells } from './width.js';

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
  /** Tables beside it. */
  readonly tables?: readonly ReadBeside[];
  readonly rows: number;
  readonly read: number;
  /** Rows of which columns did not tell all, so that the engine decided them, or one that is like them. */
  readonly byEngine: number;
  /** What is told of single rows, but for what was handed on during the run, and how much there was of all. */
  readonly bad: readonly BadCell[];
  readonly remarks: readonly CellRemark[];
  readonly near: readonly NearThreshold[];
  readonly counts: RowCounts;
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
  readonly loose: LooseCells;
  /** Where rows are weighted: the sample that they are. */
  readonly sample?: ToldSample;
}
