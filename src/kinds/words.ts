import * as z from 'zod';
import { strictObject } from '../edge/index.js';
import { isReserved } from './reserved.js';

/** The small shapes that every file under `rules/` is written in. */

export const bilingualSchema = strictObject({ zh: z.string().min(1), en: z.string().min(1) });

export const slug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/u, 'a slug of lower-case letters, digits and hyphens')
  .refine((name) => !isReserved(name), 'a slug that is no name of the language, such as constructor');

export const clauseId = z.string().regex(/^\d{3}-\d{3}$/u, 'a clause id such as 004-069');
