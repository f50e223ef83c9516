/**
 * Reforms: proposed changes of a document's rules, written by stable names. Takes what somebody proposes and the files of a
 * document, gives checked changes of rule data, which engines take. Decides nothing.
 */
export { amended, writeOut } from './amended.js';
export { type OperationTold, toldOfEach } from './each.js';
export type { OperationKeys } from './operation.js';
export { type CheckedReform, changesInOrder, type Reform, reformChanges, type ReformOptions } from './reform.js';
export { laterWins, overriddenAmong } from './together.js';
