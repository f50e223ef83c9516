/**
 * What inputs and rule files may be: small schemas that read a value and say everything that is wrong with it, each thing at
 * its place. Their names are those of the library that everybody knows, and `as-zod.ts` makes its schemas of them for whoever
 * wants one; no page carries that library to learn that an input is wrong. Knows no policies.
 */
export * from './checks.js';
export * from './containers.js';
export type { ShapeFinding, ShapeFindings } from './finding.js';
export type { Output, SchemaResult, Schema, KeySchemas } from './schema.js';
export * from './values.js';
export * from './ways.js';
