// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-plan-2021/document.json';
import rule_0 from '../../../rules/ningbo-plan-2021/industrial-land-floor.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { CityInput } from '../../subject/index.js';

/** What `industrialLandFloor` reads. */
export type IndustrialLandFloorInput = Pick<CityInput, 'city' | 'industrialLand' | 'name'>;

/** What `industrialLandFloor` decides by. */
export type IndustrialLandFloorOptions = RuleOptions<Readonly<Record<string, never>>, RuleChange<'ningbo-plan-2021'>>;

export type IndustrialLandFloorAnswer = RuleAnswer<'limit', 'ningbo-plan-2021/industrial-land-floor', never>;

/**
 * 工业用地规模下限
 * Minimum total industrial land
 * Source: clauses 003-297.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * industrialLandFloor({ city: '宁波市' }, { year: 2022 }).applies // 'yes'
 */
export const industrialLandFloor: RuleEvaluator<IndustrialLandFloorInput, IndustrialLandFloorOptions, IndustrialLandFloorAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-plan-2021/industrial-land-floor',
  subjects: ["city"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'industrial-land-floor': rule_0 },
    readings: [],
    groups: [],
    clauses: [{"id": "003-001", "place": "前言"}, {"id": "003-297", "place": "五（七）1", "word": "不低于", "force": "aspirational"}],
  }),
  shared: [],
});
