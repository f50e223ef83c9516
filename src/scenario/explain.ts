import type { Result, RuleOutcome } from '../engine/index.js';
import {
  explain as explainOutcome,
  explainClassification,
  explainConflict,
  explainItemAwards,
  explainResult,
  explainTargets,
  type Format,
} from '../explain/index.js';
import type { Classification } from '../engine/classify-tier.js';
import type { ItemAwardsAnswer } from '../engine/rule-answer.js';
import type { Language } from '../issue/index.js';
import { kindNames } from '../kinds/index.js';
import type { Assessment, Conflict } from '../targets/index.js';
import type { AllResults } from './all-documents/evaluate-all.js';
import { explainAll } from './all-documents/page.js';
import { explainQuestions } from './questions/page.js';
import type { Questions } from './questions/questions.js';
import { explainVerification } from './receipt/page.js';
import type { Verification } from './receipt/verify-receipt.js';
import { explainSensitivity } from './sensitivity/page.js';
import type { Sensitivity } from './sensitivity/reading-answers.js';
import { explainTaking } from './counterfactual/page.js';
import type { Taking } from './counterfactual/pathway.js';
import { explainTimeline } from './timeline/page.js';
import type { Timeline } from './timeline/timeline.js';

/** Everything that can be explained, told apart by its kind. */
export type Explainable =
  | AllResults
  | Assessment
  | Classification
  | Conflict
  | ItemAwardsAnswer<string>
  | Questions
  | Result
  | RuleOutcome
  | Sensitivity
  | Taking
  | Timeline
  | Verification;

type Explainer<Told> = (told: Told, language: Language, format: Format) => string;

const ofRules = Object.fromEntries(kindNames.map((kind) => [kind, explainOutcome])) as Readonly<
  Record<RuleOutcome['kind'], Explainer<RuleOutcome>>
>;

// A kind that is not here does not compile.
const explainers: { readonly [Kind in Explainable['kind']]: Explainer<Extract<Explainable, { kind: Kind }>> } = {
  ...ofRules,
  'all-results': explainAll,
  assessment: (told, language, format) => explainTargets(told, language, { format }),
  classification: explainClassification,
  conflict: explainConflict,
  'item-awards': explainItemAwards,
  questions: explainQuestions,
  result: explainResult,
  sensitivity: explainSensitivity,
  timeline: explainTimeline,
  verification: explainVerification,
  'what-would-it-take': explainTaking,
};

const isKind = (kind: unknown): kind is Explainable['kind'] =>
  typeof kind === 'string' && Object.hasOwn(explainers, kind);

const kindOf = (told: unknown): Explainable['kind'] => {
  try {
    const kind: unknown = (told as { readonly kind?: unknown } | undefined | null)?.kind;
    // What is nothing of the library’s is refused as an outcome would be that lacks its parts.
    return isKind(kind) ? kind : 'award';
  } catch {
    // A getter of the caller’s threw.
    return 'award';
  }
};

/**
 * Explains whatever the library returns: an outcome with every condition, the value seen, the
 * threshold, the verdict and the clause; a whole result, what it comes to first; what became of a
 * city's targets; figures that conflict; what is missing and what it is worth; the years of a
 * timeline; what it would take; what readings make of it; whether a receipt still holds.
 *
 * @param told as it was returned, or a copy of what was asked for with `reasons: true`.
 * @throws HuiqiError for what is nothing of the kind, and for a language or format there is not.
 * @example
 * const result = evaluate({ city: '宁波市', name: '甲公司' }, { document: 'taizhou-matrix-2025', year: 2026 })
 * explain(result).split('\n')[0] // '甲公司，2026 年度合计应付：0元。'
 * explain(result.awards[3], 'en').split('\n')[0] // '甲公司, programme year 2026, Award for a national “little giant”: not eligible.'
 * explain(result, 'en', 'markdown').split('\n')[0] // '# 甲公司, programme year 2026, payable in all: 0元.'
 */
export const explain = (told: Explainable, language: Language = 'zh', format: Format = 'text'): string =>
  (explainers[kindOf(told)] as Explainer<Explainable>)(told, language, format);
