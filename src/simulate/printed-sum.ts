import { formatMoney, type Money } from '../quantity/index.js';

/** A sum as it is printed, and exactly. */
export interface PrintedSum {
  readonly text: string;
  readonly fen: number;
}

export const sumOf = (fen: number): PrintedSum => ({ text: formatMoney(fen as Money), fen });
