import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/index.js';
import { explainResult } from '../../src/explain/index.js';
import type { DocumentFiles } from '../../src/rule/index.js';
import { unchecked } from '../../src/subject/index.js';
import { award, tinyDocument } from '../arbitrary/tiny-document.js';
import { policies } from '../policies/folders.js';

/*
 * An award is granted for the entries that meet its conditions: what others of the list fail, or leave
 * open, is no reason for it.
 */

const dcmm = (titles: readonly object[], others: object = {}): string => {
  const told = { city: '台州市', titles, projects: [], received: [], ...others };
  const page = explainResult(evaluate(unchecked(told), { document: 'taizhou-matrix-2025', year: 2026 }), 'zh');
  return (/[✓○] DCMM贯标补助[\s\S]*?\n(?= {2}\S)/u.exec(page)?.[0] ?? '').replace(/\s+/gu, '');
};

const second = { title: 'dcmm', grade: 2, on: '2025-05-01' };
const third = { title: 'dcmm', grade: 3, on: '2026-05-01' };

describe('the reasons of an award that is granted', () => {
  test.each([
    ['before', [second, third]],
    ['after', [third, second]],
  ])('are those of the certificate of this year, with one of an earlier year listed %s it', (_, titles) => {
    const line = dcmm(titles);
    expect(line).toContain('证书等级为3级');
    expect(line).not.toContain('2026年未新认定');
  });

  test('do not ask of a certificate that is told whether it was had', () => {
    const line = dcmm([third], { asOf: '2026-09-30' });
    expect(line).toContain('证书等级为3级');
    expect(line).not.toContain('2026年是否新认定');
  });

  test('say that what came after the day told is open, and not that the day is', () => {
    const told = { city: '台州市', titles: [third], projects: [], received: [], asOf: '2026-09-30' };
    const result = evaluate(unchecked(told), { document: 'taizhou-matrix-2025', year: 2026 });
    const page = explainResult(result, 'zh').replace(/\s+/gu, '');
    expect(page).toContain('名单截止日以后的称号、项目和资金（asOf）：填报后才能确定合计上限。');
    expect(page).not.toMatch(/未填：[^。]*名单截止日(?!以后)/u);
    expect(explainResult(result, 'en').replace(/\s+/gu, ' ')).toContain(
      'The lists end within the year (qualified for by them: DCMM certification grant, CNY 300,000). Support received later in the year could displace these awards',
    );
  });
});

const pageOf = (document: DocumentFiles, input: object, year: number): string =>
  explainResult(evaluate(unchecked(input), { document: document as never, year }), 'zh').replace(/\s+/gu, '');

describe('of several tiers that hold', () => {
  const leap = {
    city: '厦门市',
    district: '海沧区',
    received: [],
    years: { 2019: { outputValue: '6亿元' }, 2020: { outputValue: '9亿元', taxRetained: '1亿元' } },
  };

  test('the sum of the one that is paid is told, and no other', () => {
    const page = pageOf(policies['haicang-leap-2020'] as DocumentFiles, leap, 2020);
    expect(page.match(/金额按/gu)).toHaveLength(1);
    expect(page).toContain('计算，为312万元');
  });
});

describe('the tier beyond what is paid', () => {
  const tiers = (conditions: readonly object[]): DocumentFiles =>
    tinyDocument([
      award('tiers', {
        parameters: {
          steps: {
            reach: '亿元',
            amount: '万元',
            rows: [
              [5, 10],
              [10, 30],
            ],
          },
        },
        conditions: {
          all: [
            {
              name: 'reach',
              fact: 'revenue',
              params: { measure: 'revenue' },
              operator: 'greaterThanInclusive',
              value: { fact: 'row.reach' },
            },
            ...conditions,
          ],
        },
        outcome: { pays: 'row.amount', repeats: 'once-per-year' },
      }),
    ]);
  const revenue = (operator: string, value: unknown, name = 'other'): object => ({
    name,
    fact: 'revenue',
    params: { measure: 'revenue' },
    operator,
    value,
  });
  const told = {
    city: '台州市',
    foundedIn: 2020,
    received: [],
    years: { 2025: { revenue: '8亿元' }, 2026: { revenue: '8亿元' } },
  };
  const next = '下一档：不低于10亿元，30万元';

  test.each<readonly [what: string, conditions: readonly object[], isPromised: boolean]>([
    ['a figure alone', [], true],
    ['a floor under the same figure', [revenue('greaterThan', '1亿元')], true],
    ['a ceiling over the same figure', [revenue('lessThanInclusive', '9亿元')], false],
    [
      'a year that it is held against',
      [
        {
          ...revenue('lessThanInclusive', {
            times: ['120%', { fact: 'revenue', params: { measure: 'revenue', yearsAgo: 1 } }],
          }),
        },
      ],
      false,
    ],
  ])('is told where %s decides: %#', (_, conditions, isPromised) => {
    expect(pageOf(tiers(conditions), told, 2026).includes(next)).toBe(isPromised);
  });
});

test('of ways of which any would do, all are named where none is met', () => {
  const holds = (title: string): object => ({
    name: title,
    fact: 'holdsTitle',
    params: { title },
    operator: 'equal',
    value: true,
  });
  const files = tinyDocument([
    award('ways', {
      parameters: { amount: '10万元' },
      conditions: { all: [{ any: [holds('little-giant'), holds('high-tech')] }] },
      outcome: { pays: 'parameter.amount', repeats: 'once' },
    }),
  ]);
  const page = pageOf(files, { city: '台州市', titles: [], received: [] }, 2026);
  expect(page).toContain('须符合其一，现均不符合：');
  expect(page).toMatch(/小巨人[^。]*；[^。]*高新技术企业/u);
});
