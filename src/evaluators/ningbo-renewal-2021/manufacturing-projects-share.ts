// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-renewal-2021/document.json';
import rule_0 from '../../../rules/ningbo-renewal-2021/manufacturing-projects-share.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { CityInput } from '../../subject/index.js';

/** What `manufacturingProjectsShare` reads. */
export type ManufacturingProjectsShareInput = Pick<CityInput, 'attractedManufacturing' | 'attractedProjects' | 'city' | 'name'>;

/** What `manufacturingProjectsShare` decides by. */
export type ManufacturingProjectsShareOptions = RuleOptions<Readonly<Record<string, never>>, RuleChange<'ningbo-renewal-2021'>>;

export type ManufacturingProjectsShareAnswer = RuleAnswer<'limit', 'ningbo-renewal-2021/manufacturing-projects-share', never>;

/**
 * 招引工程中制造业项目数占比：按项目数计，逐年考核，三分之一为精确值。
 * Share of manufacturing projects under the mayors’ programme: Counted in projects, year by year; one third is exact.
 * Source: clauses 001-037.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * manufacturingProjectsShare({ city: '宁波市' }, { year: 2022 }).applies // 'yes'
 */
export const manufacturingProjectsShare: RuleEvaluator<ManufacturingProjectsShareInput, ManufacturingProjectsShareOptions, ManufacturingProjectsShareAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-renewal-2021/manufacturing-projects-share',
  subjects: ["city"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'manufacturing-projects-share': rule_0 },
    readings: [],
    groups: [],
    clauses: [
      {"id": "001-001", "place": "版头"},
      {"id": "001-002", "place": "版记"},
      {"id": "001-003", "place": "标题"},
      {"id": "001-037", "place": "三（三）1", "word": "不低于"}
    ],
  }),
  shared: [],
});
