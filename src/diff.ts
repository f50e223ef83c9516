/** What a change of rules does, for those who review it. */
export { documents } from './documents/index.js';
export {
  casesAsTrials,
  diffComment,
  type DiffOptions,
  diffRules,
  diffText,
  type Edit,
  type EffectGroup,
  type Expectation,
  expectationOf,
  inputAsTrials,
  type Judged,
  judged,
  type RulesDiff,
  type ShiftClass,
  type Trial,
} from './diff/index.js';
