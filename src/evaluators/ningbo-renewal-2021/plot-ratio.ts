// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-renewal-2021/document.json';
import rule_0 from '../../../rules/ningbo-renewal-2021/plot-ratio.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { SiteInput } from '../../subject/index.js';

/** What `plotRatio` reads. */
export type PlotRatioInput = Pick<SiteInput, 'area' | 'city' | 'floorArea' | 'name' | 'plotRatio' | 'stage'>;

/** What `plotRatio` decides by. */
export type PlotRatioOptions = RuleOptions<Readonly<Record<string, never>>>;

export type PlotRatioAnswer = RuleAnswer<'limit', 'ningbo-renewal-2021/plot-ratio'>;

/**
 * 新建项目容积率下限：“原则上”，可有例外；未给容积率时以总建筑面积除以用地面积代替。
 * Floor for the plot ratio of new projects: In principle, so there may be exceptions; where no ratio is given, floor area over land area stands in for it.
 * Source: clauses 001-064.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * plotRatio({ city: '宁波市' }, { year: 2022 }).applies // 'unknown'
 */
export const plotRatio: RuleEvaluator<PlotRatioInput, PlotRatioOptions, PlotRatioAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-renewal-2021/plot-ratio',
  subjects: ["site"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'plot-ratio': rule_0 },
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
        "id": "001-064",
        "place": "四(二)",
        "kind": "land-use",
        "summary": {
          "zh": "新建工业用地项目的容积率原则上不低于2.0。",
          "en": "In principle, new industrial land projects have a floor-area ratio of at least 2.0."
        },
        "comparator": ">=",
        "value": 2,
        "unit": "容积率",
        "word": "以上",
        "force": "in-principle",
        "anchor": "新建工业用地项目容积率在 2.0 以上",
        "rules": ["ningbo-renewal-2021/plot-ratio"],
        "note": {
          "zh": "只约束新建项目，改造不在内；“原则上”容许例外。",
          "en": "New projects only, not renovation; “in principle” admits exceptions."
        }
      }
    ],
  }),
  shared: [],
});
