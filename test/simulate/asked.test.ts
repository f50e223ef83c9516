import { describe, expect, test } from 'vitest';
import { HuiqiError } from '../../src/index.js';
import { parseScenario, simulate } from '../../src/simulate.js';

const least = { huiqi: 'scenario/1', documents: ['taizhou-matrix-2025'], years: '2025..2026' };

const problemsOf = (given: object): readonly string[] => {
  try {
    parseScenario(given);
    return [];
  } catch (error) {
    if (!(error instanceof HuiqiError)) throw error;
    return error.issues.map(({ code, next }) => `${code} ${next.en}`);
  }
};

describe('groups', () => {
  const population = {
    columns: { district: '县（市、区）', size: { from: '企业规模', values: { 大型: 'large' } } },
    labels: { 园区: '所属园区' },
  };
  test.each(['year', 'rule', 'document', '园区', 'district', 'industry', 'years.2026.revenueInTaizhou'])(
    'go by %s',
    (name) => {
      expect(problemsOf({ ...least, population, 'group-by': [name, ['year', name]] })).toEqual([]);
    },
  );

  test.each([
    ['distrct', 'Did you mean “district”?'],
    ['企业规模', 'Did you mean “size”?'],
    ['区县', 'population.labels'],
    ['titles', 'population.labels'],
    ['years.*.revenue', 'population.labels'],
  ])('by %s, which nothing tells, are refused, with what may be meant', (name, next) => {
    const [problem = '', ...more] = problemsOf({ ...least, population, 'group-by': ['year', name] });
    expect(more).toEqual([]);
    expect(problem).toMatch(/^group-unknown /u);
    expect(problem).toContain(next);
  });
});

describe('an assumption on missing years', () => {
  const head = [
    '企业',
    '成立',
    '2023年及以前最高台州营收(亿元)',
    '2024年台州营收(亿元)',
    '2025年台州营收(亿元)',
    '2026年台州营收(亿元)',
  ];
  const run = (missing: string, ...rows: readonly (readonly string[])[]) =>
    simulate(
      {
        ...least,
        population: {
          key: '企业',
          constants: { city: '台州市', 'before.through': 2023, titles: '无', projects: '无', received: '无' },
          columns: {
            foundedIn: '成立',
            'before.revenueInTaizhouPeak': '2023年及以前最高台州营收',
            'years.*.revenueInTaizhou': '*年台州营收',
          },
        },
        assumptions: [{ id: 'a', missing, within: { factor: 2, of: 'neighbours' } }],
      },
      [head, ...rows],
    );
  const usedOn = (missing: string, ...rows: readonly (readonly string[])[]): readonly number[] =>
    run(missing, ...rows).assumptions.map(({ enterprises }) => enterprises);
  const [whole, gap] = [
    ['a', '2009', '3', '4', '5', '6'],
    ['b', '2009', '3', '8', '', '15'],
  ];

  test('says nothing of years that the highest of earlier ones sums up, and is counted where it says something', () => {
    expect(usedOn('years.*.revenueInTaizhou', whole)).toEqual([0]);
    expect(usedOn('years.*.revenueInTaizhou', whole, gap)).toEqual([1]);
    const { width } = run('years.*.revenueInTaizhou', whole, gap);
    expect(width.find(({ pattern }) => pattern === 'years.*.revenueInTaizhou')?.cells).toBe(1);
  });

  test('holds for one of those years where it is named', () => {
    expect(usedOn('years.2023.revenueInTaizhou', whole)).toEqual([1]);
  });
});
