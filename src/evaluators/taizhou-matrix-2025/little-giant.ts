// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { AwardAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import { fixedPayment } from '../../kinds/award/payments/fixed-payment.js';
import type { EnterpriseInput } from '../../subject/index.js';

/** What `littleGiant` reads. */
export type LittleGiantInput = Pick<EnterpriseInput, 'asOf' | 'city' | 'name' | 'received' | 'titles'>;

/** What `littleGiant` decides by. */
export type LittleGiantOptions = RuleOptions<{
  readonly 'outside-already-received'?: 'bars' | 'difference';
  readonly 'relocated-title'?: 'not-new' | 'new';
}>;

export type LittleGiantAnswer = AwardAnswer<'taizhou-matrix-2025/little-giant', never, 'outside-already-received' | 'relocated-title'>;

/**
 * 国家级专精特新“小巨人”企业奖励
 * Award for a national “Little Giant”
 * Source: clauses 004-049, 004-051.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * littleGiant({ city: '台州市' }, { year: 2026 }).truth // 'unknown'
 */
export const littleGiant: RuleEvaluator<LittleGiantInput, LittleGiantOptions, LittleGiantAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'taizhou-matrix-2025/little-giant',
  subjects: ["enterprise"],
  document: () => {
    const part0 = [
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
    ];
    const part1 = {
      "in-city": ["004-004"],
      "in-plan": ["004-004"],
      "newly-recognised": ["004-051"],
      "recognised": ["004-049", "004-051"],
      "never-before": ["004-051"]
    };
    const part2 = {
      "kind": "comparison",
      "name": "in-city",
      "fact": {"name": "city", "params": {}, "id": "city{}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": ["台州市"]}
    };
    const part3 = {
      "kind": "comparison",
      "name": "in-plan",
      "fact": {"name": "inPlan", "params": {"yearsAgo": 0}, "id": "inPlan{\"yearsAgo\":0}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part4 = [
      {
        "kind": "comparison",
        "name": "recognised",
        "fact": {
          "name": "titleInYear",
          "params": {"title": "little-giant", "events": ["new"]},
          "id": "titleInYear{\"events\":[\"new\"],\"title\":\"little-giant\"}"
        },
        "operator": "equal",
        "operand": {"kind": "values", "values": [1]}
      },
      {
        "kind": "comparison",
        "name": "never-before",
        "fact": {
          "name": "titleBefore",
          "params": {"title": "little-giant", "events": ["new", "renewal", "relocated"], "since": "ever"},
          "id": "titleBefore{\"events\":[\"new\",\"renewal\",\"relocated\"],\"since\":\"ever\",\"title\":\"little-giant\"}"
        },
        "operator": "equal",
        "operand": {"kind": "values", "values": [0]}
      }
    ];
    const part5 = {"kind": "all", "conditions": [{"kind": "all", "name": "newly-recognised", "conditions": part4}]};
    const part6 = [part2, part3];
    const part7 = {
      "kind": "all",
      "conditions": [
        {
          "kind": "any",
          "name": "newly-recognised",
          "conditions": [
            {"kind": "all", "conditions": part4},
            {
              "kind": "all",
              "conditions": [
                {
                  "kind": "comparison",
                  "name": "moved-in",
                  "fact": {
                    "name": "titleInYear",
                    "params": {"title": "little-giant", "events": ["relocated"]},
                    "id": "titleInYear{\"events\":[\"relocated\"],\"title\":\"little-giant\"}"
                  },
                  "operator": "equal",
                  "operand": {"kind": "values", "values": [1]}
                },
                {
                  "kind": "comparison",
                  "name": "not-in-plan-before",
                  "fact": {
                    "name": "titleBefore",
                    "params": {"title": "little-giant", "events": ["new", "relocated"], "since": "plan"},
                    "id": "titleBefore{\"events\":[\"new\",\"relocated\"],\"since\":\"plan\",\"title\":\"little-giant\"}"
                  },
                  "operator": "equal",
                  "operand": {"kind": "values", "values": [0]}
                },
                {
                  "kind": "comparison",
                  "name": "not-moved-in-before",
                  "fact": {
                    "name": "titleBefore",
                    "params": {"title": "little-giant", "events": ["relocated"], "since": "ever"},
                    "id": "titleBefore{\"events\":[\"relocated\"],\"since\":\"ever\",\"title\":\"little-giant\"}"
                  },
                  "operator": "equal",
                  "operand": {"kind": "values", "values": [0]}
                }
              ]
            }
          ]
        }
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
      ["国家级专精特新小巨人企业奖励", "little-giant"],
      ["awardforanationallittlegiant", "little-giant"],
      ["taizhou-matrix-2025/little-giant", "little-giant"],
      ["little-giant", "little-giant"]
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
            "id": "relocated-title",
            "title": {"zh": "持牌迁入算不算“新增”", "en": "Whether relocating with a title counts as new"},
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
                    "from": {"name": "newly-recognised", "all": part0},
                    "to": {
                      "name": "newly-recognised",
                      "any": [
                        {"all": part0},
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
        "caps": new Map([]),
        "targets": [],
        "setsTargets": false,
        "clauses": new Map([
      ["004-004", {"id": "004-004", "place": "标题"}],
      ["004-049", {"id": "004-049", "place": "二（二）3"}],
      ["004-051", {"id": "004-051", "place": "二（二）3"}],
      ["004-053", {"id": "004-053", "place": "二（二）3"}],
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
          "by": ["relocated-title"],
          "under": {
            "not-new": {
              "slug": "little-giant",
              "id": "taizhou-matrix-2025/little-giant",
              "subjects": ["enterprise"],
              "title": {"zh": "国家级专精特新“小巨人”企业奖励", "en": "Award for a national “Little Giant”"},
              "clauses": ["004-049", "004-051"],
              "cites": part1,
              "notes": {},
              "condition": {"kind": "all", "conditions": [part2, part3, part5]},
              "scope": part6,
              "own": part5,
              "rows": [{}],
              "kind": "award",
              "together": false,
              "payment": fixedPayment([100000000]),
              "rowLabels": [""],
              "rowRanks": [100000000],
              "severalRows": "highest",
              "repeats": "once",
              "matter": "little-giant",
              "instalments": 0
            },
            "new": {
              "slug": "little-giant",
              "id": "taizhou-matrix-2025/little-giant",
              "subjects": ["enterprise"],
              "title": {"zh": "国家级专精特新“小巨人”企业奖励", "en": "Award for a national “Little Giant”"},
              "clauses": ["004-049", "004-051"],
              "cites": part1,
              "notes": {},
              "condition": {"kind": "all", "conditions": [part2, part3, part7]},
              "scope": part6,
              "own": part7,
              "rows": [{}],
              "kind": "award",
              "together": false,
              "payment": fixedPayment([100000000]),
              "rowLabels": [""],
              "rowRanks": [100000000],
              "severalRows": "highest",
              "repeats": "once",
              "matter": "little-giant",
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
        }
      ]
    };
  },
  shared: [],
});
