import * as s from '../../schema/index.js';
import { common, rawCondition } from '../rule-schema.js';
import { slug } from '../words.js';
import { scheduleSchema } from './schedule.js';
import { paysSchema } from './payments/index.js';
import { each, repeatsOptions, severalRowsOptions } from './terms.js';

/** How a rule that pays is written in its file. */
export const payingSchema = <const Name extends string>(name: Name) =>
  s.strictObject({
    ...common,
    kind: s.literal(name),
    /** The list whose items are decided one by one. */
    each: s.optional(each),
    /** Whether items are reported one by one or together as one award. */
    entries: s.defaulted(s.oneOf(['each', 'together']), 'each'),
    outcome: s.strictObject({
      /** `row.<column>`, `parameter.<name>`, or the lesser of what was approved and a parameter. */
      pays: paysSchema,
      severalRows: s.defaulted(s.oneOf(severalRowsOptions), 'highest'),
      /** Which rows this clause has paid in earlier years: what `difference` takes off. */
      paidBefore: s.optional(rawCondition),
      repeats: s.oneOf(repeatsOptions),
      /** What a receipt calls the matter, where it is not the slug. */
      matter: s.optional(slug),
      ...scheduleSchema,
    }),
  });
export type AwardFile<Name extends string = string> = s.Output<ReturnType<typeof payingSchema<Name>>>;
