import type { ColumnProgram } from '../columns/index.js';
import { dialects } from './dialect.js';
import { createFields, createNames, type SqlField, nameOf } from './fields.js';
import { createLists, type SqlLists } from './lists.js';
import { both, either, pairOf } from './pair.js';

/** So many verdicts, of three kinds each, fit into one whole number. */
const perNumber = 39;

/** What a database is asked of each row of a block, and how its answers are read. */
export interface VerdictQuery {
  readonly fields: readonly SqlField[];
  readonly lists: SqlLists['all'];
  /** Makes the table that rows are put into: the place of each in its block, its facts, and how far its lists are told. */
  readonly table: string;
  readonly text: string;
  /** Of each program which columns of an answer are its own. The first says whether the engine has to tell an amount. */
  readonly programs: readonly {
    readonly columns: readonly number[];
    readonly lists: readonly number[];
    readonly isTied: boolean;
  }[];
}

/** Digits to the base of three as one number. */
const packed = (codes: readonly string[]): string => {
  const digits = codes.map((code, at) => `CAST(${code} AS BIGINT) * ${String(3n ** BigInt(at))}`);
  return digits.length === 0 ? '0' : digits.join(' + ');
};

const chunksOf = <Value>(values: readonly Value[], size: number): readonly (readonly Value[])[] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, at) => values.slice(at * size, (at + 1) * size));

/** Verdicts of programs as a query of DuckDB: each condition once, the verdicts of a program packed into whole numbers. */
export const verdictQuery = (programs: readonly ColumnProgram[], table = 'asked'): VerdictQuery => {
  const dialect = dialects.duckdb;
  const fields = createFields();
  const lists = createLists(createNames(), nameOf);
  const leaves = new Map<string, string>();
  const leaf = (condition: string): string => {
    const known = leaves.get(condition) ?? `t${String(leaves.size)}`;
    leaves.set(condition, known);
    return known;
  };
  const answers: string[] = [];
  const answer = (expression: string): number => answers.push(expression);
  const made = programs.map((program) => {
    const own = new Set<string>();
    const codes: string[] = [];
    const open: string[] = [];
    for (const loaded of program) {
      const { columns, sources } = loaded;
      const fieldOf = fields.of(loaded);
      for (const { award, test, byFigures } of columns.goals) {
        const source = sources[award];
        const list = source === undefined ? undefined : lists.columnOf(source);
        if (list !== undefined) own.add(list);
        const { must, may } = pairOf(test, fieldOf, dialect, leaf);
        const isAsked = list === undefined ? [] : [leaf(`${list} <= ${String(columns.year)}`)];
        const [sure, possible] = [both([...isAsked, must]), both([...isAsked, may])];
        codes.push(`CASE WHEN ${sure} THEN 2 WHEN ${possible} THEN 1 ELSE 0 END`);
        if (byFigures) open.push(possible);
      }
    }
    const byEngine = answer(open.length === 0 ? '0' : `CASE WHEN ${either(open)} THEN 1 ELSE 0 END`);
    return {
      columns: [byEngine, ...chunksOf(codes, perNumber).map((each) => answer(packed(each)))],
      lists: [...own].map((column) => lists.all.findIndex((each) => each.column === column)),
      isTied: program.some(({ columns: { tied } }) => tied),
    };
  });
  const columns = [
    `place INTEGER`,
    ...fields.all.flatMap(({ isText, low, high, text }) =>
      isText ? [`${text} ${dialect.text}`] : [`${low} ${dialect.integer}`, `${high} ${dialect.integer}`],
    ),
    ...lists.all.map(({ column }) => `${column} INTEGER`),
  ];
  const tests = [...leaves].map(([condition, name]) => `${condition} AS ${name}`);
  return {
    fields: fields.all,
    lists: lists.all,
    table: `CREATE TABLE ${table} (${columns.join(', ')})`,
    text: `SELECT place, ${answers.map((each) => `CAST(${each} AS BIGINT)`).join(', ')} FROM (SELECT place, ${tests.join(', ')} FROM ${table}) AS tests`,
    programs: made,
  };
};
