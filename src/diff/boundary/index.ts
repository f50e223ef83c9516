/**
 * Enterprises and places at the boundaries of rules: made from every figure, word, date, list, level, group and reading that
 * either side names. Takes two sides of a document and what of it changed; gives inputs, each with what is tried. Decides nothing.
 */
export type { Trial } from './trial.js';
export { trialsAcross } from './across.js';
export { boundaryTrials } from './trials.js';
