export * from './day.js';
export * from './money.js';
export * from './period.js';
export type { Read } from './result.js';
