import { canonicalJson } from '../../condition/index.js';
import { type Readers, takeOptions } from '../../edge/index.js';
import { ownDocument, settings } from '../../engine/shared-options.js';
import { HuiqiError, type Issue, type LibraryCode, throwIfAny } from '../../issue/index.js';
import { issue } from '../../issue/wider.js';
import type { Change } from '../../rule/index.js';
import { version } from '../../version.js';
import { rulesDigests } from '../../documents/digests.js';
import { type DecisionReceipt, receiptBy, reformsDigest } from './decision-receipt.js';
import { inReceipt, readReceipt, type ReceiptPart, receiptParts } from './read-receipt.js';

/** A part of a receipt that is another when the decision is made again. */
export interface ReceiptDifference extends Issue {
  readonly part: ReceiptPart;
}

/** What came of making a decision again. */
export interface Verification {
  readonly kind: 'verification';
  /** Whether every part was compared and is the same: where `unchecked` names one, it does not say so. */
  readonly matches: boolean;
  readonly differs: readonly ReceiptDifference[];
  /** Parts that were compared. */
  readonly checked: readonly ReceiptPart[];
  /** Parts that could not be compared, because the input was not given. */
  readonly unchecked: readonly ReceiptPart[];
}

const codes: Readonly<Partial<Record<ReceiptPart, LibraryCode>>> = {
  huiqi: 'receipt-version',
  rules: 'receipt-rules',
  reforms: 'receipt-reforms',
  input: 'receipt-input',
  result: 'receipt-result',
};

const none = { zh: '（无）', en: '(none)' };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : canonicalJson(value));

const digestShown = 12;

/** As much of a digest as tells two apart. */
const shortened = (value: unknown): string | typeof none => {
  if (value === undefined) return none;
  const text = textOf(value);
  return text.length > digestShown ? `${text.slice(0, digestShown)}…` : text;
};

const difference = (part: ReceiptPart, was: unknown, now: unknown): ReceiptDifference => ({
  ...issue(codes[part] ?? 'receipt-setting', inReceipt(part), was, {
    expected: now === undefined ? none : textOf(now),
    was: shortened(was),
    now: shortened(now),
  }),
  part,
});

const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null);

// What is wrong with an option of the call is here wrong with the receipt that it was taken from.
const inThisReceipt = (found: Issue): Issue => {
  if (!('option' in found.place)) return found;
  const [option = '', reading] = found.place.option.split(' ');
  return { ...found, place: inReceipt(reading === undefined ? option : `readings/${reading}`) };
};

const madeAgain = (receipt: DecisionReceipt, input: unknown, reforms: readonly Change[]): DecisionReceipt => {
  const { document, subject, year, readings, asIfInForce, assumeNone } = receipt;
  const options = {
    document,
    subject,
    year,
    readings,
    reforms,
    assumeNone,
    ...(asIfInForce === undefined ? {} : { asIfInForce }),
  };
  try {
    return receiptBy(input, options);
  } catch (error) {
    if (error instanceof HuiqiError) throwIfAny(error.issues.map(inThisReceipt));
    throw error;
  }
};

interface VerifyOptions {
  readonly reforms?: readonly Change[];
}

const readers: Readers<VerifyOptions> = { reforms: settings.reforms };

/**
 * Makes a decision again from its receipt and the input, and says what is not as it was. Without
 * the input only the version and the rule data are compared, and it does not match: `checked` and `unchecked` say what was.
 *
 * @param receipt what `receiptFor` gave, such as JSON read back.
 * @param input the subject as its user wrote it then, in whatever form.
 * @throws HuiqiError where the receipt or the input cannot be used at all.
 * @example
 * const input = { city: '台州市', titles: [{ title: 'little-giant' as const, on: '2026-07-01' }] };
 * const receipt = receiptFor(input, { document: 'taizhou-matrix-2025', year: 2026 });
 * verifyReceipt(receipt, input).matches // true
 * verifyReceipt(receipt).checked // ['huiqi', 'rules']
 * verifyReceipt(receipt, { ...input, titles: [] }).differs.map(({ part }) => part) // ['input', 'result']
 */
export const verifyReceipt = (receipt: unknown, input?: unknown, options: VerifyOptions = {}): Verification => {
  const { reforms = [] } = takeOptions(options, readers);
  const told = readReceipt(receipt);
  throwIfAny(ownDocument(told.document, 'document').issues.map(inThisReceipt));
  const known: Partial<DecisionReceipt> = {
    huiqi: version,
    rules: rulesDigests[told.document],
    ...(reforms.length === 0 ? {} : { reforms: reformsDigest(reforms) as string }),
  };
  const again: Partial<DecisionReceipt> = input === undefined ? known : madeAgain(told, input, reforms);
  const isCompared = (part: ReceiptPart): boolean => input !== undefined || Object.hasOwn(known, part);
  const differs = receiptParts
    .filter((part) => isCompared(part) && !isSame(told[part], again[part]))
    .map((part) => difference(part, told[part], again[part]));
  const there = receiptParts.filter((part) => told[part] !== undefined || again[part] !== undefined);
  const unchecked = there.filter((part) => !isCompared(part));
  return {
    kind: 'verification',
    matches: differs.length + unchecked.length === 0,
    differs,
    checked: there.filter(isCompared),
    unchecked,
  };
};
