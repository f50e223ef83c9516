import { copyOf, isOneOf } from '../../edge/index.js';
import { type Bilingual, HuiqiError, type Issue, throwIfAny } from '../../issue/index.js';
import { issue } from '../../issue/wider.js';
import { closableLists } from '../../subject/index.js';
import type { DecisionReceipt } from './decision-receipt.js';

/** What problems of a receipt call it. */
const file = 'receipt';

export const inReceipt = (part: string): { readonly file: string; readonly pointer: string } => ({
  file,
  pointer: part === '' ? '' : `/${part}`,
});

interface RecordField {
  readonly wanted: Bilingual;
  readonly fits: (value: unknown) => boolean;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const text: RecordField = { wanted: { zh: '文字', en: 'a text' }, fits: isText };
const digest: RecordField = {
  wanted: { zh: '64位十六进制的 SHA-256 摘要', en: 'a SHA-256 digest of 64 hexadecimal digits' },
  fits: (value) => isText(value) && /^[0-9a-f]{64}$/u.test(value),
};
const year: RecordField = { wanted: { zh: '年份', en: 'a year' }, fits: Number.isInteger };
const choices: RecordField = {
  wanted: { zh: '条文理解编号到选项编号的对照', en: 'option ids by reading ids' },
  fits: (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isText),
};
const lists: RecordField = {
  wanted: { zh: `其中若干：${closableLists.join('、')}`, en: `some of ${closableLists.join(', ')}` },
  fits: (value) => Array.isArray(value) && value.every((each) => isOneOf(closableLists, each)),
};
const orAbsent = ({ wanted, fits }: RecordField): RecordField => ({
  wanted,
  fits: (value) => value === undefined || fits(value),
});

/** The parts of a receipt, in the order in which they are compared. */
const fields = {
  huiqi: text,
  document: text,
  subject: text,
  year,
  readings: choices,
  asIfInForce: orAbsent(text),
  assumeNone: lists,
  rules: digest,
  reforms: orAbsent(digest),
  input: digest,
  result: digest,
} as const satisfies Record<keyof DecisionReceipt, RecordField>;

export type ReceiptPart = keyof typeof fields;

export const receiptParts = Object.keys(fields) as readonly ReceiptPart[];

const unfit = (part: string, found: unknown, wanted: Bilingual): Issue =>
  issue('receipt-shape', inReceipt(part), found, { detail: wanted });

/**
 * Takes a value for a receipt.
 *
 * @throws HuiqiError with every part that no receipt has so.
 */
export const readReceipt = (value: unknown): DecisionReceipt => {
  const copied = copyOf(value);
  const read = copied.ok ? copied.value : undefined;
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    throw new HuiqiError([unfit('', value, { zh: '一份测算凭据', en: 'a calculation record' })]);
  const told = read as Readonly<Record<string, unknown>>;
  throwIfAny([
    ...receiptParts
      .filter((part) => !fields[part].fits(told[part]))
      .map((part) => unfit(part, told[part], fields[part].wanted)),
    ...Object.keys(told)
      .filter((key) => !isOneOf(receiptParts, key))
      .map((key) =>
        unfit(key, told[key], {
          zh: `测算凭据的一项：${receiptParts.join('、')}`,
          en: `a part of a receipt: ${receiptParts.join(', ')}`,
        }),
      ),
  ]);
  return read as DecisionReceipt;
};
