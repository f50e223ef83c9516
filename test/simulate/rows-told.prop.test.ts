import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  createOutcomeLines,
  csvOf,
  outcomeHead,
  outcomeRows,
  parseScenario,
  reportOf,
  rowFiles,
  type RowsTold,
  startRun,
  summaryOf,
  tablesOf,
} from '../../src/simulate/index.js';
import { gainHead, gainRows } from '../../src/simulate/gain-rows.js';
import { citedText } from '../../src/simulate/cited-text.js';
import { explainWritten } from '../../src/simulate/page.js';
import { runs } from '../laws/support.js';
import { header, reforms, scenario, tables } from './arbitrary.js';
import { long } from '../long.js';

const given = scenario() as { readonly population: { readonly columns: object } };

describe('rows told', long, () => {
  test.prop([tables, fc.constantFrom('k1', '', '9E+17')], runs(12))(
    'what is told of single rows is the same handed on part by part as kept until the end',
    (rows, odd) => {
      const parsed = parseScenario(scenario({}));
      const bad = [odd, ...(rows[0]?.slice(1) ?? [])];
      const lines = [...rows, bad, bad];
      const ran = (hand?: (part: RowsTold) => void) => {
        const run = startRun(parsed, header, { part: 1 }, hand === undefined ? {} : { hand });
        lines.forEach((cells, index) => run.take({ row: index + 2, cells }));
        Array.from(run.rest());
        return run.finish();
      };
      const parts: RowsTold[] = [];
      const kept = ran();
      const { population } = summaryOf(kept);
      // What was read and what could not be used are all rows, and the odd ones are among the latter.
      expect([population.read + population.bad, population.bad > 0]).toEqual([lines.length, true]);
      const handed = ran((part) => parts.push(part));
      expect(summaryOf(handed)).toEqual(summaryOf(kept));
      expect([handed.bad, handed.remarks, handed.near]).toEqual([[], [], []]);
      const files = tablesOf(kept, summaryOf(kept), 'zh');
      for (const { file, head, rowsOf } of rowFiles)
        expect(csvOf([head, ...parts.flatMap((part) => rowsOf(part, 'zh'))])).toBe(files.get(file));
    },
  );
});

test.prop([tables, fc.subarray(['district', 'name', '组']), fc.boolean()], runs(4))(
  'what enterprises are paid is written as their rows say, whatever they are grouped by and called',
  (rows, groups, isWeighted) => {
    const population = {
      ...given.population,
      columns: { ...given.population.columns, name: '名' },
      labels: { 组: '组' },
    };
    const parsed = parseScenario(
      scenario({
        population: isWeighted ? { ...population, weight: '权' } : population,
        'group-by': [['rule', ...groups], ['district']],
        compare: ['base', 'ten-40'],
        reforms,
      }),
    );
    const names = ['=1+1', '甲,乙"丙"', '甲', ''];
    const run = startRun(parsed, [...header, '名', '权', '组'], { part: 1 });
    const lines = [...rows, ...rows].map((cells, at) => [
      `${cells[0] ?? ''}-${String(at)}`,
      ...cells.slice(1),
      names[at % names.length] ?? '',
      '1.5',
      names[(at + 1) % names.length] ?? '',
    ]);
    const members = lines.flatMap((cells, at) => run.take({ row: at + 2, cells }));
    members.push(...run.rest());
    const linesOf = createOutcomeLines(parsed);
    expect(members.length).toBe(lines.length);
    for (const each of members) expect(linesOf(each)).toBe(csvOf(outcomeRows(each, parsed)).slice(1));
  },
);

const cited = [
  ...reforms,
  { id: 'gone', changes: [{ abolish: 'scale-up' }] },
  {
    id: 'asks-more',
    changes: [
      {
        'add-condition': 'revenue-milestone',
        condition: {
          name: 'big',
          fact: 'revenue',
          params: { measure: 'revenueInTaizhou' },
          operator: 'greaterThan',
          value: '15亿元',
        },
      },
    ],
  },
];
const settings = ['base', 'gone', 'asks-more', 'ten-40+scale-up-8', 'inclusive+tier-20'];
const figureColumns = ['certainFen', 'assumedLowFen', 'assumedHighFen', 'possibleFen'];

test.prop([tables], runs(4))(
  'every figure that a reform made cites it, and what cites none is what the rules as they are pay',
  (rows) => {
    const parsed = parseScenario(scenario({ compare: settings, reforms: cited }));
    const run = startRun(parsed, header, { part: 1 });
    const members = rows.flatMap((cells, at) => run.take({ row: at + 2, cells }));
    const head = outcomeHead(parsed.groupBy).map(String);
    const at = (cells: readonly unknown[], name: string): string => String(cells[head.indexOf(name)]);
    const lines = members.flatMap((each) => outcomeRows(each, parsed));
    const figuresOf = (cells: readonly unknown[]): string => figureColumns.map((name) => at(cells, name)).join(' ');
    const whose = (cells: readonly unknown[]): string =>
      ['key', 'year', 'rule'].map((name) => at(cells, name)).join(' ');
    const base = new Map(
      lines.filter((cells) => at(cells, 'setting') === 'base').map((cells) => [whose(cells), figuresOf(cells)]),
    );
    for (const cells of lines) {
      const [names, own] = [at(cells, 'reforms').split('+').filter(Boolean), at(cells, 'setting').split('+')];
      expect(names.filter((name) => !own.includes(name))).toEqual([]);
      if (names.length === 0) expect([whose(cells), figuresOf(cells)]).toEqual([whose(cells), base.get(whose(cells))]);
      // Nothing is cited before it starts.
      if (at(cells, 'year') === '2025') expect(names).not.toContain('ten-40');
    }
  },
);

/** The sums of some columns of lines of CSV, by what stands in others. */
const sumsBy = (lines: readonly (readonly string[])[], by: readonly string[], columns: readonly string[]) => {
  const [head = [], ...rows] = lines;
  const sums = new Map<string, readonly number[]>();
  for (const cells of rows) {
    const at = (name: string): string => cells[head.indexOf(name)] ?? '';
    const key = by.map(at).join('|');
    sums.set(
      key,
      columns.map((name, index) => (sums.get(key)?.[index] ?? 0) + Number(at(name))),
    );
  }
  return Object.fromEntries(sums);
};

const cellsIn = (text: string): readonly (readonly string[])[] =>
  text
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));

describe('lines of enterprises', long, () => {
  test.prop([tables], runs(2))(
    'add up to every table column by column, and changes to those compared, whoever has no upper limit',
    (rows) => {
      const parsed = parseScenario(scenario({ compare: ['base', 'end-2025'], reforms }));
      const run = startRun(parsed, header, { part: 1 });
      const members = rows.flatMap((cells, at) => run.take({ row: at + 2, cells }));
      members.push(...run.rest());
      const told = run.finish();
      const files = tablesOf(told, summaryOf(told), 'zh');
      const lines = cellsIn(
        csvOf([outcomeHead(parsed.groupBy), ...members.flatMap((each) => outcomeRows(each, parsed))]),
      );
      const columns = [...figureColumns, 'unboundedAssumed', 'unbounded'];
      for (const [file, by] of [
        ['by-year-rule', ['setting', 'year', 'rule']],
        ['by-rule-district', ['setting', 'rule', 'district']],
        ['totals', ['setting']],
      ] as const) {
        const sums = cellsIn(files.get(`${file}.csv`) ?? '').filter(([name = '']) => !name.includes('(lifetime)'));
        // Enterprises are counted once in a group, however many of its lines are theirs.
        const summed = file === 'by-year-rule' ? columns : figureColumns;
        expect([file, sumsBy(sums, by, summed)]).toEqual([file, sumsBy(lines, by, summed)]);
      }
      const gains = [[...gainHead(parsed)], ...members.flatMap((each) => gainRows(each, parsed))];
      const names = ['changeLow', 'changeHigh', 'assumedChangeLow', 'assumedChangeHigh'];
      const compared = cellsIn(files.get('comparisons.csv') ?? '').filter(([, , by], at) => at === 0 || by === '');
      const open = sumsBy(
        compared,
        ['after'],
        ['changeUnboundedBelow', 'changeUnboundedAbove', 'assumedChangeUnboundedBelow', 'assumedChangeUnboundedAbove'],
      );
      for (const [after, counts] of Object.entries(open)) {
        const own = gains.filter((cells) => cells[1] === after);
        expect(counts).toEqual(
          names.map((name) => own.filter((cells) => cells[gains[0]?.indexOf(`${name}Fen`) ?? -1] === '').length),
        );
      }
    },
  );
});

test('what a setting changes is told with the places that it stands in for', long, () => {
  const parsed = parseScenario(scenario({ compare: settings, reforms: cited }));
  const told = summaryOf(startRun(parsed, header, { part: 1 }).finish()).settings;
  const textsOf = (name: string, language: 'zh' | 'en'): readonly string[] =>
    (told.find((each) => each.name === name)?.cites ?? []).map((each) => citedText(each, language));
  expect(textsOf('base', 'zh')).toEqual([]);
  expect(textsOf('ten-40+scale-up-8', 'zh')).toEqual([
    '〔调整 ten-40：“revenue-milestone.milestones（10亿元）.amount”30万元→40万元，替代 二（四）3〕',
    '〔调整 scale-up-8：“scale-up.amount”6万元→8万元，替代 二（一）2〕',
  ]);
  expect(textsOf('inclusive+tier-20', 'en')).toEqual([
    '[reform tier-20: adds revenue-milestone.milestones CNY 2,000,000,000 / CNY 600,000, in place of Part 2(4)3]',
    '[reform inclusive: readings.breakthrough inclusive]',
  ]);
  expect(textsOf('gone', 'zh')).toEqual(['〔调整 gone：取消“scale-up”，替代 二（一）2〕']);
  expect(textsOf('asks-more', 'zh')).toEqual(['〔调整 asks-more：增加“revenue-milestone.big”，替代 二（四）3〕']);
  // The page and the report cite all of it.
  const summary = summaryOf(startRun(parsed, header, { part: 1 }).finish());
  for (const language of ['zh', 'en'] as const)
    for (const name of settings.slice(1))
      for (const text of textsOf(name, language)) {
        const [page, report] = [explainWritten(summary, language, [], true), reportOf(summary, language, [])];
        expect(page.replaceAll(/\s+/gu, '')).toContain(text.replaceAll(/\s+/gu, ''));
        expect(report).toContain(text);
      }
});
