import type { Money } from '../../../quantity/index.js';
import type { PlainPayment } from './payment.js';

/** Pays an amount in 分 for each row. */
export const fixedPayment = (amounts: readonly number[]): PlainPayment => {
  const most = (row: number): Money => (amounts[row] ?? 0) as Money;
  return {
    reads: [],
    most,
    paid: (row) => ({ low: most(row), high: most(row) }),
    turns: [],
    made: { by: 'fixed', of: [amounts] },
    event: (row) => ({ amount: most(row) }),
  };
};
