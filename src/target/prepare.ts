import { didYouMean, HuiqiError, issue, throwIfAny } from '../issue/index.js';
import { type Change, type Document, type DocumentFiles, loadDocument, type Reading, type ReadingChoices } from '../rule/index.js';

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

const readingIdsIn = ({ readings }: DocumentFiles): readonly string[] => (Array.isArray(readings) ? readings.map((reading: unknown) => String((reading as { id?: unknown }).id)) : []);

/** A reading applies to every document that has it. */
const ownOf = (files: DocumentFiles, readings: ReadingChoices): ReadingChoices => {
  const own = readingIdsIn(files);
  return Object.fromEntries(Object.entries(readings).filter(([id]) => own.includes(id)));
};

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
const readOtherwise = (document: Document, files: DocumentFiles, readings: ReadingChoices): Document | undefined => {
  try {
    const { targets, rank, period } = loadDocument(figuresOnly(files), { readings });
    return { ...document, targets, rank, period };
  } catch (error) {
    if (error instanceof HuiqiError && error.issues.every(({ code }) => code === 'change-misses')) return undefined;
    throw error;
  }
};

/** Each other option of each reading, in every document that has it: a reading is one choice, however many documents it speaks of. */
const variantsOf = (files: readonly DocumentFiles[], documents: readonly Document[], readings: ReadingChoices): readonly Variant[] => {
  const bearing = documents.flatMap((document) => document.readings.filter(bearsOnFigures));
  return [...new Set(bearing.map(({ id }) => id))].flatMap((reading) => {
    const options = [...new Set(bearing.filter(({ id }) => id === reading).flatMap((each) => each.options.map(({ id }) => id)))];
    const takenIn = (document: Document): string | undefined => readings[reading] ?? document.readings.find(({ id }) => id === reading)?.options[0]?.id;
    return options.flatMap((option): readonly Variant[] => {
      const others = documents.map((document, index) => {
        const has = document.readings.some(({ id, options: all }) => id === reading && all.some((each) => each.id === option));
        const own = files[index] as DocumentFiles;
        return has && takenIn(document) !== option ? readOtherwise(document, own, { ...ownOf(own, readings), [reading]: option }) : undefined;
      });
      return others.every((other) => other === undefined) ? [] : [{ reading, option, documents: documents.map((each, index) => others[index] ?? each) }];
    });
  });
};

/**
 * Loads a city's documents under the readings chosen.
 *
 * @throws HuiqiError where no document has a reading, or a reading has no such option.
 */
export const prepare = (all: readonly DocumentFiles[], readings: ReadingChoices): Prepared => {
  // A district's figures count the district, and are none of the city's.
  const files = all.filter(({ document }) => (document as { readonly district?: unknown }).district === undefined);
  const known = [...new Set(files.flatMap(readingIdsIn))];
  throwIfAny(
    Object.keys(readings)
      .filter((id) => !known.includes(id))
      .map((id) => issue('reading-unknown', { option: `reading ${id}` }, id, { known: known.join(', '), suggestion: didYouMean(id, known) })),
  );
  const documents = files.map((each) => loadDocument(each, { readings: ownOf(each, readings) }));
  return { documents, variants: variantsOf(files, documents, readings) };
};
