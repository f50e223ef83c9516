// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { AnnualInput, EnterpriseInput, JudgementsInput, SumUpInput } from '../../subject/index.js';

/** What `scaleUpLibrary` reads. */
export type ScaleUpLibraryInput = Pick<EnterpriseInput, 'asOf' | 'city' | 'foundedIn' | 'name' | 'size' | 'titles'> & {
  readonly years?: Readonly<Record<string, Pick<AnnualInput, 'aboveScale' | 'taxableMainRevenue'>>> | undefined;
  readonly before?: Pick<SumUpInput, 'everAboveScale' | 'taxableMainRevenuePeak' | 'through'> | undefined;
  readonly judgements?: Pick<JudgementsInput, 'newBuildAtCapacity'> | undefined;
};

/** What `scaleUpLibrary` decides by. */
export type ScaleUpLibraryOptions = RuleOptions<{
  readonly 'library-groups'?: 'any' | 'band-and-reentry';
  readonly 'library-band-end'?: 'exclusive' | 'inclusive';
  readonly 'title-term'?: 'stands-until-told' | 'lapses';
}>;

export type ScaleUpLibraryAnswer = RuleAnswer<'tier', 'taizhou-matrix-2025/scale-up-library', 'library-groups' | 'library-band-end' | 'title-term'>;

/**
 * “小升规”企业培育库：四类为重点而非门槛：不属四类的也可入库，只是不在重点之列。
 * Cultivation pool for reaching designated size: The four groups are a priority, not a bar: an enterprise in none of them has no priority but is not shut out.
 * Source: clauses 004-028, 004-029, 004-030, 004-031.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * scaleUpLibrary({ city: '台州市' }, { year: 2026 }).truth // 'unknown'
 */
export const scaleUpLibrary: RuleEvaluator<ScaleUpLibraryInput, ScaleUpLibraryOptions, ScaleUpLibraryAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'taizhou-matrix-2025/scale-up-library',
  subjects: ["enterprise"],
  document: () => {
    const part0 = {
      "name": "revenue-band",
      "all": [
        {
          "name": "band-from",
          "fact": "revenue",
          "params": {"measure": "taxableMainRevenue"},
          "operator": "greaterThanInclusive",
          "value": "1000万元"
        },
        {
          "name": "band-end",
          "fact": "revenue",
          "params": {"measure": "taxableMainRevenue"},
          "operator": "lessThan",
          "value": "2000万元"
        },
        {"name": "band-small", "fact": "size", "operator": "in", "value": ["small", "micro"]}
      ]
    };
    const part1 = {
      "name": "returned",
      "all": [
        {
          "name": "returned-lately",
          "fact": "returnedAboveScale",
          "params": {"within": 3},
          "operator": "equal",
          "value": true
        },
        {"name": "returned-small", "fact": "size", "operator": "in", "value": ["small", "micro"]}
      ]
    };
    const part2 = {
      "name": "new-build",
      "all": [
        {
          "name": "at-capacity",
          "fact": "judgement",
          "params": {"of": "newBuildAtCapacity"},
          "operator": "equal",
          "value": true
        },
        {"name": "new-above-scale", "fact": "aboveScale", "operator": "equal", "value": true},
        {"name": "new-first-ever", "fact": "everAboveScaleBefore", "operator": "equal", "value": false}
      ]
    };
    const part3 = {
      "name": "small-high-tech",
      "all": [
        {"name": "high-tech", "fact": "holdsTitle", "params": {"title": "high-tech"}, "operator": "equal", "value": true},
        {"name": "below-scale", "fact": "aboveScale", "operator": "equal", "value": false}
      ]
    };
    const part4 = {
      "zh": "四类为重点而非门槛：不属四类的也可入库，只是不在重点之列。",
      "en": "The four groups are a priority, not a bar: an enterprise in none of them has no priority but is not shut out."
    };
    const part5 = {
      "in-city": ["004-004"],
      "in-plan": ["004-004"],
      "band-from": ["004-028"],
      "band-end": ["004-028"],
      "band-small": ["004-028"],
      "returned-lately": ["004-029"],
      "returned-small": ["004-029"],
      "at-capacity": ["004-030"],
      "new-above-scale": ["004-030"],
      "new-first-ever": ["004-030"],
      "high-tech": ["004-031"],
      "below-scale": ["004-031"]
    };
    const part6 = {
      "kind": "comparison",
      "name": "in-city",
      "fact": {"name": "city", "params": {}, "id": "city{}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": ["台州市"]}
    };
    const part7 = {
      "kind": "comparison",
      "name": "in-plan",
      "fact": {"name": "inPlan", "params": {"yearsAgo": 0}, "id": "inPlan{\"yearsAgo\":0}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part8 = {
      "name": "revenue",
      "params": {"measure": "taxableMainRevenue", "yearsAgo": 0},
      "id": "revenue{\"measure\":\"taxableMainRevenue\",\"yearsAgo\":0}"
    };
    const part9 = {
      "kind": "comparison",
      "name": "band-from",
      "fact": part8,
      "operator": "greaterThanInclusive",
      "operand": {"kind": "values", "values": [1000000000]}
    };
    const part10 = {
      "kind": "comparison",
      "name": "band-small",
      "fact": {"name": "size", "params": {}, "id": "size{}"},
      "operator": "in",
      "operand": {"kind": "values", "values": ["small", "micro"]}
    };
    const part11 = {
      "kind": "all",
      "name": "revenue-band",
      "conditions": [
        part9,
        {
          "kind": "comparison",
          "name": "band-end",
          "fact": part8,
          "operator": "lessThan",
          "operand": {"kind": "values", "values": [2000000000]}
        },
        part10
      ]
    };
    const part12 = {
      "kind": "all",
      "name": "returned",
      "conditions": [
        {
          "kind": "comparison",
          "name": "returned-lately",
          "fact": {"name": "returnedAboveScale", "params": {"within": 3}, "id": "returnedAboveScale{\"within\":3}"},
          "operator": "equal",
          "operand": {"kind": "values", "values": [1]}
        },
        {
          "kind": "comparison",
          "name": "returned-small",
          "fact": {"name": "size", "params": {}, "id": "size{}"},
          "operator": "in",
          "operand": {"kind": "values", "values": ["small", "micro"]}
        }
      ]
    };
    const part13 = {
      "kind": "all",
      "name": "new-build",
      "conditions": [
        {
          "kind": "comparison",
          "name": "at-capacity",
          "fact": {
            "name": "judgement",
            "params": {"of": "newBuildAtCapacity"},
            "id": "judgement{\"of\":\"newBuildAtCapacity\"}"
          },
          "operator": "equal",
          "operand": {"kind": "values", "values": [1]}
        },
        {
          "kind": "comparison",
          "name": "new-above-scale",
          "fact": {"name": "aboveScale", "params": {"yearsAgo": 0}, "id": "aboveScale{\"yearsAgo\":0}"},
          "operator": "equal",
          "operand": {"kind": "values", "values": [1]}
        },
        {
          "kind": "comparison",
          "name": "new-first-ever",
          "fact": {"name": "everAboveScaleBefore", "params": {"yearsAgo": 0}, "id": "everAboveScaleBefore{\"yearsAgo\":0}"},
          "operator": "equal",
          "operand": {"kind": "values", "values": [0]}
        }
      ]
    };
    const part14 = {
      "kind": "all",
      "name": "small-high-tech",
      "conditions": [
        {
          "kind": "comparison",
          "name": "high-tech",
          "fact": {"name": "holdsTitle", "params": {"title": "high-tech"}, "id": "holdsTitle{\"title\":\"high-tech\"}"},
          "operator": "equal",
          "operand": {"kind": "values", "values": [1]}
        },
        {
          "kind": "comparison",
          "name": "below-scale",
          "fact": {"name": "aboveScale", "params": {"yearsAgo": 0}, "id": "aboveScale{\"yearsAgo\":0}"},
          "operator": "equal",
          "operand": {"kind": "values", "values": [0]}
        }
      ]
    };
    const part15 = {
      "kind": "any",
      "name": "priority-groups",
      "conditions": [part11, part12, part13, part14]
    };
    const part16 = [part6, part7];
    const part17 = {
      "kind": "all",
      "name": "revenue-band",
      "conditions": [
        part9,
        {
          "kind": "comparison",
          "name": "band-end",
          "fact": part8,
          "operator": "lessThanInclusive",
          "operand": {"kind": "values", "values": [2000000000]}
        },
        part10
      ]
    };
    const part18 = {
      "kind": "any",
      "name": "priority-groups",
      "conditions": [part17, part12, part13, part14]
    };
    const part19 = {
      "kind": "any",
      "name": "priority-groups",
      "conditions": [
        {"kind": "all", "name": "band-and-returned", "conditions": [part11, part12]},
        part13,
        part14
      ]
    };
    const part20 = {
      "kind": "any",
      "name": "priority-groups",
      "conditions": [
        {"kind": "all", "name": "band-and-returned", "conditions": [part17, part12]},
        part13,
        part14
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
        "matters": new Map([]),
        "readings": [
          {
            "id": "library-groups",
            "title": {"zh": "培育库前两类是并列还是叠加", "en": "Whether the first two groups of the pool stand alone"},
            "clauses": ["004-028", "004-029"],
            "why": {
              "zh": "顿号之后才出现“小微企业”，可读成两个条件同时限定。",
              "en": "The words “small and micro” come only after both, and may govern both at once."
            },
            "options": [
              {"id": "any", "title": {"zh": "四类并列", "en": "four alternatives"}, "changes": []},
              {
                "id": "band-and-reentry",
                "title": {"zh": "收入段且重返", "en": "revenue band and re-entry together"},
                "changes": [
                  {
                    "rule": "scale-up-library",
                    "part": "conditions",
                    "from": {
                      "name": "priority-groups",
                      "any": [part0, part1, part2, part3]
                    },
                    "to": {
                      "name": "priority-groups",
                      "any": [
                        {"name": "band-and-returned", "all": [part0, part1]},
                        part2,
                        part3
                      ]
                    }
                  }
                ]
              }
            ]
          },
          {
            "id": "library-band-end",
            "title": {"zh": "1000-2000万元是否含2000万元", "en": "Whether the band of CNY 10–20 million includes CNY 20 million"},
            "clauses": ["004-028"],
            "why": {
              "zh": "2000万元已达规上标准，但端点没有写明。",
              "en": "CNY 20 million is already the above-scale line, but the end point is not written."
            },
            "options": [
              {"id": "exclusive", "title": {"zh": "不含", "en": "excluded"}, "changes": []},
              {
                "id": "inclusive",
                "title": {"zh": "含", "en": "included"},
                "changes": [
                  {
                    "rule": "scale-up-library",
                    "part": "conditions.band-end.operator",
                    "from": "lessThan",
                    "to": "lessThanInclusive"
                  }
                ]
              }
            ]
          },
          {
            "id": "title-term",
            "title": {"zh": "称号过了惯例期限", "en": "A title past its customary term"},
            "clauses": ["004-031", "004-043", "004-057"],
            "why": {
              "zh": "文件不写称号的有效期；按惯例，高新技术企业、“小巨人”、单项冠军三年有效。过期而没有写明续期，可仍算有效，也可能已失效。",
              "en": "No term is written for titles; by custom high-tech enterprises, “Little Giants” and champions have three years. Past that, where no renewal is stated, a title may still stand or may have lapsed."
            },
            "options": [
              {
                "id": "stands-until-told",
                "title": {"zh": "写明终止前仍有效", "en": "it stands until its end is stated"},
                "changes": []
              },
              {
                "id": "lapses",
                "title": {"zh": "可能已失效", "en": "it may have lapsed"},
                "changes": [{"document": true, "part": "titleTerm", "from": "stands-until-told", "to": "lapses"}]
              }
            ]
          }
        ],
        "caps": new Map([]),
        "targets": [],
        "setsTargets": false,
        "clauses": new Map([
      ["004-004", {"id": "004-004", "place": "标题"}],
      ["004-028", {"id": "004-028", "place": "二（一）1"}],
      ["004-029", {"id": "004-029", "place": "二（一）1"}],
      ["004-030", {"id": "004-030", "place": "二（一）1"}],
      ["004-031", {"id": "004-031", "place": "二（一）1"}],
      ["004-043", {"id": "004-043", "place": "二（二）2"}],
      ["004-057", {"id": "004-057", "place": "二（三）1"}]
    ]),
        "departments": [],
        "supersedes": [],
        "formerTerms": []
      },
      "turning": {
        "titleTerm": {"by": ["title-term"], "under": {"stands-until-told": "stands-until-told", "lapses": "lapses"}}
      },
      "rules": [
        {
          "by": ["library-groups", "library-band-end"],
          "under": {
            "any exclusive": {
              "slug": "scale-up-library",
              "id": "taizhou-matrix-2025/scale-up-library",
              "subjects": ["enterprise"],
              "title": {"zh": "“小升规”企业培育库", "en": "Cultivation pool for reaching designated size"},
              "note": part4,
              "clauses": ["004-028", "004-029", "004-030", "004-031"],
              "cites": part5,
              "notes": {},
              "condition": {"kind": "all", "conditions": [part6, part7, part15]},
              "scope": part16,
              "own": part15,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "“小升规”企业培育库（重点对象）", "en": "scale-up cultivation pool (priority group)"},
              "force": "priority",
              "criteria": {}
            },
            "any inclusive": {
              "slug": "scale-up-library",
              "id": "taizhou-matrix-2025/scale-up-library",
              "subjects": ["enterprise"],
              "title": {"zh": "“小升规”企业培育库", "en": "Cultivation pool for reaching designated size"},
              "note": part4,
              "clauses": ["004-028", "004-029", "004-030", "004-031"],
              "cites": part5,
              "notes": {},
              "condition": {"kind": "all", "conditions": [part6, part7, part18]},
              "scope": part16,
              "own": part18,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "“小升规”企业培育库（重点对象）", "en": "scale-up cultivation pool (priority group)"},
              "force": "priority",
              "criteria": {}
            },
            "band-and-reentry exclusive": {
              "slug": "scale-up-library",
              "id": "taizhou-matrix-2025/scale-up-library",
              "subjects": ["enterprise"],
              "title": {"zh": "“小升规”企业培育库", "en": "Cultivation pool for reaching designated size"},
              "note": part4,
              "clauses": ["004-028", "004-029", "004-030", "004-031"],
              "cites": part5,
              "notes": {},
              "condition": {"kind": "all", "conditions": [part6, part7, part19]},
              "scope": part16,
              "own": part19,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "“小升规”企业培育库（重点对象）", "en": "scale-up cultivation pool (priority group)"},
              "force": "priority",
              "criteria": {}
            },
            "band-and-reentry inclusive": {
              "slug": "scale-up-library",
              "id": "taizhou-matrix-2025/scale-up-library",
              "subjects": ["enterprise"],
              "title": {"zh": "“小升规”企业培育库", "en": "Cultivation pool for reaching designated size"},
              "note": part4,
              "clauses": ["004-028", "004-029", "004-030", "004-031"],
              "cites": part5,
              "notes": {},
              "condition": {"kind": "all", "conditions": [part6, part7, part20]},
              "scope": part16,
              "own": part20,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "“小升规”企业培育库（重点对象）", "en": "scale-up cultivation pool (priority group)"},
              "force": "priority",
              "criteria": {}
            }
          }
        }
      ],
      "groups": []
    };
  },
  shared: [],
});
