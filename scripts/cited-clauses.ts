import { type ClauseCitation, citedClausesSchema } from '../src/rule/schema.js';

/** Of a ledger of clauses, what deciding and telling need: the rest stands in the folder, for those who check. */
export const citedClauses = (ledger: unknown): readonly ClauseCitation[] => citedClausesSchema.parse(ledger);
