// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/shaoxing-growth-2021/document.json';
import rule_0 from '../../../rules/shaoxing-growth-2021/start.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { EnterpriseInput, JudgementsInput } from '../../subject/index.js';

/** What `start` reads. */
export type StartInput = Pick<EnterpriseInput, 'asOf' | 'city' | 'industry' | 'name' | 'titles'> & {
  readonly judgements?: Pick<JudgementsInput, 'qualityAdvantage' | 'scaleAndGrowthPotential'> | undefined;
};

/** What `start` decides by. */
export type StartOptions = RuleOptions<{
  readonly 'high-tech-cultivation'?: 'candidates' | 'recognised-too';
  readonly 'manufacturers'?: 'not-said' | 'manufacturers-only';
  readonly 'title-term'?: 'stands-until-told' | 'lapses';
}, RuleChange<'shaoxing-growth-2021'>>;

export type StartAnswer = RuleAnswer<'tier', 'shaoxing-growth-2021/start', 'high-tech-cultivation' | 'manufacturers' | 'title-term'>;

/**
 * 起跑库：符合条件的，是否列入由主管部门确定；按上年度数据逐年重新对照。
 * Start Pool: Where the conditions are met, selection rests with the authority; standing is judged anew each year on the previous year’s data.
 * Source: clauses 002-030, 002-029, 002-031, 002-032, 002-033, 002-063.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * start({ city: '绍兴市' }, { year: 2022 }).truth // 'unknown'
 */
export const start: RuleEvaluator<StartInput, StartOptions, StartAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'shaoxing-growth-2021/start',
  subjects: ["enterprise"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'start': rule_0 },
    readings: [
      {
        "id": "high-tech-cultivation",
        "title": {"zh": "高新技术企业重点培育对象是谁", "en": "Who counts as cultivated for high-tech"},
        "clauses": ["002-031"],
        "why": {
          "zh": "是拟认定的培育对象，还是也含已认定企业，没有写明。",
          "en": "Candidates, or those already recognised as well: it is not said."
        },
        "options": [
          {"id": "candidates", "title": {"zh": "只含培育对象", "en": "candidates only"}, "changes": []},
          {
            "id": "recognised-too",
            "title": {"zh": "也含已认定企业", "en": "those recognised as well"},
            "changes": [
              {
                "rule": "start",
                "part": "conditions.high-tech-candidate",
                "from": {
                  "name": "high-tech-candidate",
                  "fact": "holdsTitle",
                  "params": {"title": "high-tech-candidate"},
                  "operator": "equal",
                  "value": true
                },
                "to": {
                  "name": "high-tech-candidate",
                  "any": [
                    {
                      "name": "high-tech-on-list",
                      "fact": "holdsTitle",
                      "params": {"title": "high-tech-candidate"},
                      "operator": "equal",
                      "value": true
                    },
                    {
                      "name": "high-tech-recognised",
                      "fact": "holdsTitle",
                      "params": {"title": "high-tech"},
                      "operator": "equal",
                      "value": true
                    }
                  ]
                }
              }
            ]
          }
        ]
      },
      {
        "id": "manufacturers",
        "title": {"zh": "是否限于制造业企业", "en": "Whether manufacturers only"},
        "clauses": ["002-029"],
        "why": {"zh": "方案名称写制造业企业，入库条件只写企业。", "en": "The plan is named for manufacturers; its conditions say enterprises."},
        "options": [
          {"id": "not-said", "title": {"zh": "条件没写，不作限制", "en": "not said, not asked"}, "changes": []},
          {
            "id": "manufacturers-only",
            "title": {"zh": "限制造业企业", "en": "manufacturers only"},
            "changes": [
              {
                "document": true,
                "part": "scope",
                "from": [
                  {"name": "in-city", "fact": "city", "operator": "equal", "value": "绍兴市"},
                  {"name": "in-plan", "fact": "inPlan", "operator": "equal", "value": true}
                ],
                "to": [
                  {"name": "in-city", "fact": "city", "operator": "equal", "value": "绍兴市"},
                  {"name": "in-plan", "fact": "inPlan", "operator": "equal", "value": true},
                  {"name": "manufacturer", "fact": "isManufacturer", "operator": "equal", "value": true}
                ]
              },
              {"document": true, "part": "scopeCites.manufacturer", "from": null, "to": ["002-029"]}
            ]
          }
        ]
      },
      {
        "id": "title-term",
        "title": {"zh": "称号过了惯例期限", "en": "A title past its customary term"},
        "clauses": ["002-034", "002-035", "002-046", "002-047"],
        "why": {
          "zh": "文件不写称号的有效期；按惯例，“小巨人”、单项冠军三年有效，高新技术企业也是。过期而没有写明续期，可仍算有效，也可能已失效。",
          "en": "No term is written for titles; by custom “Little Giants” and champions have three years, and so have high-tech enterprises. Past that, where no renewal is stated, a title may still stand or may have lapsed."
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
    groups: [],
    clauses: [
      {"id": "002-001", "place": "版头"},
      {"id": "002-005", "place": "末段"},
      {"id": "002-029", "place": "三"},
      {"id": "002-030", "place": "三（一）"},
      {"id": "002-031", "place": "三（一）"},
      {"id": "002-032", "place": "三（一）"},
      {"id": "002-033", "place": "三（一）"},
      {"id": "002-034", "place": "三（二）", "word": "以下"},
      {"id": "002-035", "place": "三（二）", "word": "以下"},
      {"id": "002-046", "place": "三（三）", "word": "超过"},
      {"id": "002-047", "place": "三（三）", "word": "超过"},
      {"id": "002-063", "place": "五（三）"}
    ],
  }),
  shared: [],
});
