import {
  bad,
  type Form,
  formed,
  good,
  isList,
  listOf,
  objectOf,
  oneOf,
  optional,
  type Reader,
  type Readers,
  recordOf,
  text,
} from '../edge/index.js';
import { issue } from '../issue/index.js';
import type { ClosableList } from '../subject/index.js';

/** What a blank cell says: that there is none, that it is not known, or a value. */
export type Blank = 'none' | 'unknown' | { readonly is: string };

/** Where a field stands in a table, and how it is written there. */
export interface ColumnSpec {
  /** The head of the column, without its unit; `*` for the year in it. */
  readonly from: string;
  /** What cells are called in the table, and what an input calls it. */
  readonly values?: Readonly<Record<string, string>>;
  /** What a blank cell says; not known, where nothing is said. */
  readonly blank?: Blank;
  /** The unit of figures without one, where the head does not state it. */
  readonly unit?: string;
}

/** An entry of a list, field by field: where it stands, or what it always is. */
export type EntrySpec = Readonly<Record<string, string | ColumnSpec | { readonly is: string }>>;

/** A table of its own for the entries of a list: a row for each title, project or receipt. */
export interface SideSpec {
  /** The file, beside that of the population. */
  readonly file?: string;
  /** Of a workbook the sheet; the first, where none is named. */
  readonly sheet?: string;
  /** The column that says whose the entry is, as the key of the population does. */
  readonly key: string;
  /** Where each field of an entry stands. */
  readonly columns: EntrySpec;
  /** What is said of an enterprise that has no row there: that it has no such entry, or nothing. */
  readonly absent: 'none' | 'unknown';
  readonly ignore?: readonly string[];
}

/** Where the fields of an enterprise stand in a table. */
export interface PopulationSpec {
  /** The file, beside the scenario; whoever opens the population says where it is otherwise. */
  readonly file?: string;
  /** Of a workbook the sheet; the first, where none is named. */
  readonly sheet?: string;
  /** The column that tells enterprises apart; the number of the row, where there is none. */
  readonly key?: string;
  /** The column of the year, where an enterprise has a row for each. */
  readonly year?: string;
  /** What holds for every enterprise of the table. */
  readonly constants?: Readonly<Record<string, string>>;
  /** By the path of the field, `*` standing for the year; a list of entries at `titles`, `projects` and `received`. */
  readonly columns?: Readonly<Record<string, string | ColumnSpec | readonly EntrySpec[]>>;
  /** Tables beside it, by the list whose entries they have. */
  readonly tables?: Readonly<Partial<Record<ClosableList, SideSpec>>>;
  /** Of a sample the column of weights: how many enterprises a row stands for. Without it a row is one. */
  readonly weight?: string;
  /** The column of the strata that were sampled each by itself; the sample is of one stratum without it. */
  readonly stratum?: string;
  /** Columns to group by that no field is for. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Columns that nothing is to be made of: of every other that is not read it is remarked. */
  readonly ignore?: readonly string[];
}

/** A text, or what YAML makes of one: a number, or a flag. */
const scalar: Reader<string> = formed({ type: ['string', 'number', 'boolean'] }, (given, option) => {
  if (typeof given === 'boolean') return good(given ? 'true' : 'false');
  return typeof given === 'number' ? good(String(given)) : text(given, option);
});

/** One of several forms. */
const either = (...readers: readonly Reader<unknown>[]): Form => ({ anyOf: readers.map(({ form = {} }) => form) });

const isValue = objectOf<{ readonly is: string }>({ is: scalar });

const blank: Reader<Blank> = formed(either(oneOf(['none', 'unknown']), isValue), (given, option) => {
  if (given === 'none' || given === 'unknown') return good(given);
  const { value } = typeof given === 'object' ? isValue(given, option) : {};
  return value !== undefined
    ? good(value)
    : bad(
        issue('option-misfit', { option }, given, {
          wanted: { zh: 'none、unknown 或 { is: 值 }', en: 'none, unknown or { is: VALUE }' },
        }),
      );
});

const columnReaders: Readers<ColumnSpec> = {
  from: text,
  values: optional(recordOf(scalar)),
  blank: optional(blank),
  unit: optional(text),
};

const columnOf = objectOf(columnReaders);

const column = formed<string | ColumnSpec>(either(text, columnOf), (given, option) =>
  typeof given === 'string' ? text(given, option) : columnOf(given, option),
);

const entryField = formed<string | ColumnSpec | { readonly is: string }>(
  either(text, columnOf, isValue),
  (given, option) =>
    typeof given === 'object' && given !== null && 'is' in given ? isValue(given, option) : column(given, option),
);

const entryForm: Form = {
  type: 'object',
  properties: { blank: blank.form },
  additionalProperties: entryField.form,
};

const entry: Reader<EntrySpec> = formed(entryForm, (given, option) => {
  if (typeof given !== 'object' || given === null || !('blank' in given)) return recordOf(entryField)(given, option);
  // What a blank says is said once for an entry: it holds for each of its columns.
  const { blank: said, ...fields } = given as Readonly<Record<string, unknown>>;
  const meant = blank(said, `${option}.blank`);
  const { value, issues } = recordOf(entryField)(fields, option);
  if (value === undefined || meant.value === undefined) return bad(...issues, ...meant.issues);
  const told = meant.value;
  const withBlank = (each: EntrySpec[string]): EntrySpec[string] => {
    if (typeof each === 'string') return { from: each, blank: told };
    return 'from' in each ? { blank: told, ...each } : each;
  };
  return good(Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withBlank(each)])));
});

const entries = listOf(entry);

const columns: Reader<NonNullable<PopulationSpec['columns']>> = recordOf(
  formed<string | ColumnSpec | readonly EntrySpec[]>(either(text, columnOf, entries), (given, option) =>
    isList(given) ? entries(given, option) : column(given, option),
  ),
);

const side = objectOf<SideSpec>({
  file: optional(text),
  sheet: optional(text),
  key: text,
  columns: entry,
  absent: oneOf(['none', 'unknown'] as const),
  ignore: optional(listOf(text)),
});

const tables = objectOf<NonNullable<PopulationSpec['tables']>>({
  titles: optional(side),
  projects: optional(side),
  received: optional(side),
});

const readers: Readers<PopulationSpec> = {
  file: optional(text),
  sheet: optional(text),
  key: optional(text),
  year: optional(text),
  constants: optional(recordOf(scalar)),
  columns: optional(columns),
  tables: optional(tables),
  weight: optional(text),
  stratum: optional(text),
  labels: optional(recordOf(text)),
  ignore: optional(listOf(text)),
};

/** Where a table has what, as somebody writes it. */
export const populationSpec: Reader<PopulationSpec> = formed(objectOf(readers).form ?? {}, (given, option) => {
  const read = objectOf(readers)(given, option);
  const { weight, stratum, key, tables: beside } = read.value ?? {};
  const missing = [
    ...(stratum !== undefined && weight === undefined ? ['weight'] : []),
    ...(beside !== undefined && key === undefined ? ['key'] : []),
  ];
  return missing.length === 0
    ? read
    : bad(...missing.map((name) => issue('field-required', { option: `${option}.${name}` }, undefined)));
});
