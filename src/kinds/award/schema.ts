import * as z from 'zod/mini';
import { common, rawCondition } from '../rule-schema.js';
import { slug } from '../words.js';
import { each } from './each.js';
import { scheduleSchema } from './schedule-file.js';
import { paysSchema } from './payments/index.js';
import { repeatsOptions, severalRowsOptions } from './terms.js';

/** How a rule that pays is written in its file. */
export const payingSchema = <const Name extends string>(name: Name) =>
  z.strictObject({
    ...common,
    kind: z.literal(name),
    /** The list whose items are decided one by one. */
    each: z.optional(each),
    /** Whether items are reported one by one or together as one award. */
    entries: z._default(z.enum(['each', 'together']), 'each'),
    outcome: z.strictObject({
      /** `row.<column>`, `parameter.<name>`, or the lesser of what was approved and a parameter. */
      pays: paysSchema,
      severalRows: z._default(z.enum(severalRowsOptions), 'highest'),
      /** Which rows this clause has paid in earlier years: what `difference` takes off. */
      paidBefore: z.optional(rawCondition),
      repeats: z.enum(repeatsOptions),
      /** What a receipt calls the matter, where it is not the slug. */
      matter: z.optional(slug),
      ...scheduleSchema,
    }),
  });
export type AwardFile<Name extends string = string> = z.output<ReturnType<typeof payingSchema<Name>>>;
