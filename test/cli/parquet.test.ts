import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTable } from '../../src/cli/table.js';
import { HuiqiError } from '../../src/issue/index.js';
import { parseScenario, startRun, summaryOf } from '../../src/simulate/index.js';
import { long } from '../long.js';

const folder = mkdtempSync(join(tmpdir(), 'huiqi-parquet-'));
const at = (name: string): string => join(folder, name);

/** What a database writes: a table of so many enterprises, in groups of rows. */
const enterprises = `SELECT 'k' || i AS "代码", ((i * 7919) % 100000)::DECIMAL(18, 2) / 100 AS "2025年台州区域内营业收入(亿元)",
  CASE WHEN i % 7 = 0 THEN NULL ELSE ((i * 104729) % 100000) / 1000.0 END AS "2026年台州区域内营业收入(亿元)",
  i % 3 > 0 AS "2026年末在规上企业库", CASE WHEN i % 5 = 0 THEN DATE '2025-05-01' + (i % 40)::INTEGER END AS "小巨人认定日"
  FROM range(2300) AS t(i)`;

const cells = `SELECT * FROM (VALUES
  (1, '  甲，"乙"', 0.1::DECIMAL(18, 2) + 0.47, 0.1::DOUBLE + 0.2, 1234.56::FLOAT, 9007199254740993::BIGINT, TRUE,
    DATE '2026-02-28', TIMESTAMP '2026-02-28 00:00:00', TIMESTAMP '2026-02-28 16:00:00', [1, 2]),
  (2, NULL, -1200.50, 1e21, 0.1, -1, FALSE, DATE '1969-12-31', NULL, NULL, NULL),
  (3, '', 9999999999999.99, 5e-324, 16777216, 0, NULL, NULL, NULL, NULL, NULL)
  ) AS t("号", "名", "定点", "双", "单", "长", "是", "日", "零时", "时刻", "多")`;

const written: readonly (readonly [file: string, query: string, options: string])[] = [
  ['plain.csv', enterprises, 'HEADER'],
  ...['uncompressed', 'snappy', 'gzip', 'brotli', 'zstd'].map(
    (codec) => [`${codec}.parquet`, enterprises, `FORMAT parquet, ROW_GROUP_SIZE 2048, COMPRESSION ${codec}`] as const,
  ),
  ['cells.parquet', cells, 'FORMAT parquet'],
  [
    'wide.parquet',
    `SELECT 'k' AS "代码", 12345678901234567.89::DECIMAL(38, 2) AS "2025年营业收入(元)"`,
    'FORMAT parquet',
  ],
  ['none.parquet', `SELECT 'k' AS "代码" WHERE FALSE`, 'FORMAT parquet'],
];

beforeAll(async () => {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  for (const [file, query, options] of written) await connection.run(`COPY (${query}) TO '${at(file)}' (${options})`);
  connection.closeSync();
  writeFileSync(at('broken.parquet'), 'PAR1 PAR1');
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const linesOf = async (name: string) => {
  const { header, lines, encoding } = await openTable(at(name));
  const all = [];
  for await (const some of lines) all.push(...some);
  return { header, lines: all, encoding };
};

const summarised = async (name: string) => {
  const { header, lines } = await linesOf(name);
  const run = startRun(
    parseScenario({
      huiqi: 'scenario/1',
      documents: ['taizhou-matrix-2025'],
      years: '2025..2026',
      population: {
        key: '代码',
        constants: { city: '台州市', industry: 'C3852', 'before.through': 2024, received: '无', projects: '无' },
        columns: { 'titles.little-giant.on': { from: '小巨人认定日', blank: 'none' } },
      },
    }),
    header,
    { part: 0 },
  );
  // On both sides of where a group of rows ends.
  for (const line of lines.slice(2000, 2100)) run.take(line);
  return summaryOf(run.finish());
};

describe('a Parquet file', long, () => {
  test('comes to what the same table comes to as CSV, however it is compressed', { timeout: 60_000 }, async () => {
    const csv = await linesOf('plain.csv');
    expect(csv.lines.length).toBe(2300);
    for (const codec of ['uncompressed', 'snappy', 'gzip', 'brotli']) {
      const { header, lines, encoding } = await linesOf(`${codec}.parquet`);
      expect([header, encoding]).toEqual([csv.header, 'parquet']);
      expect(lines.map(({ row }) => row)).toEqual(csv.lines.map(({ row }) => row));
    }
    const told = await summarised('snappy.parquet');
    expect(told.population.read).toBe(100);
    expect(told).toEqual(await summarised('plain.csv'));
  });

  test('has its cells as a table of text has them: figures to their last digit, days as days, moments as moments', async () => {
    const { lines } = await linesOf('cells.parquet');
    expect(lines.map((line) => line.cells)).toEqual([
      [
        ...['1', '  甲，"乙"', '0.57', '0.3', '1234.56', '9007199254740993', 'true'],
        ...['2026-02-28', '2026-02-28', '2026-02-28T16:00:00.000Z', '[1,2]'],
      ],
      ['2', '', '-1200.5', '1E+21', '0.1', '-1', 'false', '1969-12-31', '', '', ''],
      ['3', '', '9999999999999.99', '0', '16777216', '0', '', '', '', '', ''],
    ]);
  });

  test('without rows has its head', async () => {
    expect(await linesOf('none.parquet')).toEqual({ header: ['代码'], lines: [], encoding: 'parquet' });
  });

  test.each([
    ['zstd.parquet', 'table-kind-unread'],
    ['wide.parquet', 'file-unreadable'],
  ])('%s is a plain problem, %s', async (name, code) => {
    const problem = await linesOf(name).catch((error: unknown) => error);
    expect(problem instanceof HuiqiError && problem.issues.map((each) => each.code)).toEqual([code]);
  });

  test('that is none is told as its reader tells it', async () => {
    await expect(linesOf('broken.parquet')).rejects.toThrow(/parquet/u);
  });
});
