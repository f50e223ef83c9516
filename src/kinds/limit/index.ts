export { decideLimit, type BoundLimit, type LimitDecision, sameLimit } from './decide.js';
export type { LimitRule } from './limit.js';
export { type Headroom, signed } from './print.js';
export type { Force } from './schema.js';
