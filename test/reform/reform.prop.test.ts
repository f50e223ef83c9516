import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { documents } from '../../src/documents/index.js';
import { changedFiles, prepareDocument } from '../../src/rule/index.js';
import { formatMoney, parseMoney } from '../../src/quantity/index.js';
import { programmeYear, anyEnterprise } from '../arbitrary/enterprise.js';
import { patience, runs } from '../laws/support.js';
import { evaluate, type EnterpriseInput, HuiqiError } from '../../src/index.js';
import { type OperationKeys, reformChanges } from '../../src/reform.js';
import { explain } from '../../src/explain.js';
import { sensitivity } from '../../src/sensitivity.js';

const document = 'taizhou-matrix-2025';

const changesOf = (changes: readonly OperationKeys[], year?: number): ReturnType<typeof reformChanges> =>
  reformChanges({ id: 'r', title: '试', changes }, { document, ...(year === undefined ? {} : { year }) });

const issuesIn = (changes: readonly OperationKeys[]): readonly HuiqiError['issues'][number][] => {
  try {
    changesOf(changes);
  } catch (error) {
    if (!(error instanceof HuiqiError)) throw error;
    return error.issues;
  }
  return [];
};

const codes = (changes: readonly OperationKeys[]): readonly string[] =>
  issuesIn(changes).map(
    ({ code, place }) =>
      `${code} ${'option' in place ? place.option : 'file' in place ? `${place.file}#${place.pointer}` : place.path}`,
  );

const maker: EnterpriseInput = {
  city: '台州市',
  industry: 'C3852',
  foundedIn: 2009,
  before: { through: 2024, revenueInTaizhouPeak: '9亿元', mainRevenuePeak: '9亿元', everAboveScale: true },
  years: {
    2025: { revenueInTaizhou: '9.5亿元', aboveScale: true },
    2026: { revenueInTaizhou: '25亿元', aboveScale: true },
  },
  titles: [{ title: 'little-giant', on: '2026-07-01' }],
  projects: [],
  received: [],
};

const totalUnder = (...changes: readonly OperationKeys[]): string => {
  const { total } = evaluate(maker, { document, year: 2026, reforms: changesOf(changes, 2026).changes });
  return total.low;
};

const rule = {
  id: `${document}/quality-award`,
  kind: 'award',
  subject: 'enterprise',
  title: { zh: '质量奖', en: 'Quality award' },
  clauses: ['004-049'],
  parameters: { amount: '20万元' },
  conditions: {
    all: [
      {
        name: 'giant',
        fact: 'revenue',
        params: { measure: 'revenueInTaizhou' },
        operator: 'greaterThan',
        value: '1亿元',
      },
    ],
  },
  outcome: { pays: 'parameter.amount', repeats: 'once' },
};

describe('a reform by stable names', () => {
  test.each<[string, readonly OperationKeys[], string]>([
    ['nothing', [], '130万元'],
    [
      'an amount, said in another unit than it was',
      [{ set: 'little-giant.amount', was: '1000000元', to: '0.015亿元' }],
      '180万元',
    ],
    [
      'a cell of a table by its row',
      [{ set: 'revenue-milestone.milestones[10亿元].amount', was: '30万元', to: '45.5万元' }],
      '145.5万元',
    ],
    ['a threshold', [{ set: 'revenue-milestone.milestones[10亿元].threshold', to: '30亿元' }], '100万元'],
    [
      'a row that is new',
      [{ 'add-row': 'revenue-milestone.milestones', row: { threshold: '20亿元', amount: '60万元' } }],
      '160万元',
    ],
    ['a row that goes', [{ 'remove-row': 'revenue-milestone.milestones[100000万元]' }], '100万元'],
    [
      'an operator',
      [{ set: 'revenue-milestone.breaks.operator', was: 'greaterThan', to: 'greaterThanInclusive' }],
      '130万元',
    ],
    ['a rule that goes', [{ abolish: 'little-giant' }], '30万元'],
    ['a rule that is new', [{ 'add-rule': rule }], '150万元'],
    [
      'a rule that is new, and its amount set after',
      [{ 'add-rule': rule }, { set: 'quality-award.amount', to: '25万元' }],
      '155万元',
    ],
    [
      'a condition besides',
      [
        {
          'add-condition': 'little-giant',
          condition: {
            name: 'big',
            fact: 'revenue',
            params: { measure: 'revenueInTaizhou' },
            operator: 'greaterThan',
            value: '26亿元',
          },
        },
      ],
      '30万元',
    ],
    ['a period that ended', [{ 'move-period': '2025-01-01..2025-12-31', was: '2025-01-01..2029-12-31' }], '0元'],
    ['a start that is still to come', [{ set: 'little-giant.amount', to: '200万元', from: 2027 }], '130万元'],
    ['a start that has come', [{ set: 'little-giant.amount', to: '200万元', from: 2026 }], '230万元'],
  ])('%s', (_, changes, total) => {
    expect(totalUnder(...changes)).toBe(total);
  });

  test('a condition that is no more asks for nothing', () => {
    const changes: readonly OperationKeys[] = [{ 'remove-condition': 'revenue-milestone.never-before' }];
    const richer = { ...maker, before: { ...maker.before, through: 2024, revenueInTaizhouPeak: '12亿元' } };
    const reforms = changesOf(changes).changes;
    const pays = (options: object): string | undefined =>
      evaluate(richer, { document, year: 2026, ...options }).awards.find(({ rule: id }) =>
        id.endsWith('revenue-milestone'),
      )?.amount.low;
    expect([pays({}), pays({ reforms })]).toEqual(['0元', '30万元']);
  });

  test('is marked in the result and told in its explanation', () => {
    const { changes } = changesOf([{ set: 'little-giant.amount', to: '120万元' }, { 'add-rule': rule }]);
    const result = evaluate(maker, { document, year: 2026, reforms: changes });
    const marked = result.awards
      .filter(({ reformedBy }) => reformedBy !== undefined)
      .map(({ rule: id }) => id.split('/')[1]);
    expect(marked.sort()).toEqual(['little-giant', 'quality-award']);
    expect(explain(result, 'zh')).toContain('120万元');
    expect(explain(result, 'zh')).toContain('新增 quality-award。');
    const gone = evaluate(maker, { document, year: 2026, reforms: changesOf([{ abolish: 'dcmm' }]).changes });
    expect(explain(gone, 'en')).toContain('dcmm is abolished.');
  });

  test('goes wherever reforms are taken, readings beside it', () => {
    const { changes } = changesOf([{ abolish: 'dcmm' }, { 'add-rule': rule }]);
    const { total } = sensitivity(maker, { document, year: 2026, reforms: changes });
    expect(total.low).toBe(evaluate(maker, { document, year: 2026, reforms: changes, readings: {} }).total.low);
  });
});

describe('a reform that cannot be meant is refused, at its place', () => {
  test.each<[string, readonly OperationKeys[], readonly string[]]>([
    [
      'a name that leads nowhere',
      [{ set: 'scale-op.amount', to: '8万元' }],
      ['reform-part-unknown reform.changes.0.set'],
    ],
    [
      'a part that is not there',
      [{ set: 'scale-up.amounts', to: '8万元' }],
      ['reform-part-unknown reform.changes.0.set'],
    ],
    [
      'a row that is not there',
      [{ set: 'revenue-milestone.milestones[20亿元].amount', to: '8万元' }],
      ['reform-part-unknown reform.changes.0.set'],
    ],
    [
      'a column that is not there',
      [{ set: 'revenue-milestone.milestones[10亿元].sum', to: '8万元' }],
      ['reform-part-unknown reform.changes.0.set'],
    ],
    [
      'something else standing there',
      [{ set: 'scale-up.amount', was: '5万元', to: '8万元' }],
      ['reform-was-misses reform.changes.0.was'],
    ],
    ['what is so already', [{ set: 'scale-up.amount', to: '60000元' }], ['reform-changes-nothing reform.changes.0.to']],
    [
      'a cell that is so already',
      [{ set: 'revenue-milestone.milestones[10亿元].amount', to: '300000元' }],
      ['reform-changes-nothing reform.changes.0.to'],
    ],
    [
      'a row for a threshold that has one',
      [{ 'add-row': 'revenue-milestone.milestones', row: { threshold: '100000万元', amount: '60万元' } }],
      ['reform-row-twice reform.changes.0.row'],
    ],
    [
      'a row without a column',
      [{ 'add-row': 'revenue-milestone.milestones', row: { threshold: '20亿元' } }],
      ['field-required reform.changes.0.row.amount'],
    ],
    [
      'money without a unit in a row',
      [{ 'add-row': 'revenue-milestone.milestones', row: { threshold: '20亿元', amount: '60' } }],
      ['option-misfit reform.changes.0.row.amount'],
    ],
    [
      'two operations in one',
      [{ set: 'scale-up.amount', to: '8万元', abolish: 'dcmm' }],
      ['reform-operation reform.changes.0'],
    ],
    ['no operation', [{ to: '8万元' }], ['reform-operation reform.changes.0']],
    ['nothing to set', [{ set: 'scale-up.amount' }], ['field-required reform.changes.0.to']],
    [
      'a rule that is there already',
      [{ 'add-rule': { ...rule, id: `${document}/dcmm` } }],
      ['id-duplicate reform.changes.0.add-rule.id'],
    ],
    ['a number where money stands', [{ set: 'scale-up.amount', to: 8 }], ['option-misfit reform.changes.0.to']],
    ['money without its unit', [{ set: 'scale-up.amount', to: '8' }], ['option-misfit reform.changes.0.to']],
    [
      'a threshold beyond the next',
      [{ set: 'revenue-milestone.milestones[10亿元].threshold', to: '60亿元' }],
      ['option-misfit reform.changes.0.to'],
    ],
    [
      'a threshold as low as the one before',
      [{ set: 'revenue-milestone.milestones[50亿元].threshold', to: '10亿元' }],
      ['option-misfit reform.changes.0.to'],
    ],
    ['a rule by the name of a file', [{ 'add-rule': 'keep.json' }], ['option-misfit reform.changes.0.add-rule']],
    ['a rule without a name', [{ 'add-rule': {} }], ['name-wanted reform.changes.0.add-rule.id']],
    [
      'a start inside a year',
      [{ set: 'scale-up.amount', to: '8万元', from: '2027-07-01' as unknown as number }],
      ['reform-start reform.changes.0.from'],
    ],
    [
      'the only condition',
      [{ 'add-rule': rule }, { 'remove-condition': 'quality-award.giant' }],
      ['reform-last-condition reform.changes.1.remove-condition'],
    ],
    [
      'one place set twice',
      [{ set: 'scale-up.amount', to: '8万元' }, { abolish: 'dcmm' }, { set: 'scale-up.amount', to: '9万元' }],
      ['reform-overridden reform.changes.2'],
    ],
    [
      'a place set again under another name of its row',
      [
        { set: 'revenue-milestone.milestones[10亿元].amount', to: '31万元' },
        { set: 'revenue-milestone.milestones[10亿元].threshold', to: '12亿元' },
        { set: 'revenue-milestone.milestones[12亿元].amount', to: '32万元' },
      ],
      ['reform-overridden reform.changes.2'],
    ],
    [
      'what was set is abolished, its row or its rule',
      [
        { set: 'scale-up.amount', to: '8万元' },
        { set: 'revenue-milestone.milestones[10亿元].amount', to: '31万元' },
        { 'remove-row': 'revenue-milestone.milestones[10亿元]' },
        { abolish: 'scale-up' },
      ],
      ['reform-overridden reform.changes.3', 'reform-overridden reform.changes.2'],
    ],
    [
      'a rule that is added and abolished',
      [{ 'add-rule': rule }, { abolish: 'quality-award' }],
      ['reform-overridden reform.changes.1'],
    ],
    [
      'a period moved twice',
      [{ 'move-period': '2025-01-01..2030-12-31' }, { 'move-period': '2025-01-01..2028-12-31' }],
      ['reform-overridden reform.changes.1'],
    ],
    [
      'what starts later, written before what starts earlier',
      [
        { set: 'scale-up.amount', to: '9万元', from: 2027 },
        { set: 'scale-up.amount', to: '8万元', from: 2026 },
      ],
      ['reform-overridden reform.changes.1'],
    ],
    ['the document itself', [{ abolish: 'document' }], ['reform-part-unknown reform.changes.0.abolish']],
  ])('%s', (_, changes, wanted) => {
    expect(codes(changes)).toEqual(wanted);
  });

  test.each<[keyof OperationKeys, string]>([
    ['set', 'scale-up'],
    ['set', 'revenue-milestone'],
    ['set', 'revenue-milestone.milestones'],
    ['set', 'revenue-milestone.milestones[10亿元]'],
    ['set', 'outside-policies'],
    ['add-row', 'revenue-milestone'],
    ['add-row', 'revenue-milestone.milestones[10亿元]'],
    ['remove-row', 'revenue-milestone'],
    ['abolish', 'scale-up.amount'],
  ])('%s of %s, which leads to something else, names what leads there', (key, name) => {
    const asked = { set: { to: '8万元' }, 'add-row': { row: {} } }[key as string] ?? {};
    const offered = issuesIn([{ [key]: name, ...asked }]).flatMap(({ code, wanted }) =>
      code === 'reform-part-unknown'
        ? wanted.en.replace('a name of the document, such as ', '').split(/, (?=[a-z])/u)
        : [],
    );
    expect(offered).not.toEqual(['none']);
    expect(offered.length).toBeGreaterThan(0);
    const again = offered.map((each) => codes([{ [key]: each, ...asked }]).join());
    expect(again.filter((each) => each.includes('reform-part-unknown'))).toEqual([]);
  });

  test('a rule that would not load is told by file and pointer', () => {
    expect(codes([{ 'add-rule': { ...rule, clauses: ['004-999'] } }]).join()).toContain('quality-award.json#');
    expect(codes([{ set: 'scale-up.amount', to: '0元' }]).join()).toContain('scale-up.json#');
  });

  test('a rule that another refers to goes with it, in either order, and not without it, whatever was read before', () => {
    const [award, letter] = [{ abolish: 'revenue-milestone' }, { abolish: 'commendation-letter' }];
    expect(totalUnder()).not.toBe(totalUnder(award, letter));
    expect(totalUnder(award, letter)).toBe(totalUnder(letter, award));
    expect(codes([award])).toEqual(['option-misfit reform.changes.0.abolish']);
    // What was read where both were there is no reason to take the reference for good.
    const reforms = changesOf([award, letter], 2026).changes.filter((each) => each.rule !== 'commendation-letter');
    expect(() => evaluate(maker, { document, year: 2026, reforms })).toThrow('condition-reference');
  });

  test('an amount that falls as its threshold rises is remarked', () => {
    const falling = changesOf([
      { 'add-row': 'revenue-milestone.milestones', row: { threshold: '20亿元', amount: '20万元' } },
    ]);
    const cell = changesOf([{ set: 'revenue-milestone.milestones[50亿元].amount', to: '20万元' }]);
    const rising = changesOf([{ set: 'revenue-milestone.milestones[50亿元].amount', to: '200万元' }]);
    expect([falling, cell, rising].map(({ notices }) => notices.map(({ code }) => code))).toEqual([
      ['amount-falls'],
      ['amount-falls'],
      [],
    ]);
  });
});

describe('operations that build on one another, or take over in a later year, are taken', () => {
  test.each<[string, readonly OperationKeys[]]>([
    [
      'what says with was what the other left',
      [
        { set: 'scale-up.amount', to: '8万元' },
        { set: 'scale-up.amount', was: '80000元', to: '9万元' },
      ],
    ],
    [
      'a figure that rises year by year',
      [
        { set: 'scale-up.amount', to: '8万元', from: 2026 },
        { set: 'scale-up.amount', to: '9万元', from: 2027 },
        { set: 'scale-up.amount', to: '6万元', from: 2028 },
      ],
    ],
    [
      'a rule that ends two years after it was changed',
      [
        { set: 'dcmm.grades[4级].amount', to: '80万元', from: 2026 },
        { abolish: 'dcmm', from: 2028 },
      ],
    ],
    [
      'a period that moves, and what is set beside it',
      [{ 'move-period': '2025-01-01..2030-12-31' }, { set: 'scale-up.amount', to: '8万元', from: 2030 }],
    ],
  ])('%s', (_, changes) => {
    expect(codes(changes)).toEqual([]);
  });

  test('both are named where one leaves nothing of the other', () => {
    const [problem] = issuesIn([{ set: 'scale-up.amount', to: '8万元' }, { abolish: 'scale-up' }]);
    expect([problem?.found, problem?.wanted.zh, problem?.wanted.en]).toEqual([
      '"scale-up"',
      '不使第1项（scale-up.amount）落空的改动',
      'a change that does not leave change 1 (scale-up.amount) without effect',
    ]);
  });
});

/** Operations that may meet on some places of one rule, or of its table. */
const meeting = fc
  .array(
    fc.constantFrom<OperationKeys>(
      { set: 'scale-up.amount', to: '8万元' },
      { set: 'scale-up.amount', to: '9万元' },
      { set: 'scale-up.amount', was: '8万元', to: '10万元' },
      { abolish: 'scale-up' },
      { set: 'revenue-milestone.milestones[10亿元].amount', to: '31万元' },
      { set: 'revenue-milestone.milestones[10亿元].threshold', to: '12亿元' },
      { set: 'revenue-milestone.milestones[12亿元].amount', to: '33万元' },
      { 'remove-row': 'revenue-milestone.milestones[10亿元]' },
      { 'add-row': 'revenue-milestone.milestones', row: { threshold: '20亿元', amount: '60万元' } },
      { set: 'revenue-milestone.milestones[20亿元].amount', to: '61万元' },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .chain((all) =>
    fc
      .array(fc.constantFrom(undefined, 2026, 2027), { minLength: all.length, maxLength: all.length })
      .map((starts) =>
        all.map((each, at): OperationKeys => ({ ...each, ...(starts[at] === undefined ? {} : { from: starts[at] }) })),
      ),
  );

test.prop([meeting], runs(150))(
  'every operation of a reform that is taken leaves something in the year it starts',
  (all) => {
    fc.pre(codes(all).length === 0);
    const rulesWith = (some: readonly OperationKeys[], year: number): string => {
      const { rules } = changedFiles(prepareDocument(documents[document]), { reforms: changesOf(some, year).changes });
      return JSON.stringify([rules['scale-up'], rules['revenue-milestone']]);
    };
    for (const [at, each] of all.entries()) {
      const others = all.filter((_, place) => place !== at);
      const year = each.from ?? 2025;
      if (codes(others).length > 0 || each.was !== undefined) continue;
      expect(rulesWith(others, year)).not.toBe(rulesWith(all, year));
    }
  },
  patience,
);

describe('a figure far from what stands there is remarked', () => {
  const added = (threshold: string, amount: string): OperationKeys => ({
    'add-row': 'revenue-milestone.milestones',
    row: { threshold, amount },
  });
  test.each<[OperationKeys, readonly string[]]>([
    [{ set: 'scale-up.amount', to: '8亿元' }, ['reform.changes.0.to 8亿元 6万元 13000']],
    [{ set: 'scale-up.amount', to: '8元' }, ['reform.changes.0.to 8元 6万元 7500']],
    [{ set: 'scale-up.amount', to: '60万元' }, []],
    [
      { set: 'revenue-milestone.milestones[1000亿元].amount', to: '1000亿元' },
      ['reform.changes.0.to 1000亿元 1200万元 8300'],
    ],
    [added('20亿元', '60万元'), []],
    [added('20亿元', '60亿元'), ['reform.changes.0.row.amount 60亿元 1200万元 500']],
    [added('20万元', '20万元'), ['reform.changes.0.row.threshold 20万元 10亿元 5000']],
  ])('%j', (operation, wanted) => {
    const { notices } = changesOf([operation]);
    const far = notices.filter(({ code }) => code === 'reform-far');
    expect(
      far.map(({ place, found, says }) =>
        [place.path, found?.replaceAll('"', ''), ...(/的 (\S+) 相差约(\d+)倍/u.exec(says.zh) ?? []).slice(1)].join(' '),
      ),
    ).toEqual(wanted);
  });
});

/** Every amount of the document by its stable name, with the unit that it is written in. */
const amounts = Object.entries(documents[document].rules).flatMap(([slug, file]) => {
  const { parameters = {} } = file as { readonly parameters?: Readonly<Record<string, unknown>> };
  return Object.entries(parameters).flatMap(([name, value]): readonly (readonly [string, string])[] => {
    if (typeof value === 'string') return [[`${slug}.${name}`, value]];
    const { rows, ...units } = value as Readonly<Record<string, string>> & {
      readonly rows: readonly (readonly (string | number)[])[];
    };
    const columns = Object.entries(units);
    const at = columns.findIndex(([column]) => column === 'amount');
    const [, unit = ''] = columns[at] ?? [];
    const [, keyUnit = ''] = columns[0] ?? [];
    const key = (row: readonly (string | number)[]): string => `${String(row[0])}${keyUnit === 'text' ? '' : keyUnit}`;
    const isKey = new Set(rows.map(key)).size === rows.length;
    return isKey
      ? rows.map((row) => [`${slug}.${name}[${key(row)}].amount`, `${String(row[at])}${unit}`] as const)
      : [];
  });
});

describe('every amount of the document has a stable name', () => {
  test('and there are some dozen of them', () => {
    expect(amounts.length).toBeGreaterThan(20);
  });

  test.each(amounts)('%s: what it is changes nothing, another amount changes it alone', (name, now) => {
    const money = parseMoney(now);
    if (!money.ok) throw new Error(now);
    const yuan = `${String(money.value / 100)}元`;
    expect(codes([{ set: name, to: yuan }])).toEqual(['reform-changes-nothing reform.changes.0.to']);
    const { changes } = changesOf([
      { set: name, was: yuan, to: formatMoney((money.value + 1_000_000) as typeof money.value) },
    ]);
    expect(changes).toHaveLength(1);
    const again = changesOf([
      { set: name, to: '1亿元' },
      { set: name, was: '10000万元', to: now },
    ]).changes;
    expect(again.at(-1)?.to).toEqual(changes[0]?.from);
  });
});

test.prop([fc.constantFrom(...amounts), programmeYear, anyEnterprise], runs(100))(
  'raising an amount never lowers what an enterprise is paid at the least or at the most',
  ([name, now], year, input) => {
    const money = parseMoney(now);
    if (!money.ok) throw new Error(now);
    const raised = changesOf([{ set: name, to: formatMoney((money.value * 2) as typeof money.value) }], year).changes;
    const [before, after] = [[], raised].map((reforms) => evaluate(input, { document, year, reforms }).total);
    expect(after?.lowFen).toBeGreaterThanOrEqual(before?.lowFen ?? 0);
    expect(after?.highFen ?? Infinity).toBeGreaterThanOrEqual(before?.highFen ?? Infinity);
  },
  patience,
);

test.prop([fc.constantFrom(...amounts), anyEnterprise], runs(60))(
  'what starts later changes no byte before its start',
  ([name], input) => {
    const later = changesOf([{ set: name, to: '1亿元', from: 2028 }], 2027).changes;
    expect(JSON.stringify(evaluate(input, { document, year: 2027, reforms: later }))).toBe(
      JSON.stringify(evaluate(input, { document, year: 2027 })),
    );
  },
  patience,
);
