export { decideLimit, type LimitDecision, sameLimit } from './decide.js';
export { type Headroom, signed } from './print.js';
export type { Force } from './schema.js';
export type { LimitTerms, Share } from './terms.js';
