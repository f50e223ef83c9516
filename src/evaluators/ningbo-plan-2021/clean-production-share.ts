// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { CityInput } from '../../subject/index.js';

/** What `cleanProductionShare` reads. */
export type CleanProductionShareInput = Pick<CityInput, 'auditedEnterprises' | 'city' | 'cleanProduction' | 'name'>;

/** What `cleanProductionShare` decides by. */
export type CleanProductionShareOptions = RuleOptions<Readonly<Record<string, never>>>;

export type CleanProductionShareAnswer = RuleAnswer<'limit', 'ningbo-plan-2021/clean-production-share', never>;

/**
 * 达到清洁生产先进水平的企业比例：力争；分母是自愿审核企业还是全部企业未写明，默认审核企业。
 * Share of enterprises at the advanced level of clean production: An aim; whether of audited or of all enterprises is not said: of those audited by default.
 * Source: clauses 003-318.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * cleanProductionShare({ city: '宁波市' }, { year: 2022 }).applies // 'yes'
 */
export const cleanProductionShare: RuleEvaluator<CleanProductionShareInput, CleanProductionShareOptions, CleanProductionShareAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-plan-2021/clean-production-share',
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
        "clauses": new Map([
      ["003-001", {"id": "003-001", "place": "前言"}],
      ["003-318", {"id": "003-318", "place": "专栏12", "word": "以上", "force": "aspirational"}]
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
              "slug": "clean-production-share",
              "id": "ningbo-plan-2021/clean-production-share",
              "subjects": ["city"],
              "title": {"zh": "达到清洁生产先进水平的企业比例", "en": "Share of enterprises at the advanced level of clean production"},
              "note": {
                "zh": "力争；分母是自愿审核企业还是全部企业未写明，默认审核企业。",
                "en": "An aim; whether of audited or of all enterprises is not said: of those audited by default."
              },
              "clauses": ["003-318"],
              "cites": {"in-city": ["003-001"], "in-plan": ["003-001"]},
              "notes": {},
              "condition": {"kind": "all", "conditions": [part0, part1, part2]},
              "scope": [part0, part1],
              "own": part2,
              "rows": [{}],
              "kind": "limit",
              "force": "aspirational",
              "terms": {
                "measured": {"share": "cleanProduction", "of": "auditedEnterprises"},
                "ends": [{"least": {"text": "80%", "value": {"over": 4n, "under": 5n}}}],
                "units": ["家"]
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
