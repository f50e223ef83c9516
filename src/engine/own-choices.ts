/** What solves choices and caps: handed to the evaluators of those rules alone that have one among their own items. */
export { resolve } from '../resolve/index.js';
