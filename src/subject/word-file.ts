import * as s from '../schema/index.js';
import { titleLevels } from './closed-lists.js';
import { verbNames } from './title-verbs.js';

/**
 * A `vocabulary.json` as it is written: the words that inputs and rules share. What every document may use stands in
 * `rules/vocabulary.json`, what one document adds beside its rules.
 */

const text = s.string().check(s.minLength(1));
const bilingual = s.strictObject({ zh: text, en: text });
const phrases = s.optional(s.array(text));

const called = {
  zh: text,
  en: text,
  /** What people write for it, beside what it is called: of a text that is no word the one is guessed that was meant. */
  said: phrases,
};

const asked = {
  ...called,
  /** The question it answers; `{year}` stands for the year. Left out, one is made of what it is called. */
  question: s.optional(bilingual),
  /** Where one reads it: a report, a certificate, a register. */
  source: s.optional(bilingual),
};

const slug = s.string().check(s.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u));
const fieldName = s.string().check(s.regex(/^[a-z][A-Za-z0-9]*$/u));

const titleWord = s.strictObject({
  ...called,
  /** The levels it is given at; none where it has no level. */
  levels: s.array(s.oneOf(titleLevels)),
  /** The level it has where an input writes none. */
  level: s.optional(s.oneOf(titleLevels)),
  /** What tells several of them apart, where an enterprise may have several. */
  by: s.optional(s.oneOf(['product', 'of', 'grade'])),
  /** How long it customarily runs, and by whose custom. */
  term: s.optional(s.strictObject({ years: s.int().check(s.minimum(1)), source: bilingual })),
  /** How it is come by, and had, where it is not recognised: a list is entered, a certificate obtained. */
  verbs: s.optional(s.oneOf(verbNames)),
});

const measureTypes = ['money', 'integer', 'ratio', 'area'] as const;

const measureWord = s.strictObject({
  ...asked,
  type: s.oneOf(measureTypes),
  /** `project`: it is told of each project, and not of a year. */
  per: s.optional(s.literal('project')),
  /** What an integer counts. */
  unit: s.optional(bilingual),
  /** Whether the highest of all earlier years is a thing to know of it: “for the first time” goes by that. */
  peak: s.optional(s.boolean()),
  /** The measure that it is a part of: an input where it is more is refused. */
  partOf: s.optional(fieldName),
  /** The same where the whole may be counted otherwise: more is remarked on. */
  usuallyPartOf: s.optional(fieldName),
});

const flagWord = s.strictObject({
  ...asked,
  /** `project`: it is told of each project, and not of a year. */
  per: s.optional(s.literal('project')),
  /** What is said of a year in which it is so, and of one in which it is not; `{year}` stands for the year. */
  holds: s.optional(bilingual),
  fails: s.optional(bilingual),
  /** How an input sums up the years before: whether it was ever so, and what is said where it never was. */
  before: s.optional(s.strictObject({ zh: text, en: text, question: bilingual, never: bilingual })),
});

const judgementWord = s.strictObject({
  ...asked,
  /** The words it is told in; left out, it is told by yes and no. */
  words: s.optional(s.record(slug, s.strictObject(called))),
});

export const wordFileSchema = s.strictObject({
  $schema: s.optional(s.string()),
  titles: s.defaulted(s.record(slug, titleWord), {}),
  /** Figures of a year. */
  measures: s.defaulted(s.record(fieldName, measureWord), {}),
  /** What is so, or is not, in a year. */
  flags: s.defaulted(s.record(fieldName, flagWord), {}),
  /** Kinds of approved projects. */
  projects: s.defaulted(s.record(slug, s.strictObject(called)), {}),
  /** What a document leaves to a person to judge. */
  judgements: s.defaulted(s.record(fieldName, judgementWord), {}),
});

/** A value that nothing is changed in, however deep. */
type DeepReadonly<Value> = Value extends readonly (infer Each)[]
  ? readonly DeepReadonly<Each>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
    : Value;

export type WordFile = DeepReadonly<s.Output<typeof wordFileSchema>>;

/** The sorts of words, as the file names them. */
export const wordSorts = ['titles', 'measures', 'flags', 'projects', 'judgements'] as const;

export type TitleWord = DeepReadonly<s.Output<typeof titleWord>>;
export type MeasureWord = DeepReadonly<s.Output<typeof measureWord>>;
export type FlagWord = DeepReadonly<s.Output<typeof flagWord>>;
export type JudgementWord = DeepReadonly<s.Output<typeof judgementWord>>;
