import type { PaymentDue } from '../../evaluate/index.js';
import type { Combination, Meanings } from '../../resolve/index.js';
import type { Receipt } from '../../subject/index.js';

/** What receipts may mean under a text, and by which it is followed within the year. */
export interface ReadText {
  readonly id: string;
  readonly meanings: readonly Meanings[];
  readonly successor: string | undefined;
}

/** Money that goes by one name under a text and under the one that took its place: it is a payment of one of them. */
export interface SharedReceipt {
  readonly receipt: Receipt;
  /** The two texts, by their places. */
  readonly former: number;
  readonly later: number;
  /** What it may be for under each. */
  readonly formerly: ReadonlySet<string>;
  readonly since: ReadonlySet<string>;
  /** Whether it may be for neither. */
  readonly elsewhere: boolean;
}

const keyOf = ({ award, key }: PaymentDue): string => JSON.stringify([award.rule.slug, key]);
const keysOf = (due: readonly PaymentDue[]): ReadonlySet<string> => new Set(due.map(keyOf));

const isOne = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((each) => b.has(each));

const shared = (texts: readonly ReadText[], former: number, later: number): readonly SharedReceipt[] =>
  (texts[former]?.meanings ?? []).flatMap((one): readonly SharedReceipt[] => {
    const other = texts[later]?.meanings.find(({ receipt }) => receipt.path === one.receipt.path);
    if (other === undefined || !one.isOwn || !other.isOwn || one.here.length === 0 || other.here.length === 0)
      return [];
    const [formerly, since] = [keysOf(one.here), keysOf(other.here)];
    // What is one thing under both is barred under both.
    if (isOne(formerly, since)) return [];
    const isOther = (due: PaymentDue): boolean => !formerly.has(keyOf(due)) && !since.has(keyOf(due));
    const { receipt } = one;
    const elsewhere = one.elsewhere || other.past.some(isOther) || receipt.amount === undefined;
    return [{ receipt, former, later, formerly, since, elsewhere }];
  });

/** The receipts that two texts of one year share. */
export const sharedReceipts = (texts: readonly ReadText[]): readonly SharedReceipt[] =>
  texts.flatMap(({ successor }, former) => {
    const later = texts.findIndex(({ id }) => id === successor);
    return later < 0 ? [] : shared(texts, former, later);
  });

/** What receipts may mean under one text, those that it shares also being for something of the other. */
export const meantUnder = (
  text: number,
  texts: readonly ReadText[],
  receipts: readonly SharedReceipt[],
): readonly Meanings[] =>
  (texts[text]?.meanings ?? []).map((meanings) => {
    const { path } = meanings.receipt;
    const own = receipts.find(({ receipt, former, later }) => receipt.path === path && [former, later].includes(text));
    if (own === undefined) return meanings;
    const other = texts[own.former === text ? own.later : own.former]?.meanings.find(
      ({ receipt }) => receipt.path === path,
    );
    return { ...meanings, elsewhere: true, missing: [...new Set([...meanings.missing, ...(other?.missing ?? [])])] };
  });

const paidFor = ({ paid }: Combination, { path }: Receipt): string | undefined => {
  const found = paid.find(({ receipt, thisYear }) => thisYear && receipt.path === path);
  return found === undefined ? undefined : JSON.stringify([found.rule, found.key]);
};

/** Whether ways to read receipts, one for each text, take each payment for one thing. */
export const takesOnce = (
  ways: readonly Combination[],
  every: readonly (readonly Combination[])[],
  receipts: readonly SharedReceipt[],
): boolean =>
  receipts.every(({ receipt, former, later, formerly, since, elsewhere }) => {
    // Where there were too many ways to take apart, it is in doubt under that text anyway.
    const isTakenApart = [former, later].every((text) =>
      every[text]?.some((way) => paidFor(way, receipt) !== undefined),
    );
    if (!isTakenApart) return true;
    const [before, after] = [former, later].map((text) => {
      const way = ways[text];
      return way === undefined ? undefined : paidFor(way, receipt);
    });
    if (before === undefined && after === undefined) return elsewhere;
    if (before === undefined) return !formerly.has(after ?? '');
    return after === undefined ? !since.has(before) : before === after;
  });
