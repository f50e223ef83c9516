export type { Came } from './came.js';
export * from './catalogue.js';
export type { BoundFact, FactKind, FactType, Frame, Setting, Slots } from './fact.js';
export { readOnce } from './read-once.js';
export { shapeWords } from './shape-words.js';
export { lastPastTerm } from './standing.js';
