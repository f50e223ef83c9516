// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { ParkInput } from '../../subject/index.js';

/** What `smallEnterpriseShare` reads. */
export type SmallEnterpriseShareInput = Pick<ParkInput, 'city' | 'enterprises' | 'kind' | 'name' | 'smallEnterprises'>;

/** What `smallEnterpriseShare` decides by. */
export type SmallEnterpriseShareOptions = RuleOptions<Readonly<Record<string, never>>>;

export type SmallEnterpriseShareAnswer = RuleAnswer<'limit', 'ningbo-plan-2021/small-enterprise-share', never>;

/**
 * 小微企业占园内企业比重
 * Share of small enterprises in a park
 * Source: clauses 003-320.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * smallEnterpriseShare({ city: '宁波市' }, { year: 2022 }).applies // 'unknown'
 */
export const smallEnterpriseShare: RuleEvaluator<SmallEnterpriseShareInput, SmallEnterpriseShareOptions, SmallEnterpriseShareAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-plan-2021/small-enterprise-share',
  subjects: ["park"],
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
          "name": "its-kind",
          "fact": {"name": "placeKind", "params": {}, "id": "placeKind{}"},
          "operator": "equal",
          "operand": {"kind": "values", "values": ["small-enterprise-park"]}
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
        "clauses": new Map([["003-001", {"id": "003-001", "place": "前言"}], ["003-320", {"id": "003-320", "place": "专栏13", "word": "不得低于"}]]),
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
              "slug": "small-enterprise-share",
              "id": "ningbo-plan-2021/small-enterprise-share",
              "subjects": ["park"],
              "title": {"zh": "小微企业占园内企业比重", "en": "Share of small enterprises in a park"},
              "clauses": ["003-320"],
              "cites": {"in-city": ["003-001"], "in-plan": ["003-001"]},
              "notes": {},
              "condition": {"kind": "all", "conditions": [part0, part1, part2]},
              "scope": [part0, part1],
              "own": part2,
              "rows": [{}],
              "kind": "limit",
              "force": "must",
              "terms": {
                "measured": {"share": "smallEnterprises", "of": "enterprises"},
                "ends": [{"least": {"text": "70%", "value": {"over": 7n, "under": 10n}}}],
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
