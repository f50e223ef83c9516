import { describe, expect, it, test } from 'vitest';
import { answersOf } from '../../src/diff/answer.js';
import { diffRules, type EffectGroup } from '../../src/diff/index.js';
import { answerText } from '../../src/diff/shift.js';
import { type DocumentSide, readSide } from '../../src/diff/side.js';
import { wordsOfBoth } from '../../src/diff/words-of-both.js';
import type { DocumentFiles } from '../../src/rule/index.js';
import { checkSubject } from '../../src/subject/index.js';
import { firstOfEach } from '../first-of-each.js';
import { long } from '../long.js';
import { after, before, type Change, changes, diffOf, said } from './changes.js';

const sides = new Map<DocumentFiles, DocumentSide>();

const sideOf = (files: DocumentFiles): DocumentSide => {
  const side = sides.get(files) ?? readSide(files);
  sides.set(files, side);
  return side;
};

/** What a side says of an example’s rule, asked anew. */
const textsOn = (
  change: Change,
  side: 'before' | 'after',
  { outcome, example }: Required<Pick<EffectGroup, 'outcome' | 'example'>>,
): readonly string[] => {
  const [was, is] = [before, after(change)].map((rules) => rules[example.document]);
  if (was === undefined || is === undefined) throw new Error(`there is no ${example.document}`);
  const [files, others] = side === 'before' ? [was, is] : [is, was];
  const { document, engine } = sideOf(files);
  // What only the other side has a word for is told all the same.
  const vocabulary = wordsOfBoth(sideOf(others).document.vocabulary, document.vocabulary);
  const parsed = checkSubject(example.subject, example.input, { vocabulary });
  if (!parsed.ok) throw new Error(`${example.name.en} cannot be asked`);
  // A side that does not know a reading answers without it.
  const readings = Object.entries(example.readings ?? {}).filter(([id]) =>
    document.readings.some((each) => each.id === id),
  );
  const { own } = answersOf(engine({ readings: Object.fromEntries(readings) }), parsed.subject, example.year, false);
  const found = [...own.values()].filter(({ rule }) => rule === outcome.rule);
  return found.length === 0 ? ['does not qualify'] : found.map((each) => answerText(each).en);
};

/** Of a range only that it moved is told: which bounds, hangs on the input. */
const isStated = (group: EffectGroup): group is EffectGroup & Required<Pick<EffectGroup, 'example'>> =>
  group.class !== 'range' && group.example !== undefined && group.example.subject !== 'city';

const isSlowSuite = process.env['HUIQI_RUNS'] !== undefined;
const tried = changes.filter(({ loads, slow }) => loads !== false && (slow === undefined || isSlowSuite));

/** What a change is an instance of: the class of its gravest effect, or that nothing shows. */
const kindOf = ({ by, effects }: Change): string => by ?? effects?.[0]?.split(' ')[0] ?? 'none';

/** The first of each kind is tried every day; all of them take most of a minute. */
const everyday = firstOfEach(tried, kindOf);

const tagsOf = (change: Change): readonly string[] => {
  if (isSlowSuite) return ['chief'];
  return everyday.has(change) ? [] : long.tags;
};

describe.each(tried.map((change) => [change.name, change] as const))('%s', (_, change) => {
  const tags = [...tagsOf(change)];

  it('is classed, with its money', { tags }, () => {
    const { documents, groups, lapsed } = diffOf(change);
    const { by = 'tried', effects = [] } = change;
    const found = groups.map(said);
    expect(documents.filter((each) => each.by !== 'data').map((each) => each.by)).toEqual([by]);
    expect({ missing: effects.filter((each) => !found.includes(each)), found }).toMatchObject({ missing: [] });
    expect(lapsed).toHaveLength(change.lapsed ?? 0);
    expect(by === 'meaning' || change.effects?.length === 0 ? found : []).toEqual([]);
  });

  it('has examples that come to what is said of them, on either side', { tags }, () => {
    // The gravest of each.
    const stated = diffOf(change).groups.filter(isStated).slice(0, 4);
    const wrong = stated.filter(
      (group) =>
        !textsOn(change, 'before', group).some((text) => group.before.en.startsWith(text)) ||
        !textsOn(change, 'after', group).some((text) => group.after.en.startsWith(text)),
    );
    expect(wrong.map(said)).toEqual([]);
  });
});

test('what cannot be loaded is told at its side and file', () => {
  const refused = changes.filter(({ loads }) => loads === false);
  expect(refused.length).toBeGreaterThan(0);
  for (const change of refused) expect(() => diffOf(change)).toThrow(/AFTER\/rules\/[\w-]+\/[\w-]+\.json#/u);
});

test('an edit that cannot stand alone is told with the one that it stands by', () => {
  const id = 'ningbo-plan-2021';
  const { [id]: own } = before;
  const pool = own?.rules['loan-risk-pool'] as { readonly outcome: { readonly most: string } };
  const { most, ...outcome } = pool.outcome;
  const turned = {
    [id]: { ...own, rules: { ...own?.rules, 'loan-risk-pool': { ...pool, outcome: { ...outcome, least: most } } } },
  } as typeof before;
  const { groups } = diffRules({ [id]: own } as typeof before, turned, { check: false });
  expect(groups.map(({ class: found, edits, attribution }) => [found, edits, attribution])).toEqual([
    ['lost', [1], 'alone'],
    ['gained', [1, 2], 'joint'],
  ]);
});

test('two edits of two rules are told apart', () => {
  const both = changes.filter(({ name }) => ['an amount raised', 'a duty that becomes a permission'].includes(name));
  const rules = both.reduce((files, { edits }) => ({ ...files, ...pick(after({ name: '', edits }), edits) }), before);
  const { edits, groups } = diffRules(before, rules, { check: false });
  expect(edits.map(({ file }) => file).sort()).toEqual(['plot-ratio', 'scale-up']);
  for (const group of groups) {
    expect(group.attribution).toBe('alone');
    expect(group.edits.map((id) => edits[id - 1]?.file)).toEqual([group.outcome.rule.split('/')[1]]);
  }
});

const pick = (files: typeof before, edits: Change['edits']): typeof before => {
  const documents = new Set(edits.map(({ file }) => file.split('/')[0]));
  return Object.fromEntries(Object.entries(files).filter(([id]) => documents.has(id)));
};
