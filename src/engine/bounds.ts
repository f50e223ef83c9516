import type { Truth } from '../truth/truth.js';

/** Money in bounds, as text with its unit and exactly in 分: `low` is certain, `high` possible. */
export type Amount = { readonly low: string; readonly lowFen: number } & (
  | { readonly high: string; readonly highFen: number; readonly unbounded?: never }
  | { readonly high: null; readonly highFen: null; readonly unbounded: true }
);

/** What is payable in all. */
export type Total = Amount & {
  /**
   * An end may lie beyond what can be: awards hang on one thing that was not told and want it to be different, or money
   * received may be for so many, that it could not be taken apart. Left out where that is not so.
   */
  readonly loose?: true;
};

/** Bounds on what is payable in all, in 分. */
export type Totals =
  | { readonly low: number; readonly high: number; readonly unbounded?: never }
  /** The number of items is not known: no upper bound can be stated, and none is made up. */
  | { readonly low: number; readonly high: null; readonly unbounded: true };

/** Money that hangs on something, as text and in 分; `null` where it has no upper bound. */
export type WorthBounds =
  | { readonly worthUpTo: string; readonly worthUpToFen: number; readonly unbounded?: never }
  | { readonly worthUpTo: null; readonly worthUpToFen: null; readonly unbounded: true };

/** What another option of a reading would make of an outcome. */
export interface Alternative {
  readonly reading: string;
  readonly option: string;
  readonly truth: Truth;
  readonly payable: Amount;
  /** For a limit: whom it would apply to, whether it would hold, and what it would set. */
  readonly limit?: {
    readonly applies: Truth;
    readonly holds: Truth;
    readonly limit: string;
    readonly actual?: string;
  };
}
