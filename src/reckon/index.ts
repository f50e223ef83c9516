/**
 * Closed arithmetic over figures and terms: a fixed set of operators, read from JSON, reckoned exactly between bounds,
 * said in words. Takes quantities and whatever terms the reader is given; knows no fact, no subject and no rule.
 */
export type { Bound } from './bound.js';
export { compiled, type Compiled, difference, type Lean } from './compiled.js';
export { operatorNames, operatorWords } from './operators.js';
export { readReckoning } from './read.js';
export { rowPrefix } from './row-prefix.js';
export { figureIn, rateIn } from './literals.js';
export {
  bindTerms,
  isReckonedType,
  mapTerms,
  partsOf,
  type Rate,
  rateColumnsIn,
  rateFixed,
  type ReckonedType,
  type Reckoning,
  reckoningKey,
  termsIn,
} from './reckoning.js';
