import { addsUp } from '../rule/index.js';
import { type GrossAward, type Parts } from '../evaluate/index.js';
import { lastDayOf } from '../quantity/index.js';
import type { Enterprise, Item } from '../subject/index.js';
import { hullOf, type MoneyInterval, nothing, plus, shared } from '../scenario/interval.js';
import type { Lived } from '../scenario/timeline/course.js';
import type { Lives } from './course.js';
import type { PairedAward, PairedYear } from './paired-rows.js';

/**
 * What a change of rules gives, told row by row: a row whose conditions both settings share holds under both or under
 * neither, whatever is not known, so that it gives what its amounts differ by and never what one side alone would pay.
 */

const anything: MoneyInterval = { low: -Infinity, high: Infinity };

/** A row of one side that may be what is paid; none is that nothing is. */
interface WinningRow {
  readonly row: number | undefined;
  readonly like: number | undefined;
  readonly amount: MoneyInterval;
}

interface AwardSide {
  readonly award: PairedAward['before'];
  readonly likes: ReadonlyMap<number, number>;
  readonly parts: Parts;
}

const noParts: Parts = { kind: 'one', none: true, parts: [], sure: [], above: [] };

const amountOf = ({ award, parts }: AwardSide, row: number): MoneyInterval => {
  const payment = award?.rule.payment;
  if (payment?.reads.length === 0) return { low: payment.most(row), high: payment.most(row) };
  return { low: 0, high: parts.parts.find((part) => part.row === row)?.high ?? 0 };
};

const winnersIn = (side: AwardSide): readonly WinningRow[] => [
  ...side.parts.parts.map(({ row }) => ({ row, like: side.likes.get(row), amount: amountOf(side, row) })),
  ...(side.parts.kind === 'one' && side.parts.none ? [{ row: undefined, like: undefined, amount: nothing }] : []),
];

const labelOf = ({ award }: AwardSide, row: number): string => award?.rule.rowLabels[row] ?? '';

const isOver = ({ award }: AwardSide, row: number, other: number): boolean => {
  const ranks = award?.rule.rowRanks ?? [];
  return (ranks[row] ?? 0) >= (ranks[other] ?? 0);
};

/** Whether both can be what is paid, the one before and the other after. */
const goTogether = (was: WinningRow, is: WinningRow, before: AwardSide, after: AwardSide): boolean => {
  // Of rows that both have the same one is highest: what came or went alone can stand above it.
  if (was.like !== undefined && is.like !== undefined) return was.like === is.row;
  if (was.like !== undefined) return is.row !== undefined && isOver(after, is.row, was.like);
  if (is.like !== undefined) return was.row !== undefined && isOver(before, was.row, is.like);
  return true;
};

/** What is due for one item, or for an award without items, on top of before. */
interface DueGain {
  readonly gain: MoneyInterval;
  /** Whether one side may pay what the other does not: later years then know different money. */
  readonly isOther: boolean;
  /** What single rows give, by how receipts name them. */
  readonly rows: ReadonlyMap<string, MoneyInterval>;
}

const minus = (after: MoneyInterval, before: MoneyInterval): MoneyInterval => ({
  low: after.low - before.high,
  high: after.high - before.low,
});

/** What money received may leave of a difference: less of it; where more can be claimed elsewhere, all of one side or nothing. */
const afterMoney = (gain: MoneyInterval, was: MoneyInterval, is: MoneyInterval, mayJump: boolean): MoneyInterval => ({
  low: gain.low < 0 && mayJump ? -was.high : Math.min(0, gain.low),
  high: gain.high > 0 && mayJump ? is.high : Math.max(0, gain.high),
});

interface ReceivedMoney {
  /** Whether some that was received may not have been told. */
  readonly isUntold: boolean;
  /** Whether something may have been received for the award. */
  readonly any: boolean;
  /** Whether it may be of the kind that is held against the whole of an award. */
  readonly mayJump: boolean;
}

const oneDue = (before: AwardSide, after: AwardSide, money: ReceivedMoney, isPaidAlike: boolean): DueGain => {
  let gain: MoneyInterval | undefined;
  let isOther = money.mayJump;
  const rows = new Map<string, MoneyInterval>();
  for (const was of winnersIn(before))
    for (const is of winnersIn(after)) {
      if (!goTogether(was, is, before, after)) continue;
      const isSame = isPaidAlike && was.like !== undefined && was.like === is.row;
      const own = isSame ? nothing : minus(is.amount, was.amount);
      const left = money.any ? afterMoney(own, was.amount, is.amount, money.mayJump) : own;
      gain = gain === undefined ? left : hullOf(gain, left);
      isOther ||= was.like !== is.row || is.amount.high > 0 !== was.amount.high > 0;
      if (is.row !== undefined) rows.set(labelOf(after, is.row), left);
    }
  return { gain: gain ?? nothing, isOther, rows };
};

const addedDue = (before: AwardSide, after: AwardSide, money: ReceivedMoney, isPaidAlike: boolean): DueGain => {
  const pairs = new Map<string, readonly [was: number | undefined, is: number | undefined]>();
  for (const { row } of before.parts.parts) {
    const like = before.likes.get(row);
    pairs.set(like === undefined ? `before ${String(row)}` : String(like), [row, like]);
  }
  for (const { row } of after.parts.parts) pairs.set(String(row), [after.likes.get(row), row]);
  let [gain, was, is] = [nothing, nothing, nothing];
  let isOther = money.mayJump;
  const rows = new Map<string, MoneyInterval>();
  for (const [wasRow, isRow] of pairs.values()) {
    const [old, own] = [
      wasRow === undefined ? nothing : amountOf(before, wasRow),
      isRow === undefined ? nothing : amountOf(after, isRow),
    ];
    const isSame = isPaidAlike && wasRow !== undefined && isRow !== undefined;
    const more = isSame ? nothing : hullOf(nothing, minus(own, old));
    [gain, was, is] = [plus(gain, more), plus(was, old), plus(is, own)];
    isOther ||= wasRow === undefined || isRow === undefined || own.high > 0 !== old.high > 0;
    if (isRow !== undefined) rows.set(labelOf(after, isRow), more);
  }
  return { gain: money.any ? afterMoney(gain, was, is, money.mayJump) : gain, isOther, rows };
};

const dueFor = (
  pair: PairedAward,
  was: GrossAward | undefined,
  is: GrossAward | undefined,
  money: ReceivedMoney,
): DueGain => {
  const [before, after]: readonly [AwardSide, AwardSide] = [
    { award: pair.before, likes: pair.afterOf, parts: was?.parts ?? noParts },
    { award: pair.after, likes: pair.beforeOf, parts: is?.parts ?? noParts },
  ];
  const rule = (pair.before ?? pair.after)?.rule;
  const due = rule !== undefined && addsUp(rule) ? addedDue : oneDue;
  return due(before, after, money, pair.isPaidAlike);
};

/** What an award gives over the years. */
class GainSum {
  gain = nothing;
  isOnce = true;
  readonly units = new Map<string, MoneyInterval>();

  add(gain: MoneyInterval, units: ReadonlyMap<string, MoneyInterval>): void {
    this.gain = plus(this.gain, gain);
    for (const [unit, own] of units)
      this.units.set(unit, hullOf(hullOf(own, nothing), this.units.get(unit) ?? nothing));
  }

  /** What is paid once gives what it gives in one of its years. */
  get whole(): MoneyInterval {
    return this.isOnce ? shared(this.gain, [...this.units.values()].reduce(plus, nothing)) : this.gain;
  }
}

const grossOf = (lived: Lived | undefined, slug: string): ReadonlyMap<Item | boolean, GrossAward> =>
  new Map(
    (lived?.grossAwards ?? [])
      .filter(({ award }) => award.rule.slug === slug)
      .map((each) => [each.item ?? each.unlisted, each] as const),
  );

const isEndless = (...both: readonly (GrossAward | undefined)[]): boolean =>
  both.some((each) => each !== undefined && each.unlisted && !each.award.rule.together);

/** A stretch that any number of items may each add to. */
const manyTimes = ({ low, high }: MoneyInterval): MoneyInterval => ({
  low: low < 0 ? -Infinity : 0,
  high: high > 0 ? Infinity : 0,
});

const moneyIn = (year: number, before: Lives, after: Lives, subject: Enterprise): ReceivedMoney => {
  const { received, toldThrough } = subject;
  const isUntold = received === undefined || toldThrough.received < lastDayOf(year);
  const hasPaid = [...before.lived, ...after.lived].some(
    (each) => each.year < year && each.ledger.sure.length + each.ledger.doubts.length > 0,
  );
  return {
    isUntold,
    any: isUntold || received.length > 0 || hasPaid,
    mayJump: isUntold || received.some(({ claimable }) => claimable),
  };
};

/**
 * Between what a change of rules gives an enterprise in all years together, as the rows tell that both settings have; no
 * bound where they do not tell.
 */
export const rowGain = (
  years: readonly PairedYear[],
  before: Lives,
  after: Lives,
  subject: Enterprise,
): MoneyInterval => {
  const sums = new Map<string, GainSum>();
  const apart = new Set<string>();
  for (const { year, awards, isOnce, hangsOnReceipts } of years) {
    const [was, is] = [before, after].map(({ lived }) => lived.find((each) => each.year === year));
    if (was === undefined && is === undefined) continue;
    if (awards === undefined) return anything;
    const money = moneyIn(year, before, after, subject);
    if (hangsOnReceipts && (money.isUntold || subject.received?.length !== 0)) return anything;
    const parted: string[] = [];
    for (const [slug, pair] of awards) {
      const rule = (pair.after ?? pair.before)?.rule;
      const [own, other] = [grossOf(was, slug), grossOf(is, slug)];
      if (rule === undefined) continue;
      const sum = sums.get(slug) ?? new GainSum();
      sums.set(slug, sum);
      if (money.mayJump || !isOnce) sum.isOnce = false;
      for (const key of new Set([...own.keys(), ...other.keys()])) {
        const [a, b] = [own.get(key), other.get(key)];
        const due = dueFor(pair, a, b, money);
        if (due.isOther) parted.push(rule.matter);
        const gain = apart.has(rule.matter) ? hullOf(due.gain, { low: -(a?.high ?? 0), high: b?.high ?? 0 }) : due.gain;
        const isMany = isEndless(a, b);
        const units = rule.repeats === 'once-per-row' ? due.rows : new Map([['', gain]]);
        sum.add(isMany ? manyTimes(gain) : gain, units);
        if (isMany || due.isOther || rule.repeats === 'once-per-item') sum.isOnce = false;
      }
    }
    if (subject.received !== undefined) for (const matter of parted) apart.add(matter);
  }
  return [...sums.values()].map(({ whole }) => whole).reduce(plus, nothing);
};
