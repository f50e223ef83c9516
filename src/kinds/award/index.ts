export { awardsIn, isAward } from './among.js';
export * from './combine.js';
export * from './parts.js';
export { type Between, type InForce, paymentKey, stretchesOf } from './payments/index.js';
export { paidColumns } from './row-names.js';
export { inInstalments, instalmentsIn, paymentParts, type Schedule, type StageTruth } from './schedule.js';
export { type ItemSource, otherMatter } from './terms.js';
