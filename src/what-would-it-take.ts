/** The smallest changes that make an award due. */
export { type TakeOptions, whatWouldItTake } from './scenario/taking/call.js';
export { changeInput, type InputChange } from './scenario/taking/change-input.js';
export { explainTaking } from './scenario/taking/page.js';
export type { Step } from './scenario/taking/step.js';
export type { Displaced, NoWay, Obstacle, Taking, Way } from './scenario/taking/taking.js';
