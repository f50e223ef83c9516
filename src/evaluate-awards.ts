/** A document's awards for one enterprise. */
export { type Awards, evaluateAwards } from './engine/evaluate-awards.js';
