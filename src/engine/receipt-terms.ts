import { awardTerms } from '../documents/award-terms.js';
import { type DocumentFiles, loadPrepared, prepareDocument, type ReceiptTerms, receiptTerms } from '../rule/index.js';
import { HuiqiError } from '../issue/index.js';

let known: readonly ReceiptTerms[] | undefined;
/** The documents that a call was made among, for as long as it takes. */
let among: () => readonly ReceiptTerms[] = () => [];

/**
 * How receipts are read of every award that the library has, and of those of the documents that a call is made among: what
 * one document does not know another may. Made when a receipt first asks.
 */
export const everyReceiptTerms = (): readonly ReceiptTerms[] => {
  known ??= awardTerms.map(receiptTerms);
  return [...among(), ...known];
};

/** Asks among documents that are not the library's: receipts may name an award of any of them. */
export const amongTerms = <Value>(terms: () => readonly ReceiptTerms[], ask: () => Value): Value => {
  const before = among;
  among = terms;
  try {
    return ask();
  } finally {
    among = before;
  }
};

/** How receipts are read of documents as their files have them; of one that cannot be read nothing is known. */
export const termsOfFiles = (all: readonly DocumentFiles[]): readonly ReceiptTerms[] =>
  all.flatMap((files) => {
    try {
      return [loadPrepared(prepareDocument(files))];
    } catch (error) {
      if (error instanceof HuiqiError) return [];
      throw error;
    }
  });
