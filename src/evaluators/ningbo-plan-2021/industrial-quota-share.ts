// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { CityInput } from '../../subject/index.js';

/** What `industrialQuotaShare` reads. */
export type IndustrialQuotaShareInput = Pick<CityInput, 'city' | 'name' | 'newLandForIndustry' | 'newLandQuota'>;

/** What `industrialQuotaShare` decides by. */
export type IndustrialQuotaShareOptions = RuleOptions<{
  readonly 'industry-quota'?: 'floor' | 'exact';
}>;

export type IndustrialQuotaShareAnswer = RuleAnswer<'limit', 'ningbo-plan-2021/industrial-quota-share', 'industry-quota'>;

/**
 * 新增用地指标用于工业的比例：“确保”之后的35%默认作下限。
 * Share of new land quota for industry: The 35% after “ensure” is read as a floor.
 * Source: clauses 003-328.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * industrialQuotaShare({ city: '宁波市' }, { year: 2022 }).applies // 'yes'
 */
export const industrialQuotaShare: RuleEvaluator<IndustrialQuotaShareInput, IndustrialQuotaShareOptions, IndustrialQuotaShareAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-plan-2021/industrial-quota-share',
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
    const part3 = {"kind": "all", "conditions": [part0, part1, part2]};
    const part4 = [part0, part1];
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
        "readings": [
          {
            "id": "industry-quota",
            "title": {"zh": "35%是下限还是定数", "en": "Whether 35% is a floor or a fixed share"},
            "clauses": ["003-328"],
            "why": {"zh": "“确保”之后只有一个裸数。", "en": "A bare figure follows “ensure”."},
            "options": [
              {"id": "floor", "title": {"zh": "下限", "en": "a floor"}, "changes": []},
              {
                "id": "exact",
                "title": {"zh": "定数", "en": "a fixed share"},
                "changes": [
                  {"rule": "industrial-quota-share", "part": "outcome.most", "from": null, "to": "parameter.share"}
                ]
              }
            ]
          }
        ],
        "caps": new Map([]),
        "targets": [],
        "setsTargets": false,
        "clauses": new Map([["003-001", {"id": "003-001", "place": "前言"}], ["003-328", {"id": "003-328", "place": "五（九）1", "word": "裸数"}]]),
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
          "by": ["industry-quota"],
          "under": {
            "floor": {
              "slug": "industrial-quota-share",
              "id": "ningbo-plan-2021/industrial-quota-share",
              "subjects": ["city"],
              "title": {"zh": "新增用地指标用于工业的比例", "en": "Share of new land quota for industry"},
              "note": {"zh": "“确保”之后的35%默认作下限。", "en": "The 35% after “ensure” is read as a floor."},
              "clauses": ["003-328"],
              "cites": {"in-city": ["003-001"], "in-plan": ["003-001"]},
              "notes": {},
              "condition": part3,
              "scope": part4,
              "own": part2,
              "rows": [{}],
              "kind": "limit",
              "force": "must",
              "terms": {
                "measured": {"share": "newLandForIndustry", "of": "newLandQuota"},
                "ends": [{"least": {"text": "35%", "value": {"over": 7n, "under": 20n}}}],
                "units": ["亩"]
              }
            },
            "exact": {
              "slug": "industrial-quota-share",
              "id": "ningbo-plan-2021/industrial-quota-share",
              "subjects": ["city"],
              "title": {"zh": "新增用地指标用于工业的比例", "en": "Share of new land quota for industry"},
              "note": {"zh": "“确保”之后的35%默认作下限。", "en": "The 35% after “ensure” is read as a floor."},
              "clauses": ["003-328"],
              "cites": {"in-city": ["003-001"], "in-plan": ["003-001"]},
              "notes": {},
              "condition": part3,
              "scope": part4,
              "own": part2,
              "rows": [{}],
              "kind": "limit",
              "force": "must",
              "terms": {
                "measured": {"share": "newLandForIndustry", "of": "newLandQuota"},
                "ends": [
                  {
                    "most": {"text": "35%", "value": {"over": 7n, "under": 20n}},
                    "least": {"text": "35%", "value": {"over": 7n, "under": 20n}}
                  }
                ],
                "units": ["亩"]
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
