import * as z from 'zod';

/** The small shapes that every file under `rules/` is written in. */

export const bilingualSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

export const slug = z.string().regex(/^[a-z0-9][a-z0-9-]*$/u, 'a slug of lower-case letters, digits and hyphens');

export const clauseId = z.string().regex(/^\d{3}-\d{3}$/u, 'a clause id such as 004-069');
