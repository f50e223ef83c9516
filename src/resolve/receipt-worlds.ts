import type { GrossAward, PaymentDue } from '../evaluate/index.js';
import { lastDayOf } from '../quantity/index.js';
import type { Document } from '../rule/index.js';
import type { Enterprise, Receipt } from '../subject/index.js';
import type { Meanings } from './meanings.js';
import { receiptGroups } from './receipt-groups.js';
import {
  barredWith,
  elsewhereIn,
  instalmentsFor,
  mayTakePlace,
  type MeaningOption,
  mostWorlds,
  receiptOptions,
} from './receipt-options.js';
import { afterReceipts, concerns, type ReceiptMatch, type AfterReceipts } from './receipts.js';

/** Money of this plan, by the payment it was for. */
export interface PaidByPlan {
  readonly rule: string;
  /** What tells it from other payments of its rule; nothing where that is not known. */
  readonly key: string | undefined;
  /** The name of its item. */
  readonly name: string | undefined;
  /** Whether it is for a payment of the year that is decided. */
  readonly thisYear: boolean;
  /** The gross award of the year that it was an instalment of: the others may still be paid. */
  readonly instalmentOf?: number;
  readonly receipt: Receipt;
}

/** One way in which everything that was received may have been meant. */
export interface ReceiptWorld {
  /** What each gross award comes to, in the order of the gross awards. */
  readonly afterReceipts: readonly AfterReceipts[];
  readonly paid: readonly PaidByPlan[];
  /** It stands for too many ways to take apart: wider than what any of them comes to. */
  readonly isWide?: true;
}

const isMoney = ({ receipt: { claimable, amount } }: Meanings): boolean => claimable || amount !== 0;

const matchOf = (
  meanings: Meanings,
  { row }: PaymentDue,
  isCertain: boolean,
  instalment: number | undefined,
): ReceiptMatch => ({
  receipt: meanings.receipt,
  isOwn: meanings.isOwn,
  matter: meanings.matter,
  isUnsaid: meanings.isUnsaid,
  truth: isCertain ? 'yes' : 'unknown',
  row,
  instalment,
  missing: isCertain ? [] : meanings.missing,
});

const paidBy = ({ receipt, isOwn }: Meanings, option: MeaningOption): readonly PaidByPlan[] => {
  if (!isOwn || receipt.claimable) return [];
  if (option.here !== undefined) {
    const { award, key, item, on, awardAt } = option.here;
    const of = option.instalment === undefined ? {} : { instalmentOf: awardAt };
    return [{ rule: award.rule.slug, key, name: item?.of, thisYear: on.from <= receipt.when.through, ...of, receipt }];
  }
  const { rules, key, name } = option;
  return rules.map((rule) => ({ rule, key, name, thisYear: false, receipt }));
};

const combinations = (options: readonly (readonly MeaningOption[])[]): readonly (readonly MeaningOption[])[] =>
  options.reduce<readonly (readonly MeaningOption[])[]>(
    (all, each) => all.flatMap((before) => each.map((option) => [...before, option])),
    [[]],
  );

type AfterReceiptsUnder = (matchesOf: (awardAt: number) => readonly ReceiptMatch[]) => readonly AfterReceipts[];

/** Members of the groups in which money that is in doubt may have taken a place. */
const maybeShut = (
  grossAwards: readonly GrossAward[],
  doubts: readonly Meanings[],
  document: Document,
): ReadonlySet<string> => {
  const own = doubts.filter(({ isOwn, receipt }) => isOwn && !receipt.claimable);
  // Receipts that say the same are gone through once.
  const unlike = [...new Map(own.map((each) => [each.here, each])).values()];
  const rules = new Set(
    unlike.flatMap((each) => [
      ...each.here.map(({ award }) => award.rule.slug),
      ...elsewhereIn(each, grossAwards, document).flatMap((option) => (option.here === undefined ? option.rules : [])),
    ]),
  );
  return new Set(
    document.groups.flatMap((group) =>
      group.kind !== 'receipts' && group.active && group.members.some((member) => rules.has(member))
        ? group.members
        : [],
    ),
  );
};

/**
 * One world for too many: each receipt that may be for several things is perhaps for any of them, and what was paid is
 * only what any way has in common.
 */
const allInDoubt = (
  grossAwards: readonly GrossAward[],
  held: readonly Meanings[],
  options: readonly (readonly MeaningOption[])[],
  afterReceiptsUnder: AfterReceiptsUnder,
  document: Document,
): ReceiptWorld => {
  const isCertain = (index: number): boolean => options[index]?.length === 1;
  // Receipts that say the same share what they may be for, and are gone through once.
  const alike = new Map<Meanings['here'], { readonly certain: Meanings[]; readonly doubtful: Meanings[] }>();
  held.forEach((meanings, index) => {
    const own = alike.get(meanings.here) ?? { certain: [], doubtful: [] };
    alike.set(meanings.here, own);
    (isCertain(index) ? own.certain : own.doubtful).push(meanings);
  });
  const matches = new Map<number, ReceiptMatch[]>();
  const crowded = new Set<number>();
  for (const [here, { certain, doubtful }] of alike) {
    const few = doubtful.slice(0, mostWorlds);
    for (const due of here) {
      const own = matches.get(due.awardAt) ?? [];
      matches.set(due.awardAt, own);
      own.push(
        ...certain.map((each) => matchOf(each, due, true, instalmentsFor(each, due)[0])),
        ...few.map((each) => matchOf(each, due, false, undefined)),
      );
      if (doubtful.length > few.length) crowded.add(due.awardAt);
    }
  }
  const doubts = held.filter((_, index) => !isCertain(index));
  const shut = maybeShut(grossAwards, doubts, document);
  const untold = doubts.slice(0, mostWorlds).flatMap(({ missing }) => missing);
  const afterReceipts = afterReceiptsUnder((awardAt) => matches.get(awardAt) ?? []);
  return {
    afterReceipts: afterReceipts.map((afterReceipts, index) => {
      const isShut = shut.has(grossAwards[index]?.award.rule.slug ?? '');
      return isShut || crowded.has(index)
        ? {
            ...afterReceipts,
            low: 0,
            missing: isShut ? [...new Set([...afterReceipts.missing, ...untold])] : afterReceipts.missing,
          }
        : afterReceipts;
    }),
    paid: held.flatMap((each, index) =>
      isCertain(index) ? (options[index] ?? []).flatMap((option) => paidBy(each, option)) : [],
    ),
    isWide: true,
  };
};

/**
 * Every way in which the receipts may have been meant, each for one thing. Where there are too many
 * it is one world, in which each receipt that may be for several things is perhaps for any of them.
 *
 * @param most how many ways are taken apart.
 */
export const worldsOf = (
  grossAwards: readonly GrossAward[],
  meanings: readonly Meanings[],
  { received, toldThrough }: Enterprise,
  document: Document,
  most = mostWorlds,
): readonly [ReceiptWorld, ...ReceiptWorld[]] => {
  const groups = receiptGroups(document);
  const held = meanings.filter(
    (each) =>
      isMoney(each) &&
      (groups.some((group) => concerns(group, each, document) !== 'no') || mayTakePlace(each, document)),
  );
  const afterReceiptsUnder: AfterReceiptsUnder = (matchesOf) =>
    grossAwards.map((grossAward, index) =>
      afterReceipts(
        grossAward,
        received === undefined ? undefined : matchesOf(index),
        document,
        toldThrough.received < lastDayOf(grossAward.year),
      ),
    );
  const options = held.map(receiptOptions(grossAwards, document));
  if (options.reduce((count, { length }) => count * Math.max(1, length), 1) > most)
    return [allInDoubt(grossAwards, held, options, afterReceiptsUnder, document)];
  const [first, ...rest] = combinations(options).map((chosen): ReceiptWorld => {
    const matches = new Map<number, ReceiptMatch[]>();
    for (const [index, option] of chosen.entries()) {
      const { here } = option;
      if (here === undefined) continue;
      const meant = held[index] as Meanings;
      for (const due of barredWith(meant, here, document)) {
        const match = matchOf(meant, due, true, option.instalment);
        const own = matches.get(due.awardAt);
        if (own === undefined) matches.set(due.awardAt, [match]);
        else own.push(match);
      }
    }
    return {
      afterReceipts: afterReceiptsUnder((awardAt) => matches.get(awardAt) ?? []),
      paid: chosen.flatMap((option, index) => paidBy(held[index] as Meanings, option)),
    };
  });
  return [first as ReceiptWorld, ...rest];
};
