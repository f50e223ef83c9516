import type { AwardOf } from '../../documents/index.js';
import { optional, type Readers, text } from '../../edge/index.js';
import { type DocumentWith, engineFor, type EvaluateOptions, type Taken } from '../../engine/evaluate.js';
import { withOwn } from '../../engine/index.js';
import { settings } from '../../engine/shared-options.js';
import { periodOf } from '../../engine/options.js';
import { readCallWithInput } from '../../engine/call.js';
import { mustAnswer } from '../../engine/silence.js';
import { didYouMean, issue, type Issue, throwIfAny } from '../../issue/index.js';
import type { MoneyName } from '../../kinds/index.js';
import { awardsIn } from '../../rule/index.js';
import type { Taking } from './pathway.js';
import { take } from './what-would-it-take.js';
import type { Enterprise, EnterpriseInput } from '../../subject/index.js';

/** What to look for. */
export interface TakeOptions<Id extends DocumentWith<MoneyName> = DocumentWith<MoneyName>> extends Omit<
  EvaluateOptions<Id>,
  'subject' | 'alternatives'
> {
  /** One award, by its slug or its whole id; left out, every award that is not due. */
  readonly rule?: AwardOf<NoInfer<Id>>;
}

const readers: Readers<Taken<TakeOptions>> = {
  document: settings.document,
  year: settings.year,
  readings: settings.readings,
  reforms: settings.reforms,
  asIfInForce: settings.asIfInForce,
  assumeNone: settings.assumeNone,
  reasons: settings.reasons,
  // Which rules a document has is known when it is loaded.
  rule: optional(text),
};

const slugIn = (document: string, rule: string): string =>
  rule.startsWith(`${document}/`) ? rule.slice(document.length + 1) : rule;

const ruleIssues = (rule: string | undefined, document: string, known: readonly string[]): readonly Issue[] => {
  const slug = rule === undefined ? undefined : slugIn(document, rule);
  return slug === undefined || known.includes(slug)
    ? []
    : [
        issue('rule-unknown', { option: 'rule' }, rule, {
          known: known.join(', '),
          suggestion: didYouMean(slug, known),
        }),
      ];
};

/**
 * For every award that is not due, the smallest change to what can still change that makes it due:
 * a figure of the year to one 分 past its threshold under the reading in force, a title, an
 * approval, staying in the above-scale register; with what the award then pays, what the total gains
 * after non-duplication, and the clauses. What cannot be had says why (“Already obtained in 2014”),
 * what hangs on missing facts says which. Making the changes and evaluating again pays exactly what
 * is promised here.
 *
 * - The smallest is the one with the fewest changes, then the one by which figures rise least. Of
 *   ways equally small (a demonstration title, national or provincial; a certificate of any grade)
 *   it is the one that pays least: documents pay less for what is had more easily.
 * - Only the programme year can still change: earlier years, years that the input sums up as past, and
 *   what lies behind the day told as `asOf`, are history. Where the enterprise lies, what it makes and
 *   when it was founded stay.
 * - A part never rises above its whole: where all revenue is told and would be less, it rises along.
 * - What is approved for a project is not for its applicant to set: it stays open, and what is then
 *   paid lies between nothing and the clause's cap.
 * - A new product, title or project goes by a name of no meaning, such as `2026-1`, and `of` says so. It
 *   is told though its list was not, where it is due whatever the list holds; `total` leaves that open.
 * - An award is due when its conditions hold, though money had elsewhere may leave nothing of it to
 *   pay. That is still a way, with `pays` of nothing and the receipt that takes its place: neither
 *   “cannot” nor silence would be true. A higher tier of an award that is due is not looked for.
 * - Where facts are missing a way is one that works whatever they are; `missing` then lists those
 *   that might make less do.
 *
 * @param input the enterprise as its user writes it; money is text with a unit.
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * const { awards: [way] } = whatWouldItTake(
 *   { city: '台州市', industry: 'C3852', foundedIn: 2020, years: { 2020: {}, 2026: { revenueInTaizhou: '9.6亿元' } },
 *     before: { through: 2025, revenueInTaizhouPeak: '9亿元' }, titles: [], projects: [], received: [] },
 *   { document: 'taizhou-matrix-2025', year: 2026, rule: 'revenue-milestone' },
 * )
 * way?.possible === 'yes' && way.changes[0]?.more // { amount: '4000.000001万元', percent: '≈4.17%' }
 * way?.possible === 'yes' && way.gain // { low: '30万元', high: '30万元' }
 */
export const whatWouldItTake = <Id extends DocumentWith<MoneyName>>(
  input: EnterpriseInput,
  options: TakeOptions<Id>,
): Taking => takingBy(input, options);

/** The same by a document that the command line reads from a folder. */
export const takingBy = (input: unknown, options: Taken<TakeOptions>): Taking => {
  const { options: taken, input: told, subject } = readCallWithInput(input, options, readers);
  const { year, rule, assumeNone = [], asIfInForce } = taken;
  const engine = engineFor({ ...taken, alternatives: false, reasons: false });
  mustAnswer(engine.document, 'enterprise', 'money');
  throwIfAny(
    ruleIssues(
      rule,
      engine.document.id,
      awardsIn(engine.document).map(({ slug }) => slug),
    ),
  );
  const taking = take({
    engine,
    period: asIfInForce === undefined ? engine.document.period : periodOf(asIfInForce),
    input: told,
    subject: subject as Enterprise,
    year,
    assumeNone,
    slugs: rule === undefined ? undefined : [slugIn(engine.document.id, rule)],
  });
  // Of all that was tried only what is told needs them.
  return taken.reasons === true ? { ...taking, awards: taking.awards.map(withOwn) } : taking;
};
