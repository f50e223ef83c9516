// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { AwardAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import { fixedPayment } from '../../kinds/award/payments/fixed-payment.js';
import type { EnterpriseInput } from '../../subject/index.js';

/** What `dcmm` reads. */
export type DcmmInput = Pick<EnterpriseInput, 'asOf' | 'city' | 'name' | 'received' | 'titles'>;

/** What `dcmm` decides by. */
export type DcmmOptions = RuleOptions<{
  readonly 'outside-already-received'?: 'bars' | 'difference';
  readonly 'dcmm-level-5'?: 'none' | 'as-level-4';
}>;

export type DcmmAnswer = AwardAnswer<'taizhou-matrix-2025/dcmm', '2级' | '3级' | '4级', 'outside-already-received' | 'dcmm-level-5'>;

/**
 * DCMM贯标补助：每级首次通过各补助一次，升级按全额补助、不扣减；一级、五级没有对应金额。
 * DCMM certification grant: Each grade pays once when first reached, in full on an upgrade; grades 1 and 5 have no amount.
 * Source: clauses 004-087, 004-088, 004-089, 004-090.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * dcmm({ city: '台州市' }, { year: 2026 }).truth // 'unknown'
 */
export const dcmm: RuleEvaluator<DcmmInput, DcmmOptions, DcmmAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'taizhou-matrix-2025/dcmm',
  subjects: ["enterprise"],
  document: () => {
    const part0 = {
      "zh": "每级首次通过各补助一次，升级按全额补助、不扣减；一级、五级没有对应金额。",
      "en": "Each grade pays once when first reached, in full on an upgrade; grades 1 and 5 have no amount."
    };
    const part1 = {
      "in-city": ["004-004"],
      "in-plan": ["004-004"],
      "certified": ["004-090"],
      "grade": ["004-087", "004-088", "004-089"],
      "never-at-grade": ["004-090"]
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
    const part4 = {
      "kind": "comparison",
      "name": "certified",
      "fact": {"name": "itemInYear", "params": {}, "id": "itemInYear{}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part5 = {
      "kind": "all",
      "conditions": [
        part4,
        {
          "kind": "comparison",
          "name": "grade",
          "fact": {"name": "itemGrade", "params": {"cap": 5}, "id": "itemGrade{\"cap\":5}"},
          "operator": "equal",
          "operand": {"kind": "row", "column": "grade"}
        },
        {
          "kind": "comparison",
          "name": "never-at-grade",
          "fact": {
            "name": "highestGradeBefore",
            "params": {"title": "dcmm", "cap": 5},
            "id": "highestGradeBefore{\"cap\":5,\"title\":\"dcmm\"}"
          },
          "operator": "lessThan",
          "operand": {"kind": "row", "column": "grade"}
        }
      ]
    };
    const part6 = [part2, part3];
    const part7 = {
      "kind": "all",
      "conditions": [
        part4,
        {
          "kind": "comparison",
          "name": "grade",
          "fact": {"name": "itemGrade", "params": {"cap": 4}, "id": "itemGrade{\"cap\":4}"},
          "operator": "equal",
          "operand": {"kind": "row", "column": "grade"}
        },
        {
          "kind": "comparison",
          "name": "never-at-grade",
          "fact": {
            "name": "highestGradeBefore",
            "params": {"title": "dcmm", "cap": 4},
            "id": "highestGradeBefore{\"cap\":4,\"title\":\"dcmm\"}"
          },
          "operator": "lessThan",
          "operand": {"kind": "row", "column": "grade"}
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
        "matters": new Map([["dcmm贯标补助", "dcmm"], ["dcmmcertificationgrant", "dcmm"], ["taizhou-matrix-2025/dcmm", "dcmm"], ["dcmm", "dcmm"]]),
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
            "id": "dcmm-level-5",
            "title": {"zh": "DCMM五级如何补助", "en": "Grant for DCMM grade 5"},
            "clauses": ["004-087", "004-088", "004-089"],
            "why": {"zh": "只写二、三、四级，五级没有金额。", "en": "Only grades 2, 3 and 4 have an amount."},
            "options": [
              {"id": "none", "title": {"zh": "五级没有金额", "en": "grade 5 has no amount"}, "changes": []},
              {
                "id": "as-level-4",
                "title": {"zh": "比照四级", "en": "as grade 4"},
                "changes": [
                  {"rule": "dcmm", "part": "conditions.grade.params", "from": null, "to": {"cap": 4}},
                  {
                    "rule": "dcmm",
                    "part": "conditions.never-at-grade.params",
                    "from": {"title": "dcmm"},
                    "to": {"title": "dcmm", "cap": 4}
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
      ["004-087", {"id": "004-087", "place": "三（三）2", "word": "达到"}],
      ["004-088", {"id": "004-088", "place": "三（三）2", "word": "达到"}],
      ["004-089", {"id": "004-089", "place": "三（三）2", "word": "达到"}],
      ["004-090", {"id": "004-090", "place": "三（三）2"}],
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
          "by": ["dcmm-level-5"],
          "under": {
            "none": {
              "slug": "dcmm",
              "id": "taizhou-matrix-2025/dcmm",
              "subjects": ["enterprise"],
              "title": {"zh": "DCMM贯标补助", "en": "DCMM certification grant"},
              "note": part0,
              "clauses": ["004-087", "004-088", "004-089", "004-090"],
              "cites": part1,
              "notes": {},
              "condition": {"kind": "all", "conditions": [part2, part3, part5]},
              "scope": part6,
              "own": part5,
              "rows": [
                {"grade": 2, "amount": 10000000},
                {"grade": 3, "amount": 30000000},
                {"grade": 4, "amount": 50000000}
              ],
              "kind": "award",
              "items": {"list": "titles", "title": "dcmm", "by": "grade", "byLevel": false},
              "together": true,
              "payment": fixedPayment([10000000, 30000000, 50000000]),
              "rowLabels": ["2级", "3级", "4级"],
              "rowRanks": [10000000, 30000000, 50000000],
              "severalRows": "highest",
              "repeats": "once-per-row",
              "matter": "dcmm",
              "instalments": 0
            },
            "as-level-4": {
              "slug": "dcmm",
              "id": "taizhou-matrix-2025/dcmm",
              "subjects": ["enterprise"],
              "title": {"zh": "DCMM贯标补助", "en": "DCMM certification grant"},
              "note": part0,
              "clauses": ["004-087", "004-088", "004-089", "004-090"],
              "cites": part1,
              "notes": {},
              "condition": {"kind": "all", "conditions": [part2, part3, part7]},
              "scope": part6,
              "own": part7,
              "rows": [
                {"grade": 2, "amount": 10000000},
                {"grade": 3, "amount": 30000000},
                {"grade": 4, "amount": 50000000}
              ],
              "kind": "award",
              "items": {"list": "titles", "title": "dcmm", "by": "grade", "byLevel": false},
              "together": true,
              "payment": fixedPayment([10000000, 30000000, 50000000]),
              "rowLabels": ["2级", "3级", "4级"],
              "rowRanks": [10000000, 30000000, 50000000],
              "severalRows": "highest",
              "repeats": "once-per-row",
              "matter": "dcmm",
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
