export { ifDue, type PaymentDue, paymentsDue } from './came-due.js';
export { type Claim, claimsFor, itemsOf, moreMayCome } from './claims.js';
export { type Part, partBounds, type Parts } from '../kinds/index.js';
export * from './plan.js';
export * from './tally.js';
