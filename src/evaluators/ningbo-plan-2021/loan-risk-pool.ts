// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-plan-2021/document.json';
import rule_0 from '../../../rules/ningbo-plan-2021/loan-risk-pool.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { CityInput } from '../../subject/index.js';

/** What `loanRiskPool` reads. */
export type LoanRiskPoolInput = Pick<CityInput, 'city' | 'loanRiskPool' | 'name'>;

/** What `loanRiskPool` decides by. */
export type LoanRiskPoolOptions = RuleOptions<Readonly<Record<string, never>>, RuleChange<'ningbo-plan-2021'>>;

export type LoanRiskPoolAnswer = RuleAnswer<'limit', 'ningbo-plan-2021/loan-risk-pool', never>;

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
    clauses: [{"id": "003-001", "place": "前言"}, {"id": "003-332", "place": "五（九）2", "word": "最高"}],
  }),
  shared: [],
});
