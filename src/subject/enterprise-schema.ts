import * as z from 'zod';
import { didYouMeanThis } from '../issue/index.js';
import { choice, day, fields, flag, integer, list, money, name, say, span, text } from './fields.js';
import { yearHint } from './hints.js';
import { divisionsOf, guessIndustry, readIndustry } from './industries.js';
import {
  flagJudgements,
  landRatings,
  moneyMeasures,
  peakFields,
  projectKinds,
  highestGrade,
  qualityAdvantages,
  receiptLevels,
  receiptStatuses,
  sizes,
  titleEvents,
  titleLevels,
  titleNames,
} from './vocabulary.js';
import { cityMeant, isCity } from './where.js';

export const firstYear = 1949;
export const lastYear = 2999;

const year = integer(firstYear, lastYear);

/** The same optional schema under each of several names. */
const each = <const Name extends string, Schema extends z.ZodType>(
  names: readonly Name[],
  schema: Schema,
): Record<Name, z.ZodOptional<Schema>> =>
  Object.fromEntries(names.map((name) => [name, schema.optional()])) as Record<Name, z.ZodOptional<Schema>>;

// "台州" and "温岭市" would be other cities, and every answer a silent no: only the full name of a city is taken.
export const city = text.refine(isCity, {
  error: ({ input }) => {
    const told = cityMeant(String(input));
    if (told?.district !== undefined) return say('city-and-district', { city: told.city, district: told.district });
    return say('city-full-name', { known: '台州市', suggestion: told === undefined ? '' : didYouMeanThis(told.city) });
  },
});

const yearKey = z.string().regex(/^(?:1949|19[5-9]\d|2\d{3})$/u, {
  error: ({ input }) => say('year-key-wanted', { suggestion: yearHint(input) }),
});

const industry = text.refine((code) => readIndustry(code) !== undefined, {
  error: ({ input }) => {
    const code = guessIndustry(String(input));
    const letter = String(input).slice(0, 1);
    const divisions = divisionsOf(letter);
    const suggestion = code === undefined ? '' : didYouMeanThis(code);
    return /^[A-T]\d{2,4}$/u.test(String(input)) && divisions !== undefined
      ? say('industry-division', { letter, divisions, suggestion })
      : say('industry-wanted', { suggestion });
  },
});

const annual = fields({
  ...each(moneyMeasures, money),
  aboveScale: flag.optional(),
  landRating: choice(landRatings).optional(),
});

const before = fields({
  through: year.optional(),
  ...each(Object.values(peakFields), money),
  everAboveScale: flag.optional(),
});

const title = fields({
  title: choice(titleNames),
  on: span.optional(),
  event: choice(titleEvents).optional(),
  grade: integer(1, highestGrade).optional(),
  level: choice(titleLevels).optional(),
  of: name.optional(),
  product: name.optional(),
  until: span.optional(),
  withdrawn: span.optional(),
  predecessor: flag.optional(),
});

const project = fields({
  kind: choice(projectKinds),
  name: name.optional(),
  approved: money.optional(),
  on: span.optional(),
  predecessor: flag.optional(),
});

const receipt = fields({
  policy: name.optional(),
  matter: name.optional(),
  of: name.optional(),
  titleLevel: choice(titleLevels).optional(),
  amount: money.optional(),
  on: span.optional(),
  status: choice(receiptStatuses).optional(),
  level: choice(receiptLevels).optional(),
  predecessor: flag.optional(),
});

/**
 * An enterprise as its user writes it. Everything but `city` may be left out: what is absent is
 * unknown, and an empty list is known to be none.
 */
export const enterpriseSchema = fields({
  name: text.optional(),
  source: text.optional(),
  note: text.optional(),
  city,
  district: text.optional(),
  industry: industry.optional(),
  size: choice(sizes).optional(),
  foundedIn: integer(1000, lastYear).optional(),
  asOf: day.optional(),
  before: before.optional(),
  years: z
    .record(yearKey, annual, {
      error: ({ input }) => (input === undefined ? say('field-required') : say('object-wanted')),
    })
    .optional(),
  titles: list(title).optional(),
  projects: list(project).optional(),
  received: list(receipt).optional(),
  judgements: fields({
    qualityAdvantage: choice(qualityAdvantages).optional(),
    ...each(flagJudgements, flag),
  }).optional(),
});

export type EnterpriseInput = z.input<typeof enterpriseSchema>;
export type AnnualInput = z.input<typeof annual>;
export type TitleInput = z.input<typeof title>;
export type ProjectInput = z.input<typeof project>;
export type ReceiptInput = z.input<typeof receipt>;
