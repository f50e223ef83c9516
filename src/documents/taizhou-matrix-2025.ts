// Written by `npm run generate` from the folders under rules/. Do not edit.
import { frozenOnUse } from '../edge/index.js';
import type { DocumentFiles } from '../rule/index.js';
import document from '../../rules/taizhou-matrix-2025/document.json';
import targets from '../../rules/taizhou-matrix-2025/targets.json';
import readings from '../../rules/taizhou-matrix-2025/readings.json';
import groups from '../../rules/taizhou-matrix-2025/groups.json';
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

/** What the document decides by; of its clauses, where they stand. */
export const files: DocumentFiles = /* @__PURE__ */ frozenOnUse({
  document,
  targets,
  readings,
  groups,
  clauses: [
    {"id": "004-001", "place": "通知"},
    {"id": "004-002", "place": "通知"},
    {"id": "004-003", "place": "通知"},
    {"id": "004-004", "place": "标题"},
    {"id": "004-005", "place": "一(二)", "word": "实现倍增", "force": "aspirational"},
    {"id": "004-006", "place": "一(二)", "word": "达到", "force": "aspirational"},
    {"id": "004-007", "place": "一(二)", "word": "裸数", "force": "aspirational"},
    {"id": "004-008", "place": "一(二)", "word": "裸数", "force": "aspirational"},
    {"id": "004-009", "place": "一(二)", "word": "裸数", "force": "aspirational"},
    {"id": "004-010", "place": "一(二)", "word": "实现倍增", "force": "aspirational"},
    {"id": "004-011", "place": "一(二)", "word": "达到", "force": "aspirational"},
    {"id": "004-012", "place": "一(二)", "word": "裸数", "force": "aspirational"},
    {"id": "004-013", "place": "一(二)", "word": "裸数", "force": "aspirational"},
    {"id": "004-014", "place": "一(二)", "word": "裸数", "force": "aspirational"},
    {"id": "004-015", "place": "一(二)", "word": "裸数", "force": "aspirational"},
    {"id": "004-016", "place": "一(二)", "word": "实现倍增", "force": "aspirational"},
    {"id": "004-017", "place": "一(二)", "word": "达到…以上", "force": "aspirational"},
    {"id": "004-018", "place": "一(二)", "word": "裸数", "force": "aspirational"},
    {"id": "004-019", "place": "一(二)", "word": "裸数", "force": "aspirational"},
    {"id": "004-020", "place": "一(二)", "word": "裸数", "force": "aspirational"},
    {"id": "004-021", "place": "一(二)", "word": "裸数", "force": "aspirational"},
    {"id": "004-022", "place": "一(二)", "word": "实现倍增", "force": "aspirational"},
    {"id": "004-023", "place": "一(二)", "word": "达到", "force": "aspirational"},
    {"id": "004-024", "place": "一(二)", "word": "裸数", "force": "aspirational"},
    {"id": "004-025", "place": "一(二)", "word": "裸数", "force": "aspirational"},
    {"id": "004-026", "place": "一(二)", "word": "裸数", "force": "aspirational"},
    {"id": "004-027", "place": "一(二)", "word": "裸数", "force": "aspirational"},
    {"id": "004-028", "place": "二(一)1"},
    {"id": "004-029", "place": "二(一)1"},
    {"id": "004-030", "place": "二(一)1"},
    {"id": "004-031", "place": "二(一)1"},
    {"id": "004-032", "place": "二(一)1"},
    {"id": "004-033", "place": "二(一)2"},
    {"id": "004-034", "place": "二(一)2"},
    {"id": "004-035", "place": "二(一)2"},
    {"id": "004-036", "place": "二(一)2"},
    {"id": "004-037", "place": "二(一)2"},
    {"id": "004-038", "place": "二(一)2"},
    {"id": "004-039", "place": "二(一)2", "word": "以上", "force": "aspirational"},
    {"id": "004-040", "place": "二(二)1"},
    {"id": "004-041", "place": "二(二)1"},
    {"id": "004-042", "place": "二(二)2"},
    {"id": "004-043", "place": "二(二)2"},
    {"id": "004-044", "place": "二(二)2", "word": "裸数"},
    {"id": "004-045", "place": "二(二)3"},
    {"id": "004-046", "place": "二(二)3"},
    {"id": "004-047", "place": "二(二)3"},
    {"id": "004-048", "place": "二(二)3"},
    {"id": "004-049", "place": "二(二)3"},
    {"id": "004-050", "place": "二(二)3"},
    {"id": "004-051", "place": "二(二)3"},
    {"id": "004-052", "place": "二(二)3"},
    {"id": "004-053", "place": "二(二)3"},
    {"id": "004-054", "place": "二(二)3", "word": "裸数", "force": "aspirational"},
    {"id": "004-055", "place": "二(二)3", "word": "裸数", "force": "aspirational"},
    {"id": "004-056", "place": "二(二)3", "word": "裸数", "force": "aspirational"},
    {"id": "004-057", "place": "二(三)1"},
    {"id": "004-058", "place": "二(三)1", "word": "裸数", "force": "aspirational"},
    {"id": "004-059", "place": "二(三)1", "word": "突破", "force": "aspirational"},
    {"id": "004-060", "place": "二(三)2"},
    {"id": "004-061", "place": "二(三)2", "word": "超"},
    {"id": "004-062", "place": "二(三)2"},
    {"id": "004-063", "place": "二(三)2"},
    {"id": "004-064", "place": "二(四)1"},
    {"id": "004-065", "place": "二(四)1", "word": "裸数", "force": "aspirational"},
    {"id": "004-066", "place": "二(四)1", "word": "裸数", "force": "aspirational"},
    {"id": "004-067", "place": "二(四)2", "word": "裸数", "force": "aspirational"},
    {"id": "004-068", "place": "二(四)2", "word": "裸数", "force": "aspirational"},
    {"id": "004-069", "place": "二(四)3", "word": "突破"},
    {"id": "004-070", "place": "二(四)3", "word": "突破"},
    {"id": "004-071", "place": "二(四)3", "word": "突破"},
    {"id": "004-072", "place": "二(四)3", "word": "突破"},
    {"id": "004-073", "place": "二(四)3", "word": "突破"},
    {"id": "004-074", "place": "二(四)3", "word": "突破"},
    {"id": "004-075", "place": "二(四)3"},
    {"id": "004-076", "place": "二(四)3"},
    {"id": "004-077", "place": "二(四)3"},
    {"id": "004-078", "place": "二(四)3"},
    {"id": "004-079", "place": "二(四)3"},
    {"id": "004-080", "place": "二(四)3"},
    {"id": "004-081", "place": "二(四)3"},
    {"id": "004-082", "place": "三(一)2"},
    {"id": "004-083", "place": "三(三)1", "word": "以上"},
    {"id": "004-084", "place": "三(三)2"},
    {"id": "004-085", "place": "三(三)2", "word": "最高"},
    {"id": "004-086", "place": "三(三)2", "word": "最高"},
    {"id": "004-087", "place": "三(三)2", "word": "达到"},
    {"id": "004-088", "place": "三(三)2", "word": "达到"},
    {"id": "004-089", "place": "三(三)2", "word": "达到"},
    {"id": "004-090", "place": "三(三)2"},
    {"id": "004-091", "place": "三(三)2"},
    {"id": "004-092", "place": "三(三)2"},
    {"id": "004-093", "place": "三(三)2"},
    {"id": "004-094", "place": "三(三)2", "word": "达到"},
    {"id": "004-095", "place": "三(三)2", "word": "达到"},
    {"id": "004-096", "place": "三(三)2", "word": "达到"},
    {"id": "004-097", "place": "三(三)2", "word": "达到"},
    {"id": "004-098", "place": "三(三)2"},
    {"id": "004-099", "place": "四(二)", "word": "全覆盖", "force": "aspirational"},
    {"id": "004-100", "place": "末段"},
    {"id": "004-101", "place": "末段"}
  ],
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
