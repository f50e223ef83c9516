import { type DocumentId } from './documents/index.js';
import { engineFor, type EvaluateOptions, optionIssues, periodOf } from './engine/evaluate.js';
import { didYouMean, HuiqiError, issue, type Issue, throwIfAny } from './issue/index.js';
import { parseEnterprise } from './subject/index.js';
import { take, type Taking } from './scenario/what-would-it-take.js';

export type { NoWay, Obstacle, Taking, Way } from './scenario/what-would-it-take.js';
export type { Step } from './scenario/step.js';

/** What to look for. */
export interface TakeOptions<Id extends DocumentId = DocumentId> extends Omit<EvaluateOptions<Id>, 'year' | 'subject' | 'alternatives'> {
  /** One award, by its slug or its whole id; left out, every award that is not due. */
  readonly rule?: string;
}

const slugOf = (rule: string): string => rule.slice(rule.indexOf('/') + 1);

const ruleIssues = (rule: string | undefined, known: readonly string[]): readonly Issue[] =>
  rule === undefined || known.includes(slugOf(rule)) ? [] : [issue('rule-unknown', { option: 'rule' }, rule, { known: known.join(', '), suggestion: didYouMean(slugOf(rule), known) })];

/**
 * For every award that is not due, the smallest change to what can still change that makes it due:
 * revenue to one 分 past its threshold under the reading in force, a title, an approval, staying in
 * the library; with what it then pays, what the total gains after non-duplication, and the clause.
 * What cannot be had says why (“it was first in 2014”), what hangs on missing facts says which.
 * Making the changes and evaluating again pays exactly what is promised here.
 *
 * @param input the enterprise as its user writes it; money is text with a unit.
 * @param year the programme year: its figures can still change, those of earlier years are history.
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * const { awards: [way] } = whatWouldItTake(
 *   { city: '台州市', industry: 'C3852', foundedIn: 2020, years: { 2020: {}, 2026: { revenueInTaizhou: '9.6亿元' } },
 *     before: { through: 2025, revenueInTaizhouPeak: '9亿元' }, titles: [], projects: [], received: [] },
 *   2026, { document: 'taizhou-matrix-2025', rule: 'revenue-milestone' },
 * )
 * way.changes[0].change.to // '10.0000000001亿元'
 * way.changes[0].more // { amount: '4000.0001万元', percent: '≈4.17%' }
 * way.gain // { low: '30万元', high: '30万元' }
 */
export const whatWouldItTake = <Id extends DocumentId>(input: unknown, year: number, options: TakeOptions<Id>): Taking => {
  const { rule, assumeNone = [], asIfInForce } = options;
  const parsed = parseEnterprise(input, { assumeNone });
  throwIfAny([...optionIssues({ ...options, year }), ...(parsed.ok ? [] : parsed.issues)]);
  if (!parsed.ok) throw new HuiqiError(parsed.issues);
  const engine = engineFor({ ...options, year, alternatives: false });
  throwIfAny(ruleIssues(rule, engine.document.rules.filter(({ kind }) => kind === 'award').map(({ slug }) => slug)));
  return take({
    engine,
    period: asIfInForce === undefined ? engine.document.period : periodOf(asIfInForce),
    input,
    subject: parsed.subject,
    year,
    options: { assumeNone },
    slugs: rule === undefined ? undefined : [slugOf(rule)],
  });
};
