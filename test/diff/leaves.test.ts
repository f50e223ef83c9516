import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import * as z from 'zod';
import { editsBetween } from '../../src/diff/edits.js';
import { decideAlike } from '../../src/diff/same-logic.js';
import { type DocumentSide, readSide } from '../../src/diff/side.js';
import { isAnyTouched, touchedBetween } from '../../src/diff/touched.js';
import { HuiqiError } from '../../src/issue/index.js';
import { type DocumentFiles, filesInFull } from '../../src/rule/index.js';
import { before } from './changes.js';
import { kindOfLeaf, type Leaf, leavesOf, othersOf, textsByKey, withLeaf } from './leaves.js';

/**
 * Every leaf of every rule file, changed: what is loaded all the same is either words or the ledger, or changes what is
 * compiled, or lets an option lapse. What changes what is compiled is told by what it does, or by itself: see `unseenIn`.
 */

const silent = z
  .array(z.strictObject({ at: z.string(), why: z.string().min(1) }))
  .parse(JSON.parse(readFileSync(new URL('../../fixtures/diff/leaves.json', import.meta.url), 'utf8')));
const patterns = silent.map(({ at }) => new RegExp(`^${at.replaceAll('.', '\\.').replaceAll('*', '[^.]+')}$`, 'u'));

const texts = textsByKey(Object.values(before));

/** The files with another value at a leaf, the first that can be loaded; nothing where none can. */
const changedAt = (
  files: DocumentFiles,
  leaf: Leaf,
): { readonly files: DocumentFiles; readonly side: DocumentSide } | undefined => {
  for (const to of othersOf(leaf, texts).slice(0, 6)) {
    const changed = filesInFull(withLeaf(files, leaf.steps, to) as DocumentFiles);
    try {
      return { files: changed, side: readSide(changed) };
    } catch (error) {
      if (!(error instanceof HuiqiError)) throw error;
    }
  }
  return undefined;
};

/** What is wrong with how a change of a leaf is told; nothing where nothing is. */
const wrongAt = (id: string, files: DocumentFiles, side: DocumentSide, leaf: Leaf): readonly string[] => {
  const after = changedAt(files, leaf);
  if (after === undefined) return [];
  const kinds = new Set(editsBetween({ [id]: files }, { [id]: after.files }).map(({ kind }) => kind));
  const touched = touchedBetween(side, after.side);
  const isFelt = isAnyTouched(touched) && !decideAlike(side, after.side, touched);
  const isLapsed = after.side.lapsed.length > side.lapsed.length;
  const place = `${id} ${leaf.steps.join('/')}`;
  if (kinds.size === 0) return [`${place}: no edit`];
  if (isFelt && !kinds.has('meaning') && !kinds.has('order'))
    return [`${place}: decides, and is told as ${[...kinds].join()}`];
  const isListed = patterns.some((pattern) => pattern.test(kindOfLeaf(leaf)));
  return isFelt || isLapsed || !kinds.has('meaning') || isListed ? [] : [`${place}: nothing is told`];
};

const isSlowSuite = process.env['HUIQI_RUNS'] !== undefined;

/** Of so many leaves of a document one is changed, every day and in the slow suite; primes, so that they fall on every kind. */
const step = isSlowSuite ? 11 : 97;

const ledgers = ['clauses', 'defects', 'oracles'];

it.each(Object.keys(before))(
  '%s: no change of a leaf passes as nothing',
  { tags: isSlowSuite ? ['chief'] : [] },
  (id) => {
    const files = filesInFull(before[id] as DocumentFiles);
    const side = readSide(files);
    const leaves = leavesOf(files)
      .filter(({ steps: [part] }) => !ledgers.includes(String(part)))
      .filter((_, at) => at % step === step - 1);
    expect(leaves.flatMap((leaf) => wrongAt(id, files, side, leaf))).toEqual([]);
  },
);

test('what is said to mean nothing is there', () => {
  const all = Object.values(before).flatMap((files) => leavesOf(files).map(kindOfLeaf));
  const kinds = [...new Set(all)];
  expect(silent.filter((_, at) => !kinds.some((kind) => patterns[at]?.test(kind)))).toEqual([]);
});
