/** huiqi: policy documents as exact, explainable evaluators. Nothing here touches Node or the clock. */
export { type DocumentId, documentIds, documents, type ReadingId, type ReadingOptions, type RuleId } from './documents/index.js';
export {
  type Alternative,
  type Amount,
  type AwardOutcome,
  createEngine,
  type Engines,
  type EngineOptions,
  type EntitlementOutcome,
  type Missing,
  type Outcome,
  type Result,
  type TierOutcome,
  type Totals,
} from './engine/index.js';
export { evaluate, type EvaluateOptions } from './engine/evaluate.js';
export { type Awards, evaluateAwards } from './evaluate-awards.js';
export { explain, explainResult } from './explain/index.js';
export { factNames, type FactName } from './fact/index.js';
export { describeIssue, HuiqiError, type Issue, type IssueCode, type Language } from './issue/index.js';
export { formatMoney, type Money, parseMoney, parsePeriod } from './quantity/index.js';
export type { Certificate } from './resolve/index.js';
export { type Enterprise, type EnterpriseInput, enterpriseSchema, parseEnterprise, titleNames, type TitleName } from './subject/index.js';
export { and, not, or, type Truth } from './truth/truth.js';
