import type { Period } from '../../quantity/index.js';
import type { Document } from '../../rule/index.js';

/** Answers that stand for all that could be given. */
export interface Possible {
  readonly answers: readonly unknown[];
  /** Whether every possible answer comes to the same as one of these, or to something between two of them. */
  readonly complete: boolean;
}

/** What answers are looked for in view of. */
export interface Around {
  readonly input: unknown;
  readonly year: number;
  readonly period: Period;
  readonly document: Document;
}

export const complete = (answers: readonly unknown[]): Possible => ({ answers, complete: true });

export const distinct = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];
