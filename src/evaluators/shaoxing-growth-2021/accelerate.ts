// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/shaoxing-growth-2021/document.json';
import rule_0 from '../../../rules/shaoxing-growth-2021/accelerate.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { AnnualInput, EnterpriseInput, JudgementsInput } from '../../subject/index.js';

/** What `accelerate` reads. */
export type AccelerateInput = Pick<EnterpriseInput, 'asOf' | 'city' | 'foundedIn' | 'industry' | 'name' | 'titles'> & {
  readonly years?: Readonly<Record<string, Pick<AnnualInput, 'revenue'>>> | undefined;
  readonly judgements?: Pick<JudgementsInput, 'qualityAdvantage'> | undefined;
};

/** What `accelerate` decides by. */
export type AccelerateOptions = RuleOptions<{
  readonly 'title-revenue'?: 'all-three' | 'first-only';
  readonly 'manufacturers'?: 'not-said' | 'manufacturers-only';
  readonly 'title-term'?: 'stands-until-told' | 'lapses';
}>;

export type AccelerateAnswer = RuleAnswer<'tier', 'shaoxing-growth-2021/accelerate'>;

/**
 * 加速库：符合条件的企业可被遴选入库，是否入库仍由主管部门决定；按上年度数据逐年重新对照。
 * Accelerate library: Meeting the conditions makes an enterprise eligible; selection stays with the authority, and standing is judged anew each year.
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
              },
              {
                "rule": "accelerate",
                "part": "criteria.little-giant-within",
                "from": {
                  "zh": "国家专精特新“小巨人”，上年度营业收入不超过 5亿元",
                  "en": "national little giant, revenue last year of at most 5亿元"
                },
                "to": {"zh": "国家专精特新“小巨人”", "en": "national little giant"}
              },
              {
                "rule": "accelerate",
                "part": "criteria.hidden-champion-within",
                "from": {
                  "zh": "省级“隐形冠军”，上年度营业收入不超过 5亿元",
                  "en": "provincial hidden champion, revenue last year of at most 5亿元"
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
