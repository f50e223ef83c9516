import * as z from 'zod/mini';
import type { Check } from './checks.js';
import type { ShapeFinding, ErrorTold } from './finding.js';
import type { SchemaForm, Literal, Schema, KeySchemas } from './schema.js';

const words = (
  told: ErrorTold | undefined,
): { readonly error?: (found: { input?: unknown; code?: string }) => string } =>
  told === undefined
    ? {}
    : {
        error: ({ input, code }) =>
          typeof told === 'string' ? told : told({ input, code: code as Parameters<typeof told>[0]['code'] }),
      };

/** What is asked by a function is asked by that function. */
const asRefinement = (look: Check<never>['look']): z.core.$ZodCheck =>
  z.superRefine<unknown>((value, context) => {
    const found: ShapeFinding[] = [];
    look(value as never, found);
    for (const { message, path, goesOn } of found)
      context.addIssue({ code: 'custom', message, path: [...path], continue: goesOn });
  });

const asCheck = ({ look, asks }: Check<never>): z.core.$ZodCheck => {
  const told = words(asks.told);
  switch (asks.type) {
    case 'minLength':
      return z.minLength(asks.bound, told);
    case 'minimum':
      return z.minimum(asks.bound, told);
    case 'maximum':
      return z.maximum(asks.bound, told);
    case 'regex':
      return z.regex(asks.pattern, told);
    case 'refine':
      return asRefinement(look);
  }
};

const shapeOf = (shape: KeySchemas): Record<string, z.ZodMiniType> =>
  Object.fromEntries(Object.entries(shape).map(([name, each]) => [name, asZod(each)]));

const objectOf = ({ shape, others, told }: Extract<SchemaForm, { type: 'object' }>): z.ZodMiniType => {
  const keys = shapeOf(shape);
  if (others === 'refused') return z.strictObject(keys, words(told));
  if (others === 'kept') return z.looseObject(keys);
  return others === 'dropped' ? z.object(keys) : z.catchall(z.object(keys), asZod(others));
};

type Some = [z.ZodMiniType, ...z.ZodMiniType[]];
const allOf = (schemas: readonly Schema[]): Some => schemas.map((each) => asZod(each)) as Some;

const typeOf = (form: SchemaForm): z.ZodMiniType => {
  const told = words(form.told);
  switch (form.type) {
    case 'string':
      return z.string(told);
    case 'number':
      return z.number(told);
    case 'int':
      return z.int(told);
    case 'boolean':
      return z.boolean(told);
    case 'null':
      return z.null();
    case 'unknown':
      return z.unknown();
    case 'date':
      return z.iso.date();
    case 'literal':
      return z.literal(form.values as [Literal]);
    case 'enum':
      return z.enum(form.values as string[], told);
    case 'array':
      return z.array(asZod(form.item), told);
    case 'tuple':
      return form.rest === undefined ? z.tuple(allOf(form.items)) : z.tuple(allOf(form.items), asZod(form.rest));
    case 'object':
      return objectOf(form);
    case 'record':
      return z.record(asZod(form.key) as z.ZodMiniString, asZod(form.value), told);
    case 'union':
      return form.by === undefined
        ? z.union(allOf(form.options), told)
        : z.discriminatedUnion(form.by, allOf(form.options) as unknown as [z.ZodMiniObject]);
    case 'optional':
      return z.optional(asZod(form.inner));
    case 'nullable':
      return z.nullable(asZod(form.inner));
    case 'default':
      return z._default(asZod(form.inner), form.value);
    case 'lazy':
      return z.lazy(() => asZod(form.inner()));
  }
};

// A schema that leads back to itself is one of zod’s that does.
const made = new WeakMap<Schema, z.ZodMiniType>();

const madeOf = ({ form, checks }: Schema): z.ZodMiniType => {
  const plain = typeOf(form);
  return checks.length === 0 ? plain : (plain as z.ZodMiniType<never>).check(...checks.map(asCheck));
};

/** The same schema as one of zod’s: for whoever composes it with others, or asks for its JSON Schema. */
export const asZod = <Value>(schema: Schema<Value>): z.ZodMiniType<Value, Value> => {
  const zod = made.get(schema) ?? madeOf(schema);
  made.set(schema, zod);
  return zod as z.ZodMiniType<Value, Value>;
};
