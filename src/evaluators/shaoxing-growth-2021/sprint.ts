// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/shaoxing-growth-2021/document.json';
import rule_0 from '../../../rules/shaoxing-growth-2021/sprint.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { AnnualInput, EnterpriseInput, JudgementsInput } from '../../subject/index.js';

/** What `sprint` reads. */
export type SprintInput = Pick<EnterpriseInput, 'asOf' | 'city' | 'foundedIn' | 'industry' | 'name' | 'titles'> & {
  readonly years?: Readonly<Record<string, Pick<AnnualInput, 'marketValue' | 'revenue'>>> | undefined;
  readonly judgements?: Pick<JudgementsInput, 'industryHead' | 'keepsGrowing' | 'qualityAdvantage' | 'qualityListed'> | undefined;
};

/** What `sprint` decides by. */
export type SprintOptions = RuleOptions<{
  readonly 'growth'?: 'above-zero' | 'judged';
  readonly 'valuation'?: 'previous-year' | 'programme-year';
  readonly 'manufacturers'?: 'not-said' | 'manufacturers-only';
  readonly 'title-term'?: 'stands-until-told' | 'lapses';
}>;

export type SprintAnswer = RuleAnswer<'tier', 'shaoxing-growth-2021/sprint'>;

/**
 * 冲刺库：符合条件的企业可被遴选入库，是否入库仍由主管部门决定；按上年度数据逐年重新对照。
 * Sprint library: Meeting the conditions makes an enterprise eligible; selection stays with the authority, and standing is judged anew each year.
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
