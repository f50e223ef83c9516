import type { Bilingual } from '../issue/index.js';
import { saidOfWords } from '../rule/parts.js';
import type { SaidEdit } from './edit-said.js';
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
  /** What the rule, or the entry, is called; left out of what has no title. */
  readonly title?: Bilingual;
  /** What a reform calls it: `revenue-milestone.milestones[10亿元].amount`; left out where reforms have no name for it. */
  readonly name?: string;
  readonly kind: EditKind;
  /** What stood there; left out where nothing did. */
  readonly from?: unknown;
  readonly to?: unknown;
  /** The same in words, for whoever never saw the files. */
  readonly said: SaidEdit;
  /** The clauses that the rule, or the entry, cites. */
  readonly clauses: readonly string[];
  /** Where those clauses stand in the document, as a reader of each language writes it. */
  readonly places: readonly Bilingual[];
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
  'issuer',
  'library',
  'looseBecause',
  'note',
  'notes',
  'number',
  'periodCites',
  'rankWhy',
  'says',
  'scopeCites',
  'shortTitle',
  'statusNote',
  'title',
  // In which units what is left of a limit is printed: the figure is the same.
  'units',
  'why',
]);

/** In what a title is a word that conditions and items are of, and clauses are those that someone is charged with; options put in what they like. */
const deciding: ReadonlySet<string> = new Set(['changes', 'departments', 'each', 'parameters', 'params']);

/** Of the ledger, what results repeat of a clause. */
const told: ReadonlySet<string> = new Set(['force', 'place', 'word']);

const ledgers: ReadonlySet<string> = new Set(['clauses', 'defects', 'oracles']);

const vocabularies: ReadonlySet<string> = new Set(['vocabulary', 'sharedVocabulary']);

/** What a part is by its place in a file. */
export const kindAt = (file: string, steps: JsonSteps): EditKind => {
  const keys = steps.map(String);
  if (vocabularies.has(file)) return keys.some((key) => saidOfWords.has(key)) ? 'words' : 'meaning';
  if (ledgers.has(file)) return keys.some((key) => told.has(key)) ? 'words' : 'ledger';
  const at = keys.findIndex((key) => wordy.has(key));
  return at === -1 || keys.slice(0, at).some((key) => deciding.has(key)) ? 'meaning' : 'words';
};
