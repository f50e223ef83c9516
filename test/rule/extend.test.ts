import { test as law } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDocuments } from '../../src/check/index.js';
import { canonicalJson } from '../../src/condition/index.js';
import { diffRules } from '../../src/diff/index.js';
import { folders } from '../../src/documents/folders.js';
import { documents } from '../../src/documents/index.js';
import { createDocumentEngine } from '../../src/engine/index.js';
import type { DocumentFiles } from '../../src/rule/index.js';
import { rulesInFull } from '../../src/rule/extend.js';
import { parseEnterprise } from '../../src/subject/index.js';
import { problems, where } from './problems.js';
import { long } from '../long.js';

type Json = Readonly<Record<string, unknown>>;

const taizhou = documents['taizhou-matrix-2025'];
const rules = taizhou.rules as Readonly<Record<string, Json>>;
const withRules = (own: Json): DocumentFiles => ({ ...taizhou, rules: { ...rules, ...own } });

const flag = { name: 'maker', fact: 'isManufacturer', operator: 'equal', value: true };
const parent = {
  id: 'd/parent',
  kind: 'award',
  subject: 'enterprise',
  title: { zh: '甲', en: 'A' },
  clauses: ['004-083'],
  note: { zh: '注', en: 'note' },
  parameters: { amount: '6万元', other: '1万元' },
  conditions: {
    all: [
      flag,
      {
        any: [
          { ...flag, name: 'deep' },
          { ...flag, name: 'kept' },
        ],
      },
    ],
  },
  outcome: { pays: 'parameter.amount', repeats: 'once' },
};
const head = { id: 'd/child', extends: 'parent', title: { zh: '乙', en: 'B' }, clauses: ['004-084'] };
const { id: _, title: __, clauses: ___, note: ____, ...shared } = parent;
const { extends: _____, ...own } = head;

describe('a rule that extends another', () => {
  test.each<readonly [what: string, written: Json, whole: Json]>([
    ['has all that it does not write', {}, {}],
    [
      'has its own amount beside the others',
      { parameters: { amount: '8万元' } },
      { parameters: { amount: '8万元', other: '1万元' } },
    ],
    [
      'puts a condition in the place of the one of its name, however deep',
      { conditions: { ...flag, name: 'deep', value: false } },
      {
        conditions: {
          all: [
            flag,
            {
              any: [
                { ...flag, name: 'deep', value: false },
                { ...flag, name: 'kept' },
              ],
            },
          ],
        },
      },
    ],
    [
      'asks what has another name beside them',
      { conditions: { all: [{ ...flag, name: 'new' }, { not: { ...flag, name: 'newer' } }] } },
      {
        conditions: { all: [...parent.conditions.all, { ...flag, name: 'new' }, { not: { ...flag, name: 'newer' } }] },
      },
    ],
    [
      'asks a group with a name beside them as it is',
      { conditions: { name: 'both', all: [{ ...flag, name: 'new' }] } },
      { conditions: { all: [...parent.conditions.all, { name: 'both', all: [{ ...flag, name: 'new' }] }] } },
    ],
    [
      'has another outcome part by part',
      { outcome: { repeats: 'once-per-year' } },
      { outcome: { pays: 'parameter.amount', repeats: 'once-per-year' } },
    ],
  ])('%s', (_what, written, whole) => {
    expect(rulesInFull({ parent, child: { ...head, ...written } })['child']).toEqual({ ...shared, ...own, ...whole });
  });

  test('may extend one that extends another', () => {
    const grandchild = { ...head, id: 'd/grandchild', extends: 'child', parameters: { other: '2万元' } };
    const child = { ...head, parameters: { amount: '8万元' } };
    expect(rulesInFull({ grandchild, child, parent })['grandchild']).toMatchObject({
      id: 'd/grandchild',
      parameters: { amount: '8万元', other: '2万元' },
    });
  });
});

const slugs = Object.keys(rules);

law.prop([fc.constantFrom(...slugs), fc.func(fc.boolean())])(
  'a rule that extends one of its own wording and writes any part of itself is itself',
  (slug, isWritten) => {
    const whole = rules[slug] as Json;
    const { $schema, id, title, clauses, note, succeeds, ...parts } = whole;
    // A group without a name takes no other’s place.
    const isNamed =
      whole['conditions'] !== undefined && /^\{"(?:all":\[\{"name|name)/u.test(JSON.stringify(whole['conditions']));
    const written = Object.entries(parts).filter(([key]) => isWritten(key) && (isNamed || key !== 'conditions'));
    const child = { extends: 'base', $schema, id, title, clauses, note, succeeds, ...Object.fromEntries(written) };
    const full = rulesInFull({ base: { ...whole, note: { zh: '别的', en: 'another' } }, child })['child'];
    expect(canonicalJson(JSON.parse(JSON.stringify(full)))).toBe(canonicalJson(whole));
  },
);

const scaleUp = rules['scale-up'] as Json;
const extending: Json = {
  id: 'taizhou-matrix-2025/again',
  extends: 'scale-up',
  title: { zh: '再次上规', en: 'Again above scale' },
  clauses: scaleUp['clauses'],
};

describe('what cannot be written out is refused:', () => {
  test.each<readonly [what: string, own: Json, told: readonly string[]]>([
    ['a rule that is not there', { again: { ...extending, extends: 'scale-upp' } }, ['extends-misfit #/extends']],
    ['itself', { again: { ...extending, extends: 'again' } }, ['extends-misfit #/extends']],
    [
      'a ring, told at each of it',
      {
        again: { ...extending, extends: 'more' },
        more: { ...extending, id: 'taizhou-matrix-2025/more', extends: 'again' },
      },
      ['extends-misfit #/extends', 'extends-misfit #/extends'],
    ],
    ['a key of none', { again: { ...extending, condition: {} } }, ['data-shape #']],
    ['no title of its own', { again: { ...extending, title: undefined } }, ['data-shape #/title']],
    [
      'a part that does not go with the rest',
      { again: { ...extending, outcome: { repeats: 'once-per-row' } } },
      ['payment-misfit #/outcome/repeats'],
    ],
  ])('%s', (_what, own_, told) => {
    const files = withRules(JSON.parse(JSON.stringify(own_)) as Json);
    expect(problems(files).map((each) => where(each).replace(/ .*#/u, ' #'))).toEqual(told);
    const found = checkDocuments({ 'taizhou-matrix-2025': { ...folders['taizhou-matrix-2025'], rules: files.rules } });
    const kinds = [...new Set(told.map((each) => each.split(' ')[0]))];
    expect(found.map(({ code }) => code as string)).toEqual(expect.arrayContaining(kinds));
  });
});

test('what a rule in part pays, and what a reform makes of it, are those of the rule written out', () => {
  const own = { parameters: { amount: '8万元' }, outcome: { matter: 'again' } };
  const inPart = withRules({ again: { ...extending, ...own } });
  const whole = withRules({
    again: {
      ...scaleUp,
      ...extending,
      extends: undefined,
      parameters: own.parameters,
      outcome: { ...(scaleUp['outcome'] as Json), ...own.outcome },
    },
  });
  const reform = { rule: 'again', part: 'conditions.manufacturer.value', from: true, to: false };
  const read = parseEnterprise({
    city: '台州市',
    industry: 'C3821',
    years: { 2025: { aboveScale: true }, 2026: { aboveScale: true } },
  });
  if (!read.ok) throw new Error('no enterprise');
  const { subject } = read;
  for (const options of [{}, { reforms: [reform] }]) {
    const [a, b] = [inPart, whole].map((files) =>
      createDocumentEngine(JSON.parse(JSON.stringify(files)) as DocumentFiles, options).evaluate(subject, {
        year: 2026,
      }),
    );
    expect(JSON.stringify(a?.awards)).toBe(JSON.stringify(b?.awards));
    expect(a?.awards.find(({ rule }) => rule === extending['id'])?.truth === 'no').toBe(options.reforms !== undefined);
  }
});

test('a change of the rule that is extended is one of both', long, () => {
  const before = {
    'taizhou-matrix-2025': { ...folders['taizhou-matrix-2025'], rules: withRules({ again: extending }).rules },
  };
  const changed = { ...scaleUp, parameters: { amount: '7万元' } };
  const after = {
    'taizhou-matrix-2025': {
      ...before['taizhou-matrix-2025'],
      rules: withRules({ again: extending, 'scale-up': changed }).rules,
    },
  };
  const edited = diffRules(before, after, { boundaries: false, check: false }).edits;
  expect(edited.map(({ file, part }) => `${file} ${part}`)).toEqual([
    'again parameters.amount',
    'scale-up parameters.amount',
  ]);
});
