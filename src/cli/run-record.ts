import { rulesDigests } from '../documents/digests.js';
import { type DocumentId, documents } from '../documents/index.js';
import { digest as rulesDigest } from '../scenario/receipt/digest.js';
import type { Scenario } from '../simulate.js';
import type { Language } from '../issue/index.js';
import { version } from '../version.js';
import type { AnyExecutor } from '../simulate/index.js';
import type { ReadScenario } from './read-scenario.js';
import type { ReadSides } from './side-tables.js';
import type { InputTable } from './table.js';
import { digestOf, type FileDigests } from './written-folder.js';

/** What a run was made of and what it came to, by digests: enough to tell whether another run is the same. */
export interface RunRecord {
  readonly kind: 'simulation-record';
  readonly huiqi: string;
  readonly scenario: string;
  readonly population: {
    readonly file: string;
    readonly digest: string;
    readonly bytes: number;
    readonly encoding: string;
    /** Of a sample the columns of weights and strata. */
    readonly weight?: string;
    readonly stratum?: string;
    /** The tables beside it, by their lists. */
    readonly tables?: ReadSides['digests'];
  };
  readonly rules: Readonly<Partial<Record<DocumentId, string>>>;
  /** Whether any of them came from a folder that was named. */
  readonly ownRules?: true;
  readonly mostBad: number;
  readonly summary: string;
  /** The language of its tables. */
  readonly language: Language;
  /** The files of its folder; of a run that wrote none, none. */
  readonly files: FileDigests;
  /** By what it was decided, and how many rows by the engine: the same comes of every way. */
  readonly decided: { readonly executor: AnyExecutor; readonly byEngine: number };
}

/** What the scenario of a run is called in its folder. */
export const scenarioFile = 'scenario.yaml';

/** What the documents of a scenario are decided by, by digests: of the package’s own as receipts name it. */
export const rulesOf = ({ documents: ids, rules }: Scenario): RunRecord['rules'] =>
  Object.fromEntries(
    ids.map((id) => [id, rules[id] === documents[id] ? rulesDigests[id] : rulesDigest(rules[id])] as const),
  );

const hasOwnRules = ({ documents: ids, rules }: Scenario): boolean => ids.some((id) => rules[id] !== documents[id]);

const sampleOf = ({
  population: { weight, stratum },
}: Scenario): Pick<RunRecord['population'], 'weight' | 'stratum'> => ({
  ...(weight === undefined ? {} : { weight }),
  ...(stratum === undefined ? {} : { stratum }),
});

/** A table that a run read, and those beside it. */
export interface RecordedTable extends Pick<InputTable, 'digest' | 'bytes' | 'encoding'> {
  readonly beside: ReadSides['digests'];
}

export const recordOf = (
  { scenario, text }: ReadScenario,
  { digest, bytes, encoding, beside }: RecordedTable,
  mostBad: number,
  summary: string,
  { decided, language, files }: Pick<RunRecord, 'decided' | 'language' | 'files'>,
): RunRecord => ({
  kind: 'simulation-record',
  huiqi: version,
  scenario: digestOf(text),
  population: {
    file: scenario.population.file ?? '',
    digest,
    bytes,
    encoding,
    ...sampleOf(scenario),
    ...(Object.keys(beside).length === 0 ? {} : { tables: beside }),
  },
  rules: rulesOf(scenario),
  ...(hasOwnRules(scenario) ? { ownRules: true } : {}),
  mostBad,
  summary: digestOf(summary),
  language,
  files,
  decided,
});

export const recordText = (record: RunRecord): string => `${JSON.stringify(record, undefined, 1)}\n`;

/** The parts of a record that say what a run was made of, and what it came to. */
export const recordParts = [
  'huiqi',
  'scenario',
  'population',
  'rules',
  'mostBad',
  'summary',
] as const satisfies readonly (keyof RunRecord)[];

/** The parts in which two records are not alike: what a run was made of first, what it came to last. */
export const differingParts = (before: Readonly<Record<string, unknown>>, now: RunRecord): readonly string[] =>
  recordParts.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(now[part]));
