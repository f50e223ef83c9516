import type * as s from '../schema/index.js';
import { throwIfAny } from '../issue/index.js';
import { shapeIssues } from '../kinds/shape.js';

/** Where a file of a document stands. */
export const fileIn = (document: string, name: string): string => `rules/${document}/${name}.json`;

/** Reads a file against its shape. */
export const parseFile = <Schema extends s.Schema>(schema: Schema, raw: unknown, file: string): s.Output<Schema> => {
  const parsed = schema.safeParse(raw);
  if (!parsed.success) throwIfAny(shapeIssues(parsed.error, raw, file));
  return parsed.data as s.Output<Schema>;
};
