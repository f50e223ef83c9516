/**
 * Conditions over facts: read from JSON, bound to rows, compiled into programs that decide each distinct condition once,
 * walked again as traces. Takes facts; gives yes, no or unknown. Knows no kind of rule.
 */
export * from './canonical.js';
export * from './condition.js';
export * from './bind.js';
export { coversOf, type RowCover } from './cover.js';
export * from './operators.js';
export { type DaysWithin, paramsWithin } from './params-within.js';
export { callInRow, paramColumns } from './row-params.js';
export * from './parse.js';
export { impossibleIn } from './parse-operand.js';
export type { ParseContext, SharedConditions } from './walk.js';
export { compileProgram, type Program } from './program.js';
export { createQuestions, type ConditionQuestions } from './questions.js';
export {
  type DecidedComparison,
  type FactBinder,
  comparedIn,
  missingIn,
  type SeenValue,
  type Trace,
  traceCondition,
} from './trace.js';
export { linkedTo, supposing } from './supposing.js';
export type { Goal } from './trie.js';
