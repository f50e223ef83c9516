/**
 * What one begins a document or a rule with. Takes the text of a document and what stands in a folder of rules; gives files
 * with marks where the author has to write. Takes nothing from a text that is not printed there, and writes no disk.
 */
export { candidatesIn } from './candidates.js';
export { compactJson } from './compact.js';
export { newDocument, newPrefix } from './new-document.js';
export { newRule } from './new-rule.js';
