import * as z from 'zod/mini';
import { isReserved } from './reserved.js';

/** The small shapes that every file under `rules/` is written in. */

export const bilingualSchema = z.strictObject({
  zh: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
});

/** A remark for who reads the rule, in one language or both: nothing is decided by it. */
export const remark = z.union([z.string().check(z.minLength(1)), bilingualSchema]);

export const slug = z.string().check(
  z.regex(/^[a-z0-9][a-z0-9-]*$/u, 'a slug of lower-case letters, digits and hyphens'),
  z.refine((name) => !isReserved(name), 'a slug that is no name of the language, such as constructor'),
);

export const clauseId = z.string().check(z.regex(/^\d{3}-\d{3}$/u, 'a clause id such as 004-069'));
