import type { Certificate } from './certificate.js';
import type { InstalmentLeft } from './receipts.js';

/** What is paid of a gross award after non-duplication, in bounds, and the reason where it is less. */
export interface Payable {
  readonly low: number;
  readonly high: number;
  readonly displacedBy: Certificate | undefined;
  /** What is still to be paid of each instalment, of an award that is paid in several. */
  readonly left?: readonly InstalmentLeft[];
  readonly missing: readonly string[];
  /** Gross awards, by index, on whose own uncertainty this one's bounds depend. */
  readonly rivals: readonly number[];
}

export interface Resolution {
  /** In the order of the gross awards. */
  readonly payables: readonly Payable[];
  /**
   * Bounds on the sum: tighter than the sum of bounds where awards exclude one another, and without
   * an upper end where an award is paid for each of an unknown number of items.
   */
  readonly total: {
    readonly low: number;
    readonly high: number;
    /** Its ways were too many to take apart: an end may lie beyond what can be. */
    readonly isLoose?: true;
  };
}
