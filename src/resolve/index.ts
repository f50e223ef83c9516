export type { Certificate } from './certificate.js';
export type { Net } from './receipts.js';
export { type Constraint, constraintsOf, isOpen, nameOf, netsOf, type Payable, type Resolution, resolve, settle } from './resolve.js';
export type { Cap, Choice, Problem } from './problem.js';
export { solve } from './solve.js';
