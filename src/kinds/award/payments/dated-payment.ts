import type { FactCall } from '../../../condition/index.js';
import type { Money } from '../../../quantity/index.js';
import type { Between, Payment, PlainPayment } from './payment.js';

/** A stretch as it is written: from which day on, and by which clauses. */
export interface DatedEntry {
  readonly from?: string | undefined;
  readonly by?: 'year' | 'event' | undefined;
  readonly clauses?: readonly string[] | undefined;
}

/** How a change tells whether it is in force: a flag for each row, and what it is where the change is. */
export interface DatedChange {
  readonly calls: readonly FactCall[];
  readonly holds: 0 | 1;
}

const unknown: Between = { low: 0, high: Infinity };

/** Pays by one stretch after another. */
export const datedPayment = (
  entries: readonly DatedEntry[],
  payments: readonly PlainPayment[],
  changes: readonly DatedChange[],
): Payment => {
  const [first] = payments as readonly [PlainPayment, ...PlainPayment[]];
  const calls = [...changes.flatMap(({ calls }) => calls), ...payments.flatMap(({ reads }) => reads)];
  const reads = [...new Map(calls.map((call) => [call.id, call])).values()];
  const placeOf = new Map(reads.map(({ id }, place) => [id, place]));
  const knownOf = (id: string | undefined, known: readonly Between[]): Between =>
    known[placeOf.get(id ?? '') ?? -1] ?? unknown;
  /** Whether a change may be in force, and whether it may not. The first stretch is one from the beginning. */
  const may = (
    index: number,
    row: number,
    known: readonly Between[],
  ): { readonly be: boolean; readonly not: boolean } => {
    const change = changes[index - 1];
    if (change === undefined) return { be: index === 0, not: index > changes.length };
    const { low, high } = knownOf(change.calls[row]?.id, known);
    const [isNever, isAlways] = [high < 1, low >= 1];
    return change.holds === 1 ? { be: !isNever, not: !isAlways } : { be: !isAlways, not: !isNever };
  };
  /** The stretches that may be in force: one that has begun, and of which the next may not have. */
  const open = (row: number, known: readonly Between[]): readonly number[] =>
    payments.flatMap((_, index) => (may(index, row, known).be && may(index + 1, row, known).not ? [index] : []));
  const paidBy = (index: number, row: number, known: readonly Between[]): Between => {
    const payment = payments[index] ?? first;
    return payment.paid(
      row,
      payment.reads.map(({ id }) => knownOf(id, known)),
    );
  };
  return {
    reads,
    most: (row) => Math.max(...payments.map((each) => each.most(row))) as Money,
    paid: (row, known) => {
      const each = open(row, known).map((index) => paidBy(index, row, known));
      return { low: Math.min(...each.map(({ low }) => low)), high: Math.max(...each.map(({ high }) => high)) };
    },
    turns: [...new Set(payments.flatMap(({ turns }) => turns))],
    made: { by: 'dated', of: [entries, payments, changes] },
    stretches: payments,
    inForce: (row, known) => {
      const [index, another] = open(row, known);
      if (index === undefined || another !== undefined) return undefined;
      const { from, clauses = [] } = entries[index] ?? {};
      const payment = payments[index] ?? first;
      return { from, clauses, payment };
    },
    asks: (row, known) => {
      const inTurn = open(row, known);
      const own = inTurn.flatMap((index) => payments[index]?.reads ?? []);
      const telling = inTurn.length > 1 ? changes.flatMap(({ calls }) => calls[row] ?? []) : [];
      return [...new Map([...telling, ...own].map((call) => [call.id, call])).values()];
    },
    event: (row) => ({
      dated: entries.map(({ from, by }, index) => ({
        ...(from === undefined ? {} : { from }),
        ...(by === 'event' ? { by } : {}),
        ...payments[index]?.event(row),
      })),
    }),
  };
};
