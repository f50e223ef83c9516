// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-renewal-2021/document.json';
import rule_0 from '../../../rules/ningbo-renewal-2021/standard-land-share.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { CityInput } from '../../subject/index.js';

/** What `standardLandShare` reads. */
export type StandardLandShareInput = Pick<CityInput, 'city' | 'name' | 'newIndustrialLand' | 'standardLand'>;

/** What `standardLandShare` decides by. */
export type StandardLandShareOptions = RuleOptions<Readonly<Record<string, never>>, RuleChange<'ningbo-renewal-2021'>>;

export type StandardLandShareAnswer = RuleAnswer<'limit', 'ningbo-renewal-2021/standard-land-share', never>;

/**
 * 新增工业用地“标准地”出让比例
 * Share of new industrial land granted as “standard land”
 * Source: clauses 001-012.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * standardLandShare({ city: '宁波市' }, { year: 2022 }).applies // 'yes'
 */
export const standardLandShare: RuleEvaluator<StandardLandShareInput, StandardLandShareOptions, StandardLandShareAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-renewal-2021/standard-land-share',
  subjects: ["city"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'standard-land-share': rule_0 },
    readings: [],
    groups: [],
    clauses: [
      {"id": "001-001", "place": "版头"},
      {"id": "001-002", "place": "版记"},
      {"id": "001-003", "place": "标题"},
      {"id": "001-012", "place": "三（一）3", "word": "实现100%"}
    ],
  }),
  shared: [],
});
