import * as z from 'zod';
import { strictObject } from '../edge/index.js';
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

const year = z.int().min(1949).max(2999);

const figureSchema = strictObject({
  clause: clauseId,
  kind: z.enum(['target', 'quota', 'baseline', 'actual']),
  /** The year it is for; a quota binds every year of the plan through it. */
  year,
  /** The document names no year: the plan's last is taken. */
  yearUnstated: z.literal(true).optional(),
  relation: z.enum(relations).optional(),
  value: z.number().optional(),
  /** So many times the figure of the base year. */
  times: z.number().optional(),
  unit: z.string().optional(),
  /** The base year that a change or a multiple is counted from. */
  since: year.optional(),
  /** What the document itself says of an actual figure. */
  verdict: z.enum(['met', 'not-met']).optional(),
  /** Where this figure's population or level differs from its siblings'. */
  scope: bilingualSchema.optional(),
  /** By its `scope` it counts something else than its siblings: it displaces none of them, and none displaces it. */
  apart: z.literal(true).optional(),
  /** The class of subjects counted, for enterprises above so much revenue and the like. */
  classOf: strictObject({
    relation: z.union([z.enum(relations), z.literal('range')]),
    value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
    unit: z.string(),
  }).optional(),
  /** A figure about other cities, the province or the nation. */
  foreign: z.literal(true).optional(),
});
export type FigureFile = z.output<typeof figureSchema>;

export const targetsSchema = z.array(
  strictObject({
    id: slug,
    title: bilingualSchema,
    /** Other names an observation may use. */
    names: z.array(z.string().min(1)).optional(),
    unit: z.string(),
    measure: z.enum(measures),
    /** A part of a whole, or of what is cut: never above 100 %. */
    share: z.literal(true).optional(),
    /** A profit, a margin, an improvement: it may be below zero, as a change and a growth may. */
    signed: z.literal(true).optional(),
    /** Look-alikes that are counted differently and never merged with it. */
    related: z.array(slug).optional(),
    figures: z.array(figureSchema).min(1),
  }),
);
export type IndicatorFile = z.output<typeof targetsSchema>[number];
