import { shipped } from '../subject/index.js';
import { type ReadTrial, readTrials } from './ask.js';
import type { Edit } from './edit.js';
import type { Folders } from './edits.js';
import { effectsOf } from './effect.js';
import type { Found } from './grouping.js';
import type { Side } from './side.js';
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

/** What becomes of a city’s targets. */
export const targetEffects = (
  document: string,
  folders: readonly [Folders, Folders],
  sides: readonly [Side, Side],
  touched: Touched,
  options: readonly string[],
  edits: readonly Edit[],
): { readonly found: readonly Found[]; readonly read: readonly ReadTrial[] } => {
  if (touched.targets.size === 0 && !touched.head) return { found: [], read: [] };
  const [before] = sides;
  const { city, targets } = before.document;
  const changed = touched.head ? new Set([...touched.targets, ...targets.map(({ id }) => id)]) : touched.targets;
  const about = { document, targets: changed };
  const cities = folders.map((each, at) =>
    cityAbout(cityOn({ ...each, [document]: (sides[at] as Side).files }, city), document, changed),
  );
  const { read } = readTrials(targetTrials(sides, changed), shipped);
  const found = read.flatMap((each): readonly Found[] => {
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
