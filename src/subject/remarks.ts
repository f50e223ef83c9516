import { notice, type Notice } from '../issue/index.js';
import type { EnterpriseInput, ReceiptInput } from './enterprise-schema.js';

const textOf = (receipt: ReceiptInput): string => JSON.stringify(Object.entries(receipt).sort(([a], [b]) => (a < b ? -1 : 1)));

const repeatedReceipts = (listed: readonly ReceiptInput[]): readonly Notice[] => {
  const first = new Map<string, number>();
  return listed.flatMap((receipt, index) => {
    const text = textOf(receipt);
    const earlier = first.get(text);
    if (earlier === undefined) first.set(text, index);
    return earlier === undefined ? [] : [notice('receipt-listed-twice', `received.${String(index)}`, undefined, { other: `received.${String(earlier)}` })];
  });
};

/** What a well-formed input tells that may not be meant, and refuses nothing. */
export const remarksOn = ({ received = [] }: EnterpriseInput): readonly Notice[] => repeatedReceipts(received);
