// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-plan-2021/document.json';
import rule_0 from '../../../rules/ningbo-plan-2021/small-enterprise-share.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { ParkInput } from '../../subject/index.js';

/** What `smallEnterpriseShare` reads. */
export type SmallEnterpriseShareInput = Pick<ParkInput, 'city' | 'enterprises' | 'kind' | 'name' | 'smallEnterprises'>;

/** What `smallEnterpriseShare` decides by. */
export type SmallEnterpriseShareOptions = RuleOptions<Readonly<Record<string, never>>, RuleChange<'ningbo-plan-2021'>>;

export type SmallEnterpriseShareAnswer = RuleAnswer<'limit', 'ningbo-plan-2021/small-enterprise-share', never>;

/**
 * 小微企业占园内企业比重
 * Share of small enterprises in a park
 * Source: clauses 003-320.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * smallEnterpriseShare({ city: '宁波市' }, { year: 2022 }).applies // 'unknown'
 */
export const smallEnterpriseShare: RuleEvaluator<SmallEnterpriseShareInput, SmallEnterpriseShareOptions, SmallEnterpriseShareAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-plan-2021/small-enterprise-share',
  subjects: ["park"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'small-enterprise-share': rule_0 },
    readings: [],
    groups: [],
    clauses: [{"id": "003-001", "place": "前言"}, {"id": "003-320", "place": "专栏13", "word": "不得低于"}],
  }),
  shared: [],
});
