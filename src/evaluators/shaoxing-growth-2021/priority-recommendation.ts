// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/shaoxing-growth-2021/document.json';
import rule_0 from '../../../rules/shaoxing-growth-2021/priority-recommendation.json';
import rule_1 from '../../../rules/shaoxing-growth-2021/sprint.json';
import rule_2 from '../../../rules/shaoxing-growth-2021/accelerate.json';
import rule_3 from '../../../rules/shaoxing-growth-2021/start.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { AnnualInput, EnterpriseInput, JudgementsInput } from '../../subject/index.js';

/** What `priorityRecommendation` reads. */
export type PriorityRecommendationInput = Pick<EnterpriseInput, 'asOf' | 'city' | 'foundedIn' | 'industry' | 'name' | 'titles'> & {
  readonly years?: Readonly<Record<string, Pick<AnnualInput, 'marketValue' | 'revenue'>>> | undefined;
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
}>;

export type PriorityRecommendationAnswer = RuleAnswer<'service', 'shaoxing-growth-2021/priority-recommendation'>;

/**
 * 优先推荐申报项目和荣誉：以入库为前提：符合入库条件不等于已经入库。
 * Priority in recommendation for projects and honours: For library members: meeting the conditions is not yet membership.
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
        "title": {"zh": "“5亿元以下”贯及几类称号", "en": "Which titles the 500-million line covers"},
        "clauses": ["002-034", "002-035", "002-036"],
        "why": {
          "zh": "“5亿元以下的”之后并列三类称号，也可读作只修饰第一类。",
          "en": "Three titles follow the revenue line; it can also be read as covering the first alone."
        },
        "options": [
          {"id": "all-three", "title": {"zh": "三类称号都受限", "en": "all three titles"}, "changes": []},
          {
            "id": "first-only",
            "title": {"zh": "只限单项冠军", "en": "the single champions only"},
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
        "title": {"zh": "“保持一定增长水平”怎么认", "en": "How keeping up growth is shown"},
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
        "title": {"zh": "市值取哪一年", "en": "Which year's market value"},
        "clauses": ["002-051"],
        "why": {"zh": "没有写市值的时点；其余数据取上年度。", "en": "No date of valuation is given; the other figures are last year's."},
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
          "en": "No term is written for titles; by custom little giants and champions have three years, and so have high-tech enterprises. Past that, with no renewal told, a title may still stand or may have lapsed."
        },
        "options": [
          {"id": "stands-until-told", "title": {"zh": "写明终止前仍有效", "en": "it stands until its end is told"}, "changes": []},
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
      {
        "id": "002-001",
        "place": "文头",
        "kind": "effective-date",
        "summary": {
          "zh": "本方案为绍兴市政府办公室2021年第25号文件。",
          "en": "The plan is document No. 25 of 2021 of the General Office of the Shaoxing Municipal Government."
        },
        "anchor": "绍政办发〔2021〕25号",
        "rules": ["shaoxing-growth-2021/document"]
      },
      {
        "id": "002-005",
        "place": "末条",
        "kind": "effective-date",
        "summary": {"zh": "方案的施行日为2021年10月15日，含当日。", "en": "The plan takes effect on 15 October 2021, that day included."},
        "comparator": ">=",
        "value": "2021-10-15",
        "unit": "day",
        "anchor": "本方案自2021年10月15日起施行",
        "rules": ["shaoxing-growth-2021/document"],
        "note": {
          "zh": "与落款日、公开日不同；没有失效日期。",
          "en": "It differs from the dates of signing and publication; no end date is given."
        }
      },
      {
        "id": "002-029",
        "place": "三",
        "kind": "library-tier",
        "summary": {
          "zh": "经遴选建起跑、加速、冲刺三库，各对应一类企业。",
          "en": "Three libraries (start, acceleration, sprint) each hold one type of selected enterprise."
        },
        "anchor": "对应培育起跑型企业、加速型企业、冲刺型企业",
        "rules": ["shaoxing-growth-2021/accelerate", "shaoxing-growth-2021/sprint", "shaoxing-growth-2021/start"],
        "note": {
          "zh": "未写一企只入一库，默认取最高一库；符合条件仍须遴选。",
          "en": "One library for each enterprise is not said, default the highest; a match still needs selection."
        }
      },
      {
        "id": "002-030",
        "place": "三(一)",
        "kind": "library-tier",
        "summary": {
          "zh": "起跑库：既有规模基础又有成长潜力的企业。",
          "en": "Start library: enterprises with a base of size and potential to grow."
        },
        "anchor": "具有规模基础和成长潜力的企业",
        "rules": ["shaoxing-growth-2021/start"],
        "note": {
          "zh": "各项以分号并列，默认符合一项即可；本项凭判断，由输入给出。",
          "en": "Items are separated by semicolons, default any one; this one is a judgement given in the input."
        }
      },
      {
        "id": "002-031",
        "place": "三(一)",
        "kind": "library-tier",
        "summary": {
          "zh": "起跑库：国家高新技术企业的重点培育对象。",
          "en": "Start library: enterprises under key cultivation as national high-tech enterprises."
        },
        "anchor": "“国家高新技术企业”重点培育企业",
        "rules": ["shaoxing-growth-2021/start"],
        "note": {
          "zh": "已认定还是待认定未写，默认待认定的培育对象。",
          "en": "Certified or still to be certified is not said; default the latter."
        }
      },
      {
        "id": "002-032",
        "place": "三(一)",
        "kind": "library-tier",
        "summary": {
          "zh": "起跑库：品质标准有一定优势的企业。",
          "en": "Start library: enterprises with some advantage in quality and standards."
        },
        "anchor": "品质标准具有一定优势的企业",
        "rules": ["shaoxing-growth-2021/start"],
        "note": {"zh": "“一定”没有界限，由输入给出判断。", "en": "“Some” has no limit and is a judgement given in the input."}
      },
      {
        "id": "002-033",
        "place": "三(一)",
        "kind": "library-tier",
        "summary": {"zh": "起跑库：列为上市后备的企业。", "en": "Start library: enterprises in the listing reserve."},
        "anchor": "上市后备企业",
        "rules": ["shaoxing-growth-2021/start"]
      },
      {
        "id": "002-034",
        "place": "三(二)",
        "kind": "library-tier",
        "summary": {
          "zh": "加速库：国家单项冠军企业（产品），上年度营收不超过5亿元。",
          "en": "Acceleration library: national single-product champions (enterprise or product) with revenue of CNY 500 million or less in the previous year."
        },
        "comparator": "<=",
        "value": 5,
        "unit": "亿元",
        "word": "以下",
        "anchor": "上年度营业收入5亿元以下",
        "rules": ["shaoxing-growth-2021/accelerate"],
        "note": {
          "zh": "5亿元的上限默认及于三类称号，另一读法只限第一类；恰为5亿元的算在内。",
          "en": "The limit of CNY 500 million is read over all three titles (other reading: only the first); exactly CNY 500 million is in."
        }
      },
      {
        "id": "002-035",
        "place": "三(二)",
        "kind": "library-tier",
        "summary": {
          "zh": "加速库：国家“小巨人”企业，上年度营收不超过5亿元。",
          "en": "Acceleration library: national “little giants” with revenue of CNY 500 million or less in the previous year."
        },
        "comparator": "<=",
        "value": 5,
        "unit": "亿元",
        "word": "以下",
        "anchor": "上年度营业收入5亿元以下",
        "rules": ["shaoxing-growth-2021/accelerate"]
      },
      {
        "id": "002-036",
        "place": "三(二)",
        "kind": "library-tier",
        "summary": {
          "zh": "加速库：省级“隐形冠军”企业，上年度营收不超过5亿元。",
          "en": "Acceleration library: provincial “hidden champions” with revenue of CNY 500 million or less in the previous year."
        },
        "comparator": "<=",
        "value": 5,
        "unit": "亿元",
        "word": "以下",
        "anchor": "上年度营业收入5亿元以下",
        "rules": ["shaoxing-growth-2021/accelerate"]
      },
      {
        "id": "002-037",
        "place": "三(二)",
        "kind": "library-tier",
        "summary": {
          "zh": "加速库：已进“单打冠军”培育库的企业，级别不限。",
          "en": "Acceleration library: members of a “single-event champion” (单打冠军) cultivation library of any level."
        },
        "anchor": "入选各级“单打冠军”培育库企业",
        "rules": ["shaoxing-growth-2021/accelerate"],
        "note": {"zh": "“单打冠军”疑即单项冠军。", "en": "“单打冠军” is probably a slip for single-product champion (单项冠军)."}
      },
      {
        "id": "002-038",
        "place": "三(二)",
        "kind": "library-tier",
        "summary": {
          "zh": "加速库：“放水养鱼”优质企业。",
          "en": "Acceleration library: quality enterprises of the “fill the pond to raise fish” (放水养鱼) scheme."
        },
        "anchor": "“放水养鱼”优质企业",
        "rules": ["shaoxing-growth-2021/accelerate"]
      },
      {
        "id": "002-039",
        "place": "三(二)",
        "kind": "library-tier",
        "summary": {
          "zh": "加速库：创新型领军企业的市级培育对象。",
          "en": "Acceleration library: enterprises under municipal cultivation as innovation leaders."
        },
        "anchor": "创新型领军市级培育企业",
        "rules": ["shaoxing-growth-2021/accelerate"]
      },
      {
        "id": "002-040",
        "place": "三(二)",
        "kind": "library-tier",
        "summary": {
          "zh": "加速库：品质标准有较强优势的企业。",
          "en": "Acceleration library: enterprises with a strong advantage in quality and standards."
        },
        "anchor": "品质标准具有较强优势的企业",
        "rules": ["shaoxing-growth-2021/accelerate"],
        "note": {"zh": "“较强”没有界限，由输入给出判断。", "en": "“Strong” has no limit and is a judgement given in the input."}
      },
      {
        "id": "002-041",
        "place": "三(二)",
        "kind": "library-tier",
        "summary": {
          "zh": "加速库：上市申请已报证监会或交易所审核的企业。",
          "en": "Acceleration library: enterprises whose listing application is before the securities regulator or an exchange."
        },
        "anchor": "已报证监会(交易所)审核的企业",
        "rules": ["shaoxing-growth-2021/accelerate"],
        "note": {"zh": "撤回申请后是否退出未写。", "en": "Whether a withdrawn application ends membership is not said."}
      },
      {
        "id": "002-042",
        "place": "三(三)",
        "kind": "library-tier",
        "summary": {"zh": "冲刺库：“链主型”企业。", "en": "Sprint library: “chain leader” enterprises."},
        "anchor": "“链主型”企业;上年度",
        "rules": ["shaoxing-growth-2021/sprint"]
      },
      {
        "id": "002-043",
        "place": "三(三)",
        "kind": "library-tier",
        "summary": {
          "zh": "冲刺库：行业头部企业，上年度营收超过100亿元。",
          "en": "Sprint library: heads of an industry with revenue over CNY 10 billion in the previous year."
        },
        "comparator": ">",
        "value": 100,
        "unit": "亿元",
        "word": "超过",
        "anchor": "上年度营业收入超过100亿元",
        "rules": ["shaoxing-growth-2021/sprint"],
        "note": {
          "zh": "恰为100亿元的不算，与002-012不同；还须同时符合002-044。",
          "en": "Exactly CNY 10 billion is out, unlike 002-012; 002-044 must hold as well."
        }
      },
      {
        "id": "002-044",
        "place": "三(三)",
        "kind": "library-tier",
        "summary": {"zh": "冲刺库：前项头部企业还须保持增长。", "en": "Sprint library: those heads of an industry must also keep growing."},
        "unit": "%",
        "anchor": "且保持一定增长水平的行业头部企业",
        "rules": ["shaoxing-growth-2021/sprint"],
        "note": {"zh": "“一定”增长没有数值，默认大于0并标记复核。", "en": "The growth has no figure; default above 0, marked for review."}
      },
      {
        "id": "002-045",
        "place": "三(三)",
        "kind": "library-tier",
        "summary": {"zh": "冲刺库：省级“雄鹰企业”。", "en": "Sprint library: provincial “eagle” enterprises."},
        "anchor": "入选省级“雄鹰企业”的企业",
        "rules": ["shaoxing-growth-2021/sprint"],
        "note": {"zh": "不设营收条件。", "en": "No revenue condition applies."}
      },
      {
        "id": "002-046",
        "place": "三(三)",
        "kind": "library-tier",
        "summary": {
          "zh": "冲刺库：国家“单项冠军”企业（产品），上年度营收超过5亿元。",
          "en": "Sprint library: national single-product champions (enterprise or product) with revenue over CNY 500 million in the previous year."
        },
        "comparator": ">",
        "value": 5,
        "unit": "亿元",
        "word": "超过",
        "anchor": "上年度营业收入超过5亿元",
        "rules": ["shaoxing-growth-2021/sprint"],
        "note": {
          "zh": "5亿元的下限默认及于三类称号；恰为5亿元的归加速库。",
          "en": "The limit is read over all three titles; exactly CNY 500 million belongs to the acceleration library."
        }
      },
      {
        "id": "002-047",
        "place": "三(三)",
        "kind": "library-tier",
        "summary": {
          "zh": "冲刺库：国家“小巨人”企业，上年度营收超过5亿元。",
          "en": "Sprint library: national “little giants” with revenue over CNY 500 million in the previous year."
        },
        "comparator": ">",
        "value": 5,
        "unit": "亿元",
        "word": "超过",
        "anchor": "上年度营业收入超过5亿元",
        "rules": ["shaoxing-growth-2021/sprint"]
      },
      {
        "id": "002-048",
        "place": "三(三)",
        "kind": "library-tier",
        "summary": {
          "zh": "冲刺库：省级“隐形冠军”企业，上年度营收超过5亿元。",
          "en": "Sprint library: provincial “hidden champions” with revenue over CNY 500 million in the previous year."
        },
        "comparator": ">",
        "value": 5,
        "unit": "亿元",
        "word": "超过",
        "anchor": "上年度营业收入超过5亿元",
        "rules": ["shaoxing-growth-2021/sprint"]
      },
      {
        "id": "002-049",
        "place": "三(三)",
        "kind": "library-tier",
        "summary": {
          "zh": "冲刺库：科技创新“领军型”企业。",
          "en": "Sprint library: “leader” enterprises in science and technology innovation."
        },
        "anchor": "科技创新“领军型”企业",
        "rules": ["shaoxing-growth-2021/sprint"]
      },
      {
        "id": "002-050",
        "place": "三(三)",
        "kind": "library-tier",
        "summary": {
          "zh": "冲刺库：品质标准有绝对优势的企业。",
          "en": "Sprint library: enterprises with an absolute advantage in quality and standards."
        },
        "anchor": "品质标准具有绝对优势的企业",
        "rules": ["shaoxing-growth-2021/sprint"],
        "note": {"zh": "“绝对”没有界限，由输入给出判断。", "en": "“Absolute” has no limit and is a judgement given in the input."}
      },
      {
        "id": "002-051",
        "place": "三(三)",
        "kind": "library-tier",
        "summary": {
          "zh": "冲刺库：优质上市企业，市值超过100亿元。",
          "en": "Sprint library: quality listed enterprises with a market value over CNY 10 billion."
        },
        "comparator": ">",
        "value": 100,
        "unit": "亿元",
        "word": "超过",
        "anchor": "上市企业中市值超过100亿元的优质企业",
        "rules": ["shaoxing-growth-2021/sprint"],
        "note": {
          "zh": "市值取哪一日、何为优质均未写；恰为100亿元的不算。",
          "en": "The valuation day and “quality” are open; exactly CNY 10 billion is out."
        }
      },
      {
        "id": "002-060",
        "place": "五(二)",
        "kind": "service-entitlement",
        "summary": {
          "zh": "入库企业申报国家、省、市项目和荣誉，优先获推荐。",
          "en": "Library members are recommended first for national, provincial and municipal projects and honours."
        },
        "anchor": "优先推荐培育企业申报国家、省、市相关项目和荣誉",
        "rules": ["shaoxing-growth-2021/priority-recommendation"],
        "note": {"zh": "奖励金额待另出的政策，本文件没有。", "en": "Amounts are left to a policy still to come; this document has none."}
      },
      {
        "id": "002-063",
        "place": "五(三)",
        "kind": "other-rule",
        "summary": {
          "zh": "入库企业不再符合遴选条件的，调出培育库。",
          "en": "A member that no longer meets the selection conditions leaves the library."
        },
        "anchor": "“常态监测、动态调库、刚性退出”",
        "rules": ["shaoxing-growth-2021/accelerate", "shaoxing-growth-2021/sprint", "shaoxing-growth-2021/start"],
        "note": {
          "zh": "复核周期未写，默认每年按上年度数据重新判定。",
          "en": "No review cycle is written; default: re-tested every year on the previous year’s data."
        }
      }
    ],
  }),
  shared: [],
});
