import type { Dialect } from './dialect.js';
import { measuresOf, type SqlFigures, togetherOf } from './figures.js';
import type { SqlLayer } from './layers.js';

/** What marks rows that only the engine can decide. */
export const engineColumn = 'for_engine';

/** What a rule of a strand pays in a year. */
export interface RuleCell {
  readonly year: number;
  readonly rule: string;
  readonly figures: SqlFigures;
}

/** One figure of an answer: of a setting, of a year or all of them, of a rule or all of them. */
interface SqlCell {
  readonly setting: string;
  /** Zero for all years together. */
  readonly year: number;
  /** Empty for all rules together. */
  readonly rule: string;
  readonly figures: SqlFigures;
}

/** Every cell that a setting is told by. */
export const cellsOf = (name: string, cells: readonly RuleCell[], sums: SqlLayer): readonly SqlCell[] => {
  const cell = (year: number, rule: string): readonly SqlCell[] => {
    const own = cells.filter((each) => (year === 0 || each.year === year) && (rule === '' || each.rule === rule));
    return own.length === 0
      ? []
      : [
          {
            setting: name,
            year,
            rule,
            figures: togetherOf(
              own.map(({ figures }) => figures),
              sums,
            ),
          },
        ];
  };
  const years = [...new Set(cells.map(({ year }) => year))].sort((a, b) => a - b);
  const rules = [...new Set(cells.map(({ rule }) => rule))].sort();
  return [0, ...years].flatMap((year) => ['', ...rules].flatMap((rule) => cell(year, rule)));
};

/** The names of all measures, in the order of an answer. */
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

/** The figures that lie side by side in a group, one below the other: a line for each setting, year and rule. */
export const oneBelowAnother = (
  cells: readonly SqlCell[],
  groups: readonly string[],
  inner: string,
  add: (expression: string) => string,
  dialect: Dialect,
): string => {
  const { quoted, integer, zero } = dialect;
  const places = new Map<string, { readonly at: number; readonly sums: Readonly<Record<string, string>> }>();
  const lines = cells.map(({ setting, year, rule, figures }) => {
    const sums = Object.fromEntries(
      Object.entries(measuresOf(figures, dialect)).map(([name, each]) => [name, add(each)]),
    );
    const key = JSON.stringify(sums);
    const place = places.get(key) ?? { at: places.size, sums };
    places.set(key, place);
    return `SELECT CAST(${String(place.at)} AS ${integer}) AS place, ${quoted(setting)} AS setting, CAST(${String(year)} AS ${integer}) AS year, ${quoted(rule)} AS rule`;
  });
  // Told once in a group, so that lines of shards add up.
  const rows = `CASE WHEN year = 0 AND rule = '' THEN table_rows ELSE ${zero} END AS table_rows`;
  const chosen = (measure: string): string => {
    const whens = [...places.values()].map(({ at, sums }) => `WHEN place = ${String(at)} THEN ${sums[measure] ?? ''}`);
    return `CASE WHEN ${engineColumn} = 1 THEN ${zero} ${whens.join(' ')} ELSE ${zero} END AS ${measure}`;
  };
  return [
    `SELECT ${[engineColumn, ...groups, 'setting', 'year', 'rule', 'table_rows', ...measures].join(', ')}`,
    `FROM (`,
    `SELECT ${[engineColumn, ...groups, 'setting', 'year', 'rule', rows, ...measures.map(chosen)].join(',\n  ')}`,
    `FROM (\n${inner}\n) AS sums`,
    `CROSS JOIN (\n${lines.join('\nUNION ALL ')}\n) AS places`,
    `) AS cells`,
    `WHERE (year = 0 AND rule = '') OR (${engineColumn} = 0 AND enterprises > 0)`,
    `ORDER BY ${[engineColumn, ...groups, 'setting', 'year', 'rule'].join(', ')}`,
  ].join('\n');
};
