// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-renewal-2021/document.json';
import rule_0 from '../../../rules/ningbo-renewal-2021/excellent-district-land.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { DistrictInput } from '../../subject/index.js';

/** What `excellentDistrictLand` reads. */
export type ExcellentDistrictLandInput = Pick<DistrictInput, 'assessedExcellent' | 'city' | 'incentiveLand' | 'incentiveLandOfAll' | 'name'>;

/** What `excellentDistrictLand` decides by. */
export type ExcellentDistrictLandOptions = RuleOptions<{
  readonly 'excellent-quota'?: 'total' | 'each';
}>;

export type ExcellentDistrictLandAnswer = RuleAnswer<'limit', 'ningbo-renewal-2021/excellent-district-land'>;

/**
 * 考核优秀区县（市）的用地激励：500亩 是全市总盘还是每个优秀区县各 500亩 未写明，默认全市总盘。
 * Land quota for districts assessed excellent: Whether 500亩 is for all excellent districts together or for each is not said; together by default.
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
        "title": {"zh": "500亩 是总盘还是各得", "en": "Whether 500亩 is in all or for each"},
        "clauses": ["001-081"],
        "why": {"zh": "只写每年安排500亩，没有写给几个区县。", "en": "It says 500亩 a year and not to how many districts."},
        "options": [
          {"id": "total", "title": {"zh": "全市总盘", "en": "for all together"}, "changes": []},
          {
            "id": "each",
            "title": {"zh": "每个优秀区县各得", "en": "for each"},
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
      {
        "id": "001-001",
        "place": "文头",
        "kind": "effective-date",
        "summary": {
          "zh": "本方案为宁波市政府2021年第59号文件。",
          "en": "The plan is document No. 59 of 2021 of the Ningbo Municipal Government."
        },
        "anchor": "甬政发〔2021〕59号",
        "rules": ["ningbo-renewal-2021/document"],
        "note": {
          "zh": "市政府文件，在宁波三份文件中层级最高、时间最晚。",
          "en": "A municipal government document: the highest and latest of the three Ningbo documents."
        }
      },
      {
        "id": "001-002",
        "place": "印发栏",
        "kind": "effective-date",
        "summary": {"zh": "文件于2021年12月31日印发。", "en": "The document was issued on 31 December 2021."},
        "comparator": "=",
        "value": "2021-12-31",
        "unit": "day",
        "anchor": "2021年12月31日印发",
        "rules": ["ningbo-renewal-2021/document"],
        "note": {
          "zh": "全文未写施行日期，默认自印发之日起执行。",
          "en": "No effective date is stated; default: in force from the day of issue."
        }
      },
      {
        "id": "001-003",
        "place": "标题",
        "kind": "effective-date",
        "summary": {"zh": "方案期为2021年至2025年。", "en": "The action plan covers 2021 to 2025."},
        "comparator": "range",
        "value": [2021, 2025],
        "unit": "年",
        "year": 2025,
        "anchor": "攻坚行动方案（2021-2025年）",
        "rules": ["ningbo-renewal-2021/document"],
        "note": {
          "zh": "方案期不是失效条款；标题年份的连接号前后不一。",
          "en": "The period is not an expiry clause; the dash in the title is printed in two ways."
        }
      },
      {
        "id": "001-080",
        "place": "五(二)",
        "kind": "eligibility",
        "summary": {
          "zh": "激励对象：全市考核优秀的区县（市）。",
          "en": "The incentive is for districts and counties rated excellent in the city’s assessment."
        },
        "anchor": "对列入全市考核优秀的区县（市）",
        "rules": ["ningbo-renewal-2021/excellent-district-land"]
      },
      {
        "id": "001-081",
        "place": "五(二)",
        "kind": "allocation",
        "summary": {
          "zh": "考核优秀的区县（市），每年获工业用地计划指标500亩。",
          "en": "Districts rated excellent are given 500 mu of industrial land quota a year."
        },
        "comparator": "=",
        "value": 500,
        "unit": "亩/年",
        "word": "裸数",
        "anchor": "每年安排500亩工业用地计划指标进行激励",
        "rules": ["ningbo-renewal-2021/excellent-district-land"],
        "note": {
          "zh": "500亩是全市总量还是每个区县各500亩未写，默认为全市总量。",
          "en": "Total for the city or for each district: not stated; default: the city total."
        }
      }
    ],
  }),
  shared: [],
});
