// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { CityInput } from '../../subject/index.js';

/** What `guaranteeCompanyCapital` reads. */
export type GuaranteeCompanyCapitalInput = Pick<CityInput, 'city' | 'guaranteeCapital' | 'name'>;

/** What `guaranteeCompanyCapital` decides by. */
export type GuaranteeCompanyCapitalOptions = RuleOptions<Readonly<Record<string, never>>>;

export type GuaranteeCompanyCapitalAnswer = RuleAnswer<'limit', 'ningbo-plan-2021/guarantee-company-capital', never>;

/**
 * 市融资担保公司注册资本
 * Registered capital of the city’s guarantee company
 * Source: clauses 003-331.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * guaranteeCompanyCapital({ city: '宁波市' }, { year: 2022 }).applies // 'yes'
 */
export const guaranteeCompanyCapital: RuleEvaluator<GuaranteeCompanyCapitalInput, GuaranteeCompanyCapitalOptions, GuaranteeCompanyCapitalAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-plan-2021/guarantee-company-capital',
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
    const part3 = {"text": "50亿元", "value": {"over": 500000000000n, "under": 1n}};
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
      ["003-331", {"id": "003-331", "place": "五（九）2", "word": "裸数", "force": "aspirational"}]
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
              "slug": "guarantee-company-capital",
              "id": "ningbo-plan-2021/guarantee-company-capital",
              "subjects": ["city"],
              "title": {"zh": "市融资担保公司注册资本", "en": "Registered capital of the city’s guarantee company"},
              "clauses": ["003-331"],
              "cites": {"in-city": ["003-001"], "in-plan": ["003-001"]},
              "notes": {},
              "condition": {"kind": "all", "conditions": [part0, part1, part2]},
              "scope": [part0, part1],
              "own": part2,
              "rows": [{}],
              "kind": "limit",
              "force": "aspirational",
              "terms": {
                "measured": {"field": "guaranteeCapital"},
                "ends": [{"most": part3, "least": part3}],
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
