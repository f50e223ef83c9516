// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-plan-2021/document.json';
import rule_0 from '../../../rules/ningbo-plan-2021/leading-industries.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { DistrictInput, ParkInput } from '../../subject/index.js';

/** What `leadingIndustries` reads. */
export type LeadingIndustriesInput = Pick<DistrictInput, 'city' | 'leadingIndustries' | 'name'> | Pick<ParkInput, 'city' | 'kind' | 'leadingIndustries' | 'name'>;

/** What `leadingIndustries` decides by. */
export type LeadingIndustriesOptions = RuleOptions<Readonly<Record<string, never>>, RuleChange<'ningbo-plan-2021'>> & {
  readonly subject: 'district' | 'park';
};

export type LeadingIndustriesAnswer = RuleAnswer<'limit', 'ningbo-plan-2021/leading-industries', never>;

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
      {"id": "003-001", "place": "前言"},
      {"id": "003-302", "place": "五（七）2", "word": "不超过", "force": "in-principle"},
      {"id": "003-303", "place": "五（七）2", "word": "不超过", "force": "in-principle"},
      {"id": "003-304", "place": "五（七）2", "word": "仅保留", "force": "in-principle"}
    ],
  }),
  shared: [],
});
