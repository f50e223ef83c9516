export type { Enterprise, Industry, Item, ProjectItem, Receipt, TitleEntry, TitleItem } from './enterprise.js';
export { enterpriseSchema, type EnterpriseInput, firstYear, lastYear } from './enterprise-schema.js';
export * from './history.js';
export { type Parsed, parseEnterprise, type ParseOptions } from './parse-enterprise.js';
export { measureNames, questionFor } from './questions.js';
export * from './vocabulary.js';
