import type { RuleFolders } from '../rule/index.js';
import { shipped } from '../subject/index.js';
import { type ReadTrial, readTrials } from './ask.js';
import type { Trial } from './boundary/index.js';
import type { Edit } from './edit.js';
import { effectsOf } from './effect.js';
import type { FoundEffect } from './grouping.js';
import type { DocumentSide } from './side.js';
import { askCity, cityAbout, cityOn, targetTrials } from './targets.js';
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

/** What becomes of a city’s targets. */
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
  const about = { document, targets: changed };
  const isAbout = ({ pins = [] }: Trial): boolean => [...changed].some((id) => pins.includes(`${document}/${id}`));
  const cities = folders.map((each, at) =>
    cityAbout(cityOn({ ...each, [document]: (sides[at] as DocumentSide).files }, city), document, changed),
  );
  const { read } = readTrials([...(boundaries ? targetTrials(sides, changed) : []), ...cases.filter(isAbout)], shipped);
  const found = read.flatMap((each): readonly FoundEffect[] => {
    const [was, is] = cities.map((one) => askCity(one, about, each));
    return was === undefined || is === undefined
      ? []
      : effectsOf(was, is, options).map((effect) => {
          const bearing = editsOf(edits, effect.before.rule);
          return { read: each, effect, cause: { attribution: bearing.length > 1 ? 'joint' : 'alone', edits: bearing } };
        });
  });
  return { found, read };
};
