import {
  bad,
  copyOf,
  good,
  isPlainObject,
  listOf,
  oneOf,
  optional,
  type Reader,
  type Readers,
  readOptions,
  recordOf,
  take,
  text,
} from '../../edge/index.js';
import { HuiqiError, issue } from '../../issue/index.js';
import { notData, type EnterpriseInput, unchecked } from '../../subject/index.js';
import { entriesOf, put } from '../input.js';

/** What stood at a path before: nothing where it was not told. */
export type WrittenValue = string | number | boolean | undefined;

/** A change to an input as its user writes it: a figure set, or an entry added to a list. */
export type InputChange =
  | {
      readonly kind: 'set';
      readonly path: string;
      /** What stands there now; left out where nothing does. */
      readonly from?: string | number | boolean;
      readonly to: string | number | boolean;
    }
  | {
      readonly kind: 'add';
      readonly path: 'titles' | 'projects';
      readonly entry: Readonly<Record<string, string | number>>;
    };

/** A change that was worked out here: of money, the sum beside its text. */
export type Planned = Extract<InputChange, { kind: 'add' }> | PlannedFigure;

export type PlannedFigure = Extract<InputChange, { kind: 'set' }> & { readonly toFen?: number };

const entryReader = recordOf<string | number>((given, option) =>
  typeof given === 'string' || typeof given === 'number' ? good(given) : text(given, option),
);

const valueReader: Reader<string | number | boolean> = (given, option) =>
  typeof given === 'boolean' || typeof given === 'number' ? good(given) : text(given, option);

type ChangeOf<Kind extends InputChange['kind']> = Extract<InputChange, { readonly kind: Kind }>;

const setReaders: Readers<ChangeOf<'set'>> = {
  kind: oneOf(['set', 'add']) as Reader<'set'>,
  path: text,
  from: optional(valueReader),
  to: valueReader,
};
const addReaders: Readers<ChangeOf<'add'>> = {
  kind: oneOf(['set', 'add']) as Reader<'add'>,
  path: oneOf(['titles', 'projects']),
  entry: entryReader,
};

const readChange: Reader<InputChange> = (given, option) => {
  const kind = typeof given === 'object' && given !== null ? (given as { readonly kind?: unknown }).kind : undefined;
  const { value, issues } =
    kind === 'add' ? readOptions(given, addReaders, option) : readOptions(given, setReaders, option);
  return value === undefined || issues.length > 0 ? bad(...issues) : good(value);
};

const made = (input: unknown, change: InputChange): unknown =>
  put(input, change.path, change.kind === 'set' ? change.to : [...entriesOf(input, change.path), change.entry]);

/** The input with changes applied that were worked out here. */
export const changed = (input: unknown, changes: readonly Planned[]): unknown => changes.reduce(made, input);

/**
 * The input with changes applied; the one given is not touched.
 *
 * @throws HuiqiError where the input is no data or a change is none.
 *
 * @example
 * changeInput({ city: '台州市', titles: [] }, [{ kind: 'add', path: 'titles', entry: { title: 'little-giant', on: '2026-12-31' } }]).titles?.length // 1
 */
export const changeInput = (input: EnterpriseInput, changes: readonly InputChange[]): EnterpriseInput => {
  const copied = copyOf(input);
  if (!copied.ok) throw new HuiqiError(notData(copied).issues);
  if (!isPlainObject(copied.value)) throw new HuiqiError([issue('object-wanted', { path: '' }, copied.value)]);
  return unchecked(changed(copied.value, take(listOf(readChange), changes, 'changes')));
};
