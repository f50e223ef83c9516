import {
  allOf,
  type BoundCondition,
  comparisonsIn,
  conditionKey,
  conjunctsOf,
  type FactCall,
  linkedTo,
  operators,
  supposing,
} from '../condition/index.js';
import { type BoundFact, facts, type Frame, type Slots } from '../fact/index.js';
import type { Between } from '../kinds/index.js';
import { addsUp, type AwardRule } from '../rule/index.js';
import { NO, type TruthCode, YES } from '../truth/truth.js';

/**
 * What a row pays, where it is paid: its conditions leave less of a figure that is not known than what was told of it. Growth
 * of at least 15 % leaves the figures above a mark, and what is paid of the others is never paid.
 *
 * What may be is taken apart until a part is found that the row holds in, and in which nothing else pays more, or less: exact
 * where one figure is not known, and never narrower than what can be, however early one stops.
 */

/** What is looked at before one stops: enough to halve one figure down to the last 分; of several only what is soon found. */
const mostParts = { ofOne: 240, ofSeveral: 24 };

/** A part of what may be, whether the row holds in it, and what it would pay there. */
interface PaidPart {
  readonly slots: Slots;
  readonly truth: TruthCode;
  readonly paid: Between;
}

type PaidEnd = keyof Between;

/** Where the verdict on a figure turns. */
const marksOf = (condition: BoundCondition, { id }: FactCall): readonly number[] => [
  ...new Set(
    comparisonsIn([condition])
      .filter(({ fact }) => fact.id === id)
      .flatMap(({ operator, values }) =>
        values.flatMap((value) => {
          if (typeof value === 'string') return [];
          const { min, max } = operators[operator].range(value);
          return [min, max + 1].filter(Number.isFinite);
        }),
      ),
  ),
];

/** Between two whole numbers, the last of the lower part: by size where they lie far apart, in the middle where they do not. */
const middleOf = (low: number, high: number): number => {
  const most = Math.min(high, Number.MAX_SAFE_INTEGER);
  return low >= 0 && most > 4 * (low + 1)
    ? Math.floor(Math.sqrt(low + 1) * Math.sqrt(most + 1)) - 1
    : low + Math.floor((most - low) / 2);
};

/** How far apart two whole numbers lie by their size. */
const widthOf = (low: number, high: number): number =>
  Math.log2((Math.min(high, Number.MAX_SAFE_INTEGER) + 2) / (Math.max(low, 0) + 1));

/** A figure, and the last whole number of the lower part of what it may be. */
interface PartCut {
  readonly place: number;
  readonly at: number;
}

/** Where to take a part of what may be apart; nothing where nothing in it is open. */
const cutOf = ({ low, high }: Slots, marks: readonly (readonly number[] | undefined)[]): PartCut | undefined => {
  let widest: (PartCut & { readonly width: number }) | undefined;
  for (const [place, own] of marks.entries()) {
    const [least, most] = [low[place] ?? 0, high[place] ?? 0];
    if (own === undefined || least >= Math.min(most, Number.MAX_SAFE_INTEGER)) continue;
    const inside = own.filter((mark) => least < mark && mark <= most);
    const mark = inside[Math.floor(inside.length / 2)];
    if (mark !== undefined) return { place, at: mark - 1 };
    const width = widthOf(least, most);
    if (widest === undefined || width > widest.width) widest = { place, at: middleOf(least, most), width };
  }
  return widest;
};

const withEnd = (ends: Float64Array, place: number, value: number): Float64Array => {
  const changed = ends.slice();
  changed[place] = value;
  return changed;
};

const halves = ({ low, high, text }: Slots, { place, at }: PartCut): readonly Slots[] => [
  { low, high: withEnd(high, place, at), text },
  { low: withEnd(low, place, at + 1), high, text },
];

/** What a row pays by what is told of its figures; nothing where it cannot hold. */
export interface RowNarrowing {
  /** The facts that it looks at. */
  readonly facts: readonly FactCall[];
  readonly paid: (frame: Frame) => Between | undefined;
}

/** What has to hold where a row is paid: its conditions on what it is paid by; of several rows all of them, and none above. */
const paidWhere = (
  rule: Pick<AwardRule, 'payment' | 'severalRows' | 'together' | 'rowRanks'>,
  due: readonly BoundCondition[],
  row: number,
): readonly BoundCondition[] => {
  const own = due.slice(row, row + 1).flatMap(conjunctsOf);
  if (addsUp(rule) || due.length === 1) return linkedTo(own, rule.payment.reads);
  const keys = new Set(own.map(conditionKey));
  const rank = rule.rowRanks[row] ?? 0;
  const above = due.flatMap((condition, other): readonly BoundCondition[] => {
    if ((rule.rowRanks[other] ?? 0) <= rank) return [];
    const more = allOf(conjunctsOf(condition).filter((each) => !keys.has(conditionKey(each))));
    return more === undefined ? [] : [{ kind: 'not', name: undefined, condition: more }];
  });
  return [...own, ...above];
};

/**
 * What a row pays where it is paid; nothing where its conditions say nothing of the figures that it is paid by.
 *
 * @param due the conditions of all rows.
 */
export const narrowingOf = (
  rule: AwardRule,
  due: readonly BoundCondition[],
  row: number,
  bind: (call: FactCall) => BoundFact,
): RowNarrowing | undefined => {
  const { payment } = rule;
  const condition = allOf(paidWhere(rule, due, row));
  if (condition === undefined) return undefined;
  const { facts: calls, asksFor, decide } = supposing(condition, payment.reads);
  const bound = calls.map(bind);
  const marks = calls.map((call, place) =>
    asksFor[place] === true && facts[call.name].type !== 'text' ? marksOf(condition, call) : undefined,
  );
  const partAt = (slots: Slots): PaidPart => ({
    slots,
    truth: decide(slots),
    paid: payment.paid(
      row,
      payment.reads.map((_, place) => ({ low: slots.low[place] ?? 0, high: slots.high[place] ?? Infinity })),
    ),
  });
  /** The least or the most that is paid anywhere: what comes first is looked at first. */
  const extreme = (whole: PaidPart, end: PaidEnd, most: number): number | undefined => {
    const isBefore = (a: PaidPart, b: PaidPart): boolean =>
      a.paid[end] === b.paid[end] ? a.truth >= b.truth : a.paid[end] < b.paid[end] === (end === 'low');
    const open = [whole];
    for (let left = most; ; left -= 2) {
      const first = open.reduce<PaidPart | undefined>(
        (best, each) => (best === undefined || isBefore(each, best) ? each : best),
        undefined,
      );
      if (first === undefined || first.truth === YES || left <= 0) return first?.paid[end];
      const cut = cutOf(first.slots, marks);
      if (cut === undefined) return first.paid[end];
      open.splice(open.indexOf(first), 1);
      open.push(
        ...halves(first.slots, cut)
          .map(partAt)
          .filter(({ truth }) => truth !== NO),
      );
    }
  };
  return {
    facts: calls,
    paid: (frame) => {
      const slots: Slots = {
        low: new Float64Array(calls.length),
        high: new Float64Array(calls.length),
        text: calls.map(() => undefined),
      };
      bound.forEach((fact, place) => {
        fact.load(frame, slots, place);
      });
      const whole = partAt(slots);
      if (whole.truth === YES) return whole.paid;
      if (whole.truth === NO) return undefined;
      const open = marks.filter((own, place) => own !== undefined && slots.low[place] !== slots.high[place]);
      const most = open.length > 1 ? mostParts.ofSeveral : mostParts.ofOne;
      const [low, high] = [extreme(whole, 'low', most), extreme(whole, 'high', most)];
      return low === undefined || high === undefined ? undefined : { low, high };
    },
  };
};
