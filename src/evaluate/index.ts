/**
 * What clauses grant in a year, before anything is taken off: a document compiled into a plan, and the gross awards of an
 * enterprise by it. Takes documents and subjects; gives bounds in 分. Knows nothing of money received or of choices.
 */
export { ifDue, type PaymentDue, paymentsDue } from './came-due.js';
export { type GrossAward, grossAwardsFor, itemsOf, moreMayCome } from './gross-awards.js';
export { type Part, partBounds, type Parts } from '../kinds/index.js';
export {
  bindFor,
  bindOf,
  questionsOf,
  questionsOfStanding,
  settingOf,
  untoldOfDue,
  untoldOfPayment,
} from './asked-again.js';
export * from './plan.js';
export * from './accumulator.js';
export { type Stage, withStages } from './stages.js';
export { looksAtMoney, tiesAwards } from './tied.js';
