// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-plan-2021/document.json';
import rule_0 from '../../../rules/ningbo-plan-2021/industrial-quota-share.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { CityInput } from '../../subject/index.js';

/** What `industrialQuotaShare` reads. */
export type IndustrialQuotaShareInput = Pick<CityInput, 'city' | 'name' | 'newLandForIndustry' | 'newLandQuota'>;

/** What `industrialQuotaShare` decides by. */
export type IndustrialQuotaShareOptions = RuleOptions<{
  readonly 'industry-quota'?: 'floor' | 'exact';
}>;

export type IndustrialQuotaShareAnswer = RuleAnswer<'limit', 'ningbo-plan-2021/industrial-quota-share'>;

/**
 * 新增用地指标用于工业的比例：“确保35%”默认作下限。
 * Share of new land quota for industry: “Ensure 35%” is read as a floor.
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
        "title": {"zh": "35% 是下限还是定数", "en": "Whether 35% is a floor or a fixed share"},
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
    clauses: [
      {
        "id": "003-001",
        "place": "前言",
        "kind": "effective-date",
        "summary": {"zh": "本规划的期限为2021年至2025年。", "en": "The plan covers 2021 to 2025."},
        "comparator": "range",
        "value": [2021, 2025],
        "unit": "年",
        "year": 2025,
        "anchor": "规划期限为2021-2025年",
        "rules": ["ningbo-plan-2021/document"],
        "note": {
          "zh": "展望到2035年另见003-002；全文无印发和施行日期。",
          "en": "The outlook to 2035 is 003-002; the text has no date of issue or effect."
        }
      },
      {
        "id": "003-328",
        "place": "五(九)1",
        "kind": "allocation",
        "summary": {"zh": "每年新增用地指标中，用于工业的不低于35%。", "en": "At least 35% of each year's new land quota goes to industry."},
        "comparator": ">=",
        "value": 35,
        "unit": "%",
        "year": 2025,
        "word": "裸数",
        "anchor": "确保全市每年新增用地指标35%用于工业",
        "rules": ["ningbo-plan-2021/industrial-quota-share"],
        "note": {
          "zh": "原文没有以上二字，因写确保而读作下限。",
          "en": "The text does not say 'or more'; because it says ensure, it is read as a floor."
        }
      }
    ],
  }),
  shared: [],
});
