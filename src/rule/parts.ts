import type * as z from 'zod/mini';
import { clausesSchema, defectsSchema, oraclesSchema } from './ledger-schema.js';
import { groupsSchema, readingsSchema } from './schema.js';
import { targetsSchema } from './target-schema.js';

/**
 * The lists beside the rules in a document's folder, by the names of their files, in the order in
 * which one writes them. A new kind of file is a line here and what makes use of it: the generator,
 * the checks and the command line go by this table. What is decided by is read by the loader: see load-document.
 */
export const listParts = {
  clauses: { schema: clausesSchema, mayBeLeftOut: false },
  /** The indicators that it sets figures for. */
  targets: { schema: targetsSchema, mayBeLeftOut: true },
  readings: { schema: readingsSchema, mayBeLeftOut: false },
  groups: { schema: groupsSchema, mayBeLeftOut: false },
  oracles: { schema: oraclesSchema, mayBeLeftOut: true },
  defects: { schema: defectsSchema, mayBeLeftOut: true },
} as const satisfies Record<string, { readonly schema: z.ZodMiniArray; readonly mayBeLeftOut: boolean }>;

type ListParts = typeof listParts;
export type ListName = keyof ListParts;
export type OptionalList = {
  [Name in ListName]: ListParts[Name]['mayBeLeftOut'] extends true ? Name : never;
}[ListName];

/** What the lists of a document hold. */
export type Lists = { readonly [Name in ListName]: readonly z.output<ListParts[Name]['schema']>[number][] };

export const listNames = Object.keys(listParts) as readonly ListName[];

/** The files of a folder that are no rules. */
export const partNames = ['document', ...listNames] as const;
export type PartName = (typeof partNames)[number];

/** The words of a document stand beside its parts, where it has any of its own. */
export const wordsName = 'vocabulary' as const;

/** Of words what they are called, asked and told by, and where a custom is known from: nothing is decided by it. */
export const saidOfWords: ReadonlySet<string> = new Set([
  '$schema',
  'en',
  'fails',
  'holds',
  'never',
  'question',
  'said',
  'source',
  'unit',
  'verbs',
  'zh',
]);

/** What an amendment does to the document that it amends, in a folder of its own. */
export const amendmentsName = 'amendments' as const;

/** The files that some folders have, beside those that all have. */
export const besideNames = [wordsName, amendmentsName] as const;

/** Whether a file of a folder is no rule. */
export const isPart = (name: string): boolean => ([...besideNames, ...partNames] as readonly string[]).includes(name);
