// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { AnnualInput, EnterpriseInput, JudgementsInput, SumUpInput } from '../../subject/index.js';

/** What `highTechReserve` reads. */
export type HighTechReserveInput = Pick<EnterpriseInput, 'asOf' | 'city' | 'foundedIn' | 'name' | 'titles'> & {
  readonly years?: Readonly<Record<string, Pick<AnnualInput, 'aboveScale'>>> | undefined;
  readonly before?: Pick<SumUpInput, 'everAboveScale' | 'through'> | undefined;
  readonly judgements?: Pick<JudgementsInput, 'nearHighTechStandard' | 'ownsIntellectualProperty' | 'researchSpending'> | undefined;
};

/** What `highTechReserve` decides by. */
export type HighTechReserveOptions = RuleOptions<{
  readonly 'title-term'?: 'stands-until-told' | 'lapses';
}>;

export type HighTechReserveAnswer = RuleAnswer<'tier', 'taizhou-matrix-2025/high-tech-reserve', 'title-term'>;

/**
 * 国家高新技术企业培育后备库：“接近”没有数值，由经办人判断；符合条件的，是否列入由主管部门确定。
 * Reserve pool for national high-tech enterprises: How near the standard is a judgement; where the conditions are met, selection rests with the authority.
 * Source: clauses 004-042, 004-043.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * highTechReserve({ city: '台州市' }, { year: 2026 }).truth // 'unknown'
 */
export const highTechReserve: RuleEvaluator<HighTechReserveInput, HighTechReserveOptions, HighTechReserveAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'taizhou-matrix-2025/high-tech-reserve',
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
          "name": "above-scale",
          "fact": {"name": "aboveScale", "params": {"yearsAgo": 0}, "id": "aboveScale{\"yearsAgo\":0}"},
          "operator": "equal",
          "operand": {"kind": "values", "values": [1]}
        },
        {
          "kind": "comparison",
          "name": "research",
          "fact": {
            "name": "judgement",
            "params": {"of": "researchSpending"},
            "id": "judgement{\"of\":\"researchSpending\"}"
          },
          "operator": "equal",
          "operand": {"kind": "values", "values": [1]}
        },
        {
          "kind": "comparison",
          "name": "own-ip",
          "fact": {
            "name": "judgement",
            "params": {"of": "ownsIntellectualProperty"},
            "id": "judgement{\"of\":\"ownsIntellectualProperty\"}"
          },
          "operator": "equal",
          "operand": {"kind": "values", "values": [1]}
        },
        {
          "kind": "comparison",
          "name": "near-standard",
          "fact": {
            "name": "judgement",
            "params": {"of": "nearHighTechStandard"},
            "id": "judgement{\"of\":\"nearHighTechStandard\"}"
          },
          "operator": "equal",
          "operand": {"kind": "values", "values": [1]}
        },
        {
          "kind": "comparison",
          "name": "not-yet",
          "fact": {"name": "holdsTitle", "params": {"title": "high-tech"}, "id": "holdsTitle{\"title\":\"high-tech\"}"},
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
        "matters": new Map([]),
        "readings": [
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
      ["004-031", {"id": "004-031", "place": "二（一）1"}],
      ["004-042", {"id": "004-042", "place": "二（二）2"}],
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
          "by": [],
          "under": {
            "": {
              "slug": "high-tech-reserve",
              "id": "taizhou-matrix-2025/high-tech-reserve",
              "subjects": ["enterprise"],
              "title": {"zh": "国家高新技术企业培育后备库", "en": "Reserve pool for national high-tech enterprises"},
              "note": {
                "zh": "“接近”没有数值，由经办人判断；符合条件的，是否列入由主管部门确定。",
                "en": "How near the standard is a judgement; where the conditions are met, selection rests with the authority."
              },
              "clauses": ["004-042", "004-043"],
              "cites": {
                "in-city": ["004-004"],
                "in-plan": ["004-004"],
                "above-scale": ["004-042"],
                "research": ["004-042"],
                "own-ip": ["004-042"],
                "near-standard": ["004-043"],
                "not-yet": ["004-043"]
              },
              "notes": {},
              "condition": {"kind": "all", "conditions": [part0, part1, part2]},
              "scope": [part0, part1],
              "own": part2,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "国家高新技术企业培育后备库", "en": "high-tech reserve pool"},
              "force": "eligible",
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
