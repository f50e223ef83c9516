/** A document's rules for json-rules-engine: the only entry that loads that package. */
export { documents } from './documents/index.js';
export {
  type FactSheets,
  type Fired,
  type ItemFacts,
  type JsonRules,
  type JsonRulesResult,
  type Paid,
  type PlainFacts,
  type PlainValue,
  toJsonRulesEngine,
} from './export/json-rules-engine/index.js';
export { type Enterprise, type EnterpriseInput, parseEnterprise } from './subject/index.js';
