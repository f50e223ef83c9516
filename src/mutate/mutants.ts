import { canonicalJson } from '../condition/index.js';
import type { PreparedDocument } from '../rule/index.js';
import { rulesInFull } from '../rule/extend.js';
import { mutationsOf, type Mutation, withoutStrayCites } from './change-one.js';

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
  /** The document’s files as they are changed. */
  readonly change: (prepared: PreparedDocument) => PreparedDocument;
}

const step = (key: string | number): string => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

const pointerOf = (path: Mutation['path']): string => path.map(step).join('');

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
  pointer: pointerOf(path),
  from,
  ...(to === undefined ? {} : { to }),
});

/** Changes in the files of rules as they are written: one that others extend turns them too. */
const ofRules = (document: string, written: Rules): readonly Mutant[] => {
  const before = rulesInFull(written);
  return Object.entries(written).flatMap(([slug, raw]) =>
    mutationsOf(raw).map((mutation): Mutant => {
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

const isOfRules = ({ target, document }: Readings[number]['options'][number]['changes'][number]): boolean =>
  target === undefined && document === undefined;

/** What options make of rules, changed inside: what they quote is no part of it, and a change may be left out. */
const ofReadings = (document: string, readings: Readings): readonly Mutant[] =>
  readings.flatMap(({ id: reading, options }, at) =>
    options.flatMap(({ id: option, changes }, place) =>
      changes.filter(isOfRules).flatMap((change, index): readonly Mutant[] => {
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
          change: withChanges(changed),
        });
        const gone = here(
          { path, from: change, value: undefined },
          changes.filter((_, one) => one !== index),
        );
        const inside = mutationsOf({ [lastOf(change.part)]: change.to }).map((mutation) => {
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
const ofShared = (document: string, files: PreparedDocument['files']): readonly Mutant[] =>
  Object.entries(sharedIn(files)).flatMap(([name, own]) =>
    mutationsOf(own.when).map((mutation): Mutant => ({
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

/**
 * Every change of one thing that rules, groups and readings of a document decide by.
 *
 * @param written its rules as their files have them.
 */
export const mutantsOf = (
  document: string,
  { files, readings }: PreparedDocument,
  written: Rules,
): readonly Mutant[] => [
  ...ofRules(document, written),
  ...ofShared(document, files),
  ...ofGroups(document, files.groups),
  ...ofReadings(document, readings),
];
