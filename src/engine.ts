/** Engines over documents, for those who evaluate many subjects under one setting. */
export { documents } from './documents/index.js';
export {
  createDocumentEngine,
  createEngine,
  type Engine,
  type EngineOptions,
  type CityEngines,
  type Engines,
  type Result,
  type Total,
  type Totals,
} from './engine/index.js';
export { type Enterprise, type EnterpriseInput, parseEnterprise, yuan } from './subject/index.js';
