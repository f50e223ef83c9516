import type { Breach } from './budget.js';
import type { Summary } from './summary.js';

/** Whether nothing is established under any set of rules: a column of nothing is left out, and said once. */
export const isNothingCertain = ({ settings }: Summary): boolean =>
  settings.every(({ total, lifetime }) => total.certain.fen === 0 && lifetime.certain.fen === 0);

/** Whether nothing is assumed: the figures under assumptions are then those without, and not told apart. */
export const isNothingAssumed = ({ assumptions }: Summary): boolean => assumptions.length === 0;

/** The terms of documents that no year of the run lies in, each once. */
export const termsIn = ({ documents }: Summary): readonly NonNullable<Summary['documents'][number]['outside']>[] => [
  ...new Map(
    documents.flatMap(({ outside }) =>
      outside === undefined ? [] : [[`${outside.from}/${outside.through}`, outside]],
    ),
  ).values(),
];

/**
 * Whether no document applies to any year of the run: its nought is no estimate. The year after a term may still pay for
 * what happened within it.
 */
export const isNothingDecided = ({ documents, settings }: Summary): boolean =>
  documents.every(({ outside }) => outside !== undefined) &&
  settings.every(({ lifetime: { possible, unbounded } }) => possible.fen === 0 && unbounded === 0);

// Where nothing is assumed, what may be under assumptions simply may be.
const unassumed = {
  kept: 'kept',
  possibly: 'possibly',
  'assumed-possibly': 'possibly',
  assumed: 'certain',
  certain: 'certain',
} as const satisfies Record<Breach, Breach>;

/** How a breach is told of a run: by the column that the table of the years has for it. */
export const breachIn = (summary: Summary, breach: Breach): Breach =>
  isNothingAssumed(summary) ? unassumed[breach] : breach;
