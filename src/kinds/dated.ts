import type { DatedAmounts } from './rule-schema.js';

/** Whether a parameter is an amount that changes from a day on. */
export const isDated = (parameter: unknown): parameter is DatedAmounts => Array.isArray(parameter);
