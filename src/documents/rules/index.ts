// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { DocumentFiles } from '../../rule/index.js';
import type { DocumentId } from '../ids.js';
import { files as rule_ningbo_four_ups_2021 } from './ningbo-four-ups-2021.js';
import { files as rule_ningbo_plan_2021 } from './ningbo-plan-2021.js';
import { files as rule_ningbo_renewal_2021 } from './ningbo-renewal-2021.js';
import { files as rule_shaoxing_growth_2021 } from './shaoxing-growth-2021.js';
import { files as rule_taizhou_matrix_2025 } from './taizhou-matrix-2025.js';

/** Every document without its targets, by id: who decides of enterprises and places carries no more. */
export const rulesById: Readonly<Record<DocumentId, DocumentFiles>> = Object.freeze({
  get 'ningbo-four-ups-2021'() {
    return rule_ningbo_four_ups_2021;
  },
  get 'ningbo-plan-2021'() {
    return rule_ningbo_plan_2021;
  },
  get 'ningbo-renewal-2021'() {
    return rule_ningbo_renewal_2021;
  },
  get 'shaoxing-growth-2021'() {
    return rule_shaoxing_growth_2021;
  },
  get 'taizhou-matrix-2025'() {
    return rule_taizhou_matrix_2025;
  },
});
