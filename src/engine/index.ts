/**
 * Engines: one document (or several) under one setting, ready to decide; outcomes and results as plain data, with every
 * other option of every reading tried and reasons on demand. The calls of the library are checked here, once.
 */
export { amountOf, moneyOf } from './amount.js';
export { createDocumentEngine, type Engine, type EngineOptions } from './engine.js';
export { type CityEngines, createEngine, type Engines } from './engines.js';
export { reformsOn } from './reformed.js';
export { listsOf } from './lists.js';
export * from './reasons.js';
export { lookedAt, type Reasoned, reasonsOf, withOwn } from './reasons-of.js';
export * from './result.js';
