import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;
type Fill = (written: unknown) => unknown;

const inObject = (shape: Readonly<Record<string, Schema>>): Fill | undefined => {
  const fields = Object.entries(shape).flatMap(([key, schema]) => {
    const fill = fillOf(schema);
    return fill === undefined ? [] : [[key, fill] as const];
  });
  if (fields.length === 0) return undefined;
  return (written) => {
    const full: Record<string, unknown> = { ...(written as object) };
    for (const [key, fill] of fields) {
      const value = fill(full[key]);
      if (value !== undefined) full[key] = value;
    }
    return full;
  };
};

const inChoice = (options: readonly Schema[], told: string): Fill | undefined => {
  const fills = options.flatMap((option) => {
    const { values } = (option as z.ZodMiniObject).def.shape[told]?._zod ?? {};
    const fill = fillOf(option);
    return fill === undefined ? [] : [...(values ?? [])].map((value) => [value as unknown, fill] as const);
  });
  if (fills.length === 0) return undefined;
  const byValue = new Map(fills);
  return (written) => byValue.get((written as Readonly<Record<string, unknown>>)[told])?.(written) ?? written;
};

const unlessLeftOut = (fill: Fill | undefined): Fill | undefined =>
  fill && ((written) => (written === undefined || written === null ? written : fill(written)));

const made = (schema: Schema): Fill | undefined => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'object') return inObject(def.shape);
  if (def.type === 'union' && 'discriminator' in def) return inChoice(def.options, def.discriminator as string);
  if (def.type === 'array') {
    const fill = fillOf(def.element);
    return fill && ((written) => (written as readonly unknown[]).map(fill));
  }
  if (def.type === 'optional' || def.type === 'nullable') return unlessLeftOut(fillOf(def.innerType));
  if (def.type !== 'default') return undefined;
  const fill = fillOf(def.innerType) ?? ((written) => written);
  return (written) => (written === undefined ? def.defaultValue : fill(written));
};

const known = new WeakMap<Schema, { readonly fill: Fill | undefined }>();

/** What a schema fills in; nothing where it leaves all as it is. */
const fillOf = (schema: Schema): Fill | undefined => {
  const { fill } = known.get(schema) ?? { fill: made(schema) };
  known.set(schema, { fill });
  return fill;
};

/**
 * What was checked by a schema before, as the schema makes it of what is written: with the usual values of what is left
 * out, and nothing looked at a second time.
 * So `{}` comes out as `{ yearsAgo: 0 }` where that is the usual value.
 */
export const inFull = <Of extends Schema>(schema: Of, written: unknown): z.output<Of> =>
  (fillOf(schema)?.(written) ?? written) as z.output<Of>;
