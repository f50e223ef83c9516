export type { Fired, Paid } from './amounts.js';
export { exportCondition } from './conditions.js';
export type { PlainFacts, PlainValue } from './facts.js';
export type { FactSheets, ItemFacts } from './sheets.js';
export { type JsonRules, type JsonRulesResult, toJsonRulesEngine } from './to-json-rules-engine.js';
