import type { Amount, AwardOutcome, Result } from '../../src/index.js';
import { formatMoney } from '../../src/edge/formatting.js';
import type { Enterprise, Receipt } from '../../src/subject/index.js';
import {
  barringReceipt,
  dcmm,
  demonstration,
  electronicsMilestone,
  newInYear,
  project,
  revenueMilestone,
  scaleUp,
  tenThousand,
  titleAwards,
} from './hand-written.js';

/**
 * The whole result that an engine of the Taizhou awards returns, filled by plain ifs: what a full result is held against. Its
 * words are those of the rules; its decisions are its own. For enterprises of which everything is known and nothing remarked.
 */

/** What is printed of a rule. */
type Words = Pick<AwardOutcome, 'rule' | 'title' | 'clauses'>;

export interface DocumentWords {
  readonly heading: Pick<Result, 'document' | 'status' | 'statusNote'>;
  readonly rules: Readonly<Record<string, Words>>;
  /** The group of receipts under other policies. */
  readonly receipts: { readonly title: AwardOutcome['title']; readonly clauses: readonly string[] };
}

const nothing: Amount = Object.freeze({ low: '0元', lowFen: 0, high: '0元', highFen: 0 });
const none: readonly never[] = Object.freeze([]);

const amount = (fen: number): Amount => {
  if (fen === 0) return nothing;
  const wan = fen / tenThousand;
  const text = Number.isInteger(wan) && wan < 10_000 ? `${String(wan)}万元` : formatMoney(fen);
  return { low: text, lowFen: fen, high: text, highFen: fen };
};

export const handWrittenResult = (words: DocumentWords): ((subject: Enterprise, year: number) => Result) => {
  const { heading, rules, receipts } = words;
  return (subject, year) => {
    const { titles, projects, received } = subject;
    if (titles === undefined || projects === undefined || received === undefined)
      throw new Error('only of enterprises of which everything is known');
    const here = subject.city === '台州市';
    const inPlan = here && year >= 2025 && year <= 2029;
    const awards: AwardOutcome[] = [];
    let total = 0;

    const grant = (slug: string, fen: number, of?: string, level?: AwardOutcome['level']): void => {
      const { rule, title, clauses } = rules[slug] as Words;
      const barring: Receipt | undefined =
        fen === 0 ? undefined : barringReceipt(received, slug, slug === 'scale-up' ? year - 1 : year);
      const paid = barring === undefined ? fen : 0;
      total += paid;
      awards.push({
        kind: 'award',
        rule,
        ...(of === undefined ? undefined : { of }),
        ...(level === undefined ? undefined : { level }),
        title,
        truth: fen === 0 ? 'no' : 'yes',
        amount: amount(fen),
        payable: amount(paid),
        ...(barring === undefined
          ? undefined
          : {
              displacedBy: {
                kind: 'receipts',
                group: 'outside-policies',
                title: receipts.title,
                by: { kind: 'policy', name: barring.policy ?? '' },
                clauses: receipts.clauses,
              },
            }),
        missing: none,
        dependsOn: none,
        clauses,
      } as unknown as AwardOutcome);
    };
    const grantTitle = (index: number): void => {
      const [title, wan] = titleAwards[index] as (typeof titleAwards)[number];
      grant(title, inPlan && newInYear(titles[title].entries, year) ? wan * tenThousand : 0);
    };

    grant('scale-up', here ? scaleUp(subject, year) * tenThousand : 0);
    grantTitle(0);
    const products = titles['champion-product'].items;
    for (const { of, entries } of products)
      grant('champion-product', inPlan && newInYear(entries, year) ? 50 * tenThousand : 0, of);
    if (products.length === 0) grant('champion-product', 0);
    grantTitle(1);
    grantTitle(2);
    grantTitle(3);
    grant('revenue-milestone', inPlan ? revenueMilestone(subject, year) * tenThousand : 0);
    grantTitle(4);
    grantTitle(5);
    for (const each of projects.digital) grant('digital-project', here ? project(each, year) : 0, each.of);
    if (projects.digital.length === 0) grant('digital-project', 0);
    for (const each of projects['5g']) grant('5g-project', here ? project(each, year) : 0, each.of);
    if (projects['5g'].length === 0) grant('5g-project', 0);
    grant('dcmm', inPlan ? dcmm(titles.dcmm, year) * tenThousand : 0);
    const demonstrations = titles.demonstration.items;
    for (const item of demonstrations)
      grant('demonstration', inPlan ? demonstration(item, year) * tenThousand : 0, item.of, item.level);
    if (demonstrations.length === 0) grant('demonstration', 0);
    grant('electronics-milestone', inPlan ? electronicsMilestone(subject, year) * tenThousand : 0);

    return {
      kind: 'result',
      ...heading,
      year,
      readings: {},
      assumed: none,
      notices: none,
      awards,
      tiers: none,
      services: none,
      limits: none,
      class: null,
      targets: none,
      total: amount(total),
      missing: none,
    } as unknown as Result;
  };
};
