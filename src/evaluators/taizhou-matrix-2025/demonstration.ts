// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/taizhou-matrix-2025/document.json';
import rule_0 from '../../../rules/taizhou-matrix-2025/demonstration.json';
import { frozenOnUse } from '../../edge/index.js';
import type { ItemAwardsAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { EnterpriseInput } from '../../subject/index.js';

/** What `demonstration` reads. */
export type DemonstrationInput = Pick<EnterpriseInput, 'asOf' | 'city' | 'name' | 'received' | 'titles'>;

/** What `demonstration` decides by. */
export type DemonstrationOptions = RuleOptions<{
  readonly 'outside-already-received'?: 'bars' | 'difference';
  readonly 'stacking-inside'?: 'allowed' | 'higher-only-per-matter';
  readonly 'demonstration-repeats'?: 'per-title' | 'once';
}>;

export type DemonstrationAnswer = ItemAwardsAnswer<'taizhou-matrix-2025/demonstration', 'national' | 'provincial'>;

/**
 * 国家级、省级示范（标杆）称号奖励
 * Award for a national or provincial demonstration title
 * Source: clauses 004-091, 004-092, 004-093.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * demonstration({ city: '台州市' }, { year: 2026 }).truth // 'unknown'
 */
export const demonstration: RuleEvaluator<DemonstrationInput, DemonstrationOptions, DemonstrationAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'taizhou-matrix-2025/demonstration',
  subjects: ["enterprise"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'demonstration': rule_0 },
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
        "id": "stacking-inside",
        "title": {"zh": "本方案内同一事项能否叠加", "en": "Whether awards of this plan for the same matter stack"},
        "clauses": ["004-100"],
        "why": {
          "zh": "末段只排除同类政策，不约束本方案各条之间。",
          "en": "The closing sentence excludes other policies only, not clauses of this plan among themselves."
        },
        "options": [
          {"id": "allowed", "title": {"zh": "可以叠加", "en": "they stack"}, "changes": []},
          {
            "id": "higher-only-per-matter",
            "title": {"zh": "同一事项只取高者", "en": "only the higher for the same matter"},
            "changes": [{"group": "same-matter-demonstration", "part": "active", "from": false, "to": true}]
          }
        ]
      },
      {
        "id": "demonstration-repeats",
        "title": {"zh": "多个示范（标杆）称号", "en": "Several demonstration titles"},
        "clauses": ["004-091", "004-092", "004-093"],
        "why": {"zh": "既没有写“一次性”也没有写“首次”。", "en": "Neither “one-off” nor “first” is written."},
        "options": [
          {"id": "per-title", "title": {"zh": "每个称号各一次", "en": "once for each title"}, "changes": []},
          {
            "id": "once",
            "title": {"zh": "一家企业只付一次", "en": "once for the enterprise"},
            "changes": [
              {"group": "demonstration-once", "part": "active", "from": false, "to": true},
              {
                "rule": "demonstration",
                "part": "conditions.never-before",
                "from": {"name": "never-before", "fact": "itemBefore", "operator": "equal", "value": false},
                "to": {
                  "name": "never-before",
                  "fact": "titleBefore",
                  "params": {"title": "demonstration", "levels": ["national", "provincial"]},
                  "operator": "equal",
                  "value": false
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
      },
      {
        "id": "demonstration-once",
        "kind": "choice",
        "title": {"zh": "示范（标杆）称号只付一次", "en": "One demonstration title only"},
        "clauses": ["004-091", "004-092", "004-093"],
        "active": false,
        "span": "plan",
        "atMost": 1,
        "members": ["demonstration"]
      },
      {
        "id": "same-matter-demonstration",
        "kind": "choice",
        "title": {"zh": "同一事项取高：同名示范称号", "en": "The higher for one matter: demonstration of one name"},
        "clauses": ["004-100"],
        "active": false,
        "span": "plan",
        "atMost": 1,
        "members": ["demonstration"],
        "per": "of"
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
        "id": "004-091",
        "place": "三(三)2",
        "kind": "reward",
        "summary": {
          "zh": "获国家级示范（标杆）称号的企业，奖30万元。",
          "en": "An enterprise awarded a national demonstration (benchmark) title receives CNY 300,000."
        },
        "comparator": "=",
        "value": 30,
        "unit": "万元",
        "anchor": "分别给予30万元、20万元奖励",
        "rules": ["taizhou-matrix-2025/demonstration", "taizhou-matrix-2025/groups"],
        "note": {
          "zh": "未写一次性或首次；默认同一称号奖一次，另获不同称号的另奖。",
          "en": "Neither “once” nor “first” is said; default: once per title, a different title pays again."
        }
      },
      {
        "id": "004-092",
        "place": "三(三)2",
        "kind": "reward",
        "summary": {
          "zh": "获省级示范（标杆）称号的企业，奖20万元。",
          "en": "An enterprise awarded a provincial demonstration (benchmark) title receives CNY 200,000."
        },
        "comparator": "=",
        "value": 20,
        "unit": "万元",
        "anchor": "30万元、20万元奖励",
        "rules": ["taizhou-matrix-2025/demonstration", "taizhou-matrix-2025/groups"],
        "note": {
          "zh": "先省级、后国家级是否只补差额未写；同一称号默认奖一次。",
          "en": "Whether a later national title pays only the difference is not stated; default: once per title."
        }
      },
      {
        "id": "004-093",
        "place": "三(三)2",
        "kind": "eligibility",
        "summary": {
          "zh": "示范奖励条件：获国家或省级称号，如制造业与互联网融合。",
          "en": "Condition of the demonstration awards: a national or provincial title, such as for manufacturing–internet integration."
        },
        "anchor": "对获得国家、省级示范（标杆）称号",
        "rules": ["taizhou-matrix-2025/demonstration", "taizhou-matrix-2025/groups"],
        "note": {
          "zh": "“等”字并非穷尽；默认须在方案期内获得。",
          "en": "“等” (etc.) leaves the list open; default: awarded within the plan period."
        }
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
