// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-four-ups-2021/document.json';
import rule_0 from '../../../rules/ningbo-four-ups-2021/top-hundred-service.json';
import rule_1 from '../../../rules/ningbo-four-ups-2021/band-100-billion.json';
import rule_2 from '../../../rules/ningbo-four-ups-2021/band-50-billion.json';
import rule_3 from '../../../rules/ningbo-four-ups-2021/band-10-billion.json';
import rule_4 from '../../../rules/ningbo-four-ups-2021/band-5-billion.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { AnnualInput, EnterpriseInput, SumUpInput } from '../../subject/index.js';

/** What `topHundredService` reads. */
export type TopHundredServiceInput = Pick<EnterpriseInput, 'city' | 'foundedIn' | 'industry' | 'name'> & {
  readonly years?: Readonly<Record<string, Pick<AnnualInput, 'revenue'>>> | undefined;
  readonly before?: Pick<SumUpInput, 'revenuePeak' | 'through'> | undefined;
};

/** What `topHundredService` decides by. */
export type TopHundredServiceOptions = RuleOptions<{
  readonly 'revenue-year'?: 'previous-year' | 'programme-year';
}, RuleChange<'ningbo-four-ups-2021'>>;

export type TopHundredServiceAnswer = RuleAnswer<'service', 'ningbo-four-ups-2021/top-hundred-service', 'revenue-year'>;

/**
 * 百强培育库企业的专班服务：以入库为前提。
 * Task-force service for members of the top-hundred pool: For members of the pool.
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
        "title": {"zh": "分级取哪一年的营业收入", "en": "Which year’s revenue determines the band"},
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
      {"id": "000-009", "place": "三（一）1"},
      {"id": "000-010", "place": "三（一）1"},
      {"id": "000-011", "place": "三（一）1"},
      {"id": "000-012", "place": "三（一）1"},
      {"id": "000-014", "place": "三（一）1"}
    ],
  }),
  shared: [],
});
