// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/taizhou-matrix-2025/document.json';
import rule_0 from '../../../rules/taizhou-matrix-2025/one-to-one-service.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { AnnualInput, EnterpriseInput } from '../../subject/index.js';

/** What `oneToOneService` reads. */
export type OneToOneServiceInput = Pick<EnterpriseInput, 'city' | 'foundedIn' | 'name'> & {
  readonly years?: Readonly<Record<string, Pick<AnnualInput, 'revenue'>>> | undefined;
};

/** What `oneToOneService` decides by. */
export type OneToOneServiceOptions = RuleOptions<Readonly<Record<string, never>>>;

export type OneToOneServiceAnswer = RuleAnswer<'service', 'taizhou-matrix-2025/one-to-one-service'>;

/**
 * “一对一”精准服务：位于上市企业后续服务条下，默认不限上市企业。
 * One-to-one service: Stands under services for listed companies; read as open to any enterprise.
 * Source: clauses 004-061.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * oneToOneService({ city: '台州市' }, { year: 2026 }).truth // 'unknown'
 */
export const oneToOneService: RuleEvaluator<OneToOneServiceInput, OneToOneServiceOptions, OneToOneServiceAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'taizhou-matrix-2025/one-to-one-service',
  subjects: ["enterprise"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'one-to-one-service': rule_0 },
    readings: [],
    groups: [],
    clauses: [
      {
        "id": "004-004",
        "place": "标题",
        "kind": "effective-date",
        "summary": {"zh": "行动方案期为2025年至2029年。", "en": "The action plan covers 2025 to 2029."},
        "comparator": "range",
        "value": [2025, 2029],
        "unit": "年",
        "year": 2029,
        "anchor": "行动方案（2025-2029年）",
        "rules": ["taizhou-matrix-2025/document", "taizhou-matrix-2025/scale-up"],
        "note": {
          "zh": "起止日未写；默认2025年1月1日至2029年12月31日，奖励事由须发生在此期间。",
          "en": "No day is stated; default: 1 January 2025 to 31 December 2029, within which the rewarded event must occur."
        }
      },
      {
        "id": "004-061",
        "place": "二(三)2",
        "kind": "service-entitlement",
        "summary": {
          "zh": "营业收入超50亿元的企业，享“一对一”精准服务。",
          "en": "Enterprises with revenue over CNY 5 billion receive one-to-one service."
        },
        "comparator": ">",
        "value": 50,
        "unit": "亿元",
        "word": "超",
        "anchor": "对营业收入超50亿元的企业实行“一对一”精准服务",
        "rules": ["taizhou-matrix-2025/one-to-one-service"],
        "note": {
          "zh": "位于上市企业条下，默认不限上市企业；年度和口径未写；恰为50亿元的不算。",
          "en": "Placed under services for listed enterprises; default: not limited to them. Year and measure not stated; exactly 5 billion is out."
        }
      }
    ],
  }),
  shared: [],
});
