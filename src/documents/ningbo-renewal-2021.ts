// Written by `npm run generate` from the folders under rules/. Do not edit.
import { frozenOnUse } from '../edge/index.js';
import type { DocumentFiles } from '../rule/index.js';
import document from '../../rules/ningbo-renewal-2021/document.json';
import clauses from '../../rules/ningbo-renewal-2021/clauses.json';
import targets from '../../rules/ningbo-renewal-2021/targets.json';
import readings from '../../rules/ningbo-renewal-2021/readings.json';
import groups from '../../rules/ningbo-renewal-2021/groups.json';
import oracles from '../../rules/ningbo-renewal-2021/oracles.json';
import defects from '../../rules/ningbo-renewal-2021/defects.json';
import rule_ancillary_floor_share from '../../rules/ningbo-renewal-2021/ancillary-floor-share.json';
import rule_ancillary_land_share from '../../rules/ningbo-renewal-2021/ancillary-land-share.json';
import rule_excellent_district_land from '../../rules/ningbo-renewal-2021/excellent-district-land.json';
import rule_landing_rate from '../../rules/ningbo-renewal-2021/landing-rate.json';
import rule_manufacturing_projects_share from '../../rules/ningbo-renewal-2021/manufacturing-projects-share.json';
import rule_plot_ratio from '../../rules/ningbo-renewal-2021/plot-ratio.json';
import rule_standard_land_share from '../../rules/ningbo-renewal-2021/standard-land-share.json';
import rule_works_on_replanned_land from '../../rules/ningbo-renewal-2021/works-on-replanned-land.json';

export const files: DocumentFiles = /* @__PURE__ */ frozenOnUse({
  document,
  clauses,
  targets,
  readings,
  groups,
  oracles,
  defects,
  rules: {
    'ancillary-floor-share': rule_ancillary_floor_share,
    'ancillary-land-share': rule_ancillary_land_share,
    'excellent-district-land': rule_excellent_district_land,
    'landing-rate': rule_landing_rate,
    'manufacturing-projects-share': rule_manufacturing_projects_share,
    'plot-ratio': rule_plot_ratio,
    'standard-land-share': rule_standard_land_share,
    'works-on-replanned-land': rule_works_on_replanned_land,
  },
});
