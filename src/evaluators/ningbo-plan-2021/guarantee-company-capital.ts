// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-plan-2021/document.json';
import rule_0 from '../../../rules/ningbo-plan-2021/guarantee-company-capital.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { CityInput } from '../../subject/index.js';

/** What `guaranteeCompanyCapital` reads. */
export type GuaranteeCompanyCapitalInput = Pick<CityInput, 'city' | 'guaranteeCapital' | 'name'>;

/** What `guaranteeCompanyCapital` decides by. */
export type GuaranteeCompanyCapitalOptions = RuleOptions<Readonly<Record<string, never>>, RuleChange<'ningbo-plan-2021'>>;

export type GuaranteeCompanyCapitalAnswer = RuleAnswer<'limit', 'ningbo-plan-2021/guarantee-company-capital', never>;

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
    clauses: [{"id": "003-001", "place": "前言"}, {"id": "003-331", "place": "五（九）2", "word": "裸数", "force": "aspirational"}],
  }),
  shared: [],
});
