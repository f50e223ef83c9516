// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-four-ups-2021/document.json';
import rule_0 from '../../../rules/ningbo-four-ups-2021/band-5-billion.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { AnnualInput, EnterpriseInput, SumUpInput } from '../../subject/index.js';

/** What `bandBillion5` reads. */
export type BandBillion5Input = Pick<EnterpriseInput, 'city' | 'foundedIn' | 'industry' | 'name'> & {
  readonly years?: Readonly<Record<string, Pick<AnnualInput, 'revenue'>>> | undefined;
  readonly before?: Pick<SumUpInput, 'revenuePeak' | 'through'> | undefined;
};

/** What `bandBillion5` decides by. */
export type BandBillion5Options = RuleOptions<{
  readonly 'revenue-year'?: 'previous-year' | 'programme-year';
}, RuleChange<'ningbo-four-ups-2021'>>;

export type BandBillion5Answer = RuleAnswer<'tier', 'ningbo-four-ups-2021/band-5-billion', 'revenue-year'>;

/**
 * 百强企业培育库（五十亿级）：分级所依的指标和年份未写明，按上下文取上年度营业收入；入库还须择优遴选。
 * Top-hundred cultivation pool (CNY 5 billion band): What the bands measure and in which year is not said: revenue of last year by the context. Selection is further needed.
 * Source: clauses 000-012.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * bandBillion5({ city: '宁波市' }, { year: 2022 }).truth // 'unknown'
 */
export const bandBillion5: RuleEvaluator<BandBillion5Input, BandBillion5Options, BandBillion5Answer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-four-ups-2021/band-5-billion',
  subjects: ["enterprise"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'band-5-billion': rule_0 },
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
            "changes": [{"rule": "band-5-billion", "part": "conditions.revenue.params.yearsAgo", "from": 1, "to": 0}]
          }
        ]
      }
    ],
    groups: [],
    clauses: [
      {"id": "000-009", "place": "三（一）1"},
      {"id": "000-010", "place": "三（一）1"},
      {"id": "000-011", "place": "三（一）1"},
      {"id": "000-012", "place": "三（一）1"}
    ],
  }),
  shared: [],
});
