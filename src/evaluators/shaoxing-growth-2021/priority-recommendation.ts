// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/shaoxing-growth-2021/document.json';
import rule_0 from '../../../rules/shaoxing-growth-2021/priority-recommendation.json';
import rule_1 from '../../../rules/shaoxing-growth-2021/sprint.json';
import rule_2 from '../../../rules/shaoxing-growth-2021/accelerate.json';
import rule_3 from '../../../rules/shaoxing-growth-2021/start.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { AnnualInput, EnterpriseInput, JudgementsInput, SumUpInput } from '../../subject/index.js';

/** What `priorityRecommendation` reads. */
export type PriorityRecommendationInput = Pick<EnterpriseInput, 'asOf' | 'city' | 'foundedIn' | 'industry' | 'name' | 'titles'> & {
  readonly years?: Readonly<Record<string, Pick<AnnualInput, 'marketValue' | 'revenue'>>> | undefined;
  readonly before?: Pick<SumUpInput, 'revenuePeak' | 'through'> | undefined;
  readonly judgements?: Pick<JudgementsInput, 'industryHead' | 'keepsGrowing' | 'qualityAdvantage' | 'qualityListed' | 'scaleAndGrowthPotential'> | undefined;
};

/** What `priorityRecommendation` decides by. */
export type PriorityRecommendationOptions = RuleOptions<{
  readonly 'title-revenue'?: 'all-three' | 'first-only';
  readonly 'growth'?: 'above-zero' | 'judged';
  readonly 'valuation'?: 'previous-year' | 'programme-year';
  readonly 'high-tech-cultivation'?: 'candidates' | 'recognised-too';
  readonly 'manufacturers'?: 'not-said' | 'manufacturers-only';
  readonly 'title-term'?: 'stands-until-told' | 'lapses';
}, RuleChange<'shaoxing-growth-2021'>>;

export type PriorityRecommendationAnswer = RuleAnswer<'service', 'shaoxing-growth-2021/priority-recommendation', 'title-revenue' | 'growth' | 'valuation' | 'high-tech-cultivation' | 'manufacturers' | 'title-term'>;

/**
 * 优先推荐申报项目和荣誉：以入库为前提：符合入库条件不等于已经入库。
 * Priority in recommendation for projects and honours: For pool members: meeting the conditions is not yet membership.
 * Source: clauses 002-060.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * priorityRecommendation({ city: '绍兴市' }, { year: 2022 }).truth // 'unknown'
 */
export const priorityRecommendation: RuleEvaluator<PriorityRecommendationInput, PriorityRecommendationOptions, PriorityRecommendationAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'shaoxing-growth-2021/priority-recommendation',
  subjects: ["enterprise"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'priority-recommendation': rule_0, 'sprint': rule_1, 'accelerate': rule_2, 'start': rule_3 },
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
              }
            ]
          }
        ]
      },
      {
        "id": "growth",
        "title": {"zh": "“保持一定增长水平”怎么认", "en": "How sustained growth is established"},
        "clauses": ["002-044"],
        "why": {
          "zh": "没有写增长率；未作判断时，以上年营业收入高于前年为增长。",
          "en": "No rate is given; where nobody judged it, revenue above the year before counts as growth."
        },
        "options": [
          {
            "id": "above-zero",
            "title": {"zh": "判断优先，否则看营业收入是否增长", "en": "the judgement, else growth in revenue"},
            "changes": []
          },
          {
            "id": "judged",
            "title": {"zh": "只认判断", "en": "the judgement alone"},
            "changes": [
              {"rule": "sprint", "part": "conditions.head-growth.params.by", "from": "orRevenue", "to": "judgement"}
            ]
          }
        ]
      },
      {
        "id": "valuation",
        "title": {"zh": "市值取哪一年", "en": "Which year’s market value"},
        "clauses": ["002-051"],
        "why": {"zh": "没有写市值的时点；其余数据取上年度。", "en": "No date of valuation is given; the other figures are last year’s."},
        "options": [
          {"id": "previous-year", "title": {"zh": "上年度", "en": "last year"}, "changes": []},
          {
            "id": "programme-year",
            "title": {"zh": "当年度", "en": "the programme year"},
            "changes": [{"rule": "sprint", "part": "conditions.market-value.params.yearsAgo", "from": 1, "to": 0}]
          }
        ]
      },
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
      {"id": "002-036", "place": "三（二）", "word": "以下"},
      {"id": "002-037", "place": "三（二）"},
      {"id": "002-038", "place": "三（二）"},
      {"id": "002-039", "place": "三（二）"},
      {"id": "002-040", "place": "三（二）"},
      {"id": "002-041", "place": "三（二）"},
      {"id": "002-042", "place": "三（三）"},
      {"id": "002-043", "place": "三（三）", "word": "超过"},
      {"id": "002-044", "place": "三（三）"},
      {"id": "002-045", "place": "三（三）"},
      {"id": "002-046", "place": "三（三）", "word": "超过"},
      {"id": "002-047", "place": "三（三）", "word": "超过"},
      {"id": "002-048", "place": "三（三）", "word": "超过"},
      {"id": "002-049", "place": "三（三）"},
      {"id": "002-050", "place": "三（三）"},
      {"id": "002-051", "place": "三（三）", "word": "超过"},
      {"id": "002-060", "place": "五（二）"},
      {"id": "002-063", "place": "五（三）"}
    ],
  }),
  shared: [],
});
