/** Proposed changes of rules, by stable names, and amendments that are law. */
export {
  amended,
  type CheckedReform,
  type OperationKeys,
  type Reform,
  reformChanges,
  type ReformOptions,
} from './reform/index.js';
