export { awardsIn, isAward } from './among.js';
export * from './combine.js';
export * from './parts.js';
export { type Between, type InForce, stretchesOf } from './payments/payment.js';
export { paymentKey } from './payments/payment-key.js';
export { paidColumns } from './row-names.js';
export { inInstalments, instalmentsIn, paymentParts, type Schedule, type StageTruth } from './schedule.js';
export { type ItemSource, otherMatter } from './terms.js';
