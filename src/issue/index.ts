export type { IssueCode } from './catalogue.js';
export * from './error.js';
export * from './issue.js';
export * from './language.js';
export * from './suggest.js';
