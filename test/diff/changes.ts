import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { type EffectGroup, diffRules, type RulesDiff } from '../../src/diff/index.js';
import type { RuleFolders } from '../../src/rule/index.js';
import { corpus } from '../check/corpus.js';
import { edited, editSchema } from '../faults/edit.js';
import { dated } from '../policies/folders.js';

/** A change of the shipped rules, and what must be said of it. */
const changeSchema = z.strictObject({
  name: z.string(),
  edits: z.array(editSchema).min(1),
  /** `meaning`: proved to decide alike. */
  by: z.literal('meaning').optional(),
  /** Effects that must be among those found, class, rule, what was and what is; an empty list where there are none. */
  effects: z.array(z.string()).optional(),
  /** How many options of readings no longer fit. */
  lapsed: z.int().optional(),
  loads: z.literal(false).optional(),
  /** All of a document is tried for it: with the slow suite alone. */
  slow: z.literal(true).optional(),
});
export type Change = z.output<typeof changeSchema>;

export const changes = z
  .array(changeSchema)
  .parse(JSON.parse(readFileSync(new URL('../../fixtures/diff/changes.json', import.meta.url), 'utf8')));

export const before: RuleFolders = { ...corpus, ...dated };

const madeOf = <Made>(make: (change: Change) => Made): ((change: Change) => Made) => {
  const known = new Map<Change, Made>();
  return (change) => {
    const made = known.get(change) ?? make(change);
    known.set(change, made);
    return made;
  };
};

/** The rules as a change leaves them: the same files whenever they are asked for. */
export const after = madeOf(({ edits }): RuleFolders => edits.reduce((files, edit) => edited(files, edit), before));

export const diffOf = madeOf((change): RulesDiff => diffRules(before, after(change), { check: false }));

export const said = ({ class: own, outcome, before: was, after: is, under }: EffectGroup): string => {
  const [, slug = ''] = outcome.rule.split('/');
  return `${own} ${slug}: ${was.en} → ${is.en}${under === undefined ? '' : ` under ${under.join(', ')}`}`;
};
