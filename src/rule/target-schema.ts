import * as z from 'zod/mini';
import { comparators } from '../compare/index.js';
import { bilingualSchema, clauseId, slug } from '../kinds/words.js';

/** The shape of `targets.json`: what a document counts. */

/** How an indicator's figures count: a state at the year's end, an amount of the year, what was added since the plan began … */
const measures = [
  'stock',
  'in-year',
  'added',
  'cumulative',
  'each-year',
  'yearly-sum',
  'ratio',
  'average-growth',
  'growth',
  'change',
  'rank',
  'streak',
] as const;
export type TargetMeasure = (typeof measures)[number];

/** `about`: 左右 and the like, never decidable. `open`: the document gives no figure at all. */
const relations = [...comparators, 'about', 'open'] as const;
export type Relation = (typeof relations)[number];

const year = z.int().check(z.minimum(1949), z.maximum(2999));

const figureSchema = z.strictObject({
  clause: clauseId,
  kind: z.enum(['target', 'quota', 'baseline', 'actual']),
  /** The year it is for; a quota binds every year of the plan through it. */
  year,
  /** The document names no year: the plan's last is taken. */
  yearUnstated: z.optional(z.literal(true)),
  relation: z.optional(z.enum(relations)),
  value: z.optional(z.number()),
  /** So many times the figure of the base year. */
  times: z.optional(z.number()),
  unit: z.optional(z.string()),
  /** The base year that a change or a multiple is counted from. */
  since: z.optional(year),
  /** What the document itself says of an actual figure. */
  verdict: z.optional(z.enum(['met', 'not-met'])),
  /** Where this figure's population or level differs from its siblings'. */
  scope: z.optional(bilingualSchema),
  /** By its `scope` it counts something else than its siblings: it displaces none of them, and none displaces it. */
  apart: z.optional(z.literal(true)),
  /** The class of subjects counted, for enterprises above so much revenue and the like. */
  classOf: z.optional(
    z.strictObject({
      relation: z.union([z.enum(relations), z.literal('range')]),
      value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
      unit: z.string(),
    }),
  ),
  /** A figure about other cities, the province or the nation. */
  foreign: z.optional(z.literal(true)),
});
export type FigureFile = z.output<typeof figureSchema>;

export const targetsSchema = z.array(
  z.strictObject({
    id: slug,
    title: bilingualSchema,
    /** Other names an observation may use. */
    names: z.optional(z.array(z.string().check(z.minLength(1)))),
    unit: z.string(),
    measure: z.enum(measures),
    /** A part of a whole, or of what is cut: never above 100 %. */
    share: z.optional(z.literal(true)),
    /** A profit, a margin, an improvement: it may be below zero, as a change and a growth may. */
    signed: z.optional(z.literal(true)),
    /** Look-alikes that are counted differently and never merged with it. */
    related: z.optional(z.array(slug)),
    figures: z.array(figureSchema).check(z.minLength(1)),
  }),
);
export type IndicatorFile = z.output<typeof targetsSchema>[number];
