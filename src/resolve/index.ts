export type { Certificate } from './certificate.js';
export { type Payable, type Resolution, resolve } from './resolve.js';
export { type Cap, type Choice, type Problem, solve } from './solve.js';
