// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-plan-2021/document.json';
import rule_0 from '../../../rules/ningbo-plan-2021/guarantee-company-capital.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { CityInput } from '../../subject/index.js';

/** What `guaranteeCompanyCapital` reads. */
export type GuaranteeCompanyCapitalInput = Pick<CityInput, 'city' | 'guaranteeCapital' | 'name'>;

/** What `guaranteeCompanyCapital` decides by. */
export type GuaranteeCompanyCapitalOptions = RuleOptions<Readonly<Record<string, never>>>;

export type GuaranteeCompanyCapitalAnswer = RuleAnswer<'limit', 'ningbo-plan-2021/guarantee-company-capital'>;

/**
 * 市融资担保公司注册资本
 * Registered capital of the city’s guarantee company
 * Source: clauses 003-331.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * guaranteeCompanyCapital({ city: '宁波市' }, { year: 2022 }).applies // 'yes'
 */
export const guaranteeCompanyCapital: RuleEvaluator<GuaranteeCompanyCapitalInput, GuaranteeCompanyCapitalOptions, GuaranteeCompanyCapitalAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-plan-2021/guarantee-company-capital',
  subjects: ["city"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'guarantee-company-capital': rule_0 },
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
        "id": "003-331",
        "place": "五(九)2",
        "kind": "allocation",
        "summary": {
          "zh": "推动设立市融资担保公司，注册资本50亿元。",
          "en": "Push for a municipal financing guarantee company with CNY 5 billion of registered capital."
        },
        "comparator": "=",
        "value": 50,
        "unit": "亿元",
        "word": "裸数",
        "force": "aspirational",
        "anchor": "推动组建注册资本50亿元的市融资担保公司",
        "rules": ["ningbo-plan-2021/guarantee-company-capital"],
        "note": {
          "zh": "数额是注册资本，文中只说推动组建。",
          "en": "The amount is registered capital, and the text only says it will push for it."
        }
      }
    ],
  }),
  shared: [],
});
