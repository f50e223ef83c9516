/** A city's targets by what was observed of it, and which of several documents' figures is followed. */
export { assessTargets, type AssessTargetsOptions } from './engine/assess-targets.js';
export { type ConflictOptions, conflictsOf, indicatorNamed } from './engine/conflicts.js';
export type {
  Assessment,
  Conflict,
  ConflictFigure,
  MissingObservation,
  RelatedIndicator,
  TargetOutcome,
  Verdict,
  Wanted,
} from './targets/index.js';
export { explainConflict } from './explain/conflict.js';
export { explainTargets, type ExplainTargetsOptions } from './explain/targets.js';
