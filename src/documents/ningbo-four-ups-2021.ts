// Written by `npm run generate` from the folders under rules/. Do not edit.
import { frozenOnUse } from '../edge/index.js';
import type { DocumentFiles } from '../rule/index.js';
import document from '../../rules/ningbo-four-ups-2021/document.json';
import clauses from '../../rules/ningbo-four-ups-2021/clauses.json';
import targets from '../../rules/ningbo-four-ups-2021/targets.json';
import readings from '../../rules/ningbo-four-ups-2021/readings.json';
import groups from '../../rules/ningbo-four-ups-2021/groups.json';
import oracles from '../../rules/ningbo-four-ups-2021/oracles.json';
import defects from '../../rules/ningbo-four-ups-2021/defects.json';
import rule_band_10_billion from '../../rules/ningbo-four-ups-2021/band-10-billion.json';
import rule_band_100_billion from '../../rules/ningbo-four-ups-2021/band-100-billion.json';
import rule_band_5_billion from '../../rules/ningbo-four-ups-2021/band-5-billion.json';
import rule_band_50_billion from '../../rules/ningbo-four-ups-2021/band-50-billion.json';
import rule_top_hundred_service from '../../rules/ningbo-four-ups-2021/top-hundred-service.json';

export const files: DocumentFiles = /* @__PURE__ */ frozenOnUse({
  document,
  clauses,
  targets,
  readings,
  groups,
  oracles,
  defects,
  rules: {
    'band-10-billion': rule_band_10_billion,
    'band-100-billion': rule_band_100_billion,
    'band-5-billion': rule_band_5_billion,
    'band-50-billion': rule_band_50_billion,
    'top-hundred-service': rule_top_hundred_service,
  },
});
