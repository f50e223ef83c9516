import type * as z from 'zod/mini';
import { inFull } from './in-full.js';
import { throwIfAny } from '../issue/index.js';
import { shapeIssues } from '../kinds/shape.js';

/** Where a file of a document stands. */
export const fileIn = (document: string, name: string): string => `rules/${document}/${name}.json`;

/** A way to read a file of a document by its shape. */
export type ReadFile = <Schema extends z.ZodMiniType>(schema: Schema, raw: unknown, file: string) => z.output<Schema>;

/** Takes a file as it stands, where it was read against its shape before: what it leaves out is filled in. */
export const asItStands: ReadFile = inFull;

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
