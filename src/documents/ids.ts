// Written by `npm run generate` from the folders under rules/. Do not edit.
import { frozen } from '../edge/index.js';

/** Every document. */
export const documentIds = /* @__PURE__ */ frozen([
  'ningbo-four-ups-2021',
  'ningbo-plan-2021',
  'ningbo-renewal-2021',
  'shaoxing-growth-2021',
  'taizhou-matrix-2025',
] as const);
export type DocumentId = (typeof documentIds)[number];

/**
 * Whether a value is the id of a document.
 *
 * @example
 * isDocumentId('ningbo-four-ups-2021') // true
 */
export const isDocumentId = (value: unknown): value is DocumentId => (documentIds as readonly unknown[]).includes(value);

/** Every rule, by its document and its slug. */
export const ruleIds = /* @__PURE__ */ frozen([
  'ningbo-four-ups-2021/band-10-billion',
  'ningbo-four-ups-2021/band-100-billion',
  'ningbo-four-ups-2021/band-5-billion',
  'ningbo-four-ups-2021/band-50-billion',
  'ningbo-four-ups-2021/top-hundred-service',
  'ningbo-plan-2021/clean-production-share',
  'ningbo-plan-2021/guarantee-company-capital',
  'ningbo-plan-2021/industrial-land-floor',
  'ningbo-plan-2021/industrial-land-share',
  'ningbo-plan-2021/industrial-quota-share',
  'ningbo-plan-2021/industry-control-values',
  'ningbo-plan-2021/leading-industries',
  'ningbo-plan-2021/loan-risk-pool',
  'ningbo-plan-2021/no-separate-land',
  'ningbo-plan-2021/small-enterprise-share',
  'ningbo-renewal-2021/ancillary-floor-share',
  'ningbo-renewal-2021/ancillary-land-share',
  'ningbo-renewal-2021/excellent-district-land',
  'ningbo-renewal-2021/landing-rate',
  'ningbo-renewal-2021/manufacturing-projects-share',
  'ningbo-renewal-2021/plot-ratio',
  'ningbo-renewal-2021/standard-land-share',
  'ningbo-renewal-2021/works-on-replanned-land',
  'shaoxing-growth-2021/accelerate',
  'shaoxing-growth-2021/priority-recommendation',
  'shaoxing-growth-2021/sprint',
  'shaoxing-growth-2021/start',
  'taizhou-matrix-2025/5g-project',
  'taizhou-matrix-2025/champion-enterprise',
  'taizhou-matrix-2025/champion-product',
  'taizhou-matrix-2025/commendation-letter',
  'taizhou-matrix-2025/dcmm',
  'taizhou-matrix-2025/demonstration',
  'taizhou-matrix-2025/digital-project',
  'taizhou-matrix-2025/electronics-milestone',
  'taizhou-matrix-2025/hidden-champion',
  'taizhou-matrix-2025/high-tech-reserve',
  'taizhou-matrix-2025/leader-pairing',
  'taizhou-matrix-2025/listing-candidate',
  'taizhou-matrix-2025/little-giant',
  'taizhou-matrix-2025/manufacturing-500',
  'taizhou-matrix-2025/one-to-one-service',
  'taizhou-matrix-2025/private-manufacturing-500',
  'taizhou-matrix-2025/revenue-milestone',
  'taizhou-matrix-2025/scale-up',
  'taizhou-matrix-2025/scale-up-library',
  'taizhou-matrix-2025/sme-service-platform',
] as const);
export type RuleId = (typeof ruleIds)[number];

/**
 * Whether a value is a rule, by its document and its slug.
 *
 * @example
 * isRuleId('ningbo-four-ups-2021/band-10-billion') // true
 */
export const isRuleId = (value: unknown): value is RuleId => (ruleIds as readonly unknown[]).includes(value);

/** Every reading that some document has. */
export const readingIds = /* @__PURE__ */ frozen([
  'breakthrough',
  'champion-both',
  'champion-products',
  'cumulative-count',
  'dcmm-level-5',
  'demonstration-repeats',
  'excellent-quota',
  'fifty-mu',
  'five-hundred-lists',
  'five-years-end',
  'growth',
  'growth-of-table',
  'high-tech-cultivation',
  'industry-quota',
  'library-band-end',
  'library-groups',
  'manufacturers',
  'outside-already-received',
  'precedence',
  'premium-products-each-year',
  'relocated-title',
  'revenue-year',
  'scale-up-window',
  'stacking-inside',
  'tier-jump',
  'title-revenue',
  'title-term',
  'valuation',
  'water-base-year',
] as const);
export type ReadingId = (typeof readingIds)[number];

/**
 * Whether a value is the id of a reading that some document has.
 *
 * @example
 * isReadingId('breakthrough') // true
 */
export const isReadingId = (value: unknown): value is ReadingId => (readingIds as readonly unknown[]).includes(value);

/** The cities that some document is for. */
export const documentCities: readonly string[] = /* @__PURE__ */ frozen([
  '台州市',
  '宁波市',
  '绍兴市',
]);
