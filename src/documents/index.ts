// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { DocumentFiles } from '../rule/index.js';
import { files as rule_ningbo_four_ups_2021 } from './ningbo-four-ups-2021.js';
import { files as rule_ningbo_plan_2021 } from './ningbo-plan-2021.js';
import { files as rule_ningbo_renewal_2021 } from './ningbo-renewal-2021.js';
import { files as rule_shaoxing_growth_2021 } from './shaoxing-growth-2021.js';
import { files as rule_taizhou_matrix_2025 } from './taizhou-matrix-2025.js';

export const documentIds = ['ningbo-four-ups-2021', 'ningbo-plan-2021', 'ningbo-renewal-2021', 'shaoxing-growth-2021', 'taizhou-matrix-2025'] as const;
export type DocumentId = (typeof documentIds)[number];

/** The files of every document, by id: what `createEngine` takes. */
export const documents: Readonly<Record<DocumentId, DocumentFiles>> = {
  'ningbo-four-ups-2021': rule_ningbo_four_ups_2021,
  'ningbo-plan-2021': rule_ningbo_plan_2021,
  'ningbo-renewal-2021': rule_ningbo_renewal_2021,
  'shaoxing-growth-2021': rule_shaoxing_growth_2021,
  'taizhou-matrix-2025': rule_taizhou_matrix_2025,
};

export type RuleId =
  | 'taizhou-matrix-2025/5g-project'
  | 'taizhou-matrix-2025/champion-enterprise'
  | 'taizhou-matrix-2025/champion-product'
  | 'taizhou-matrix-2025/commendation-letter'
  | 'taizhou-matrix-2025/dcmm'
  | 'taizhou-matrix-2025/demonstration'
  | 'taizhou-matrix-2025/digital-project'
  | 'taizhou-matrix-2025/electronics-milestone'
  | 'taizhou-matrix-2025/hidden-champion'
  | 'taizhou-matrix-2025/high-tech-reserve'
  | 'taizhou-matrix-2025/leader-pairing'
  | 'taizhou-matrix-2025/listing-candidate'
  | 'taizhou-matrix-2025/little-giant'
  | 'taizhou-matrix-2025/manufacturing-500'
  | 'taizhou-matrix-2025/one-to-one-service'
  | 'taizhou-matrix-2025/private-manufacturing-500'
  | 'taizhou-matrix-2025/revenue-milestone'
  | 'taizhou-matrix-2025/scale-up'
  | 'taizhou-matrix-2025/scale-up-library'
  | 'taizhou-matrix-2025/sme-service-platform';

/** The options of every reading, by document. */
export interface ReadingOptions {
  readonly 'ningbo-four-ups-2021': {
  };
  readonly 'ningbo-plan-2021': {
  };
  readonly 'ningbo-renewal-2021': {
  };
  readonly 'shaoxing-growth-2021': {
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
  };
}

export type ReadingId = keyof ReadingOptions[DocumentId];
