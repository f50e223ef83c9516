/** What engines write differently. All else that is asked of them is what every one of them has: CASE, integers and sums. */
export interface Dialect {
  /** What its types are called. */
  readonly integer: string;
  readonly text: string;
  /** The exact sum of a column of whole numbers, of 38 digits. */
  readonly sum: (column: string) => string;
  /** An amount so many times, with digits for every sum of such. */
  readonly times: (amount: string, count: string) => string;
  /** No money, as such a sum. */
  readonly zero: string;
  /** A text, written out. */
  readonly quoted: (text: string) => string;
  /** What keeps an inner query from being written into the outer one, and each of its columns from being worked out many times over. */
  readonly fence: string;
  /** What stands behind the columns of a table that is made. */
  readonly storage: string;
  /** Whether enterprises that are alike are counted before anything is reckoned: planning that may take longer than it saves. */
  readonly countsAlike: boolean;
  /** Whether its statements are run by our tests. */
  readonly isRun: boolean;
  /** What has to be set before a long query is read; nothing where there is no limit in its way. */
  readonly settings: readonly string[];
}

const plain = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const escaped = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** A sum of numbers that are as wide as their sum before they are added: where sums of narrow ones stay narrow. */
const widened =
  (type: string) =>
  (column: string): string =>
    `SUM(CAST(${column} AS ${type}))`;

/** A sum that is wide of itself, and told as one type. */
const told = (column: string): string => `CAST(SUM(${column}) AS DECIMAL(38, 0))`;

const timesIn =
  (type: string) =>
  (amount: string, count: string): string =>
    `CAST(${amount} AS ${type}) * ${count}`;

const plainZero = 'CAST(0 AS DECIMAL(38, 0))';

export const dialects = {
  duckdb: {
    integer: 'BIGINT',
    text: 'VARCHAR',
    sum: told,
    times: timesIn('HUGEINT'),
    zero: plainZero,
    quoted: plain,
    fence: '',
    countsAlike: true,
    isRun: true,
    storage: '',
    settings: [],
  },
  postgres: {
    integer: 'BIGINT',
    text: 'TEXT',
    sum: told,
    times: timesIn('NUMERIC(38, 0)'),
    zero: plainZero,
    quoted: plain,
    fence: ' OFFSET 0',
    countsAlike: true,
    isRun: true,
    storage: '',
    settings: [],
  },
  clickhouse: {
    integer: 'Int64',
    text: 'String',
    sum: (column) => `SUM(toDecimal128(${column}, 0))`,
    times: (amount, count) => `toDecimal128(${amount}, 0) * ${count}`,
    zero: 'toDecimal128(0, 0)',
    quoted: escaped,
    fence: '',
    countsAlike: false,
    isRun: true,
    storage: ' ENGINE = MergeTree() ORDER BY tuple()',
    settings: ['max_query_size = 16777216', 'max_ast_elements = 1000000', 'max_expanded_ast_elements = 4000000'],
  },
  spark: {
    integer: 'BIGINT',
    text: 'STRING',
    sum: widened('DECIMAL(28, 0)'),
    times: timesIn('DECIMAL(20, 0)'),
    zero: plainZero,
    quoted: escaped,
    fence: '',
    countsAlike: true,
    isRun: false,
    storage: ' USING PARQUET',
    settings: [],
  },
  trino: {
    integer: 'BIGINT',
    text: 'VARCHAR',
    sum: widened('DECIMAL(38, 0)'),
    times: timesIn('DECIMAL(38, 0)'),
    zero: plainZero,
    quoted: plain,
    fence: '',
    countsAlike: true,
    isRun: false,
    storage: '',
    settings: [],
  },
} as const satisfies Readonly<Record<string, Dialect>>;

export type DialectName = keyof typeof dialects;
