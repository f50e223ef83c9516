import type * as DuckDB from '@duckdb/node-api';
import type {
  DuckDBAppender,
  DuckDBConnection,
  DuckDBDataChunk,
  DuckDBPreparedStatement,
  DuckDBType,
  DuckDBVector,
} from '@duckdb/node-api';
import type { ColumnProgram } from '../columns/index.js';
import { HuiqiError } from '../issue/index.js';
import { issue } from '../issue/checking.js';
import type { VerdictsBeside } from '../simulate/index.js';
import { heldBy, listOpenness, receivedOpenness, type VerdictQuery, verdictQuery } from '../sql/index.js';
import type { Enterprise } from '../subject/index.js';
import { isMissing } from './missing-package.js';

const duckdbPackage = '@duckdb/node-api';

type Loaded = typeof DuckDB;

/** Loads the database, which is installed only by those who want it. */
export const loadDuckDB = async (load: () => Promise<Loaded> = () => import('@duckdb/node-api')): Promise<Loaded> => {
  try {
    return await load();
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new HuiqiError([issue('packages-missing', { option: '--executor' }, 'duckdb', { packages: duckdbPackage })]);
  }
};

/** So many rows are decided together: their enterprises are held meanwhile. */
const size = 8192;
/** So many rows the database takes and gives at a time. */
const chunkSize = 2048;

const table = 'asked';

/** What stands in a column of a row: a figure, a text. */
type Put = (subject: Enterprise, vectors: readonly DuckDBVector[], at: number) => void;

const noted = (vector: DuckDBVector | undefined, at: number, value: number | bigint | string): void => {
  (vector as DuckDBVector<number | bigint | string>).setItem(at, value);
};

/** The columns of a row behind its place, one after another. */
const puttingBy = ({ fields, lists }: VerdictQuery, years: readonly number[]): readonly Put[] => {
  let next = 1;
  return [
    ...fields.map((field): Put => {
      const column = next;
      next += field.isText ? 1 : 2;
      return (subject, vectors, at) => {
        const { low, high, text } = heldBy(field, subject);
        if (field.isText) noted(vectors[column], at, text);
        else {
          noted(vectors[column], at, BigInt(low));
          noted(vectors[column + 1], at, BigInt(high));
        }
      };
    }),
    ...lists.map(({ source }): Put => {
      const column = next;
      next += 1;
      return (subject, vectors, at) => {
        noted(vectors[column], at, listOpenness(subject, source, years).from);
      };
    }),
  ];
};

/** Patterns of rows by their verdicts, each with a number of its own. */
interface Numbered {
  readonly numbers: Map<string, number>;
  /** Of each row its pattern; below zero where the engine has to decide. */
  readonly at: Int32Array;
}

const byEngine = -1;

/** A pattern as a text takes the room of so many steps. */
const stepsOfText = 16;

/** Verdicts by a database in memory: facts of rows go in, block by block, and verdicts of all goals come back. */
export const judgeByDuckDB = async (programs: readonly ColumnProgram[]): Promise<VerdictsBeside> => {
  const { DuckDBDataChunk: Chunk, DuckDBInstance, BIGINT, INTEGER, VARCHAR } = await loadDuckDB();
  const query = verdictQuery(programs, table);
  const years = (programs[0] ?? []).map(({ columns: { year } }) => year);
  const types = [
    INTEGER,
    ...query.fields.flatMap(({ isText }): DuckDBType[] => (isText ? [VARCHAR] : [BIGINT, BIGINT])),
    ...query.lists.map(() => INTEGER),
  ];
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection: DuckDBConnection = await instance.connect();
  await connection.run(query.table);
  const statement: DuckDBPreparedStatement = await connection.prepare(query.text);
  const puts = puttingBy(query, years);
  const patterns = query.programs.map((): Numbered => ({ numbers: new Map(), at: new Int32Array(size) }));

  const fill = (appender: DuckDBAppender, subjects: readonly Enterprise[]): void => {
    for (let from = 0; from < subjects.length; from += chunkSize) {
      const rows = subjects.slice(from, from + chunkSize);
      const chunk: DuckDBDataChunk = Chunk.create(types, rows.length);
      const vectors = types.map((_, column) => chunk.getColumnVector(column));
      rows.forEach((subject, at) => {
        noted(vectors[0], at, from + at);
        for (const put of puts) put(subject, vectors, at);
      });
      for (const vector of vectors) vector.flush();
      appender.appendDataChunk(chunk);
    }
    appender.flushSync();
    appender.closeSync();
  };

  /** How far money received and lists are told of each row: part of its pattern, and what sends it to the engine. */
  const told = (subjects: readonly Enterprise[]): readonly { readonly key: string; readonly isFilled: boolean }[][] =>
    subjects.map((subject) => {
      const received = receivedOpenness(subject, years);
      const lists = query.lists.map(({ source }) => listOpenness(subject, source, years));
      return query.programs.map(({ lists: own }) => {
        const all = [received, ...own.flatMap((list) => lists[list] ?? [])];
        return { key: all.map(({ from }) => String(from)).join(' '), isFilled: all.some(({ isFilled }) => isFilled) };
      });
    });

  const numberOf = ({ numbers }: Numbered, key: string): number => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };

  return {
    size,
    decide: async (subjects) => {
      await connection.run(`DELETE FROM ${table}`);
      fill(await connection.createAppender(table), subjects);
      const openness = told(subjects);
      const result = await statement.run();
      for (const chunk of await result.fetchAllChunks()) {
        const vectors = Array.from({ length: chunk.columnCount }, (_, column) => chunk.getColumnVector(column));
        for (let each = 0; each < chunk.rowCount; each += 1) {
          const row = vectors[0]?.getItem(each) as number;
          query.programs.forEach(({ columns: [isOpen = 0, ...packed], isTied }, program) => {
            const own = patterns[program] as Numbered;
            const { key, isFilled } = openness[row]?.[program] ?? { key: '', isFilled: true };
            const isExact = isTied || isFilled || vectors[isOpen]?.getItem(each) !== 0n;
            own.at[row] = isExact
              ? byEngine
              : numberOf(own, `${key} ${packed.map((column) => String(vectors[column]?.getItem(each))).join(' ')}`);
          });
        }
      }
    },
    patternOf: (program, row) => {
      const own = patterns[program]?.at[row] ?? byEngine;
      return own === byEngine ? undefined : own;
    },
    met: (program) => (patterns[program]?.numbers.size ?? 0) * stepsOfText,
    forget: (program) => patterns[program]?.numbers.clear(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
};
