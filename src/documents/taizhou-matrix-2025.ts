// Written by `npm run generate` from the folders under rules/. Do not edit.
import { frozenOnUse } from '../edge/index.js';
import type { DocumentFiles } from '../rule/index.js';
import document from '../../rules/taizhou-matrix-2025/document.json';
import clauses from '../../rules/taizhou-matrix-2025/clauses.json';
import targets from '../../rules/taizhou-matrix-2025/targets.json';
import readings from '../../rules/taizhou-matrix-2025/readings.json';
import groups from '../../rules/taizhou-matrix-2025/groups.json';
import oracles from '../../rules/taizhou-matrix-2025/oracles.json';
import defects from '../../rules/taizhou-matrix-2025/defects.json';
import rule_5g_project from '../../rules/taizhou-matrix-2025/5g-project.json';
import rule_champion_enterprise from '../../rules/taizhou-matrix-2025/champion-enterprise.json';
import rule_champion_product from '../../rules/taizhou-matrix-2025/champion-product.json';
import rule_commendation_letter from '../../rules/taizhou-matrix-2025/commendation-letter.json';
import rule_dcmm from '../../rules/taizhou-matrix-2025/dcmm.json';
import rule_demonstration from '../../rules/taizhou-matrix-2025/demonstration.json';
import rule_digital_project from '../../rules/taizhou-matrix-2025/digital-project.json';
import rule_electronics_milestone from '../../rules/taizhou-matrix-2025/electronics-milestone.json';
import rule_hidden_champion from '../../rules/taizhou-matrix-2025/hidden-champion.json';
import rule_high_tech_reserve from '../../rules/taizhou-matrix-2025/high-tech-reserve.json';
import rule_leader_pairing from '../../rules/taizhou-matrix-2025/leader-pairing.json';
import rule_listing_candidate from '../../rules/taizhou-matrix-2025/listing-candidate.json';
import rule_little_giant from '../../rules/taizhou-matrix-2025/little-giant.json';
import rule_manufacturing_500 from '../../rules/taizhou-matrix-2025/manufacturing-500.json';
import rule_one_to_one_service from '../../rules/taizhou-matrix-2025/one-to-one-service.json';
import rule_private_manufacturing_500 from '../../rules/taizhou-matrix-2025/private-manufacturing-500.json';
import rule_revenue_milestone from '../../rules/taizhou-matrix-2025/revenue-milestone.json';
import rule_scale_up from '../../rules/taizhou-matrix-2025/scale-up.json';
import rule_scale_up_library from '../../rules/taizhou-matrix-2025/scale-up-library.json';
import rule_sme_service_platform from '../../rules/taizhou-matrix-2025/sme-service-platform.json';

export const files: DocumentFiles = /* @__PURE__ */ frozenOnUse({
  document,
  clauses,
  targets,
  readings,
  groups,
  oracles,
  defects,
  rules: {
    '5g-project': rule_5g_project,
    'champion-enterprise': rule_champion_enterprise,
    'champion-product': rule_champion_product,
    'commendation-letter': rule_commendation_letter,
    'dcmm': rule_dcmm,
    'demonstration': rule_demonstration,
    'digital-project': rule_digital_project,
    'electronics-milestone': rule_electronics_milestone,
    'hidden-champion': rule_hidden_champion,
    'high-tech-reserve': rule_high_tech_reserve,
    'leader-pairing': rule_leader_pairing,
    'listing-candidate': rule_listing_candidate,
    'little-giant': rule_little_giant,
    'manufacturing-500': rule_manufacturing_500,
    'one-to-one-service': rule_one_to_one_service,
    'private-manufacturing-500': rule_private_manufacturing_500,
    'revenue-milestone': rule_revenue_milestone,
    'scale-up': rule_scale_up,
    'scale-up-library': rule_scale_up_library,
    'sme-service-platform': rule_sme_service_platform,
  },
});
