import * as s from '../../schema/index.js';
import { type PlaceField, placeFields } from '../../subject/index.js';
import { common, rawCondition, reference } from '../rule-schema.js';
import { bilingualSchema } from '../words.js';

const fieldNames = Object.keys(placeFields) as [PlaceField, ...PlaceField[]];
const field = s.oneOf(fieldNames);
const force = s.oneOf(['must', 'in-principle', 'may', 'aspirational']);

/** What a limit sets: a share of two fields, a figure of one, or a permission. */
const outcome = s.union([
  s.strictObject({
    /** `share`: one field over another; `field`: the figure itself, or a quotient that stands in for it. */
    measure: s.union([
      s.strictObject({ share: field, of: field }),
      s.strictObject({ field, orElse: s.optional(s.strictObject({ share: field, of: field })) }),
    ]),
    most: s.optional(reference),
    least: s.optional(reference),
    /** 左右 and the like: a figure to compare with, never to pass or fail by. */
    about: s.optional(reference),
    /** How the figure prints; areas in each unit named. */
    units: s.optional(s.array(s.string())),
    force,
  }),
  s.strictObject({
    /** What must hold for it to be kept or permitted; left out where the document leaves it to other rules. */
    holds: s.optional(rawCondition),
    /** What is set, in words. */
    says: bilingualSchema,
    force,
  }),
]);

export const measuringSchema = <const Name extends string>(name: Name) =>
  s.strictObject({ ...common, kind: s.literal(name), outcome });
export type LimitFile = s.Output<ReturnType<typeof measuringSchema<string>>>;
/** How strictly a limit binds. */
export type Force = s.Output<typeof force>;
