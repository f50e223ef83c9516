// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/taizhou-matrix-2025/document.json';
import rule_0 from '../../../rules/taizhou-matrix-2025/demonstration.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { ItemAwardsAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import { resolve } from '../../engine/own-choices.js';
import type { EnterpriseInput } from '../../subject/index.js';

/** What `demonstration` reads. */
export type DemonstrationInput = Pick<EnterpriseInput, 'asOf' | 'city' | 'name' | 'received' | 'titles'>;

/** What `demonstration` decides by. */
export type DemonstrationOptions = RuleOptions<{
  readonly 'outside-already-received'?: 'bars' | 'difference';
  readonly 'stacking-inside'?: 'allowed' | 'higher-only-per-matter';
  readonly 'demonstration-repeats'?: 'per-title' | 'once';
}, RuleChange<'taizhou-matrix-2025'>>;

export type DemonstrationAnswer = ItemAwardsAnswer<'taizhou-matrix-2025/demonstration', 'national' | 'provincial', 'outside-already-received' | 'stacking-inside' | 'demonstration-repeats'>;

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
        "title": {"zh": "已享受同类资金的如何处理", "en": "Effect of support received under a similar policy"},
        "clauses": ["004-100", "004-101"],
        "why": {
          "zh": "只写“不重复享受”，没有写就高，也没有写补差。",
          "en": "Only “no double benefit” is written, not whether the higher or the difference is paid."
        },
        "options": [
          {"id": "bars", "title": {"zh": "不再享受", "en": "precludes this award"}, "changes": []},
          {
            "id": "difference",
            "title": {"zh": "补足差额", "en": "is deducted from this award"},
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
            "title": {"zh": "一家企业只奖一次", "en": "once for the enterprise"},
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
        "title": {"zh": "本方案同一事项只享受一次", "en": "One payment under this plan for one matter"},
        "clauses": ["004-100"],
        "policies": "own",
        "received": "bars"
      },
      {
        "id": "demonstration-once",
        "kind": "choice",
        "title": {"zh": "示范（标杆）称号只奖一次", "en": "One demonstration title only"},
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
      {"id": "004-004", "place": "标题"},
      {"id": "004-091", "place": "三（三）2"},
      {"id": "004-092", "place": "三（三）2"},
      {"id": "004-093", "place": "三（三）2"},
      {"id": "004-100", "place": "末段"},
      {"id": "004-101", "place": "末段"}
    ],
  }),
  shared: [],
  resolve,
});
