// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/taizhou-matrix-2025/document.json';
import rule_0 from '../../../rules/taizhou-matrix-2025/champion-product.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { ItemAwardsAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import { resolve } from '../../engine/own-choices.js';
import type { EnterpriseInput } from '../../subject/index.js';

/** What `championProduct` reads. */
export type ChampionProductInput = Pick<EnterpriseInput, 'asOf' | 'city' | 'name' | 'received' | 'titles'>;

/** What `championProduct` decides by. */
export type ChampionProductOptions = RuleOptions<{
  readonly 'outside-already-received'?: 'bars' | 'difference';
  readonly 'stacking-inside'?: 'allowed' | 'higher-only-per-matter';
  readonly 'champion-both'?: 'both' | 'higher';
  readonly 'champion-products'?: 'each' | 'once';
}, RuleChange<'taizhou-matrix-2025'>>;

export type ChampionProductAnswer = ItemAwardsAnswer<'taizhou-matrix-2025/champion-product', never, 'outside-already-received' | 'stacking-inside' | 'champion-both' | 'champion-products'>;

/**
 * 单项冠军产品奖励：级别未写明，按国家级认定理解。
 * Award for a single-product champion product: No level is written; read as national.
 * Source: clauses 004-047, 004-048.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * championProduct({ city: '台州市' }, { year: 2026 }).truth // 'unknown'
 */
export const championProduct: RuleEvaluator<ChampionProductInput, ChampionProductOptions, ChampionProductAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'taizhou-matrix-2025/champion-product',
  subjects: ["enterprise"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'champion-product': rule_0 },
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
            "changes": []
          }
        ]
      },
      {
        "id": "champion-both",
        "title": {"zh": "同年获单项冠军企业和产品", "en": "Champion enterprise and champion product in one year"},
        "clauses": ["004-046", "004-047", "004-048"],
        "why": {
          "zh": "按字面两项均符合条件，但可视为同一事项。",
          "en": "By the words both are qualified for, but they may be seen as one matter."
        },
        "options": [
          {"id": "both", "title": {"zh": "两项均给予", "en": "both"}, "changes": []},
          {"id": "higher", "title": {"zh": "只取高者", "en": "only the higher"}, "changes": []}
        ]
      },
      {
        "id": "champion-products",
        "title": {"zh": "多个单项冠军产品", "en": "Several champion products"},
        "clauses": ["004-047", "004-048"],
        "why": {"zh": "没有写一企多产品是否各奖。", "en": "Whether each product of one enterprise is paid is not written."},
        "options": [
          {"id": "each", "title": {"zh": "每个产品各奖一次", "en": "each product"}, "changes": []},
          {
            "id": "once",
            "title": {"zh": "一家企业只奖一次", "en": "once for the enterprise"},
            "changes": [
              {"group": "champion-products-once", "part": "active", "from": false, "to": true},
              {
                "rule": "champion-product",
                "part": "conditions.never-before",
                "from": {"name": "never-before", "fact": "itemBefore", "operator": "equal", "value": false},
                "to": {
                  "name": "never-before",
                  "fact": "titleBefore",
                  "params": {"title": "champion-product", "levels": ["national"]},
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
        "id": "champion-products-once",
        "kind": "choice",
        "title": {"zh": "单项冠军产品只奖一次", "en": "One champion product only"},
        "clauses": ["004-047", "004-048"],
        "active": false,
        "span": "plan",
        "atMost": 1,
        "members": ["champion-product"]
      }
    ],
    clauses: [
      {"id": "004-004", "place": "标题"},
      {"id": "004-046", "place": "二（二）3"},
      {"id": "004-047", "place": "二（二）3"},
      {"id": "004-048", "place": "二（二）3"},
      {"id": "004-100", "place": "末段"},
      {"id": "004-101", "place": "末段"}
    ],
  }),
  shared: [
    {
      "id": "champion-both",
      "title": {"zh": "单项冠军企业与产品取高", "en": "Champion enterprise or product, the higher"},
      "members": ["champion-enterprise"],
      "active": false,
      "under": [{"reading": "champion-both", "option": "higher", "active": true}]
    },
    {
      "id": "same-matter-champion",
      "title": {"zh": "同一事项取高：单项冠军", "en": "The higher for one matter: champion"},
      "members": ["champion-enterprise"],
      "active": false,
      "under": [{"reading": "stacking-inside", "option": "higher-only-per-matter", "active": true}]
    }
  ],
  resolve,
});
