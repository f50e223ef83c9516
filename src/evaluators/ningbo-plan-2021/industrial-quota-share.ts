// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-plan-2021/document.json';
import rule_0 from '../../../rules/ningbo-plan-2021/industrial-quota-share.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { CityInput } from '../../subject/index.js';

/** What `industrialQuotaShare` reads. */
export type IndustrialQuotaShareInput = Pick<CityInput, 'city' | 'name' | 'newLandForIndustry' | 'newLandQuota'>;

/** What `industrialQuotaShare` decides by. */
export type IndustrialQuotaShareOptions = RuleOptions<{
  readonly 'industry-quota'?: 'floor' | 'exact';
}, RuleChange<'ningbo-plan-2021'>>;

export type IndustrialQuotaShareAnswer = RuleAnswer<'limit', 'ningbo-plan-2021/industrial-quota-share', 'industry-quota'>;

/**
 * 新增用地指标用于工业的比例：“确保”之后的35%默认作下限。
 * Share of new land quota for industry: The 35% after “ensure” is read as a floor.
 * Source: clauses 003-328.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * industrialQuotaShare({ city: '宁波市' }, { year: 2022 }).applies // 'yes'
 */
export const industrialQuotaShare: RuleEvaluator<IndustrialQuotaShareInput, IndustrialQuotaShareOptions, IndustrialQuotaShareAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-plan-2021/industrial-quota-share',
  subjects: ["city"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'industrial-quota-share': rule_0 },
    readings: [
      {
        "id": "industry-quota",
        "title": {"zh": "35%是下限还是定数", "en": "Whether 35% is a floor or a fixed share"},
        "clauses": ["003-328"],
        "why": {"zh": "“确保”之后只有一个裸数。", "en": "A bare figure follows “ensure”."},
        "options": [
          {"id": "floor", "title": {"zh": "下限", "en": "a floor"}, "changes": []},
          {
            "id": "exact",
            "title": {"zh": "定数", "en": "a fixed share"},
            "changes": [{"rule": "industrial-quota-share", "part": "outcome.most", "from": null, "to": "parameter.share"}]
          }
        ]
      }
    ],
    groups: [],
    clauses: [{"id": "003-001", "place": "前言"}, {"id": "003-328", "place": "五（九）1", "word": "裸数"}],
  }),
  shared: [],
});
