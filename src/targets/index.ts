/**
 * A city's targets: figures of its documents placed by precedence, held against what was observed, with what is still
 * needed; and the conflicts among documents. Takes documents and observations; knows no award.
 */
export { assess } from './assess.js';
export type { AssessedDocument, Assessment } from './assessment.js';
export {
  type Conflict,
  type ConflictFigure,
  conflictIn,
  displacedBy,
  type KnownDefect,
  type RelatedIndicator,
} from './conflicts.js';
export { byRank, figuresIn, isAim, type FigureInContext } from './figures.js';
export { type IndicatorNaming, namingOf } from './names.js';
export { type ObservedFigures, resolveObservations } from './observed.js';
export type { MissingObservation, TargetOutcome, Verdict, Wanted } from './outcome.js';
export { type PreparedCity, prepare, type Reforms } from './prepare.js';
export { afterYear, setAside } from './set-aside.js';
export { dimensionOf, inAnyUnit } from './unit.js';
