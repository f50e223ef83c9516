import { keyOfName, type Receipt } from '../subject/index.js';
import type { PaymentDue } from '../evaluate/index.js';

/** Payments in order, and those of them that a receipt may be for by the name it gives. */
export interface NamedPayments {
  readonly all: readonly PaymentDue[];
  readonly named: (receipt: Receipt) => readonly PaymentDue[];
}

/** Of what is paid once, or row by row, a name of its own says nothing, and what has no name may be of any. */
const isOfAnyName = ({ row, item, award: { rule } }: PaymentDue): boolean =>
  row !== undefined || rule.repeats === 'once' || item?.of === undefined;

const none: readonly number[] = [];

/**
 * Sorts payments by the names of their items, once they are asked for by name: each receipt held against each would
 * take the square of their number.
 */
export const namedPayments = (all: readonly PaymentDue[]): NamedPayments => {
  const ofAny: number[] = [];
  const byKey = new Map<string | undefined, number[]>();
  let isSorted = false;
  const sort = (): void => {
    isSorted = true;
    for (const [at, due] of all.entries()) {
      if (due.item === undefined || isOfAnyName(due)) {
        ofAny.push(at);
        continue;
      }
      const key = keyOfName(due.item);
      const own = byKey.get(key);
      if (own === undefined) byKey.set(key, [at]);
      else own.push(at);
    }
  };
  return {
    all,
    named: (receipt) => {
      if (receipt.of === undefined) return all;
      if (!isSorted) sort();
      const places = [...ofAny, ...(byKey.get(keyOfName(receipt)) ?? none)].sort((a, b) => a - b);
      return places.flatMap((at) => all[at] ?? []);
    },
  };
};
