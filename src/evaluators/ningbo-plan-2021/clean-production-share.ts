// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-plan-2021/document.json';
import rule_0 from '../../../rules/ningbo-plan-2021/clean-production-share.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { CityInput } from '../../subject/index.js';

/** What `cleanProductionShare` reads. */
export type CleanProductionShareInput = Pick<CityInput, 'auditedEnterprises' | 'city' | 'cleanProduction' | 'name'>;

/** What `cleanProductionShare` decides by. */
export type CleanProductionShareOptions = RuleOptions<Readonly<Record<string, never>>>;

export type CleanProductionShareAnswer = RuleAnswer<'limit', 'ningbo-plan-2021/clean-production-share'>;

/**
 * 达到清洁生产先进水平的企业比例：力争；分母是自愿审核企业还是全部企业未写明，默认审核企业。
 * Share of enterprises at the advanced level of clean production: An aim; whether of audited or of all enterprises is not said: of those audited by default.
 * Source: clauses 003-318.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * cleanProductionShare({ city: '宁波市' }, { year: 2022 }).applies // 'yes'
 */
export const cleanProductionShare: RuleEvaluator<CleanProductionShareInput, CleanProductionShareOptions, CleanProductionShareAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-plan-2021/clean-production-share',
  subjects: ["city"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'clean-production-share': rule_0 },
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
        "id": "003-318",
        "place": "专栏12",
        "kind": "ratio-limit",
        "summary": {
          "zh": "力争80%以上的企业达到清洁生产先进水平。",
          "en": "Aim: at least 80% of enterprises reach the advanced level of clean production."
        },
        "comparator": ">=",
        "value": 80,
        "unit": "%",
        "word": "以上",
        "force": "aspirational",
        "anchor": "力争80%以上企业达到“清洁生产先进企业”水平",
        "rules": ["ningbo-plan-2021/clean-production-share"],
        "note": {
          "zh": "分母是自愿审核企业还是全部企业未明，年份也未写。",
          "en": "Whether the base is the audited or all enterprises is unclear, and no year is given."
        }
      }
    ],
  }),
  shared: [],
});
