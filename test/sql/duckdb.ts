/** DuckDB in memory, with rows put into it one by one. */
import { DuckDBInstance } from '@duckdb/node-api';
import type { CompiledSql, SqlValue } from '../../src/sql/index.js';
import type { SqlLine } from './told-cells.js';

export interface OwnDuckDB {
  readonly ask: (sql: string) => Promise<readonly SqlLine[]>;
  readonly put: (compiled: CompiledSql, rows: readonly (readonly SqlValue[])[]) => Promise<void>;
  readonly close: () => void;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

export const openDuckDB = async (): Promise<OwnDuckDB> => {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  return {
    ask: async (sql) => {
      const rows = await (await connection.run(sql)).getRowObjectsJson();
      return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, textOf(value)])));
    },
    put: async ({ create, columns, table }, rows) => {
      await connection.run(`DROP TABLE IF EXISTS ${table}`);
      await connection.run(create);
      const appender = await connection.createAppender(table);
      for (const row of rows) {
        row.forEach((value, at) => {
          if (columns[at]?.[1] === 'VARCHAR') appender.appendVarchar(String(value));
          else appender.appendBigInt(BigInt(value));
        });
        appender.endRow();
      }
      appender.closeSync();
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
};
