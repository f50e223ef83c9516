// Written by `npm run generate` from the folders under rules/. Do not edit.
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
}>;

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
  document: () => {
    const part0 = {
      "zh": "符合条件的，是否列入由主管部门确定；按上年度数据逐年重新对照。",
      "en": "Where the conditions are met, selection rests with the authority; standing is judged anew each year on the previous year’s data."
    };
    const part1 = [
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
    const part2 = {
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
    const part3 = {
      "kind": "comparison",
      "name": "in-city",
      "fact": {"name": "city", "params": {}, "id": "city{}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": ["绍兴市"]}
    };
    const part4 = {
      "kind": "comparison",
      "name": "in-plan",
      "fact": {"name": "inPlan", "params": {"yearsAgo": 0}, "id": "inPlan{\"yearsAgo\":0}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part5 = {
      "kind": "comparison",
      "name": "chain-leader",
      "fact": {"name": "holdsTitle", "params": {"title": "chain-leader"}, "id": "holdsTitle{\"title\":\"chain-leader\"}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part6 = {
      "name": "revenue",
      "params": {"measure": "revenue", "yearsAgo": 1},
      "id": "revenue{\"measure\":\"revenue\",\"yearsAgo\":1}"
    };
    const part7 = {
      "kind": "comparison",
      "name": "head-revenue",
      "fact": part6,
      "operator": "greaterThan",
      "operand": {"kind": "values", "values": [1000000000000]}
    };
    const part8 = {
      "kind": "comparison",
      "name": "head-judged",
      "fact": {"name": "judgement", "params": {"of": "industryHead"}, "id": "judgement{\"of\":\"industryHead\"}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part9 = {
      "kind": "all",
      "name": "industry-head",
      "conditions": [
        part7,
        {
          "kind": "comparison",
          "name": "head-growth",
          "fact": {"name": "keepsGrowing", "params": {"by": "orRevenue"}, "id": "keepsGrowing{\"by\":\"orRevenue\"}"},
          "operator": "equal",
          "operand": {"kind": "values", "values": [1]}
        },
        part8
      ]
    };
    const part10 = {
      "kind": "comparison",
      "name": "eagle",
      "fact": {"name": "holdsTitle", "params": {"title": "eagle"}, "id": "holdsTitle{\"title\":\"eagle\"}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part11 = {
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
              "fact": {
                "name": "holdsTitle",
                "params": {"title": "champion-enterprise", "levels": ["national"]},
                "id": "holdsTitle{\"levels\":[\"national\"],\"title\":\"champion-enterprise\"}"
              },
              "operator": "equal",
              "operand": {"kind": "values", "values": [1]}
            },
            {
              "kind": "comparison",
              "name": "champion-product-held-above",
              "fact": {
                "name": "holdsTitle",
                "params": {"title": "champion-product", "levels": ["national"]},
                "id": "holdsTitle{\"levels\":[\"national\"],\"title\":\"champion-product\"}"
              },
              "operator": "equal",
              "operand": {"kind": "values", "values": [1]}
            }
          ]
        },
        {
          "kind": "comparison",
          "name": "champion-revenue-above",
          "fact": part6,
          "operator": "greaterThan",
          "operand": {"kind": "values", "values": [50000000000]}
        }
      ]
    };
    const part12 = {
      "kind": "all",
      "name": "little-giant-above",
      "conditions": [
        {
          "kind": "comparison",
          "name": "little-giant-held-above",
          "fact": {
            "name": "holdsTitle",
            "params": {"title": "little-giant"},
            "id": "holdsTitle{\"title\":\"little-giant\"}"
          },
          "operator": "equal",
          "operand": {"kind": "values", "values": [1]}
        },
        {
          "kind": "comparison",
          "name": "little-giant-revenue-above",
          "fact": part6,
          "operator": "greaterThan",
          "operand": {"kind": "values", "values": [50000000000]}
        }
      ]
    };
    const part13 = {
      "kind": "all",
      "name": "hidden-champion-above",
      "conditions": [
        {
          "kind": "comparison",
          "name": "hidden-champion-held-above",
          "fact": {
            "name": "holdsTitle",
            "params": {"title": "hidden-champion"},
            "id": "holdsTitle{\"title\":\"hidden-champion\"}"
          },
          "operator": "equal",
          "operand": {"kind": "values", "values": [1]}
        },
        {
          "kind": "comparison",
          "name": "hidden-champion-revenue-above",
          "fact": part6,
          "operator": "greaterThan",
          "operand": {"kind": "values", "values": [50000000000]}
        }
      ]
    };
    const part14 = {
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
    const part15 = {
      "kind": "comparison",
      "name": "absolute-quality-advantage",
      "fact": {"name": "qualityAdvantage", "params": {}, "id": "qualityAdvantage{}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": ["absolute"]}
    };
    const part16 = {
      "kind": "comparison",
      "name": "listed",
      "fact": {"name": "holdsTitle", "params": {"title": "listed"}, "id": "holdsTitle{\"title\":\"listed\"}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part17 = {
      "kind": "comparison",
      "name": "quality-listed",
      "fact": {"name": "judgement", "params": {"of": "qualityListed"}, "id": "judgement{\"of\":\"qualityListed\"}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part18 = {
      "kind": "all",
      "name": "listed-over-10-billion",
      "conditions": [
        part16,
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
        part17
      ]
    };
    const part19 = {
      "kind": "any",
      "conditions": [
        part5,
        part9,
        part10,
        part11,
        part12,
        part13,
        part14,
        part15,
        part18
      ]
    };
    const part20 = [part3, part4];
    const part21 = {
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
    const part22 = {
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
    const part23 = {
      "kind": "comparison",
      "name": "manufacturer",
      "fact": {"name": "isManufacturer", "params": {}, "id": "isManufacturer{}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part24 = [part3, part4, part23];
    const part25 = {
      "kind": "all",
      "name": "listed-over-10-billion",
      "conditions": [
        part16,
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
        part17
      ]
    };
    const part26 = {
      "kind": "any",
      "conditions": [
        part5,
        part9,
        part10,
        part11,
        part12,
        part13,
        part14,
        part15,
        part25
      ]
    };
    const part27 = {
      "kind": "all",
      "name": "industry-head",
      "conditions": [
        part7,
        {
          "kind": "comparison",
          "name": "head-growth",
          "fact": {"name": "keepsGrowing", "params": {"by": "judgement"}, "id": "keepsGrowing{\"by\":\"judgement\"}"},
          "operator": "equal",
          "operand": {"kind": "values", "values": [1]}
        },
        part8
      ]
    };
    const part28 = {
      "kind": "any",
      "conditions": [
        part5,
        part27,
        part10,
        part11,
        part12,
        part13,
        part14,
        part15,
        part18
      ]
    };
    const part29 = {
      "kind": "any",
      "conditions": [
        part5,
        part27,
        part10,
        part11,
        part12,
        part13,
        part14,
        part15,
        part25
      ]
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
      ["002-034", {"id": "002-034", "place": "三（二）", "word": "以下"}],
      ["002-035", {"id": "002-035", "place": "三（二）", "word": "以下"}],
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
          "by": ["growth", "valuation", "manufacturers"],
          "under": {
            "above-zero previous-year not-said": {
              "slug": "sprint",
              "id": "shaoxing-growth-2021/sprint",
              "subjects": ["enterprise"],
              "title": {"zh": "冲刺库", "en": "Sprint Pool"},
              "note": part0,
              "clauses": part1,
              "cites": part2,
              "notes": {},
              "condition": {"kind": "all", "conditions": [part3, part4, part19]},
              "scope": part20,
              "own": part19,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "冲刺库", "en": "Sprint Pool"},
              "force": "eligible",
              "class": {"answer": "sprint", "rank": 3},
              "criteria": part21
            },
            "above-zero previous-year manufacturers-only": {
              "slug": "sprint",
              "id": "shaoxing-growth-2021/sprint",
              "subjects": ["enterprise"],
              "title": {"zh": "冲刺库", "en": "Sprint Pool"},
              "note": part0,
              "clauses": part1,
              "cites": part22,
              "notes": {},
              "condition": {
                "kind": "all",
                "conditions": [part3, part4, part23, part19]
              },
              "scope": part24,
              "own": part19,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "冲刺库", "en": "Sprint Pool"},
              "force": "eligible",
              "class": {"answer": "sprint", "rank": 3},
              "criteria": part21
            },
            "above-zero programme-year not-said": {
              "slug": "sprint",
              "id": "shaoxing-growth-2021/sprint",
              "subjects": ["enterprise"],
              "title": {"zh": "冲刺库", "en": "Sprint Pool"},
              "note": part0,
              "clauses": part1,
              "cites": part2,
              "notes": {},
              "condition": {"kind": "all", "conditions": [part3, part4, part26]},
              "scope": part20,
              "own": part26,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "冲刺库", "en": "Sprint Pool"},
              "force": "eligible",
              "class": {"answer": "sprint", "rank": 3},
              "criteria": part21
            },
            "above-zero programme-year manufacturers-only": {
              "slug": "sprint",
              "id": "shaoxing-growth-2021/sprint",
              "subjects": ["enterprise"],
              "title": {"zh": "冲刺库", "en": "Sprint Pool"},
              "note": part0,
              "clauses": part1,
              "cites": part22,
              "notes": {},
              "condition": {
                "kind": "all",
                "conditions": [part3, part4, part23, part26]
              },
              "scope": part24,
              "own": part26,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "冲刺库", "en": "Sprint Pool"},
              "force": "eligible",
              "class": {"answer": "sprint", "rank": 3},
              "criteria": part21
            },
            "judged previous-year not-said": {
              "slug": "sprint",
              "id": "shaoxing-growth-2021/sprint",
              "subjects": ["enterprise"],
              "title": {"zh": "冲刺库", "en": "Sprint Pool"},
              "note": part0,
              "clauses": part1,
              "cites": part2,
              "notes": {},
              "condition": {"kind": "all", "conditions": [part3, part4, part28]},
              "scope": part20,
              "own": part28,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "冲刺库", "en": "Sprint Pool"},
              "force": "eligible",
              "class": {"answer": "sprint", "rank": 3},
              "criteria": part21
            },
            "judged previous-year manufacturers-only": {
              "slug": "sprint",
              "id": "shaoxing-growth-2021/sprint",
              "subjects": ["enterprise"],
              "title": {"zh": "冲刺库", "en": "Sprint Pool"},
              "note": part0,
              "clauses": part1,
              "cites": part22,
              "notes": {},
              "condition": {
                "kind": "all",
                "conditions": [part3, part4, part23, part28]
              },
              "scope": part24,
              "own": part28,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "冲刺库", "en": "Sprint Pool"},
              "force": "eligible",
              "class": {"answer": "sprint", "rank": 3},
              "criteria": part21
            },
            "judged programme-year not-said": {
              "slug": "sprint",
              "id": "shaoxing-growth-2021/sprint",
              "subjects": ["enterprise"],
              "title": {"zh": "冲刺库", "en": "Sprint Pool"},
              "note": part0,
              "clauses": part1,
              "cites": part2,
              "notes": {},
              "condition": {"kind": "all", "conditions": [part3, part4, part29]},
              "scope": part20,
              "own": part29,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "冲刺库", "en": "Sprint Pool"},
              "force": "eligible",
              "class": {"answer": "sprint", "rank": 3},
              "criteria": part21
            },
            "judged programme-year manufacturers-only": {
              "slug": "sprint",
              "id": "shaoxing-growth-2021/sprint",
              "subjects": ["enterprise"],
              "title": {"zh": "冲刺库", "en": "Sprint Pool"},
              "note": part0,
              "clauses": part1,
              "cites": part22,
              "notes": {},
              "condition": {
                "kind": "all",
                "conditions": [part3, part4, part23, part29]
              },
              "scope": part24,
              "own": part29,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "冲刺库", "en": "Sprint Pool"},
              "force": "eligible",
              "class": {"answer": "sprint", "rank": 3},
              "criteria": part21
            }
          }
        }
      ],
      "groups": []
    };
  },
  shared: [],
});
