// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-plan-2021/document.json';
import rule_0 from '../../../rules/ningbo-plan-2021/clean-production-share.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { CityInput } from '../../subject/index.js';

/** What `cleanProductionShare` reads. */
export type CleanProductionShareInput = Pick<CityInput, 'auditedEnterprises' | 'city' | 'cleanProduction' | 'name'>;

/** What `cleanProductionShare` decides by. */
export type CleanProductionShareOptions = RuleOptions<Readonly<Record<string, never>>, RuleChange<'ningbo-plan-2021'>>;

export type CleanProductionShareAnswer = RuleAnswer<'limit', 'ningbo-plan-2021/clean-production-share', never>;

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
    clauses: [{"id": "003-001", "place": "前言"}, {"id": "003-318", "place": "专栏12", "word": "以上", "force": "aspirational"}],
  }),
  shared: [],
});
