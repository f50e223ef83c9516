import * as z from 'zod/mini';
import type { Vocabulary } from '../../subject/index.js';
import type { ItemSource } from './terms.js';

/** How it is written what an award goes through. */
export const each = z.union([
  z.strictObject({ title: z.string(), by: z.enum(['product', 'of', 'grade']) }),
  z.strictObject({ project: z.string(), by: z.literal('name') }),
]);

/** The items that an award goes through. */
export const itemSource = (
  written: z.output<typeof each> | undefined,
  { titles }: Vocabulary,
): ItemSource | undefined => {
  if (written === undefined) return undefined;
  return 'title' in written
    ? { list: 'titles', title: written.title, by: written.by, byLevel: titles[written.title]?.isLevelled === true }
    : { list: 'projects', project: written.project, by: written.by };
};
