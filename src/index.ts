/** huiqi: policy documents as exact, explainable evaluators. Nothing here touches Node or the clock. */
export {
  type AwardOf,
  type DocumentId,
  documentIds,
  documents,
  type GroupIds,
  type IndicatorId,
  type IndicatorIds,
  isDocumentId,
  isReadingId,
  isRuleId,
  type ReadingId,
  readingIds,
  type ReadingOptions,
  type RuleId,
  type RuleIds,
  ruleIds,
  type SharedReadingOptions,
  type SubjectsOf,
} from './documents/index.js';
export {
  type Alternative,
  type Amount,
  type AnyOutcome,
  type AwardOutcome,
  type CitedClause,
  type ComparisonReason,
  type ConditionReason,
  createEngine,
  type Criterion,
  type CityEngines,
  type Engines,
  type EngineOptions,
  type Headroom,
  type Heading,
  type ServiceOutcome,
  type LimitOutcome,
  type Match,
  type Missing,
  type Outcome,
  type RankedTier,
  type Reasons,
  reasonsOf,
  type Result,
  type RowReasons,
  type RuleNames,
  type RuleOutcome,
  type RuleReasons,
  type TierClass,
  type TierOutcome,
  type Total,
  type Totals,
} from './engine/index.js';
export type { RuleChange, ReformedChange } from './engine/rule-change.js';
export {
  type AnsweringDocument,
  type DocumentAbout,
  type DocumentWith,
  evaluate,
  type EvaluateOptions,
} from './engine/evaluate.js';
export type { AwardAnswer, ItemAwardsAnswer, RuleAnswer, RuleEvaluator, RuleOptions } from './engine/rule-answer.js';
export {
  type Assessment,
  assessTargets,
  type AssessTargetsOptions,
  type Conflict,
  type ConflictFigure,
  type ConflictOptions,
  conflictsOf,
  indicatorNamed,
  type MissingObservation,
  type RelatedIndicator,
  type TargetOutcome,
  type Verdict,
  type Wanted,
} from './assess-targets.js';
export { type CheckOptions, checkLimits } from './check-limits.js';
export { type Classification, classifyTier, type ClassifyOptions } from './classify-tier.js';
export { type Awards, evaluateAwards } from './evaluate-awards.js';
export { explain, type Explainable, isExplainable } from './scenario/explain.js';
export {
  clausePlace,
  conditionText,
  explainConflict,
  explainResult,
  explainTargets,
  listFigures,
} from './explain/index.js';
export { type Format, formats } from './explain/formats.js';
export { factNames, type FactName, type FactType } from './fact/index.js';
export type { Kind } from './kinds/index.js';
export type { Change, Document } from './rule/index.js';
export { describeIssue, describeNotice } from './edge/describing.js';
export {
  type Bilingual,
  HuiqiError,
  type Issue,
  type IssueCode,
  type IssuePlace,
  type Language,
  languages,
  type Notice,
  type NoticeCode,
} from './issue/index.js';
export { formatArea, formatMoney } from './edge/formatting.js';
export { type Area, type Fraction, type Money, parseArea, parseMoney, parsePeriod } from './quantity/index.js';
export type { Certificate, Displacer } from './resolve/index.js';
export {
  type AnnualInput,
  type CityInput,
  type ClosableList,
  type DistrictInput,
  type Enterprise,
  type EnterpriseInput,
  enterpriseSchema,
  type FieldPath,
  type InputOf,
  type JudgementsInput,
  type ObservationInput,
  type Parsed,
  parseEnterprise,
  type ParkInput,
  parsePlace,
  type Place,
  type PlaceKind,
  type ProjectInput,
  type ReceiptInput,
  type SiteInput,
  type SubjectKind,
  subjectKinds,
  type SumUpInput,
  type TitleInput,
  titleNames,
  type TitleName,
  type Vocabulary,
  yuan,
} from './subject/index.js';
export {
  type Movement,
  type MovementCause,
  type MovementOptions,
  type TierMovement,
  tierMovements,
} from './tier-movements.js';
export {
  type AllResults,
  type AllTimeline,
  type AllTimelineYear,
  evaluateAll,
  type EvaluateAllOptions,
  explainAll,
  explainTimelineAll,
  type Misfit,
  type NotFitting,
  type Superseded,
  timelineAll,
  type TimelineAllOptions,
  type Together,
  type TogetherSoFar,
} from './evaluate-all.js';
export {
  type Answer,
  type Choice,
  explainQuestions,
  type Question,
  type QuestionOptions,
  questions,
  type Questions,
  type Worth,
} from './questions.js';
export {
  type DecisionReceipt,
  explainVerification,
  receiptFor,
  type ReceiptDifference,
  type ReceiptPart,
  type Verification,
  verifyReceipt,
} from './receipt.js';
export {
  type Difference,
  explainSensitivity,
  type Extreme,
  type OptionAnswer,
  type ReadingAnswers,
  sensitivity,
  type Sensitivity,
  type SensitivityOptions,
} from './sensitivity.js';
export {
  type Carried,
  type ChartSpec,
  type Due,
  explainTimeline,
  type NeverDue,
  type PlanReceipt,
  timeline,
  timelineChart,
  type Timeline,
  type TimelineOptions,
  type TimelineYear,
} from './timeline.js';
export {
  changeInput,
  type Displaced,
  explainTaking,
  type InputChange,
  type NoWay,
  type Obstacle,
  type Step,
  type TakeOptions,
  type Taking,
  type Way,
  whatWouldItTake,
} from './what-would-it-take.js';
export { type Cells, type FormField, formFields, fromCells, issuesAtCells } from './form.js';
export { and, not, or } from './edge/three-values.js';
export type { Truth } from './truth/truth.js';
