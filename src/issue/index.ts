export type { IssueCode } from './catalogue.js';
export * from './error.js';
export { type Details, shown } from './fill.js';
export { hiddenIn } from './hidden.js';
export * from './issue.js';
export * from './language.js';
export * from './notice.js';
export type { NoticeCode } from './notices.js';
export * from './suggest.js';
