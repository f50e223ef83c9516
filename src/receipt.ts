/** Receipts of decisions: made, and verified by deciding again. */
export { type DecisionReceipt, receiptFor } from './scenario/receipt/decision-receipt.js';
export type { ReceiptPart } from './scenario/receipt/read-receipt.js';
export { type ReceiptDifference, type Verification, verifyReceipt } from './scenario/receipt/verify-receipt.js';
export { explainVerification } from './scenario/receipt/page.js';
