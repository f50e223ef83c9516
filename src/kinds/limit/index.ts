export type { LimitRule } from './limit.js';
export * from './measure.js';
export type { Force } from './schema.js';
export type { Bound, Ends, LimitTerms, Measured, Share } from './terms.js';
