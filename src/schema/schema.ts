import { type ShapeFinding, type ShapeFindings, stops, type ErrorTold } from './finding.js';
import type { Check } from './checks.js';

/** Reads a value: what it finds wrong is added to the findings. */
export type Read = (value: unknown, found: ShapeFinding[]) => unknown;

/** What a schema takes, as another validation library is told of it. */
export type SchemaForm = { readonly told?: ErrorTold | undefined } & (
  | { readonly type: 'string' | 'number' | 'int' | 'boolean' | 'null' | 'unknown' | 'date' }
  | { readonly type: 'literal' | 'enum'; readonly values: readonly Literal[] }
  | { readonly type: 'array'; readonly item: Schema }
  | { readonly type: 'tuple'; readonly items: readonly Schema[]; readonly rest?: Schema | undefined }
  | { readonly type: 'object'; readonly shape: KeySchemas; readonly others: Others }
  | { readonly type: 'record'; readonly key: Schema; readonly value: Schema }
  | { readonly type: 'union'; readonly options: readonly Schema[]; readonly by?: string }
  | { readonly type: 'optional' | 'nullable'; readonly inner: Schema }
  | { readonly type: 'default'; readonly inner: Schema; readonly value: () => unknown }
  | { readonly type: 'lazy'; readonly inner: () => Schema }
);

export type Literal = string | boolean | null;
export type KeySchemas = Readonly<Record<string, Schema>>;

/** What becomes of the keys of an object that its schema does not name. */
export type Others = 'refused' | 'kept' | 'dropped' | Schema;

export type SchemaResult<Value> =
  | { readonly success: true; readonly data: Value; readonly error?: undefined }
  | { readonly success: false; readonly data?: undefined; readonly error: { readonly issues: ShapeFindings } };

/** What a value must be: read, with everything that is wrong with it at its place. */
export interface Schema<out Value = unknown> {
  readonly form: SchemaForm;
  readonly checks: readonly Check<never>[];
  readonly read: Read;
  /** What it comes to where a key is absent: `left-out` leaves it so, `given` puts a value in its place; else it is missed. */
  readonly absent?: 'left-out' | 'given';
  readonly safeParse: (value: unknown) => SchemaResult<Value>;
  /** @throws TypeError where something is wrong: for data of ours. */
  readonly parse: (value: unknown) => Value;
  /** The same, with more asked of what it has read. */
  check(...checks: readonly Check<Value>[]): this;
}

/** A key that may be left out. */
export interface OptionalSchema<out Value = unknown> extends Schema<Value | undefined> {
  readonly absent: 'left-out';
}

export type Output<Of> = Of extends Schema<infer Value> ? Value : never;

const checking =
  (read: Read, checks: readonly Check<never>[]): Read =>
  (value, found) => {
    const from = found.length;
    const made = read(value, found);
    let isOver = stops(found, from);
    for (const { look, isOfLength } of checks) {
      if (isOver && isOfLength !== true) continue;
      const at = found.length;
      look(made as never, found);
      isOver ||= stops(found, at);
    }
    return made;
  };

/** A schema of its form and the way in which it reads. */
export const schemaOf = <Of extends Schema>(
  form: SchemaForm,
  plainly: Read,
  absent?: Of['absent'],
  checks: readonly Check<never>[] = [],
): Of => {
  const read = checks.length === 0 ? plainly : checking(plainly, checks);
  const safeParse = (value: unknown): SchemaResult<unknown> => {
    const issues: ShapeFinding[] = [];
    const data = read(value, issues);
    return issues.length === 0 ? { success: true, data } : { success: false, error: { issues } };
  };
  const schema: Schema = {
    form,
    checks,
    read,
    ...(absent === undefined ? {} : { absent }),
    safeParse,
    parse: (value) => {
      const { success, data, error } = safeParse(value);
      if (!success) throw new TypeError(JSON.stringify(error.issues));
      return data;
    },
    check: (...more) => schemaOf(form, plainly, absent, [...checks, ...(more as readonly Check<never>[])]),
  };
  return schema as Of;
};
