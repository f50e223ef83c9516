/** The smallest changes that make an award due. */
export { type TakeOptions, whatWouldItTake } from './scenario/counterfactual/call.js';
export { changeInput } from './scenario/counterfactual/change-input.js';
export type { InputChange } from './scenario/counterfactual/input-change.js';
export { explainTaking } from './scenario/counterfactual/page.js';
export type { Step } from './scenario/counterfactual/step.js';
export type { Displaced, NoWay, Obstacle, Taking, Way } from './scenario/counterfactual/pathway.js';
