/** Reasons for people, of everything the library returns, in Chinese and English, as text or Markdown. */
export { listFigures, type ListFiguresOptions } from './explain/figures.js';
export { clausePlace } from './explain/clause-place.js';
export { conditionText } from './explain/condition-text.js';
export { explainResult } from './explain/explain.js';
export { type Format, formats } from './explain/formats.js';
export { explain, type Explainable, isExplainable } from './scenario/explain.js';
