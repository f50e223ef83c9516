// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { AnnualInput, EnterpriseInput, SumUpInput } from '../../subject/index.js';

/** What `oneToOneService` reads. */
export type OneToOneServiceInput = Pick<EnterpriseInput, 'city' | 'foundedIn' | 'name'> & {
  readonly years?: Readonly<Record<string, Pick<AnnualInput, 'revenue'>>> | undefined;
  readonly before?: Pick<SumUpInput, 'revenuePeak' | 'through'> | undefined;
};

/** What `oneToOneService` decides by. */
export type OneToOneServiceOptions = RuleOptions<Readonly<Record<string, never>>>;

export type OneToOneServiceAnswer = RuleAnswer<'service', 'taizhou-matrix-2025/one-to-one-service', never>;

/**
 * “一对一”精准服务：位于上市企业后续服务条下，默认不限上市企业。
 * One-to-one service: Stands under services for listed companies; read as open to any enterprise.
 * Source: clauses 004-061.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * oneToOneService({ city: '台州市' }, { year: 2026 }).truth // 'unknown'
 */
export const oneToOneService: RuleEvaluator<OneToOneServiceInput, OneToOneServiceOptions, OneToOneServiceAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'taizhou-matrix-2025/one-to-one-service',
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
      "kind": "comparison",
      "name": "large",
      "fact": {
        "name": "revenue",
        "params": {"measure": "revenue", "yearsAgo": 0},
        "id": "revenue{\"measure\":\"revenue\",\"yearsAgo\":0}"
      },
      "operator": "greaterThan",
      "operand": {"kind": "values", "values": [500000000000]}
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
        "matters": new Map([]),
        "readings": [],
        "caps": new Map([]),
        "targets": [],
        "setsTargets": false,
        "clauses": new Map([["004-004", {"id": "004-004", "place": "标题"}], ["004-061", {"id": "004-061", "place": "二（三）2", "word": "超"}]]),
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
              "slug": "one-to-one-service",
              "id": "taizhou-matrix-2025/one-to-one-service",
              "subjects": ["enterprise"],
              "title": {"zh": "“一对一”精准服务", "en": "One-to-one service"},
              "note": {
                "zh": "位于上市企业后续服务条下，默认不限上市企业。",
                "en": "Stands under services for listed companies; read as open to any enterprise."
              },
              "clauses": ["004-061"],
              "cites": {"in-city": ["004-004"], "in-plan": ["004-004"]},
              "notes": {},
              "condition": {"kind": "all", "conditions": [part0, part1, part2]},
              "scope": [part0, part1],
              "own": part2,
              "rows": [{}],
              "kind": "service",
              "grants": {"zh": "“一对一”精准服务", "en": "one-to-one service"}
            }
          }
        }
      ],
      "groups": []
    };
  },
  shared: [],
});
