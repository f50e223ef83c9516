import { expect, it, test } from 'vitest';
import {
  diffComment,
  diffRules,
  diffText,
  type EffectGroup,
  expectationOf,
  judged,
  type RulesDiff,
} from '../../src/diff/index.js';
import { answersOf } from '../../src/diff/answer.js';
import { readTrials } from '../../src/diff/ask.js';
import { boundaryTrials } from '../../src/diff/boundary/index.js';
import { readSide } from '../../src/diff/side.js';
import { languages } from '../../src/issue/index.js';
import { rulesDigest } from '../../src/scenario/receipt/digest.js';
import { after, before, type Change, changes, diffOf, said } from './changes.js';
import { long } from '../long.js';

const named = (name: string): (typeof changes)[number] => {
  const found = changes.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no change is called ${name}`);
  return found;
};

/** The same data with every key in the opposite order, but for the columns of tables, whose order tells. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, turned(inner)] as const);
  return Object.fromEntries('rows' in value ? entries : entries.reverse());
};

test('every document held against itself has no edits and no effects', () => {
  const copy = structuredClone(before);
  const diff = diffRules(before, copy);
  expect(diff.edits).toEqual([]);
  expect(diff.groups).toEqual([]);
  expect(new Set(diff.documents.map(({ by }) => by))).toEqual(new Set(['data']));
});

it.each([
  'an amount lowered, with its clause',
  'a threshold raised',
  'a cap on a share',
  'a target of which more are counted',
  'a target that is counted otherwise',
])('%s: what is lost one way is gained the other', long, (name) => {
  const change = named(name);
  const [there, back] = [diffOf(change), diffRules(after(change), before, { check: false })];
  const opposite = { lost: 'gained', gained: 'lost', less: 'more', more: 'less', opened: 'closed', closed: 'opened' };
  const swapped = (text: string): string =>
    text.replace(/^(\w+)/u, (own) => (opposite as Record<string, string>)[own] ?? own);
  const turnedBack = (group: EffectGroup): string =>
    swapped(said({ ...group, before: group.after, after: group.before }));
  const grave = ({ class: own }: EffectGroup): boolean => ['lost', 'gained', 'less', 'more'].includes(own);
  expect(back.groups.filter(grave).map(said).sort()).toEqual(there.groups.filter(grave).map(turnedBack).sort());
});

it.each(['two amounts swapped', 'a target raised'])(
  '%s: the order of keys changes no byte of what is said',
  long,
  (name) => {
    const change = named(name);
    const turnedRules = Object.fromEntries(
      Object.entries(after(change)).map(([id, files]) => [id, turned(files) as typeof files]),
    );
    const [one, other] = [diffOf(change), diffRules(before, turnedRules, { check: false })];
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  },
);

it.each(Object.keys(before))(
  '%s: every rule has subjects for which it holds, and for which it does not',
  long,
  (document) => {
    const side = readSide(before[document] as (typeof before)[string]);
    const all = new Set(side.document.rules.map(({ slug }) => slug));
    const short = [...all].flatMap((slug) => {
      const touched = {
        rules: new Set([slug]),
        own: new Set([slug]),
        groups: new Set<string>(),
        onlyReceipts: false,
        targets: new Set<string>(),
        head: false,
        standing: false,
      };
      const { read } = readTrials(boundaryTrials(side, side, touched, 1), side.document.vocabulary);
      const engine = side.engine({}, { meant: new Set([slug]), readings: false });
      const truths = new Set(
        read.flatMap(({ subject, trial }) => {
          try {
            return [...answersOf(engine, subject, trial.year, false).own.values()]
              .filter(({ rule }) => rule === `${document}/${slug}`)
              .map(({ truth }) => truth);
          } catch {
            // A receipt that names what the document does not know.
            return [];
          }
        }),
      );
      // What nothing can settle, as a share that the document leaves open, is told apart from who it is for.
      const isDecided = truths.has('yes') || (truths.has('unknown') && truths.has('applies-not'));
      return isDecided && (truths.has('no') || truths.has('applies-not')) ? [] : [[slug, ...truths]];
    });
    expect(short).toEqual([]);
  },
);

const groupsOf = (count: number, diff: RulesDiff): RulesDiff => {
  const [first] = diff.groups;
  if (first === undefined) throw new Error('no effect to repeat');
  const groups = Array.from({ length: count }, (_, index): EffectGroup => ({
    ...first,
    fingerprint: String(index),
    outcome: { ...first.outcome, rule: `taizhou-matrix-2025/rule-${String(index)}` },
  }));
  return { ...diff, groups };
};

test('a comment has at most 60 lines, its marker first, and says what it leaves out', long, () => {
  const diff = diffOf(named('an amount lowered, with its clause'));
  for (const language of languages)
    for (const count of [1, 20, 500]) {
      const lines = diffComment(judged(groupsOf(count, diff)), language, 'rules of June').split('\n');
      expect(lines.length).toBeLessThanOrEqual(60);
      expect(lines[0]).toBe('<!-- huiqi-diff:1:rules-of-June -->');
      expect(lines.join('\n').length).toBeLessThanOrEqual(60_000);
      const last = lines.at(-1) ?? '';
      expect(last).toMatch(count === 1 ? /全部|Nothing was left out/u : /\d+/u);
    }
});

const forged: Change = {
  name: 'words that would be lines and mentions of their own',
  edits: [
    { file: 'taizhou-matrix-2025/scale-up', at: 'title/en', to: 'Award\n::error file=x.js::y\r- z @octocat (#12)' },
    { file: 'taizhou-matrix-2025/scale-up', at: 'parameters/amount', to: '7万元' },
  ],
};

test('a line break in the data begins no line of a page', long, () => {
  const diff = judged(diffOf(forged));
  for (const language of languages)
    for (const page of [diffText(diff, language, true), diffComment(diff, language)]) {
      expect(page).toContain('x.js');
      expect(page.split(/[\r\n]/u).filter((line) => /^\s*(?:::|- z)/u.test(line))).toEqual([]);
    }
});

test('a comment calls nobody and refers to no issue, whatever the data say', () => {
  const comment = diffComment(judged(diffOf(forged)), 'en');
  expect(comment).toContain('octocat');
  expect(comment).not.toMatch(/@[a-z0-9]/iu);
  expect(comment).not.toMatch(/#\d/u);
});

test('what was approved passes, whatever else was tried; what is not, or does not happen, fails', long, () => {
  const diff = diffOf(named('an amount raised'));
  const approved = expectationOf(diff);
  expect(judged(diff).passes).toBe(false);
  expect(judged(diff, undefined, approved).passes).toBe(true);
  const counted = { ...diff, groups: diff.groups.map((group) => ({ ...group, inputs: group.inputs + 1 })) };
  expect(expectationOf(counted)).toEqual(approved);
  const absent = judged({ ...diff, groups: [] }, undefined, approved);
  expect(absent.passes).toBe(false);
  expect(absent.expectedButAbsent).toEqual(approved.effects);
  expect(judged(diff, ['lost']).passes).toBe(true);
  // What nothing tried shows may be lost as well.
  const [group] = diff.groups;
  const unseen = { ...diff, groups: group === undefined ? [] : [{ ...group, class: 'otherwise' as const, inputs: 0 }] };
  expect(judged(unseen, ['lost']).passes).toBe(false);
  expect(judged(unseen, ['words']).passes).toBe(true);
  expect(judged(unseen, ['lost'], expectationOf(unseen, ['lost'])).passes).toBe(true);
});

test('a change in words says what was edited, what it does, and to what it was not held', long, () => {
  const text = diffText(judged(diffOf(named('an amount lowered, with its clause'))), 'en');
  expect(text).toMatch(/DCMM certification grant, .*: CNY 500,000 → CNY 450,000 .*\(dcmm\.grades\[4级\]\.amount\)/u);
  expect(text).toContain('CNY 500,000 → CNY 450,000');
  expect(text).toMatch(/Not tried: .*ningbo-four-ups-2021/u);
  expect(diffText(judged(diffOf(named('conditions in another order'))), 'en')).toContain('No change of meaning');
});

test('a document that is gone is told as lost, and nothing of it as gained', () => {
  const { 'taizhou-matrix-2025': gone, ...left } = before;
  expect(gone).toBeDefined();
  const { groups, documents } = diffRules(before, left, { check: false });
  expect(groups.map(({ class: own, after: is }) => [own, is.en])).toEqual([['lost', 'the document was removed']]);
  expect(documents.find(({ document }) => document === 'taizhou-matrix-2025')?.after).toBeUndefined();
});

test('a table whose columns stand in another order has another digest, and keys in another order have none', () => {
  const { 'taizhou-matrix-2025': own } = before;
  const rule = own?.rules['revenue-milestone'] as { readonly parameters: { readonly milestones: object } };
  const sorted = (value: object): object =>
    Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  const files = {
    ...own,
    rules: {
      ...own?.rules,
      'revenue-milestone': {
        ...rule,
        parameters: { ...rule.parameters, milestones: sorted(rule.parameters.milestones) },
      },
    },
  };
  expect(rulesDigest(files)).not.toBe(rulesDigest(own));
  expect(rulesDigest(sorted(own as object))).toBe(rulesDigest(own));
});
