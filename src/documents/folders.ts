// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { DocumentFiles } from '../rule/index.js';
import { type DocumentId, documents } from './index.js';
import clauses_ningbo_four_ups_2021 from '../../rules/ningbo-four-ups-2021/clauses.json';
import oracles_ningbo_four_ups_2021 from '../../rules/ningbo-four-ups-2021/oracles.json';
import defects_ningbo_four_ups_2021 from '../../rules/ningbo-four-ups-2021/defects.json';
import clauses_ningbo_plan_2021 from '../../rules/ningbo-plan-2021/clauses.json';
import oracles_ningbo_plan_2021 from '../../rules/ningbo-plan-2021/oracles.json';
import defects_ningbo_plan_2021 from '../../rules/ningbo-plan-2021/defects.json';
import clauses_ningbo_renewal_2021 from '../../rules/ningbo-renewal-2021/clauses.json';
import oracles_ningbo_renewal_2021 from '../../rules/ningbo-renewal-2021/oracles.json';
import defects_ningbo_renewal_2021 from '../../rules/ningbo-renewal-2021/defects.json';
import clauses_shaoxing_growth_2021 from '../../rules/shaoxing-growth-2021/clauses.json';
import oracles_shaoxing_growth_2021 from '../../rules/shaoxing-growth-2021/oracles.json';
import defects_shaoxing_growth_2021 from '../../rules/shaoxing-growth-2021/defects.json';
import clauses_taizhou_matrix_2025 from '../../rules/taizhou-matrix-2025/clauses.json';
import oracles_taizhou_matrix_2025 from '../../rules/taizhou-matrix-2025/oracles.json';
import defects_taizhou_matrix_2025 from '../../rules/taizhou-matrix-2025/defects.json';

/** Every document with its ledger of clauses, its oracles and its defects: what is checked. */
export const folders: Readonly<Record<DocumentId, DocumentFiles>> = {
  'ningbo-four-ups-2021': {
    ...documents['ningbo-four-ups-2021'],
    clauses: clauses_ningbo_four_ups_2021,
    oracles: oracles_ningbo_four_ups_2021,
    defects: defects_ningbo_four_ups_2021,
  },
  'ningbo-plan-2021': {
    ...documents['ningbo-plan-2021'],
    clauses: clauses_ningbo_plan_2021,
    oracles: oracles_ningbo_plan_2021,
    defects: defects_ningbo_plan_2021,
  },
  'ningbo-renewal-2021': {
    ...documents['ningbo-renewal-2021'],
    clauses: clauses_ningbo_renewal_2021,
    oracles: oracles_ningbo_renewal_2021,
    defects: defects_ningbo_renewal_2021,
  },
  'shaoxing-growth-2021': {
    ...documents['shaoxing-growth-2021'],
    clauses: clauses_shaoxing_growth_2021,
    oracles: oracles_shaoxing_growth_2021,
    defects: defects_shaoxing_growth_2021,
  },
  'taizhou-matrix-2025': {
    ...documents['taizhou-matrix-2025'],
    clauses: clauses_taizhou_matrix_2025,
    oracles: oracles_taizhou_matrix_2025,
    defects: defects_taizhou_matrix_2025,
  },
};
