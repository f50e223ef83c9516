import * as z from 'zod/mini';
import { comparators } from '../compare/index.js';
import { bilingualSchema, clauseId, slug } from '../kinds/words.js';
import { clauseForces } from './schema.js';

/**
 * The shapes of `clauses.json`, `oracles.json` and `defects.json`: what holds a document against its text, and what it sums
 * up and gets wrong. Nothing is decided by them.
 */

/** How a clause puts its figure: as conditions hold figures against one another, or in a way that no condition can. */
const clauseComparators = [...comparators, 'max', 'about', 'range', 'text'] as const;

const figure = z.union([z.number(), z.string(), z.array(z.number()), z.null()]);

export const clausesSchema = z.array(
  z.strictObject({
    id: clauseId,
    place: z.string().check(z.minLength(1)),
    kind: z.string().check(z.minLength(1)),
    summary: bilingualSchema,
    comparator: z.optional(z.enum(clauseComparators)),
    value: z.optional(figure),
    unit: z.optional(z.string()),
    year: z.optional(z.nullable(z.int())),
    threshold: z.optional(
      z.strictObject({
        comparator: z.enum(clauseComparators),
        value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
        unit: z.string(),
      }),
    ),
    word: z.optional(z.string()),
    force: z.optional(z.enum(clauseForces)),
    anchor: z.string().check(z.minLength(1)),
    /** The rules and targets that encode it. */
    rules: z.optional(z.array(z.string().check(z.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u, 'document/slug')))),
    notComputed: z.optional(
      z.enum([
        'no-threshold',
        'judgement-only',
        'list-made-elsewhere',
        'mechanism-only',
        'amount-left-open',
        'support-unspecified',
        'date-only',
        'stated-count',
      ]),
    ),
    notComputedWhy: z.optional(bilingualSchema),
    note: z.optional(bilingualSchema),
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

const expression: z.ZodMiniType<Expression> = z.lazy(() => {
  const pair = z.tuple([expression, expression]);
  return z.union([
    z.string().check(z.regex(/^(?:\d{3}-\d{3}|=-?\d+(?:\.\d+)?)$/u, 'a clause id, or a literal such as =1000')),
    z.strictObject({ sum: z.array(expression).check(z.minLength(1)) }),
    z.strictObject({ minus: pair }),
    z.strictObject({ times: pair }),
    z.strictObject({ over: pair }),
    z.strictObject({ percent: pair }),
    z.strictObject({ growth: pair }),
    z.strictObject({ root: z.tuple([expression, z.int().check(z.minimum(2))]) }),
  ]);
});

/** The sums, ratios and orderings that a document states itself, and whether they come out. */
export const oraclesSchema = z.array(
  z.strictObject({
    id: slug,
    title: bilingualSchema,
    clauses: z.array(clauseId),
    left: expression,
    relation: z.enum([...comparators, 'rounds-to', 'truncates-to']),
    right: expression,
    places: z.optional(z.int().check(z.minimum(0), z.maximum(10))),
    agrees: z.boolean(),
    note: z.optional(bilingualSchema),
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
  z.strictObject({
    id: slug,
    kind: z.enum(defectKinds),
    title: bilingualSchema,
    clauses: z.array(clauseId),
    place: z.optional(z.string().check(z.minLength(1))),
    found: bilingualSchema,
    taken: bilingualSchema,
    /**
     * Of figures that differ: the clauses followed, and none where that is left open. Those that say the same as one of
     * them are followed with it.
     */
    follows: z.optional(z.array(clauseId)),
    /** The oracle that shows it. */
    oracle: z.optional(slug),
  }),
);
export type DefectFile = z.output<typeof defectsSchema>[number];
