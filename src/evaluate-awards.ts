/** A document's awards for one enterprise, and the reasons for each. */
export { type Awards, evaluateAwards } from './engine/evaluate-awards.js';
export { explain as explainOutcome } from './explain/explain.js';
