// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-plan-2021/document.json';
import rule_0 from '../../../rules/ningbo-plan-2021/industry-control-values.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { SiteInput } from '../../subject/index.js';

/** What `industryControlValues` reads. */
export type IndustryControlValuesInput = Pick<SiteInput, 'city' | 'name' | 'stage'>;

/** What `industryControlValues` decides by. */
export type IndustryControlValuesOptions = RuleOptions<Readonly<Record<string, never>>, RuleChange<'ningbo-plan-2021'>>;

export type IndustryControlValuesAnswer = RuleAnswer<'limit', 'ningbo-plan-2021/industry-control-values', never>;

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
    clauses: [{"id": "003-001", "place": "前言"}, {"id": "003-329", "place": "五（九）1"}],
  }),
  shared: [],
});
