/** Rules that somebody damaged are refused with the file and the place, on either side; never by an error of the comparison's own. */
import { describe, expect, test } from 'vitest';
import { diffRules } from '../../src/diff.js';
import { HuiqiError } from '../../src/issue/index.js';
import type { RuleFolders } from '../../src/rule/index.js';
import { corpus } from '../check/corpus.js';

const id = 'shaoxing-growth-2021';
const whole = corpus[id] as unknown as Readonly<Record<string, unknown>>;
const rules = whole['rules'] as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const [slug = ''] = Object.keys(rules);

const named = { toString: 5 };
const lists = ['groups', 'readings', 'clauses', 'targets', 'oracles', 'defects', 'amendments'];
const damages: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ...lists.map((part) => [`nothing in the list of ${part}`, { ...whole, [part]: [null] }] as const),
  ...lists.map((part) => [`no name in the list of ${part}`, { ...whole, [part]: [{ id: named }] }] as const),
  ...['fact', 'operator', 'name'].map(
    (key) =>
      [
        `a condition whose ${key} is none`,
        {
          ...whole,
          rules: {
            ...rules,
            [slug]: {
              ...rules[slug],
              conditions: { name: 'x', fact: 'city', operator: 'equal', value: '绍兴市', [key]: named },
            },
          },
        },
      ] as const,
  ),
  ['a rule that extends none', { ...whole, rules: { ...rules, [slug]: { ...rules[slug], extends: named } } }],
  ['clauses that are no names', { ...whole, rules: { ...rules, [slug]: { ...rules[slug], clauses: [named] } } }],
];

describe('a comparison of rules takes', () => {
  test.each(damages)('%s for what it is', (_, damaged) => {
    const sides = [corpus, { ...corpus, [id]: damaged } as unknown as RuleFolders] as const;
    for (const [before, after] of [sides, [...sides].reverse()] as (readonly [RuleFolders, RuleFolders])[])
      try {
        const { refused, edits } = diffRules(before, after, { documents: [id], boundaries: false, readings: false });
        expect(refused.length + edits.length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(HuiqiError);
      }
  });
});
