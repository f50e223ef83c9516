/**
 * The same rules as a json-rules-engine `Engine`. Takes a document; gives rules and facts in the form of that library, as
 * far as it can say them, and the money that comes of what fires.
 */
export type { Fired, Paid } from './amounts.js';
export { exportCondition } from './conditions.js';
export type { PlainFacts, PlainValue } from './facts.js';
export type { FactSheets, ItemFacts } from './sheets.js';
export { type JsonRules, type JsonRulesResult, toJsonRulesEngine } from './to-json-rules-engine.js';
