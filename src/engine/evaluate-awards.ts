import type { EnterpriseInput } from '../subject/index.js';
import type { RuleIds } from '../documents/index.js';
import { rulesById } from '../documents/rules/index.js';
import { isBy, type MoneyName } from '../kinds/index.js';
import { enginesFrom } from './engines-from.js';
import type { DocumentWith, EvaluateOptions, Taken } from './evaluate-options.js';
import type { Heading, Result, RuleNames } from './index.js';
import { settings } from './shared-options.js';
import { headingOf } from './lists.js';
import { readCall } from './call.js';
import { mustAnswer } from './silence.js';

/** A document's awards for one enterprise: the part of a result that is about money. */
export interface Awards<Names extends RuleNames = RuleNames>
  extends Heading, Pick<Result<Names>, 'awards' | 'total' | 'missing'> {
  readonly kind: 'awards';
}

/** What conditions or figures alone decide is no money: it is left undecided. */
const engineOfAwards = /* @__PURE__ */ enginesFrom(rulesById, (rule) => isBy(rule, 'money'));

/**
 * Decides the awards of a document: eligible, not, or cannot tell yet; how much in bounds; what
 * displaced it; and what is still missing. Sources: the clauses each outcome lists.
 *
 * @param input the enterprise as its user writes it; money is text with a unit, what is absent is unknown
 * (in the example 2025 is not told, so whether 2026 breaks 10亿元 for the first time is not known).
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * evaluateAwards(
 *   { city: '台州市', industry: 'C3852', foundedIn: 2025, years: { 2026: { aboveScale: false, revenueInTaizhou: '10.5亿元' } }, titles: [], projects: [], received: [] },
 *   { document: 'taizhou-matrix-2025', year: 2026 },
 * ).total // { low: '0元', high: '30万元' }
 */
export const evaluateAwards = <Id extends DocumentWith<MoneyName>>(
  input: EnterpriseInput,
  options: EvaluateOptions<Id, 'enterprise'>,
): Awards<RuleIds[Id]> => {
  const call = readCall<Taken<EvaluateOptions>>(input, options, settings);
  const engine = engineOfAwards(call.options);
  mustAnswer(engine.document, call.subject.kind, 'money');
  const result = engine.evaluate(call.subject, { year: call.options.year }) as Result<RuleIds[Id]>;
  const { awards, total, missing } = result;
  return { kind: 'awards', ...headingOf(result), awards, total, missing };
};
