import { parseDay } from '../quantity/index.js';
import { type ErrorOption, finding, type Wrong } from './finding.js';
import { type SchemaForm, type Literal, type Read, type Schema, schemaOf } from './schema.js';

const plain = <Value>(form: SchemaForm, wrongOf: (value: unknown) => Wrong | undefined): Schema<Value> => {
  const read: Read = (value, found) => {
    const wrong = wrongOf(value);
    if (wrong !== undefined) found.push(finding(wrong, value, form.told));
    return value;
  };
  return schemaOf(form, read);
};

const unless =
  (expected: string, isGood: (value: unknown) => boolean) =>
  (value: unknown): Wrong | undefined =>
    isGood(value) ? undefined : { code: 'invalid_type', expected };

const isText = (value: unknown): value is string => typeof value === 'string';
const notText = unless('string', isText);
const notNumber = unless('number', Number.isFinite);
const notWhole = unless('int', Number.isInteger);

export const string = ({ error: told }: ErrorOption = {}): Schema<string> => plain({ type: 'string', told }, notText);

export const boolean = ({ error: told }: ErrorOption = {}): Schema<boolean> =>
  plain(
    { type: 'boolean', told },
    unless('boolean', (value) => typeof value === 'boolean'),
  );

export const number = (): Schema<number> => plain({ type: 'number' }, notNumber);

const most = Number.MAX_SAFE_INTEGER;

/** A whole number that is held exactly. */
export const int = ({ error: told }: ErrorOption = {}): Schema<number> =>
  plain({ type: 'int', told }, (value) => {
    const wrong = notNumber(value) ?? notWhole(value);
    if (wrong !== undefined || Number.isSafeInteger(value)) return wrong;
    return Number(value) > 0
      ? { code: 'too_big', origin: 'number', maximum: most }
      : { code: 'too_small', origin: 'number', minimum: -most };
  });

export const nothing = (): Schema<null> =>
  plain(
    { type: 'null' },
    unless('null', (value) => value === null),
  );

/** Whatever it is, as long as it is there. */
export const unknown = (): Schema => plain({ type: 'unknown' }, () => undefined);

/** Whatever it is, of a type that is known elsewhere. */
export const custom = <Value>(): Schema<Value> => unknown() as Schema<Value>;

const written = /^\d{4}-\d\d-\d\d$/u;

/** A day on the calendar, `2026-07-01`. */
export const date = (): Schema<string> =>
  plain({ type: 'date' }, (value) => {
    const wrong = notText(value);
    if (wrong !== undefined) return wrong;
    return isText(value) && written.test(value) && parseDay(value).ok
      ? undefined
      : { code: 'invalid_format', format: 'date' };
  });

const among = <Value extends Literal>(
  type: 'literal' | 'enum',
  values: readonly Value[],
  { error: told }: ErrorOption = {},
): Schema<Value> => {
  const known: ReadonlySet<unknown> = new Set(values);
  return plain({ type, values, told }, (value) => (known.has(value) ? undefined : { code: 'invalid_value', values }));
};

export const literal = <const Value extends Literal>(value: Value): Schema<Value> => among('literal', [value]);

/** One of several words. */
export const oneOf = <const Word extends string>(words: readonly Word[], said?: ErrorOption): Schema<Word> =>
  among('enum', words, said);
