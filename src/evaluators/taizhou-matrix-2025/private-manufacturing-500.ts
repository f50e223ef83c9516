// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { AwardAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import { fixedPayment } from '../../kinds/award/payments/fixed-payment.js';
import type { EnterpriseInput } from '../../subject/index.js';

/** What `privateManufacturing500` reads. */
export type PrivateManufacturing500Input = Pick<EnterpriseInput, 'asOf' | 'city' | 'name' | 'received' | 'titles'>;

/** What `privateManufacturing500` decides by. */
export type PrivateManufacturing500Options = RuleOptions<{
  readonly 'outside-already-received'?: 'bars' | 'difference';
  readonly 'five-hundred-lists'?: 'both' | 'higher';
}>;

export type PrivateManufacturing500Answer = AwardAnswer<'taizhou-matrix-2025/private-manufacturing-500', never, 'outside-already-received' | 'five-hundred-lists'>;

/**
 * 首次入选中国制造业民营企业500强奖励
 * Award for first entry on the China Top 500 Private Manufacturing Enterprises list
 * Source: clauses 004-079, 004-080.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * privateManufacturing500({ city: '台州市' }, { year: 2026 }).truth // 'unknown'
 */
export const privateManufacturing500: RuleEvaluator<PrivateManufacturing500Input, PrivateManufacturing500Options, PrivateManufacturing500Answer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'taizhou-matrix-2025/private-manufacturing-500',
  subjects: ["enterprise"],
  document: () => {
    const part0 = {
      "kind": "comparison",
      "name": "in-city",
      "fact": {"name": "city", "params": {}, "id": "city{}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": ["台州市"]}
    };
    const part1 = {
      "kind": "comparison",
      "name": "in-plan",
      "fact": {"name": "inPlan", "params": {"yearsAgo": 0}, "id": "inPlan{\"yearsAgo\":0}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part2 = {
      "kind": "all",
      "conditions": [
        {
          "kind": "comparison",
          "name": "listed",
          "fact": {
            "name": "titleInYear",
            "params": {"title": "private-manufacturing-500", "events": ["new"]},
            "id": "titleInYear{\"events\":[\"new\"],\"title\":\"private-manufacturing-500\"}"
          },
          "operator": "equal",
          "operand": {"kind": "values", "values": [1]}
        },
        {
          "kind": "comparison",
          "name": "never-before",
          "fact": {
            "name": "titleBefore",
            "params": {"title": "private-manufacturing-500", "events": ["new", "renewal", "relocated"], "since": "ever"},
            "id": "titleBefore{\"events\":[\"new\",\"renewal\",\"relocated\"],\"since\":\"ever\",\"title\":\"private-manufacturing-500\"}"
          },
          "operator": "equal",
          "operand": {"kind": "values", "values": [0]}
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
      ["首次入选中国制造业民营企业500强奖励", "private-manufacturing-500"],
      ["awardforfirstentryonthechinatop500privatemanufacturingenterpriseslist", "private-manufacturing-500"],
      ["taizhou-matrix-2025/private-manufacturing-500", "private-manufacturing-500"],
      ["private-manufacturing-500", "private-manufacturing-500"]
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
            "id": "five-hundred-lists",
            "title": {"zh": "同年首次入选两个500强", "en": "First entry on both Top 500 lists in one year"},
            "clauses": ["004-078", "004-079", "004-080"],
            "why": {"zh": "两榜为不同事由，但没有写可否兼得。", "en": "Two events, but whether both are paid is not written."},
            "options": [
              {"id": "both", "title": {"zh": "两项均给予", "en": "both"}, "changes": []},
              {"id": "higher", "title": {"zh": "只取高者", "en": "only the higher"}, "changes": []}
            ]
          }
        ],
        "caps": new Map([]),
        "targets": [],
        "setsTargets": false,
        "clauses": new Map([
      ["004-004", {"id": "004-004", "place": "标题"}],
      ["004-078", {"id": "004-078", "place": "二（四）3"}],
      ["004-079", {"id": "004-079", "place": "二（四）3"}],
      ["004-080", {"id": "004-080", "place": "二（四）3"}],
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
          "by": [],
          "under": {
            "": {
              "slug": "private-manufacturing-500",
              "id": "taizhou-matrix-2025/private-manufacturing-500",
              "subjects": ["enterprise"],
              "title": {
                "zh": "首次入选中国制造业民营企业500强奖励",
                "en": "Award for first entry on the China Top 500 Private Manufacturing Enterprises list"
              },
              "clauses": ["004-079", "004-080"],
              "cites": {
                "in-city": ["004-004"],
                "in-plan": ["004-004"],
                "listed": ["004-079", "004-080"],
                "never-before": ["004-080"]
              },
              "notes": {},
              "condition": {"kind": "all", "conditions": [part0, part1, part2]},
              "scope": [part0, part1],
              "own": part2,
              "rows": [{}],
              "kind": "award",
              "together": false,
              "payment": fixedPayment([200000000]),
              "rowLabels": [""],
              "rowRanks": [200000000],
              "severalRows": "highest",
              "repeats": "once",
              "matter": "private-manufacturing-500",
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
  shared: [
    {
      "id": "five-hundred-lists",
      "title": {"zh": "两个500强取高", "en": "One of the two Top 500 lists, the higher"},
      "members": ["manufacturing-500"],
      "active": false,
      "under": [{"reading": "five-hundred-lists", "option": "higher", "active": true}]
    }
  ],
});
