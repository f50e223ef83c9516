// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/taizhou-matrix-2025/document.json';
import rule_0 from '../../../rules/taizhou-matrix-2025/little-giant.json';
import { frozenOnUse } from '../../edge/index.js';
import type { AwardAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { EnterpriseInput } from '../../subject/index.js';

/** What `littleGiant` reads. */
export type LittleGiantInput = Pick<EnterpriseInput, 'asOf' | 'city' | 'name' | 'received' | 'titles'>;

/** What `littleGiant` decides by. */
export type LittleGiantOptions = RuleOptions<{
  readonly 'outside-already-received'?: 'bars' | 'difference';
  readonly 'relocated-title'?: 'not-new' | 'new';
}>;

export type LittleGiantAnswer = AwardAnswer<'taizhou-matrix-2025/little-giant'>;

/**
 * 国家级专精特新“小巨人”企业奖励
 * Award for a national “little giant”
 * Source: clauses 004-049, 004-051.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * littleGiant({ city: '台州市' }, { year: 2026 }).truth // 'unknown'
 */
export const littleGiant: RuleEvaluator<LittleGiantInput, LittleGiantOptions, LittleGiantAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'taizhou-matrix-2025/little-giant',
  subjects: ["enterprise"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'little-giant': rule_0 },
    readings: [
      {
        "id": "outside-already-received",
        "title": {"zh": "同类政策已付的钱怎么扣", "en": "What money already received elsewhere does"},
        "clauses": ["004-100", "004-101"],
        "why": {
          "zh": "只写“不重复享受”，没有写就高补差。",
          "en": "Only “no double benefit” is written, not whether the difference is paid."
        },
        "options": [
          {"id": "bars", "title": {"zh": "已领即不再付", "en": "bars this award"}, "changes": []},
          {
            "id": "difference",
            "title": {"zh": "扣除已领部分后付差额", "en": "is taken off this award"},
            "changes": [{"group": "outside-policies", "part": "received", "from": "bars", "to": "difference"}]
          }
        ]
      },
      {
        "id": "relocated-title",
        "title": {"zh": "持牌迁入算不算“新增”", "en": "Whether moving in with a title counts as new"},
        "clauses": ["004-051", "004-053"],
        "why": {"zh": "上句写“新认定”，本句写“新增”，用语不同。", "en": "The sentence before says “newly recognised”, this one “added”."},
        "options": [
          {"id": "not-new", "title": {"zh": "不算", "en": "it does not"}, "changes": []},
          {
            "id": "new",
            "title": {"zh": "算", "en": "it does"},
            "changes": [
              {
                "rule": "little-giant",
                "part": "conditions.newly-recognised",
                "from": {
                  "name": "newly-recognised",
                  "all": [
                    {
                      "name": "recognised",
                      "fact": "titleInYear",
                      "params": {"title": "little-giant", "events": ["new"]},
                      "operator": "equal",
                      "value": true
                    },
                    {
                      "name": "never-before",
                      "fact": "titleBefore",
                      "params": {"title": "little-giant"},
                      "operator": "equal",
                      "value": false
                    }
                  ]
                },
                "to": {
                  "name": "newly-recognised",
                  "any": [
                    {
                      "all": [
                        {
                          "name": "recognised",
                          "fact": "titleInYear",
                          "params": {"title": "little-giant", "events": ["new"]},
                          "operator": "equal",
                          "value": true
                        },
                        {
                          "name": "never-before",
                          "fact": "titleBefore",
                          "params": {"title": "little-giant"},
                          "operator": "equal",
                          "value": false
                        }
                      ]
                    },
                    {
                      "all": [
                        {
                          "name": "moved-in",
                          "fact": "titleInYear",
                          "params": {"title": "little-giant", "events": ["relocated"]},
                          "operator": "equal",
                          "value": true
                        },
                        {
                          "name": "not-in-plan-before",
                          "fact": "titleBefore",
                          "params": {"title": "little-giant", "events": ["new", "relocated"], "since": "plan"},
                          "operator": "equal",
                          "value": false
                        },
                        {
                          "name": "not-moved-in-before",
                          "fact": "titleBefore",
                          "params": {"title": "little-giant", "events": ["relocated"]},
                          "operator": "equal",
                          "value": false
                        }
                      ]
                    }
                  ]
                }
              }
            ]
          }
        ]
      }
    ],
    groups: [
      {
        "id": "outside-policies",
        "kind": "receipts",
        "title": {"zh": "同类政策不重复享受", "en": "No double benefit with similar policies"},
        "clauses": ["004-100", "004-101"],
        "policies": "other",
        "received": "bars"
      },
      {
        "id": "already-paid",
        "kind": "receipts",
        "title": {"zh": "本方案同一事项只付一次", "en": "One payment under this plan for one matter"},
        "clauses": ["004-100"],
        "policies": "own",
        "received": "bars"
      }
    ],
    clauses: [
      {
        "id": "004-004",
        "place": "标题",
        "kind": "effective-date",
        "summary": {"zh": "行动方案期为2025年至2029年。", "en": "The action plan covers 2025 to 2029."},
        "comparator": "range",
        "value": [2025, 2029],
        "unit": "年",
        "year": 2029,
        "anchor": "行动方案（2025-2029年）",
        "rules": ["taizhou-matrix-2025/document", "taizhou-matrix-2025/scale-up"],
        "note": {
          "zh": "起止日未写；默认2025年1月1日至2029年12月31日，奖励事由须发生在此期间。",
          "en": "No day is stated; default: 1 January 2025 to 31 December 2029, within which the rewarded event must occur."
        }
      },
      {
        "id": "004-049",
        "place": "二(二)3",
        "kind": "reward",
        "summary": {
          "zh": "新增的国家级“小巨人”企业，一次性奖100万元。",
          "en": "A new national “little giant” enterprise receives CNY 1,000,000 once."
        },
        "comparator": "=",
        "value": 100,
        "unit": "万元",
        "anchor": "分别给予一次性100万元、35万元奖励",
        "rules": ["taizhou-matrix-2025/little-giant"],
        "note": {
          "zh": "未规定与“隐形冠军”奖励互斥，默认先后均可得。",
          "en": "No rule bars also receiving the “hidden champion” award; default: both payable in time."
        }
      },
      {
        "id": "004-051",
        "place": "二(二)3",
        "kind": "eligibility",
        "summary": {
          "zh": "小巨人、隐形冠军奖励条件：须为新增。",
          "en": "Condition of the little-giant and hidden-champion awards: the title-holder is new."
        },
        "anchor": "对新增的国家级专精特新“小巨人”企业",
        "rules": ["taizhou-matrix-2025/hidden-champion", "taizhou-matrix-2025/little-giant"],
        "note": {
          "zh": "前句作“新认定”，用语不同；默认同解，持牌迁入的标记复核。",
          "en": "The preceding sentence says “newly certified”; default: same meaning, with relocated title-holders needing review."
        }
      },
      {
        "id": "004-053",
        "place": "二(二)3",
        "kind": "eligibility",
        "summary": {"zh": "平台奖励条件：市级，且为新增。", "en": "Condition of the platform award: a municipal platform, newly added."},
        "anchor": "对新增市级专精特新中小企业服务示范平台",
        "rules": ["taizhou-matrix-2025/sme-service-platform"]
      },
      {
        "id": "004-100",
        "place": "末段",
        "kind": "exclusion",
        "summary": {
          "zh": "方案资金不得与方案外同类政策重复享受。",
          "en": "Funding under the plan may not be drawn again together with similar policies outside it."
        },
        "anchor": "所涉资金支持不重复享受",
        "rules": ["taizhou-matrix-2025/groups"],
        "note": {
          "zh": "未写就高；默认同一事项择高享受一次，不限制方案内各条叠加。",
          "en": "“Whichever is higher” is not said; default: the higher, once per matter. Stacking inside the plan is not barred."
        }
      },
      {
        "id": "004-101",
        "place": "末段",
        "kind": "exclusion",
        "summary": {
          "zh": "所指同类政策为台政办发〔2023〕12号等。",
          "en": "The similar policies are Taizhou document 台政办发〔2023〕12号 and others."
        },
        "anchor": "同类政策（台政办发〔2023〕12号）等",
        "rules": ["taizhou-matrix-2025/groups"],
        "note": {
          "zh": "“等”字并非穷尽；默认只及市级资金，省级、国家资金不计。",
          "en": "“等” (and others) is open; default: municipal money only, so provincial and national funds do not count."
        }
      }
    ],
  }),
  shared: [],
});
