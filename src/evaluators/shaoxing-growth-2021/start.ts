// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/shaoxing-growth-2021/document.json';
import rule_0 from '../../../rules/shaoxing-growth-2021/start.json';
import { frozenOnUse } from '../../edge/index.js';
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

export type StartAnswer = RuleAnswer<'tier', 'shaoxing-growth-2021/start'>;

/**
 * 起跑库：符合条件的企业可被遴选入库，是否入库仍由主管部门决定；按上年度数据逐年重新对照。
 * Start library: Meeting the conditions makes an enterprise eligible; selection stays with the authority, and standing is judged anew each year.
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
