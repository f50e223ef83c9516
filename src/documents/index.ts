// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { DocumentFiles, MoneyName } from '../rule/index.js';
import { files as rule_ningbo_four_ups_2021 } from './ningbo-four-ups-2021.js';
import { files as rule_ningbo_plan_2021 } from './ningbo-plan-2021.js';
import { files as rule_ningbo_renewal_2021 } from './ningbo-renewal-2021.js';
import { files as rule_shaoxing_growth_2021 } from './shaoxing-growth-2021.js';
import { files as rule_taizhou_matrix_2025 } from './taizhou-matrix-2025.js';
import type { DocumentId, ReadingId } from './ids.js';

export * from './ids.js';

/** Documents whose libraries are ranked. */
export type RankedDocumentId = 'ningbo-four-ups-2021' | 'shaoxing-growth-2021';

/** The files of every document, by id: what `createEngine` takes. */
export const documents: Readonly<Record<DocumentId, DocumentFiles>> = Object.freeze({
  'ningbo-four-ups-2021': rule_ningbo_four_ups_2021,
  'ningbo-plan-2021': rule_ningbo_plan_2021,
  'ningbo-renewal-2021': rule_ningbo_renewal_2021,
  'shaoxing-growth-2021': rule_shaoxing_growth_2021,
  'taizhou-matrix-2025': rule_taizhou_matrix_2025,
});

/** The rules of every document by kind, and the classes of its ranked libraries. */
export interface RuleIds {
  readonly 'ningbo-four-ups-2021': {
    readonly award: never;
    readonly tier: 'ningbo-four-ups-2021/band-10-billion' | 'ningbo-four-ups-2021/band-100-billion' | 'ningbo-four-ups-2021/band-5-billion' | 'ningbo-four-ups-2021/band-50-billion';
    readonly service: 'ningbo-four-ups-2021/top-hundred-service';
    readonly limit: never;
    readonly class: 'band-10-billion' | 'band-100-billion' | 'band-5-billion' | 'band-50-billion';
  };
  readonly 'ningbo-plan-2021': {
    readonly award: never;
    readonly tier: never;
    readonly service: never;
    readonly limit: 'ningbo-plan-2021/clean-production-share' | 'ningbo-plan-2021/guarantee-company-capital' | 'ningbo-plan-2021/industrial-land-floor' | 'ningbo-plan-2021/industrial-land-share' | 'ningbo-plan-2021/industrial-quota-share' | 'ningbo-plan-2021/industry-control-values' | 'ningbo-plan-2021/leading-industries' | 'ningbo-plan-2021/loan-risk-pool' | 'ningbo-plan-2021/no-separate-land' | 'ningbo-plan-2021/small-enterprise-share';
    readonly class: never;
  };
  readonly 'ningbo-renewal-2021': {
    readonly award: never;
    readonly tier: never;
    readonly service: never;
    readonly limit: 'ningbo-renewal-2021/ancillary-floor-share' | 'ningbo-renewal-2021/ancillary-land-share' | 'ningbo-renewal-2021/excellent-district-land' | 'ningbo-renewal-2021/landing-rate' | 'ningbo-renewal-2021/manufacturing-projects-share' | 'ningbo-renewal-2021/plot-ratio' | 'ningbo-renewal-2021/standard-land-share' | 'ningbo-renewal-2021/works-on-replanned-land';
    readonly class: never;
  };
  readonly 'shaoxing-growth-2021': {
    readonly award: never;
    readonly tier: 'shaoxing-growth-2021/accelerate' | 'shaoxing-growth-2021/sprint' | 'shaoxing-growth-2021/start';
    readonly service: 'shaoxing-growth-2021/priority-recommendation';
    readonly limit: never;
    readonly class: 'accelerate' | 'sprint' | 'start';
  };
  readonly 'taizhou-matrix-2025': {
    readonly award: 'taizhou-matrix-2025/5g-project' | 'taizhou-matrix-2025/champion-enterprise' | 'taizhou-matrix-2025/champion-product' | 'taizhou-matrix-2025/dcmm' | 'taizhou-matrix-2025/demonstration' | 'taizhou-matrix-2025/digital-project' | 'taizhou-matrix-2025/electronics-milestone' | 'taizhou-matrix-2025/hidden-champion' | 'taizhou-matrix-2025/little-giant' | 'taizhou-matrix-2025/manufacturing-500' | 'taizhou-matrix-2025/private-manufacturing-500' | 'taizhou-matrix-2025/revenue-milestone' | 'taizhou-matrix-2025/scale-up' | 'taizhou-matrix-2025/sme-service-platform';
    readonly tier: 'taizhou-matrix-2025/high-tech-reserve' | 'taizhou-matrix-2025/listing-candidate' | 'taizhou-matrix-2025/scale-up-library';
    readonly service: 'taizhou-matrix-2025/commendation-letter' | 'taizhou-matrix-2025/leader-pairing' | 'taizhou-matrix-2025/one-to-one-service';
    readonly limit: never;
    readonly class: never;
  };
}

/** The options of every reading, by document. */
export interface ReadingOptions {
  readonly 'ningbo-four-ups-2021': {
    readonly 'revenue-year'?: 'previous-year' | 'programme-year';
    readonly 'breakthrough'?: 'exclusive' | 'inclusive';
    readonly 'precedence'?: 'later-and-higher-first' | 'unresolved';
    readonly 'cumulative-count'?: 'stock' | 'since-plan';
  };
  readonly 'ningbo-plan-2021': {
    readonly 'industry-quota'?: 'floor' | 'exact';
    readonly 'breakthrough'?: 'exclusive' | 'inclusive';
    readonly 'water-base-year'?: 'from-2020' | 'as-printed';
    readonly 'precedence'?: 'later-and-higher-first' | 'unresolved';
    readonly 'growth-of-table'?: 'of-the-year' | 'mean';
  };
  readonly 'ningbo-renewal-2021': {
    readonly 'fifty-mu'?: 'outside-only' | 'both';
    readonly 'five-years-end'?: 'within' | 'not-within';
    readonly 'excellent-quota'?: 'total' | 'each';
    readonly 'breakthrough'?: 'exclusive' | 'inclusive';
    readonly 'precedence'?: 'later-and-higher-first' | 'unresolved';
    readonly 'premium-products-each-year'?: 'each-year' | 'in-all';
    readonly 'cumulative-count'?: 'stock' | 'since-plan';
  };
  readonly 'shaoxing-growth-2021': {
    readonly 'title-revenue'?: 'all-three' | 'first-only';
    readonly 'growth'?: 'above-zero' | 'judged';
    readonly 'valuation'?: 'previous-year' | 'programme-year';
    readonly 'high-tech-cultivation'?: 'candidates' | 'recognised-too';
    readonly 'manufacturers'?: 'not-said' | 'manufacturers-only';
    readonly 'title-term'?: 'stands-until-told' | 'lapses';
  };
  readonly 'taizhou-matrix-2025': {
    readonly 'breakthrough'?: 'exclusive' | 'inclusive';
    readonly 'tier-jump'?: 'highest' | 'each' | 'difference';
    readonly 'outside-already-received'?: 'bars' | 'difference';
    readonly 'stacking-inside'?: 'allowed' | 'higher-only-per-matter';
    readonly 'dcmm-level-5'?: 'none' | 'as-level-4';
    readonly 'champion-both'?: 'both' | 'higher';
    readonly 'champion-products'?: 'each' | 'once';
    readonly 'relocated-title'?: 'not-new' | 'new';
    readonly 'library-groups'?: 'any' | 'band-and-reentry';
    readonly 'library-band-end'?: 'exclusive' | 'inclusive';
    readonly 'five-hundred-lists'?: 'both' | 'higher';
    readonly 'demonstration-repeats'?: 'per-title' | 'once';
    readonly 'scale-up-window'?: 'entry-in-plan' | 'due-in-plan';
    readonly 'title-term'?: 'stands-until-told' | 'lapses';
  };
}

/** The options of readings by reading alone, for calls about several documents. */
export type SharedReadingOptions = {
  readonly [Reading in ReadingId]?: {
    [Id in DocumentId]: Reading extends keyof ReadingOptions[Id] ? NonNullable<ReadingOptions[Id][Reading]> : never;
  }[DocumentId];
};

/** The awards of a document, by their ids or their slugs. */
export type AwardOf<Id extends DocumentId> = RuleIds[Id][MoneyName] | SlugOf<Id, RuleIds[Id][MoneyName]>;
type SlugOf<Id extends DocumentId, Rule> = Rule extends `${Id}/${infer Slug}` ? Slug : never;
