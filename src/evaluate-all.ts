/** What all documents say of one subject. */
export type { AllResults, Together } from './scenario/across/across.js';
export { evaluateAll, type EvaluateAllOptions } from './scenario/across/call.js';
export type { Misfit, NotFitting, Superseded } from './scenario/across/fit.js';
export { explainAll } from './scenario/across/page.js';
