/** What a compiled scenario comes to, as a database tells it and as the engine does, in one form. */
import { parseScenario, startRun } from '../../src/simulate/index.js';
import { type CompiledSql, compileSql, type DialectName, sqlRow, type SqlValue } from '../../src/sql/index.js';
import { readPopulation } from '../../src/population/index.js';

const measures = [
  'enterprises',
  'sure',
  'undecided',
  'undecided_assumed',
  'certain',
  'assumed_low',
  'assumed_high',
  'possible',
  'unbounded_assumed',
  'unbounded',
] as const;

/** Figures by setting, year, rule and group. */
export type ToldCells = Readonly<Record<string, string>>;

/** A line of an answer, every value as text. */
export type SqlLine = Readonly<Record<string, string>>;

const sorted = (cells: Iterable<readonly [string, string]>): ToldCells =>
  Object.fromEntries([...cells].sort(([a], [b]) => (a < b ? -1 : 1)));

const keyOf = (setting: string, year: string, rule: string, groups: readonly string[]): string =>
  [setting, year, rule, ...groups].join(' | ');

/** What a database told of the enterprises that it decides. */
export const cellsBySql = ({ groups }: CompiledSql, lines: readonly SqlLine[]): ToldCells =>
  sorted(
    lines
      .filter((line) => line['for_engine'] === '0' && line['enterprises'] !== '0')
      .map((line) => [
        keyOf(
          line['setting'] ?? '',
          line['year'] ?? '',
          line['rule'] ?? '',
          groups.map(({ column }) => line[column] ?? ''),
        ),
        measures.map((name) => `${name} ${line[name] ?? ''}`).join(', '),
      ]),
  );

/** The same by the engine, enterprise by enterprise; without those that are left to it anyway. */
export const cellsByEngine = (
  given: object,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  left: ReadonlySet<string>,
): ToldCells => {
  const scenario = parseScenario(given);
  const groups = compileSql(scenario, 'duckdb', 'population').groups.map(({ name }) => name);
  const groupings = [[], ['year'], ['rule'], ['year', 'rule']].map((by) => [...by, ...groups]);
  const run = startRun(
    { ...scenario, groupBy: groupings },
    header,
    { part: 1 },
    { executor: 'exact', tellsSingle: false },
  );
  const keyAt = header.indexOf(scenario.population.key ?? '');
  rows.forEach((cells, index) => {
    if (!left.has(cells[keyAt] ?? '')) run.take({ row: index + 2, cells });
  });
  Array.from(run.rest());
  const { settings } = run.finish();
  return sorted(
    settings.flatMap(({ setting, groups: told }) =>
      told
        .filter(({ by }) => groupings.some((each) => each.join() === by.join()))
        .flatMap(({ by, rows: lines }) =>
          lines.map(({ is, tally }): readonly [string, string] => {
            const of = (name: string): string => is[by.indexOf(name)] ?? '';
            const figures = [
              tally.enterprises,
              tally.sure,
              tally.undecided,
              tally.undecidedAssumed,
              tally.certain,
              tally.assumedLow,
              tally.assumedHigh,
              tally.possible,
              tally.unboundedAssumed,
              tally.unbounded,
            ];
            return [
              keyOf(setting.name, of('year') || '0', of('rule'), groups.map(of)),
              measures.map((name, at) => `${name} ${String(figures[at])}`).join(', '),
            ];
          }),
        ),
    ),
  );
};

/** The rows of a population as a compiled scenario wants them. */
export const sqlRows = (
  given: object,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  dialect: DialectName,
): { readonly compiled: CompiledSql; readonly values: readonly (readonly SqlValue[])[] } => {
  const scenario = parseScenario(given);
  const compiled = compileSql(scenario, dialect, 'population');
  const population = readPopulation(header, scenario.population);
  const reads = rows.map((cells, index) => population.take({ row: index + 2, cells }));
  return {
    compiled,
    values: reads.flatMap((read) =>
      read !== undefined && 'member' in read ? [sqlRow(compiled, scenario, read.member)] : [],
    ),
  };
};
