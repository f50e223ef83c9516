// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/shaoxing-growth-2021/document.json';
import rule_0 from '../../../rules/shaoxing-growth-2021/sprint.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { AnnualInput, EnterpriseInput, JudgementsInput, SumUpInput } from '../../subject/index.js';

/** What `sprint` reads. */
export type SprintInput = Pick<EnterpriseInput, 'asOf' | 'city' | 'foundedIn' | 'industry' | 'name' | 'titles'> & {
  readonly years?: Readonly<Record<string, Pick<AnnualInput, 'marketValue' | 'revenue'>>> | undefined;
  readonly before?: Pick<SumUpInput, 'revenuePeak' | 'through'> | undefined;
  readonly judgements?: Pick<JudgementsInput, 'industryHead' | 'keepsGrowing' | 'qualityAdvantage' | 'qualityListed'> | undefined;
};

/** What `sprint` decides by. */
export type SprintOptions = RuleOptions<{
  readonly 'growth'?: 'above-zero' | 'judged';
  readonly 'valuation'?: 'previous-year' | 'programme-year';
  readonly 'manufacturers'?: 'not-said' | 'manufacturers-only';
  readonly 'title-term'?: 'stands-until-told' | 'lapses';
}, RuleChange<'shaoxing-growth-2021'>>;

export type SprintAnswer = RuleAnswer<'tier', 'shaoxing-growth-2021/sprint', 'growth' | 'valuation' | 'manufacturers' | 'title-term'>;

/**
 * 冲刺库：符合条件的，是否列入由主管部门确定；按上年度数据逐年重新对照。
 * Sprint Pool: Where the conditions are met, selection rests with the authority; standing is judged anew each year on the previous year’s data.
 * Source: clauses 002-042, 002-043, 002-044, 002-045, 002-046, 002-047, 002-048, 002-049, 002-050, 002-051, 002-029, 002-063.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * sprint({ city: '绍兴市' }, { year: 2022 }).truth // 'unknown'
 */
export const sprint: RuleEvaluator<SprintInput, SprintOptions, SprintAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'shaoxing-growth-2021/sprint',
  subjects: ["enterprise"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'sprint': rule_0 },
    readings: [
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
      {"id": "002-063", "place": "五（三）"}
    ],
  }),
  shared: [],
});
