import * as z from 'zod';
// From where they stand: through `z.core` a bundler would keep all of zod, with the words of fifty languages.
import { $constructor, $ZodObject } from 'zod/v4/core';

/**
 * An object schema in all but this: zod writes and compiles a parser (`new Function`) for each of its own,
 * and a page whose policy forbids generated code reports even the attempt. The setting that turns that off
 * is global and belongs to the host application; a schema that bears the mark of having such a parser is
 * not given one.
 */
const ObjectSchema = $constructor<z.ZodObject, z.core.$ZodObjectDef>('ObjectSchema', (schema, definition) => {
  $ZodObject.init(schema, definition);
  schema._zod.traits.add('$ZodObjectJIT');
  z.ZodObject.init(schema, definition);
});

/**
 * A schema of objects that have these fields and no others.
 *
 * @param error what is said of a value that is no such object, where zod’s own words will not do.
 */
export const strictObject = <Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  error?: z.core.$ZodErrorMap,
): z.ZodObject<Shape, z.core.$strict> =>
  new ObjectSchema({
    type: 'object',
    shape,
    catchall: z.never(),
    ...(error === undefined ? {} : { error }),
  }) as unknown as z.ZodObject<Shape, z.core.$strict>;

/** A schema of objects that have these fields, and perhaps others, which are left out of what is read. */
export const openObject = <Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodObject<Shape> =>
  new ObjectSchema({ type: 'object', shape }) as unknown as z.ZodObject<Shape>;
