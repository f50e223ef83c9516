export * from './canonical.js';
export * from './condition.js';
export * from './ground.js';
export * from './operators.js';
export * from './parse.js';
export { compileProgram, type Program } from './program.js';
export { type Compared, comparedIn, missingIn, type Seen, type Trace, traceCondition } from './trace.js';
export type { Goal } from './trie.js';
