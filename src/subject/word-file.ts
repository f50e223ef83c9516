import * as z from 'zod/mini';
import { titleLevels } from './closed-lists.js';
import { verbNames } from './title-verbs.js';

/**
 * A `vocabulary.json` as it is written: the words that inputs and rules share. What every document may use stands in
 * `rules/vocabulary.json`, what one document adds beside its rules.
 */

const text = z.string().check(z.minLength(1));
const bilingual = z.strictObject({ zh: text, en: text });
const phrases = z.optional(z.array(text));

const called = {
  zh: text,
  en: text,
  /** What people write for it, beside what it is called: of a text that is no word the one is guessed that was meant. */
  said: phrases,
};

const asked = {
  ...called,
  /** The question it answers; `{year}` stands for the year. Left out, one is made of what it is called. */
  question: z.optional(bilingual),
  /** Where one reads it: a report, a certificate, a register. */
  source: z.optional(bilingual),
};

const slug = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u));
const fieldName = z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/u));

const titleWord = z.strictObject({
  ...called,
  /** The levels it is given at; none where it has no level. */
  levels: z.array(z.enum(titleLevels)),
  /** The level it has where an input writes none. */
  level: z.optional(z.enum(titleLevels)),
  /** What tells several of them apart, where an enterprise may have several. */
  by: z.optional(z.enum(['product', 'of', 'grade'])),
  /** How long it customarily runs, and by whose custom. */
  term: z.optional(z.strictObject({ years: z.int().check(z.minimum(1)), source: bilingual })),
  /** How it is come by, and had, where it is not recognised: a list is entered, a certificate obtained. */
  verbs: z.optional(z.enum(verbNames)),
});

const measureTypes = ['money', 'integer', 'ratio', 'area'] as const;

const measureWord = z.strictObject({
  ...asked,
  type: z.enum(measureTypes),
  /** `project`: it is told of each project, and not of a year. */
  per: z.optional(z.literal('project')),
  /** What an integer counts. */
  unit: z.optional(bilingual),
  /** Whether the highest of all earlier years is a thing to know of it: “for the first time” goes by that. */
  peak: z.optional(z.boolean()),
  /** The measure that it is a part of: an input where it is more is refused. */
  partOf: z.optional(fieldName),
  /** The same where the whole may be counted otherwise: more is remarked on. */
  usuallyPartOf: z.optional(fieldName),
});

const flagWord = z.strictObject({
  ...asked,
  /** `project`: it is told of each project, and not of a year. */
  per: z.optional(z.literal('project')),
  /** What is said of a year in which it is so, and of one in which it is not; `{year}` stands for the year. */
  holds: z.optional(bilingual),
  fails: z.optional(bilingual),
  /** How an input sums up the years before: whether it was ever so, and what is said where it never was. */
  before: z.optional(z.strictObject({ zh: text, en: text, question: bilingual, never: bilingual })),
});

const judgementWord = z.strictObject({
  ...asked,
  /** The words it is told in; left out, it is told by yes and no. */
  words: z.optional(z.record(slug, z.strictObject(called))),
});

export const wordFileSchema = z.strictObject({
  $schema: z.optional(z.string()),
  titles: z._default(z.record(slug, titleWord), {}),
  /** Figures of a year. */
  measures: z._default(z.record(fieldName, measureWord), {}),
  /** What is so, or is not, in a year. */
  flags: z._default(z.record(fieldName, flagWord), {}),
  /** Kinds of approved projects. */
  projects: z._default(z.record(slug, z.strictObject(called)), {}),
  /** What a document leaves to a person to judge. */
  judgements: z._default(z.record(fieldName, judgementWord), {}),
});

/** A value that nothing is changed in, however deep. */
type DeepReadonly<Value> = Value extends readonly (infer Each)[]
  ? readonly DeepReadonly<Each>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
    : Value;

export type WordFile = DeepReadonly<z.output<typeof wordFileSchema>>;

/** The sorts of words, as the file names them. */
export const wordSorts = ['titles', 'measures', 'flags', 'projects', 'judgements'] as const;

export type TitleWord = DeepReadonly<z.output<typeof titleWord>>;
export type MeasureWord = DeepReadonly<z.output<typeof measureWord>>;
export type FlagWord = DeepReadonly<z.output<typeof flagWord>>;
export type JudgementWord = DeepReadonly<z.output<typeof judgementWord>>;
