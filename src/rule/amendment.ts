import * as s from '../schema/index.js';
import { day } from '../kinds/rule-schema.js';
import { bilingualSchema, clauseId, slug } from '../kinds/words.js';
import type { DocumentFiles } from './document.js';
import { documentStatuses } from './schema.js';

/** How an amendment is written: what it is, and what it does to the document that it amends. */

const clauses = s.array(clauseId).check(s.minLength(1));

/** The `document.json` of an amendment: what it does not say is as in the document that it amends. */
export const amendingSchema = s.strictObject({
  $schema: s.optional(s.string()),
  id: slug,
  title: bilingualSchema,
  shortTitle: bilingualSchema,
  number: s.optional(bilingualSchema),
  issuer: s.optional(bilingualSchema),
  status: s.oneOf(documentStatuses),
  statusNote: bilingualSchema,
  amends: s.strictObject({
    document: slug,
    /** The first day of the amended text. */
    from: day,
    /** The clauses that set the day. */
    clauses,
    /** Readings of the amended document that its new words settle. */
    settles: s.optional(s.array(slug)),
  }),
  /** Names under which a receipt may cite it, beside those of the document that it amends. */
  policyNames: s.optional(s.array(s.string().check(s.minLength(1)))),
});
export type AmendingFile = s.Output<typeof amendingSchema>;

/** The entries of `amendments.json`: an operation each, and the clauses that say so. */
export const amendmentsSchema = s.array(s.looseObject({ clauses, note: s.optional(bilingualSchema) }));

/** Whether a folder is an amendment that is not written out. */
export const isAmending = ({ amendments }: DocumentFiles): boolean => amendments !== undefined && amendments !== null;
