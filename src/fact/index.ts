/**
 * Facts: what a rule may ask of a subject, a closed list. Each says what it reads, how it is loaded as bounds (equal where
 * known), what to ask where it is not, and what it is called. Takes subjects; knows no rule and no document.
 */
export type { Came } from './came.js';
export * from './all.js';
export * from './catalogue.js';
export type {
  BoundFact,
  SeenSides,
  FactKind,
  FactType,
  Frame,
  FactSetting,
  SeenReckoning,
  Slots,
  ToldColumn,
} from './fact.js';
export { columnsOf, factsOnly, figureOfCell, inRow, type MarginParams, marginOf, type ReckonedTerm } from './margin.js';
export { type FigureFrom, inForceOf, standardIn } from './in-force.js';
export { bindReckoning, type FactTerm, type WrittenTerm } from './reckoned.js';
export { isManufacturingDivision } from './industry.js';
export { namesItem } from './receipt-of.js';
export { readOnce } from './read-once.js';
export { truthIn } from './when.js';
export { shapeWords } from './shape-words.js';
export { lastPastTerm } from './standing.js';
