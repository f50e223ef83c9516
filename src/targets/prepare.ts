import { throwIfAny } from '../issue/index.js';
import {
  type Change,
  type Document,
  type DocumentFiles,
  ifChangesFit,
  loadDocument,
  type Reading,
  type ReadingChoices,
  readingsOf,
  strayReadings,
} from '../rule/index.js';

/** A city's documents under one other option of one reading. */
export interface Variant {
  readonly reading: string;
  readonly option: string;
  readonly documents: readonly Document[];
}

/** A city's documents under the readings chosen, and under every other option that touches their figures. */
export interface Prepared {
  readonly documents: readonly Document[];
  readonly variants: readonly Variant[];
}

const touchesFigures = ({ target, document }: Change): boolean => target !== undefined || document === true;

const bearsOnFigures = ({ options }: Reading): boolean => options.some(({ changes }) => changes.some(touchesFigures));

/** Changes beyond the readings, by the document that they change. */
export type Reforms = Readonly<Record<string, readonly Change[]>>;

/** As much of a document's files as its figures need: another reading of them leaves rules and clauses as they are. */
const figuresOnly = ({ document, readings, targets }: DocumentFiles): DocumentFiles => ({
  document,
  clauses: [],
  groups: [],
  targets,
  rules: {},
  readings: (readings as readonly Reading[]).map((reading) => ({
    ...reading,
    options: reading.options.map((option) => ({ ...option, changes: option.changes.filter(touchesFigures) })),
  })),
});

// A reading chosen may have rewritten what another option would change: that option is then no alternative.
const readOtherwise = (
  document: Document,
  files: DocumentFiles,
  readings: ReadingChoices,
  reforms: readonly Change[],
): Document | undefined =>
  ifChangesFit(() => {
    const { targets, rank, period } = loadDocument(figuresOnly(files), {
      readings,
      reforms: reforms.filter(touchesFigures),
    });
    return { ...document, targets, rank, period };
  });

/** Each other option of each reading, in every document that has it: a reading is one choice, however many documents it speaks of. */
const variantsOf = (
  files: readonly DocumentFiles[],
  documents: readonly Document[],
  readings: ReadingChoices,
  reforms: Reforms,
): readonly Variant[] => {
  const bearing = documents.flatMap((document) => document.readings.filter(bearsOnFigures));
  return [...new Set(bearing.map(({ id }) => id))].flatMap((reading) => {
    const options = [
      ...new Set(bearing.filter(({ id }) => id === reading).flatMap((each) => each.options.map(({ id }) => id))),
    ];
    const takenIn = (document: Document): string | undefined =>
      readings[reading] ?? document.readings.find(({ id }) => id === reading)?.options[0]?.id;
    return options.flatMap((option): readonly Variant[] => {
      const others = documents.map((document, index) => {
        const has = document.readings.some(
          ({ id, options: all }) => id === reading && all.some((each) => each.id === option),
        );
        const own = files[index] as DocumentFiles;
        return has && takenIn(document) !== option
          ? readOtherwise(
              document,
              own,
              { ...readingsOf(own, readings), [reading]: option },
              reforms[document.id] ?? [],
            )
          : undefined;
      });
      return others.every((other) => other === undefined)
        ? []
        : [{ reading, option, documents: documents.map((each, index) => others[index] ?? each) }];
    });
  });
};

/**
 * Loads a city's documents under the readings and the reforms chosen.
 *
 * @throws HuiqiError where no document has a reading, a reading has no such option, or a reform does not fit.
 */
export const prepare = (all: readonly DocumentFiles[], readings: ReadingChoices, reforms: Reforms = {}): Prepared => {
  // A district's figures count the district, and are none of the city's.
  const files = all.filter(({ document }) => (document as { readonly district?: unknown }).district === undefined);
  throwIfAny(strayReadings(files, readings));
  const reformsOf = ({ document }: DocumentFiles): readonly Change[] =>
    reforms[String((document as { readonly id?: unknown }).id)] ?? [];
  const documents = files.map((each) =>
    loadDocument(each, { readings: readingsOf(each, readings), reforms: reformsOf(each) }),
  );
  return { documents, variants: variantsOf(files, documents, readings, reforms) };
};
