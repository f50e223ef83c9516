/** The class of an enterprise among ranked libraries. */
export { type Classification, classifyTier, type ClassifyOptions } from './engine/classify-tier.js';
