import * as z from 'zod';
import { strictObject } from '../../edge/index.js';
import { type PlaceField, placeFields } from '../../subject/index.js';
import { common, rawCondition, reference } from '../rule-schema.js';
import { bilingualSchema } from '../words.js';

const fieldNames = Object.keys(placeFields) as [PlaceField, ...PlaceField[]];
const field = z.enum(fieldNames);
const force = z.enum(['must', 'in-principle', 'may', 'aspirational']);

/** What a limit sets: a share of two fields, a figure of one, or a permission. */
const outcome = z.union([
  strictObject({
    /** `share`: one field over another; `field`: the figure itself, or a quotient that stands in for it. */
    measure: z.union([
      strictObject({ share: field, of: field }),
      strictObject({ field, orElse: strictObject({ share: field, of: field }).optional() }),
    ]),
    most: reference.optional(),
    least: reference.optional(),
    /** 左右 and the like: a figure to compare with, never to pass or fail by. */
    about: reference.optional(),
    /** How the figure prints; areas in each unit named. */
    units: z.array(z.string()).optional(),
    force,
  }),
  strictObject({
    /** What must hold for it to be kept or permitted; left out where the document leaves it to other rules. */
    holds: rawCondition.optional(),
    /** What is set, in words. */
    says: bilingualSchema,
    force,
  }),
]);

export const limitSchema = strictObject({ ...common, kind: z.literal('limit'), outcome });
export type LimitFile = z.output<typeof limitSchema>;
/** How strictly a limit binds. */
export type Force = z.output<typeof force>;
