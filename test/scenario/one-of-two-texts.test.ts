/** Money under the name of a document that was amended: it may be of the text before or of the text since, and of one of them. */
import { expect, test } from 'vitest';
import { evaluateAll } from '../../src/evaluate-all.js';
import { evaluate } from '../../src/index.js';
import { amended } from '../../src/reform.js';
import type { DocumentFiles } from '../../src/rule/index.js';
import { unchecked } from '../../src/subject/index.js';
import { award, group, tinyDocument } from '../arbitrary/tiny-document.js';

const project = award('contest', {
  each: { project: '5g', by: 'name' },
  parameters: { amount: '50万元' },
  conditions: { name: 'came', fact: 'itemInYear', operator: 'equal', value: true },
  outcome: { pays: 'parameter.amount', repeats: 'once-per-item' },
});
const yearly = award('yearly', {
  parameters: { amount: '50万元', least: '1亿元' },
  conditions: {
    name: 'large',
    fact: 'revenue',
    params: { measure: 'revenue' },
    operator: 'greaterThanInclusive',
    value: 'parameter.least',
  },
  outcome: { pays: 'parameter.amount', repeats: 'once-per-year' },
});

/** A document and what an amendment of it makes of its awards, from a day on. */
const textsFrom = (
  from: string,
  rule: ReturnType<typeof award>,
  sets: Readonly<Record<string, string>>,
): readonly DocumentFiles[] => {
  const words = { zh: '修改决定', en: 'amending decision' };
  const former = tinyDocument([rule], [group('once', 'receipts', { policies: 'own', received: 'bars' })]);
  const amendment = {
    document: {
      id: 'amendment',
      title: words,
      shortTitle: words,
      status: 'issued',
      statusNote: words,
      amends: { document: 'tiny', from, clauses: ['998-001'] },
    },
    clauses: [{ id: '998-001', place: '一' }],
    amendments: Object.entries(sets).map(([set, to]) => ({ set, to, clauses: ['998-001'] })),
    rules: {},
  } as unknown as DocumentFiles;
  return amended([former, amendment]);
};

const paid = { policy: '本文件', amount: '50万元', on: '2026-12-01' };
const inMay = textsFrom('2026-05-01', project, { 'contest.amount': '60万元' });
const contests = (received: readonly object[], days = ['2026-03-01', '2026-06-01']): object => ({
  city: '台州市',
  projects: days.map((on, at) => ({ kind: '5g', name: `第${String(at + 1)}个`, on })),
  received,
});

const totalIn = (input: object, files: readonly DocumentFiles[]): readonly unknown[] => {
  const { total, results, missing } = evaluateAll(unchecked(input), { year: 2026, documents: files });
  return [
    [total.low, total.high],
    results.map((result) => [result.document, result.total.low, result.total.high]),
    missing.map(({ path }) => path),
  ];
};

const matter = 'contest';

test.each<readonly [what: string, received: readonly object[], total: readonly string[], asked: readonly string[]]>([
  ['of neither', [], ['110万元', '110万元'], []],
  ['of the first, by its name', [{ ...paid, matter, of: '第1个' }], ['60万元', '60万元'], []],
  ['of the second, by its name', [{ ...paid, matter, of: '第2个' }], ['50万元', '50万元'], []],
  ['of one of them', [{ ...paid, matter }], ['50万元', '60万元'], ['received.0.of']],
  ['of one of them, before the second came', [{ ...paid, matter, on: '2026-04-01' }], ['60万元', '60万元'], []],
])('money %s, of two texts in a year', (_, received, sums, asked) => {
  const [total, , missing] = totalIn(contests(received), inMay);
  expect([total, missing]).toEqual([sums, asked]);
});

test('two payments are of both, or of either', () => {
  const received = [
    { ...paid, matter },
    { ...paid, matter, on: '2026-12-02' },
  ];
  expect(totalIn(contests(received), inMay)[0]).toEqual(['0元', '60万元']);
});

test('each text alone says what may be left of it, the two together what is', () => {
  const [, results] = totalIn(contests([{ ...paid, matter }]), inMay);
  expect(results).toEqual([
    ['amendment', '0元', '60万元'],
    ['tiny', '0元', '50万元'],
  ]);
});

test.each<readonly [least: string, revenue2025: string, high: string, missing: readonly string[]]>([
  // Both years were due: which is paid late is not told.
  ['1亿元', '2亿元', '60万元', ['received.0.forYear']],
  // The former text asked for less: the year before was due by it, and not by the words of now.
  ['2亿元', '1亿元', '50万元', ['received.0.forYear']],
  ['1亿元', '0元', '0元', []],
])(
  'late money that names no year may be for the year before the amendment (%s, %s)',
  (least, revenue2025, high, missing) => {
    const texts = textsFrom(
      '2026-01-01',
      yearly,
      least === '1亿元' ? { 'yearly.amount': '60万元' } : { 'yearly.least': least },
    );
    const input = {
      city: '台州市',
      foundedIn: 2025,
      years: { 2025: { revenue: revenue2025 }, 2026: { revenue: '3亿元' } },
      received: [{ ...paid, matter: 'yearly' }],
    };
    const [, since] = texts;
    const { total, missing: asked } = evaluate(unchecked(input), { document: since as never, year: 2026 });
    expect([total.low, total.high, asked.map(({ path }) => path)]).toEqual(['0元', high, missing]);
  },
);
