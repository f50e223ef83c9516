import * as z from 'zod/mini';
import { lastDayOf, yearSpan } from '../quantity/index.js';
import { levelNames, type Receipt, receiptLevels } from '../subject/index.js';
import { andCode, NO, type TruthCode, UNKNOWN, YES } from '../truth/truth.js';
import { fact, type FactSetting, write } from './fact.js';
import { truthBefore, truthIn } from './when.js';

interface ReceivedParams {
  readonly matter?: string | undefined;
  readonly level?: (typeof receiptLevels)[number] | undefined;
  readonly span: 'ever' | 'year';
}

const isSo = <Value>(told: Value | undefined, wanted: Value | undefined): TruthCode => {
  if (wanted === undefined) return YES;
  if (told === undefined) return UNKNOWN;
  return told === wanted ? YES : NO;
};

/** Whether a receipt is money that is asked about: what could only be claimed was not received. */
const counts = (
  receipt: Receipt,
  { matter, level, span }: ReceivedParams,
  year: number,
  matterOf: NonNullable<FactSetting['matterOf']>,
): TruthCode => {
  if (receipt.claimable) return NO;
  const own = receipt.matter === undefined ? undefined : (matterOf(receipt.matter) ?? receipt.matter);
  const when = span === 'year' ? truthIn(receipt.when, yearSpan(year)) : truthBefore(receipt.when, year + 1);
  return andCode(andCode(isSo(own, matter), isSo(receipt.level, level)), when);
};

/** What a receipt that may count does not tell. */
const untoldOf = (
  { path, matter, level, amount }: Receipt,
  asked: ReceivedParams,
  truth: TruthCode,
): readonly string[] => [
  ...(truth === UNKNOWN && asked.matter !== undefined && matter === undefined ? [`${path}.matter`] : []),
  ...(truth === UNKNOWN && asked.level !== undefined && level === undefined ? [`${path}.level`] : []),
  ...(amount === undefined ? [`${path}.amount`] : []),
];

/** Money received by the end of the programme year, or within it: for a matter of the document, from a level of government. */
export const received = fact<ReceivedParams>({
  type: 'money',
  scope: 'enterprise',
  params: z.strictObject({
    matter: z.optional(z.string().check(z.regex(/^[a-z0-9-]+$/u))),
    level: z.optional(z.enum(receiptLevels)),
    span: z._default(z.enum(['ever', 'year']), 'ever'),
  }),
  reads: () => ['received', 'asOf'],
  title: ({ level, span }, year) => {
    const from = level === undefined ? { zh: '', en: '' } : levelNames[level];
    return {
      zh: `${span === 'year' ? `${String(year)}年` : `截至${String(year)}年末`}就此事已获${from.zh}资金`,
      en: `${from.en === '' ? '' : `${from.en} `}money received for the matter ${span === 'year' ? 'in' : 'by the end of'} ${String(year)}`,
    };
  },
  bind: (asked, { matterOf = (written) => written }) => ({
    load: ({ subject, year }, slots, slot) => {
      let low = 0;
      let high = subject.received === undefined || subject.toldThrough.received < lastDayOf(year) ? Infinity : 0;
      for (const receipt of subject.received ?? []) {
        const truth = counts(receipt, asked, year, matterOf);
        if (truth === YES) low += receipt.amount ?? 0;
        if (truth !== NO) high += receipt.amount ?? Infinity;
      }
      write(slots, slot, low, high);
    },
    missing: ({ subject, year }) => {
      if (subject.received === undefined) return ['received'];
      const open = subject.received.flatMap((receipt) => {
        const truth = counts(receipt, asked, year, matterOf);
        const untold = truth === NO ? [] : untoldOf(receipt, asked, truth);
        return truth === UNKNOWN && untold.length === 0 ? [`${receipt.path}.on`] : untold;
      });
      return [...open, ...(subject.toldThrough.received < lastDayOf(year) ? ['asOf'] : [])];
    },
  }),
});
