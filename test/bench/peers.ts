/**
 * Engines of others over flat rows. They are installed by `npm run bench:peers` and are no dependencies of this project: one
 * that is not there is left out, and the report says so.
 */
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FlatRule, Row } from './flat.js';

const require = createRequire(new URL('peers/package.json', import.meta.url));

/** A package of the peers’ folder; nothing where it is not installed. */
const load = async (name: string): Promise<unknown> => {
  let path: string;
  try {
    path = require.resolve(name);
  } catch {
    return undefined;
  }
  return import(pathToFileURL(path).href);
};

type Decide = (row: Row) => number | Promise<number>;

const jsonOperators = { '=': '===', '>': '>', '>=': '>=', '<': '<', '<=': '<=' } as const;

/** json-logic-engine with the rules as one expression, compiled. */
export const jsonLogic = async (rules: readonly FlatRule[]): Promise<Decide | undefined> => {
  const loaded = (await load('json-logic-engine')) as
    { readonly LogicEngine: new () => { readonly build: (logic: unknown) => (row: Row) => number } } | undefined;
  if (loaded === undefined) return undefined;
  const fact = (name: string): unknown => ({ var: name });
  return new loaded.LogicEngine().build({
    '+': rules.map(({ when, pays: [fen, count] }) => ({
      if: [
        { and: when.map(([name, operator, value]) => ({ [jsonOperators[operator]]: [fact(name), value] })) },
        { '*': [fen, fact(count)] },
        0,
      ],
    })),
  });
};

/** zen-engine with the rules as a decision table that collects every row that holds. */
export const zen = async (rules: readonly FlatRule[]): Promise<Decide | undefined> => {
  type Evaluated = { readonly result: readonly { readonly pays: number }[] };
  const loaded = (await load('@gorules/zen-engine')) as
    | {
        readonly ZenEngine: new () => {
          readonly createDecision: (content: Buffer) => { readonly evaluate: (row: Row) => Promise<Evaluated> };
        };
      }
    | undefined;
  if (loaded === undefined) return undefined;
  const facts = [...new Set(rules.flatMap(({ when }) => when.map(([name]) => name)))];
  const cells = ({ when, pays: [fen, count] }: FlatRule, index: number): Readonly<Record<string, string>> => ({
    _id: `row-${String(index)}`,
    ...Object.fromEntries(
      facts.map((name) => [
        `in-${name}`,
        when
          .filter(([each]) => each === name)
          .map(([, operator, value]) => `$ ${operator === '=' ? '==' : operator} ${String(value)}`)
          .join(' and '),
      ]),
    ),
    pays: `${String(fen)} * ${count}`,
  });
  const table = {
    hitPolicy: 'collect',
    inputs: facts.map((name) => ({ id: `in-${name}`, name, field: name })),
    outputs: [{ id: 'pays', name: 'pays', field: 'pays' }],
    rules: rules.map(cells),
  };
  const decision = new loaded.ZenEngine().createDecision(
    Buffer.from(
      JSON.stringify({
        nodes: [
          { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
          { id: 'table', type: 'decisionTableNode', name: 'table', position: { x: 1, y: 0 }, content: table },
          { id: 'out', type: 'outputNode', name: 'out', position: { x: 2, y: 0 } },
        ],
        edges: [
          { id: 'a', type: 'edge', sourceId: 'in', targetId: 'table' },
          { id: 'b', type: 'edge', sourceId: 'table', targetId: 'out' },
        ],
      }),
    ),
  );
  return async (row) => {
    const { result } = await decision.evaluate(row);
    return result.reduce((sum, { pays }) => sum + pays, 0);
  };
};

/** A table of rows in DuckDB, each so many times, and the query of what they come to. */
export const duckdb = async (
  rules: readonly FlatRule[],
  rows: readonly Row[],
): Promise<{ readonly copies: number; readonly total: () => Promise<number> } | undefined> => {
  type Connection = {
    readonly run: (sql: string) => Promise<unknown>;
    readonly runAndReadAll: (sql: string) => Promise<{ readonly getRows: () => readonly (readonly unknown[])[] }>;
  };
  const loaded = (await load('@duckdb/node-api')) as
    | {
        readonly DuckDBInstance: { readonly create: (path: string) => Promise<{ connect: () => Promise<Connection> }> };
      }
    | undefined;
  const [first] = rows;
  if (loaded === undefined || first === undefined) return undefined;
  const copies = 100;
  const connection = await (await loaded.DuckDBInstance.create(':memory:')).connect();
  const folder = mkdtempSync(join(tmpdir(), 'huiqi-bench-'));
  try {
    const names = Object.keys(first);
    const path = join(folder, 'rows.csv');
    writeFileSync(path, `${[names, ...rows.map((row) => names.map((name) => row[name]))].join('\n')}\n`);
    await connection.run('SET threads = 1');
    await connection.run(
      `CREATE TABLE enterprises AS SELECT r.* FROM read_csv('${path}', header = true, all_varchar = false) r, range(${String(copies)})`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
  const each = rules.map(({ when, pays: [fen, count] }) => {
    const holds = when.map(([name, operator, value]) => `${name} ${operator} ${String(value)}`).join(' AND ');
    return `CASE WHEN ${holds} THEN ${String(fen)}::BIGINT * ${count} ELSE 0 END`;
  });
  const query = `SELECT CAST(sum(${each.join(' + ')}) AS DOUBLE) FROM enterprises`;
  return { copies, total: async () => Number((await connection.runAndReadAll(query)).getRows()[0]?.[0]) };
};
