import * as z from 'zod/mini';
import { type PlaceField, placeFields } from '../../subject/index.js';
import { common, rawCondition, reference } from '../rule-schema.js';
import { bilingualSchema } from '../words.js';

const fieldNames = Object.keys(placeFields) as [PlaceField, ...PlaceField[]];
const field = z.enum(fieldNames);
const force = z.enum(['must', 'in-principle', 'may', 'aspirational']);

/** What a limit sets: a share of two fields, a figure of one, or a permission. */
const outcome = z.union([
  z.strictObject({
    /** `share`: one field over another; `field`: the figure itself, or a quotient that stands in for it. */
    measure: z.union([
      z.strictObject({ share: field, of: field }),
      z.strictObject({ field, orElse: z.optional(z.strictObject({ share: field, of: field })) }),
    ]),
    most: z.optional(reference),
    least: z.optional(reference),
    /** 左右 and the like: a figure to compare with, never to pass or fail by. */
    about: z.optional(reference),
    /** How the figure prints; areas in each unit named. */
    units: z.optional(z.array(z.string())),
    force,
  }),
  z.strictObject({
    /** What must hold for it to be kept or permitted; left out where the document leaves it to other rules. */
    holds: z.optional(rawCondition),
    /** What is set, in words. */
    says: bilingualSchema,
    force,
  }),
]);

export const measuringSchema = <const Name extends string>(name: Name) =>
  z.strictObject({ ...common, kind: z.literal(name), outcome });
export type LimitFile = z.output<ReturnType<typeof measuringSchema<string>>>;
/** How strictly a limit binds. */
export type Force = z.output<typeof force>;
