/** The statements that are written for databases, run by them: each comes to what the engine comes to, cell by cell. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { nodeEnvironment } from '../../src/cli/environment.js';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { compileSql, type DialectName } from '../../src/sql/index.js';
import { csvOf, parseScenario } from '../../src/simulate/index.js';
import { header, reforms, scenario, tables } from '../simulate/arbitrary.js';
import { type OwnClickHouse, startClickHouse } from './clickhouse.js';
import { openDuckDB, type OwnDuckDB } from './duckdb.js';
import { type OwnPostgres, startPostgres } from './postgres.js';
import { cellsByEngine, cellsBySql, type SqlLine, type ToldCells } from './told-cells.js';

const folder = mkdtempSync(join(tmpdir(), 'huiqi-sql-'));
const at = (...names: readonly string[]): string => join(folder, ...names);

const call = async (...argv: readonly string[]): Promise<void> => {
  let err = '';
  const io: Io = {
    readFile: (path) => Promise.resolve(readFileSync(path)),
    listFolder: () => Promise.reject(new Error('no folder')),
    readInput: () => Promise.reject(new Error('no input')),
    out: () => undefined,
    err: (text) => {
      err += text;
    },
  };
  const { progress: _, ...environment } = nodeEnvironment;
  // Populations by chance have rows that are refused: those are told beside.
  expect([0, 1], err).toContain(await run(argv, io, environment));
  expect(err).toBe('');
};

/** Enterprises by chance with blanks, some on a threshold or a step off it, under assumptions and a reform. */
const synthetic = async (): Promise<void> => {
  const years = ['--from', '2025', '--through', '2026'];
  const chance = ['--seed', '7', '--size', '400', '--missing', '6%', '--on-threshold', '20%'];
  await call('synthesize', at('synthetic'), '--document', 'taizhou-matrix-2025', ...years, ...chance);
  writeFileSync(
    at('synthetic', 'scenario.yaml'),
    `${readFileSync(at('synthetic', 'scenario.yaml'), 'utf8')}
assumptions:
  - { id: closed, close: [titles, projects] }
  - { id: threefold, missing: years.*.revenueInTaizhou, within: { factor: 3, of: neighbours } }
reforms:
  - { id: scale-up-8, changes: [{ set: scale-up.amount, to: 8万元, from: 2026 }] }
group-by: [district]
`,
  );
};

/** Small tables by chance with ranges and what is not known, under reforms of which one pays again what was paid. */
const small = (): void => {
  const rows = fc
    .sample(tables, { seed: 20_251_122, numRuns: 40 })
    .flatMap((table, index) => table.map(([key = '', ...cells]) => [`${key}-${String(index)}`, ...cells]));
  const again = { id: 'again', changes: [{ 'remove-condition': 'revenue-milestone.never-before' }] };
  const given = scenario({ reforms: [...reforms, again], compare: ['base', 'tier-20', 'inclusive', 'again'] });
  const population = { ...(given as { population: object }).population, file: 'enterprises.csv' };
  writeFileSync(at('small.yaml'), JSON.stringify({ ...given, population }));
  writeFileSync(at('enterprises.csv'), csvOf([[...header], ...rows]));
};

const populations = [
  {
    name: 'synthetic enterprises',
    file: () => at('synthetic', 'scenario.yaml'),
    table: () => at('synthetic', 'enterprises.csv'),
  },
  { name: 'small tables', file: () => at('small.yaml'), table: () => at('enterprises.csv') },
] as const;

let duckdb: OwnDuckDB;
let postgres: OwnPostgres;
let clickhouse: OwnClickHouse;

beforeAll(async () => {
  await synthetic();
  small();
  duckdb = await openDuckDB();
  postgres = startPostgres();
  clickhouse = await startClickHouse();
}, 120_000);

afterAll(async () => {
  duckdb.close();
  postgres.stop();
  await clickhouse.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** What a database came to: figures, and who is left to the engine. */
interface Answer {
  readonly cells: readonly SqlLine[];
  readonly left: readonly SqlLine[];
}

const read = (file: string): string => readFileSync(file, 'utf8');

const answers: Readonly<Record<'duckdb' | 'postgres' | 'clickhouse', (out: string) => Promise<Answer>>> = {
  duckdb: async (out) => {
    await duckdb.ask('DROP TABLE IF EXISTS population');
    await duckdb.ask(read(join(out, 'table.sql')));
    await duckdb.ask(`COPY population FROM '${join(out, 'columns.csv')}' (HEADER, ALLOW_QUOTED_NULLS false)`);
    return {
      cells: await duckdb.ask(read(join(out, 'cells.sql'))),
      left: await duckdb.ask(read(join(out, 'for-engine.sql'))),
    };
  },
  postgres: (out) => {
    writeFileSync(at('drop.sql'), 'DROP TABLE IF EXISTS population;');
    postgres.runFile(at('drop.sql'));
    postgres.runFile(join(out, 'table.sql'));
    postgres.load('population', join(out, 'columns.csv'));
    const cells = postgres.askFile(join(out, 'cells.sql'));
    return Promise.resolve({ cells, left: postgres.askFile(join(out, 'for-engine.sql')) });
  },
  clickhouse: async (out) => {
    await clickhouse.create(join(out, 'table.sql'), 'population');
    await clickhouse.load('population', join(out, 'columns.csv'));
    // Each shard has a part of it.
    for (const rows of await clickhouse.rowsOf('population')) expect(rows).toBeGreaterThan(20);
    return {
      cells: await clickhouse.askFile(join(out, 'cells.sql')),
      left: await clickhouse.askFile(join(out, 'for-engine.sql')),
    };
  },
};

/** What the engine comes to, decided once for all databases, of all enterprises that are not left to it. */
const known = new Map<string, ToldCells>();

const wanted = (given: object, table: string, left: ReadonlySet<string>): ToldCells => {
  const own = known.get(table);
  if (own !== undefined) return own;
  const [head = [], ...rows] = parse(readFileSync(table), { bom: true });
  const cells = cellsByEngine(given, head, rows, left);
  known.set(table, cells);
  return cells;
};

describe.each(populations)('$name', ({ name, file, table }) => {
  test.each(['duckdb', 'postgres', 'clickhouse'] as const)(
    'are paid by %s what the engine pays them',
    async (dialect: DialectName & keyof typeof answers) => {
      const out = at(`${dialect} ${name}`.replaceAll(' ', '-'));
      await call('compile', file(), '--dialect', dialect, '--columns', 'csv', '--out', out);
      const { cells, left } = await answers[dialect](out);
      const keys = new Set(left.map((line) => line['enterprise_key'] ?? ''));
      const given = parseYaml(read(file())) as object;
      const compiled = compileSql(parseScenario(given), dialect, 'population');
      const own = cellsBySql(compiled, cells);
      expect(own).toEqual(wanted(given, table(), keys));
      expect(Object.keys(own).length).toBeGreaterThan(40);
      const counted = cells.filter(
        (line) => line['setting'] === 'base' && line['for_engine'] === '1' && line['rule'] === '',
      );
      expect(counted.reduce((sum, line) => sum + Number(line['table_rows']), 0)).toBe(keys.size);
      expect(keys.size).toBeGreaterThan(0);
    },
  );
});
