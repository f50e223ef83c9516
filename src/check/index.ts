export { checkDocuments, type CheckOptions } from './check-documents.js';
export type { Finding } from './finding.js';
export { type PartName, partNames } from './folder.js';
export type { Sources } from './sources.js';
