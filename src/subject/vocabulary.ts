import { frozen } from '../edge/index.js';
import { type InputPath, lastStep, pathTo, stepsOf } from '../issue/index.js';
import type { Titled } from './closed-lists.js';
import { enterpriseFieldsOf, everName, peakName } from './enterprise-fields.js';
import type { Field } from './field.js';
import { columnOf, type Figure } from './figure.js';
import { kindOfMeasure, type NumberKind, type ValueKind } from './kinds.js';
import { ownWords, sharedWords } from './shipped-words.js';
import { type TitleKind, titleKind } from './titles.js';
import { version } from '../version.js';
import { type WordFile, wordSorts } from './word-file.js';

/** A field that is one value, told once: neither of a year nor of a list. */
export interface PlainField {
  readonly path: InputPath;
  readonly name: string;
  readonly kind: 'flag' | 'money' | 'integer' | 'choice';
  readonly field: Field;
}

type PartAndWhole = readonly [part: Figure, whole: Figure];

const made: unique symbol = Symbol.for(`huiqi.vocabulary ${version}`);

/** The words of some documents, ready to be read by: what an enterprise may tell, and what a rule may ask of it. */
export interface Vocabulary {
  /** The mark of one that was made of words as they are written: what looks like one may hold anything. */
  readonly [made]: true;
  /** As they are written. */
  readonly words: WordFile;
  readonly titles: Readonly<Record<string, TitleKind>>;
  readonly titleNames: readonly string[];
  readonly projects: Titled;
  readonly projectKinds: readonly string[];
  /** What is told year by year, by name. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly judgements: Readonly<Record<string, Field>>;
  /** Every field of an enterprise. */
  readonly fields: Readonly<Record<InputPath, Field>>;
  /** The plain fields that facts read: those that say so, and what is left to be judged. */
  readonly plainFields: readonly PlainField[];
  /** Yearly figures that are part of another, whoever counts: an input where one is more than its whole is refused. */
  readonly wholes: readonly PartAndWhole[];
  /** The same of figures that may be a group's, or of another way of counting: more is remarked on, and not refused. */
  readonly looseParts: readonly PartAndWhole[];
  /** What people write for a word, beside what it is called. */
  readonly said: Readonly<Record<string, readonly string[]>>;
}

const titledIn = (words: Readonly<Record<string, { readonly zh: string; readonly en: string }>>): Titled =>
  Object.fromEntries(Object.entries(words).map(([name, { zh, en }]) => [name, { zh, en }]));

const figureIn = (
  fields: Vocabulary['fields'],
  name: string,
  kind: NumberKind,
  summedUpAs: string | undefined,
): readonly (readonly [string, Figure])[] => {
  const field = fields[pathTo('years', '*', name)];
  if (field === undefined) return [];
  const sumUp = summedUpAs === undefined ? undefined : pathTo('before', summedUpAs);
  return [[name, { name, kind, field, sumUp, column: columnOf(name) }]];
};

const plainKinds: readonly (ValueKind | 'list')[] = ['flag', 'money', 'integer', 'choice'];

const plainIn = (fields: Vocabulary['fields']): readonly PlainField[] =>
  Object.entries(fields).flatMap(([path, field]) =>
    !path.includes('*') && plainKinds.includes(field.kind) && (field.fact === true || stepsOf(path)[0] === 'judgements')
      ? [{ path, name: lastStep(path), kind: field.kind as PlainField['kind'], field }]
      : [],
  );

const saidIn = ({ titles, measures, flags, projects, judgements }: WordFile): Vocabulary['said'] => {
  const sorts = [
    titles,
    measures,
    flags,
    projects,
    judgements,
    ...Object.values(judgements).map(({ words = {} }) => words),
  ];
  return Object.fromEntries(
    sorts.flatMap((words) => Object.entries(words).map(([name, { zh, said = [] }]) => [name, [...said, zh]])),
  );
};

/** Makes words ready to be read by. */
export const vocabularyOf = (words: WordFile): Vocabulary => {
  const titles = titledIn(words.titles);
  const projects = titledIn(words.projects);
  const fields = enterpriseFieldsOf(words, titles, projects);
  const figures = new Map([
    ...Object.entries(words.measures).flatMap(([name, { type, peak }]) =>
      figureIn(fields, name, kindOfMeasure[type], peak === true ? peakName(name) : undefined),
    ),
    ...Object.entries(words.flags).flatMap(([name, { before }]) =>
      figureIn(fields, name, 'flag', before === undefined ? undefined : everName(name)),
    ),
  ]);
  const partsBy = (link: 'partOf' | 'usuallyPartOf'): readonly PartAndWhole[] =>
    Object.entries(words.measures).flatMap(([name, measure]) => {
      const [part, whole] = [figures.get(name), figures.get(measure[link] ?? '')];
      return part === undefined || whole === undefined ? [] : [[part, whole] as const];
    });
  return frozen({
    [made]: true as const,
    words,
    titles: Object.fromEntries(Object.entries(words.titles).map(([name, word]) => [name, titleKind(word)])),
    titleNames: Object.keys(titles),
    projects,
    projectKinds: Object.keys(projects),
    figures,
    judgements: Object.fromEntries(
      Object.keys(words.judgements).flatMap((name) => {
        const field = fields[pathTo('judgements', name)];
        return field === undefined ? [] : [[name, field] as const];
      }),
    ),
    fields,
    plainFields: plainIn(fields),
    wholes: partsBy('partOf'),
    looseParts: partsBy('usuallyPartOf'),
    said: saidIn(words),
  });
};

/** Words with others added; where both have one, the other's. */
export const withWords = (words: WordFile, more: WordFile): WordFile => ({
  ...words,
  ...(Object.fromEntries(wordSorts.map((sort) => [sort, { ...words[sort], ...more[sort] }])) as Pick<
    WordFile,
    (typeof wordSorts)[number]
  >),
});

/** The words of all documents that ship with the library: what is gone by where no others are given. */
export const shipped: Vocabulary = /* @__PURE__ */ vocabularyOf(/* @__PURE__ */ withWords(sharedWords, ownWords));

/** Whether a value is a vocabulary as it was made. */
export const isVocabulary = (value: unknown): value is Vocabulary => {
  try {
    return typeof value === 'object' && value !== null && (value as { readonly [made]?: unknown })[made] === true;
  } catch {
    // A proxy of the caller’s threw.
    return false;
  }
};

/** What is worked out of a vocabulary: once for each, and it goes with it. */
export const perVocabulary = <Value>(make: (vocabulary: Vocabulary) => Value): ((vocabulary: Vocabulary) => Value) => {
  const made = new WeakMap<Vocabulary, Value>();
  let ofShipped: Value | undefined;
  return (vocabulary) => {
    // The usual one is at hand.
    if (vocabulary === shipped) return (ofShipped ??= make(shipped));
    const known = made.get(vocabulary);
    if (known !== undefined) return known;
    const value = make(vocabulary);
    made.set(vocabulary, value);
    return value;
  };
};
