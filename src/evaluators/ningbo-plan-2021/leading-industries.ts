// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-plan-2021/document.json';
import rule_0 from '../../../rules/ningbo-plan-2021/leading-industries.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { DistrictInput, ParkInput } from '../../subject/index.js';

/** What `leadingIndustries` reads. */
export type LeadingIndustriesInput = Pick<DistrictInput, 'city' | 'leadingIndustries' | 'name'> | Pick<ParkInput, 'city' | 'kind' | 'leadingIndustries' | 'name'>;

/** What `leadingIndustries` decides by. */
export type LeadingIndustriesOptions = RuleOptions<Readonly<Record<string, never>>> & {
  readonly subject: 'district' | 'park';
};

export type LeadingIndustriesAnswer = RuleAnswer<'limit', 'ningbo-plan-2021/leading-industries'>;

/**
 * 主导产业数：原则上：超出是提示，不是违规。
 * Number of leading industries: In principle: more is a warning, not a breach.
 * Source: clauses 003-302, 003-303, 003-304.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * leadingIndustries({ city: '宁波市' }, { year: 2022, subject: 'district' }).applies // 'yes'
 */
export const leadingIndustries: RuleEvaluator<LeadingIndustriesInput, LeadingIndustriesOptions, LeadingIndustriesAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-plan-2021/leading-industries',
  subjects: ["district", "park"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'leading-industries': rule_0 },
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
        "id": "003-302",
        "place": "五(七)2",
        "kind": "ratio-limit",
        "summary": {
          "zh": "一个区县（市）的主导产业原则上至多3个。",
          "en": "In principle, a district or county has at most three leading industries."
        },
        "comparator": "<=",
        "value": 3,
        "unit": "个",
        "word": "不超过",
        "force": "in-principle",
        "anchor": "区县（市）主导产业原则上不超过3个",
        "rules": ["ningbo-plan-2021/leading-industries"]
      },
      {
        "id": "003-303",
        "place": "五(七)2",
        "kind": "ratio-limit",
        "summary": {
          "zh": "“3+17”中一个开发区（园区）的主导产业原则上至多2个。",
          "en": "In principle, a development zone among the “3+17” has at most two leading industries."
        },
        "comparator": "<=",
        "value": 2,
        "unit": "个",
        "word": "不超过",
        "force": "in-principle",
        "anchor": "开发区（园区）主导产业原则上不超过2个",
        "rules": ["ningbo-plan-2021/leading-industries"]
      },
      {
        "id": "003-304",
        "place": "五(七)2",
        "kind": "ratio-limit",
        "summary": {
          "zh": "其他重点产业平台的主导产业原则上只留1个。",
          "en": "In principle, any other key platform keeps exactly one leading industry."
        },
        "comparator": "=",
        "value": 1,
        "unit": "个",
        "word": "仅保留",
        "force": "in-principle",
        "anchor": "主导产业原则上仅保留1个",
        "rules": ["ningbo-plan-2021/leading-industries"]
      }
    ],
  }),
  shared: [],
});
