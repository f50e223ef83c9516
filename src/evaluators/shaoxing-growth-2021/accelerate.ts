// Written by `npm run generate` from the folders under rules/. Do not edit.
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
}>;

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
  document: () => {
    const part0 = {"zh": "国家专精特新“小巨人”，上年度营业收入不超过5亿元", "en": "national “Little Giant”, revenue last year of at most CNY 500 million"};
    const part1 = {"zh": "省级“隐形冠军”，上年度营业收入不超过5亿元", "en": "provincial hidden champion, revenue last year of at most CNY 500 million"};
    const part2 = {
      "zh": "符合条件的，是否列入由主管部门确定；按上年度数据逐年重新对照。",
      "en": "Where the conditions are met, selection rests with the authority; standing is judged anew each year on the previous year’s data."
    };
    const part3 = ["002-034", "002-035", "002-036", "002-037", "002-038", "002-039", "002-040", "002-041", "002-029", "002-063"];
    const part4 = {
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
    const part5 = {
      "kind": "comparison",
      "name": "in-city",
      "fact": {"name": "city", "params": {}, "id": "city{}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": ["绍兴市"]}
    };
    const part6 = {
      "kind": "comparison",
      "name": "in-plan",
      "fact": {"name": "inPlan", "params": {"yearsAgo": 0}, "id": "inPlan{\"yearsAgo\":0}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part7 = {
      "name": "revenue",
      "params": {"measure": "revenue", "yearsAgo": 1},
      "id": "revenue{\"measure\":\"revenue\",\"yearsAgo\":1}"
    };
    const part8 = {
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
              "name": "champion-product-held-within",
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
          "name": "champion-revenue-within",
          "fact": part7,
          "operator": "lessThanInclusive",
          "operand": {"kind": "values", "values": [50000000000]}
        }
      ]
    };
    const part9 = {
      "kind": "comparison",
      "name": "little-giant-held-within",
      "fact": {"name": "holdsTitle", "params": {"title": "little-giant"}, "id": "holdsTitle{\"title\":\"little-giant\"}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part10 = {
      "kind": "comparison",
      "name": "hidden-champion-held-within",
      "fact": {
        "name": "holdsTitle",
        "params": {"title": "hidden-champion"},
        "id": "holdsTitle{\"title\":\"hidden-champion\"}"
      },
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part11 = {
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
    const part12 = {
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
    const part13 = {
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
    const part14 = {
      "kind": "comparison",
      "name": "strong-quality-advantage",
      "fact": {"name": "qualityAdvantage", "params": {}, "id": "qualityAdvantage{}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": ["strong"]}
    };
    const part15 = {
      "kind": "comparison",
      "name": "listing-filed",
      "fact": {"name": "holdsTitle", "params": {"title": "listing-filed"}, "id": "holdsTitle{\"title\":\"listing-filed\"}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part16 = {
      "kind": "any",
      "conditions": [
        part8,
        {
          "kind": "all",
          "name": "little-giant-within",
          "conditions": [
            part9,
            {
              "kind": "comparison",
              "name": "little-giant-revenue-within",
              "fact": part7,
              "operator": "lessThanInclusive",
              "operand": {"kind": "values", "values": [50000000000]}
            }
          ]
        },
        {
          "kind": "all",
          "name": "hidden-champion-within",
          "conditions": [
            part10,
            {
              "kind": "comparison",
              "name": "hidden-champion-revenue-within",
              "fact": part7,
              "operator": "lessThanInclusive",
              "operand": {"kind": "values", "values": [50000000000]}
            }
          ]
        },
        part11,
        part12,
        part13,
        part14,
        part15
      ]
    };
    const part17 = [part5, part6];
    const part18 = {
      "zh": "国家单项冠军企业（产品），上年度营业收入不超过5亿元",
      "en": "national single-product champion (enterprise or product), revenue last year of at most CNY 500 million"
    };
    const part19 = {"zh": "各级“单打冠军”（按单项冠军理解）培育库企业", "en": "in a cultivation pool for “单打冠军” (taken as single-product champions)"};
    const part20 = {
      "champion-within": part18,
      "little-giant-within": part0,
      "hidden-champion-within": part1,
      "champion-candidate": part19,
      "fangshui-yangyu": {"zh": "“放水养鱼”优质企业", "en": "quality enterprise of the fangshui-yangyu programme"},
      "innovation-leader-candidate": {"zh": "创新型领军市级培育企业", "en": "municipal candidate for innovation leader"},
      "strong-quality-advantage": {"zh": "品质标准有较强优势", "en": "strong advantage in quality and standards"},
      "listing-filed": {"zh": "已报证监会（交易所）审核", "en": "listing application under review by the CSRC or an exchange"}
    };
    const part21 = {
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
    const part22 = {
      "kind": "comparison",
      "name": "manufacturer",
      "fact": {"name": "isManufacturer", "params": {}, "id": "isManufacturer{}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part23 = [part5, part6, part22];
    const part24 = {
      "kind": "any",
      "conditions": [
        part8,
        {"kind": "all", "name": "little-giant-within", "conditions": [part9]},
        {"kind": "all", "name": "hidden-champion-within", "conditions": [part10]},
        part11,
        part12,
        part13,
        part14,
        part15
      ]
    };
    const part25 = {
      "champion-within": part18,
      "little-giant-within": {"zh": "国家专精特新“小巨人”", "en": "national “Little Giant”"},
      "hidden-champion-within": {"zh": "省级“隐形冠军”", "en": "provincial hidden champion"},
      "champion-candidate": part19,
      "fangshui-yangyu": {"zh": "“放水养鱼”优质企业", "en": "quality enterprise of the fangshui-yangyu programme"},
      "innovation-leader-candidate": {"zh": "创新型领军市级培育企业", "en": "municipal candidate for innovation leader"},
      "strong-quality-advantage": {"zh": "品质标准有较强优势", "en": "strong advantage in quality and standards"},
      "listing-filed": {"zh": "已报证监会（交易所）审核", "en": "listing application under review by the CSRC or an exchange"}
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
                  },
                  {
                    "rule": "accelerate",
                    "part": "criteria.little-giant-within",
                    "from": part0,
                    "to": {"zh": "国家专精特新“小巨人”", "en": "national “Little Giant”"}
                  },
                  {
                    "rule": "accelerate",
                    "part": "criteria.hidden-champion-within",
                    "from": part1,
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
      ["002-036", {"id": "002-036", "place": "三（二）", "word": "以下"}],
      ["002-037", {"id": "002-037", "place": "三（二）"}],
      ["002-038", {"id": "002-038", "place": "三（二）"}],
      ["002-039", {"id": "002-039", "place": "三（二）"}],
      ["002-040", {"id": "002-040", "place": "三（二）"}],
      ["002-041", {"id": "002-041", "place": "三（二）"}],
      ["002-046", {"id": "002-046", "place": "三（三）", "word": "超过"}],
      ["002-047", {"id": "002-047", "place": "三（三）", "word": "超过"}],
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
          "by": ["title-revenue", "manufacturers"],
          "under": {
            "all-three not-said": {
              "slug": "accelerate",
              "id": "shaoxing-growth-2021/accelerate",
              "subjects": ["enterprise"],
              "title": {"zh": "加速库", "en": "Acceleration Pool"},
              "note": part2,
              "clauses": part3,
              "cites": part4,
              "notes": {},
              "condition": {"kind": "all", "conditions": [part5, part6, part16]},
              "scope": part17,
              "own": part16,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "加速库", "en": "Acceleration Pool"},
              "force": "eligible",
              "class": {"answer": "accelerate", "rank": 2},
              "criteria": part20
            },
            "all-three manufacturers-only": {
              "slug": "accelerate",
              "id": "shaoxing-growth-2021/accelerate",
              "subjects": ["enterprise"],
              "title": {"zh": "加速库", "en": "Acceleration Pool"},
              "note": part2,
              "clauses": part3,
              "cites": part21,
              "notes": {},
              "condition": {
                "kind": "all",
                "conditions": [part5, part6, part22, part16]
              },
              "scope": part23,
              "own": part16,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "加速库", "en": "Acceleration Pool"},
              "force": "eligible",
              "class": {"answer": "accelerate", "rank": 2},
              "criteria": part20
            },
            "first-only not-said": {
              "slug": "accelerate",
              "id": "shaoxing-growth-2021/accelerate",
              "subjects": ["enterprise"],
              "title": {"zh": "加速库", "en": "Acceleration Pool"},
              "note": part2,
              "clauses": part3,
              "cites": part4,
              "notes": {},
              "condition": {"kind": "all", "conditions": [part5, part6, part24]},
              "scope": part17,
              "own": part24,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "加速库", "en": "Acceleration Pool"},
              "force": "eligible",
              "class": {"answer": "accelerate", "rank": 2},
              "criteria": part25
            },
            "first-only manufacturers-only": {
              "slug": "accelerate",
              "id": "shaoxing-growth-2021/accelerate",
              "subjects": ["enterprise"],
              "title": {"zh": "加速库", "en": "Acceleration Pool"},
              "note": part2,
              "clauses": part3,
              "cites": part21,
              "notes": {},
              "condition": {
                "kind": "all",
                "conditions": [part5, part6, part22, part24]
              },
              "scope": part23,
              "own": part24,
              "rows": [{}],
              "kind": "tier",
              "library": {"zh": "加速库", "en": "Acceleration Pool"},
              "force": "eligible",
              "class": {"answer": "accelerate", "rank": 2},
              "criteria": part25
            }
          }
        }
      ],
      "groups": []
    };
  },
  shared: [],
});
