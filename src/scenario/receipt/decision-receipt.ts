import { rulesDigests } from '../../documents/digests.js';
import type { DocumentId } from '../../documents/index.js';
import type { Readers } from '../../edge/index.js';
import { type AnsweringDocument, engineFor, evaluateAmong, type EvaluateOptions } from '../../engine/evaluate.js';
import { ownDocument, settings } from '../../engine/shared-options.js';
import { readCallWithInput } from '../../engine/call.js';
import { mustAnswer } from '../../engine/silence.js';
import { throwIfAny } from '../../issue/index.js';
import type { Change } from '../../rule/index.js';
import { type ClosableList, closableLists, type Subject, type SubjectKind, type InputOf } from '../../subject/index.js';
import { version } from '../../version.js';
import { digest } from './digest.js';
import { normalInput } from './normal-input.js';
import { normalObservations } from './normal-observations.js';
import { type ReceiptOptions, termsOf } from './terms.js';

/**
 * What a decision was made from and what came of it, so that it can be made again. Digests are
 * SHA-256 of canonical JSON (RFC 8785) in hexadecimal.
 */
export interface DecisionReceipt {
  /** The version of the library. */
  readonly huiqi: string;
  readonly document: DocumentId;
  /** Digest of the document's rule data: everything in its folder. */
  readonly rules: string;
  readonly subject: SubjectKind;
  readonly year: number;
  /** The readings chosen away from their defaults. */
  readonly readings: Readonly<Record<string, string>>;
  /** Digest of the changes to the rule data beyond the readings, where there were any. */
  readonly reforms?: string;
  /** The period the plan was moved to, where it was. */
  readonly asIfInForce?: string;
  /** Lists the input left out and the caller took as empty. */
  readonly assumeNone: readonly ClosableList[];
  /** Digest of the input as its meaning. */
  readonly input: string;
  /** Digest of the whole result of the input as its meaning. */
  readonly result: string;
}

/** The digest of changes to rule data; none where there are none. */
export const reformsDigest = (reforms: readonly Change[]): string | undefined =>
  reforms.length === 0 ? undefined : digest(reforms);

/** An input as what is read of it, and the same to be evaluated. */
interface NormalisedInput {
  readonly meaning: unknown;
  readonly input: unknown;
}

const toldIn = (written: unknown, subject: Subject, setting: Omit<ReceiptOptions, 'year'>): NormalisedInput => {
  const input = normalInput(written, termsOf(setting));
  if (subject.kind !== 'city' || subject.observations === undefined) return { meaning: input, input };
  const observations = normalObservations(subject, written, setting);
  return {
    meaning: { ...input, observations: observations.meaning },
    input: { ...input, observations: observations.written },
  };
};

/** What a receipt names is the library’s own: files that are handed over have no name that another could look up. */
const readers: Readers<ReceiptOptions> = { ...settings, document: ownDocument };

/**
 * The receipt of a decision: the same for the same input, settings, rule data and version, in
 * Node and in a browser, however the input was written. The order of keys and of lists, the unit of
 * an amount, the spelling of a name, defaults written out and words that no rule reads make no
 * difference; whatever could be decided otherwise does. It is of the whole result, what hangs on
 * other readings with it, whether `alternatives` were asked for or not.
 *
 * @param input the subject as its user writes it, as for `evaluate`.
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * const options = { document: 'taizhou-matrix-2025', year: 2026 } as const;
 * const one = receiptFor({ city: '台州市', years: { 2026: { revenue: '9.6亿元' } } }, options);
 * const other = receiptFor({ years: { 2026: { revenue: '96000万元' } }, city: '台州市' }, options);
 * [one.input === other.input, one.year] // [true, 2026]
 */
export const receiptFor = <Id extends DocumentId, Kind extends SubjectKind = 'enterprise'>(
  input: InputOf<Kind>,
  options: EvaluateOptions<Id, Kind> & AnsweringDocument<Id, Kind>,
): DecisionReceipt => receiptBy(input, options);

/** The same of what was read from a file. */
export const receiptBy = (input: unknown, options: ReceiptOptions): DecisionReceipt => {
  const {
    options: { alternatives: _, ...taken },
    input: written,
    subject,
  } = readCallWithInput(input, options, readers);
  const { document, reforms = [], assumeNone = [], subject: kind = 'enterprise' } = taken;
  // Checked as it was written: problems are told at the places its writer knows.
  const engine = engineFor(taken);
  mustAnswer(engine.document, kind);
  throwIfAny(engine.refused(subject));
  const told = toldIn(written, subject, taken);
  const result = evaluateAmong(told.input, {
    ...taken,
    assumeNone: closableLists.filter((list) => assumeNone.includes(list)),
  });
  const changed = reformsDigest(reforms);
  return {
    huiqi: version,
    document,
    rules: rulesDigests[document],
    subject: kind,
    year: result.year,
    readings: result.readings,
    ...(changed === undefined ? {} : { reforms: changed }),
    // As the option that it is given to again.
    ...(result.asIfInForce === undefined
      ? {}
      : { asIfInForce: `${result.asIfInForce.from}..${result.asIfInForce.through}` }),
    assumeNone: result.assumed,
    input: digest(told.meaning),
    result: digest(result),
  };
};
