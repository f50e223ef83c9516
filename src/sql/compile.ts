import type { LoadedColumns } from '../columns/index.js';
import type { Notice } from '../issue/index.js';
import { programOf } from '../simulate/by-columns.js';
import { groupingsOf } from '../simulate/groups.js';
import { apartIn } from '../simulate/noticed.js';
import type { Scenario } from '../simulate/index.js';
import { type Setting, settingsOf } from '../simulate/settings.js';
import type { Strand } from '../simulate/strands.js';
import { ownColumns } from '../simulate/suppress.js';
import { alikeColumn, alikeIn } from './alike.js';
import { narrowingBy, type SqlBasis, type SqlNarrowing } from './basis.js';
import { cellsOf, engineColumn, oneBelowAnother, type RuleCell } from './cells.js';
import { type Dialect, type DialectName, dialects } from './dialect.js';
import { type DueAward, type DueColumns, dueIn, type DueLayers } from './due.js';
import { createFields, createNames, nameOf, type SqlField } from './fields.js';
import { figuresOf, type SqlBounds } from './figures.js';
import { createLayer, inQuery, neededBelow, nested, type SqlLayer } from './layers.js';
import { createLists, type SqlLists } from './lists.js';
import { either } from './pair.js';
import { tiesOf } from './ties.js';

/** A scenario as SQL: the table that it wants, and what is asked of it. */
export interface CompiledSql {
  readonly dialect: DialectName;
  readonly table: string;
  readonly fields: readonly SqlField[];
  readonly lists: SqlLists['all'];
  readonly narrowing: SqlNarrowing;
  /** Columns that enterprises are grouped by, and what the population calls them. */
  readonly groups: readonly { readonly name: string; readonly column: string }[];
  readonly years: readonly number[];
  /** The columns of the table in their order, each with its type. */
  readonly columns: readonly (readonly [name: string, type: string])[];
  /** The statement that makes the table. */
  readonly create: string;
  /** Every figure of every setting, year and rule, by the groups. */
  readonly cells: string;
  /** The keys of enterprises that only the engine can decide. */
  readonly forEngine: string;
  /** What is to know of its sums. */
  readonly notices: readonly Notice[];
}

/** How far it is told what was received, and what an enterprise is called. */
const receivedColumn = 'received_open_from';

const keyColumn = 'enterprise_key';

/** All layers, from the table up to what is summed up. */
interface CompileLayers extends DueLayers {
  readonly payable: SqlLayer;
  readonly figures: SqlLayer;
  readonly sums: SqlLayer;
}

const createLayers = (): CompileLayers => ({
  tests: createLayer('t'),
  goals: createLayer('g'),
  amounts: createLayer('a'),
  payable: createLayer('p'),
  figures: createLayer('f'),
  sums: createLayer('s'),
});

interface StrandCells {
  readonly cells: readonly RuleCell[];
  /** When only the engine can decide. */
  readonly forEngine: readonly string[];
}

const bases: readonly SqlBasis[] = ['told', 'assumed'];

/** Puts together what a scenario asks of a table. */
const createCompiler = (narrowing: SqlNarrowing, dialect: Dialect, layers: CompileLayers) => {
  const fields = createFields();
  const zero = layers.amounts.put(`CAST(0 AS ${dialect.integer})`);
  const lists = createLists(createNames(), nameOf);

  const columnsBy = (loaded: LoadedColumns, basis: SqlBasis): DueColumns => {
    const fieldOf = fields.of(loaded);
    return {
      fieldOf: (fact) => ({ ...fieldOf(fact), ...narrowing.ofField(fieldOf(fact), basis) }),
      listOf: (award) => {
        const source = loaded.sources[award];
        return source === undefined ? undefined : narrowing.ofList(lists.columnOf(source), source.list, basis);
      },
    };
  };

  /** What is left of what is granted while it is not told whether money was received. */
  const payableOf = ({ least, most, year, isEndless }: DueAward, basis: SqlBasis): SqlBounds => {
    const received = narrowing.ofList(receivedColumn, 'received', basis);
    const isOpen = layers.goals.put(layers.tests.put(`${received} <= ${String(year)}`));
    return {
      low: least === zero ? zero : layers.payable.put(`CASE WHEN ${isOpen} THEN 0 ELSE ${least} END`),
      high: layers.payable.put(most),
      open: isEndless ? layers.payable.put(`${most} > 0`) : undefined,
    };
  };
  const strand = (own: Strand): StrandCells => {
    const program = programOf(own);
    const byBasis = bases.map((basis) =>
      program.map((loaded, at) =>
        dueIn(loaded, own.years[at]?.plan.awards ?? [], columnsBy(loaded, basis), layers, dialect),
      ),
    );
    const [told = [], assumed = []] = byBasis;
    const cells = told.flatMap((year, at) =>
      year.map((due, index): RuleCell => {
        const within = assumed[at]?.[index] ?? due;
        const figures = figuresOf(payableOf(due, 'told'), payableOf(within, 'assumed'), layers.figures);
        return { year: due.year, rule: due.award.rule.id, figures };
      }),
    );
    const forEngine = byBasis.flatMap((years) => {
      const all = years.flat();
      return [...all.flatMap((due) => due.forEngine), ...tiesOf(all)];
    });
    return { cells, forEngine };
  };
  return { fields, lists, strand };
};

const groupsOf = ({ groupBy }: Scenario): CompiledSql['groups'] => {
  const unused = createNames();
  const names = [...new Set(groupingsOf(groupBy).flatMap(ownColumns))];
  return names.map((name) => ({ name, column: unused(`by_${nameOf(name) || 'group'}`) }));
};

/** Each once, of whichever setting. */
const distinctNotices = (notices: readonly Notice[]): readonly Notice[] => [
  ...new Map(notices.map((each) => [each.says.zh, each])).values(),
];

const settingsIn = (scenario: Scenario): readonly Setting[] =>
  settingsOf(scenario)(scenario.compare.map((name) => ({ name })));

/**
 * A scenario as SQL of a database: what it pays, of every setting, year and rule, in the same three figures.
 *
 * @throws HuiqiError with what is wrong with a reform or a reading.
 */
export const compileSql = (scenario: Scenario, name: DialectName, table: string): CompiledSql => {
  const dialect: Dialect = dialects[name];
  const settings = settingsIn(scenario);
  const narrowing = narrowingBy(scenario.assumptions);
  const layers = createLayers();
  const compiler = createCompiler(narrowing, dialect, layers);
  const known = new Map<Strand, StrandCells>();
  const strandOf = (strand: Strand): StrandCells => {
    const own = known.get(strand) ?? compiler.strand(strand);
    known.set(strand, own);
    return own;
  };
  const cells = settings.flatMap((setting) => {
    const own = setting.documents.flatMap(({ strands }) => strands.flatMap((strand) => strandOf(strand).cells));
    return cellsOf(setting.name, own, layers.sums);
  });
  const groups = groupsOf(scenario);
  const byGroup = groups.map(({ column }) => column);
  const conditions = [...new Set([...known.values()].flatMap(({ forEngine }) => forEngine))];
  const loaded = layers.goals.put(layers.tests.put(`${engineColumn} = 1`));
  const isExact = layers.sums.put(`CASE WHEN ${layers.payable.put(either([loaded, ...conditions]))} THEN 1 ELSE 0 END`);
  const all = [layers.tests, layers.goals, layers.amounts, layers.payable, layers.figures, layers.sums];

  const sums = createLayer('m');
  const add = (expression: string): string => sums.put(dialect.sum(expression));
  const place = (inner: string): string => oneBelowAnother(cells, byGroup, inner, add, dialect);
  // What is summed up is known once every cell has asked for it.
  place('');
  const summed = sums.columns().map(([expression, own]) => `${expression} AS ${own}`);
  const asked = [isExact, ...sums.columns().map(([expression]) => expression)];
  const upper = [layers.amounts, layers.payable, layers.figures, layers.sums];
  const needed = neededBelow(upper, asked);
  const lower = nested([layers.tests, layers.goals], table, byGroup, needed, dialect.fence);
  const alike = inQuery(alikeIn(lower, needed, byGroup, dialect), dialect.fence);
  const from = nested(upper, alike, [...byGroup, alikeColumn], asked, dialect.fence);
  const inner = [
    `SELECT ${[`CAST(${isExact} AS ${dialect.integer}) AS ${engineColumn}`, ...byGroup, `${dialect.sum(alikeColumn)} AS table_rows`, ...summed].join(',\n  ')}`,
    `FROM ${inQuery(from, dialect.fence)}`,
    `GROUP BY ${[isExact, ...byGroup].join(', ')}`,
  ].join('\n');
  const keyed = nested(all, table, [keyColumn], [isExact], dialect.fence);

  const columns = columnsOf(compiler.fields.all, compiler.lists.all, narrowing, groups, dialect);
  return {
    dialect: name,
    table,
    fields: compiler.fields.all,
    lists: compiler.lists.all,
    narrowing,
    groups,
    years: Array.from({ length: scenario.through - scenario.from + 1 }, (_, at) => scenario.from + at),
    columns,
    create: `CREATE TABLE ${table} (\n  ${columns.map(([column, type]) => `${column} ${type}`).join(',\n  ')}\n)${dialect.storage}`,
    cells: place(inner),
    forEngine: `SELECT ${keyColumn}\nFROM ${inQuery(keyed, dialect.fence)}\nWHERE ${isExact} = 1\nORDER BY ${keyColumn}`,
    notices: distinctNotices(settings.flatMap(apartIn)),
  };
};

const columnsOf = (
  fields: readonly SqlField[],
  lists: SqlLists['all'],
  narrowing: SqlNarrowing,
  groups: CompiledSql['groups'],
  { integer, text }: Dialect,
): CompiledSql['columns'] => [
  [keyColumn, text],
  ...groups.map(({ column }): readonly [string, string] => [column, text]),
  [engineColumn, integer],
  ...bothOf(receivedColumn, narrowing.ofList(receivedColumn, 'received', 'assumed'), integer),
  ...lists.flatMap(({ column, source }) => bothOf(column, narrowing.ofList(column, source.list, 'assumed'), integer)),
  ...fields.flatMap((field) => {
    const narrower = narrowing.ofField(field, 'assumed');
    return field.isText
      ? bothOf(field.text, narrower.text, text)
      : [...bothOf(field.low, narrower.low, integer), ...bothOf(field.high, narrower.high, integer)];
  }),
];

/** A column, and beside it the one that the assumptions leave, where there is another. */
const bothOf = (told: string, narrower: string, type: string): readonly (readonly [string, string])[] =>
  told === narrower
    ? [[told, type]]
    : [
        [told, type],
        [narrower, type],
      ];
