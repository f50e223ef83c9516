import type { PlainObject } from '../edge/index.js';
import { type Change, type Changeable, partOf } from '../rule/index.js';
import { printed } from './cell.js';

/** What a change addresses. */
export type Address = Pick<Change, 'rule' | 'group' | 'target' | 'document'>;

/** Rules and what else a document holds, as they stand before an operation. */
export type Before = Changeable;

const isData = (value: unknown): value is PlainObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A table of a rule: its columns in order, with their units, and its rows. */
export interface NamedTable {
  readonly part: string;
  readonly columns: readonly (readonly [name: string, unit: string])[];
  readonly rows: readonly (readonly unknown[])[];
}

/** A cell of a table. */
export interface TableCell {
  readonly table: NamedTable;
  readonly row: number;
  readonly column: number;
}

export type LocatedPart =
  | {
      readonly is: 'part';
      readonly at: Address;
      readonly part: string;
      readonly now: unknown;
      /** Of a cell, the unit of its column, and its table. */
      readonly unit?: string;
      readonly cell?: TableCell;
    }
  | { readonly is: 'table'; readonly at: Address; readonly table: NamedTable }
  | { readonly is: 'row'; readonly at: Address; readonly table: NamedTable; readonly row: number }
  | { readonly is: 'whole'; readonly at: Address; readonly now: unknown };

/** What a name leads to, or the names that would have led somewhere from where it went astray. */
export type Location = { readonly found: LocatedPart } | { readonly known: readonly string[] };

const idOf = (value: unknown): string => String((value as { id?: unknown } | undefined)?.id);

interface Addressee {
  readonly name: string;
  readonly at: Address;
  readonly value: unknown;
}

const addresseesIn = ({ document, rules, groups, targets }: Before): readonly Addressee[] => [
  ...Object.entries(rules).map(([rule, value]) => ({ name: rule, at: { rule }, value })),
  ...groups.map((value) => ({ name: idOf(value), at: { group: idOf(value) }, value })),
  ...(targets ?? []).map((value) => ({ name: idOf(value), at: { target: idOf(value) }, value })),
  { name: 'document', at: { document: true as const }, value: document },
];

const kindOf = ({ at }: Addressee): string => Object.keys(at)[0] ?? '';

/** Several things of one name are told apart by what they are: `group:little-giant`. */
const addressed = (before: Before, head: string): readonly Addressee[] => {
  const [, kind, name = head] = /^(rule|group|target):(.*)$/u.exec(head) ?? [];
  return addresseesIn(before).filter((each) => each.name === name && (kind === undefined || kindOf(each) === kind));
};

const unitsOf = (table: PlainObject): NamedTable['columns'] =>
  Object.entries(table).filter(
    (entry): entry is [string, string] => entry[0] !== 'rows' && typeof entry[1] === 'string',
  );

const tablesIn = (rule: unknown): ReadonlyMap<string, NamedTable> => {
  const parameters = isData(rule) && isData(rule['parameters']) ? rule['parameters'] : {};
  return new Map(
    Object.entries(parameters).flatMap(([name, table]) =>
      isData(table) && Array.isArray(table['rows'])
        ? [
            [
              name,
              {
                part: `parameters.${name}.rows`,
                columns: unitsOf(table),
                rows: table['rows'] as readonly (readonly unknown[])[],
              },
            ],
          ]
        : [],
    ),
  );
};

const parametersIn = (rule: unknown): PlainObject =>
  isData(rule) && isData(rule['parameters']) ? rule['parameters'] : {};

/** The names of conditions, wherever they stand in one another. */
export const conditionNames = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(conditionNames);
  if (!isData(value)) return [];
  const { name } = value;
  return [...(typeof name === 'string' ? [name] : []), ...Object.values(value).flatMap(conditionNames)];
};

/** How the rows of a table are told apart: by the first column, and by as many more as that takes. */
export const keyOf = ({ columns, rows }: NamedTable, row: readonly unknown[]): string => {
  const width = columns.findIndex((_, last) => {
    const keys = rows.map((each) => JSON.stringify(each.slice(0, last + 1)));
    return new Set(keys).size === keys.length;
  });
  return columns
    .slice(0, Math.max(width, 0) + 1)
    .map(([, unit], column) => printed(row[column], unit))
    .join(', ');
};

/** Whether two ways of writing tell the same row: `100000万元` is `10亿元`. */
const isKey = (own: string, told: string): boolean => {
  const plain = (key: string): string => key.replaceAll(/\s/gu, '');
  return own === told || plain(own) === plain(printed(told, ''));
};

const inTable = (
  at: Address,
  tableName: string,
  table: NamedTable,
  key: string | undefined,
  column: string | undefined,
): Location => {
  if (key === undefined)
    return column === undefined ? { found: { is: 'table', at, table } } : { known: [`${tableName}[…].${column}`] };
  const row = table.rows.findIndex((each) => isKey(keyOf(table, each), key));
  if (row < 0) return { known: table.rows.map((each) => `${tableName}[${keyOf(table, each)}]`) };
  if (column === undefined) return { found: { is: 'row', at, table, row } };
  const index = table.columns.findIndex(([name]) => name === column);
  const [, unit] = table.columns[index] ?? [];
  return unit === undefined
    ? { known: table.columns.map(([name]) => `${tableName}[${key}].${name}`) }
    : {
        found: {
          is: 'part',
          at,
          part: `${table.part}.${String(row)}.${String(index)}`,
          now: table.rows[row]?.[index],
          unit,
          cell: { table, row, column: index },
        },
      };
};

const inRule = (at: Address, rule: unknown, path: string): Location => {
  const [, head = path, key, column] = /^([^.[]+)(?:\[([^\]]*)\])?(?:\.(.+))?$/u.exec(path) ?? [];
  const tables = tablesIn(rule);
  const table = tables.get(head);
  if (table !== undefined) return inTable(at, head, table, key, column);
  const names = conditionNames(isData(rule) ? rule['conditions'] : undefined);
  const parameters = parametersIn(rule);
  const standing = (): string => {
    if (key === undefined && column === undefined && Object.hasOwn(parameters, head)) return `parameters.${head}`;
    return names.includes(head) && column !== undefined ? `conditions.${path}` : path;
  };
  const found = isData(rule) && key === undefined ? partAt(at, rule, standing()) : undefined;
  return found ?? { known: [...Object.keys(parameters), ...names.map((name) => `${name}.value`)] };
};

const within =
  (head: string) =>
  (key: string): string =>
    `${head}.${key}`;

/** A part that is there, or a key that may be added to what is there. */
const partAt = (at: Address, value: unknown, part: string): Location | undefined => {
  const found = partOf(value, part);
  // A part without a dot is a key of the whole: one that is not there is a slip, not an addition.
  return found === undefined || (found.now === undefined && !part.includes('.'))
    ? undefined
    : { found: { is: 'part', at, part, now: found.now } };
};

/** Where a name leads: `scale-up.amount`, `revenue-milestone.milestones[50亿元].amount`, `scale-up.still-in.value`, `group:….atMost`. */
export const locate = (before: Before, name: string): Location => {
  const [head = '', ...rest] = name.split(/\.(.*)/su);
  const path = rest[0] ?? '';
  const found = addressed(before, head);
  const [one] = found;
  if (one === undefined) return { known: addresseesIn(before).map((each) => each.name) };
  if (found.length > 1) return { known: found.map((each) => `${kindOf(each)}:${each.name}`) };
  if (path === '') return { found: { is: 'whole', at: one.at, now: one.value } };
  if (one.at.rule !== undefined) {
    const location = inRule(one.at, one.value, path);
    return 'found' in location ? location : { known: location.known.map(within(head)) };
  }
  const keys = isData(one.value) ? Object.keys(one.value) : [];
  return partAt(one.at, one.value, path) ?? { known: keys.map(within(head)) };
};

/** The names that lead to what is wanted, in what another name leads to or in what that is in. */
export const namesOf = (before: Before, name: string, wanted: LocatedPart['is']): readonly string[] => {
  const [head = ''] = name.split('.');
  const names = addressed(before, head).flatMap(({ at, value }): readonly string[] => {
    if (wanted === 'whole') return [head];
    if (at.rule === undefined) return wanted === 'part' && isData(value) ? Object.keys(value).map(within(head)) : [];
    const tables = [...tablesIn(value)].map(([key, table]) => [`${head}.${key}`, table] as const);
    if (wanted === 'table') return tables.map(([key]) => key);
    const rows = tables.flatMap(([key, table]) =>
      table.rows.map((row) => [`${key}[${keyOf(table, row)}]`, table] as const),
    );
    if (wanted === 'row') return rows.map(([key]) => key);
    return [
      ...Object.entries(parametersIn(value)).flatMap(([key, each]) => (isData(each) ? [] : [`${head}.${key}`])),
      ...rows.flatMap(([key, { columns }]) => columns.map(([column]) => `${key}.${column}`)),
      ...conditionNames(isData(value) ? value['conditions'] : undefined).map((each) => `${head}.${each}.value`),
    ];
  });
  const below = names.filter((each) => each.startsWith(name));
  return below.length > 0 ? below : names;
};
