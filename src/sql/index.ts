/**
 * SQL: rules as queries over columns, for databases. Takes plans as columns; gives text, the columns that a table needs, and
 * what they hold of an enterprise. Runs nothing.
 */
export { heldBy } from './fields.js';
export { listOpenness, receivedOpenness } from './lists.js';
export { type VerdictQuery, verdictQuery } from './verdicts.js';
