// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/shaoxing-growth-2021/document.json';
import rule_0 from '../../../rules/shaoxing-growth-2021/accelerate.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { AnnualInput, EnterpriseInput, JudgementsInput, SumUpInput } from '../../subject/index.js';

/** What `accelerate` reads. */
export type AccelerateInput = Pick<EnterpriseInput, 'asOf' | 'city' | 'foundedIn' | 'industry' | 'name' | 'titles'> & {
  readonly years?: Readonly<Record<string, Pick<AnnualInput, 'revenue'>>> | undefined;
  readonly before?: Pick<SumUpInput, 'revenuePeak' | 'through'> | undefined;
  readonly judgements?: Pick<JudgementsInput, 'qualityAdvantage'> | undefined;
};

/** What `accelerate` decides by. */
export type AccelerateOptions = RuleOptions<{
  readonly 'title-revenue'?: 'all-three' | 'first-only';
  readonly 'manufacturers'?: 'not-said' | 'manufacturers-only';
  readonly 'title-term'?: 'stands-until-told' | 'lapses';
}, RuleChange<'shaoxing-growth-2021'>>;

export type AccelerateAnswer = RuleAnswer<'tier', 'shaoxing-growth-2021/accelerate', 'title-revenue' | 'manufacturers' | 'title-term'>;

/**
 * 加速库：符合条件的，是否列入由主管部门确定；按上年度数据逐年重新对照。
 * Acceleration Pool: Where the conditions are met, selection rests with the authority; standing is judged anew each year on the previous year’s data.
 * Source: clauses 002-034, 002-035, 002-036, 002-037, 002-038, 002-039, 002-040, 002-041, 002-029, 002-063.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * accelerate({ city: '绍兴市' }, { year: 2022 }).truth // 'unknown'
 */
export const accelerate: RuleEvaluator<AccelerateInput, AccelerateOptions, AccelerateAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'shaoxing-growth-2021/accelerate',
  subjects: ["enterprise"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'accelerate': rule_0 },
    readings: [
      {
        "id": "title-revenue",
        "title": {"zh": "“5亿元以下”贯及几类称号", "en": "Which titles the CNY 500 million line covers"},
        "clauses": ["002-034", "002-035", "002-036"],
        "why": {
          "zh": "“5亿元以下的”之后并列三类称号，也可读作只修饰第一类。",
          "en": "Three titles follow the revenue line; it can also be read as covering the first alone."
        },
        "options": [
          {"id": "all-three", "title": {"zh": "三类称号都受限", "en": "all three titles"}, "changes": []},
          {
            "id": "first-only",
            "title": {"zh": "只限单项冠军", "en": "the single-product champions only"},
            "changes": [
              {
                "rule": "accelerate",
                "part": "conditions.little-giant-within",
                "from": {
                  "name": "little-giant-within",
                  "all": [
                    {
                      "name": "little-giant-held-within",
                      "fact": "holdsTitle",
                      "params": {"title": "little-giant"},
                      "operator": "equal",
                      "value": true
                    },
                    {
                      "name": "little-giant-revenue-within",
                      "fact": "revenue",
                      "params": {"measure": "revenue", "yearsAgo": 1},
                      "operator": "lessThanInclusive",
                      "value": "5亿元"
                    }
                  ]
                },
                "to": {
                  "name": "little-giant-within",
                  "all": [
                    {
                      "fact": "holdsTitle",
                      "params": {"title": "little-giant"},
                      "operator": "equal",
                      "value": true,
                      "name": "little-giant-held-within"
                    }
                  ]
                }
              },
              {
                "rule": "accelerate",
                "part": "conditions.hidden-champion-within",
                "from": {
                  "name": "hidden-champion-within",
                  "all": [
                    {
                      "name": "hidden-champion-held-within",
                      "fact": "holdsTitle",
                      "params": {"title": "hidden-champion"},
                      "operator": "equal",
                      "value": true
                    },
                    {
                      "name": "hidden-champion-revenue-within",
                      "fact": "revenue",
                      "params": {"measure": "revenue", "yearsAgo": 1},
                      "operator": "lessThanInclusive",
                      "value": "5亿元"
                    }
                  ]
                },
                "to": {
                  "name": "hidden-champion-within",
                  "all": [
                    {
                      "fact": "holdsTitle",
                      "params": {"title": "hidden-champion"},
                      "operator": "equal",
                      "value": true,
                      "name": "hidden-champion-held-within"
                    }
                  ]
                }
              },
              {
                "rule": "accelerate",
                "part": "criteria.little-giant-within",
                "from": {
                  "zh": "国家专精特新“小巨人”，上年度营业收入不超过5亿元",
                  "en": "national “Little Giant”, revenue last year of at most CNY 500 million"
                },
                "to": {"zh": "国家专精特新“小巨人”", "en": "national “Little Giant”"}
              },
              {
                "rule": "accelerate",
                "part": "criteria.hidden-champion-within",
                "from": {
                  "zh": "省级“隐形冠军”，上年度营业收入不超过5亿元",
                  "en": "provincial hidden champion, revenue last year of at most CNY 500 million"
                },
                "to": {"zh": "省级“隐形冠军”", "en": "provincial hidden champion"}
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
      {"id": "002-034", "place": "三（二）", "word": "以下"},
      {"id": "002-035", "place": "三（二）", "word": "以下"},
      {"id": "002-036", "place": "三（二）", "word": "以下"},
      {"id": "002-037", "place": "三（二）"},
      {"id": "002-038", "place": "三（二）"},
      {"id": "002-039", "place": "三（二）"},
      {"id": "002-040", "place": "三（二）"},
      {"id": "002-041", "place": "三（二）"},
      {"id": "002-046", "place": "三（三）", "word": "超过"},
      {"id": "002-047", "place": "三（三）", "word": "超过"},
      {"id": "002-063", "place": "五（三）"}
    ],
  }),
  shared: [],
});
