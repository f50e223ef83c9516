/** Reasons for people, of everything the library returns, in Chinese and English, as text or Markdown. */
export { listFigures, type ListFiguresOptions } from './explain/figures.js';
export { explainResult } from './explain/explain.js';
export { type Format, formats } from './explain/formats.js';
export { explain, type Explainable, isExplainable } from './scenario/explain.js';
