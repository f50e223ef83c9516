/**
 * What a change of rules does: every edit by its stable name, and what becomes of subjects made at every boundary that either
 * side names, of cases and of a population, under every reading. Takes two sets of documents; gives data, and pages of it.
 */
export { casesAsTrials, diffComment, diffText, expectationOf, inputAsTrials, judged } from './call.js';
export type { ReadCorpus } from './corpora.js';
export { expectation } from './given.js';
export { diffRules, type RulesDiff } from './diff.js';
export type { DiffOptions } from './options.js';
export type { Edit } from './edit.js';
export type { EffectGroup } from './grouping.js';
export { levelOf, type Release, releaseNotes, renamedBetween, saidNames } from './release/index.js';
export { sharedName } from './shared-words.js';
export { type ShiftClass, shiftClasses } from './shift.js';
export { shiftName } from './words.js';
export type { Trial } from './boundary/index.js';
export { type Expectation, failingClasses, type Judged } from './verdict.js';
