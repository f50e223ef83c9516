// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { AwardAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import { fixedPayment } from '../../kinds/award/payments/fixed-payment.js';
import type { AnnualInput, EnterpriseInput, SumUpInput } from '../../subject/index.js';

/** What `revenueMilestone` reads. */
export type RevenueMilestoneInput = Pick<EnterpriseInput, 'asOf' | 'city' | 'foundedIn' | 'industry' | 'name' | 'received'> & {
  readonly years?: Readonly<Record<string, Pick<AnnualInput, 'revenueInTaizhou'>>> | undefined;
  readonly before?: Pick<SumUpInput, 'revenueInTaizhouPeak' | 'through'> | undefined;
};

/** What `revenueMilestone` decides by. */
export type RevenueMilestoneOptions = RuleOptions<{
  readonly 'breakthrough'?: 'exclusive' | 'inclusive';
  readonly 'tier-jump'?: 'highest' | 'each' | 'difference';
  readonly 'outside-already-received'?: 'bars' | 'difference';
  readonly 'stacking-inside'?: 'allowed' | 'higher-only-per-matter';
}>;

export type RevenueMilestoneAnswer = AwardAnswer<'taizhou-matrix-2025/revenue-milestone', '10亿元' | '50亿元' | '100亿元' | '200亿元' | '500亿元' | '1000亿元', 'breakthrough' | 'tier-jump' | 'outside-already-received' | 'stacking-inside'>;

/**
 * 年度营业收入首次突破奖励：只计台州区域内营业收入；同年跨档默认只按最高一档奖励，跨过的档次不再另行奖励。
 * Award for annual revenue first exceeding a milestone: Counts revenue within Taizhou only. Where several tiers are passed in one year, the highest is paid by default; tiers passed over are not paid later.
 * Source: clauses 004-069, 004-070, 004-071, 004-072, 004-073, 004-074, 004-075, 004-076, 004-077.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * revenueMilestone({ city: '台州市' }, { year: 2026 }).truth // 'unknown'
 */
export const revenueMilestone: RuleEvaluator<RevenueMilestoneInput, RevenueMilestoneOptions, RevenueMilestoneAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'taizhou-matrix-2025/revenue-milestone',
  subjects: ["enterprise"],
  document: () => {
    const part0 = {
      "zh": "只计台州区域内营业收入；同年跨档默认只按最高一档奖励，跨过的档次不再另行奖励。",
      "en": "Counts revenue within Taizhou only. Where several tiers are passed in one year, the highest is paid by default; tiers passed over are not paid later."
    };
    const part1 = {
      "in-city": ["004-004"],
      "in-plan": ["004-004"],
      "manufacturer": ["004-075"],
      "breaks": ["004-076", "004-077"],
      "never-before": ["004-077"]
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
      "name": "manufacturer",
      "fact": {"name": "isManufacturer", "params": {}, "id": "isManufacturer{}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part5 = {
      "name": "revenue",
      "params": {"measure": "revenueInTaizhou", "yearsAgo": 0},
      "id": "revenue{\"measure\":\"revenueInTaizhou\",\"yearsAgo\":0}"
    };
    const part6 = {
      "name": "revenuePeakBefore",
      "params": {"measure": "revenueInTaizhou", "before": "year"},
      "id": "revenuePeakBefore{\"before\":\"year\",\"measure\":\"revenueInTaizhou\"}"
    };
    const part7 = {
      "kind": "all",
      "conditions": [
        part4,
        {
          "kind": "comparison",
          "name": "breaks",
          "fact": part5,
          "operator": "greaterThan",
          "operand": {"kind": "row", "column": "threshold"}
        },
        {
          "kind": "comparison",
          "name": "never-before",
          "fact": part6,
          "operator": "lessThanInclusive",
          "operand": {"kind": "row", "column": "threshold"}
        }
      ]
    };
    const part8 = {"kind": "all", "conditions": [part2, part3, part7]};
    const part9 = [part2, part3];
    const part10 = [
      {"threshold": 100000000000, "amount": 30000000},
      {"threshold": 500000000000, "amount": 100000000},
      {"threshold": 1000000000000, "amount": 300000000},
      {"threshold": 2000000000000, "amount": 500000000},
      {"threshold": 5000000000000, "amount": 800000000},
      {"threshold": 10000000000000, "amount": 1200000000}
    ];
    const part11 = {
      "name": "revenuePeakBefore",
      "params": {"measure": "revenueInTaizhou", "before": "plan"},
      "id": "revenuePeakBefore{\"before\":\"plan\",\"measure\":\"revenueInTaizhou\"}"
    };
    const part12 = {
      "kind": "all",
      "conditions": [
        part4,
        {
          "kind": "comparison",
          "name": "breaks",
          "fact": part5,
          "operator": "greaterThanInclusive",
          "operand": {"kind": "row", "column": "threshold"}
        },
        {
          "kind": "comparison",
          "name": "never-before",
          "fact": part6,
          "operator": "lessThan",
          "operand": {"kind": "row", "column": "threshold"}
        }
      ]
    };
    const part13 = {"kind": "all", "conditions": [part2, part3, part12]};
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
      ["年度营业收入首次突破奖励", "revenue-milestone"],
      ["awardforannualrevenuefirstexceedingamilestone", "revenue-milestone"],
      ["taizhou-matrix-2025/revenue-milestone", "revenue-milestone"],
      ["revenue-milestone", "revenue-milestone"]
    ]),
        "readings": [
          {
            "id": "breakthrough",
            "title": {"zh": "“突破”是否含本数", "en": "Whether “exceed” (突破) includes the figure itself"},
            "clauses": ["004-069", "004-070", "004-071", "004-072", "004-073", "004-074", "004-059"],
            "why": {
              "zh": "字面为超过，但同一文件别处以“突破”作“达到”用。",
              "en": "Literally “exceed”, but the same drafters use it for “reach” elsewhere."
            },
            "options": [
              {"id": "exclusive", "title": {"zh": "不含本数", "en": "the figure itself is not enough"}, "changes": []},
              {
                "id": "inclusive",
                "title": {"zh": "含本数", "en": "the figure itself is enough"},
                "changes": [
                  {
                    "rule": "revenue-milestone",
                    "part": "conditions.breaks.operator",
                    "from": "greaterThan",
                    "to": "greaterThanInclusive"
                  },
                  {
                    "rule": "revenue-milestone",
                    "part": "conditions.never-before.operator",
                    "from": "lessThanInclusive",
                    "to": "lessThan"
                  },
                  {
                    "rule": "revenue-milestone",
                    "part": "outcome.paidBefore.broken-before.operator",
                    "from": "greaterThan",
                    "to": "greaterThanInclusive"
                  },
                  {
                    "rule": "revenue-milestone",
                    "part": "outcome.paidBefore.not-before-plan.operator",
                    "from": "lessThanInclusive",
                    "to": "lessThan"
                  }
                ]
              }
            ]
          },
          {
            "id": "tier-jump",
            "title": {"zh": "同年跨多档如何奖励", "en": "Several tiers exceeded in one year"},
            "clauses": [
              "004-069",
              "004-070",
              "004-071",
              "004-072",
              "004-073",
              "004-074",
              "004-094",
              "004-095",
              "004-096",
              "004-097"
            ],
            "why": {
              "zh": "“分别”把每档与金额对应，没有写就高，也没有写补差。",
              "en": "“Respectively” pairs each tier with its amount; neither “the highest” nor “the difference” is written."
            },
            "options": [
              {
                "id": "highest",
                "title": {
                  "zh": "只按当年首次突破的最高一档奖励，跨过的档次不再另行奖励",
                  "en": "only the highest tier first exceeded that year; tiers passed over are not paid later"
                },
                "changes": []
              },
              {
                "id": "each",
                "title": {"zh": "每个首次突破的档次各奖一次", "en": "each tier first exceeded"},
                "changes": [{"rule": "revenue-milestone", "part": "outcome.severalRows", "from": "highest", "to": "each"}]
              },
              {
                "id": "difference",
                "title": {
                  "zh": "最高一档的金额，扣除本条以前年度已奖金额",
                  "en": "the highest tier less what this clause paid in earlier years"
                },
                "changes": [
                  {"rule": "revenue-milestone", "part": "outcome.severalRows", "from": "highest", "to": "difference"}
                ]
              }
            ]
          },
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
          }
        ],
        "caps": new Map([]),
        "targets": [],
        "setsTargets": false,
        "clauses": new Map([
      ["004-004", {"id": "004-004", "place": "标题"}],
      ["004-059", {"id": "004-059", "place": "二（三）1", "word": "突破", "force": "aspirational"}],
      ["004-069", {"id": "004-069", "place": "二（四）3", "word": "突破"}],
      ["004-070", {"id": "004-070", "place": "二（四）3", "word": "突破"}],
      ["004-071", {"id": "004-071", "place": "二（四）3", "word": "突破"}],
      ["004-072", {"id": "004-072", "place": "二（四）3", "word": "突破"}],
      ["004-073", {"id": "004-073", "place": "二（四）3", "word": "突破"}],
      ["004-074", {"id": "004-074", "place": "二（四）3", "word": "突破"}],
      ["004-075", {"id": "004-075", "place": "二（四）3"}],
      ["004-076", {"id": "004-076", "place": "二（四）3"}],
      ["004-077", {"id": "004-077", "place": "二（四）3"}],
      ["004-094", {"id": "004-094", "place": "三（三）2", "word": "达到"}],
      ["004-095", {"id": "004-095", "place": "三（三）2", "word": "达到"}],
      ["004-096", {"id": "004-096", "place": "三（三）2", "word": "达到"}],
      ["004-097", {"id": "004-097", "place": "三（三）2", "word": "达到"}],
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
          "by": ["breakthrough", "tier-jump"],
          "under": {
            "exclusive highest": {
              "slug": "revenue-milestone",
              "id": "taizhou-matrix-2025/revenue-milestone",
              "subjects": ["enterprise"],
              "title": {"zh": "年度营业收入首次突破奖励", "en": "Award for annual revenue first exceeding a milestone"},
              "note": part0,
              "clauses": [
                "004-069",
                "004-070",
                "004-071",
                "004-072",
                "004-073",
                "004-074",
                "004-075",
                "004-076",
                "004-077"
              ],
              "cites": part1,
              "notes": {},
              "condition": part8,
              "scope": part9,
              "own": part7,
              "rows": part10,
              "kind": "award",
              "together": false,
              "payment": fixedPayment([30000000, 100000000, 300000000, 500000000, 800000000, 1200000000]),
              "rowLabels": ["10亿元", "50亿元", "100亿元", "200亿元", "500亿元", "1000亿元"],
              "rowRanks": [30000000, 100000000, 300000000, 500000000, 800000000, 1200000000],
              "severalRows": "highest",
              "repeats": "once-per-row",
              "matter": "revenue-milestone",
              "instalments": 0
            },
            "exclusive each": {
              "slug": "revenue-milestone",
              "id": "taizhou-matrix-2025/revenue-milestone",
              "subjects": ["enterprise"],
              "title": {"zh": "年度营业收入首次突破奖励", "en": "Award for annual revenue first exceeding a milestone"},
              "note": part0,
              "clauses": [
                "004-069",
                "004-070",
                "004-071",
                "004-072",
                "004-073",
                "004-074",
                "004-075",
                "004-076",
                "004-077"
              ],
              "cites": part1,
              "notes": {},
              "condition": part8,
              "scope": part9,
              "own": part7,
              "rows": part10,
              "kind": "award",
              "together": false,
              "payment": fixedPayment([30000000, 100000000, 300000000, 500000000, 800000000, 1200000000]),
              "rowLabels": ["10亿元", "50亿元", "100亿元", "200亿元", "500亿元", "1000亿元"],
              "rowRanks": [30000000, 100000000, 300000000, 500000000, 800000000, 1200000000],
              "severalRows": "each",
              "repeats": "once-per-row",
              "matter": "revenue-milestone",
              "instalments": 0
            },
            "exclusive difference": {
              "slug": "revenue-milestone",
              "id": "taizhou-matrix-2025/revenue-milestone",
              "subjects": ["enterprise"],
              "title": {"zh": "年度营业收入首次突破奖励", "en": "Award for annual revenue first exceeding a milestone"},
              "note": part0,
              "clauses": [
                "004-069",
                "004-070",
                "004-071",
                "004-072",
                "004-073",
                "004-074",
                "004-075",
                "004-076",
                "004-077"
              ],
              "cites": part1,
              "notes": {},
              "condition": part8,
              "scope": part9,
              "own": part7,
              "rows": part10,
              "kind": "award",
              "together": false,
              "payment": fixedPayment([30000000, 100000000, 300000000, 500000000, 800000000, 1200000000]),
              "rowLabels": ["10亿元", "50亿元", "100亿元", "200亿元", "500亿元", "1000亿元"],
              "rowRanks": [30000000, 100000000, 300000000, 500000000, 800000000, 1200000000],
              "severalRows": "difference",
              "paidBefore": {
                "kind": "all",
                "conditions": [
                  {
                    "kind": "comparison",
                    "name": "broken-before",
                    "fact": part6,
                    "operator": "greaterThan",
                    "operand": {"kind": "row", "column": "threshold"}
                  },
                  {
                    "kind": "comparison",
                    "name": "not-before-plan",
                    "fact": part11,
                    "operator": "lessThanInclusive",
                    "operand": {"kind": "row", "column": "threshold"}
                  }
                ]
              },
              "repeats": "once-per-row",
              "matter": "revenue-milestone",
              "instalments": 0
            },
            "inclusive highest": {
              "slug": "revenue-milestone",
              "id": "taizhou-matrix-2025/revenue-milestone",
              "subjects": ["enterprise"],
              "title": {"zh": "年度营业收入首次突破奖励", "en": "Award for annual revenue first exceeding a milestone"},
              "note": part0,
              "clauses": [
                "004-069",
                "004-070",
                "004-071",
                "004-072",
                "004-073",
                "004-074",
                "004-075",
                "004-076",
                "004-077"
              ],
              "cites": part1,
              "notes": {},
              "condition": part13,
              "scope": part9,
              "own": part12,
              "rows": part10,
              "kind": "award",
              "together": false,
              "payment": fixedPayment([30000000, 100000000, 300000000, 500000000, 800000000, 1200000000]),
              "rowLabels": ["10亿元", "50亿元", "100亿元", "200亿元", "500亿元", "1000亿元"],
              "rowRanks": [30000000, 100000000, 300000000, 500000000, 800000000, 1200000000],
              "severalRows": "highest",
              "repeats": "once-per-row",
              "matter": "revenue-milestone",
              "instalments": 0
            },
            "inclusive each": {
              "slug": "revenue-milestone",
              "id": "taizhou-matrix-2025/revenue-milestone",
              "subjects": ["enterprise"],
              "title": {"zh": "年度营业收入首次突破奖励", "en": "Award for annual revenue first exceeding a milestone"},
              "note": part0,
              "clauses": [
                "004-069",
                "004-070",
                "004-071",
                "004-072",
                "004-073",
                "004-074",
                "004-075",
                "004-076",
                "004-077"
              ],
              "cites": part1,
              "notes": {},
              "condition": part13,
              "scope": part9,
              "own": part12,
              "rows": part10,
              "kind": "award",
              "together": false,
              "payment": fixedPayment([30000000, 100000000, 300000000, 500000000, 800000000, 1200000000]),
              "rowLabels": ["10亿元", "50亿元", "100亿元", "200亿元", "500亿元", "1000亿元"],
              "rowRanks": [30000000, 100000000, 300000000, 500000000, 800000000, 1200000000],
              "severalRows": "each",
              "repeats": "once-per-row",
              "matter": "revenue-milestone",
              "instalments": 0
            },
            "inclusive difference": {
              "slug": "revenue-milestone",
              "id": "taizhou-matrix-2025/revenue-milestone",
              "subjects": ["enterprise"],
              "title": {"zh": "年度营业收入首次突破奖励", "en": "Award for annual revenue first exceeding a milestone"},
              "note": part0,
              "clauses": [
                "004-069",
                "004-070",
                "004-071",
                "004-072",
                "004-073",
                "004-074",
                "004-075",
                "004-076",
                "004-077"
              ],
              "cites": part1,
              "notes": {},
              "condition": part13,
              "scope": part9,
              "own": part12,
              "rows": part10,
              "kind": "award",
              "together": false,
              "payment": fixedPayment([30000000, 100000000, 300000000, 500000000, 800000000, 1200000000]),
              "rowLabels": ["10亿元", "50亿元", "100亿元", "200亿元", "500亿元", "1000亿元"],
              "rowRanks": [30000000, 100000000, 300000000, 500000000, 800000000, 1200000000],
              "severalRows": "difference",
              "paidBefore": {
                "kind": "all",
                "conditions": [
                  {
                    "kind": "comparison",
                    "name": "broken-before",
                    "fact": part6,
                    "operator": "greaterThanInclusive",
                    "operand": {"kind": "row", "column": "threshold"}
                  },
                  {
                    "kind": "comparison",
                    "name": "not-before-plan",
                    "fact": part11,
                    "operator": "lessThan",
                    "operand": {"kind": "row", "column": "threshold"}
                  }
                ]
              },
              "repeats": "once-per-row",
              "matter": "revenue-milestone",
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
      "id": "same-matter-revenue",
      "title": {"zh": "同一事项取高：营业收入", "en": "The higher for one matter: revenue"},
      "members": ["electronics-milestone"],
      "active": false,
      "under": [{"reading": "stacking-inside", "option": "higher-only-per-matter", "active": true}]
    }
  ],
});
