// Written by `npm run generate` from the folders under rules/. Do not edit.
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
}>;

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
  document: () => {
    const part0 = {
      "zh": "符合条件的，是否列入由主管部门确定；按上年度数据逐年重新对照。",
      "en": "Where the conditions are met, selection rests with the authority; standing is judged anew each year on the previous year’s data."
    };
    const part1 = {
      "in-city": ["002-001"],
      "in-plan": ["002-005"],
      "scale-and-potential": ["002-030"],
      "high-tech-candidate": ["002-031"],
      "some-quality-advantage": ["002-032"],
      "listing-reserve": ["002-033"]
    };
    const part2 = {
      "kind": "comparison",
      "name": "in-city",
      "fact": {"name": "city", "params": {}, "id": "city{}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": ["绍兴市"]}
    };
    const part3 = {
      "kind": "comparison",
      "name": "in-plan",
      "fact": {"name": "inPlan", "params": {"yearsAgo": 0}, "id": "inPlan{\"yearsAgo\":0}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part4 = {
      "kind": "comparison",
      "name": "scale-and-potential",
      "fact": {
        "name": "judgement",
        "params": {"of": "scaleAndGrowthPotential"},
        "id": "judgement{\"of\":\"scaleAndGrowthPotential\"}"
      },
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part5 = {
      "name": "holdsTitle",
      "params": {"title": "high-tech-candidate"},
      "id": "holdsTitle{\"title\":\"high-tech-candidate\"}"
    };
    const part6 = {
      "kind": "comparison",
      "name": "some-quality-advantage",
      "fact": {"name": "qualityAdvantage", "params": {}, "id": "qualityAdvantage{}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": ["some"]}
    };
    const part7 = {
      "kind": "comparison",
      "name": "listing-reserve",
      "fact": {
        "name": "holdsTitle",
        "params": {"title": "listing-reserve"},
        "id": "holdsTitle{\"title\":\"listing-reserve\"}"
      },
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part8 = {
      "kind": "any",
      "conditions": [
        part4,
        {
          "kind": "comparison",
          "name": "high-tech-candidate",
          "fact": part5,
          "operator": "equal",
          "operand": {"kind": "values", "values": [1]}
        },
        part6,
        part7
      ]
    };
    const part9 = [part2, part3];
    const part10 = {
      "scale-and-potential": {"zh": "有规模基础和成长潜力", "en": "scale and growth potential"},
      "high-tech-candidate": {
        "zh": "“国家高新技术企业”重点培育企业",
        "en": "cultivated as a priority to become a national high-tech enterprise"
      },
      "some-quality-advantage": {"zh": "品质标准有一定优势", "en": "some advantage in quality and standards"},
      "listing-reserve": {"zh": "上市后备企业", "en": "on the reserve list for listing"}
    };
    const part11 = {
      "in-city": ["002-001"],
      "in-plan": ["002-005"],
      "manufacturer": ["002-029"],
      "scale-and-potential": ["002-030"],
      "high-tech-candidate": ["002-031"],
      "some-quality-advantage": ["002-032"],
      "listing-reserve": ["002-033"]
    };
    const part12 = {
      "kind": "comparison",
      "name": "manufacturer",
      "fact": {"name": "isManufacturer", "params": {}, "id": "isManufacturer{}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part13 = [part2, part3, part12];
    const part14 = {
      "kind": "any",
      "conditions": [
        part4,
        {
          "kind": "any",
          "name": "high-tech-candidate",
          "conditions": [
            {
              "kind": "comparison",
              "name": "high-tech-on-list",
              "fact": part5,
              "operator": "equal",
              "operand": {"kind": "values", "values": [1]}
            },
            {
              "kind": "comparison",
              "name": "high-tech-recognised",
              "fact": {"name": "holdsTitle", "params": {"title": "high-tech"}, "id": "holdsTitle{\"title\":\"high-tech\"}"},
              "operator": "equal",
              "operand": {"kind": "values", "values": [1]}
            }
          ]
        },
        part6,
        part7
      ]
    };
    const part15 = ["002-034", "002-035", "002-036", "002-037", "002-038", "002-039", "002-040", "002-041", "002-029", "002-063"];
    const part16 = {
      "in-city": ["002-001"],
      "in-plan": ["002-005"],
      "champion-within": ["002-034"],
      "champion-revenue-within": ["002-034"],
      "champion-held-within": ["002-034"],
      "champion-enterprise-held-within": ["002-034"],
      "champion-product-held-within": ["002-034"],
      "little-giant-within": ["002-035"],
      "little-giant-held-within": ["002-035"],
      "hidden-champion-within": ["002-036"],
      "hidden-champion-held-within": ["002-036"],
      "champion-candidate": ["002-037"],
      "fangshui-yangyu": ["002-038"],
      "innovation-leader-candidate": ["002-039"],
      "strong-quality-advantage": ["002-040"],
      "listing-filed": ["002-041"],
      "little-giant-revenue-within": ["002-035"],
      "hidden-champion-revenue-within": ["002-036"]
    };
    const part17 = {
      "name": "holdsTitle",
      "params": {"title": "champion-enterprise", "levels": ["national"]},
      "id": "holdsTitle{\"levels\":[\"national\"],\"title\":\"champion-enterprise\"}"
    };
    const part18 = {
      "name": "holdsTitle",
      "params": {"title": "champion-product", "levels": ["national"]},
      "id": "holdsTitle{\"levels\":[\"national\"],\"title\":\"champion-product\"}"
    };
    const part19 = {
      "name": "revenue",
      "params": {"measure": "revenue", "yearsAgo": 1},
      "id": "revenue{\"measure\":\"revenue\",\"yearsAgo\":1}"
    };
    const part20 = {
      "kind": "all",
      "name": "champion-within",
      "conditions": [
        {
          "kind": "any",
          "name": "champion-held-within",
          "conditions": [
            {
              "kind": "comparison",
              "name": "champion-enterprise-held-within",
              "fact": part17,
              "operator": "equal",
              "operand": {"kind": "values", "values": [1]}
            },
            {
              "kind": "comparison",
              "name": "champion-product-held-within",
              "fact": part18,
              "operator": "equal",
              "operand": {"kind": "values", "values": [1]}
            }
          ]
        },
        {
          "kind": "comparison",
          "name": "champion-revenue-within",
          "fact": part19,
          "operator": "lessThanInclusive",
          "operand": {"kind": "values", "values": [50000000000]}
        }
      ]
    };
    const part21 = {"name": "holdsTitle", "params": {"title": "little-giant"}, "id": "holdsTitle{\"title\":\"little-giant\"}"};
    const part22 = {
      "kind": "comparison",
      "name": "little-giant-held-within",
      "fact": part21,
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part23 = {"name": "holdsTitle", "params": {"title": "hidden-champion"}, "id": "holdsTitle{\"title\":\"hidden-champion\"}"};
    const part24 = {
      "kind": "comparison",
      "name": "hidden-champion-held-within",
      "fact": part23,
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part25 = {
      "kind": "comparison",
      "name": "champion-candidate",
      "fact": {
        "name": "holdsTitle",
        "params": {"title": "champion-candidate"},
        "id": "holdsTitle{\"title\":\"champion-candidate\"}"
      },
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part26 = {
      "kind": "comparison",
      "name": "fangshui-yangyu",
      "fact": {
        "name": "holdsTitle",
        "params": {"title": "fangshui-yangyu"},
        "id": "holdsTitle{\"title\":\"fangshui-yangyu\"}"
      },
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part27 = {
      "kind": "comparison",
      "name": "innovation-leader-candidate",
      "fact": {
        "name": "holdsTitle",
        "params": {"title": "innovation-leader-candidate", "levels": ["municipal"]},
        "id": "holdsTitle{\"levels\":[\"municipal\"],\"title\":\"innovation-leader-candidate\"}"
      },
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part28 = {
      "kind": "comparison",
      "name": "strong-quality-advantage",
      "fact": {"name": "qualityAdvantage", "params": {}, "id": "qualityAdvantage{}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": ["strong"]}
    };
    const part29 = {
      "kind": "comparison",
      "name": "listing-filed",
      "fact": {"name": "holdsTitle", "params": {"title": "listing-filed"}, "id": "holdsTitle{\"title\":\"listing-filed\"}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part30 = {
      "kind": "any",
      "conditions": [
        part20,
        {
          "kind": "all",
          "name": "little-giant-within",
          "conditions": [
            part22,
            {
              "kind": "comparison",
              "name": "little-giant-revenue-within",
              "fact": part19,
              "operator": "lessThanInclusive",
              "operand": {"kind": "values", "values": [50000000000]}
            }
          ]
        },
        {
          "kind": "all",
          "name": "hidden-champion-within",
          "conditions": [
            part24,
            {
              "kind": "comparison",
              "name": "hidden-champion-revenue-within",
              "fact": part19,
              "operator": "lessThanInclusive",
              "operand": {"kind": "values", "values": [50000000000]}
            }
          ]
        },
        part25,
        part26,
        part27,
        part28,
        part29
      ]
    };
    const part31 = {
      "champion-within": {
        "zh": "国家单项冠军企业（产品），上年度营业收入不超过5亿元",
        "en": "national single-product champion (enterprise or product), revenue last year of at most CNY 500 million"
      },
      "little-giant-within": {
        "zh": "国家专精特新“小巨人”，上年度营业收入不超过5亿元",
        "en": "national “Little Giant”, revenue last year of at most CNY 500 million"
      },
      "hidden-champion-within": {
        "zh": "省级“隐形冠军”，上年度营业收入不超过5亿元",
        "en": "provincial hidden champion, revenue last year of at most CNY 500 million"
      },
      "champion-candidate": {
        "zh": "各级“单打冠军”（按单项冠军理解）培育库企业",
        "en": "in a cultivation pool for “单打冠军” (taken as single-product champions)"
      },
      "fangshui-yangyu": {"zh": "“放水养鱼”优质企业", "en": "quality enterprise of the fangshui-yangyu programme"},
      "innovation-leader-candidate": {"zh": "创新型领军市级培育企业", "en": "municipal candidate for innovation leader"},
      "strong-quality-advantage": {"zh": "品质标准有较强优势", "en": "strong advantage in quality and standards"},
      "listing-filed": {"zh": "已报证监会（交易所）审核", "en": "listing application under review by the CSRC or an exchange"}
    };
    const part32 = {
      "in-city": ["002-001"],
      "in-plan": ["002-005"],
      "manufacturer": ["002-029"],
      "champion-within": ["002-034"],
      "champion-revenue-within": ["002-034"],
      "champion-held-within": ["002-034"],
      "champion-enterprise-held-within": ["002-034"],
      "champion-product-held-within": ["002-034"],
      "little-giant-within": ["002-035"],
      "little-giant-held-within": ["002-035"],
      "hidden-champion-within": ["002-036"],
      "hidden-champion-held-within": ["002-036"],
      "champion-candidate": ["002-037"],
      "fangshui-yangyu": ["002-038"],
      "innovation-leader-candidate": ["002-039"],
      "strong-quality-advantage": ["002-040"],
      "listing-filed": ["002-041"],
      "little-giant-revenue-within": ["002-035"],
      "hidden-champion-revenue-within": ["002-036"]
    };
    const part33 = {
      "kind": "any",
      "conditions": [
        part20,
        {"kind": "all", "name": "little-giant-within", "conditions": [part22]},
        {"kind": "all", "name": "hidden-champion-within", "conditions": [part24]},
        part25,
        part26,
        part27,
        part28,
        part29
      ]
    };
    const part34 = [
      "002-042",
      "002-043",
      "002-044",
      "002-045",
      "002-046",
      "002-047",
      "002-048",
      "002-049",
      "002-050",
      "002-051",
      "002-029",
      "002-063"
    ];
    const part35 = {
      "in-city": ["002-001"],
      "in-plan": ["002-005"],
      "chain-leader": ["002-042"],
      "industry-head": ["002-043", "002-044"],
      "head-revenue": ["002-043"],
      "head-growth": ["002-044"],
      "head-judged": ["002-043"],
      "eagle": ["002-045"],
      "champion-above": ["002-046"],
      "champion-revenue-above": ["002-046"],
      "champion-held-above": ["002-046"],
      "champion-enterprise-held-above": ["002-046"],
      "champion-product-held-above": ["002-046"],
      "little-giant-above": ["002-047"],
      "little-giant-revenue-above": ["002-047"],
      "little-giant-held-above": ["002-047"],
      "hidden-champion-above": ["002-048"],
      "hidden-champion-revenue-above": ["002-048"],
      "hidden-champion-held-above": ["002-048"],
      "innovation-leader": ["002-049"],
      "absolute-quality-advantage": ["002-050"],
      "listed-over-10-billion": ["002-051"],
      "listed": ["002-051"],
      "market-value": ["002-051"],
      "quality-listed": ["002-051"]
    };
    const part36 = {
      "kind": "comparison",
      "name": "chain-leader",
      "fact": {"name": "holdsTitle", "params": {"title": "chain-leader"}, "id": "holdsTitle{\"title\":\"chain-leader\"}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part37 = {
      "kind": "comparison",
      "name": "head-revenue",
      "fact": part19,
      "operator": "greaterThan",
      "operand": {"kind": "values", "values": [1000000000000]}
    };
    const part38 = {
      "kind": "comparison",
      "name": "head-judged",
      "fact": {"name": "judgement", "params": {"of": "industryHead"}, "id": "judgement{\"of\":\"industryHead\"}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part39 = {
      "kind": "all",
      "name": "industry-head",
      "conditions": [
        part37,
        {
          "kind": "comparison",
          "name": "head-growth",
          "fact": {"name": "keepsGrowing", "params": {"by": "orRevenue"}, "id": "keepsGrowing{\"by\":\"orRevenue\"}"},
          "operator": "equal",
          "operand": {"kind": "values", "values": [1]}
        },
        part38
      ]
    };
    const part40 = {
      "kind": "comparison",
      "name": "eagle",
      "fact": {"name": "holdsTitle", "params": {"title": "eagle"}, "id": "holdsTitle{\"title\":\"eagle\"}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part41 = {
      "kind": "all",
      "name": "champion-above",
      "conditions": [
        {
          "kind": "any",
          "name": "champion-held-above",
          "conditions": [
            {
              "kind": "comparison",
              "name": "champion-enterprise-held-above",
              "fact": part17,
              "operator": "equal",
              "operand": {"kind": "values", "values": [1]}
            },
            {
              "kind": "comparison",
              "name": "champion-product-held-above",
              "fact": part18,
              "operator": "equal",
              "operand": {"kind": "values", "values": [1]}
            }
          ]
        },
        {
          "kind": "comparison",
          "name": "champion-revenue-above",
          "fact": part19,
          "operator": "greaterThan",
          "operand": {"kind": "values", "values": [50000000000]}
        }
      ]
    };
    const part42 = {
      "kind": "all",
      "name": "little-giant-above",
      "conditions": [
        {
          "kind": "comparison",
          "name": "little-giant-held-above",
          "fact": part21,
          "operator": "equal",
          "operand": {"kind": "values", "values": [1]}
        },
        {
          "kind": "comparison",
          "name": "little-giant-revenue-above",
          "fact": part19,
          "operator": "greaterThan",
          "operand": {"kind": "values", "values": [50000000000]}
        }
      ]
    };
    const part43 = {
      "kind": "all",
      "name": "hidden-champion-above",
      "conditions": [
        {
          "kind": "comparison",
          "name": "hidden-champion-held-above",
          "fact": part23,
          "operator": "equal",
          "operand": {"kind": "values", "values": [1]}
        },
        {
          "kind": "comparison",
          "name": "hidden-champion-revenue-above",
          "fact": part19,
          "operator": "greaterThan",
          "operand": {"kind": "values", "values": [50000000000]}
        }
      ]
    };
    const part44 = {
      "kind": "comparison",
      "name": "innovation-leader",
      "fact": {
        "name": "holdsTitle",
        "params": {"title": "innovation-leader"},
        "id": "holdsTitle{\"title\":\"innovation-leader\"}"
      },
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part45 = {
      "kind": "comparison",
      "name": "absolute-quality-advantage",
      "fact": {"name": "qualityAdvantage", "params": {}, "id": "qualityAdvantage{}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": ["absolute"]}
    };
    const part46 = {
      "kind": "comparison",
      "name": "listed",
      "fact": {"name": "holdsTitle", "params": {"title": "listed"}, "id": "holdsTitle{\"title\":\"listed\"}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part47 = {
      "kind": "comparison",
      "name": "quality-listed",
      "fact": {"name": "judgement", "params": {"of": "qualityListed"}, "id": "judgement{\"of\":\"qualityListed\"}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part48 = {
      "kind": "all",
      "name": "listed-over-10-billion",
      "conditions": [
        part46,
        {
          "kind": "comparison",
          "name": "market-value",
          "fact": {
            "name": "revenue",
            "params": {"measure": "marketValue", "yearsAgo": 1},
            "id": "revenue{\"measure\":\"marketValue\",\"yearsAgo\":1}"
          },
          "operator": "greaterThan",
          "operand": {"kind": "values", "values": [1000000000000]}
        },
        part47
      ]
    };
    const part49 = {
      "kind": "any",
      "conditions": [
        part36,
        part39,
        part40,
        part41,
        part42,
        part43,
        part44,
        part45,
        part48
      ]
    };
    const part50 = {
      "chain-leader": {"zh": "“链主型”企业", "en": "chain leader"},
      "industry-head": {
        "zh": "上年度营业收入超过100亿元、保持增长的行业头部企业",
        "en": "head of its industry, growing, revenue last year above CNY 10 billion"
      },
      "eagle": {"zh": "省级“雄鹰企业”", "en": "provincial eagle enterprise"},
      "champion-above": {
        "zh": "国家“单项冠军”企业（产品），上年度营业收入超过5亿元",
        "en": "national single-product champion (enterprise or product), revenue last year above CNY 500 million"
      },
      "little-giant-above": {
        "zh": "国家专精特新“小巨人”，上年度营业收入超过5亿元",
        "en": "national “Little Giant”, revenue last year above CNY 500 million"
      },
      "hidden-champion-above": {
        "zh": "省级“隐形冠军”，上年度营业收入超过5亿元",
        "en": "provincial hidden champion, revenue last year above CNY 500 million"
      },
      "innovation-leader": {"zh": "科技创新“领军型”企业", "en": "innovation leader"},
      "absolute-quality-advantage": {"zh": "品质标准有绝对优势", "en": "absolute advantage in quality and standards"},
      "listed-over-10-billion": {
        "zh": "市值超过100亿元的优质上市企业",
        "en": "listed company of quality with a market value above CNY 10 billion"
      }
    };
    const part51 = {
      "in-city": ["002-001"],
      "in-plan": ["002-005"],
      "manufacturer": ["002-029"],
      "chain-leader": ["002-042"],
      "industry-head": ["002-043", "002-044"],
      "head-revenue": ["002-043"],
      "head-growth": ["002-044"],
      "head-judged": ["002-043"],
      "eagle": ["002-045"],
      "champion-above": ["002-046"],
      "champion-revenue-above": ["002-046"],
      "champion-held-above": ["002-046"],
      "champion-enterprise-held-above": ["002-046"],
      "champion-product-held-above": ["002-046"],
      "little-giant-above": ["002-047"],
      "little-giant-revenue-above": ["002-047"],
      "little-giant-held-above": ["002-047"],
      "hidden-champion-above": ["002-048"],
      "hidden-champion-revenue-above": ["002-048"],
      "hidden-champion-held-above": ["002-048"],
      "innovation-leader": ["002-049"],
      "absolute-quality-advantage": ["002-050"],
      "listed-over-10-billion": ["002-051"],
      "listed": ["002-051"],
      "market-value": ["002-051"],
      "quality-listed": ["002-051"]
    };
    const part52 = {
      "kind": "all",
      "name": "listed-over-10-billion",
      "conditions": [
        part46,
        {
          "kind": "comparison",
          "name": "market-value",
          "fact": {
            "name": "revenue",
            "params": {"measure": "marketValue", "yearsAgo": 0},
            "id": "revenue{\"measure\":\"marketValue\",\"yearsAgo\":0}"
          },
          "operator": "greaterThan",
          "operand": {"kind": "values", "values": [1000000000000]}
        },
        part47
      ]
    };
    const part53 = {
      "kind": "any",
      "conditions": [
        part36,
        part39,
        part40,
        part41,
        part42,
        part43,
        part44,
        part45,
        part52
      ]
    };
    const part54 = {
      "kind": "all",
      "name": "industry-head",
      "conditions": [
        part37,
        {
          "kind": "comparison",
          "name": "head-growth",
          "fact": {"name": "keepsGrowing", "params": {"by": "judgement"}, "id": "keepsGrowing{\"by\":\"judgement\"}"},
          "operator": "equal",
          "operand": {"kind": "values", "values": [1]}
        },
        part38
      ]
    };
    const part55 = {
      "kind": "any",
      "conditions": [
        part36,
        part54,
        part40,
        part41,
        part42,
        part43,
        part44,
        part45,
        part48
      ]
    };
    const part56 = {
      "kind": "any",
      "conditions": [
        part36,
        part54,
        part40,
        part41,
        part42,
        part43,
        part44,
        part45,
        part52
      ]
    };
    const part57 = {"zh": "以入库为前提：符合入库条件不等于已经入库。", "en": "For pool members: meeting the conditions is not yet membership."};
    const part58 = {
      "kind": "any",
      "conditions": [
        {"kind": "reference", "name": "in-sprint", "rule": "sprint"},
        {"kind": "reference", "name": "in-accelerate", "rule": "accelerate"},
        {"kind": "reference", "name": "in-start", "rule": "start"}
      ]
    };
    const part59 = {
      "zh": "申报国家、省、市相关项目和荣誉时优先推荐",
      "en": "priority in being recommended for national, provincial and municipal projects and honours"
    };
    return {
      "same": {
        "id": "shaoxing-growth-2021",
        "title": {
          "zh": "绍兴市制造业企业“长高长壮”行动方案（绍政办发〔2021〕25号）",
          "en": "Shaoxing action plan for manufacturers growing taller and stronger (Shao Zheng Ban Fa [2021] No. 25)"
        },
        "shortTitle": {"zh": "绍兴方案", "en": "Shaoxing plan"},
        "number": {"zh": "绍政办发〔2021〕25号", "en": "Shao Zheng Ban Fa [2021] No. 25"},
        "issuer": {"zh": "绍兴市人民政府办公室", "en": "General Office of the Shaoxing Municipal People’s Government"},
        "status": "in-force",
        "statusNote": {
          "zh": "现行有效（网页标注，2026年11月22日所见）；2021年10月15日起施行，未写失效日期，目标年为2023年。",
          "en": "Marked in force by the issuer’s web page (as seen on 22 November 2026); effective from 15 October 2021, and the document sets no end; its targets are for 2023."
        },
        "city": "绍兴市",
        "cities": ["绍兴市"],
        "period": {"from": 20211015, "through": 99991231},
        "policyNames": ["shaoxing-growth-2021", "绍政办发〔2021〕25号", "绍兴市制造业企业“长高长壮”行动方案"],
        "ownNames": new Set([
      "shaoxinggrowth2021",
      "绍兴市制造业企业长高长壮行动方案绍政办发202125号",
      "shaoxingactionplanformanufacturersgrowingtallerandstrongershaozhengbanfa2021no25",
      "绍兴方案",
      "shaoxingplan",
      "绍政办发202125号",
      "绍兴市制造业企业长高长壮行动方案"
    ]),
        "matters": new Map([]),
        "readings": [
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
            "why": {
              "zh": "方案名称写制造业企业，入库条件只写企业。",
              "en": "The plan is named for manufacturers; its conditions say enterprises."
            },
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
        "caps": new Map([]),
        "targets": [],
        "setsTargets": false,
        "clauses": new Map([
      ["002-001", {"id": "002-001", "place": "版头"}],
      ["002-005", {"id": "002-005", "place": "末段"}],
      ["002-029", {"id": "002-029", "place": "三"}],
      ["002-030", {"id": "002-030", "place": "三（一）"}],
      ["002-031", {"id": "002-031", "place": "三（一）"}],
      ["002-032", {"id": "002-032", "place": "三（一）"}],
      ["002-033", {"id": "002-033", "place": "三（一）"}],
      ["002-034", {"id": "002-034", "place": "三（二）", "word": "以下"}],
      ["002-035", {"id": "002-035", "place": "三（二）", "word": "以下"}],
      ["002-036", {"id": "002-036", "place": "三（二）", "word": "以下"}],
      ["002-037", {"id": "002-037", "place": "三（二）"}],
      ["002-038", {"id": "002-038", "place": "三（二）"}],
      ["002-039", {"id": "002-039", "place": "三（二）"}],
      ["002-040", {"id": "002-040", "place": "三（二）"}],
      ["002-041", {"id": "002-041", "place": "三（二）"}],
      ["002-042", {"id": "002-042", "place": "三（三）"}],
      ["002-043", {"id": "002-043", "place": "三（三）", "word": "超过"}],
      ["002-044", {"id": "002-044", "place": "三（三）"}],
      ["002-045", {"id": "002-045", "place": "三（三）"}],
      ["002-046", {"id": "002-046", "place": "三（三）", "word": "超过"}],
      ["002-047", {"id": "002-047", "place": "三（三）", "word": "超过"}],
      ["002-048", {"id": "002-048", "place": "三（三）", "word": "超过"}],
      ["002-049", {"id": "002-049", "place": "三（三）"}],
      ["002-050", {"id": "002-050", "place": "三（三）"}],
      ["002-051", {"id": "002-051", "place": "三（三）", "word": "超过"}],
      ["002-060", {"id": "002-060", "place": "五（二）"}],
      ["002-063", {"id": "002-063", "place": "五（三）"}]
    ]),
        "departments": [
          {"lead": ["市科技局"], "supporting": ["市委人才办", "市经信局", "市人力社保局"], "clauses": ["002-052", "002-053"]},
          {
            "lead": ["市经信局"],
            "supporting": ["市发改委", "市科技局", "市商务局", "市大数据局"],
            "clauses": ["002-054", "002-055", "002-056", "002-057", "002-058"]
          },
          {"lead": ["市市场监管局"], "supporting": ["市经信局", "市科技局", "市商务局"], "clauses": ["002-059"]},
          {
            "lead": ["市发改委", "市经信局"],
            "supporting": [
              "市委人才办",
              "市发改委",
              "市科技局",
              "市财政局",
              "市人力社保局",
              "市自然资源和规划局",
              "市生态环境局",
              "市商务局",
              "市市场监管局",
              "市金融办",
              "市税务局"
            ],
            "clauses": ["002-060"]
          },
          {
            "lead": ["市经信局"],
            "supporting": ["市科技局", "市市场监管局", "市金融办", "市统计局"],
            "clauses": ["002-061", "002-062", "002-063"]
          },
          {"lead": ["市委人才办", "市经信局"], "supporting": ["市领导小组各成员单位"], "clauses": ["002-064", "002-065"]},
          {"lead": ["市经信局"], "supporting": ["各区、县〔市〕政府", "市科技局", "市市场监管局", "市金融办"], "clauses": ["002-066"]}
        ],
        "supersedes": [],
        "formerTerms": []
      },
      "turning": {
        "titleTerm": {"by": ["title-term"], "under": {"stands-until-told": "stands-until-told", "lapses": "lapses"}}
      },
      "rules": [
        {
          "by": ["high-tech-cultivation", "manufacturers"],
          "under": {
            "candidates not-said": {
              "slug": "start",
              "id": "shaoxing-growth-2021/start",
              "subjects": ["enterprise"],
              "title": {"zh": "起跑库", "en": "Start Pool"},
              "note": part0,
              "clauses": ["002-030", "002-029", "002-031", "002-032", "002-033", "002-063"],
              "cites": part1,
              "notes": {},
              "condition": {"kind": "all", "conditions": [part2, part3, part8]},
              "scope": part9,
              "own": part8,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "起跑库", "en": "Start Pool"},
              "force": "eligible",
              "class": {"answer": "start", "rank": 1},
              "criteria": part10
            },
            "candidates manufacturers-only": {
              "slug": "start",
              "id": "shaoxing-growth-2021/start",
              "subjects": ["enterprise"],
              "title": {"zh": "起跑库", "en": "Start Pool"},
              "note": part0,
              "clauses": ["002-030", "002-029", "002-031", "002-032", "002-033", "002-063"],
              "cites": part11,
              "notes": {},
              "condition": {
                "kind": "all",
                "conditions": [part2, part3, part12, part8]
              },
              "scope": part13,
              "own": part8,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "起跑库", "en": "Start Pool"},
              "force": "eligible",
              "class": {"answer": "start", "rank": 1},
              "criteria": part10
            },
            "recognised-too not-said": {
              "slug": "start",
              "id": "shaoxing-growth-2021/start",
              "subjects": ["enterprise"],
              "title": {"zh": "起跑库", "en": "Start Pool"},
              "note": part0,
              "clauses": ["002-030", "002-029", "002-031", "002-032", "002-033", "002-063"],
              "cites": part1,
              "notes": {},
              "condition": {"kind": "all", "conditions": [part2, part3, part14]},
              "scope": part9,
              "own": part14,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "起跑库", "en": "Start Pool"},
              "force": "eligible",
              "class": {"answer": "start", "rank": 1},
              "criteria": part10
            },
            "recognised-too manufacturers-only": {
              "slug": "start",
              "id": "shaoxing-growth-2021/start",
              "subjects": ["enterprise"],
              "title": {"zh": "起跑库", "en": "Start Pool"},
              "note": part0,
              "clauses": ["002-030", "002-029", "002-031", "002-032", "002-033", "002-063"],
              "cites": part11,
              "notes": {},
              "condition": {
                "kind": "all",
                "conditions": [part2, part3, part12, part14]
              },
              "scope": part13,
              "own": part14,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "起跑库", "en": "Start Pool"},
              "force": "eligible",
              "class": {"answer": "start", "rank": 1},
              "criteria": part10
            }
          }
        },
        {
          "by": ["title-revenue", "manufacturers"],
          "under": {
            "all-three not-said": {
              "slug": "accelerate",
              "id": "shaoxing-growth-2021/accelerate",
              "subjects": ["enterprise"],
              "title": {"zh": "加速库", "en": "Acceleration Pool"},
              "note": part0,
              "clauses": part15,
              "cites": part16,
              "notes": {},
              "condition": {"kind": "all", "conditions": [part2, part3, part30]},
              "scope": part9,
              "own": part30,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "加速库", "en": "Acceleration Pool"},
              "force": "eligible",
              "class": {"answer": "accelerate", "rank": 2},
              "criteria": part31
            },
            "all-three manufacturers-only": {
              "slug": "accelerate",
              "id": "shaoxing-growth-2021/accelerate",
              "subjects": ["enterprise"],
              "title": {"zh": "加速库", "en": "Acceleration Pool"},
              "note": part0,
              "clauses": part15,
              "cites": part32,
              "notes": {},
              "condition": {
                "kind": "all",
                "conditions": [part2, part3, part12, part30]
              },
              "scope": part13,
              "own": part30,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "加速库", "en": "Acceleration Pool"},
              "force": "eligible",
              "class": {"answer": "accelerate", "rank": 2},
              "criteria": part31
            },
            "first-only not-said": {
              "slug": "accelerate",
              "id": "shaoxing-growth-2021/accelerate",
              "subjects": ["enterprise"],
              "title": {"zh": "加速库", "en": "Acceleration Pool"},
              "note": part0,
              "clauses": part15,
              "cites": part16,
              "notes": {},
              "condition": {"kind": "all", "conditions": [part2, part3, part33]},
              "scope": part9,
              "own": part33,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "加速库", "en": "Acceleration Pool"},
              "force": "eligible",
              "class": {"answer": "accelerate", "rank": 2},
              "criteria": part31
            },
            "first-only manufacturers-only": {
              "slug": "accelerate",
              "id": "shaoxing-growth-2021/accelerate",
              "subjects": ["enterprise"],
              "title": {"zh": "加速库", "en": "Acceleration Pool"},
              "note": part0,
              "clauses": part15,
              "cites": part32,
              "notes": {},
              "condition": {
                "kind": "all",
                "conditions": [part2, part3, part12, part33]
              },
              "scope": part13,
              "own": part33,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "加速库", "en": "Acceleration Pool"},
              "force": "eligible",
              "class": {"answer": "accelerate", "rank": 2},
              "criteria": part31
            }
          }
        },
        {
          "by": ["growth", "valuation", "manufacturers"],
          "under": {
            "above-zero previous-year not-said": {
              "slug": "sprint",
              "id": "shaoxing-growth-2021/sprint",
              "subjects": ["enterprise"],
              "title": {"zh": "冲刺库", "en": "Sprint Pool"},
              "note": part0,
              "clauses": part34,
              "cites": part35,
              "notes": {},
              "condition": {"kind": "all", "conditions": [part2, part3, part49]},
              "scope": part9,
              "own": part49,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "冲刺库", "en": "Sprint Pool"},
              "force": "eligible",
              "class": {"answer": "sprint", "rank": 3},
              "criteria": part50
            },
            "above-zero previous-year manufacturers-only": {
              "slug": "sprint",
              "id": "shaoxing-growth-2021/sprint",
              "subjects": ["enterprise"],
              "title": {"zh": "冲刺库", "en": "Sprint Pool"},
              "note": part0,
              "clauses": part34,
              "cites": part51,
              "notes": {},
              "condition": {
                "kind": "all",
                "conditions": [part2, part3, part12, part49]
              },
              "scope": part13,
              "own": part49,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "冲刺库", "en": "Sprint Pool"},
              "force": "eligible",
              "class": {"answer": "sprint", "rank": 3},
              "criteria": part50
            },
            "above-zero programme-year not-said": {
              "slug": "sprint",
              "id": "shaoxing-growth-2021/sprint",
              "subjects": ["enterprise"],
              "title": {"zh": "冲刺库", "en": "Sprint Pool"},
              "note": part0,
              "clauses": part34,
              "cites": part35,
              "notes": {},
              "condition": {"kind": "all", "conditions": [part2, part3, part53]},
              "scope": part9,
              "own": part53,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "冲刺库", "en": "Sprint Pool"},
              "force": "eligible",
              "class": {"answer": "sprint", "rank": 3},
              "criteria": part50
            },
            "above-zero programme-year manufacturers-only": {
              "slug": "sprint",
              "id": "shaoxing-growth-2021/sprint",
              "subjects": ["enterprise"],
              "title": {"zh": "冲刺库", "en": "Sprint Pool"},
              "note": part0,
              "clauses": part34,
              "cites": part51,
              "notes": {},
              "condition": {
                "kind": "all",
                "conditions": [part2, part3, part12, part53]
              },
              "scope": part13,
              "own": part53,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "冲刺库", "en": "Sprint Pool"},
              "force": "eligible",
              "class": {"answer": "sprint", "rank": 3},
              "criteria": part50
            },
            "judged previous-year not-said": {
              "slug": "sprint",
              "id": "shaoxing-growth-2021/sprint",
              "subjects": ["enterprise"],
              "title": {"zh": "冲刺库", "en": "Sprint Pool"},
              "note": part0,
              "clauses": part34,
              "cites": part35,
              "notes": {},
              "condition": {"kind": "all", "conditions": [part2, part3, part55]},
              "scope": part9,
              "own": part55,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "冲刺库", "en": "Sprint Pool"},
              "force": "eligible",
              "class": {"answer": "sprint", "rank": 3},
              "criteria": part50
            },
            "judged previous-year manufacturers-only": {
              "slug": "sprint",
              "id": "shaoxing-growth-2021/sprint",
              "subjects": ["enterprise"],
              "title": {"zh": "冲刺库", "en": "Sprint Pool"},
              "note": part0,
              "clauses": part34,
              "cites": part51,
              "notes": {},
              "condition": {
                "kind": "all",
                "conditions": [part2, part3, part12, part55]
              },
              "scope": part13,
              "own": part55,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "冲刺库", "en": "Sprint Pool"},
              "force": "eligible",
              "class": {"answer": "sprint", "rank": 3},
              "criteria": part50
            },
            "judged programme-year not-said": {
              "slug": "sprint",
              "id": "shaoxing-growth-2021/sprint",
              "subjects": ["enterprise"],
              "title": {"zh": "冲刺库", "en": "Sprint Pool"},
              "note": part0,
              "clauses": part34,
              "cites": part35,
              "notes": {},
              "condition": {"kind": "all", "conditions": [part2, part3, part56]},
              "scope": part9,
              "own": part56,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "冲刺库", "en": "Sprint Pool"},
              "force": "eligible",
              "class": {"answer": "sprint", "rank": 3},
              "criteria": part50
            },
            "judged programme-year manufacturers-only": {
              "slug": "sprint",
              "id": "shaoxing-growth-2021/sprint",
              "subjects": ["enterprise"],
              "title": {"zh": "冲刺库", "en": "Sprint Pool"},
              "note": part0,
              "clauses": part34,
              "cites": part51,
              "notes": {},
              "condition": {
                "kind": "all",
                "conditions": [part2, part3, part12, part56]
              },
              "scope": part13,
              "own": part56,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "冲刺库", "en": "Sprint Pool"},
              "force": "eligible",
              "class": {"answer": "sprint", "rank": 3},
              "criteria": part50
            }
          }
        },
        {
          "by": ["manufacturers"],
          "under": {
            "not-said": {
              "slug": "priority-recommendation",
              "id": "shaoxing-growth-2021/priority-recommendation",
              "subjects": ["enterprise"],
              "title": {"zh": "优先推荐申报项目和荣誉", "en": "Priority in recommendation for projects and honours"},
              "note": part57,
              "clauses": ["002-060"],
              "cites": {"in-city": ["002-001"], "in-plan": ["002-005"]},
              "notes": {},
              "condition": {"kind": "all", "conditions": [part2, part3, part58]},
              "scope": part9,
              "own": part58,
              "rows": [{}],
              "kind": "service",
              "grants": part59
            },
            "manufacturers-only": {
              "slug": "priority-recommendation",
              "id": "shaoxing-growth-2021/priority-recommendation",
              "subjects": ["enterprise"],
              "title": {"zh": "优先推荐申报项目和荣誉", "en": "Priority in recommendation for projects and honours"},
              "note": part57,
              "clauses": ["002-060"],
              "cites": {"in-city": ["002-001"], "in-plan": ["002-005"], "manufacturer": ["002-029"]},
              "notes": {},
              "condition": {
                "kind": "all",
                "conditions": [part2, part3, part12, part58]
              },
              "scope": part13,
              "own": part58,
              "rows": [{}],
              "kind": "service",
              "grants": part59
            }
          }
        }
      ],
      "groups": []
    };
  },
  shared: [],
});
