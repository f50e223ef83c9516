import * as z from 'zod';
import { strictObject } from '../../edge/index.js';
import { common, rawCondition } from '../rule-schema.js';
import { slug } from '../words.js';
import { paysSchema } from './payments/index.js';
import { each, repeatsOptions, severalRowsOptions } from './terms.js';

/** How an award is written in its file. */
export const awardSchema = strictObject({
  ...common,
  kind: z.literal('award'),
  /** The list whose items are decided one by one. */
  each: each.optional(),
  /** Whether items are reported one by one or together as one award. */
  entries: z.enum(['each', 'together']).default('each'),
  outcome: strictObject({
    /** `row.<column>`, `parameter.<name>`, or the lesser of what was approved and a parameter. */
    pays: paysSchema,
    severalRows: z.enum(severalRowsOptions).default('highest'),
    /** Which rows this clause has paid in earlier years: what `difference` takes off. */
    paidBefore: rawCondition.optional(),
    repeats: z.enum(repeatsOptions),
    /** What a receipt calls the matter, where it is not the slug. */
    matter: slug.optional(),
  }),
});
export type AwardFile = z.output<typeof awardSchema>;
