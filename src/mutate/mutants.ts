import { canonicalJson } from '../condition/index.js';
import { pointerTo } from '../issue/index.js';
import { type DocumentFiles, type IndicatorFile, type PreparedDocument, prepareDocument } from '../rule/index.js';
import { rulesInFull } from '../rule/extend.js';
import { parseFile } from '../rule/read-file.js';
import { targetsSchema } from '../rule/target-schema.js';
import { placeFields, type Field, titleLevels, type Vocabulary, wordsIn } from '../subject/index.js';
import { mutationsOf, type Mutation, withoutStrayCites } from './change-one.js';
import type { WordLists } from './other-values.js';
import { indicatorChanges } from './target-mutants.js';
import { wordChanges } from './word-mutants.js';

/** Rule data with one thing changed. */
export interface Mutant {
  readonly document: string;
  /** The file that it stands in, without its ending. */
  readonly file: string;
  readonly pointer: string;
  readonly from: unknown;
  readonly to?: unknown;
  /** The rules that it may turn; all of the document where left out. */
  readonly rules?: readonly string[];
  /** The option of a reading that it stands in: under others nothing changes. */
  readonly under?: { readonly reading: string; readonly option: string };
  /** Which figures it may turn, where it may turn any: those of some indicators first, and the place of one that is changed. */
  readonly figures?: { readonly indicators: readonly string[]; readonly index?: number };
  /** The document’s files as they are changed. */
  readonly change: (prepared: PreparedDocument) => PreparedDocument;
}

type Rules = Readonly<Record<string, unknown>>;

/** A prepared document with some rules written otherwise: the others are as they were read. */
const withRules =
  (changed: Rules) =>
  (prepared: PreparedDocument): PreparedDocument => ({
    ...prepared,
    files: { ...prepared.files, rules: { ...prepared.files.rules, ...changed } },
    loaded: new Map([...prepared.loaded].filter(([key]) => !Object.hasOwn(changed, key))),
  });

/** Those of some rules that are written in full otherwise than others, and without citations of what is gone. */
const changedAmong = (after: Rules, before: Rules): Rules =>
  Object.fromEntries(
    Object.entries(after).flatMap(([slug, rule]) =>
      rule === before[slug] || canonicalJson(rule ?? null) === canonicalJson(before[slug] ?? null)
        ? []
        : [[slug, withoutStrayCites(rule)]],
    ),
  );

const headOf = (document: string, file: string, { path, from, to }: Mutation): Omit<Mutant, 'change'> => ({
  document,
  file,
  pointer: pointerTo(...path),
  from,
  ...(to === undefined ? {} : { to }),
});

/** Changes in the files of rules as they are written: one that others extend turns them too. */
const ofRules = (document: string, written: Rules, lists: WordLists): readonly Mutant[] => {
  const before = rulesInFull(written);
  return Object.entries(written).flatMap(([slug, raw]) =>
    mutationsOf(raw, lists).map((mutation): Mutant => {
      const changed = changedAmong(rulesInFull({ ...written, [slug]: mutation.value }), before);
      return { ...headOf(document, slug, mutation), rules: Object.keys(changed), change: withRules(changed) };
    }),
  );
};

const membersOf = (group: unknown): readonly string[] | undefined => {
  const { members } = group as { readonly members?: readonly string[] };
  return members;
};

const ofGroups = (document: string, groups: readonly unknown[]): readonly Mutant[] =>
  groups.flatMap((group, at) =>
    mutationsOf(group).map((mutation): Mutant => {
      const members = membersOf(group);
      const head = headOf(document, 'groups', { ...mutation, path: [at, ...mutation.path] });
      return {
        ...head,
        ...(members === undefined ? {} : { rules: members }),
        change: (prepared) => ({
          ...prepared,
          files: {
            ...prepared.files,
            groups: prepared.files.groups.map((each, place) => (place === at ? mutation.value : each)),
          },
        }),
      };
    }),
  );

type Readings = PreparedDocument['readings'];

type ReadingChange = Readings[number]['options'][number]['changes'][number];

/** A change of a figure is one that cases of figures tell; one of the document itself may turn rules and figures. */
const figuresTurnedBy = ({ target, document }: ReadingChange): Pick<Mutant, 'figures'> =>
  target === undefined && document === undefined
    ? {}
    : { figures: { indicators: target === undefined ? [] : [target] } };

/** What options make of a document, changed inside: what they quote is no part of it, and a change may be left out. */
const ofReadings = (document: string, readings: Readings, lists: WordLists): readonly Mutant[] =>
  readings.flatMap(({ id: reading, options }, at) =>
    options.flatMap(({ id: option, changes }, place) =>
      changes.flatMap((change, index): readonly Mutant[] => {
        const path = [at, 'options', place, 'changes', index];
        const withChanges =
          (changed: readonly unknown[]) =>
          (prepared: PreparedDocument): PreparedDocument => ({
            ...prepared,
            readings: readings.map((each, one) =>
              one !== at
                ? each
                : {
                    ...each,
                    options: each.options.map((own) =>
                      own.id === option ? { ...own, changes: changed as typeof changes } : own,
                    ),
                  },
            ),
          });
        const here = (mutation: Mutation, changed: readonly unknown[]): Mutant => ({
          ...headOf(document, 'readings', mutation),
          under: { reading, option },
          ...(change.target === undefined ? {} : { rules: [] }),
          ...figuresTurnedBy(change),
          change: withChanges(changed),
        });
        const gone = here(
          { path, from: change, value: undefined },
          changes.filter((_, one) => one !== index),
        );
        const inside = mutationsOf({ [lastOf(change.part)]: change.to }, lists).map((mutation) => {
          const [, ...rest] = mutation.path;
          const to = Object.values(mutation.value as object)[0] as unknown;
          return here(
            { ...mutation, path: [...path, 'to', ...rest] },
            changes.map((each, one) => (one === index ? { ...each, to } : each)),
          );
        });
        return [gone, ...inside];
      }),
    ),
  );

type Shared = Readonly<Record<string, { readonly when: unknown }>>;

const sharedIn = ({ document }: PreparedDocument['files']): Shared =>
  (document as { readonly conditions?: Shared }).conditions ?? {};

/** What rules share, changed inside: it may turn each that refers to it. */
const ofShared = (document: string, files: PreparedDocument['files'], lists: WordLists): readonly Mutant[] =>
  Object.entries(sharedIn(files)).flatMap(([name, own]) =>
    mutationsOf(own.when, lists).map((mutation): Mutant => ({
      ...headOf(document, 'document', { ...mutation, path: ['conditions', name, 'when', ...mutation.path] }),
      change: (prepared) => ({
        ...prepared,
        loaded: new Map(),
        files: {
          ...prepared.files,
          document: {
            ...(prepared.files.document as object),
            conditions: { ...sharedIn(files), [name]: { ...own, when: mutation.value } },
          },
        },
      }),
    })),
  );

/** The key that a part stands at: what its value is a value of. */
const lastOf = (part: string): string =>
  part
    .split('.')
    .filter((each) => !/^\d+$/u.test(each))
    .at(-1) ?? part;

/** A document’s own file with one part of it changed. */
const withDocument =
  (document: unknown) =>
  (prepared: PreparedDocument): PreparedDocument => ({
    ...prepared,
    loaded: new Map(),
    files: { ...prepared.files, document },
  });

/** What a document says of all its rules and figures: its period, its rank, its scope, the terms of titles, its names. */
const ofHead = (document: string, files: PreparedDocument['files'], lists: WordLists): readonly Mutant[] => {
  const head = files.document as Readonly<Record<string, unknown>>;
  return ['period', 'rank', 'scope', 'titleTerm', 'policyNames', 'supersedes'].flatMap((key) =>
    mutationsOf({ [key]: head[key] }, lists).map((mutation): Mutant => ({
      ...headOf(document, 'document', mutation),
      figures: { indicators: [] },
      change: withDocument({ ...head, [key]: (mutation.value as typeof head)[key] }),
    })),
  );
};

const ofTargets = (document: string, { targets }: PreparedDocument['files']): readonly Mutant[] =>
  ((targets ?? []) as readonly IndicatorFile[]).flatMap((indicator, index) =>
    indicatorChanges(indicator).map(({ path, indicator: value, ...change }): Mutant => ({
      ...headOf(document, 'targets', { ...change, path: [index, ...path], value }),
      rules: [],
      figures: { indicators: [indicator.id], index },
      change: (prepared) => ({
        ...prepared,
        files: {
          ...prepared.files,
          targets: parseFile(
            targetsSchema,
            (targets ?? []).map((each, at) => (at === index ? value : each)),
            'targets.json',
          ),
        },
      }),
    })),
  );

/** A document’s own words, changed: its rules and the inputs of its cases are read by them anew. */
const ofWords = (document: string, files: DocumentFiles): readonly Mutant[] =>
  wordChanges(files.vocabulary).map(({ words, ...change }): Mutant => ({
    ...headOf(document, 'vocabulary', { ...change, value: words }),
    change: () => prepareDocument({ ...files, vocabulary: words }),
  }));

const cities = ['台州市', '宁波市', '绍兴市'] as const;

/** The words that may stand in the place of one another in a document’s rules. */
const wordListsOf = ({ titleNames, projectKinds, fields, judgements }: Vocabulary): WordLists => [
  titleNames,
  projectKinds,
  titleLevels,
  cities,
  ...[fields, judgements, placeFields].flatMap((some: Readonly<Record<string, Field>>) =>
    Object.values(some).flatMap(({ words }) => (words === undefined ? [] : [wordsIn(words)])),
  ),
];

/**
 * Every change of one thing that a document decides by: its rules, groups, readings and figures, what it says of them
 * all, and its own words.
 *
 * @param files its files as they are written.
 */
export const mutantsOf = (
  document: string,
  { files, readings, vocabulary }: PreparedDocument,
  written: DocumentFiles,
): readonly Mutant[] => {
  const lists = wordListsOf(vocabulary);
  return [
    ...ofRules(document, written.rules, lists),
    ...ofShared(document, files, lists),
    ...ofHead(document, files, lists),
    ...ofGroups(document, files.groups),
    ...ofReadings(document, readings, lists),
    ...ofTargets(document, files),
    ...ofWords(document, written),
  ];
};
