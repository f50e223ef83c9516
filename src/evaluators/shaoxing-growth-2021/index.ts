// Written by `npm run generate` from the folders under rules/. Do not edit.

/** A typed evaluator for each rule of the document: what is not imported is not bundled. */
export { accelerate, type AccelerateAnswer, type AccelerateInput, type AccelerateOptions } from './accelerate.js';
export { priorityRecommendation, type PriorityRecommendationAnswer, type PriorityRecommendationInput, type PriorityRecommendationOptions } from './priority-recommendation.js';
export { sprint, type SprintAnswer, type SprintInput, type SprintOptions } from './sprint.js';
export { start, type StartAnswer, type StartInput, type StartOptions } from './start.js';
