export { type DecisionReceipt, receiptFor } from './scenario/decision-receipt.js';
export type { ReceiptPart } from './scenario/read-receipt.js';
export { type ReceiptDifference, type Verification, verifyReceipt } from './scenario/verify-receipt.js';
