/** Proposed changes of rules, by stable names. */
export {
  type CheckedReform,
  type OperationKeys,
  type Reform,
  reformChanges,
  type ReformOptions,
} from './reform/index.js';
