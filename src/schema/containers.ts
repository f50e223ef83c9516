import { isPlainObject } from '../edge/index.js';
import { type ErrorOption, type ShapeFinding, finding, putUnder, type ErrorTold, type Wrong } from './finding.js';
import {
  type SchemaForm,
  type OptionalSchema,
  type Others,
  type Output,
  type Read,
  type Schema,
  schemaOf,
  type KeySchemas,
} from './schema.js';

const partRead = (schema: Schema, value: unknown, key: PropertyKey, found: ShapeFinding[]): unknown => {
  const from = found.length;
  const read = schema.read(value, found);
  putUnder(found, from, key);
  return read;
};

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** A list whose entries are all of one sort; they can be read one by one. */
export interface ArraySchema<Item extends Schema = Schema> extends Schema<Output<Item>[]> {
  readonly form: Extract<SchemaForm, { type: 'array' }> & { readonly item: Item };
}

export const array = <Item extends Schema>(item: Item, { error: told }: ErrorOption = {}): ArraySchema<Item> =>
  schemaOf<ArraySchema<Item>>({ type: 'array', item, told }, (value, found) => {
    if (isList(value)) return value.map((each, index) => partRead(item, each, index, found));
    found.push(finding({ code: 'invalid_type', expected: 'array' }, value, told));
    return value;
  });

type Outputs<Items extends readonly Schema[]> = { -readonly [Index in keyof Items]: Output<Items[Index]> };

/** Whether a list has another length than was asked for. */
const lengthWrong = ({ length }: readonly unknown[], wanted: number): Wrong | undefined => {
  if (length < wanted) return { code: 'too_small', origin: 'array', minimum: wanted };
  return length > wanted ? { code: 'too_big', origin: 'array', maximum: wanted } : undefined;
};

/** A list whose first entries stand each for itself, and then others of one sort, or none. */
export function tuple<const Items extends readonly Schema[]>(items: Items): Schema<Outputs<Items>>;
export function tuple<const Items extends readonly Schema[], Rest extends Schema>(
  items: Items,
  rest: Rest,
): Schema<[...Outputs<Items>, ...Output<Rest>[]]>;
export function tuple(items: readonly Schema[], rest?: Schema): Schema {
  return schemaOf({ type: 'tuple', items, rest }, (value, found) => {
    if (!isList(value)) {
      found.push(finding({ code: 'invalid_type', expected: 'tuple' }, value));
      return value;
    }
    const wrong = rest === undefined ? lengthWrong(value, items.length) : undefined;
    if (wrong !== undefined) found.push(finding(wrong, value));
    if (wrong?.code === 'too_small') return value;
    const others = rest === undefined ? [] : value.slice(items.length);
    return [
      ...items.map((item, index) => partRead(item, value[index], index, found)),
      ...others.map((each, index) => partRead(rest as Schema, each, items.length + index, found)),
    ];
  });
}

type LeftOut<Of extends KeySchemas> = {
  [Name in keyof Of]: Of[Name] extends OptionalSchema ? Name : never;
}[keyof Of];

type Flattened<Of> = { [Key in keyof Of]: Of[Key] };

export type ObjectOf<Of extends KeySchemas> = Flattened<
  { -readonly [Name in Exclude<keyof Of, LeftOut<Of>>]: Output<Of[Name]> } & {
    -readonly [Name in LeftOut<Of>]?: Output<Of[Name]>;
  }
>;

/** A key of an object. Where it is absent, only what may be left out may be wrong by being nothing. */
const keyRead = (
  schema: Schema,
  key: string,
  value: object,
  made: Record<string, unknown>,
  found: ShapeFinding[],
): void => {
  const isThere = key in value;
  if (!isThere && schema.absent === 'left-out') return;
  const from = found.length;
  const read = partRead(schema, (value as Readonly<Record<string, unknown>>)[key], key, found);
  if (isThere || schema.absent === 'given') made[key] = read;
  else if (found.length === from)
    found.push(finding({ code: 'invalid_type', expected: 'nonoptional' }, undefined, undefined, { path: [key] }));
};

const keysRead = (shape: KeySchemas, others: Others, told?: ErrorTold): Read => {
  const names = Object.keys(shape);
  const known = new Set(names);
  return (value, found) => {
    if (!isPlainObject(value)) {
      found.push(finding({ code: 'invalid_type', expected: 'object' }, value, told));
      return value;
    }
    const made: Record<string, unknown> = {};
    for (const name of names) keyRead(shape[name] as Schema, name, value, made, found);
    if (others === 'dropped') return made;
    const keys: string[] = [];
    for (const key of Object.keys(value)) {
      if (known.has(key)) continue;
      if (others === 'refused') keys.push(key);
      // Put under that name it would be another prototype.
      else if (key === '__proto__') continue;
      else if (others === 'kept') made[key] = value[key];
      else keyRead(others, key, value, made, found);
    }
    // The value is an object all the same: what else is asked of it can be asked.
    if (keys.length > 0) found.push(finding({ code: 'unrecognized_keys', keys }, value, told, { goesOn: true }));
    return made;
  };
};

const object = <Value>(shape: KeySchemas, others: Others, told?: ErrorTold): Schema<Value> =>
  schemaOf({ type: 'object', shape, others, told }, keysRead(shape, others, told));

/** An object that has these keys and no others. */
export const strictObject = <const Of extends KeySchemas>(
  shape: Of,
  { error }: ErrorOption = {},
): Schema<ObjectOf<Of>> => object(shape, 'refused', error);

/** An object with these keys; others are kept as they are. */
export const looseObject = <const Of extends KeySchemas>(shape: Of): Schema<ObjectOf<Of> & Record<string, unknown>> =>
  object(shape, 'kept');

/** What is wanted of an object: others of its keys are not looked at, and left behind. */
export const partsOf = <const Of extends KeySchemas>(shape: Of): Schema<ObjectOf<Of>> => object(shape, 'dropped');

/** An object with these keys, and others that are all of one sort. */
export const objectWith = <const Of extends KeySchemas, Other extends Schema>(
  shape: Of,
  other: Other,
): Schema<ObjectOf<Of> & Record<string, Output<Other>>> => object(shape, other);

/** An object whose keys are all of one sort, and what stands at them too. */
export const record = <Value extends Schema>(
  key: Schema<string>,
  value: Value,
  { error: told }: ErrorOption = {},
): Schema<Record<string, Output<Value>>> =>
  schemaOf({ type: 'record', key, value, told }, (given, found) => {
    if (!isPlainObject(given)) {
      found.push(finding({ code: 'invalid_type', expected: 'record' }, given, told));
      return given;
    }
    const made: Record<string, unknown> = {};
    for (const name of Object.keys(given)) {
      if (name === '__proto__') continue;
      const issues: ShapeFinding[] = [];
      key.read(name, issues);
      if (issues.length === 0) made[name] = partRead(value, given[name], name, found);
      else found.push(finding({ code: 'invalid_key', issues }, name, told, { path: [name] }));
    }
    return made;
  });
