import { type Amount, amountOf, type ComparisonReason, type Reasons, type Result } from '../../engine/index.js';
import type { Language } from '../../issue/index.js';
import { amountText, isSame, isSettled } from '../amount.js';
import { titleOf } from '../awards.js';
import { note, type PageEntry } from '../page.js';
import { groupsOf, pathName } from '../missing-names.js';
import { statement } from '../statement.js';
import { matterOf, summariesOf } from '../summary.js';
import { comparisonsIn, firstFailing } from '../trace.js';
import { type TreeRow, treeOf } from '../tree.js';
import type { Interpreted } from '../words/brief-words.js';
import { type PageWords, words } from '../words/index.js';
import type { ToldAward } from './award-lines.js';
import { figuresDoubted, receiptsDoubted } from './doubted.js';
import { movesMoney } from './reading-lines.js';

/** What a result comes to: its heading says it, the lines below what of it is established. */
export interface Conclusion {
  readonly heading: string;
  /** The heading where no lines follow it. */
  readonly alone?: string;
  readonly lines: readonly PageEntry[];
}

/** Rows of every rule, with what fails of the conditions that the document asks of all. */
const scopesOf = (
  reasons: readonly Reasons[],
): readonly { readonly row: TreeRow; readonly failing: readonly ComparisonReason[] }[] =>
  reasons
    .flatMap((reason) => treeOf(reason).items.flatMap((item) => item.rows))
    .map((row) => ({ row, failing: row.scope.flatMap((node) => firstFailing(node) ?? []) }));

const factOf = ({ fact }: ComparisonReason): string => fact.replace(/\W.*$/su, '');

/**
 * Why a document is not for a subject at all: the conditions it asks of all, where every rule fails on one of them, or
 * by itself on one about the same, as a rule does that has a year of its own.
 */
export const unfitness = (reasons: readonly Reasons[], language: Language): readonly string[] => {
  const rows = scopesOf(reasons);
  const all = rows.flatMap(({ failing }) => failing);
  const asked = new Set(all.map(factOf));
  const fails = ({ row: { node }, failing }: (typeof rows)[number]): boolean => {
    const own = firstFailing(node);
    return failing.length > 0 || (own !== undefined && asked.has(factOf(own)));
  };
  return asked.size > 0 && rows.every(fails) ? [...new Set(all.map((each) => statement(each, language)))] : [];
};

/** Of awards that are all refused, why most are not for the subject at all, and how many are refused on their own ground. */
const mostlyUnfit = (awards: readonly ToldAward[], say: PageWords, language: Language): string | undefined => {
  if (awards.some(({ outcome }) => outcome.truth !== 'no')) return undefined;
  const rows = awards.map(({ scene: { reason } }) => scopesOf([reason]));
  const failing = rows.flat().flatMap((each) => each.failing);
  const others = awards.filter((_, at) => {
    const own = rows[at] ?? [];
    return own.length > 0 && own.every((each) => each.failing.length === 0);
  });
  if (failing.length === 0 || others.length === 0) return undefined;
  const why = [...new Set(failing.map((each) => statement(each, language)))];
  const titles = others.map(({ outcome: { title } }) => title[language]);
  return say.brief.othersRefused(why.join(say.brief.semicolon), titles);
};

/** What an award holds by that was not told and is taken to be so. */
const takenBy = ({ outcome, scene }: ToldAward, language: Language): readonly string[] => {
  if (outcome.truth !== 'yes' || outcome.payable.lowFen === 0) return [];
  const found = scene.tree.items.flatMap(({ rows }) =>
    rows.flatMap(({ node }) =>
      node.truth === 'yes'
        ? comparisonsIn(node).filter(({ assumed, truth }) => assumed === true && truth === 'yes')
        : [],
    ),
  );
  return [...new Set(found.map((each) => statement(each, language)))];
};

/** Money that is granted at a level that was not told: it is not established, whatever the sum says. */
interface TakenMoney {
  readonly fen: number;
  readonly lines: readonly PageEntry[];
}

const moneyTaken = (
  { notices, total }: Pick<Result, 'notices' | 'total'>,
  awards: readonly ToldAward[],
  say: PageWords,
  language: Language,
): TakenMoney => {
  const resting = awards.flatMap((award) =>
    takenBy(award, language).map((taken) => ({ award, taken, title: titleOf(award.outcome, award.scene) })),
  );
  const sum = [...new Set(resting.map(({ award }) => award))].reduce(
    (all, { outcome }) => all + outcome.payable.lowFen,
    0,
  );
  const fen = Math.min(total.lowFen, sum);
  if (fen > 0) {
    const kinds = [...new Set(resting.map(({ taken }) => taken))].map((taken) => ({
      taken,
      titles: resting.filter((each) => each.taken === taken).map(({ title }) => title),
    }));
    return { fen, lines: [note([say.brief.takenMoney(say.money(fen), kinds)])] };
  }
  const remarks = notices.filter(({ code }) => code === 'title-without-level');
  const isIdle = remarks.length === 0 || awards.every(({ outcome }) => outcome.payable.highFen === 0);
  const titles = remarks.map(({ place: { path } }) => pathName(path, say, language));
  return { fen, lines: isIdle ? [] : [note([say.brief.onLevels(titles)])] };
};

/** Lists told to a day within the year: what comes after it may still take the place of what conditions grant by then. */
const onLaterUntold = (awards: readonly ToldAward[], say: PageWords): readonly PageEntry[] => {
  const met = awards.filter(
    ({ outcome: { truth, missing } }) => truth === 'yes' && missing.some(({ path }) => path === 'asOf'),
  );
  return met.length === 0 ? [] : [note([say.brief.laterUntold(met.flatMap((each) => metBy(each, say)))])];
};

/** An award with what the one row of it pays whose conditions are met; of several it is not known by them alone. */
const metBy = ({ outcome, scene }: ToldAward, say: PageWords): readonly string[] => {
  const amounts = scene.tree.items.flatMap(({ rows }) =>
    rows.flatMap(({ node, amount }) => (node.truth === 'yes' && amount !== undefined ? [amount] : [])),
  );
  const [only, ...more] = amounts;
  return only === undefined || more.length > 0 ? [] : [say.brief.metBy(titleOf(outcome, scene), say.money(only))];
};

/** What stands in the place of these awards, each payment once; of one that says no amount nothing can be summed. */
const elsewhere = (
  awards: readonly ToldAward[],
  isClaimable: boolean,
): { readonly fen: number | undefined } | undefined => {
  const paid = new Map<string, number | undefined>();
  for (const { outcome } of awards) {
    const by = outcome.displacedBy?.by;
    if ((by?.kind === 'policy' || by?.kind === 'receipt') && (by.claimable === true) === isClaimable)
      paid.set(by.path, by.amountFen);
  }
  if (paid.size === 0) return undefined;
  const fen = [...paid.values()].reduce<number | undefined>(
    (total, amount) => (total === undefined || amount === undefined ? undefined : total + amount),
    0,
  );
  return { fen };
};

/** What the sum leaves out: money received already for these matters, and money that is claimed elsewhere instead. */
const leftOutText = (awards: readonly ToldAward[], say: PageWords): string | undefined => {
  const [received, claimable] = [elsewhere(awards, false), elsewhere(awards, true)];
  const amountIn = ({ fen }: { readonly fen: number | undefined }): string | undefined =>
    fen === undefined ? undefined : say.money(fen);
  return received === undefined && claimable === undefined
    ? undefined
    : [
        ...(received === undefined ? [] : [say.brief.received(amountIn(received))]),
        ...(claimable === undefined ? [] : [say.brief.claimable(amountIn(claimable))]),
      ].join('');
};

/** Where the awards' lines do not add up to the total, and why: their upper ends exclude each other, or their lower ends. */
const notAdded = (
  { awards, total, missing }: Pick<Result, 'awards' | 'total' | 'missing'>,
  say: PageWords,
): readonly PageEntry[] => {
  const loose =
    total.loose === true ? [note([missing.length === 0 ? say.brief.looseForNothing : say.brief.looseTotal])] : [];
  if (total.highFen === null) return loose;
  const sum = (end: 'lowFen' | 'highFen'): number =>
    awards.reduce((all, { payable }) => all + (payable[end] ?? Infinity), 0);
  // Of one award there is no sum: its own bounds take each thing that is not told as it comes.
  if (awards.filter(({ payable }) => payable.highFen !== 0).length === 1)
    return sum('lowFen') === total.lowFen && sum('highFen') === total.highFen ? loose : [note([say.brief.narrower])];
  return [
    ...(sum('highFen') === total.highFen ? [] : [note([say.brief.highestNotAdded])]),
    ...(sum('lowFen') === total.lowFen ? [] : [note([say.brief.lowestNotAdded])]),
    ...loose,
  ];
};

const moneyConclusion = (
  result: Result,
  awards: readonly ToldAward[],
  say: PageWords,
  language: Language,
): Conclusion => {
  const { total, missing } = result;
  const { brief } = say;
  const open = awards.filter(({ outcome: { payable } }) => payable.lowFen !== payable.highFen);
  const taken = moneyTaken(result, awards, say, language);
  const low = say.money(total.lowFen - taken.fen);
  const more = total.highFen === null ? undefined : say.money(total.highFen - total.lowFen);
  const isCertain = total.highFen === total.lowFen;
  // What has no limit is moved by no interpretation that matters yet.
  const under = total.highFen === null ? [] : totalsUnder(awards);
  const isMoved = under.length > 0;
  const opened = isCertain
    ? []
    : [note([brief.open({ low, awards: open.length, more, facts: groupsOf(missing).length, isMoved })])];
  const doubted = [...figuresDoubted(result, awards, say, language), ...receiptsDoubted(result, say, language)];
  const unfit = mostlyUnfit(awards, say, language);
  if (unfit !== undefined) return { heading: unfit, lines: [] };
  const sum = {
    amount: amountText(total, say),
    received: leftOutText(awards, say),
    isOpen: !isCertain,
    isEstablished: isCertain && total.lowFen > 0 && taken.fen === 0 && doubted.length === 0,
    under: interpretedIn(result, isMoved),
  };
  return {
    heading: brief.sum(sum),
    alone: brief.sumAlone(sum),
    lines: [
      ...doubted,
      ...opened,
      ...taken.lines,
      ...reachUnder(result, under, say),
      ...onLaterUntold(awards, say),
      ...notAdded(result, say),
    ],
  };
};

/** By which interpretations a sum is what it is; nothing of one that no other interpretation moves. */
export const interpretedIn = ({ readings }: Pick<Result, 'readings'>, isMoved: boolean): Interpreted | undefined => {
  if (!isMoved) return undefined;
  return Object.keys(readings).length === 0 ? 'default' : 'chosen';
};

/** The money of awards in all, by one thing said of each. */
const summed = (amounts: readonly Amount[]): Amount =>
  amountOf(
    amounts.reduce((sum, { lowFen }) => sum + lowFen, 0),
    amounts.reduce((sum, { highFen }) => sum + (highFen ?? Infinity), 0),
  );

/** What awards come to where one interpretation is another: in the order in which they are met, each once. */
const totalsUnder = (awards: readonly ToldAward[]): readonly Amount[] => {
  const moving = new Map(
    awards.flatMap(({ outcome, scene: { reason } }) =>
      reason.alternatives
        .filter((each) => movesMoney(outcome, each))
        .map((each) => [`${each.reading}=${each.option}`, each] as const),
    ),
  );
  return [...moving.values()].map(({ reading, option }) =>
    summed(
      awards.map(
        ({ outcome, scene: { reason } }) =>
          reason.alternatives.find((each) => each.reading === reading && each.option === option)?.payable ??
          outcome.payable,
      ),
    ),
  );
};

/**
 * Between what the sum lies where any one interpretation is another: of awards that are settled and add up to their
 * total. Of others it is not known by their sums; that it is by the default ones stands with it.
 */
const reachUnder = (
  { total, awards }: Pick<Result, 'total' | 'awards'>,
  under: readonly Amount[],
  say: PageWords,
): readonly PageEntry[] => {
  const isExact = isSettled(total) && isSame(summed(awards.map(({ payable }) => payable)), total);
  if (under.length === 0 || !isExact || !under.every(isSettled)) return [];
  const all = [total, ...under].map(({ lowFen }) => lowFen);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  // What one takes from an award it may give to another.
  return low === high ? [] : [note([say.brief.readingsReach(say.money(low), say.money(high))])];
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
    const { lines, ...concluded } = moneyConclusion(result, awards, say, language);
    return { ...concluded, lines: [...lines, ...others.map((text) => note([text]))] };
  }
  const [first, ...more] = others.length > 0 ? others : grantAnswers;
  return { heading: first ?? say.brief.silence, lines: more.map((text) => note([say.opening(text)])) };
};
