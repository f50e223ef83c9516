import type { JsonSteps } from './merge.js';

/** What a part of rule data does: what is decided by, what is said, or an entry of the ledger that nothing is decided by. */
export type EditKind = 'meaning' | 'words' | 'ledger' | 'order';

/** One place at which two sets of rule data differ. */
export interface Edit {
  /** Its place among all, counted from one. */
  readonly id: number;
  readonly document: string;
  /** The file that it stands in, without its ending: a rule’s slug, or `groups`, `readings` … */
  readonly file: string;
  /** The group, reading, clause or indicator in that file, where it is a list. */
  readonly entry?: string;
  /** Where it stands, by stable names: `conditions.breaks.operator`. */
  readonly part: string;
  /** What a reform calls it: `revenue-milestone.milestones[10亿元].amount`; left out where reforms have no name for it. */
  readonly name?: string;
  readonly kind: EditKind;
  /** What stood there; left out where nothing did. */
  readonly from?: unknown;
  readonly to?: unknown;
  /** The clauses that the rule, or the entry, cites. */
  readonly clauses: readonly string[];
  /** Where it stands in the file after, or before where it is gone there. */
  readonly pointer: string;
}

/** Parts that people read and nothing is decided by, wherever they stand. */
const wordy: ReadonlySet<string> = new Set([
  '$schema',
  'cites',
  'clauses',
  'criteria',
  'grants',
  'library',
  'note',
  'periodCites',
  'rankWhy',
  'says',
  'scopeCites',
  'shortTitle',
  'statusNote',
  'title',
  'why',
]);

/** Of the ledger, what results repeat of a clause. */
const told: ReadonlySet<string> = new Set(['force', 'place', 'word']);

const ledgers: ReadonlySet<string> = new Set(['clauses', 'defects', 'oracles']);

/** What a part is by its place in a file. */
export const kindAt = (file: string, steps: JsonSteps): EditKind => {
  const keys = steps.map(String);
  if (ledgers.has(file)) return keys.some((key) => told.has(key)) ? 'words' : 'ledger';
  return keys.some((key) => wordy.has(key)) ? 'words' : 'meaning';
};
