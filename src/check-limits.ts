/** A site, park, district or city against a document's ratios, floors, counts and permissions. */
export { type CheckOptions, checkLimits } from './engine/check-limits.js';
export { explain as explainOutcome } from './explain/explain.js';
