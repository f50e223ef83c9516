import { awardTerms } from '../documents/award-terms.js';
import { type ReceiptTerms, receiptTerms } from '../rule/index.js';

/** How receipts are read of every award that the library has: what one document does not know another may. */
export const everyReceiptTerms: readonly ReceiptTerms[] = /* @__PURE__ */ awardTerms.map(receiptTerms);
