import { awardTerms } from '../documents/award-terms.js';
import { type ReceiptTerms, receiptTerms } from '../rule/index.js';

let known: readonly ReceiptTerms[] | undefined;

/**
 * How receipts are read of every award that the library has: what one document does not know another may. Made when a
 * receipt first asks.
 */
export const everyReceiptTerms = (): readonly ReceiptTerms[] => (known ??= awardTerms.map(receiptTerms));
