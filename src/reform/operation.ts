import {
  bad,
  data,
  type Form,
  formed,
  good,
  listOf,
  optional,
  type Reader,
  readOptions,
  type Readers,
  text,
} from '../edge/index.js';
import { year } from '../engine/options.js';
import { issue } from '../issue/wider.js';

/** What each operation may say: all of it is checked against the document before anything is changed. */
export interface OperationKeys {
  /** A part by its stable name, and what shall stand there. */
  readonly set?: string;
  readonly to?: unknown;
  /** What stands there now, by meaning: `60000元` is `6万元`. */
  readonly was?: unknown;
  /** A table by its name, and a row with a value for each of its columns. */
  readonly 'add-row'?: string;
  readonly row?: Readonly<Record<string, unknown>>;
  /** A row by the value that it is told apart by. */
  readonly 'remove-row'?: string;
  /** A rule, and a condition that it shall ask for besides. */
  readonly 'add-condition'?: string;
  readonly condition?: unknown;
  /** A named condition of a rule. */
  readonly 'remove-condition'?: string;
  /** A rule that shall be no more. */
  readonly abolish?: string;
  /** A rule, or a group, that shall be; as its file would say it. */
  readonly 'add-rule'?: unknown;
  readonly 'add-group'?: unknown;
  /** The period of the document. */
  readonly 'move-period'?: string;
  /** The first programme year that it holds for; every year of the document without it. */
  readonly from?: number;
}

const row: Reader<Readonly<Record<string, unknown>>> = formed({ type: 'object' }, (given, option) => {
  const { value, issues } = data(given, option);
  if (issues.length > 0) return bad(...issues);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? good(value as Readonly<Record<string, unknown>>)
    : bad(
        issue('option-misfit', { option }, given, { wanted: { zh: '一个对象，形如 {…}', en: 'an object, as in {…}' } }),
      );
});

/** A year, or the day that it begins with: nothing here decides within a year. */
const start: Reader<number> = formed(
  { anyOf: [year.form ?? {}, { type: 'string', pattern: '^\\d{4}(-01-01)?$' }] },
  (given, option) => {
    if (typeof given !== 'string') return year(given, option);
    const [, written] = /^(\d{4})(?:-01-01)?$/u.exec(given) ?? [];
    return written === undefined ? bad(issue('reform-start', { option }, given)) : year(Number(written), option);
  },
);

const readers: Readers<OperationKeys> = {
  set: optional(text),
  to: optional(data),
  was: optional(data),
  'add-row': optional(text),
  row: optional(row),
  'remove-row': optional(text),
  'add-condition': optional(text),
  condition: optional(data),
  'remove-condition': optional(text),
  abolish: optional(text),
  'add-rule': optional(data),
  'add-group': optional(data),
  'move-period': optional(text),
  from: optional(start),
};

/**
 * What an operation does, and the keys that say it: the first is its name, the others it needs; `was` may go with any
 * of them that replaces.
 */
const forms = {
  set: ['to'],
  'add-row': ['row'],
  'remove-row': [],
  'add-condition': ['condition'],
  'remove-condition': [],
  abolish: [],
  'add-rule': [],
  'add-group': [],
  'move-period': [],
} as const satisfies Partial<Record<keyof OperationKeys, readonly (keyof OperationKeys)[]>>;

export type OperationName = keyof typeof forms;
const operationNames = Object.keys(forms) as readonly OperationName[];
const withWas: readonly OperationName[] = ['set', 'move-period'];

/** One operation of a reform, read. */
export interface Operation extends OperationKeys {
  readonly does: OperationName;
}

const mayGoWith = (does: OperationName): readonly (keyof OperationKeys)[] => [
  does,
  'from',
  ...forms[does],
  ...(withWas.includes(does) ? (['was'] as const) : []),
];

/** How each operation is written, as JSON Schema. */
export const operationForm: Form = {
  anyOf: operationNames.map((does) => ({
    type: 'object',
    properties: Object.fromEntries(mayGoWith(does).map((key) => [key, readers[key].form ?? {}])),
    required: [does, ...forms[does]],
    additionalProperties: false,
  })),
};

const operation: Reader<Operation> = formed(operationForm, (given, option) => {
  const { value, issues } = readOptions(given, readers, option);
  if (value === undefined || issues.length > 0) return bad(...issues);
  const told = operationNames.filter((name) => value[name] !== undefined);
  const [does] = told;
  if (does === undefined || told.length > 1)
    return bad(issue('reform-operation', { option }, told.join(', ') || given, { known: operationNames.join(', ') }));
  const needed: readonly (keyof OperationKeys)[] = forms[does];
  const missing = needed.filter((key) => value[key] === undefined);
  const allowed: readonly string[] = mayGoWith(does);
  const stray = Object.keys(value).filter((key) => !allowed.includes(key));
  const all = [
    ...missing.map((key) => issue('field-required', { option: `${option}.${key}` }, undefined)),
    ...stray.map((key) =>
      issue('field-unknown', { option: `${option}.${key}` }, key, { known: allowed.join(', '), suggestion: '' }),
    ),
  ];
  return all.length > 0 ? bad(...all) : good({ ...value, does });
});

export const operations: Reader<readonly Operation[]> = listOf(operation);
