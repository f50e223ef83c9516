// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { AwardAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import { fixedPayment } from '../../kinds/award/payments/fixed-payment.js';
import type { AnnualInput, EnterpriseInput, SumUpInput } from '../../subject/index.js';

/** What `scaleUp` reads. */
export type ScaleUpInput = Pick<EnterpriseInput, 'asOf' | 'city' | 'foundedIn' | 'industry' | 'name' | 'received'> & {
  readonly years?: Readonly<Record<string, Pick<AnnualInput, 'aboveScale'>>> | undefined;
  readonly before?: Pick<SumUpInput, 'everAboveScale' | 'through'> | undefined;
};

/** What `scaleUp` decides by. */
export type ScaleUpOptions = RuleOptions<{
  readonly 'outside-already-received'?: 'bars' | 'difference';
  readonly 'scale-up-window'?: 'entry-in-plan' | 'due-in-plan';
}>;

export type ScaleUpAnswer = AwardAnswer<'taizhou-matrix-2025/scale-up', never, 'outside-already-received' | 'scale-up-window'>;

/**
 * “小升规”一次性奖励：上年度首次上规、本年度末仍在库的，本年度符合奖励条件；退库后重返不是首次。
 * One-off award for reaching designated size: Entered the register the year before and still on it at the end of this year: qualified for this year. Re-entry is not a first entry.
 * Source: clauses 004-033, 004-034, 004-035, 004-036.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * scaleUp({ city: '台州市' }, { year: 2026 }).truth // 'unknown'
 */
export const scaleUp: RuleEvaluator<ScaleUpInput, ScaleUpOptions, ScaleUpAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'taizhou-matrix-2025/scale-up',
  subjects: ["enterprise"],
  document: () => {
    const part0 = {
      "zh": "上年度首次上规、本年度末仍在库的，本年度符合奖励条件；退库后重返不是首次。",
      "en": "Entered the register the year before and still on it at the end of this year: qualified for this year. Re-entry is not a first entry."
    };
    const part1 = {
      "in-city": ["004-004"],
      "in-plan": ["004-004", "004-035"],
      "manufacturer": ["004-036"],
      "entered": ["004-034"],
      "first-ever": ["004-034"],
      "still-in": ["004-035"]
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
      "name": "manufacturer",
      "fact": {"name": "isManufacturer", "params": {}, "id": "isManufacturer{}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part4 = {
      "kind": "comparison",
      "name": "entered",
      "fact": {"name": "aboveScale", "params": {"yearsAgo": 1}, "id": "aboveScale{\"yearsAgo\":1}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part5 = {
      "kind": "comparison",
      "name": "first-ever",
      "fact": {"name": "everAboveScaleBefore", "params": {"yearsAgo": 1}, "id": "everAboveScaleBefore{\"yearsAgo\":1}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [0]}
    };
    const part6 = {
      "kind": "comparison",
      "name": "still-in",
      "fact": {"name": "aboveScale", "params": {"yearsAgo": 0}, "id": "aboveScale{\"yearsAgo\":0}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part7 = {
      "kind": "all",
      "conditions": [
        {
          "kind": "comparison",
          "name": "in-plan",
          "fact": {"name": "inPlan", "params": {"yearsAgo": 1}, "id": "inPlan{\"yearsAgo\":1}"},
          "operator": "equal",
          "operand": {"kind": "values", "values": [1]}
        },
        part3,
        part4,
        part5,
        part6
      ]
    };
    const part8 = [part2];
    const part9 = {
      "kind": "all",
      "conditions": [
        {
          "kind": "comparison",
          "name": "in-plan",
          "fact": {"name": "inPlan", "params": {"yearsAgo": 0}, "id": "inPlan{\"yearsAgo\":0}"},
          "operator": "equal",
          "operand": {"kind": "values", "values": [1]}
        },
        part3,
        part4,
        part5,
        part6
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
      ["小升规一次性奖励", "scale-up"],
      ["oneoffawardforreachingdesignatedsize", "scale-up"],
      ["taizhou-matrix-2025/scale-up", "scale-up"],
      ["scale-up", "scale-up"]
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
            "id": "scale-up-window",
            "title": {"zh": "“小升规”奖励以哪一年落在实施期内为准", "en": "Which year of the scale-up award must lie in the plan"},
            "clauses": ["004-004", "004-035"],
            "why": {
              "zh": "上规和次年仍在库跨两年，文件没有写以哪一年为准。",
              "en": "Entry and staying on the register span two years; which one counts is not written."
            },
            "options": [
              {"id": "entry-in-plan", "title": {"zh": "上规年度在实施期内", "en": "the year of entry"}, "changes": []},
              {
                "id": "due-in-plan",
                "title": {"zh": "达到条件的年度在实施期内", "en": "the year in which the award is qualified for"},
                "changes": [
                  {"rule": "scale-up", "part": "conditions.in-plan.params", "from": {"yearsAgo": 1}, "to": {"yearsAgo": 0}}
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
      ["004-033", {"id": "004-033", "place": "二（一）2"}],
      ["004-034", {"id": "004-034", "place": "二（一）2"}],
      ["004-035", {"id": "004-035", "place": "二（一）2"}],
      ["004-036", {"id": "004-036", "place": "二（一）2"}],
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
          "by": ["scale-up-window"],
          "under": {
            "entry-in-plan": {
              "slug": "scale-up",
              "id": "taizhou-matrix-2025/scale-up",
              "subjects": ["enterprise"],
              "title": {"zh": "“小升规”一次性奖励", "en": "One-off award for reaching designated size"},
              "note": part0,
              "clauses": ["004-033", "004-034", "004-035", "004-036"],
              "cites": part1,
              "notes": {},
              "condition": {"kind": "all", "conditions": [part2, part7]},
              "scope": part8,
              "own": part7,
              "rows": [{}],
              "kind": "award",
              "together": false,
              "payment": fixedPayment([6000000]),
              "rowLabels": [""],
              "rowRanks": [6000000],
              "severalRows": "highest",
              "repeats": "once",
              "matter": "scale-up",
              "instalments": 0
            },
            "due-in-plan": {
              "slug": "scale-up",
              "id": "taizhou-matrix-2025/scale-up",
              "subjects": ["enterprise"],
              "title": {"zh": "“小升规”一次性奖励", "en": "One-off award for reaching designated size"},
              "note": part0,
              "clauses": ["004-033", "004-034", "004-035", "004-036"],
              "cites": part1,
              "notes": {},
              "condition": {"kind": "all", "conditions": [part2, part9]},
              "scope": part8,
              "own": part9,
              "rows": [{}],
              "kind": "award",
              "together": false,
              "payment": fixedPayment([6000000]),
              "rowLabels": [""],
              "rowRanks": [6000000],
              "severalRows": "highest",
              "repeats": "once",
              "matter": "scale-up",
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
