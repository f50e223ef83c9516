import type { DocumentId } from '../documents/index.js';
import type { Language } from '../issue/index.js';
import type { PopulationSpec } from '../population/index.js';
import type { Money } from '../quantity/index.js';
import type { OperationKeys } from '../reform/index.js';
import { type DocumentFiles, type ReadingChoices, wordsOf, wordsTogether } from '../rule/index.js';
import type { Vocabulary } from '../subject/index.js';
import type { Assumption } from './assumption.js';
import type { AnyExecutor } from './executor.js';
import type { Named } from './in-both.js';
import type { OutputFormat } from './output.js';

/** A change that is tried: of rules, of how they are read, or of both. */
export interface ScenarioReform {
  readonly id: string;
  readonly title?: Named;
  readonly by?: string;
  /** The document that it changes, where the scenario is about several. */
  readonly document?: DocumentId;
  readonly changes?: readonly OperationKeys[];
  readonly readings?: ReadingChoices;
}

/** What may be spent, in a year or in all of them. */
export interface Budget {
  readonly cap: Money;
  readonly per: 'year' | 'run';
}

/** An amount or a threshold that is tried at every value from one to another. */
export interface ScenarioSweep {
  readonly id: string;
  readonly title?: Named;
  /** The part of the rules, by its stable name. */
  readonly vary: string;
  readonly low: Money;
  readonly high: Money;
  /** The programme year that is told; each of them, and all together, without it. */
  readonly year?: number;
  /** The document that has the part, where the scenario is about several. */
  readonly document?: DocumentId;
}

/** By what figures are told: one or several of year, rule, document and the columns of the population. */
export type Grouping = readonly string[];

/** A scenario, checked: which enterprises, which rules, which years, and what is compared. */
export interface Scenario {
  readonly title: Named;
  readonly population: PopulationSpec;
  readonly assumptions: readonly Assumption[];
  readonly documents: readonly [DocumentId, ...DocumentId[]];
  /** What each of them is decided by. */
  readonly rules: Readonly<Record<DocumentId, DocumentFiles>>;
  readonly from: number;
  readonly through: number;
  readonly readings: ReadingChoices;
  readonly asIfInForce?: string;
  readonly reforms: readonly ScenarioReform[];
  /** Names of what is compared, the first with each other one; each its reforms joined by plus signs. */
  readonly compare: readonly string[];
  readonly sweeps: readonly ScenarioSweep[];
  readonly groupBy: readonly Grouping[];
  readonly budget?: Budget;
  readonly formats: readonly OutputFormat[];
  readonly languages: readonly Language[];
  /** Groups of fewer enterprises are not told. */
  readonly suppressBelow: number;
  /** Whether a table tells what each enterprise is paid. */
  readonly tellsOutcomes: boolean;
  /** What decides enterprises, where nobody says otherwise. */
  readonly executor: AnyExecutor;
}

/** A reform that sets an amount on top of others, whatever they set: its name nobody can write. */
export const amountTried = '→';

/** What nothing is changed in. */
export const base = 'base';

/** The reforms that a name stands for, in their order; nothing of `base`. */
export const partsOfName = (name: string): readonly string[] =>
  name === base ? [] : name.split('+').map((part) => part.trim());

/** Of a scenario, what tables beside its population are read by. */
export type ScenarioOfTables = Pick<Scenario, 'population'> & Partial<Pick<Scenario, 'documents' | 'rules'>>;

/** The words that the enterprises of a scenario are told in: those of its documents. */
export const wordsIn = ({
  documents,
  rules,
}: {
  readonly documents: readonly DocumentId[];
  readonly rules: Scenario['rules'];
}): Vocabulary => wordsTogether(documents.map((id) => wordsOf(rules[id])));
