export { checkDocuments, type CheckOptions } from './check-documents.js';
export type { Finding } from './finding.js';
export { type PartName, partNames } from '../rule/parts.js';
export type { Sources } from './sources.js';
