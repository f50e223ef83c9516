// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { AnnualInput, EnterpriseInput, SumUpInput } from '../../subject/index.js';

/** What `bandBillion50` reads. */
export type BandBillion50Input = Pick<EnterpriseInput, 'city' | 'foundedIn' | 'industry' | 'name'> & {
  readonly years?: Readonly<Record<string, Pick<AnnualInput, 'revenue'>>> | undefined;
  readonly before?: Pick<SumUpInput, 'revenuePeak' | 'through'> | undefined;
};

/** What `bandBillion50` decides by. */
export type BandBillion50Options = RuleOptions<{
  readonly 'revenue-year'?: 'previous-year' | 'programme-year';
}>;

export type BandBillion50Answer = RuleAnswer<'tier', 'ningbo-four-ups-2021/band-50-billion', 'revenue-year'>;

/**
 * 百强企业培育库（五百亿级）：分级所依的指标和年份未写明，按上下文取上年度营业收入；入库还须择优遴选。
 * Top-hundred cultivation pool (CNY 50 billion band): What the bands measure and in which year is not said: revenue of last year by the context. Selection is further needed.
 * Source: clauses 000-010.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * bandBillion50({ city: '宁波市' }, { year: 2022 }).truth // 'unknown'
 */
export const bandBillion50: RuleEvaluator<BandBillion50Input, BandBillion50Options, BandBillion50Answer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-four-ups-2021/band-50-billion',
  subjects: ["enterprise"],
  document: () => {
    const part0 = {
      "zh": "分级所依的指标和年份未写明，按上下文取上年度营业收入；入库还须择优遴选。",
      "en": "What the bands measure and in which year is not said: revenue of last year by the context. Selection is further needed."
    };
    const part1 = {
      "kind": "comparison",
      "name": "in-city",
      "fact": {"name": "city", "params": {}, "id": "city{}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": ["宁波市"]}
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
      "name": "manufacturer",
      "fact": {"name": "isManufacturer", "params": {}, "id": "isManufacturer{}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part4 = {
      "kind": "any",
      "conditions": [
        {
          "kind": "all",
          "name": "revenue-reaches",
          "conditions": [
            part3,
            {
              "kind": "comparison",
              "name": "revenue",
              "fact": {
                "name": "revenue",
                "params": {"measure": "revenue", "yearsAgo": 1},
                "id": "revenue{\"measure\":\"revenue\",\"yearsAgo\":1}"
              },
              "operator": "greaterThanInclusive",
              "operand": {"kind": "values", "values": [5000000000000]}
            }
          ]
        }
      ]
    };
    const part5 = [part1, part2];
    const part6 = {
      "revenue-reaches": {
        "zh": "制造业企业，营业收入500亿元以上（系推定：文件只写择优遴选，未写收入门槛）",
        "en": "manufacturer with revenue of CNY 50 billion or more (inferred: the text sets no revenue and only selects)"
      }
    };
    const part7 = {
      "kind": "any",
      "conditions": [
        {
          "kind": "all",
          "name": "revenue-reaches",
          "conditions": [
            part3,
            {
              "kind": "comparison",
              "name": "revenue",
              "fact": {
                "name": "revenue",
                "params": {"measure": "revenue", "yearsAgo": 0},
                "id": "revenue{\"measure\":\"revenue\",\"yearsAgo\":0}"
              },
              "operator": "greaterThanInclusive",
              "operand": {"kind": "values", "values": [5000000000000]}
            }
          ]
        }
      ]
    };
    return {
      "same": {
        "id": "ningbo-four-ups-2021",
        "title": {"zh": "宁波市推进企业“四上”行动方案", "en": "Ningbo action plan for enterprises moving up (four ups)"},
        "shortTitle": {"zh": "宁波“四上”方案", "en": "Ningbo four-ups plan"},
        "status": "undated",
        "statusNote": {
          "zh": "文件未载印发日期、文号和发文机关；目标年为2025年。",
          "en": "The file has no date, number or issuer; its targets are for 2025."
        },
        "city": "宁波市",
        "cities": ["宁波市"],
        "period": {"from": 20210101, "through": 20251231},
        "policyNames": ["ningbo-four-ups-2021", "宁波市推进企业“四上”行动方案", "宁波市企业“四上”行动方案"],
        "ownNames": new Set([
      "ningbofourups2021",
      "宁波市推进企业四上行动方案",
      "ningboactionplanforenterprisesmovingupfourups",
      "宁波四上方案",
      "ningbofourupsplan",
      "宁波市企业四上行动方案"
    ]),
        "titleTerm": "stands-until-told",
        "matters": new Map([]),
        "readings": [
          {
            "id": "revenue-year",
            "title": {"zh": "分级取哪一年的营业收入", "en": "Which year’s revenue determines the band"},
            "clauses": ["000-009", "000-010", "000-011", "000-012"],
            "why": {"zh": "只写几级，没有写指标和年份。", "en": "Only the bands are named, neither measure nor year."},
            "options": [
              {"id": "previous-year", "title": {"zh": "上年度", "en": "last year"}, "changes": []},
              {
                "id": "programme-year",
                "title": {"zh": "当年度", "en": "the programme year"},
                "changes": [{"rule": "band-50-billion", "part": "conditions.revenue.params.yearsAgo", "from": 1, "to": 0}]
              }
            ]
          }
        ],
        "caps": new Map([]),
        "targets": [],
        "setsTargets": false,
        "clauses": new Map([
      ["000-009", {"id": "000-009", "place": "三（一）1"}],
      ["000-010", {"id": "000-010", "place": "三（一）1"}],
      ["000-011", {"id": "000-011", "place": "三（一）1"}],
      ["000-012", {"id": "000-012", "place": "三（一）1"}]
    ]),
        "departments": [],
        "rank": 1,
        "rankWhy": {
          "zh": "文件未载日期；据文外资料，2021年5月发布，三份中最早。",
          "en": "The file has no date; outside sources give May 2021, the earliest of the three."
        },
        "supersedes": [],
        "formerTerms": []
      },
      "turning": {},
      "rules": [
        {
          "by": ["revenue-year"],
          "under": {
            "previous-year": {
              "slug": "band-50-billion",
              "id": "ningbo-four-ups-2021/band-50-billion",
              "subjects": ["enterprise"],
              "title": {"zh": "百强企业培育库（五百亿级）", "en": "Top-hundred cultivation pool (CNY 50 billion band)"},
              "note": part0,
              "clauses": ["000-010"],
              "cites": {},
              "notes": {},
              "condition": {"kind": "all", "conditions": [part1, part2, part4]},
              "scope": part5,
              "own": part4,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "百强企业培育库（五百亿级，门槛系推定）", "en": "top-hundred pool (CNY 50 billion band, inferred)"},
              "force": "eligible",
              "class": {"answer": "band-50-billion", "rank": 3},
              "criteria": part6
            },
            "programme-year": {
              "slug": "band-50-billion",
              "id": "ningbo-four-ups-2021/band-50-billion",
              "subjects": ["enterprise"],
              "title": {"zh": "百强企业培育库（五百亿级）", "en": "Top-hundred cultivation pool (CNY 50 billion band)"},
              "note": part0,
              "clauses": ["000-010"],
              "cites": {},
              "notes": {},
              "condition": {"kind": "all", "conditions": [part1, part2, part7]},
              "scope": part5,
              "own": part7,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "百强企业培育库（五百亿级，门槛系推定）", "en": "top-hundred pool (CNY 50 billion band, inferred)"},
              "force": "eligible",
              "class": {"answer": "band-50-billion", "rank": 3},
              "criteria": part6
            }
          }
        }
      ],
      "groups": []
    };
  },
  shared: [],
});
