import * as s from '../schema/index.js';
import { isReserved } from './reserved.js';

/** The small shapes that every file under `rules/` is written in. */

export const bilingualSchema = s.strictObject({
  zh: s.string().check(s.minLength(1)),
  en: s.string().check(s.minLength(1)),
});

/** A remark for who reads the rule, in one language or both: nothing is decided by it. */
export const remark = s.union([s.string().check(s.minLength(1)), bilingualSchema]);

export const slug = s.string().check(
  s.regex(/^[a-z0-9][a-z0-9-]*$/u, 'a slug of lower-case letters, digits and hyphens'),
  s.refine((name) => !isReserved(name), 'a slug that is no name of the language, such as constructor'),
);

export const clauseId = s.string().check(s.regex(/^\d{3}-\d{3}$/u, 'a clause id such as 004-069'));
