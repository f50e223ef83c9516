import { isPlainObject } from '../edge/index.js';
import { type ShapeFinding, finding, stops, type ErrorTold } from './finding.js';
import { type SchemaForm, type Literal, type OptionalSchema, type Output, type Schema, schemaOf } from './schema.js';

/** What may be written in several ways: the first that fits is how it is meant. */
export const union = <const Options extends readonly Schema[]>(
  options: Options,
  { error: told }: { readonly error?: ErrorTold } = {},
): Schema<Output<Options[number]>> =>
  schemaOf({ type: 'union', options, told }, (value, found) => {
    const tried: { readonly made: unknown; readonly findings: ShapeFinding[] }[] = [];
    for (const option of options) {
      const findings: ShapeFinding[] = [];
      const made = option.read(value, findings);
      if (findings.length === 0) return made;
      tried.push({ made, findings });
    }
    const [near, another] = tried.filter(({ findings }) => !stops(findings, 0));
    if (near !== undefined && another === undefined) {
      found.push(...near.findings);
      return near.made;
    }
    found.push(finding({ code: 'invalid_union', errors: tried.map(({ findings }) => findings) }, value, told));
    return value;
  });

const wordsAt = ({ form }: Schema, key: string): readonly Literal[] => {
  const told: SchemaForm | undefined = form.type === 'object' ? form.shape[key]?.form : undefined;
  return told?.type === 'literal' || told?.type === 'enum' ? told.values : [];
};

/** Objects of several sorts, told apart by the word at one key. */
export const discriminatedUnion = <const Options extends readonly Schema[]>(
  by: string,
  options: Options,
): Schema<Output<Options[number]>> => {
  const told = new Map<unknown, Schema>(
    options.flatMap((option) => wordsAt(option, by).map((word) => [word, option] as const)),
  );
  return schemaOf({ type: 'union', options, by }, (value, found) => {
    if (!isPlainObject(value)) {
      found.push(finding({ code: 'invalid_type', expected: 'object' }, value));
      return value;
    }
    const option = told.get(value[by]);
    if (option !== undefined) return option.read(value, found);
    found.push(
      finding({ code: 'invalid_union', errors: [], options: [...told.keys()] }, value, undefined, { path: [by] }),
    );
    return value;
  });
};

export const optional = <Inner extends Schema>(inner: Inner): OptionalSchema<Output<Inner>> =>
  schemaOf(
    { type: 'optional', inner },
    (value, found) => (value === undefined ? undefined : inner.read(value, found)),
    'left-out',
  );

export const nullable = <Inner extends Schema>(inner: Inner): Schema<Output<Inner> | null> =>
  schemaOf({ type: 'nullable', inner }, (value, found) => (value === null ? null : inner.read(value, found)));

/** What stands for a value that is left out. */
export const defaulted = <Inner extends Schema>(
  inner: Inner,
  value: Output<Inner> | (() => Output<Inner>),
): Schema<Output<Inner>> => {
  const made = typeof value === 'function' ? (value as () => unknown) : (): unknown => value;
  return schemaOf(
    { type: 'default', inner, value: made },
    (given, found) => (given === undefined ? made() : inner.read(given, found)),
    'given',
  );
};

/** A schema that refers to itself. */
export const lazy = <Value>(inner: () => Schema<Value>): Schema<Value> => {
  let kept: Schema<Value> | undefined;
  const made = (): Schema<Value> => (kept ??= inner());
  return schemaOf({ type: 'lazy', inner: made }, (value, found) => made().read(value, found));
};
