export { assess } from './assess.js';
export { type Conflict, type ConflictFigure, conflictIn, type RelatedIndicator } from './conflicts.js';
export { byRank, figuresIn, type Placed } from './figures.js';
export { namingOf } from './names.js';
export { type Observed, resolveObservations } from './observed.js';
export { calculate, type FigureOf, figuresOf, oracleHolds } from './oracle.js';
export type { MissingObservation, TargetOutcome, Verdict, Wanted } from './outcome.js';
export { actualsAsObservations } from './own.js';
export { type Prepared, prepare } from './prepare.js';
