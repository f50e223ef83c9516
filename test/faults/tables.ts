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

/** A twin of faults that is none: as close to them as can be, with the codes whose faults it stands beside. */
const twinSchema = z.strictObject({
  name: z.string(),
  of: z.array(z.string()).optional(),
  edits: z.array(editSchema).min(1),
});

/** A fault of what a check is given beside its rules, and the same call without it. */
const callSchema = z.strictObject({
  name: z.string(),
  /** `{dir}` is a folder with `rules` and `sources` in it, `{empty}` one with nothing in it. */
  args: z.array(z.string()),
  /** Where the rules of the fault are looked for, if not in `{dir}/rules`. */
  rules: z.string().default('{dir}/rules'),
  /** The text that is not among the sources. */
  without: z.string().optional(),
  found: z.strictObject({ code: z.string(), exit: z.int() }),
  twin: z.strictObject({ args: z.array(z.string()), exit: z.int() }),
});

const here = import.meta.dirname;

const read = <Value>(name: string, schema: z.ZodType<Value>): readonly Value[] =>
  z.array(schema).parse(JSON.parse(readFileSync(join(here, name), 'utf8')));

const diskTable = 'files.faults.json';
const callTable = 'calls.faults.json';

/** Every table, by what it is about. */
export const tables: readonly { readonly about: string; readonly faults: readonly Fault[] }[] = readdirSync(here)
  .filter((name) => name.endsWith('.faults.json') && ![diskTable, callTable].includes(name))
  .sort()
  .map((name) => ({ about: name.replace('.faults.json', ''), faults: read(name, faultSchema) }));

export const diskFaults = read(diskTable, diskFaultSchema);

export const callFaults = read(callTable, callSchema);
export const twins = read('clean.json', twinSchema);
