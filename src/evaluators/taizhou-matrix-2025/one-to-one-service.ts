// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/taizhou-matrix-2025/document.json';
import rule_0 from '../../../rules/taizhou-matrix-2025/one-to-one-service.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { AnnualInput, EnterpriseInput, SumUpInput } from '../../subject/index.js';

/** What `oneToOneService` reads. */
export type OneToOneServiceInput = Pick<EnterpriseInput, 'city' | 'foundedIn' | 'name'> & {
  readonly years?: Readonly<Record<string, Pick<AnnualInput, 'revenue'>>> | undefined;
  readonly before?: Pick<SumUpInput, 'revenuePeak' | 'through'> | undefined;
};

/** What `oneToOneService` decides by. */
export type OneToOneServiceOptions = RuleOptions<Readonly<Record<string, never>>, RuleChange<'taizhou-matrix-2025'>>;

export type OneToOneServiceAnswer = RuleAnswer<'service', 'taizhou-matrix-2025/one-to-one-service', never>;

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
    clauses: [{"id": "004-004", "place": "标题"}, {"id": "004-061", "place": "二（三）2", "word": "超"}],
  }),
  shared: [],
});
