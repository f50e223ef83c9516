/** The class of an enterprise among ranked libraries. */
export { classifyTier, type ClassifyOptions } from './engine/classify-tier.js';
