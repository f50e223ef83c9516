import stringify from 'json-stringify-pretty-compact';

/** Data in its one form: two blanks of indent, and on one line whatever fits into 120 columns. */
export const compact = (value: unknown): string => `${stringify(value, { maxLength: 120, indent: 2 })}\n`;
