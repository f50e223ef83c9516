// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { ItemAwardsAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import { resolve } from '../../engine/own-choices.js';
import { fixedPayment } from '../../kinds/award/payments/fixed-payment.js';
import type { EnterpriseInput } from '../../subject/index.js';

/** What `championProduct` reads. */
export type ChampionProductInput = Pick<EnterpriseInput, 'asOf' | 'city' | 'name' | 'received' | 'titles'>;

/** What `championProduct` decides by. */
export type ChampionProductOptions = RuleOptions<{
  readonly 'outside-already-received'?: 'bars' | 'difference';
  readonly 'stacking-inside'?: 'allowed' | 'higher-only-per-matter';
  readonly 'champion-both'?: 'both' | 'higher';
  readonly 'champion-products'?: 'each' | 'once';
}>;

export type ChampionProductAnswer = ItemAwardsAnswer<'taizhou-matrix-2025/champion-product', never, 'outside-already-received' | 'stacking-inside' | 'champion-both' | 'champion-products'>;

/**
 * 单项冠军产品奖励：条文未写级别，按国家级认定理解。
 * Award for a single-product champion product: The clause names no level; read as national recognition.
 * Source: clauses 004-047, 004-048.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * championProduct({ city: '台州市' }, { year: 2026 }).truth // 'unknown'
 */
export const championProduct: RuleEvaluator<ChampionProductInput, ChampionProductOptions, ChampionProductAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'taizhou-matrix-2025/champion-product',
  subjects: ["enterprise"],
  document: () => {
    const part0 = {
      "in-city": ["004-004"],
      "in-plan": ["004-004"],
      "recognised": ["004-047", "004-048"],
      "never-before": ["004-048"],
      "level": ["004-047"]
    };
    const part1 = {
      "kind": "comparison",
      "name": "in-city",
      "fact": {"name": "city", "params": {}, "id": "city{}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": ["台州市"]}
    };
    const part2 = {
      "kind": "comparison",
      "name": "in-plan",
      "fact": {"name": "inPlan", "params": {"yearsAgo": 0}, "id": "inPlan{\"yearsAgo\":0}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part3 = {
      "kind": "comparison",
      "name": "recognised",
      "fact": {"name": "itemInYear", "params": {}, "id": "itemInYear{}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part4 = {
      "kind": "comparison",
      "name": "level",
      "fact": {"name": "itemLevel", "params": {}, "id": "itemLevel{}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": ["national"]}
    };
    const part5 = {
      "kind": "all",
      "conditions": [
        part3,
        {
          "kind": "comparison",
          "name": "never-before",
          "fact": {"name": "itemBefore", "params": {}, "id": "itemBefore{}"},
          "operator": "equal",
          "operand": {"kind": "values", "values": [0]}
        },
        part4
      ]
    };
    const part6 = [part1, part2];
    const part7 = {
      "kind": "all",
      "conditions": [
        part3,
        {
          "kind": "comparison",
          "name": "never-before",
          "fact": {
            "name": "titleBefore",
            "params": {
              "title": "champion-product",
              "events": ["new", "renewal", "relocated"],
              "since": "ever",
              "levels": ["national"]
            },
            "id": "titleBefore{\"events\":[\"new\",\"renewal\",\"relocated\"],\"levels\":[\"national\"],\"since\":\"ever\",\"title\":\"champion-product\"}"
          },
          "operator": "equal",
          "operand": {"kind": "values", "values": [0]}
        },
        part4
      ]
    };
    return {
      "same": {
        "id": "taizhou-matrix-2025",
        "title": {
          "zh": "培育创新型优质企业矩阵 加快推进新时代“制造之都”建设行动方案（2025-2029年）（征求意见稿）",
          "en": "Taizhou action plan for a matrix of innovative quality enterprises, 2025–2029 (consultation draft)"
        },
        "shortTitle": {"zh": "台州方案", "en": "Taizhou draft plan"},
        "issuer": {"zh": "台州市经济和信息化局", "en": "Taizhou Municipal Bureau of Economy and Information Technology"},
        "status": "consultation-draft",
        "statusNote": {
          "zh": "征求意见稿（2024年12月9日），不具效力；金额仅按草案测算，不作申报、兑现依据，以正式印发的文件为准。正式文件为台政办发〔2025〕3号（2025年1月27日），仅见不含金额的摘录，其内容未编入。",
          "en": "Consultation draft of 9 December 2024, without legal effect: amounts are no basis for a claim. The text as issued prevails (Tai Zheng Ban Fa [2025] No. 3, seen in excerpt only, not encoded)."
        },
        "city": "台州市",
        "cities": ["台州市"],
        "period": {"from": 20250101, "through": 20291231},
        "policyNames": ["taizhou-matrix-2025", "培育创新型优质企业矩阵加快推进新时代“制造之都”建设行动方案", "台州市培育创新型优质企业矩阵行动方案"],
        "ownNames": new Set([
      "taizhoumatrix2025",
      "培育创新型优质企业矩阵加快推进新时代制造之都建设行动方案20252029年征求意见稿",
      "培育创新型优质企业矩阵加快推进新时代制造之都建设行动方案20252029年",
      "培育创新型优质企业矩阵加快推进新时代制造之都建设行动方案征求意见稿",
      "培育创新型优质企业矩阵加快推进新时代制造之都建设行动方案",
      "taizhouactionplanforamatrixofinnovativequalityenterprises20252029consultationdraft",
      "taizhouactionplanforamatrixofinnovativequalityenterprises20252029",
      "taizhouactionplanforamatrixofinnovativequalityenterprisesconsultationdraft",
      "taizhouactionplanforamatrixofinnovativequalityenterprises",
      "台州方案",
      "taizhoudraftplan",
      "台州市培育创新型优质企业矩阵行动方案"
    ]),
        "titleTerm": "stands-until-told",
        "matters": new Map([
      ["单项冠军产品奖励", "champion-product"],
      ["awardforasingleproductchampionproduct", "champion-product"],
      ["taizhou-matrix-2025/champion-product", "champion-product"],
      ["champion-product", "champion-product"]
    ]),
        "readings": [
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
        "caps": new Map([]),
        "targets": [],
        "setsTargets": false,
        "clauses": new Map([
      ["004-004", {"id": "004-004", "place": "标题"}],
      ["004-046", {"id": "004-046", "place": "二（二）3"}],
      ["004-047", {"id": "004-047", "place": "二（二）3"}],
      ["004-048", {"id": "004-048", "place": "二（二）3"}],
      ["004-100", {"id": "004-100", "place": "末段"}],
      ["004-101", {"id": "004-101", "place": "末段"}]
    ]),
        "departments": [],
        "supersedes": [],
        "formerTerms": []
      },
      "turning": {},
      "rules": [
        {
          "by": ["champion-products"],
          "under": {
            "each": {
              "slug": "champion-product",
              "id": "taizhou-matrix-2025/champion-product",
              "subjects": ["enterprise"],
              "title": {"zh": "单项冠军产品奖励", "en": "Award for a single-product champion product"},
              "note": {"zh": "条文未写级别，按国家级认定理解。", "en": "The clause names no level; read as national recognition."},
              "clauses": ["004-047", "004-048"],
              "cites": part0,
              "notes": {},
              "condition": {"kind": "all", "conditions": [part1, part2, part5]},
              "scope": part6,
              "own": part5,
              "rows": [{}],
              "kind": "award",
              "items": {"list": "titles", "title": "champion-product", "by": "product", "byLevel": true},
              "together": false,
              "payment": fixedPayment([50000000]),
              "rowLabels": [""],
              "rowRanks": [50000000],
              "severalRows": "highest",
              "repeats": "once-per-item",
              "matter": "champion-product",
              "instalments": 0
            },
            "once": {
              "slug": "champion-product",
              "id": "taizhou-matrix-2025/champion-product",
              "subjects": ["enterprise"],
              "title": {"zh": "单项冠军产品奖励", "en": "Award for a single-product champion product"},
              "note": {"zh": "条文未写级别，按国家级认定理解。", "en": "The clause names no level; read as national recognition."},
              "clauses": ["004-047", "004-048"],
              "cites": part0,
              "notes": {},
              "condition": {"kind": "all", "conditions": [part1, part2, part7]},
              "scope": part6,
              "own": part7,
              "rows": [{}],
              "kind": "award",
              "items": {"list": "titles", "title": "champion-product", "by": "product", "byLevel": true},
              "together": false,
              "payment": fixedPayment([50000000]),
              "rowLabels": [""],
              "rowRanks": [50000000],
              "severalRows": "highest",
              "repeats": "once-per-item",
              "matter": "champion-product",
              "instalments": 0
            }
          }
        }
      ],
      "groups": [
        {
          "by": ["outside-already-received"],
          "under": {
            "bars": {
              "id": "outside-policies",
              "title": {"zh": "同类政策不重复享受", "en": "No double benefit with similar policies"},
              "clauses": ["004-100", "004-101"],
              "active": true,
              "kind": "receipts",
              "policies": "other",
              "received": "bars"
            },
            "difference": {
              "id": "outside-policies",
              "title": {"zh": "同类政策不重复享受", "en": "No double benefit with similar policies"},
              "clauses": ["004-100", "004-101"],
              "active": true,
              "kind": "receipts",
              "policies": "other",
              "received": "difference"
            }
          }
        },
        {
          "by": [],
          "under": {
            "": {
              "id": "already-paid",
              "title": {"zh": "本方案同一事项只享受一次", "en": "One payment under this plan for one matter"},
              "clauses": ["004-100"],
              "active": true,
              "kind": "receipts",
              "policies": "own",
              "received": "bars"
            }
          }
        },
        {
          "by": ["champion-products"],
          "under": {
            "each": {
              "id": "champion-products-once",
              "title": {"zh": "单项冠军产品只奖一次", "en": "One champion product only"},
              "clauses": ["004-047", "004-048"],
              "active": false,
              "kind": "choice",
              "atMost": 1,
              "members": ["champion-product"],
              "counts": "awards",
              "span": "plan"
            },
            "once": {
              "id": "champion-products-once",
              "title": {"zh": "单项冠军产品只奖一次", "en": "One champion product only"},
              "clauses": ["004-047", "004-048"],
              "active": true,
              "kind": "choice",
              "atMost": 1,
              "members": ["champion-product"],
              "counts": "awards",
              "span": "plan"
            }
          }
        }
      ]
    };
  },
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
