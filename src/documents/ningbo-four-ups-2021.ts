// Written by `npm run generate` from the folders under rules/. Do not edit.
import { frozenOnUse } from '../edge/index.js';
import type { DocumentFiles } from '../rule/index.js';
import document from '../../rules/ningbo-four-ups-2021/document.json';
import targets from '../../rules/ningbo-four-ups-2021/targets.json';
import readings from '../../rules/ningbo-four-ups-2021/readings.json';
import groups from '../../rules/ningbo-four-ups-2021/groups.json';
import rule_band_10_billion from '../../rules/ningbo-four-ups-2021/band-10-billion.json';
import rule_band_100_billion from '../../rules/ningbo-four-ups-2021/band-100-billion.json';
import rule_band_5_billion from '../../rules/ningbo-four-ups-2021/band-5-billion.json';
import rule_band_50_billion from '../../rules/ningbo-four-ups-2021/band-50-billion.json';
import rule_top_hundred_service from '../../rules/ningbo-four-ups-2021/top-hundred-service.json';

/** What the document decides by; of its clauses, where they stand. */
export const files: DocumentFiles = /* @__PURE__ */ frozenOnUse({
  document,
  targets,
  readings,
  groups,
  clauses: [
    {"id": "000-001", "place": "二", "word": "实现倍增"},
    {"id": "000-002", "place": "二", "word": "达到"},
    {"id": "000-003", "place": "二", "word": "实现倍增"},
    {"id": "000-004", "place": "二", "word": "翻番"},
    {"id": "000-005", "place": "二", "word": "实现突破"},
    {"id": "000-006", "place": "二", "word": "超过"},
    {"id": "000-007", "place": "二", "word": "裸数"},
    {"id": "000-008", "place": "二", "word": "全覆盖"},
    {"id": "000-009", "place": "三(一)1"},
    {"id": "000-010", "place": "三(一)1"},
    {"id": "000-011", "place": "三(一)1"},
    {"id": "000-012", "place": "三(一)1"},
    {"id": "000-013", "place": "三(一)1"},
    {"id": "000-014", "place": "三(一)1"},
    {"id": "000-015", "place": "三(一)1", "word": "达到", "force": "aspirational"},
    {"id": "000-016", "place": "三(一)1", "word": "达到", "force": "aspirational"},
    {"id": "000-017", "place": "三(一)1", "word": "达到", "force": "aspirational"},
    {"id": "000-018", "place": "三(一)1", "word": "达到", "force": "aspirational"},
    {"id": "000-019", "place": "三(一)2", "word": "达到"},
    {"id": "000-020", "place": "三(一)2", "word": "达"},
    {"id": "000-021", "place": "三(一)2", "word": "以上"},
    {"id": "000-022", "place": "三(一)3", "word": "达到…以上"},
    {"id": "000-023", "place": "三(一)3", "word": "裸数"},
    {"id": "000-024", "place": "三(一)3", "word": "裸数"},
    {"id": "000-025", "place": "三(一)3", "word": "裸数"},
    {"id": "000-026", "place": "三(一)3", "word": "突破"},
    {"id": "000-027", "place": "三(二)1", "word": "全覆盖"},
    {"id": "000-028", "place": "三(二)1", "word": "裸数"},
    {"id": "000-029", "place": "三(二)2", "word": "裸数"},
    {"id": "000-030", "place": "三(二)3", "word": "突破"},
    {"id": "000-031", "place": "三(二)3", "word": "达…以上"},
    {"id": "000-032", "place": "三(二)3", "word": "翻一番"},
    {"id": "000-033", "place": "三(三)1", "word": "以上"},
    {"id": "000-034", "place": "三(三)1", "word": "以上"},
    {"id": "000-035", "place": "三(三)1", "word": "基本实现…全覆盖"},
    {"id": "000-036", "place": "三(三)2", "word": "达到"},
    {"id": "000-037", "place": "三(三)2", "word": "裸数"},
    {"id": "000-038", "place": "三(三)2", "word": "裸数"},
    {"id": "000-039", "place": "三(三)2", "word": "全覆盖"},
    {"id": "000-040", "place": "三(三)2", "word": "全覆盖"},
    {"id": "000-041", "place": "三(三)3", "word": "达"},
    {"id": "000-042", "place": "三(三)3", "word": "裸数"},
    {"id": "000-043", "place": "三(四)1", "word": "零的突破", "force": "aspirational"},
    {"id": "000-044", "place": "三(四)1", "word": "裸数", "force": "aspirational"},
    {"id": "000-045", "place": "三(四)2", "word": "裸数"},
    {"id": "000-046", "place": "三(四)2", "word": "达到…以上"},
    {"id": "000-047", "place": "三(四)2", "word": "以上"},
    {"id": "000-048", "place": "三(四)2", "word": "达到…以上"},
    {"id": "000-049", "place": "三(五)1", "word": "达到"},
    {"id": "000-050", "place": "三(五)1", "word": "达到"},
    {"id": "000-051", "place": "三(五)1", "word": "以上"},
    {"id": "000-052", "place": "三(五)1", "word": "以上"},
    {"id": "000-053", "place": "三(五)1", "word": "全覆盖"},
    {"id": "000-054", "place": "三(五)1"},
    {"id": "000-055", "place": "三(五)2", "word": "裸数"},
    {"id": "000-056", "place": "三(五)2", "word": "裸数"},
    {"id": "000-057", "place": "三(五)3", "word": "全覆盖"},
    {"id": "000-058", "place": "三(五)4", "word": "全覆盖"}
  ],
  rules: {
    'band-10-billion': rule_band_10_billion,
    'band-100-billion': rule_band_100_billion,
    'band-5-billion': rule_band_5_billion,
    'band-50-billion': rule_band_50_billion,
    'top-hundred-service': rule_top_hundred_service,
  },
});
