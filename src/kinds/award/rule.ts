import type { Condition } from '../../condition/index.js';
import type { RuleBase } from '../kind.js';
import type { Payment } from './payments/payment.js';
import type { Schedule } from './schedule.js';
import type { ItemSource, Repeats, SeveralRows } from './terms.js';

/** Money for those whose conditions hold: what every kind that pays is read as. */
export interface PayingRule<Name extends string = string> extends RuleBase {
  readonly kind: Name;
  readonly items: ItemSource | undefined;
  /** Its items are reported as one award, of which each row is paid once. */
  readonly together: boolean;
  readonly payment: Payment;
  /** How a receipt names each row. */
  readonly rowLabels: readonly string[];
  /** How high each row stands: of several that hold, the highest is paid. */
  readonly rowRanks: readonly number[];
  readonly severalRows: SeveralRows;
  /** Which rows earlier years paid; there where, and only where, that is taken off. */
  readonly paidBefore: Condition | undefined;
  readonly repeats: Repeats;
  readonly matter: string;
  /** How it is paid out, where the clause says. */
  readonly schedule: Schedule | undefined;
  /** In how many instalments it is paid; none where it is paid in one. */
  readonly instalments: number;
}
