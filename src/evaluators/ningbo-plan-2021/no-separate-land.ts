// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { SiteInput } from '../../subject/index.js';

/** What `noSeparateLand` reads. */
export type NoSeparateLandInput = Pick<SiteInput, 'area' | 'city' | 'name' | 'plantInvestment' | 'separateLand'>;

/** What `noSeparateLand` decides by. */
export type NoSeparateLandOptions = RuleOptions<Readonly<Record<string, never>>>;

export type NoSeparateLandAnswer = RuleAnswer<'limit', 'ningbo-plan-2021/no-separate-land', never>;

/**
 * 不单独供地：两个条件满足其一即不再单独供地，引导进入小微企业园或标准厂房；“以下”含5000万元，“小于”不含20亩。
 * No separate land supply: Either condition is enough; such projects are led into parks or standard plants. CNY 50 million itself is caught, 20 mu itself is not.
 * Source: clauses 003-321, 003-322.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * noSeparateLand({ city: '宁波市' }, { year: 2022 }).applies // 'unknown'
 */
export const noSeparateLand: RuleEvaluator<NoSeparateLandInput, NoSeparateLandOptions, NoSeparateLandAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-plan-2021/no-separate-land',
  subjects: ["site"],
  document: () => {
    const part0 = {
      "kind": "comparison",
      "name": "in-city",
      "fact": {"name": "city", "params": {}, "id": "city{}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": ["宁波市"]}
    };
    const part1 = {
      "kind": "comparison",
      "name": "in-plan",
      "fact": {"name": "inPlan", "params": {"yearsAgo": 0}, "id": "inPlan{\"yearsAgo\":0}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part2 = {
      "kind": "any",
      "conditions": [
        {
          "kind": "comparison",
          "name": "small-investment",
          "fact": {"name": "plantInvestment", "params": {}, "id": "plantInvestment{}"},
          "operator": "lessThanInclusive",
          "operand": {"kind": "values", "values": [5000000000]}
        },
        {
          "kind": "comparison",
          "name": "small-area",
          "fact": {"name": "area", "params": {}, "id": "area{}"},
          "operator": "lessThan",
          "operand": {"kind": "values", "values": [400000000]}
        }
      ]
    };
    return {
      "same": {
        "id": "ningbo-plan-2021",
        "title": {"zh": "宁波市推动制造业高质量发展“十四五”规划", "en": "Ningbo fourteenth five-year plan for high-quality manufacturing"},
        "shortTitle": {"zh": "宁波“十四五”规划", "en": "Ningbo five-year plan"},
        "status": "undated",
        "statusNote": {
          "zh": "文件未载印发日期、文号和发文机关；规划期为2021年至2025年。",
          "en": "The file has no date, number or issuer; the plan covers 2021 to 2025."
        },
        "city": "宁波市",
        "cities": ["宁波市"],
        "period": {"from": 20210101, "through": 20251231},
        "policyNames": ["ningbo-plan-2021", "宁波市推动制造业高质量发展“十四五”规划", "宁波市制造业高质量发展“十四五”规划"],
        "ownNames": new Set([
      "ningboplan2021",
      "宁波市推动制造业高质量发展十四五规划",
      "ningbofourteenthfiveyearplanforhighqualitymanufacturing",
      "宁波十四五规划",
      "ningbofiveyearplan",
      "宁波市制造业高质量发展十四五规划"
    ]),
        "titleTerm": "stands-until-told",
        "matters": new Map([]),
        "readings": [],
        "caps": new Map([]),
        "targets": [],
        "setsTargets": false,
        "clauses": new Map([
      ["003-001", {"id": "003-001", "place": "前言"}],
      ["003-321", {"id": "003-321", "place": "专栏13", "word": "以下"}],
      ["003-322", {"id": "003-322", "place": "专栏13", "word": "小于"}]
    ]),
        "departments": [],
        "rank": 2,
        "rankWhy": {
          "zh": "文件未载日期；据文外资料，2021年7月已公开，晚于“四上”方案。",
          "en": "The file has no date; outside sources show it online by July 2021, after the four-ups plan."
        },
        "supersedes": [],
        "formerTerms": []
      },
      "turning": {},
      "rules": [
        {
          "by": [],
          "under": {
            "": {
              "slug": "no-separate-land",
              "id": "ningbo-plan-2021/no-separate-land",
              "subjects": ["site"],
              "title": {"zh": "不单独供地", "en": "No separate land supply"},
              "note": {
                "zh": "两个条件满足其一即不再单独供地，引导进入小微企业园或标准厂房；“以下”含5000万元，“小于”不含20亩。",
                "en": "Either condition is enough; such projects are led into parks or standard plants. CNY 50 million itself is caught, 20 mu itself is not."
              },
              "clauses": ["003-321", "003-322"],
              "cites": {
                "in-city": ["003-001"],
                "in-plan": ["003-001"],
                "small-investment": ["003-321"],
                "small-area": ["003-322"],
                "asks-none": ["003-321"]
              },
              "notes": {},
              "condition": {"kind": "all", "conditions": [part0, part1, part2]},
              "scope": [part0, part1],
              "own": part2,
              "rows": [{}],
              "kind": "limit",
              "force": "must",
              "permission": {
                "holds": {
                  "kind": "all",
                  "conditions": [
                    {
                      "kind": "comparison",
                      "name": "asks-none",
                      "fact": {"name": "separateLand", "params": {}, "id": "separateLand{}"},
                      "operator": "equal",
                      "operand": {"kind": "values", "values": [0]}
                    }
                  ]
                },
                "says": {"zh": "不再单独供地", "en": "no land of its own is supplied"}
              }
            }
          }
        }
      ],
      "groups": []
    };
  },
  shared: [],
});
