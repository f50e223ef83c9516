import { type DocumentId, documentIds, documents, type RankedDocumentId, type ReadingOptions } from '../documents/index.js';
import { assessCity } from './assess-city.js';
import { createDocumentEngine, type Engine } from './engine.js';
import type { RankedTiers, Result, TierOutcome } from './result.js';
import { didYouMean, HuiqiError, issue, type Issue, throwIfAny } from '../issue/index.js';
import { parsePeriod, type Period } from '../quantity/index.js';
import type { Change } from '../rule/index.js';
import { type ClosableList, closableLists, firstYear, lastYear, parseSubject, type Subject, type SubjectKind, subjectKinds } from '../subject/index.js';

/** What to decide by. */
export interface EvaluateOptions<Id extends DocumentId = DocumentId> {
  readonly document: Id;
  /** The programme year: always given, the clock is never read. */
  readonly year: number;
  /** What the input is: an enterprise unless said. */
  readonly subject?: SubjectKind;
  /** Readings other than their defaults. */
  readonly readings?: ReadingOptions[Id];
  /** Changes to rule data, to see what a reform would do. */
  readonly reforms?: readonly Change[];
  /** `FROM..THROUGH`: moves the plan period, to test the rules on years past. */
  readonly asIfInForce?: string;
  /** Lists to take as empty where the input leaves them out; the result says so. */
  readonly assumeNone?: readonly ClosableList[];
  /** `false` leaves `dependsOn` empty and is many times faster. */
  readonly alternatives?: boolean;
}

const documentIssues = (id: string): readonly Issue[] =>
  (documentIds as readonly string[]).includes(id)
    ? []
    : [issue('document-unknown', { option: 'document' }, id, { known: documentIds.join(', '), suggestion: didYouMean(id, documentIds) })];

const yearIssues = (year: number): readonly Issue[] =>
  Number.isInteger(year) && year >= firstYear && year <= lastYear ? [] : [issue('programme-year-wanted', { option: 'year' }, year)];

const assumptionIssues = (lists: readonly string[]): readonly Issue[] =>
  lists
    .filter((list) => !(closableLists as readonly string[]).includes(list))
    .map((list) => issue('assumption-unknown', { option: 'assumeNone' }, list, { known: closableLists.join(', '), suggestion: didYouMean(list, closableLists) }));

const subjectIssues = (kind: string): readonly Issue[] =>
  (subjectKinds as readonly string[]).includes(kind)
    ? []
    : [issue('choice-wanted', { option: 'subject' }, kind, { known: subjectKinds.join(', '), suggestion: didYouMean(kind, subjectKinds) })];

/** The libraries of a document: a class where it ranks them. */
export type TiersOf<Id extends DocumentId> = Id extends RankedDocumentId ? RankedTiers : readonly TierOutcome[];

/** Everything that is wrong with what a caller asks for, whatever the input. */
export const optionIssues = ({ document, year, subject = 'enterprise', assumeNone = [] }: EvaluateOptions): readonly Issue[] => [
  ...documentIssues(document),
  ...yearIssues(year),
  ...assumptionIssues(assumeNone),
  ...subjectIssues(subject),
];

export const periodOf = (text: string): Period => {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new HuiqiError([issue('period-wanted', { option: 'asIfInForce' }, text)]);
  return parsed.value;
};

// Engines of the settings asked for last: the same document under the same setting is the same engine.
const engines = new Map<string, Engine>();
const mostEngines = 32;

/** The engine of a setting whose document and options are known to be good. */
export const engineFor = ({ document, readings = {}, reforms = [], asIfInForce, alternatives = true }: EvaluateOptions): Engine => {
  const setting = JSON.stringify([document, readings, reforms, asIfInForce, alternatives]);
  const known = engines.get(setting);
  if (known !== undefined) return known;
  const made = createDocumentEngine(documents[document], {
    readings: { ...readings },
    reforms,
    alternatives,
    ...(asIfInForce === undefined ? {} : { asIfInForce: periodOf(asIfInForce) }),
  });
  const [oldest] = engines.keys();
  if (engines.size >= mostEngines && oldest !== undefined) engines.delete(oldest);
  engines.set(setting, made);
  return made;
};

/** A decided result, with a city's targets where the subject is one. */
export const resultFor = <Id extends DocumentId>(engine: Engine, subject: Subject, { document, year, readings }: Pick<EvaluateOptions<Id>, 'document' | 'year' | 'readings'>): Result<TiersOf<Id>> => {
  // Which documents rank their libraries is generated from the data: the type says what the engine does.
  const result = engine.evaluate(subject, year) as Result<TiersOf<Id>>;
  return subject.kind === 'city' ? { ...result, targets: assessCity(subject, { document, year, readings: { ...readings } }).targets } : result;
};

/**
 * Decides everything a document says of one subject in one programme year: awards with what is
 * payable, libraries, entitlements, limits, what is missing, and for each outcome the readings it
 * hangs on. The subject is an enterprise unless `subject` says site, park, district or city.
 *
 * @param input the subject as its user writes it; money and areas are text with a unit.
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * evaluate({ city: '台州市', titles: [{ title: 'little-giant', on: '2026-07-01' }], received: [] },
 *   { document: 'taizhou-matrix-2025', year: 2026 }).total.low // '100万元'
 */
export const evaluate = <Id extends DocumentId>(input: unknown, options: EvaluateOptions<Id>): Result<TiersOf<Id>> => {
  const { subject = 'enterprise', assumeNone = [] } = options;
  throwIfAny(subjectIssues(subject));
  const parsed = parseSubject(subject, input, { assumeNone });
  throwIfAny([...optionIssues(options), ...(parsed.ok ? [] : parsed.issues)]);
  if (!parsed.ok) throw new HuiqiError(parsed.issues);
  return resultFor(engineFor(options), parsed.subject, options);
};
