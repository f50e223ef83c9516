import { stepsOf } from '../src/issue/index.js';
import type { Field } from '../src/subject/field.js';
import { any, type Fields } from '../src/subject/input-fields.js';

/** What stands at one place of an input: a field, entries of a list or of years, or further fields. */
export type Node =
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'list'; readonly field: Field; readonly entry: Tree }
  | { readonly kind: 'years'; readonly year: Tree }
  | { readonly kind: 'group'; readonly inner: Tree };

export type Tree = ReadonlyMap<string, Node>;

type Lines = readonly (readonly [steps: readonly string[], field: Field])[];

const nodeOf = (lines: Lines): Node => {
  const own = lines.find(([steps]) => steps.length === 0)?.[1];
  const inner = lines.filter(([steps]) => steps.length > 0);
  const entries = treeOf(inner.flatMap(([[first, ...rest], field]) => (first === any ? [[rest, field] as const] : [])));
  if (own === undefined)
    return entries.size > 0 ? { kind: 'years', year: entries } : { kind: 'group', inner: treeOf(inner) };
  return own.kind === 'list' ? { kind: 'list', field: own, entry: entries } : { kind: 'field', field: own };
};

const treeOf = (lines: Lines): Tree =>
  new Map(
    [...new Set(lines.map(([[first = '']]) => first))].map((name) => [
      name,
      nodeOf(lines.flatMap(([[first, ...rest], field]) => (first === name ? [[rest, field] as const] : []))),
    ]),
  );

/** The fields of an input as they lie inside one another. */
export const inputTree = (fields: Fields): Tree =>
  treeOf(Object.entries(fields).map(([path, field]) => [stepsOf(path), field]));
