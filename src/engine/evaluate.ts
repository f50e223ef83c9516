import type { DocumentId, ReadingOptions, RuleIds } from '../documents/index.js';
import type { Readers } from '../edge/index.js';
import { assessCity } from './assess-city.js';
import { engineOf, type OwnEngine } from './engine.js';
import { keeping } from './kept.js';
import { everyReceiptTerms } from './receipt-terms.js';
import { filesOf, settings } from './library.js';
import { type InYear, readCall } from './options.js';
import { keyOf, settingOf } from './setting.js';
import type { Reforms } from '../targets/index.js';
import type { Result } from './result.js';
import type { Change } from '../rule/index.js';
import type { ClosableList, InputOf, Subject, SubjectKind } from '../subject/index.js';

/** What to decide by. */
export interface EvaluateOptions<
  Id extends DocumentId = DocumentId,
  Kind extends SubjectKind = SubjectKind,
> extends InYear {
  readonly document: Id;
  /** What the input is: an enterprise unless said. */
  readonly subject?: Kind;
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
  /** `true` writes into every outcome why it is so: an explanation can then be written from a copy, elsewhere. */
  readonly reasons?: boolean;
}

const readers: Readers<EvaluateOptions> = settings;

// Engines of the settings asked for last: the same document under the same setting is the same engine.
const engines = keeping<OwnEngine>(32);
// Those of files that were handed over go with them.
const handedOver = new WeakMap<object, Map<string, OwnEngine>>();

/** The engine of a setting whose options were checked, and are copies of ours. */
export const engineFor = ({ document, ...options }: Omit<EvaluateOptions, 'year'>): OwnEngine => {
  const setting = settingOf(options);
  const make = (): OwnEngine => engineOf(filesOf(document), setting, () => everyReceiptTerms);
  if (typeof document === 'string') return engines(`${document} ${keyOf(setting)}`, make);
  const own = handedOver.get(document) ?? new Map<string, OwnEngine>();
  handedOver.set(document, own);
  const engine = own.get(keyOf(setting)) ?? make();
  own.set(keyOf(setting), engine);
  return engine;
};

/** What a city’s targets hang on beside the document: all its documents under their readings and reforms. */
type CityAsked<Id extends DocumentId> = Pick<EvaluateOptions<Id>, 'document' | 'year' | 'readings'> & {
  readonly reforms?: Reforms;
};

/** A decided result, with a city's targets where the subject is one. */
export const resultFor = <Id extends DocumentId>(
  engine: Pick<OwnEngine, 'evaluate'>,
  subject: Subject,
  { document, year, readings, reforms = {} }: CityAsked<Id>,
): Result<RuleIds[Id]> => {
  // The ids of a document's rules are generated from the data: the type says what the engine does.
  const result = engine.evaluate(subject, { year }) as Result<RuleIds[Id]>;
  // Targets are those of all the library’s documents of a city: files handed over have none of them.
  if (subject.kind !== 'city' || typeof document !== 'string') return result;
  const { targets, notices } = assessCity(subject, { document, year, readings: { ...readings }, reforms });
  return { ...result, notices: [...result.notices, ...notices], targets };
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
  options: EvaluateOptions<Id, Kind>,
): Result<RuleIds[Id]> => {
  const call = readCall(input, options, readers);
  const { document, reforms = [] } = call.options;
  return resultFor(engineFor(call.options), call.subject, {
    ...call.options,
    reforms: { [document]: reforms },
  }) as Result<RuleIds[Id]>;
};
