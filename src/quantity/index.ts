export * from './area.js';
export * from './day.js';
export * from './money.js';
export * from './period.js';
export * from './rational.js';
export type { Read } from './result.js';
export * from './span.js';
