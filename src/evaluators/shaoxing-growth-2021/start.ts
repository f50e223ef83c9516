// Written by `npm run generate` from the folders under rules/. Do not edit.
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
}>;

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
        }
      ],
      "groups": []
    };
  },
  shared: [],
});
