// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { ItemAwardsAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import { resolve } from '../../engine/own-choices.js';
import { fixedPayment } from '../../kinds/award/payments/fixed-payment.js';
import type { EnterpriseInput } from '../../subject/index.js';

/** What `demonstration` reads. */
export type DemonstrationInput = Pick<EnterpriseInput, 'asOf' | 'city' | 'name' | 'received' | 'titles'>;

/** What `demonstration` decides by. */
export type DemonstrationOptions = RuleOptions<{
  readonly 'outside-already-received'?: 'bars' | 'difference';
  readonly 'stacking-inside'?: 'allowed' | 'higher-only-per-matter';
  readonly 'demonstration-repeats'?: 'per-title' | 'once';
}>;

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
  document: () => {
    const part0 = {
      "in-city": ["004-004"],
      "in-plan": ["004-004"],
      "awarded": ["004-093"],
      "never-before": ["004-093"],
      "level": ["004-091", "004-092"]
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
      "name": "awarded",
      "fact": {"name": "itemInYear", "params": {}, "id": "itemInYear{}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part4 = {
      "kind": "comparison",
      "name": "level",
      "fact": {"name": "itemLevel", "params": {}, "id": "itemLevel{}"},
      "operator": "equal",
      "operand": {"kind": "row", "column": "level"}
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
              "title": "demonstration",
              "events": ["new", "renewal", "relocated"],
              "since": "ever",
              "levels": ["national", "provincial"]
            },
            "id": "titleBefore{\"events\":[\"new\",\"renewal\",\"relocated\"],\"levels\":[\"national\",\"provincial\"],\"since\":\"ever\",\"title\":\"demonstration\"}"
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
      ["国家级省级示范标杆称号奖励", "demonstration"],
      ["awardforanationalorprovincialdemonstrationtitle", "demonstration"],
      ["taizhou-matrix-2025/demonstration", "demonstration"],
      ["demonstration", "demonstration"]
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
        "caps": new Map([]),
        "targets": [],
        "setsTargets": false,
        "clauses": new Map([
      ["004-004", {"id": "004-004", "place": "标题"}],
      ["004-091", {"id": "004-091", "place": "三（三）2"}],
      ["004-092", {"id": "004-092", "place": "三（三）2"}],
      ["004-093", {"id": "004-093", "place": "三（三）2"}],
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
          "by": ["demonstration-repeats"],
          "under": {
            "per-title": {
              "slug": "demonstration",
              "id": "taizhou-matrix-2025/demonstration",
              "subjects": ["enterprise"],
              "title": {"zh": "国家级、省级示范（标杆）称号奖励", "en": "Award for a national or provincial demonstration title"},
              "clauses": ["004-091", "004-092", "004-093"],
              "cites": part0,
              "notes": {},
              "condition": {"kind": "all", "conditions": [part1, part2, part5]},
              "scope": part6,
              "own": part5,
              "rows": [{"level": "national", "amount": 30000000}, {"level": "provincial", "amount": 20000000}],
              "kind": "award",
              "items": {"list": "titles", "title": "demonstration", "by": "of", "byLevel": true},
              "together": false,
              "payment": fixedPayment([30000000, 20000000]),
              "rowLabels": ["national", "provincial"],
              "rowRanks": [30000000, 20000000],
              "severalRows": "highest",
              "repeats": "once-per-item",
              "matter": "demonstration",
              "instalments": 0
            },
            "once": {
              "slug": "demonstration",
              "id": "taizhou-matrix-2025/demonstration",
              "subjects": ["enterprise"],
              "title": {"zh": "国家级、省级示范（标杆）称号奖励", "en": "Award for a national or provincial demonstration title"},
              "clauses": ["004-091", "004-092", "004-093"],
              "cites": part0,
              "notes": {},
              "condition": {"kind": "all", "conditions": [part1, part2, part7]},
              "scope": part6,
              "own": part7,
              "rows": [{"level": "national", "amount": 30000000}, {"level": "provincial", "amount": 20000000}],
              "kind": "award",
              "items": {"list": "titles", "title": "demonstration", "by": "of", "byLevel": true},
              "together": false,
              "payment": fixedPayment([30000000, 20000000]),
              "rowLabels": ["national", "provincial"],
              "rowRanks": [30000000, 20000000],
              "severalRows": "highest",
              "repeats": "once-per-item",
              "matter": "demonstration",
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
          "by": ["demonstration-repeats"],
          "under": {
            "per-title": {
              "id": "demonstration-once",
              "title": {"zh": "示范（标杆）称号只奖一次", "en": "One demonstration title only"},
              "clauses": ["004-091", "004-092", "004-093"],
              "active": false,
              "kind": "choice",
              "atMost": 1,
              "members": ["demonstration"],
              "counts": "awards",
              "span": "plan"
            },
            "once": {
              "id": "demonstration-once",
              "title": {"zh": "示范（标杆）称号只奖一次", "en": "One demonstration title only"},
              "clauses": ["004-091", "004-092", "004-093"],
              "active": true,
              "kind": "choice",
              "atMost": 1,
              "members": ["demonstration"],
              "counts": "awards",
              "span": "plan"
            }
          }
        },
        {
          "by": ["stacking-inside"],
          "under": {
            "allowed": {
              "id": "same-matter-demonstration",
              "title": {"zh": "同一事项取高：同名示范称号", "en": "The higher for one matter: demonstration of one name"},
              "clauses": ["004-100"],
              "active": false,
              "kind": "choice",
              "atMost": 1,
              "members": ["demonstration"],
              "counts": "awards",
              "per": "of",
              "span": "plan"
            },
            "higher-only-per-matter": {
              "id": "same-matter-demonstration",
              "title": {"zh": "同一事项取高：同名示范称号", "en": "The higher for one matter: demonstration of one name"},
              "clauses": ["004-100"],
              "active": true,
              "kind": "choice",
              "atMost": 1,
              "members": ["demonstration"],
              "counts": "awards",
              "per": "of",
              "span": "plan"
            }
          }
        }
      ]
    };
  },
  shared: [],
  resolve,
});
