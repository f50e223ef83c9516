import { fc, test } from '@fast-check/vitest';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { documents } from '../../src/documents/index.js';
import { compileSql, isForEngine } from '../../src/sql/index.js';
import { parseScenario } from '../../src/simulate/index.js';
import { runs } from '../laws/support.js';
import {
  type Cells,
  header,
  reforms,
  scenario,
  tables,
  untoldHistories,
  untoldHistory,
} from '../simulate/arbitrary.js';
import { openDuckDB, type OwnDuckDB } from './duckdb.js';
import { cellsByEngine, cellsBySql, sqlRows } from './told-cells.js';
import { long } from '../long.js';

let duckdb: OwnDuckDB;

beforeAll(async () => {
  duckdb = await openDuckDB();
});

afterAll(() => {
  duckdb.close();
});

const some = fc.subarray(reforms, { minLength: 1, maxLength: 2 });

/** The same rows several times, each under a key of its own, and no money received: that is for the engine. */
const more = (rows: readonly Cells[]): readonly Cells[] =>
  rows.flatMap((cells) => [cells, [`${cells[0] ?? ''}again`, ...cells.slice(1, -1), '']]);

const asked = async (given: object, head: readonly string[], rows: readonly Cells[]) => {
  const { compiled, values } = sqlRows(given, head, rows, 'duckdb');
  await duckdb.put(compiled, values);
  const left = new Set((await duckdb.ask(compiled.forEngine)).map((line) => line['enterprise_key'] ?? ''));
  return { compiled, values, left, lines: await duckdb.ask(compiled.cells) };
};

describe('a scenario as SQL', long, () => {
  test.prop([tables, some], runs(4))('comes to what the engine comes to, cell by cell', async (rows, changes) => {
    const given = scenario({ reforms: changes });
    const { compiled, lines, left } = await asked(given, header, more(rows));
    expect(cellsBySql(compiled, lines)).toEqual(cellsByEngine(given, header, more(rows), left));
    expect(left.size).toBeLessThan(more(rows).length);
  });

  test.prop([untoldHistories, some], runs(3))(
    'where years before the table are not told',
    async ([head = [], ...rows], changes) => {
      const given = untoldHistory({ reforms: changes });
      const { compiled, lines, left } = await asked(given, head, more(rows));
      expect(cellsBySql(compiled, lines)).toEqual(cellsByEngine(given, head, more(rows), left));
    },
  );

  test.prop([tables], runs(3))(
    'leaves to the engine what falls due again after it was paid, and nothing besides',
    async (rows) => {
      const again = [{ id: 'again', changes: [{ 'remove-condition': 'revenue-milestone.never-before' }] }];
      const given = scenario({ reforms: again, compare: ['again'], years: '2025..2026' });
      const [first = []] = rows;
      // Above 10亿元 in both years, and in one of them alone.
      const twice = [...first.slice(0, 2), '8', '12', '12', '8', ...first.slice(6, 9), '', ''];
      const all = [...more(rows), ['twice', ...twice.slice(1)], ['once', ...twice.slice(1, 4), '9', ...twice.slice(5)]];
      const { compiled, values, lines, left } = await asked(given, header, all);
      const loaded = values.filter((row) => isForEngine(compiled, row)).map(([key]) => key);
      expect(loaded).not.toContain('twice');
      expect([left.has('twice'), left.has('once')]).toEqual([true, false]);
      expect(cellsBySql(compiled, lines)).toEqual(cellsByEngine(given, header, all, left));
    },
  );

  test.prop([tables, tables], runs(2))('adds up over shards', async (one, two) => {
    const given = scenario();
    const others = two.map(([key = '', ...cells]) => [`other${key}`, ...cells]);
    const sums = (lines: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>> => {
      const all = new Map<string, bigint>();
      for (const { for_engine: a = '', by_district: b = '', setting = '', year = '', rule = '', ...figures } of lines)
        for (const [name, figure] of Object.entries(figures)) {
          const key = [a, b, setting, year, rule, name].join(' | ');
          all.set(key, (all.get(key) ?? 0n) + BigInt(figure));
        }
      return Object.fromEntries([...all].map(([key, sum]) => [key, String(sum)] as const));
    };
    const parts = [await asked(given, header, one), await asked(given, header, others)];
    const whole = await asked(given, header, [...one, ...others]);
    expect(sums(parts.flatMap(({ lines }) => lines))).toEqual(sums(whole.lines));
  });

  test.each(['spark', 'trino'] as const)('is written for %s as it was looked at', async (dialect) => {
    const parsed = parseScenario({
      huiqi: 'scenario/1',
      documents: ['taizhou-matrix-2025'],
      years: 2026,
      population: { key: '代码' },
      assumptions: [{ id: 'threefold', missing: 'years.*.revenueInTaizhou', within: { factor: 3, of: 'neighbours' } }],
      reforms: [{ id: 'scale-up-8', changes: [{ set: 'scale-up.amount', to: '8万元' }] }],
      'group-by': ['district'],
    });
    const { create, cells, forEngine } = compileSql(parsed, dialect, 'population');
    await expect([create, cells, forEngine, ''].join(';\n')).toMatchFileSnapshot(`golden/${dialect}.sql`);
  });

  test('says that awards which hang on one fact in opposite ways are added up one by one', () => {
    const ours = documents['taizhou-matrix-2025'];
    const scale = (value: boolean): object => ({
      id: `taizhou-matrix-2025/scale-${String(value)}`,
      kind: 'award',
      subject: 'enterprise',
      title: { zh: '规模', en: 'scale' },
      clauses: ['004-069'],
      parameters: { amount: '1万元' },
      conditions: { name: 'scale', fact: 'aboveScale', operator: 'equal', value },
      outcome: { pays: 'parameter.amount', repeats: 'once' },
    });
    const given = { huiqi: 'scenario/1', documents: [ours.document.id], years: 2026, population: { key: '代码' } };
    const apart = { ...ours, rules: { ...ours.rules, 'scale-true': scale(true), 'scale-false': scale(false) } };
    const codes = [{}, { [ours.document.id]: apart }].map((more) =>
      compileSql(parseScenario(given, { ...documents, ...more }), 'duckdb', 'population').notices.map(
        ({ code }) => code,
      ),
    );
    expect(codes).toEqual([[], ['sums-apart']]);
  });
});
