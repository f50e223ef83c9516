export * from './claims.js';
export * from './plan.js';
export * from './tally.js';
