// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { CityInput } from '../../subject/index.js';

/** What `loanRiskPool` reads. */
export type LoanRiskPoolInput = Pick<CityInput, 'city' | 'loanRiskPool' | 'name'>;

/** What `loanRiskPool` decides by. */
export type LoanRiskPoolOptions = RuleOptions<Readonly<Record<string, never>>>;

export type LoanRiskPoolAnswer = RuleAnswer<'limit', 'ningbo-plan-2021/loan-risk-pool', never>;

/**
 * 制造业贷款风险池上限
 * Cap on the risk pool for manufacturing loans
 * Source: clauses 003-332.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * loanRiskPool({ city: '宁波市' }, { year: 2022 }).applies // 'yes'
 */
export const loanRiskPool: RuleEvaluator<LoanRiskPoolInput, LoanRiskPoolOptions, LoanRiskPoolAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-plan-2021/loan-risk-pool',
  subjects: ["city"],
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
      "kind": "all",
      "conditions": [
        {
          "kind": "comparison",
          "name": "a-city",
          "fact": {"name": "placeKind", "params": {}, "id": "placeKind{}"},
          "operator": "equal",
          "operand": {"kind": "values", "values": ["city"]}
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
        "clauses": new Map([["003-001", {"id": "003-001", "place": "前言"}], ["003-332", {"id": "003-332", "place": "五（九）2", "word": "最高"}]]),
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
              "slug": "loan-risk-pool",
              "id": "ningbo-plan-2021/loan-risk-pool",
              "subjects": ["city"],
              "title": {"zh": "制造业贷款风险池上限", "en": "Cap on the risk pool for manufacturing loans"},
              "clauses": ["003-332"],
              "cites": {"in-city": ["003-001"], "in-plan": ["003-001"]},
              "notes": {},
              "condition": {"kind": "all", "conditions": [part0, part1, part2]},
              "scope": [part0, part1],
              "own": part2,
              "rows": [{}],
              "kind": "limit",
              "force": "must",
              "terms": {
                "measured": {"field": "loanRiskPool"},
                "ends": [{"most": {"text": "4亿元", "value": {"over": 40000000000n, "under": 1n}}}],
                "units": []
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
