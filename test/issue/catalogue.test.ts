import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { everyProblem as catalogue, issue } from '../../src/issue/checking.js';
import type { Problem } from '../../src/issue/problem.js';
import {
  describeIssue,
  didYouMean,
  HuiqiError,
  type Issue,
  type IssueCode,
  type Language,
  languages,
  nearest,
  throwIfAny,
} from '../../src/issue/index.js';

const codes = Object.keys(catalogue) as readonly IssueCode[];

const placesOf = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name);

const detailsFor = (code: IssueCode): Record<string, string> => {
  const { tells, wanted, next }: Problem = catalogue[code];
  const texts = [wanted, next, ...(tells === undefined ? [] : [tells])];
  const names = languages.flatMap((language) => texts.flatMap((text) => placesOf(text[language])));
  return Object.fromEntries(names.filter((name) => name !== 'found').map((name) => [name, `<${name}>`]));
};

/** Of a sentence of its own it hangs on that sentence whether it shows what was found. */
const showsFound = (code: IssueCode, language: Language): boolean => {
  const { tells }: Problem = catalogue[code];
  return tells === undefined || tells[language].includes('{found}');
};

const lists = join(import.meta.dirname, '../../src/issue/problems');

test('every code stands in one list, and every list in a catalogue', async () => {
  const read = await Promise.all(
    readdirSync(lists).map(async (file) => (await import(join(lists, file))) as Record<string, object>),
  );
  expect(read.flatMap((module) => Object.values(module).flatMap((list) => Object.keys(list))).sort()).toEqual(
    [...codes].sort(),
  );
});

describe('every problem the library can report', () => {
  test.each(codes)('%s reads in both languages, with what was found and where', (code) => {
    const problem = issue(code, { path: 'years.2024.revenue' }, 9600, detailsFor(code));
    for (const language of languages) {
      const line = describeIssue(problem, language);
      expect(line).not.toMatch(/\{\w+\}/u);
      expect(line).not.toMatch(/undefined|\[object /u);
      expect(line.startsWith('years.2024.revenue')).toBe(true);
      expect(line.endsWith(`[${code}]`)).toBe(true);
      // Where nothing was found, that is what is said.
      if (code !== 'field-required' && showsFound(code, language)) expect(line).toContain('9600');
      expect(line.split('\n')).toHaveLength(1);
    }
  });

  test.each(codes)('%s says the same things in both languages', (code) => {
    const { tells, wanted, next }: Problem = catalogue[code];
    for (const text of [wanted, next, ...(tells === undefined ? [] : [tells])])
      expect([...placesOf(text.zh)].sort()).toEqual([...placesOf(text.en)].sort());
  });

  test.each(codes)('%s is Chinese in Chinese and English in English', (code) => {
    const { wanted, next } = catalogue[code];
    const words = (text: string): string => text.replace(/\{\w+\}/gu, '');
    // A code that is all detail has no words of its own.
    for (const { zh, en } of [wanted, next]) {
      if (words(zh) !== '') expect(words(zh)).toMatch(/\p{Script=Han}/u);
      if (words(en) !== '') expect(words(en)).toMatch(/[a-z]/u);
    }
  });

  test.each(codes)('%s without a suggestion leaves no gap', (code) => {
    const { suggestion: _, ...details } = detailsFor(code);
    const { wanted, next } = issue(code, { option: 'year' }, undefined, details);
    for (const language of languages) expect(wanted[language] + next[language]).not.toContain('{suggestion}');
  });
});

describe('a place', () => {
  test.each([
    [{ path: '' }, 'Input'],
    [{ path: 'titles.0.on' }, 'titles.0.on'],
    [{ option: 'reading breakthrough' }, 'reading breakthrough'],
    [{ file: 'rules/a/b.json', pointer: '/conditions/all/0' }, 'rules/a/b.json#/conditions/all/0'],
  ] as const)('%j is written %s', (place, written) => {
    expect(describeIssue(issue('day-wanted', place, 'x'), 'en')).toMatch(written);
  });
});

test.each([
  ['杭州市', ['台州市', '宁波市', '绍兴市']],
  ['丽水市', ['台州市']],
])('%s is no slip of any of %j: one character of three is another city', (word, known) => {
  expect(nearest(word, known)).toBeUndefined();
});

describe('what was found', () => {
  test.each([
    [undefined, undefined],
    [null, 'null'],
    ['九', '"九"'],
    [9.6, '9.6'],
    [{ a: 1 }, '{"a":1}'],
    ['x'.repeat(200), `"${'x'.repeat(79)}…`],
    [NaN, 'NaN'],
    [-Infinity, '-Infinity'],
    [[undefined, NaN, null], '[undefined,NaN,null]'],
    [{ a: { b: Infinity } }, '{"a":{"b":Infinity}}'],
    [12n, '12n'],
    [new Date(Date.UTC(2026, 6, 1)), 'Date 2026-07-01T00:00:00.000Z'],
    [new Date(NaN), 'Invalid Date'],
    [new Map([[1, 2]]), 'Map'],
    ['甲\u200b\u202e乙', '"甲\\u{200B}\\u{202E}乙"'],
    [`${'x'.repeat(78)}😀`, `"${'x'.repeat(78)}…`],
  ] as readonly (readonly [unknown, string | undefined])[])('%s is shown as %s', (found, shown) => {
    expect(issue('day-wanted', { path: 'x' }, found).found).toBe(shown);
  });

  test('of a function or a symbol is its type', () => {
    expect([
      issue('day-wanted', { path: 'x' }, Symbol('x')).found,
      issue('day-wanted', { path: 'x' }, () => 1).found,
    ]).toEqual(['symbol', 'function']);
  });

  test.prop([fc.anything()])('is never longer than a line, whatever it is', (found) => {
    expect((issue('day-wanted', { path: 'x' }, found).found ?? '').length).toBeLessThanOrEqual(81);
  });
});

describe('did you mean', () => {
  const known = ['little-giant', 'hidden-champion', 'dcmm', 'listed'];

  test.each([
    ['litle-giant', 'little-giant'],
    ['LITTLE-GIANT', 'little-giant'],
    ['hiden-champoin', 'hidden-champion'],
    ['dcm', 'dcmm'],
    ['listde', 'listed'],
    ['unicorn', undefined],
    ['', undefined],
    ['小巨人', undefined],
  ])('for %j is %j', (word, meant) => {
    expect(nearest(word, known)).toBe(meant);
    expect(didYouMean(word, known)).toEqual(
      meant === undefined ? { zh: '', en: '' } : { zh: `是否指“${meant}”？`, en: `Did you mean “${meant}”? ` },
    );
  });

  test.prop([fc.constantFrom(...known), fc.nat()])('forgives any one letter left out of a longer word', (word, at) => {
    fc.pre(word.length > 3);
    const place = at % word.length;
    expect(nearest(word.slice(0, place) + word.slice(place + 1), known)).toBe(word);
  });

  test('of nothing known is nothing', () => {
    expect(nearest('x', [])).toBeUndefined();
  });
});

describe('an error', () => {
  const one = issue('day-wanted', { path: 'a' }, 'x');
  const two = issue('list-wanted', { path: 'b' }, 1);

  test('carries every problem and lists them in English', () => {
    const error = new HuiqiError([one, two]);
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.issues, error.message]).toEqual([
      'HuiqiError',
      [one, two],
      `${describeIssue(one, 'en')}\n${describeIssue(two, 'en')}`,
    ]);
  });

  test.each([
    [[{}], 'issues.0'],
    [[], 'issues.0'],
    [null, 'issues.0'],
    ['x', 'issues.0'],
    [[one, { ...two, place: null }], 'issues.1'],
    [[one, two, { ...two, wanted: { zh: '' } }], 'issues.2'],
  ])('is not made of what is no problem: %j', (given, place) => {
    const made = (): unknown => new HuiqiError(given as unknown as [Issue]);
    expect(made).toThrow(HuiqiError);
    expect(made).toThrow(`${place}: expected a problem, such as one of the issues of a HuiqiError.`);
  });

  test('takes a problem whose empty fields came back as null', () => {
    const back = JSON.parse(JSON.stringify({ ...two, found: null, title: null })) as Issue;
    expect(new HuiqiError([back]).message).toBe(describeIssue(issue('list-wanted', { path: 'b' }, undefined), 'en'));
  });

  test('is thrown only where there is a problem', () => {
    expect(() => throwIfAny([])).not.toThrow();
    expect(() => throwIfAny([one])).toThrow(HuiqiError);
  });
});
