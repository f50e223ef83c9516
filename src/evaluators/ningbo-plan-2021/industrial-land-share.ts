// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-plan-2021/document.json';
import rule_0 from '../../../rules/ningbo-plan-2021/industrial-land-share.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { CityInput } from '../../subject/index.js';

/** What `industrialLandShare` reads. */
export type IndustrialLandShareInput = Pick<CityInput, 'city' | 'constructionLand' | 'industrialLand' | 'name'>;

/** What `industrialLandShare` decides by. */
export type IndustrialLandShareOptions = RuleOptions<Readonly<Record<string, never>>, RuleChange<'ningbo-plan-2021'>>;

export type IndustrialLandShareAnswer = RuleAnswer<'limit', 'ningbo-plan-2021/industrial-land-share', never>;

/**
 * 工业用地占城乡建设用地比重：“左右”没有容差，不作达标与否的判断。
 * Industrial land as a share of construction land: “About” comes without a tolerance: it is never passed or failed.
 * Source: clauses 003-296.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * industrialLandShare({ city: '宁波市' }, { year: 2022 }).applies // 'yes'
 */
export const industrialLandShare: RuleEvaluator<IndustrialLandShareInput, IndustrialLandShareOptions, IndustrialLandShareAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-plan-2021/industrial-land-share',
  subjects: ["city"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'industrial-land-share': rule_0 },
    readings: [],
    groups: [],
    clauses: [{"id": "003-001", "place": "前言"}, {"id": "003-296", "place": "五（七）1", "word": "左右", "force": "aspirational"}],
  }),
  shared: [],
});
