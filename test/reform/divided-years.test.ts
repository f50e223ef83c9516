import { fc, test as law } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { evaluateAll } from '../../src/evaluate-all.js';
import { amended } from '../../src/reform.js';
import type { DocumentFiles } from '../../src/rule/index.js';
import { unchecked } from '../../src/subject/index.js';
import { patience, runs } from '../laws/support.js';

/** What holds a whole year, in a document that is amended within it: an invented one, with a title a rule. */

const both = (name: string): { readonly zh: string; readonly en: string } => ({ zh: name, en: name });
const titles = ['high-tech', 'little-giant', 'hidden-champion', 'dcmm'] as const;
type Title = (typeof titles)[number];
const amounts: Readonly<Record<Title, string>> = {
  'high-tech': '20万元',
  'little-giant': '80万元',
  'hidden-champion': '50万元',
  dcmm: '30万元',
};

const forTitle = (title: Title): object => ({
  id: `base-2025/${title}`,
  kind: 'award',
  subject: 'enterprise',
  title: both(title),
  clauses: ['903-001'],
  parameters: { amount: amounts[title] },
  conditions: {
    name: 'new',
    fact: 'titleInYear',
    params: { title, events: ['new'] },
    operator: 'equal',
    value: true,
  },
  outcome: { pays: 'parameter.amount', repeats: 'once' },
});

const large = {
  id: 'base-2025/large',
  kind: 'award',
  subject: 'enterprise',
  title: both('large'),
  clauses: ['903-001'],
  parameters: { amount: '40万元' },
  conditions: { name: 'large', fact: 'size', operator: 'equal', value: 'large' },
  outcome: { pays: 'parameter.amount', repeats: 'once-per-year' },
};

const head = (id: string): object => ({
  id,
  title: both(id),
  shortTitle: both(id),
  status: 'in-force',
  statusNote: both('Invented.'),
});

const group = (id: string, more: object): object => ({ id, title: both(id), clauses: ['903-001'], ...more });

const baseWith = (groups: readonly object[]): DocumentFiles => ({
  document: {
    ...head('base-2025'),
    city: '台州市',
    period: { from: '2025-01-01', through: '2029-12-31' },
    policyNames: ['办法'],
    scope: [{ name: 'in-city', fact: 'city', operator: 'equal', value: '台州市' }],
    scopeCites: { 'in-city': ['903-001'] },
  },
  clauses: [{ id: '903-001', place: '第一条' }],
  readings: [],
  groups,
  targets: [],
  oracles: [],
  defects: [],
  rules: { ...Object.fromEntries(titles.map((title) => [title, forTitle(title)])), large },
});

const amendmentOn = (
  from: string,
  amendments: readonly object[] = [],
  id = 'fix',
  clause = '904-001',
): DocumentFiles => ({
  document: { ...head(id), amends: { document: 'base-2025', from, clauses: [clause] } },
  clauses: [{ id: clause, place: '第一条' }],
  readings: [],
  groups: [],
  rules: {},
  amendments: amendments.map((each) => ({ ...each, clauses: [clause] })),
});

const enterprise = (days: Readonly<Partial<Record<Title, string>>>, more: object = {}): object => ({
  city: '台州市',
  foundedIn: 2010,
  size: 'small',
  titles: Object.entries(days).map(([title, on]) => ({ title, on })),
  projects: [],
  received: [],
  ...more,
});

const totalOf = (input: object, files: readonly DocumentFiles[]): string => {
  const { total } = evaluateAll(unchecked(input), { year: 2026, documents: amended(files) });
  return total.low === total.high ? total.low : `${total.low}–${String(total.high)}`;
};

const cap = (amount: string): object => group('together', { kind: 'cap', cap: amount, members: [...titles, 'large'] });
const choice = (atMost: number): object => group('one-of', { kind: 'choice', atMost, members: [...titles] });
const [before, after] = ['2026-06-30', '2026-07-01'];
const fix = (...entries: readonly object[]): DocumentFiles => amendmentOn(after, entries);

describe('a group of a document that is amended within the year', () => {
  test.each<
    readonly [what: string, groups: readonly object[], change: readonly object[], input: object, total: string]
  >([
    [
      'a cap holds what came before the day and after it together',
      [cap('90万元')],
      [],
      enterprise({ 'little-giant': before, 'hidden-champion': after }),
      '90万元',
    ],
    [
      'a cap holds what came before the day with what the year’s end decides',
      [cap('90万元')],
      [{ set: 'dcmm.amount', to: '35万元' }],
      enterprise({ 'little-giant': before }, { size: 'large' }),
      '90万元',
    ],
    [
      'a choice leaves the higher, of whichever text',
      [choice(1)],
      [],
      enterprise({ 'little-giant': before, 'hidden-champion': after }),
      '80万元',
    ],
    [
      'a place that money has taken is taken in both',
      [choice(1)],
      [],
      enterprise(
        { dcmm: '2026-01-15', 'little-giant': before, 'hidden-champion': after },
        { received: [{ policy: '办法', matter: 'dcmm', amount: '30万元', on: '2026-02-01', forYear: 2026 }] },
      ),
      '0元',
    ],
    [
      'money of the year takes room in both, once',
      [cap('120万元')],
      [],
      enterprise(
        { dcmm: '2026-01-15', 'little-giant': before, 'hidden-champion': after },
        { received: [{ policy: '办法', matter: 'dcmm', amount: '30万元', on: '2026-02-01', forYear: 2026 }] },
      ),
      '90万元',
    ],
    [
      'a cap that is raised holds the year, and what came before the day stays under the former',
      [cap('100万元')],
      [{ set: 'together.cap', to: '120万元' }],
      enterprise({ 'little-giant': before, 'high-tech': before, dcmm: before, 'hidden-champion': after }),
      '120万元',
    ],
    [
      'a cap that is lowered leaves open what came before the day beyond it',
      [cap('100万元')],
      [{ set: 'together.cap', to: '60万元' }],
      enterprise({ 'little-giant': before, 'hidden-champion': after }),
      '60万元–80万元',
    ],
    [
      'a cap that is lowered holds what came before the day and does not reach it',
      [cap('100万元')],
      [{ set: 'together.cap', to: '60万元' }],
      enterprise({ 'high-tech': before, 'hidden-champion': after }),
      '60万元',
    ],
    [
      'a cap that goes holds what came before its day',
      [cap('60万元')],
      [{ abolish: 'together' }],
      enterprise({ 'little-giant': before, 'hidden-champion': after }),
      '110万元',
    ],
    [
      'a rule that goes is a member no more, and what it had before the day stays under the cap',
      [cap('90万元')],
      [{ abolish: 'little-giant' }],
      enterprise({ 'little-giant': before, 'hidden-champion': after }),
      '90万元',
    ],
    [
      'a place that is no more leaves open what came before the day',
      [choice(2)],
      [{ set: 'one-of.atMost', to: 1 }],
      enterprise({ 'little-giant': before, 'hidden-champion': before, dcmm: after }),
      '80万元–130万元',
    ],
  ])('%s', (_, groups, change, input, total) => {
    expect(totalOf(input, [baseWith(groups), fix(...change)])).toBe(total);
  });

  test('of three texts in one year, one cap', () => {
    const files = [
      baseWith([cap('90万元')]),
      amendmentOn('2026-04-01', [], 'one'),
      amendmentOn('2026-09-01', [], 'two', '905-001'),
    ];
    const input = enterprise({ 'little-giant': '2026-02-01', 'hidden-champion': '2026-06-01', dcmm: '2026-10-01' });
    expect(totalOf(input, files)).toBe('90万元');
  });
});

const anyDay = fc
  .date({ min: new Date('2025-11-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyGroup = fc
  .record({
    members: fc.subarray([...titles, 'large'], { minLength: 2 }),
    span: fc.constantFrom('year', 'plan'),
    of: fc.oneof(
      fc.constantFrom('40万元', '70万元', '90万元', '150万元').map((amount) => ({ kind: 'cap', cap: amount })),
      fc.integer({ min: 1, max: 2 }).map((atMost) => ({ kind: 'choice', atMost })),
    ),
  })
  .map(({ members, span, of }) => ({ members, span, ...of }));
const anyInput = fc
  .record({
    days: fc.record(Object.fromEntries(titles.map((title) => [title, anyDay])), { requiredKeys: [] }),
    size: fc.constantFrom('small', 'large'),
    received: fc.array(
      fc.record(
        {
          policy: fc.constant('办法'),
          matter: fc.constantFrom(...titles),
          amount: fc.constantFrom('10万元', '30万元', '80万元'),
          on: anyDay,
          forYear: fc.constantFrom(2025, 2026),
        },
        { requiredKeys: ['policy', 'matter', 'amount', 'on'] },
      ),
      { maxLength: 1 },
    ),
  })
  .map(({ days, size, received }) => enterprise(days, { size, received }));

describe('laws of divided years', () => {
  law.prop([anyDay.filter((day) => day.startsWith('2026')), fc.array(anyGroup, { maxLength: 2 }), anyInput], runs(240))(
    'an amendment that changes no money leaves the year what it comes to, whatever the day it begins',
    (from, groups, input) => {
      const base = baseWith(groups.map((each, index) => group(`group-${String(index)}`, each)));
      expect(totalOf(input, [base, amendmentOn(from)])).toBe(totalOf(input, [base]));
    },
    patience,
  );
});
