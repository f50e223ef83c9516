// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { DistrictInput, ParkInput } from '../../subject/index.js';

/** What `leadingIndustries` reads. */
export type LeadingIndustriesInput = Pick<DistrictInput, 'city' | 'leadingIndustries' | 'name'> | Pick<ParkInput, 'city' | 'kind' | 'leadingIndustries' | 'name'>;

/** What `leadingIndustries` decides by. */
export type LeadingIndustriesOptions = RuleOptions<Readonly<Record<string, never>>> & {
  readonly subject: 'district' | 'park';
};

export type LeadingIndustriesAnswer = RuleAnswer<'limit', 'ningbo-plan-2021/leading-industries', never>;

/**
 * 主导产业数：原则上：超出是提示，不是违规。
 * Number of leading industries: In principle: more is a warning, not a breach.
 * Source: clauses 003-302, 003-303, 003-304.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * leadingIndustries({ city: '宁波市' }, { year: 2022, subject: 'district' }).applies // 'yes'
 */
export const leadingIndustries: RuleEvaluator<LeadingIndustriesInput, LeadingIndustriesOptions, LeadingIndustriesAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-plan-2021/leading-industries',
  subjects: ["district", "park"],
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
          "operand": {"kind": "row", "column": "kind"}
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
      ["003-302", {"id": "003-302", "place": "五（七）2", "word": "不超过", "force": "in-principle"}],
      ["003-303", {"id": "003-303", "place": "五（七）2", "word": "不超过", "force": "in-principle"}],
      ["003-304", {"id": "003-304", "place": "五（七）2", "word": "仅保留", "force": "in-principle"}]
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
              "slug": "leading-industries",
              "id": "ningbo-plan-2021/leading-industries",
              "subjects": ["district", "park"],
              "title": {"zh": "主导产业数", "en": "Number of leading industries"},
              "note": {"zh": "原则上：超出是提示，不是违规。", "en": "In principle: more is a warning, not a breach."},
              "clauses": ["003-302", "003-303", "003-304"],
              "cites": {"in-city": ["003-001"], "in-plan": ["003-001"]},
              "notes": {},
              "condition": {"kind": "all", "conditions": [part0, part1, part2]},
              "scope": [part0, part1],
              "own": part2,
              "rows": [
                {"kind": "district", "most": 3, "least": 0},
                {"kind": "development-zone", "most": 2, "least": 0},
                {"kind": "featured-platform", "most": 1, "least": 1}
              ],
              "kind": "limit",
              "force": "in-principle",
              "terms": {
                "measured": {"field": "leadingIndustries"},
                "ends": [
                  {
                    "most": {"text": "3个", "value": {"over": 3n, "under": 1n}},
                    "least": {"text": "0个", "value": {"over": 0n, "under": 1n}}
                  },
                  {
                    "most": {"text": "2个", "value": {"over": 2n, "under": 1n}},
                    "least": {"text": "0个", "value": {"over": 0n, "under": 1n}}
                  },
                  {
                    "most": {"text": "1个", "value": {"over": 1n, "under": 1n}},
                    "least": {"text": "1个", "value": {"over": 1n, "under": 1n}}
                  }
                ],
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
