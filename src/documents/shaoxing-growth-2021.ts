// Written by `npm run generate` from the folders under rules/. Do not edit.
import { frozenOnUse } from '../edge/index.js';
import type { DocumentFiles } from '../rule/index.js';
import document from '../../rules/shaoxing-growth-2021/document.json';
import targets from '../../rules/shaoxing-growth-2021/targets.json';
import readings from '../../rules/shaoxing-growth-2021/readings.json';
import groups from '../../rules/shaoxing-growth-2021/groups.json';
import rule_accelerate from '../../rules/shaoxing-growth-2021/accelerate.json';
import rule_priority_recommendation from '../../rules/shaoxing-growth-2021/priority-recommendation.json';
import rule_sprint from '../../rules/shaoxing-growth-2021/sprint.json';
import rule_start from '../../rules/shaoxing-growth-2021/start.json';

/** What the document decides by; of its clauses, where they stand. */
export const files: DocumentFiles = /* @__PURE__ */ frozenOnUse({
  document,
  targets,
  readings,
  groups,
  clauses: [
    {"id": "002-001", "place": "文头"},
    {"id": "002-002", "place": "文头"},
    {"id": "002-003", "place": "文头"},
    {"id": "002-004", "place": "落款"},
    {"id": "002-005", "place": "末条"},
    {"id": "002-006", "place": "二"},
    {"id": "002-007", "place": "二", "word": "达到…以上", "force": "aspirational"},
    {"id": "002-008", "place": "二", "word": "达到…以上", "force": "aspirational"},
    {"id": "002-009", "place": "二", "word": "提高到…以上", "force": "aspirational"},
    {"id": "002-010", "place": "二", "word": "达到…以上", "force": "aspirational"},
    {"id": "002-011", "place": "二", "word": "达到…以上", "force": "aspirational"},
    {"id": "002-012", "place": "二", "word": "达到…以上", "force": "aspirational"},
    {"id": "002-013", "place": "二", "word": "达到", "force": "aspirational"},
    {"id": "002-014", "place": "二", "word": "以上", "force": "aspirational"},
    {"id": "002-015", "place": "二", "word": "以上", "force": "aspirational"},
    {"id": "002-016", "place": "二", "word": "以上", "force": "aspirational"},
    {"id": "002-017", "place": "二", "word": "裸数", "force": "aspirational"},
    {"id": "002-018", "place": "二", "word": "裸数", "force": "aspirational"},
    {"id": "002-019", "place": "二", "word": "裸数", "force": "aspirational"},
    {"id": "002-020", "place": "二", "word": "裸数", "force": "aspirational"},
    {"id": "002-021", "place": "二", "word": "以上", "force": "aspirational"},
    {"id": "002-022", "place": "二", "word": "以上", "force": "aspirational"},
    {"id": "002-023", "place": "二", "word": "以上", "force": "aspirational"},
    {"id": "002-024", "place": "二", "word": "以上", "force": "aspirational"},
    {"id": "002-025", "place": "二", "word": "以上", "force": "aspirational"},
    {"id": "002-026", "place": "二", "word": "以上", "force": "aspirational"},
    {"id": "002-027", "place": "二", "word": "裸数", "force": "aspirational"},
    {"id": "002-028", "place": "二", "word": "零突破", "force": "aspirational"},
    {"id": "002-029", "place": "三"},
    {"id": "002-030", "place": "三(一)"},
    {"id": "002-031", "place": "三(一)"},
    {"id": "002-032", "place": "三(一)"},
    {"id": "002-033", "place": "三(一)"},
    {"id": "002-034", "place": "三(二)", "word": "以下"},
    {"id": "002-035", "place": "三(二)", "word": "以下"},
    {"id": "002-036", "place": "三(二)", "word": "以下"},
    {"id": "002-037", "place": "三(二)"},
    {"id": "002-038", "place": "三(二)"},
    {"id": "002-039", "place": "三(二)"},
    {"id": "002-040", "place": "三(二)"},
    {"id": "002-041", "place": "三(二)"},
    {"id": "002-042", "place": "三(三)"},
    {"id": "002-043", "place": "三(三)", "word": "超过"},
    {"id": "002-044", "place": "三(三)"},
    {"id": "002-045", "place": "三(三)"},
    {"id": "002-046", "place": "三(三)", "word": "超过"},
    {"id": "002-047", "place": "三(三)", "word": "超过"},
    {"id": "002-048", "place": "三(三)", "word": "超过"},
    {"id": "002-049", "place": "三(三)"},
    {"id": "002-050", "place": "三(三)"},
    {"id": "002-051", "place": "三(三)", "word": "超过"},
    {"id": "002-052", "place": "四(三)", "word": "达到…以上"},
    {"id": "002-053", "place": "四(三)", "word": "达到…以上"},
    {"id": "002-054", "place": "四(四)", "word": "裸数"},
    {"id": "002-055", "place": "四(四)", "word": "裸数"},
    {"id": "002-056", "place": "四(四)", "word": "以上"},
    {"id": "002-057", "place": "四(四)", "word": "裸数"},
    {"id": "002-058", "place": "四(四)", "word": "裸数"},
    {"id": "002-059", "place": "四(五)", "word": "裸数", "force": "aspirational"},
    {"id": "002-060", "place": "五(二)"},
    {"id": "002-061", "place": "五(三)"},
    {"id": "002-062", "place": "五(三)"},
    {"id": "002-063", "place": "五(三)"},
    {"id": "002-064", "place": "五(四)"},
    {"id": "002-065", "place": "五(四)"},
    {"id": "002-066", "place": "五(五)"}
  ],
  rules: {
    'accelerate': rule_accelerate,
    'priority-recommendation': rule_priority_recommendation,
    'sprint': rule_sprint,
    'start': rule_start,
  },
});
