/**
 * Reasons for people: what was decided, clause by clause, in Chinese and English, as text or Markdown. Takes outcomes with
 * their reasons and looks behind neither; gives pages. A format or a language is added in one place.
 */
export { explain, explainResult } from './explain.js';
export { type FollowUp, followUpsOf } from './brief/follow-ups.js';
export { clausePlace } from './clause-place.js';
export { conditionText } from './condition-text.js';
export { explainAwards } from './award-list.js';
export { explainClassification } from './classification.js';
export { explainItemAwards } from './item-awards.js';
export { explainConflict } from './conflict.js';
export { listFigures, type ListFiguresOptions } from './figures.js';
export { type Format, formats } from './formats.js';
export { explainTarget, explainTargets, type ExplainTargetsOptions } from './targets.js';
