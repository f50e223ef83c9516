import type { Bilingual } from '../issue/index.js';
import type { RuleBase } from './kind.js';

const own = <Value>(named: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(named, name) ? named[name] : undefined;

/** The clauses that a rule's named condition stands on. */
export const citesOf = (
  { cites, clauses }: Pick<RuleBase, 'cites' | 'clauses'>,
  name: string | undefined,
): readonly string[] => (name === undefined ? [] : (own(cites, name) ?? Object.freeze(clauses.slice(0, 1))));

/** What is remarked on it. */
export const notesOf = ({ notes }: Pick<RuleBase, 'notes'>, name: string): Bilingual | undefined => own(notes, name);
