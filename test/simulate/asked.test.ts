import { describe, expect, test } from 'vitest';
import { HuiqiError } from '../../src/index.js';
import { parseScenario, simulate, type Summary } from '../../src/simulate.js';

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

const ofAssumptions = (notices: Summary['notices']): readonly unknown[] =>
  notices.flatMap(({ code, found }) => (code.startsWith('assumption-') ? [[code, found]] : []));

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
          constants: {
            ...{ city: '台州市', industry: 'C3852', 'before.through': 2023 },
            ...{ titles: '无', projects: '无', received: '无' },
          },
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

  test.each([
    ['is not told', ['c', '2009', '', '4', '5', '12'], 1],
    ['is not told of somebody without earlier years', ['c', '2024', '', '4', '5', '12'], 0],
    ['was told between two ends', ['c', '', '3~20', '4', '5', '12'], 1],
    ['was told between two ends, with the year of founding', ['c', '2009', '3~20', '4', '5', '12'], 1],
    ['was told', ['c', '2009', '3', '4', '5', '12'], 0],
  ])('holds for the highest of earlier years where it %s', (_, row, enterprises) => {
    const { assumptions, notices, settings } = run('before.revenueInTaizhouPeak', row);
    expect(assumptions.map((each) => each.enterprises)).toEqual([enterprises]);
    expect(ofAssumptions(notices)).toEqual(enterprises === 0 ? [['assumption-idle', '"a"']] : []);
    expect(settings[0]?.total.assumedLow.text).toBe('30万元');
  });
});

describe('an assumption that lists are whole', () => {
  const run = (...rows: readonly (readonly string[])[]) =>
    simulate(
      {
        ...least,
        population: {
          key: '企业',
          constants: {
            ...{ city: '台州市', foundedIn: 2025, industry: 'C3852', projects: '无', received: '无' },
            ...{ 'years.2026.aboveScale': '否', 'years.2026.mainRevenue': '1亿元' },
          },
          columns: {
            'titles.dcmm.grade': '等级',
            'titles.dcmm.on': { from: '通过日', blank: 'none' },
            'titles.champion-enterprise.on': { from: '冠军日', blank: 'none' },
            'titles.champion-enterprise.level': '冠军级',
            'years.*.revenueInTaizhou': '*年营收',
          },
        },
        assumptions: [{ id: 'a', close: ['titles'] }],
      },
      [['企业', '等级', '通过日', '冠军日', '冠军级', '2026年营收(亿元)'], ...rows],
    );

  test('holds where an entry has no day, whatever is blank beside it', () => {
    const { settings, notices } = run(['a', '', '', '', '', '1']);
    expect(ofAssumptions(notices)).toEqual([]);
    expect(settings.map(({ total }) => total.unboundedAssumed)).toEqual([0]);
  });

  test.each([
    ['whether there is an entry', ['b', '未知', '', '', '', '1']],
    ['at which level it is', ['b', '', '', '2026-05-01', '未知', '1']],
  ])('leaves a list open of which a cell says that it is not known %s, and says so', (_, row) => {
    const { settings, notices } = run(row);
    expect(ofAssumptions(notices)).toEqual([['assumption-held-up', '"a"']]);
    const [total] = settings.map((each) => each.total);
    expect([total?.certain.text, total?.unboundedAssumed]).toEqual(['0元', 1]);
  });
});
