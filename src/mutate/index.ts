/**
 * Whether the cases would tell a fault: rule data with one thing changed at a time, in memory, held against the case
 * tables. Takes documents and tables; gives what became of each change, and where a case is missing.
 */
export { joined, mutate, type MutateOptions, type Shard, type TriedMutant } from './mutate.js';
export { type Accepted, judgedMutants, type JudgedMutants, mutantsText } from './page.js';
