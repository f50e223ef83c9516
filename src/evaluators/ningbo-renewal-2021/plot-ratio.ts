// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-renewal-2021/document.json';
import rule_0 from '../../../rules/ningbo-renewal-2021/plot-ratio.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { SiteInput } from '../../subject/index.js';

/** What `plotRatio` reads. */
export type PlotRatioInput = Pick<SiteInput, 'area' | 'city' | 'floorArea' | 'name' | 'plotRatio' | 'stage'>;

/** What `plotRatio` decides by. */
export type PlotRatioOptions = RuleOptions<Readonly<Record<string, never>>, RuleChange<'ningbo-renewal-2021'>>;

export type PlotRatioAnswer = RuleAnswer<'limit', 'ningbo-renewal-2021/plot-ratio', never>;

/**
 * 新建项目容积率下限：“原则上”，可有例外；未给容积率时以总建筑面积除以用地面积代替。
 * Floor for the plot ratio of new projects: In principle, so there may be exceptions; where no ratio is given, floor area over land area stands in for it.
 * Source: clauses 001-064.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * plotRatio({ city: '宁波市' }, { year: 2022 }).applies // 'unknown'
 */
export const plotRatio: RuleEvaluator<PlotRatioInput, PlotRatioOptions, PlotRatioAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-renewal-2021/plot-ratio',
  subjects: ["site"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'plot-ratio': rule_0 },
    readings: [],
    groups: [],
    clauses: [
      {"id": "001-001", "place": "版头"},
      {"id": "001-002", "place": "版记"},
      {"id": "001-003", "place": "标题"},
      {"id": "001-064", "place": "四（二）", "word": "以上", "force": "in-principle"}
    ],
  }),
  shared: [],
});
