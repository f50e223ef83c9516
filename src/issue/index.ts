/**
 * Problems and remarks: what they are called, where they are, what was found and what is wanted, in Chinese and English.
 * Takes a code and its details, gives an issue or a notice. Every code stands in the catalogue; nothing here decides anything.
 */
export * from './error.js';
export { type Details, fill, shown } from './fill.js';
export { foundAndWanted } from './found-text.js';
export { hiddenIn } from './hidden.js';
export * from './issue.js';
export type { EvaluationCode } from './catalogue.js';
export * from './language.js';
export * from './notice.js';
export { oneLine } from './one-line.js';
export * from './path.js';
export * from './pointer.js';
export { bothInsideQuotes, insideQuotes, quoted } from './quotes.js';
export * from './suggest.js';
export { issueFrom, noticeFrom, problemWanted } from './from-data.js';
