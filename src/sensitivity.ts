export type * from './scenario/reading-answers.js';
export { sensitivity, type SensitivityOptions } from './scenario/sensitivity.js';
export { explainSensitivity } from './scenario/sensitivity-page.js';
