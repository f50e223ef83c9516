// Written by `npm run generate` from the folders under rules/. Do not edit.
import { frozenOnUse } from '../edge/index.js';
import type { DefectFile } from '../rule/index.js';
import type { DocumentId } from './ids.js';
import defects_ningbo_four_ups_2021 from '../../rules/ningbo-four-ups-2021/defects.json';
import defects_ningbo_plan_2021 from '../../rules/ningbo-plan-2021/defects.json';
import defects_ningbo_renewal_2021 from '../../rules/ningbo-renewal-2021/defects.json';
import defects_shaoxing_growth_2021 from '../../rules/shaoxing-growth-2021/defects.json';
import defects_taizhou_matrix_2025 from '../../rules/taizhou-matrix-2025/defects.json';

type Defect = Pick<DefectFile, 'id' | 'title' | 'taken' | 'clauses'>;

/** What is known to be wrong in every document, and what is taken instead: apart from what it decides by. */
export const defects: Readonly<Record<DocumentId, readonly Defect[]>> = /* @__PURE__ */ frozenOnUse({
  'ningbo-four-ups-2021': defects_ningbo_four_ups_2021,
  'ningbo-plan-2021': defects_ningbo_plan_2021,
  'ningbo-renewal-2021': defects_ningbo_renewal_2021,
  'shaoxing-growth-2021': defects_shaoxing_growth_2021,
  'taizhou-matrix-2025': defects_taizhou_matrix_2025,
});
