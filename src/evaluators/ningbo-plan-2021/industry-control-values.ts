// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-plan-2021/document.json';
import rule_0 from '../../../rules/ningbo-plan-2021/industry-control-values.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { SiteInput } from '../../subject/index.js';

/** What `industryControlValues` reads. */
export type IndustryControlValuesInput = Pick<SiteInput, 'city' | 'name' | 'stage'>;

/** What `industryControlValues` decides by. */
export type IndustryControlValuesOptions = RuleOptions<Readonly<Record<string, never>>>;

export type IndustryControlValuesAnswer = RuleAnswer<'limit', 'ningbo-plan-2021/industry-control-values'>;

/**
 * 投资强度和产出的行业控制值：原文说的是重大项目，何为重大未写；控制值在另行发布的产业用地指南里，本文件没有数。
 * Control values for investment intensity and output: Said of major projects, without saying which are; the control values stand in a separate land guide, and this document gives no figure.
 * Source: clauses 003-329.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * industryControlValues({ city: '宁波市' }, { year: 2022 }).applies // 'unknown'
 */
export const industryControlValues: RuleEvaluator<IndustryControlValuesInput, IndustryControlValuesOptions, IndustryControlValuesAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-plan-2021/industry-control-values',
  subjects: ["site"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'industry-control-values': rule_0 },
    readings: [],
    groups: [],
    clauses: [
      {
        "id": "003-001",
        "place": "前言",
        "kind": "effective-date",
        "summary": {"zh": "本规划的期限为2021年至2025年。", "en": "The plan covers 2021 to 2025."},
        "comparator": "range",
        "value": [2021, 2025],
        "unit": "年",
        "year": 2025,
        "anchor": "规划期限为2021-2025年",
        "rules": ["ningbo-plan-2021/document"],
        "note": {
          "zh": "展望到2035年另见003-002；全文无印发和施行日期。",
          "en": "The outlook to 2035 is 003-002; the text has no date of issue or effect."
        }
      },
      {
        "id": "003-329",
        "place": "五(九)1",
        "kind": "land-use",
        "summary": {
          "zh": "重大项目的投资强度、产出效益等，比照各行业控制值。",
          "en": "Major projects follow each industry's control values for investment intensity, output and the like."
        },
        "anchor": "重大项目投资强度、产出效益等指标应参照各行业控制值标准",
        "rules": ["ningbo-plan-2021/industry-control-values"]
      }
    ],
  }),
  shared: [],
});
