import type { FactCall } from '../../../condition/index.js';
import type { Money } from '../../../quantity/index.js';
import type { PlainPayment } from './payment.js';

/** Pays what was approved for a project, up to an amount in 分. */
export const approvedPayment = (upTo: number, approved: FactCall): PlainPayment => {
  const capped = (amount: number): number => Math.min(amount, upTo);
  return {
    reads: [approved],
    most: () => upTo as Money,
    paid: (_, [known = { low: 0, high: Infinity }]) => ({ low: capped(known.low), high: capped(known.high) }),
    turns: [upTo],
    made: { by: 'approved', of: [upTo, approved] },
    cut: () => ({
      kind: 'atMost',
      type: 'money',
      parts: [
        { kind: 'figure', type: 'money', value: upTo },
        { kind: 'term', type: 'money', term: { ...approved, name: 'itemApproved' } },
      ],
    }),
    event: () => ({ upTo }),
  };
};
