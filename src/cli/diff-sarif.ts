import { withFigures } from '../explain/units.js';
import { type Edit, type Judged, sharedName, type ShiftClass, shiftName } from '../diff/index.js';
import type { Language } from '../issue/index.js';
import type { FromRoot } from './from-root.js';
import type { Io } from './io.js';
import { positionIn } from './json.js';
import { locatorOf } from './positions.js';
import { sarif, type SarifFinding } from './sarif.js';

/** Where an edit stands: its file under the side that was named, and line and column where that is a folder. */
export interface EditPlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Where each edit stands, by its number: of a revision, or of what is shipped, the file alone. */
export const placesOf = async (
  edits: readonly Edit[],
  after: string,
  io: Io,
): Promise<ReadonlyMap<number, EditPlace>> => {
  const found = await Promise.all(
    edits.map(async ({ id, document, file, pointer, to }): Promise<readonly [number, EditPlace]> => {
      const folder = after.replace(/^[^/]*:/u, '');
      // The words that all documents share stand beside them.
      const path = file === sharedName ? `${folder}/vocabulary.json` : `${folder}/${document}/${file}.json`;
      try {
        const text = new TextDecoder().decode(await io.readFile(path));
        // What is gone is told at what it stood in.
        const at = to === undefined ? pointer.replace(/\/[^/]*$/u, '') : pointer;
        return [id, { file: path, ...positionIn(text, locatorOf(text)(at)) }];
      } catch {
        return [id, { file: path }];
      }
    }),
  );
  return new Map(found);
};

const levelOf = (own: ShiftClass, expected: boolean): SarifFinding['level'] => {
  if (expected) return 'note';
  return own === 'range' ? 'note' : 'warning';
};

/** Effects as findings: each at the first edit that it comes of, the others beside; what was approved is a note. */
export const diffSarif = (
  diff: Judged,
  places: ReadonlyMap<number, EditPlace>,
  language: Language,
  fromRoot: FromRoot,
): string => {
  const findings = diff.groups.flatMap((group): readonly SarifFinding[] => {
    const [first, ...others] = group.edits
      .flatMap((id) => places.get(id) ?? [])
      .map((place) => ({ ...place, file: fromRoot(place.file) }));
    if (first === undefined) return [];
    const { outcome, before, after, under, fingerprint, inputs } = group;
    const said = withFigures(`${outcome.title[language]}: ${before[language]} → ${after[language]}`, language);
    return [
      {
        code: `diff-${group.class}`,
        level: levelOf(group.class, group.expected === true),
        message: `${said}${under === undefined ? '' : ` (${under.join(', ')})`}, ${String(inputs)}×`,
        ...first,
        print: fingerprint,
        related: others.map((place) => ({ ...place, message: said })),
      },
    ];
  });
  const about = (code: string): ReturnType<typeof shiftName> => shiftName(code.replace(/^diff-/u, '') as ShiftClass);
  return JSON.stringify(
    sarif('huiqi/diff', findings, about, language, () => 'guide.md#rule-changes'),
    undefined,
    2,
  );
};
