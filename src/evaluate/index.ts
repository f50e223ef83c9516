export { ifDue, type PaymentDue, paymentsDue } from './came-due.js';
export { type Claim, claimsFor, itemsOf, moreMayCome } from './claims.js';
export * from './parts.js';
export * from './plan.js';
export * from './tally.js';
export * from './measure.js';
