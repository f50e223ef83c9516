import type { InputOf, SubjectKind } from '../../subject/index.js';
import { canonicalJson } from '../../condition/index.js';
import {
  type DocumentId,
  documentIds,
  documents as builtIn,
  type SharedReadingOptions,
} from '../../documents/index.js';
import { keeping, optional, type Readers, recordOf } from '../../edge/index.js';
import { filesIn } from '../../engine/assess-city.js';
import type { RuleChange } from '../../engine/rule-change.js';
import { engineFor, type EvaluateOptions, resultFor } from '../../engine/evaluate.js';
import { engineOf } from '../../engine/engine.js';
import type { Engine } from '../../engine/index.js';
import { amongTerms, everyReceiptTerms } from '../../engine/receipt-terms.js';
import { settings } from '../../engine/shared-options.js';
import { manyFiles, reforms } from '../../engine/options.js';
import { readCall } from '../../engine/call.js';
import { didYouMean, type Issue, throwIfAny } from '../../issue/index.js';
import { issue } from '../../issue/wider.js';
import { type Day, parseDay, type Period } from '../../quantity/index.js';
import {
  type Change,
  type Document,
  type DocumentFiles,
  type ReadingChoices,
  readingsOf,
  strayReadings,
  takesItsOwnPlace,
} from '../../rule/index.js';
import { across, type AllResults } from './evaluate-all.js';
import type { ApplicableDocument } from './applicability.js';

type SharedOptions<Kind extends SubjectKind> = Pick<
  EvaluateOptions<DocumentId, Kind>,
  'year' | 'subject' | 'asIfInForce' | 'assumeNone' | 'reasons'
>;

/** Of the library’s own documents the readings are known. */
interface OfLibrary<Kind extends SubjectKind> extends SharedOptions<Kind> {
  readonly documents?: undefined;
  /** Readings other than their defaults; each applies to every document that has it. */
  readonly readings?: SharedReadingOptions;
  /** Changes to rule data, by document id. */
  readonly reforms?: { readonly [Id in DocumentId]?: readonly RuleChange<Id>[] };
}

interface OfFiles<Kind extends SubjectKind> extends SharedOptions<Kind> {
  /** The files of the documents to hold against each other; the library's own where left out. */
  readonly documents: readonly DocumentFiles[];
  readonly readings?: ReadingChoices;
  readonly reforms?: Readonly<Record<string, readonly Change[]>>;
}

/** What to go by. */
export type EvaluateAllOptions<Kind extends SubjectKind = SubjectKind> = OfLibrary<Kind> | OfFiles<Kind>;

/** The same once it was read. */
export interface DocumentsTaken extends Omit<SharedOptions<SubjectKind>, 'year' | 'subject'> {
  readonly documents?: readonly DocumentFiles[];
  readonly readings?: ReadingChoices;
  readonly reforms?: Readonly<Record<string, readonly Change[]>>;
}

type TakenCall = DocumentsTaken & Pick<SharedOptions<SubjectKind>, 'year' | 'subject'>;

const library: readonly DocumentFiles[] = documentIds.map((id) => builtIn[id]);

const idOf = ({ document }: DocumentFiles): string => String((document as { readonly id?: unknown }).id);

const documentIssues = (
  all: readonly DocumentFiles[],
  reforms: NonNullable<DocumentsTaken['reforms']>,
): readonly Issue[] => {
  const known = all.map(idOf);
  const unknown = (id: string, option: string): Issue =>
    issue('document-unknown', { option }, id, { known: known.join(', '), suggestion: didYouMean(id, known) });
  const twice = known
    .filter((id, index) => known.indexOf(id) !== index)
    .map((id) => issue('given-twice', { option: 'documents' }, id));
  return [
    ...twice,
    ...Object.keys(reforms)
      .filter((id) => !known.includes(id))
      .map((id) => unknown(id, 'reforms')),
  ];
};

/** Documents that would each take the other's place: none would stand. */
const loopIssues = (documents: readonly Document[]): readonly Issue[] =>
  documents
    .filter((document) => takesItsOwnPlace(document, documents))
    .map(({ id }) => issue('supersession-loop', { option: 'documents' }, id));

/** How the options of a call about several documents are read. */
export const documentsReaders: Readers<DocumentsTaken> = {
  asIfInForce: settings.asIfInForce,
  assumeNone: settings.assumeNone,
  reasons: settings.reasons,
  documents: optional(manyFiles),
  readings: settings.readings,
  reforms: optional(recordOf(reforms)),
};

const readers: Readers<TakenCall> = { year: settings.year, subject: settings.subject, ...documentsReaders };

// Engines of documents that are not the library's, or end early, by what is in them: who changes his files gets another.
const engines = keeping<Engine>(16);

/** Whether files are the library’s own, and whose. */
const idOfShared = (files: DocumentFiles): DocumentId | undefined => documentIds.find((id) => builtIn[id] === files);

const engineOfFiles = (
  files: DocumentFiles,
  { readings = {}, reforms: changes = {}, asIfInForce, reasons = false }: DocumentsTaken,
  standsThrough?: Day,
): Engine => {
  const setting = {
    readings: readingsOf(files, readings),
    reforms: changes[idOf(files)] ?? [],
    reasons,
    ...(asIfInForce === undefined ? {} : { asIfInForce }),
    ...(standsThrough === undefined ? {} : { standsThrough }),
  };
  const document = idOfShared(files);
  if (document !== undefined && standsThrough === undefined) return engineFor({ document, ...setting });
  return engines(canonicalJson([document ?? files, setting]), () => engineOf(files, setting, everyReceiptTerms));
};

/** The days that a document decides for: of a text as it stands amended, from the day of the amendment on. */
const periodIn = ({ plan: { period }, document: { amends } }: Engine): Period => {
  const begun = amends === undefined ? undefined : parseDay(amends.from);
  return begun?.ok === true && begun.value > period.from ? { ...period, from: begun.value } : period;
};

/** How a document is asked: a city's targets are asked for too, under the readings of its documents. */
const evaluatorOf = (
  files: DocumentFiles,
  engine: Engine,
  { readings = {}, reforms: changes = {}, documents }: DocumentsTaken,
): Engine['evaluate'] => {
  const document = idOfShared(files);
  // One of the library's own stands among all of them, and others among those that were handed over with it.
  const among = document === undefined ? documents : undefined;
  return (subject, { year }) =>
    resultFor(engine, subject, {
      document: document ?? files,
      year,
      readings: Object.assign(
        {},
        ...filesIn(subject.city, among).map((each) => readingsOf(each, readings)),
      ) as ReadingChoices,
      reforms: changes,
      among,
    });
};

/** Problems of the documents of a call, their readings and their reforms. */
export const callIssues = ({
  documents = library,
  readings = {},
  reforms: changes = {},
}: DocumentsTaken): readonly Issue[] => [...strayReadings(documents, readings), ...documentIssues(documents, changes)];

/** Asks the documents of a call: receipts may name an award of any of them. */
export const among = <Value>(taken: DocumentsTaken, ask: (placed: readonly ApplicableDocument[]) => Value): Value => {
  const asked = (files: DocumentFiles, last?: Day): Omit<ApplicableDocument, 'endedBy'> => {
    const engine = engineOfFiles(files, taken, last);
    return { engine, period: periodIn(engine), evaluate: evaluatorOf(files, engine, taken) };
  };
  const placed = (taken.documents ?? library).map((files): ApplicableDocument => ({
    ...asked(files),
    endedBy: (last) => asked(files, last),
  }));
  throwIfAny(loopIssues(placed.map(({ engine }) => engine.document)));
  return amongTerms(
    () => placed.map(({ engine }) => engine.document),
    () => ask(placed),
  );
};

/**
 * Decides what all documents say of one subject in one programme year: a result for each that fits
 * its city, its kind and the year, the others with the reason, and a grand total. Where two
 * documents would pay for one matter in the year, only the higher is kept, and the other's
 * certificate names the award and the document that took its place; bounds where facts are missing.
 * Consultation drafts stand apart under `drafts` with a total of their own, and displace nothing; a
 * document whose place another took (`supersedes`) is told of under `superseded`, and pays nothing
 * from that day on.
 * Sources: the clauses each outcome lists; no double benefit by 004-100 and 004-101.
 *
 * @param input the subject as its user writes it: an enterprise unless `subject` says otherwise.
 * @returns results in the order in which documents are followed, the same whatever order they are given in.
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * const all = evaluateAll({ city: '台州市', titles: [{ title: 'little-giant', on: '2026-07-01' }], projects: [], received: [] }, { year: 2026 })
 * all.results // []
 * all.total.low // '0元'
 * all.drafts.results.map(({ document }) => document) // ['taizhou-matrix-2025']
 * all.drafts.total.low // '100万元'
 * all.notFitting[0] // { document: 'ningbo-renewal-2021', reason: 'other-city', because: { zh: '只适用于宁波市，不是台州市' } }
 */
export const evaluateAll = <Kind extends SubjectKind = 'enterprise'>(
  input: InputOf<Kind>,
  options: EvaluateAllOptions<Kind>,
): AllResults => {
  const { options: taken, subject } = readCall(input, options, readers, callIssues);
  return among(taken, (placed) => across(placed, subject, taken.year));
};
