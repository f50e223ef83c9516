// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-plan-2021/document.json';
import rule_0 from '../../../rules/ningbo-plan-2021/no-separate-land.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { SiteInput } from '../../subject/index.js';

/** What `noSeparateLand` reads. */
export type NoSeparateLandInput = Pick<SiteInput, 'area' | 'city' | 'name' | 'plantInvestment' | 'separateLand'>;

/** What `noSeparateLand` decides by. */
export type NoSeparateLandOptions = RuleOptions<Readonly<Record<string, never>>, RuleChange<'ningbo-plan-2021'>>;

export type NoSeparateLandAnswer = RuleAnswer<'limit', 'ningbo-plan-2021/no-separate-land', never>;

/**
 * 不单独供地：两个条件满足其一即不再单独供地，引导进入小微企业园或标准厂房；“以下”含5000万元，“小于”不含20亩。
 * No separate land supply: Either condition is enough; such projects are led into parks or standard plants. CNY 50 million itself is caught, 20 mu itself is not.
 * Source: clauses 003-321, 003-322.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * noSeparateLand({ city: '宁波市' }, { year: 2022 }).applies // 'unknown'
 */
export const noSeparateLand: RuleEvaluator<NoSeparateLandInput, NoSeparateLandOptions, NoSeparateLandAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-plan-2021/no-separate-land',
  subjects: ["site"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'no-separate-land': rule_0 },
    readings: [],
    groups: [],
    clauses: [
      {"id": "003-001", "place": "前言"},
      {"id": "003-321", "place": "专栏13", "word": "以下"},
      {"id": "003-322", "place": "专栏13", "word": "小于"}
    ],
  }),
  shared: [],
});
