import type * as z from 'zod/mini';
import type { Issue } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import { shapeIssues } from '../kinds/shape.js';
import {
  type AmountExpected,
  amountSchema,
  type ClassExpected,
  classSchema,
  type GrantExpected,
  grantSchema,
  grantsSchema,
  type LimitExpected,
  limitSchema,
} from './schema.js';

/** What a case states: of a rule, of the class among ranked libraries, or of the sum of everything. */
export type Expected =
  | { readonly about: 'grants'; readonly rule: string; readonly grants: readonly GrantExpected[] }
  | { readonly about: 'limit'; readonly rule: string; readonly limit: LimitExpected }
  | { readonly about: 'class'; readonly class: ClassExpected }
  | { readonly about: 'total'; readonly total: AmountExpected };

export interface ReadExpected {
  readonly expected: readonly Expected[];
  readonly issues: readonly Issue[];
}

interface TablePlace {
  readonly file: string;
  readonly pointer: string;
}

/** Reads a part against its shape; what is wrong stands at its place in the table. */
const shaped = <Schema extends z.ZodMiniType>(
  schema: Schema,
  raw: unknown,
  { file, pointer }: TablePlace,
  made: (value: z.output<Schema>) => Expected,
): ReadExpected => {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { expected: [made(parsed.data)], issues: [] };
  const issues = shapeIssues(parsed.error, raw, file).map((found): Issue =>
    'pointer' in found.place ? { ...found, place: { file, pointer: `${pointer}${found.place.pointer}` } } : found,
  );
  return { expected: [], issues };
};

const ofRule = (raw: unknown, rule: string, at: TablePlace): ReadExpected => {
  if (Array.isArray(raw)) return shaped(grantsSchema, raw, at, (grants) => ({ about: 'grants', rule, grants }));
  if (typeof raw === 'object' && raw !== null && 'applies' in raw)
    return shaped(limitSchema, raw, at, (limit) => ({ about: 'limit', rule, limit }));
  return shaped(grantSchema, raw, at, (grant) => ({ about: 'grants', rule, grants: [grant] }));
};

const nothingWanted = {
  zh: '至少一项：规则、class 或 total',
  en: 'at least one expectation: a rule, class or total',
};

/** What a case expects: of its table’s rule, or by rule of a document, with `class` and `total` beside. */
export const readExpected = (
  raw: unknown,
  rule: string | undefined,
  document: string,
  at: TablePlace,
): ReadExpected => {
  if (rule !== undefined) return ofRule(raw, rule, at);
  const parts = Object.entries(Array.isArray(raw) ? {} : (raw as Readonly<Record<string, unknown>>));
  if (parts.length === 0)
    return { expected: [], issues: [issue('case-table-wanted', at, undefined, { detail: nothingWanted })] };
  const read = parts.map(([key, each]): ReadExpected => {
    const here = { ...at, pointer: `${at.pointer}/${key}` };
    if (key === 'class') return shaped(classSchema, each, here, (value) => ({ about: 'class', class: value }));
    if (key === 'total') return shaped(amountSchema, each, here, (total) => ({ about: 'total', total }));
    return ofRule(each, `${document}/${key}`, here);
  });
  return { expected: read.flatMap(({ expected }) => expected), issues: read.flatMap(({ issues }) => issues) };
};
