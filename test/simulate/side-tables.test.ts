import { describe, expect, test } from 'vitest';
import { HuiqiError } from '../../src/index.js';
import {
  explainSimulation,
  parseScenario,
  sideTable,
  simulate,
  startRun,
  summaryOf,
  type Summary,
} from '../../src/simulate.js';
import { long } from '../long.js';

const constants = { city: '台州市', industry: 'C3852', 'before.through': 2023, 'before.everAboveScale': false };
const shared = {
  key: '代码',
  constants,
  columns: { 'years.*.revenueInTaizhou': '*年营收', 'years.*.aboveScale': '*年在库' },
};
const scenario = (population: object): object => ({
  huiqi: 'scenario/1',
  documents: ['taizhou-matrix-2025'],
  years: '2025..2026',
  population: { ...shared, ...population },
});

const head = ['代码', '2025年营收(亿元)', '2026年营收(亿元)', '2025年在库', '2026年在库'];
const rows = [
  ['A1', '8', '12', '是', '是'],
  ['B2', '8', '', '是', '是'],
  ['C3', '30', '31', '否', '是'],
  ['D4', '3', '4', '是', '是'],
];
const entries = [
  ['a1', 'little-giant', '2025-05-01'],
  ['Ａ1', 'little-giant', '2026-05-01'],
  ['C3', 'champion-enterprise', '2026-01-01'],
] as const;

const apart = {
  tables: {
    titles: { key: '编号', absent: 'none', columns: { title: '称号', on: '认定日' } },
    received: { key: '编号', absent: 'none', columns: { matter: '事项', policy: { is: '另一政策' } } },
  },
};
const titles = [['编号', '称号', '认定日'], ...entries];
const received = [
  ['编号', '事项'],
  ['B2', 'revenue-milestone'],
];

/** The same in the row of each enterprise. */
const wide = (): Summary => {
  const own = (key = ''): readonly string[] => {
    const [one = ['', '', ''], other = ['', '', '']] = entries.filter(
      ([of]) => of.normalize('NFKC').toUpperCase() === key,
    );
    return [one[1], one[2], other[1], other[2], key === 'B2' ? 'revenue-milestone' : ''];
  };
  const entry = (at: number): object => ({ title: `称号${String(at)}`, on: `日${String(at)}`, blank: 'none' });
  const columns = {
    ...shared.columns,
    titles: [entry(1), entry(2)],
    received: [{ matter: '事项', policy: { is: '另一政策' }, blank: 'none' }],
  };
  return simulate(scenario({ columns }), [
    [...head, '称号1', '日1', '称号2', '日2', '事项'],
    ...rows.map((cells) => [...cells, ...own(cells[0])]),
  ]);
};

const codesOf = (call: () => unknown): readonly string[] => {
  try {
    call();
    return [];
  } catch (error) {
    return error instanceof HuiqiError ? error.issues.map(({ code }) => code) : [String(error)];
  }
};

describe('tables beside a population', () => {
  test('say the same as columns do, whoever has several rows there, and however keys are spelt', () => {
    const own = simulate(scenario(apart), [head, ...rows], { part: 0 }, { titles, received });
    expect(own.settings).toEqual(wide().settings);
    expect(own.population.tables).toEqual([
      { list: 'titles', file: 'titles', rows: 3, without: 2, unused: 0, absent: 'none' },
      { list: 'received', file: 'received', rows: 1, without: 3, unused: 0, absent: 'none' },
    ]);
    expect(own.checked).toEqual({ rows: 4, differences: 0 });
  });

  test('leave a list open for whoever has no row, where they say so, and assumptions may close it', long, () => {
    const unknown = scenario({
      tables: { titles: { ...apart.tables.titles, absent: 'unknown' }, received: apart.tables.received },
    });
    const [open, closed] = [unknown, { ...unknown, assumptions: [{ id: 'c', close: ['titles'] }] }].map(
      (asked) => simulate(asked, [head, ...rows], { part: 0 }, { titles, received }).settings[0],
    );
    const plain = simulate(scenario(apart), [head, ...rows], { part: 0 }, { titles, received }).settings[0];
    expect(open?.total.possible.fen).toBeGreaterThan(plain?.total.possible.fen ?? Infinity);
    expect(closed?.total.assumedHigh).toEqual(plain?.total.assumedHigh);
  });

  test('name every row that is of nobody, and every cell that cannot be used, with its row there', () => {
    const more = [...titles, ['X9', 'little-giant', '2025-05-01'], ['', 'little-giant', ''], ['D4', 'giant', '昨天']];
    const asked = parseScenario(scenario(apart));
    const fill = ([first = [], ...lines]: readonly (readonly string[])[], list: 'titles' | 'received') => {
      const side = sideTable(asked, list, first);
      lines.forEach((cells, at) => side.take({ row: at + 2, cells }));
      return side;
    };
    const tables = [fill(more, 'titles'), fill(received, 'received')];
    const run = startRun(asked, head, { part: 1 }, { tables });
    rows.forEach((cells, at) => run.take({ row: at + 2, cells }));
    const simulation = run.finish();
    const { bad, remarks, read, rows: all } = simulation;
    // What is in no figure stands beside the sum.
    const [conclusion = ''] = explainSimulation(summaryOf(simulation), 'zh').split('\n二、');
    expect(conclusion.replaceAll(/\n\s*/gu, '')).toContain('附表中有2行不属于名单中的企业，没有计入任何数');
    expect([...new Set(bad.map(({ row, column }) => `${String(row)} ${column}`))]).toEqual([
      '5 titles:7/称号',
      '5 titles:7/认定日',
    ]);
    expect([read, all]).toEqual([3, 4]);
    expect(
      remarks
        .filter(({ notice }) => notice.code === 'side-row-unused')
        .map(({ row, column, cell }) => [row, column, cell]),
    ).toEqual([
      [6, 'titles/编号', ''],
      [5, 'titles/编号', 'X9'],
    ]);
  });

  test(
    'count the rows that are of nobody, which are refused where none may be left over, and say where they have none',
    long,
    () => {
      const lost = [titles[0] ?? [], ...entries.map(([key, ...rest]) => [`${key}00`, ...rest])];
      const ran = (own: readonly (readonly string[])[], strict: boolean) =>
        simulate(scenario(apart), [head, ...rows], { part: 0, strict }, { titles: own, received });
      expect(ran(lost, false).population.tables?.map(({ unused }) => unused)).toEqual([3, 0]);
      expect(codesOf(() => ran(titles, true))).toEqual([]);
      expect(codesOf(() => ran(lost, true))).toEqual(['side-rows-unused']);
      const [conclusion = ''] = explainSimulation(ran(titles.slice(0, 1), false), 'zh').split(/^二、/mu);
      expect(conclusion).toContain('附表 titles 只有表头，没有数据');
    },
  );

  test.each([
    ['that was not handed over', apart, { titles }, ['side-table-missing']],
    [
      'of a list that columns tell as well',
      { ...apart, constants: { ...constants, titles: '无' } },
      { titles, received },
      ['column-twice'],
    ],
    ['without its key', apart, { titles: [['代码', '称号', '认定日']], received }, ['column-missing']],
    [
      'that is not said what it is without a row',
      { tables: { titles: { key: '编号', columns: {} } } },
      {},
      ['field-required'],
    ],
    ['of a population without a key', { ...apart, key: undefined }, { titles, received }, ['field-required']],
    ['of a list that the scenario does not name', {}, { titles }, ['choice-wanted']],
  ])('%s is refused', (_, population, tables, codes) => {
    const asked = JSON.parse(JSON.stringify(scenario(population))) as unknown;
    expect(codesOf(() => simulate(asked, [head, ...rows], { part: 0 }, tables))).toEqual(codes);
  });
});
