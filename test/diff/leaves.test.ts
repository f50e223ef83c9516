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
import { chief } from '../laws/support.js';
import { long } from '../long.js';

/**
 * Every leaf of every rule file, changed: what is loaded all the same is either words or the ledger, or changes what is
 * compiled, or lets an option lapse. What changes what is compiled is told by what it does, or by itself: see `unseenIn`.
 */

const silent = z
  .array(z.strictObject({ at: z.string(), why: z.string().min(1) }))
  .parse(JSON.parse(readFileSync(new URL('../../fixtures/diff/leaves.json', import.meta.url), 'utf8')));
const patterns = silent.map(({ at }) => new RegExp(`^${at.replaceAll('.', '\\.').replaceAll('*', '[^.]+')}$`, 'u'));

const texts = textsByKey(Object.values(before));

/** The files with another value at a leaf, for each that can be loaded. */
const changesAt = function* (files: DocumentFiles, leaf: Leaf): Generator<DocumentFiles> {
  for (const to of othersOf(leaf, texts).slice(0, 6))
    yield filesInFull(withLeaf(files, leaf.steps, to) as DocumentFiles);
};

const loaded = (files: DocumentFiles): DocumentSide | undefined => {
  try {
    return readSide(files);
  } catch (error) {
    if (error instanceof HuiqiError) return undefined;
    throw error;
  }
};

/** What is wrong with how one change is told; nothing where nothing is. */
const wrongWith = (id: string, side: DocumentSide, files: DocumentFiles, after: DocumentSide): string | undefined => {
  const kinds = new Set(editsBetween({ [id]: side.files }, { [id]: files }).map(({ kind }) => kind));
  const touched = touchedBetween(side, after);
  const isFelt = isAnyTouched(touched) && !decideAlike(side, after, touched);
  const isLapsed = after.lapsed.length > side.lapsed.length;
  if (kinds.size === 0) return 'no edit';
  if (isFelt && !kinds.has('meaning') && !kinds.has('order')) return `decides, and is told as ${[...kinds].join()}`;
  return isFelt || isLapsed || !kinds.has('meaning') ? undefined : 'nothing is told';
};

/** A leaf is told where some other value of it is: one that means the same, as a list of one for a word, may pass. */
const wrongAt = (id: string, side: DocumentSide, leaf: Leaf): readonly string[] => {
  if (patterns.some((pattern) => pattern.test(kindOfLeaf(leaf)))) return [];
  let wrong: string | undefined;
  for (const files of changesAt(side.files, leaf)) {
    const after = loaded(files);
    if (after === undefined) continue;
    wrong = wrongWith(id, side, files, after);
    if (wrong !== 'nothing is told') break;
  }
  return wrong === undefined ? [] : [`${id} ${leaf.steps.join('/')}: ${wrong}`];
};

const isSlowSuite = process.env['HUIQI_RUNS'] !== undefined;

/** Of so many leaves of a document one is changed, every day and in the slow suite; primes, so that they fall on every kind. */
const step = isSlowSuite ? 31 : 97;

const ledgers = ['clauses', 'defects', 'oracles'];

it.each(Object.keys(before))('%s: no change of a leaf passes as nothing', isSlowSuite ? chief : long, (id) => {
  const files = filesInFull(before[id] as DocumentFiles);
  const side = readSide(files);
  const leaves = leavesOf(files)
    .filter(({ steps: [part] }) => !ledgers.includes(String(part)))
    .filter((_, at) => at % step === step - 1);
  expect(leaves.flatMap((leaf) => wrongAt(id, side, leaf))).toEqual([]);
});

test('what is said to mean nothing is there', () => {
  const all = Object.values(before).flatMap((files) => leavesOf(files).map(kindOfLeaf));
  const kinds = [...new Set(all)];
  expect(silent.filter((_, at) => !kinds.some((kind) => patterns[at]?.test(kind)))).toEqual([]);
});
