/** What becomes of a decision under every other reading. */
export type * from './scenario/sensitivity/reading-answers.js';
export { sensitivity, type SensitivityOptions } from './scenario/sensitivity/sensitivity.js';
export { explainSensitivity } from './scenario/sensitivity/page.js';
