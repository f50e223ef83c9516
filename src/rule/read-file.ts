import type * as z from 'zod/mini';
import { throwIfAny } from '../issue/index.js';
import { shapeIssues } from '../kinds/shape.js';

/** Where a file of a document stands. */
export const fileIn = (document: string, name: string): string => `rules/${document}/${name}.json`;

/** A way to read a file of a document by its shape. */
export type ReadFile = <Schema extends z.ZodMiniType>(schema: Schema, raw: unknown, file: string) => z.output<Schema>;

/** Takes a file as it stands: it was read against its shape before, and the shape fills nothing in. */
export const asItStands: ReadFile = <Schema extends z.ZodMiniType>(_: Schema, raw: unknown) => raw as z.output<Schema>;

/** Reads a file against its shape. */
export const parseFile = <Schema extends z.ZodMiniType>(
  schema: Schema,
  raw: unknown,
  file: string,
): z.output<Schema> => {
  const parsed = schema.safeParse(raw);
  if (!parsed.success) throwIfAny(shapeIssues(parsed.error, raw, file));
  return parsed.data as z.output<Schema>;
};
