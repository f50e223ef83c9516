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
import { HuiqiError, issue, type Issue, pathTo, throwIfAny } from '../../issue/index.js';
import { notData, type EnterpriseInput, unchecked } from '../../subject/index.js';
import { at, put } from '../input.js';
import { changeFaults } from './change-faults.js';
import type { ChangeOf, InputChange, Planned } from './input-change.js';

const valueReader: Reader<string | number | boolean> = (given, option) =>
  typeof given === 'boolean' || typeof given === 'number' ? good(given) : text(given, option);

const entryReader = recordOf<string | number | boolean>(valueReader);

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

const made = (input: unknown, change: InputChange): unknown => {
  if (change.kind === 'set') return put(input, change.path, change.to);
  const entries = at(input, change.path);
  // What stands in the list stays as it is, whatever it is: what is wrong with it is for the parser to say.
  return put(input, change.path, [...(Array.isArray(entries) ? (entries as readonly unknown[]) : []), change.entry]);
};

/** The input with changes applied that were worked out here. */
export const changed = (input: unknown, changes: readonly Planned[]): unknown => changes.reduce(made, input);

/**
 * The input with changes applied; the one given is not touched. Each is looked at first: its path is a field of the input
 * or, in a list, of an entry that is there, what it is to be is of the kind of that field, and `from`, where it is told,
 * stands there. A name among `years`, `before`, `judgements` and `projects` that only a document of the caller’s knows is
 * left to the parser.
 *
 * @throws HuiqiError where the input is no data or a change is none, or could not be made as it is told.
 *
 * @example
 * changeInput({ city: '台州市', titles: [] }, [{ kind: 'add', path: 'titles', entry: { title: 'little-giant', on: '2026-12-31' } }]).titles?.length // 1
 */
export const changeInput = (input: EnterpriseInput, changes: readonly InputChange[]): EnterpriseInput => {
  const copied = copyOf(input);
  if (!copied.ok) throw new HuiqiError(notData(copied).issues);
  const before = copied.value;
  if (!isPlainObject(before)) throw new HuiqiError([issue('object-wanted', { path: '' }, before)]);
  let now: unknown = before;
  const issues: Issue[] = [];
  for (const [index, change] of take(listOf(readChange), changes, 'changes').entries()) {
    const faults = changeFaults(now, before, change, pathTo('changes', index));
    issues.push(...faults);
    if (faults.length === 0) now = made(now, change);
  }
  throwIfAny(issues);
  return unchecked(now);
};
