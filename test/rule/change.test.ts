import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { applyChange } from '../../src/rule/change.js';

const rule = {
  parameters: {
    amount: '6万元',
    tiers: {
      rows: [
        [10, 30],
        [50, 100],
      ],
    },
  },
  conditions: {
    all: [
      { name: 'manufacturer', fact: 'isManufacturer', operator: 'equal', value: true },
      {
        name: 'either',
        any: [
          { name: 'breaks', fact: 'revenue', params: { measure: 'revenue' }, operator: 'greaterThan', value: '1亿元' },
        ],
      },
    ],
  },
  outcome: { pays: 'parameter.amount', severalRows: 'highest' },
};

const place = { file: 'rules/a/b.json', pointer: '/x' };
const apply = (part: string, from: unknown, to: unknown, value: unknown = rule): ReturnType<typeof applyChange> =>
  applyChange(value, { rule: 'b', part, from, to }, place);

const applied: readonly (readonly [
  sentence: string,
  part: string,
  from: unknown,
  to: unknown,
  read: (value: typeof rule) => unknown,
])[] = [
  ['a key', 'outcome.severalRows', 'highest', 'each', ({ outcome }) => outcome.severalRows],
  ['a parameter', 'parameters.amount', '6万元', '8万元', ({ parameters }) => parameters.amount],
  ['a cell by its index', 'parameters.tiers.rows.1.1', 100, 120, ({ parameters }) => parameters.tiers.rows[1]?.[1]],
  [
    'a condition by its name',
    'conditions.manufacturer.value',
    true,
    false,
    ({ conditions }) => conditions.all[0]?.value,
  ],
  [
    'a condition deep inside, by its name',
    'conditions.breaks.operator',
    'greaterThan',
    'greaterThanInclusive',
    ({ conditions }) => conditions.all[1]?.any?.[0]?.operator,
  ],
  [
    'a condition by its place',
    'conditions.all.0.operator',
    'equal',
    'notEqual',
    ({ conditions }) => conditions.all[0]?.operator,
  ],
  [
    'a whole condition',
    'conditions.breaks',
    { operator: 'greaterThan', name: 'breaks', fact: 'revenue', params: { measure: 'revenue' }, value: '1亿元' },
    { condition: 'c' },
    ({ conditions }) => conditions.all[1]?.any?.[0],
  ],
  [
    'a key that is not there yet',
    'conditions.manufacturer.params',
    null,
    { deep: 1 },
    ({ conditions }) => (conditions.all[0] as { params?: unknown }).params,
  ],
  ['a whole part', 'conditions', rule.conditions, { all: [] }, ({ conditions }) => conditions],
];

const missed: readonly (readonly [sentence: string, part: string, from: unknown])[] = [
  ['another value than expected', 'outcome.severalRows', 'each'],
  ['a value of another type', 'parameters.tiers.rows.1.1', '100'],
  ['a name that no condition has', 'conditions.breakthrough.operator', 'greaterThan'],
  ['an index beyond the list', 'parameters.tiers.rows.2', [1, 2]],
  ['a key missing on the way', 'outcome.nothing.here', null],
  ['a key that is there, expected to be new', 'outcome.severalRows', null],
  [
    'a condition with one key more than expected',
    'conditions.manufacturer',
    { name: 'manufacturer', fact: 'isManufacturer', operator: 'equal' },
  ],
];

describe('a change', () => {
  test.each(applied)('reaches %s', (_, part, from, to, read) => {
    const changed = apply(part, from, to);
    expect(changed.ok && read(changed.value as typeof rule)).toEqual(to);
  });

  test.each(missed)('is refused for %s', (_, part, from) => {
    expect(apply(part, from, 'new')).toMatchObject({ ok: false, issue: { code: 'change-misses', place } });
  });

  test('is refused where there is nothing to change', () => {
    expect(apply('active', false, true, undefined)).toMatchObject({ ok: false, issue: { code: 'change-misses' } });
  });

  test.prop([fc.constantFrom(...applied)])(
    'leaves everything else, and the old data, as they were; and can be taken back',
    ([, part, from, to]) => {
      const before = JSON.stringify(rule);
      const changed = apply(part, from, to);
      expect(JSON.stringify(rule)).toBe(before);
      const back = changed.ok ? apply(part, to, from ?? undefined, changed.value) : changed;
      // A key that was added is taken back by naming the part that holds it.
      if (from !== null && part !== 'conditions.breaks') expect(back.ok && back.value).toEqual(rule);
      else expect(changed.ok).toBe(true);
    },
  );
});
