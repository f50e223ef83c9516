// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-plan-2021/document.json';
import rule_0 from '../../../rules/ningbo-plan-2021/loan-risk-pool.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { CityInput } from '../../subject/index.js';

/** What `loanRiskPool` reads. */
export type LoanRiskPoolInput = Pick<CityInput, 'city' | 'loanRiskPool' | 'name'>;

/** What `loanRiskPool` decides by. */
export type LoanRiskPoolOptions = RuleOptions<Readonly<Record<string, never>>>;

export type LoanRiskPoolAnswer = RuleAnswer<'limit', 'ningbo-plan-2021/loan-risk-pool'>;

/**
 * 制造业贷款风险池上限
 * Cap on the risk pool for manufacturing loans
 * Source: clauses 003-332.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * loanRiskPool({ city: '宁波市' }, { year: 2022 }).applies // 'yes'
 */
export const loanRiskPool: RuleEvaluator<LoanRiskPoolInput, LoanRiskPoolOptions, LoanRiskPoolAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-plan-2021/loan-risk-pool',
  subjects: ["city"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'loan-risk-pool': rule_0 },
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
        "id": "003-332",
        "place": "五(九)2",
        "kind": "allocation",
        "summary": {
          "zh": "市财政设制造业贷款风险池，至多4亿元。",
          "en": "The city treasury sets up a risk pool for manufacturing loans of at most CNY 400 million."
        },
        "comparator": "max",
        "value": 4,
        "unit": "亿元",
        "word": "最高",
        "anchor": "市财政设立最高4亿元的制造业贷款风险池",
        "rules": ["ningbo-plan-2021/loan-risk-pool"],
        "note": {"zh": "是上限而非数额，须另有核定数。", "en": "It is a ceiling, not an amount; the sum granted must be known."}
      }
    ],
  }),
  shared: [],
});
