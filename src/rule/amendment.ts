import * as z from 'zod/mini';
import { day } from '../kinds/rule-schema.js';
import { bilingualSchema, clauseId, slug } from '../kinds/words.js';
import type { DocumentFiles } from './document.js';
import { documentStatuses } from './schema.js';

/** How an amendment is written: what it is, and what it does to the document that it amends. */

const clauses = z.array(clauseId).check(z.minLength(1));

/** The `document.json` of an amendment: what it does not say is as in the document that it amends. */
export const amendingSchema = z.strictObject({
  $schema: z.optional(z.string()),
  id: slug,
  title: bilingualSchema,
  shortTitle: bilingualSchema,
  number: z.optional(bilingualSchema),
  issuer: z.optional(bilingualSchema),
  status: z.enum(documentStatuses),
  statusNote: bilingualSchema,
  amends: z.strictObject({
    document: slug,
    /** The first day of the amended text. */
    from: day,
    /** The clauses that set the day. */
    clauses,
    /** Readings of the amended document that its new words settle. */
    settles: z.optional(z.array(slug)),
  }),
  /** Names under which a receipt may cite it, beside those of the document that it amends. */
  policyNames: z.optional(z.array(z.string().check(z.minLength(1)))),
});
export type AmendingFile = z.output<typeof amendingSchema>;

/** The entries of `amendments.json`: an operation each, and the clauses that say so. */
export const amendmentsSchema = z.array(z.looseObject({ clauses, note: z.optional(bilingualSchema) }));

/** Whether a folder is an amendment that is not written out. */
export const isAmending = ({ amendments }: DocumentFiles): boolean => amendments !== undefined && amendments !== null;
