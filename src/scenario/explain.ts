/**
 * Scenarios, each in a folder of its own: timelines, questions, what it would take, sensitivity, all documents, records
 * of decisions, forms. Each takes engines, asks them many times, and gives a page’s data with the page; here one `explain`
 * tells any of them apart by its kind.
 */
import type { Result, RuleOutcome } from '../engine/index.js';
import {
  explain as explainOutcome,
  explainAwards,
  explainClassification,
  explainConflict,
  explainItemAwards,
  explainResult,
  explainTarget,
  explainTargets,
  type Format,
} from '../explain/index.js';
import { cannotExplain } from '../explain/explaining.js';
import type { Awards } from '../engine/evaluate-awards.js';
import type { RankedDocumentId } from '../documents/index.js';
import type { Classification } from '../engine/classify-tier.js';
import type { ItemAwardsAnswer } from '../engine/rule-answer.js';
import type { Language } from '../issue/index.js';
import { kindNames } from '../kinds/index.js';
import type { Assessment, Conflict, TargetOutcome } from '../targets/index.js';
import type { AllResults } from './all-documents/evaluate-all.js';
import { explainAll } from './all-documents/page.js';
import type { AllTimeline } from './all-documents/through-years.js';
import { explainTimelineAll } from './all-documents/timeline-page.js';
import { explainQuestions } from './questions/page.js';
import type { Questions } from './questions/question.js';
import { explainVerification } from './receipt/page.js';
import type { Verification } from './receipt/verify-receipt.js';
import { explainSensitivity } from './sensitivity/page.js';
import type { Sensitivity } from './sensitivity/reading-answers.js';
import { explainTaking } from './counterfactual/page.js';
import type { Taking } from './counterfactual/pathway.js';
import { explainMovement } from './movement-page.js';
import type { TierMovement } from './tier-movements.js';
import { explainTimeline } from './timeline/page.js';
import type { Timeline } from './timeline/timeline.js';

/** What is explained as one page, told apart by its kind. */
type Kinded =
  | AllResults
  | AllTimeline
  | Assessment
  | Awards
  | Classification<RankedDocumentId, string>
  | Conflict
  | ItemAwardsAnswer<string, never, string, string>
  | Questions
  | Result
  | RuleOutcome
  | Sensitivity
  | TargetOutcome
  | TierMovement
  | Taking
  | Timeline
  | Verification;

/** How much is told of what has a short page. */
export interface ExplainOptions {
  /** Every condition of every outcome, instead of a page that fits a screen. */
  readonly detail?: boolean;
}

/** Everything that can be explained: what has a kind of its own, and lists of such things. */
export type Explainable = Kinded | readonly Kinded[];

type Explainer<Told> = (told: Told, language: Language, format: Format, options: ExplainOptions) => string;

const ofRule: Explainer<RuleOutcome> = explainOutcome;
const ofRules = Object.fromEntries(kindNames.map((kind) => [kind, ofRule])) as Readonly<
  Record<RuleOutcome['kind'], Explainer<RuleOutcome>>
>;

// A kind that is not here does not compile.
const explainers: { readonly [Kind in Kinded['kind']]: Explainer<Extract<Kinded, { kind: Kind }>> } = {
  ...ofRules,
  'all-results': explainAll,
  'all-timeline': explainTimelineAll,
  awards: explainAwards,
  assessment: (told, language, format) => explainTargets(told, language, { format }),
  classification: explainClassification,
  conflict: explainConflict,
  'item-awards': explainItemAwards,
  movement: explainMovement,
  questions: explainQuestions,
  result: explainResult,
  sensitivity: explainSensitivity,
  target: explainTarget,
  timeline: explainTimeline,
  verification: explainVerification,
  'what-would-it-take': explainTaking,
};

const isKind = (kind: unknown): kind is Kinded['kind'] => typeof kind === 'string' && Object.hasOwn(explainers, kind);

const kindOf = (told: unknown): Kinded['kind'] | undefined => {
  try {
    const kind: unknown = (told as { readonly kind?: unknown } | undefined | null)?.kind;
    return isKind(kind) ? kind : undefined;
  } catch {
    // A getter of the caller’s threw.
    return undefined;
  }
};

const each = (told: unknown): readonly Kinded[] => {
  try {
    return Array.isArray(told) ? [...(told as readonly Kinded[])] : [told as Kinded];
  } catch {
    throw cannotExplain(told);
  }
};

/**
 * Whether a value says that it is what the library returns, or a list of such things: for what was read from JSON, of which
 * no type is known. Whether it is whole is found out where it is explained.
 *
 * @example
 * const back: unknown = JSON.parse(JSON.stringify(evaluate({ city: '台州市' }, { document: 'taizhou-matrix-2025', year: 2026, reasons: true })))
 * isExplainable(back) && explain(back, 'en').length > 0 // true
 */
export const isExplainable = (value: unknown): value is Explainable => {
  try {
    return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).every((one) => kindOf(one) !== undefined);
  } catch {
    // A proxy of the caller’s was taken back.
    return false;
  }
};

const page = (told: Kinded, language: Language, format: Format, options: ExplainOptions): string => {
  const kind = kindOf(told);
  if (kind === undefined) throw cannotExplain(told);
  return (explainers[kind] as Explainer<Kinded>)(told, language, format, options);
};

/**
 * Explains whatever the library returns: an outcome with every condition, the value seen, the
 * threshold, the verdict and the clause; a whole result, what it comes to first; what became of a
 * city's targets; figures that conflict; what is missing and what it is worth; the years of a
 * timeline; how a standing moves; what it would take; what readings make of it; whether a receipt still holds. Of a list,
 * such as `checkLimits` returns, each by itself, a blank line between.
 *
 * @param told as it was returned, or a copy of what was asked for with `reasons: true`: of one that was read from JSON,
 * `isExplainable` says whether it is any.
 * @throws HuiqiError for what is nothing of the kind, and for a language or format there is not.
 * @example
 * const result = evaluate({ city: '宁波市', name: '甲公司' }, { document: 'taizhou-matrix-2025', year: 2026 })
 * explain(result).split('\n')[0] // '甲公司：惠企政策测算结果（2026年度）'
 * explain(result.awards[3], 'en').split('\n')[0] // '甲公司, programme year 2026, Award for a national “Little Giant”: does not qualify.'
 * explain(result, 'en', 'markdown').split('\n')[0] // '# 甲公司: policy support estimate, programme year 2026'
 */
export const explain = (
  told: Explainable,
  language: Language = 'zh',
  format: Format = 'text',
  options: ExplainOptions = {},
): string =>
  each(told)
    .map((one) => page(one, language, format, options))
    .join('\n\n');
