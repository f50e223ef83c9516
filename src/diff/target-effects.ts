import type { Document, RuleFolders } from '../rule/index.js';
import { shipped } from '../subject/index.js';
import { type ReadTrial, readTrials } from './ask.js';
import type { Trial } from './boundary/index.js';
import type { Edit } from './edit.js';
import { effectsOf } from './effect.js';
import type { FoundEffect } from './grouping.js';
import type { DocumentSide } from './side.js';
import { askCity, cityAbout, type CitySide, cityOn, targetTrials } from './targets.js';
import type { Touched } from './touched.js';

/** The edits of an indicator: of all the others none bears on it but the document’s own. */
const editsOf = (edits: readonly Edit[], target: string): readonly number[] => {
  const [, indicator = ''] = target.split('/');
  const bearing = edits.filter(
    ({ file, entry, kind }) =>
      kind !== 'ledger' && (file === 'document' || file === 'readings' || (file === 'targets' && entry === indicator)),
  );
  const own = bearing.filter(({ file, kind }) => file === 'targets' && kind === 'meaning');
  return (own.length > 0 ? own : bearing).map(({ id }) => id);
};

/** A document whose targets changed, and the cases about its figures. */
interface ChangedSides {
  readonly folders: readonly [RuleFolders, RuleFolders];
  readonly sides: readonly [DocumentSide, DocumentSide];
  readonly touched: Touched;
  readonly cases: readonly Trial[];
  /** Whether cities are observed at its figures as well. */
  readonly boundaries: boolean;
}

/** Indicators of a document, and that document in the words of which cities are observed. */
interface AskedAbout {
  readonly document: string;
  readonly targets: ReadonlySet<string>;
  readonly documents: readonly Document[];
}

/**
 * What other documents of the city ask of the same indicators: which of two figures is followed hangs on both. One that
 * is written otherwise itself is looked at by itself.
 */
const besides = (
  document: string,
  [before, after]: ChangedSides['folders'],
  cities: readonly CitySide[],
  changed: ReadonlySet<string>,
): readonly AskedAbout[] =>
  Object.keys(before)
    .filter((id) => id !== document && JSON.stringify(before[id]) === JSON.stringify(after[id]))
    .flatMap((id) => {
      const documents = cities.flatMap((city) => city.documents.filter((each) => each.id === id));
      const targets = new Set(documents.flatMap((each) => each.targets.map((target) => target.id)));
      const shared = new Set([...targets].filter((target) => changed.has(target)));
      return shared.size === 0 ? [] : [{ document: id, targets: shared, documents }];
    });

/** What becomes of a city’s targets: of those of a document, and of what others ask of the same. */
export const targetEffects = (
  document: string,
  { folders, sides, touched, cases, boundaries }: ChangedSides,
  options: readonly string[],
  edits: readonly Edit[],
): { readonly found: readonly FoundEffect[]; readonly read: readonly ReadTrial[] } => {
  if (touched.targets.size === 0 && !touched.head) return { found: [], read: [] };
  const [before] = sides;
  const { city, targets } = before.document;
  const changed = touched.head ? new Set([...touched.targets, ...targets.map(({ id }) => id)]) : touched.targets;
  const cities = folders.map((each, at) =>
    cityAbout(cityOn({ ...each, [document]: (sides[at] as DocumentSide).files }, city), document, changed),
  );
  const own = sides.flatMap((side) => [side.document, ...side.options.values()]);
  const all: readonly AskedAbout[] = [
    { document, targets: changed, documents: own },
    ...besides(document, folders, cities, changed),
  ];
  const asked = all.map((about) => {
    const isAbout = ({ pins = [] }: Trial): boolean =>
      [...about.targets].some((id) => pins.includes(`${about.document}/${id}`));
    const trials = [...(boundaries ? targetTrials(about.documents, about.targets) : []), ...cases.filter(isAbout)];
    const { read } = readTrials(trials, shipped);
    const found = read.flatMap((each): readonly FoundEffect[] => {
      const [was, is] = cities.map((one) => askCity(one, about, each));
      return was === undefined || is === undefined
        ? []
        : effectsOf(was, is, options).map((effect) => {
            const bearing = editsOf(edits, effect.before.rule);
            return {
              read: each,
              effect,
              cause: { attribution: bearing.length > 1 ? 'joint' : 'alone', edits: bearing },
            };
          });
    });
    return { found, read };
  });
  return { found: asked.flatMap(({ found }) => found), read: asked.flatMap(({ read }) => read) };
};
