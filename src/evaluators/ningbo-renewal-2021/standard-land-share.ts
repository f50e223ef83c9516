// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-renewal-2021/document.json';
import rule_0 from '../../../rules/ningbo-renewal-2021/standard-land-share.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { CityInput } from '../../subject/index.js';

/** What `standardLandShare` reads. */
export type StandardLandShareInput = Pick<CityInput, 'city' | 'name' | 'newIndustrialLand' | 'standardLand'>;

/** What `standardLandShare` decides by. */
export type StandardLandShareOptions = RuleOptions<Readonly<Record<string, never>>>;

export type StandardLandShareAnswer = RuleAnswer<'limit', 'ningbo-renewal-2021/standard-land-share'>;

/**
 * 新增工业用地“标准地”出让比例
 * Share of new industrial land sold as standard land
 * Source: clauses 001-012.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * standardLandShare({ city: '宁波市' }, { year: 2022 }).applies // 'yes'
 */
export const standardLandShare: RuleEvaluator<StandardLandShareInput, StandardLandShareOptions, StandardLandShareAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-renewal-2021/standard-land-share',
  subjects: ["city"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'standard-land-share': rule_0 },
    readings: [],
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
        "id": "001-012",
        "place": "三(一)3",
        "kind": "land-use",
        "summary": {"zh": "新增工业用地全部（100%）按“标准地”出让。", "en": "All (100%) new industrial land is sold as “standard land”."},
        "comparator": "=",
        "value": 100,
        "unit": "%",
        "word": "实现100%",
        "anchor": "新增工业用地实现100%“标准地”模式出让",
        "rules": ["ningbo-renewal-2021/standard-land-share"]
      }
    ],
  }),
  shared: [],
});
