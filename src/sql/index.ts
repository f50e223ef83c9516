/**
 * SQL: rules as queries over columns, for databases. Takes plans as columns, and scenarios; gives text, the columns that a
 * table needs, and what they hold of an enterprise. Runs nothing.
 */
export { type CompiledSql, compileSql } from './compile.js';
export { type DialectName, dialects } from './dialect.js';
export { heldBy } from './fields.js';
export { listOpenness, receivedOpenness } from './lists.js';
export { isForEngine, sqlRow, type SqlValue } from './load.js';
export { type VerdictQuery, verdictQuery } from './verdicts.js';
