import * as s from '../schema/index.js';
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

const year = s.int().check(s.minimum(1949), s.maximum(2999));

const figureSchema = s.strictObject({
  clause: clauseId,
  kind: s.oneOf(['target', 'quota', 'baseline', 'actual']),
  /** The year it is for; a quota binds every year of the plan through it. */
  year,
  /** The document names no year: the plan's last is taken. */
  yearUnstated: s.optional(s.literal(true)),
  relation: s.optional(s.oneOf(relations)),
  value: s.optional(s.number()),
  /** So many times the figure of the base year. */
  times: s.optional(s.number()),
  unit: s.optional(s.string()),
  /** The base year that a change or a multiple is counted from. */
  since: s.optional(year),
  /** What the document itself says of an actual figure. */
  verdict: s.optional(s.oneOf(['met', 'not-met'])),
  /** Where this figure's population or level differs from its siblings'. */
  scope: s.optional(bilingualSchema),
  /** By its `scope` it counts something else than its siblings: it displaces none of them, and none displaces it. */
  apart: s.optional(s.literal(true)),
  /** The class of subjects counted, for enterprises above so much revenue and the like. */
  classOf: s.optional(
    s.strictObject({
      relation: s.union([s.oneOf(relations), s.literal('range')]),
      value: s.union([s.number(), s.tuple([s.number(), s.number()])]),
      unit: s.string(),
    }),
  ),
  /** A figure about other cities, the province or the nation. */
  foreign: s.optional(s.literal(true)),
});
export type FigureFile = s.Output<typeof figureSchema>;

export const targetsSchema = s.array(
  s.strictObject({
    id: slug,
    title: bilingualSchema,
    /** Other names an observation may use. */
    names: s.optional(s.array(s.string().check(s.minLength(1)))),
    unit: s.string(),
    measure: s.oneOf(measures),
    /** A part of a whole, or of what is cut: never above 100 %. */
    share: s.optional(s.literal(true)),
    /** A profit, a margin, an improvement: it may be below zero, as a change and a growth may. */
    signed: s.optional(s.literal(true)),
    /** Look-alikes that are counted differently and never merged with it. */
    related: s.optional(s.array(slug)),
    figures: s.array(figureSchema).check(s.minLength(1)),
  }),
);
export type IndicatorFile = s.Output<typeof targetsSchema>[number];
