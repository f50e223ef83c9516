import * as s from '../schema/index.js';
import { comparators } from '../compare/index.js';
import { bilingualSchema, clauseId, slug } from '../kinds/words.js';
import { clauseForces } from './schema.js';

/**
 * The shapes of `clauses.json`, `oracles.json` and `defects.json`: what holds a document against its text, and what it sums
 * up and gets wrong. Nothing is decided by them.
 */

/** How a clause puts its figure: as conditions hold figures against one another, or in a way that no condition can. */
const clauseComparators = [...comparators, 'max', 'about', 'range', 'text'] as const;

const figure = s.union([s.number(), s.string(), s.array(s.number()), s.nothing()]);

export const clausesSchema = s.array(
  s.strictObject({
    id: clauseId,
    place: s.string().check(s.minLength(1)),
    kind: s.string().check(s.minLength(1)),
    summary: bilingualSchema,
    comparator: s.optional(s.oneOf(clauseComparators)),
    value: s.optional(figure),
    unit: s.optional(s.string()),
    year: s.optional(s.nullable(s.int())),
    threshold: s.optional(
      s.strictObject({
        comparator: s.oneOf(clauseComparators),
        value: s.union([s.number(), s.tuple([s.number(), s.number()])]),
        unit: s.string(),
      }),
    ),
    word: s.optional(s.string()),
    force: s.optional(s.oneOf(clauseForces)),
    anchor: s.string().check(s.minLength(1)),
    /** The rules and targets that encode it. */
    rules: s.optional(s.array(s.string().check(s.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u, 'document/slug')))),
    notComputed: s.optional(
      s.oneOf([
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
    notComputedWhy: s.optional(bilingualSchema),
    note: s.optional(bilingualSchema),
  }),
);
export type Clause = s.Output<typeof clausesSchema>[number];

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

const expression: s.Schema<Expression> = s.lazy(() => {
  const pair = s.tuple([expression, expression]);
  return s.union([
    s.string().check(s.regex(/^(?:\d{3}-\d{3}|=-?\d+(?:\.\d+)?)$/u, 'a clause id, or a literal such as =1000')),
    s.strictObject({ sum: s.array(expression).check(s.minLength(1)) }),
    s.strictObject({ minus: pair }),
    s.strictObject({ times: pair }),
    s.strictObject({ over: pair }),
    s.strictObject({ percent: pair }),
    s.strictObject({ growth: pair }),
    s.strictObject({ root: s.tuple([expression, s.int().check(s.minimum(2))]) }),
  ]);
});

/** The sums, ratios and orderings that a document states itself, and whether they come out. */
export const oraclesSchema = s.array(
  s.strictObject({
    id: slug,
    title: bilingualSchema,
    clauses: s.array(clauseId),
    left: expression,
    relation: s.oneOf([...comparators, 'rounds-to', 'truncates-to']),
    right: expression,
    places: s.optional(s.int().check(s.minimum(0), s.maximum(10))),
    agrees: s.boolean(),
    note: s.optional(bilingualSchema),
  }),
);
export type OracleFile = s.Output<typeof oraclesSchema>[number];

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
export const defectsSchema = s.array(
  s.strictObject({
    id: slug,
    kind: s.oneOf(defectKinds),
    title: bilingualSchema,
    clauses: s.array(clauseId),
    place: s.optional(s.string().check(s.minLength(1))),
    found: bilingualSchema,
    taken: bilingualSchema,
    /**
     * Of figures that differ: the clauses followed, and none where that is left open. Those that say the same as one of
     * them are followed with it.
     */
    follows: s.optional(s.array(clauseId)),
    /** The oracle that shows it. */
    oracle: s.optional(slug),
  }),
);
export type DefectFile = s.Output<typeof defectsSchema>[number];
