import type { ComparisonReason, Reasons, Result } from '../../engine/index.js';
import type { Language } from '../../issue/index.js';
import { amountText } from '../amount.js';
import { note, type PageEntry } from '../page.js';
import { statement } from '../statement.js';
import { matterOf, summariesOf } from '../summary.js';
import { firstFailing } from '../trace.js';
import { type TreeRow, treeOf } from '../tree.js';
import { type Words, words } from '../words/index.js';
import type { ToldAward } from './award-lines.js';

/** What a result comes to: its heading says it, the lines below what of it is established. */
export interface Conclusion {
  readonly heading: string;
  readonly lines: readonly PageEntry[];
}

const factOf = ({ fact }: ComparisonReason): string => fact.replace(/\W.*$/su, '');

/**
 * Why a document is not for a subject at all: the conditions it asks of all, where every rule fails on one of them, or
 * by itself on one about the same, as a rule does that has a year of its own.
 */
export const unfitness = (reasons: readonly Reasons[], language: Language): readonly string[] => {
  const rows = reasons.flatMap((reason) => treeOf(reason).items.flatMap((item) => item.rows));
  const failing = rows.map(({ scope }) => scope.flatMap((node) => firstFailing(node) ?? []));
  const asked = new Set(failing.flat().map(factOf));
  const fails = ({ node }: TreeRow, index: number): boolean => {
    const own = firstFailing(node);
    return (failing[index] ?? []).length > 0 || (own !== undefined && asked.has(factOf(own)));
  };
  return asked.size > 0 && rows.every(fails)
    ? [...new Set(failing.flat().map((each) => statement(each, language)))]
    : [];
};

/** What was received already for the matters of these awards, each payment once; of one that says no amount nothing can be summed. */
const receivedText = (awards: readonly ToldAward[], say: Words): string | undefined => {
  const paid = new Map<string, number | undefined>();
  for (const { outcome } of awards) {
    const by = outcome.displacedBy?.by;
    if ((by?.kind === 'policy' || by?.kind === 'receipt') && by.claimable !== true) paid.set(by.path, by.amountFen);
  }
  if (paid.size === 0) return undefined;
  const sum = [...paid.values()].reduce<number | undefined>(
    (total, amount) => (total === undefined || amount === undefined ? undefined : total + amount),
    0,
  );
  return say.brief.received(sum === undefined ? undefined : say.money(sum));
};

/** Whether the awards' lines add up to the total: of awards that exclude each other only some are paid. */
const addsUp = ({ awards, total }: Pick<Result, 'awards' | 'total'>): boolean => {
  const sum = (end: 'lowFen' | 'highFen'): number =>
    awards.reduce((all, { payable }) => all + (payable[end] ?? Infinity), 0);
  return total.highFen === null || (sum('lowFen') === total.lowFen && sum('highFen') === total.highFen);
};

const moneyConclusion = (result: Result, awards: readonly ToldAward[], say: Words): Conclusion => {
  const { total, missing } = result;
  const { brief } = say;
  const open = awards.filter(({ outcome: { payable } }) => payable.lowFen !== payable.highFen);
  const low = say.money(total.lowFen);
  const settled = total.highFen === 0 ? brief.nothing : brief.certain(low);
  const more = total.highFen === null ? undefined : say.money(total.highFen - total.lowFen);
  const line =
    total.highFen === total.lowFen ? settled : brief.open({ low, awards: open.length, more, facts: missing.length });
  return {
    heading: brief.sum(amountText(total, say), receivedText(awards, say)),
    lines: [note([line]), ...(addsUp(result) ? [] : [note([brief.notAdded])])],
  };
};

/** What a result comes to, whatever its document decides. */
export const conclusionOf = (
  result: Result,
  awards: readonly ToldAward[],
  grantAnswers: readonly string[],
  language: Language,
): Conclusion => {
  const say = words[language];
  const others = summariesOf(result, language);
  if (matterOf(result) === 'money') {
    const { heading, lines } = moneyConclusion(result, awards, say);
    return { heading, lines: [...lines, ...others.map((text) => note([text]))] };
  }
  const [first, ...more] = others.length > 0 ? others : grantAnswers;
  return { heading: first ?? say.brief.silence, lines: more.map((text) => note([text])) };
};
