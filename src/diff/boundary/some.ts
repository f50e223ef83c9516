import { canonicalJson } from '../../condition/index.js';
import type { WrittenEntry } from './draft.js';
import { entriesIn, lists } from './entries.js';

/** The first, the middle and the last: of more bases than these, other years are not asked about and nothing is paid. */
export const someOf = <Base>(bases: readonly Base[]): readonly Base[] => [
  ...new Set([bases[0], bases[Math.floor(bases.length / 2)], bases.at(-1)].filter((base) => base !== undefined)),
];

/** What the entries of an input are: a title of a level, a kind of project. */
const kindsIn = (input: WrittenEntry): readonly string[] =>
  lists.flatMap((list) =>
    entriesIn(input, list).map(({ title, kind, level, event }) =>
      canonicalJson([title ?? kind ?? null, level ?? null, event ?? null]),
    ),
  );

/** Bases of which the entries are varied: some, and one for each kind of entry that those have not. */
export const variedOf = <Base extends { readonly input: WrittenEntry }>(bases: readonly Base[]): readonly Base[] => {
  const some = someOf(bases);
  const known = new Set(some.flatMap(({ input }) => kindsIn(input)));
  const others = bases.filter(({ input }) => {
    const fresh = kindsIn(input).filter((kind) => !known.has(kind));
    for (const kind of fresh) known.add(kind);
    return fresh.length > 0;
  });
  return [...some, ...others];
};

/** A part of a list, evenly from all of it. */
export const evenly = <Each>(list: readonly Each[], most: number): readonly Each[] => {
  const step = Math.max(1, list.length / Math.max(1, most));
  return list.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
};

/** So many inputs are tried of all documents of which more than a few rules changed, and of each no fewer than some. */
const enoughOfAll = 1000;
const fewest = 300;

/** How many inputs are tried of one of so many documents. */
export const enoughAmong = (documents: number): number => Math.max(fewest, enoughOfAll / documents);
