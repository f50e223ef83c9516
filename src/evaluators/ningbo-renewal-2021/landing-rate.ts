// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-renewal-2021/document.json';
import rule_0 from '../../../rules/ningbo-renewal-2021/landing-rate.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { CityInput } from '../../subject/index.js';

/** What `landingRate` reads. */
export type LandingRateInput = Pick<CityInput, 'city' | 'majorProjects' | 'majorProjectsLanded' | 'name'>;

/** What `landingRate` decides by. */
export type LandingRateOptions = RuleOptions<Readonly<Record<string, never>>, RuleChange<'ningbo-renewal-2021'>>;

export type LandingRateAnswer = RuleAnswer<'limit', 'ningbo-renewal-2021/landing-rate', never>;

/**
 * 重大制造业项目落地率：分母是当年招引数还是累计数未写明，默认当年。
 * Implementation rate of major manufacturing projects: Whether the rate is of the year’s projects or of all so far is not said; the year’s by default.
 * Source: clauses 001-040.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * landingRate({ city: '宁波市' }, { year: 2022 }).applies // 'yes'
 */
export const landingRate: RuleEvaluator<LandingRateInput, LandingRateOptions, LandingRateAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-renewal-2021/landing-rate',
  subjects: ["city"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'landing-rate': rule_0 },
    readings: [],
    groups: [],
    clauses: [
      {"id": "001-001", "place": "版头"},
      {"id": "001-002", "place": "版记"},
      {"id": "001-003", "place": "标题"},
      {"id": "001-040", "place": "三（三）1", "word": "以上"}
    ],
  }),
  shared: [],
});
