// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-renewal-2021/document.json';
import rule_0 from '../../../rules/ningbo-renewal-2021/excellent-district-land.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { DistrictInput } from '../../subject/index.js';

/** What `excellentDistrictLand` reads. */
export type ExcellentDistrictLandInput = Pick<DistrictInput, 'assessedExcellent' | 'city' | 'incentiveLand' | 'incentiveLandOfAll' | 'name'>;

/** What `excellentDistrictLand` decides by. */
export type ExcellentDistrictLandOptions = RuleOptions<{
  readonly 'excellent-quota'?: 'total' | 'each';
}, RuleChange<'ningbo-renewal-2021'>>;

export type ExcellentDistrictLandAnswer = RuleAnswer<'limit', 'ningbo-renewal-2021/excellent-district-land', 'excellent-quota'>;

/**
 * 全市应给考核优秀区县（市）的用地激励：500亩是全市总量还是每个优秀区县（市）各500亩未写明，默认全市总量。
 * Land quota that the city grants to districts assessed excellent: Whether 500 mu is for all excellent districts together or for each is not said; together by default.
 * Source: clauses 001-081, 001-080.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * excellentDistrictLand({ city: '宁波市' }, { year: 2022 }).applies // 'unknown'
 */
export const excellentDistrictLand: RuleEvaluator<ExcellentDistrictLandInput, ExcellentDistrictLandOptions, ExcellentDistrictLandAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-renewal-2021/excellent-district-land',
  subjects: ["district"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'excellent-district-land': rule_0 },
    readings: [
      {
        "id": "excellent-quota",
        "title": {"zh": "500亩是全市合计还是各区县（市）分别", "en": "Whether 500 mu is the citywide total or per district"},
        "clauses": ["001-081"],
        "why": {"zh": "只写每年安排500亩，没有写给几个区县（市）。", "en": "It says 500 mu a year and not to how many districts."},
        "options": [
          {"id": "total", "title": {"zh": "全市总盘", "en": "for all together"}, "changes": []},
          {
            "id": "each",
            "title": {"zh": "每个考核优秀的区县（市）各得", "en": "for each"},
            "changes": [
              {
                "rule": "excellent-district-land",
                "part": "outcome.measure.field",
                "from": "incentiveLandOfAll",
                "to": "incentiveLand"
              }
            ]
          }
        ]
      }
    ],
    groups: [],
    clauses: [
      {"id": "001-001", "place": "版头"},
      {"id": "001-002", "place": "版记"},
      {"id": "001-003", "place": "标题"},
      {"id": "001-080", "place": "五（二）"},
      {"id": "001-081", "place": "五（二）", "word": "裸数"}
    ],
  }),
  shared: [],
});
