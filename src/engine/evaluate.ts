import { type DocumentId, documents, type RuleIds } from '../documents/index.js';
import type { Readers } from '../edge/index.js';
import { assessCity, type Corpus } from './assess-city.js';
import type { OwnEngine } from './engine.js';
import { enginesFrom } from './engines-from.js';
import type { AnsweringDocument, EvaluateOptions, Taken } from './evaluate-options.js';
import { settings } from './shared-options.js';
import { readCall } from './call.js';
import type { Reforms } from '../targets/index.js';
import type { Result } from './result.js';
import type { InputOf, Subject, SubjectKind } from '../subject/index.js';

export type { AnsweringDocument, DocumentAbout, DocumentWith, EvaluateOptions, Taken } from './evaluate-options.js';

const readers: Readers<Taken<EvaluateOptions>> = settings;

/** Engines of the library’s documents with all that they decide by. */
export const engineFor = /* @__PURE__ */ enginesFrom(documents);

/** What a city’s targets hang on beside the document: all its documents under their readings and reforms. */
type CityAsked = Pick<Taken<EvaluateOptions>, 'document' | 'year' | 'readings'> & {
  readonly reforms?: Reforms;
  /** All documents that were handed over, where they are others than the library's: a city's figures hang on them together. */
  readonly among?: Corpus | undefined;
};

/** A decided result, with a city's targets where the subject is one. */
export const resultFor = (
  engine: Pick<OwnEngine, 'evaluate'>,
  subject: Subject,
  { document, year, readings, reforms = {}, among }: CityAsked,
): Result => {
  const result = engine.evaluate(subject, { year });
  if (subject.kind !== 'city') return result;
  const {
    targets,
    notices,
    documents: assessed,
  } = assessCity(subject, {
    document: result.document,
    year,
    readings: { ...readings },
    reforms,
    among: among ?? (typeof document === 'string' ? undefined : [document]),
  });
  const cited = assessed.find((each) => each.document === result.document);
  return {
    ...result,
    ...(cited === undefined ? {} : { cited }),
    notices: [...result.notices, ...notices],
    targets,
  };
};

/**
 * Decides everything a document says of one subject in one programme year: awards with what is
 * payable, libraries, services, limits, what is missing, and for each outcome the readings it
 * hangs on. The subject is an enterprise unless `subject` says site, park, district or city.
 *
 * @param input the subject as its user writes it; money and areas are text with a unit.
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * evaluate({ city: '台州市', titles: [{ title: 'little-giant', on: '2026-07-01' }], received: [] },
 *   { document: 'taizhou-matrix-2025', year: 2026 }).total.low // '100万元'
 */
export const evaluate = <Id extends DocumentId, Kind extends SubjectKind = 'enterprise'>(
  input: InputOf<Kind>,
  options: EvaluateOptions<Id, Kind> & AnsweringDocument<Id, Kind>,
): Result<RuleIds[Id]> =>
  // The ids of a document's rules are generated from the data: the type says what the engine does.
  evaluateAmong(input, options) as Result<RuleIds[Id]>;

/** The same by a document beside others than the library's: the command line reads them from a folder. */
export const evaluateAmong = (input: unknown, options: Taken<EvaluateOptions>, among?: Corpus): Result => {
  const call = readCall(input, options, readers);
  const { reforms = [] } = call.options;
  const engine = engineFor(call.options);
  return resultFor(engine, call.subject, {
    ...call.options,
    reforms: { [engine.document.id]: reforms },
    among,
  });
};
