import { canonicalJson } from '../../../condition/index.js';
import type { FactTerm } from '../../../fact/index.js';
import { type Reckoning, reckoningKey } from '../../../reckon/index.js';
import type { Payment } from './payment.js';

const idOf = ({ id }: FactTerm): string => id;

/** What an event carries, its expressions as texts: in whatever order a sum stands. */
const told = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(told);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: readonly [string, unknown]) => [
      key,
      key === 'reckoned' ? reckoningKey(inner as Reckoning<FactTerm>, idOf) : told(inner),
    ]),
  );
};

/**
 * What a payment pays for a row, as one text: equal texts pay alike, from day to day and whatever is known. It is made of
 * what is handed to other engines to be reckoned with there, and of what the payment reads.
 */
export const paymentKey = (payment: Payment, row: number): string =>
  canonicalJson([payment.reads.map(({ id }) => id).sort(), told(payment.event(row))]);
