import * as z from 'zod';
import { comparators } from '../compare/index.js';
import { strictObject } from '../edge/index.js';
import { bilingualSchema, clauseId, slug } from '../kinds/words.js';
import { clauseForces } from './schema.js';

/**
 * The shapes of `clauses.json`, `oracles.json` and `defects.json`: what holds a document against its text, and what it sums
 * up and gets wrong. Nothing is decided by them.
 */

const figure = z.union([z.number(), z.string(), z.array(z.number()), z.null()]);

export const clausesSchema = z.array(
  strictObject({
    id: clauseId,
    place: z.string().min(1),
    kind: z.string().min(1),
    summary: bilingualSchema,
    comparator: z.string().optional(),
    value: figure.optional(),
    unit: z.string().optional(),
    year: z.int().nullable().optional(),
    threshold: strictObject({
      comparator: z.string(),
      value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
      unit: z.string(),
    }).optional(),
    word: z.string().optional(),
    force: z.enum(clauseForces).optional(),
    anchor: z.string().min(1),
    /** The rules and targets that encode it. */
    rules: z.array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u, 'document/slug')).optional(),
    notComputed: z
      .enum([
        'no-threshold',
        'judgement-only',
        'list-made-elsewhere',
        'mechanism-only',
        'amount-left-open',
        'support-unspecified',
        'date-only',
        'stated-count',
      ])
      .optional(),
    notComputedWhy: bilingualSchema.optional(),
    note: bilingualSchema.optional(),
  }),
);
export type Clause = z.output<typeof clausesSchema>[number];

/** A clause's figure, a literal such as `=1000`, or a calculation over such. */
export type Expression =
  | string
  | { readonly sum: readonly Expression[] }
  | { readonly minus: readonly [Expression, Expression] }
  | { readonly times: readonly [Expression, Expression] }
  | { readonly over: readonly [Expression, Expression] }
  | { readonly percent: readonly [Expression, Expression] }
  | { readonly growth: readonly [Expression, Expression] }
  | { readonly root: readonly [Expression, number] };

const expression: z.ZodType<Expression> = z.lazy(() => {
  const pair = z.tuple([expression, expression]);
  return z.union([
    z.string().regex(/^(?:\d{3}-\d{3}|=-?\d+(?:\.\d+)?)$/u, 'a clause id, or a literal such as =1000'),
    strictObject({ sum: z.array(expression).min(1) }),
    strictObject({ minus: pair }),
    strictObject({ times: pair }),
    strictObject({ over: pair }),
    strictObject({ percent: pair }),
    strictObject({ growth: pair }),
    strictObject({ root: z.tuple([expression, z.int().min(2)]) }),
  ]);
});

/** The sums, ratios and orderings that a document states itself, and whether they come out. */
export const oraclesSchema = z.array(
  strictObject({
    id: slug,
    title: bilingualSchema,
    clauses: z.array(clauseId),
    left: expression,
    relation: z.enum([...comparators, 'rounds-to', 'truncates-to']),
    right: expression,
    places: z.int().min(0).max(10).optional(),
    agrees: z.boolean(),
    note: bilingualSchema.optional(),
  }),
);
export type OracleFile = z.output<typeof oraclesSchema>[number];

const defectKinds = [
  'sum',
  'count',
  'names-shifted',
  'target-below-base',
  'contradiction',
  'conflict',
  'base-mismatch',
  'unit-missing',
  'wording',
  'misprint',
  'missing-part',
  'implausible',
] as const;

/** What is known to be wrong in a document, and what is taken instead. */
export const defectsSchema = z.array(
  strictObject({
    id: slug,
    kind: z.enum(defectKinds),
    title: bilingualSchema,
    clauses: z.array(clauseId),
    place: z.string().min(1).optional(),
    found: bilingualSchema,
    taken: bilingualSchema,
    /** Of figures that differ: the clauses followed, and none where that is left open. Those that say the same as one of them are followed with it. */
    follows: z.array(clauseId).optional(),
    /** The oracle that shows it. */
    oracle: slug.optional(),
  }),
);
export type DefectFile = z.output<typeof defectsSchema>[number];
