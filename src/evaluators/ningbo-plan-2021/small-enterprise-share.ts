// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-plan-2021/document.json';
import rule_0 from '../../../rules/ningbo-plan-2021/small-enterprise-share.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { ParkInput } from '../../subject/index.js';

/** What `smallEnterpriseShare` reads. */
export type SmallEnterpriseShareInput = Pick<ParkInput, 'city' | 'enterprises' | 'kind' | 'name' | 'smallEnterprises'>;

/** What `smallEnterpriseShare` decides by. */
export type SmallEnterpriseShareOptions = RuleOptions<Readonly<Record<string, never>>>;

export type SmallEnterpriseShareAnswer = RuleAnswer<'limit', 'ningbo-plan-2021/small-enterprise-share'>;

/**
 * 小微企业占园内企业比重
 * Share of small enterprises in a park
 * Source: clauses 003-320.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * smallEnterpriseShare({ city: '宁波市' }, { year: 2022 }).applies // 'unknown'
 */
export const smallEnterpriseShare: RuleEvaluator<SmallEnterpriseShareInput, SmallEnterpriseShareOptions, SmallEnterpriseShareAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-plan-2021/small-enterprise-share',
  subjects: ["park"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'small-enterprise-share': rule_0 },
    readings: [],
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
        "id": "003-320",
        "place": "专栏13",
        "kind": "ratio-limit",
        "summary": {
          "zh": "园内企业中小微企业不得少于70%。",
          "en": "At least 70% of the enterprises in a park must be small or micro enterprises."
        },
        "comparator": ">=",
        "value": 70,
        "unit": "%",
        "word": "不得低于",
        "anchor": "小微企业占园内企业数量的比重不得低于70%",
        "rules": ["ningbo-plan-2021/small-enterprise-share"]
      }
    ],
  }),
  shared: [],
});
