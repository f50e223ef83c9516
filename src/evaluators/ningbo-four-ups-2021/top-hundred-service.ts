// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-four-ups-2021/document.json';
import rule_0 from '../../../rules/ningbo-four-ups-2021/top-hundred-service.json';
import rule_1 from '../../../rules/ningbo-four-ups-2021/band-100-billion.json';
import rule_2 from '../../../rules/ningbo-four-ups-2021/band-50-billion.json';
import rule_3 from '../../../rules/ningbo-four-ups-2021/band-10-billion.json';
import rule_4 from '../../../rules/ningbo-four-ups-2021/band-5-billion.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { AnnualInput, EnterpriseInput } from '../../subject/index.js';

/** What `topHundredService` reads. */
export type TopHundredServiceInput = Pick<EnterpriseInput, 'city' | 'foundedIn' | 'industry' | 'name'> & {
  readonly years?: Readonly<Record<string, Pick<AnnualInput, 'revenue'>>> | undefined;
};

/** What `topHundredService` decides by. */
export type TopHundredServiceOptions = RuleOptions<{
  readonly 'revenue-year'?: 'previous-year' | 'programme-year';
}>;

export type TopHundredServiceAnswer = RuleAnswer<'service', 'ningbo-four-ups-2021/top-hundred-service'>;

/**
 * 百强培育库企业的专班服务：以入库为前提。
 * Task-force service for members of the top-hundred library: For members of the library.
 * Source: clauses 000-014.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * topHundredService({ city: '宁波市' }, { year: 2022 }).truth // 'unknown'
 */
export const topHundredService: RuleEvaluator<TopHundredServiceInput, TopHundredServiceOptions, TopHundredServiceAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-four-ups-2021/top-hundred-service',
  subjects: ["enterprise"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'top-hundred-service': rule_0, 'band-100-billion': rule_1, 'band-50-billion': rule_2, 'band-10-billion': rule_3, 'band-5-billion': rule_4 },
    readings: [
      {
        "id": "revenue-year",
        "title": {"zh": "分级取哪一年的营业收入", "en": "Which year's revenue makes the band"},
        "clauses": ["000-009", "000-010", "000-011", "000-012"],
        "why": {"zh": "只写几级，没有写指标和年份。", "en": "Only the bands are named, neither measure nor year."},
        "options": [
          {"id": "previous-year", "title": {"zh": "上年度", "en": "last year"}, "changes": []},
          {
            "id": "programme-year",
            "title": {"zh": "当年度", "en": "the programme year"},
            "changes": [
              {"rule": "band-100-billion", "part": "conditions.revenue.params.yearsAgo", "from": 1, "to": 0},
              {"rule": "band-50-billion", "part": "conditions.revenue.params.yearsAgo", "from": 1, "to": 0},
              {"rule": "band-10-billion", "part": "conditions.revenue.params.yearsAgo", "from": 1, "to": 0},
              {"rule": "band-5-billion", "part": "conditions.revenue.params.yearsAgo", "from": 1, "to": 0}
            ]
          }
        ]
      }
    ],
    groups: [],
    clauses: [
      {
        "id": "000-009",
        "place": "三(一)1",
        "kind": "library-tier",
        "summary": {
          "zh": "制造业百强企业培育库设1000亿元一级。",
          "en": "The top-100 manufacturers library has a class of CNY 100 billion or more."
        },
        "comparator": ">=",
        "value": 1000,
        "unit": "亿元",
        "anchor": "千亿级、五百亿级、百亿级和五十亿级的制造业百强企业培育库",
        "rules": ["ningbo-four-ups-2021/band-100-billion"],
        "note": {
          "zh": "衡量指标未写，按上下文为营业收入；各级是区间还是累进也未写，入库另须择优。",
          "en": "The measure is not written (revenue, by context), nor whether classes are bands or nested; selection remains discretionary."
        }
      },
      {
        "id": "000-010",
        "place": "三(一)1",
        "kind": "library-tier",
        "summary": {
          "zh": "制造业百强企业培育库设500亿元一级。",
          "en": "The top-100 manufacturers library has a class of CNY 50 billion or more."
        },
        "comparator": ">=",
        "value": 500,
        "unit": "亿元",
        "anchor": "千亿级、五百亿级、百亿级和五十亿级的制造业百强企业培育库",
        "rules": ["ningbo-four-ups-2021/band-50-billion"]
      },
      {
        "id": "000-011",
        "place": "三(一)1",
        "kind": "library-tier",
        "summary": {
          "zh": "制造业百强企业培育库设100亿元一级。",
          "en": "The top-100 manufacturers library has a class of CNY 10 billion or more."
        },
        "comparator": ">=",
        "value": 100,
        "unit": "亿元",
        "anchor": "千亿级、五百亿级、百亿级和五十亿级的制造业百强企业培育库",
        "rules": ["ningbo-four-ups-2021/band-10-billion"]
      },
      {
        "id": "000-012",
        "place": "三(一)1",
        "kind": "library-tier",
        "summary": {
          "zh": "制造业百强企业培育库设50亿元一级。",
          "en": "The top-100 manufacturers library has a class of CNY 5 billion or more."
        },
        "comparator": ">=",
        "value": 50,
        "unit": "亿元",
        "anchor": "千亿级、五百亿级、百亿级和五十亿级的制造业百强企业培育库",
        "rules": ["ningbo-four-ups-2021/band-5-billion"]
      },
      {
        "id": "000-014",
        "place": "三(一)1",
        "kind": "service-entitlement",
        "summary": {
          "zh": "入库百强企业享专班联系、绿色通道和逐企统筹培育。",
          "en": "Library members get a dedicated liaison team, a green channel and a cultivation plan of their own."
        },
        "anchor": "建立专班联系服务机制、绿色通道机制和“一企、一案、一策”统筹协调培育机制",
        "rules": ["ningbo-four-ups-2021/top-hundred-service"],
        "note": {"zh": "只写建立机制，未写时限和内容。", "en": "The mechanisms are named; their content and time limits are not."}
      }
    ],
  }),
  shared: [],
});
