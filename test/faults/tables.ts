import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { editSchema } from './edit.js';

/** A seeded fault: the edits that make it, what must be found, and what else comes of the same edits. */
const faultSchema = z.strictObject({
  name: z.string(),
  edits: z.array(editSchema).min(1),
  found: z.strictObject({ code: z.string(), file: z.string(), at: z.string() }),
  /** The codes of the other findings, one for each. */
  also: z.array(z.string()).default([]),
  /** What its message must contain, in English. */
  says: z.string().optional(),
});
export type Fault = z.output<typeof faultSchema>;

/** A fault of a file as a file, made on disk. */
const diskFaultSchema = z.strictObject({
  name: z.string(),
  /** `<document>/<name>`, its ending included. */
  file: z.string(),
  replace: z.tuple([z.string(), z.string()]).optional(),
  write: z.string().optional(),
  remove: z.literal(true).optional(),
  found: z.strictObject({
    code: z.string(),
    file: z.string(),
    at: z.string(),
    line: z.int().optional(),
    column: z.int().optional(),
  }),
  also: z.array(z.string()).default([]),
  says: z.string().optional(),
});
export type DiskFault = z.output<typeof diskFaultSchema>;

const here = import.meta.dirname;

const read = <Value>(name: string, schema: z.ZodType<Value>): readonly Value[] =>
  z.array(schema).parse(JSON.parse(readFileSync(join(here, name), 'utf8')));

const diskTable = 'files.faults.json';

/** Every table, by what it is about. */
export const tables: readonly { readonly about: string; readonly faults: readonly Fault[] }[] = readdirSync(here)
  .filter((name) => name.endsWith('.faults.json') && name !== diskTable)
  .sort()
  .map((name) => ({ about: name.replace('.faults.json', ''), faults: read(name, faultSchema) }));

export const diskFaults = read(diskTable, diskFaultSchema);
