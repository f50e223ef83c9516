import { type Bilingual, throwIfAny } from '../issue/index.js';
import {
  type Change,
  type Document,
  type DocumentFiles,
  loadPrepared,
  prepareDocument,
  type PreparedDocument,
  type Reading,
  type ReadingChoices,
  readingsOf,
  strayReadings,
  variantsBeside,
} from '../rule/index.js';

/** A city's documents under one other option of one reading. */
interface CityVariant {
  readonly reading: string;
  /** What the reading is called. */
  readonly title: Bilingual;
  readonly option: string;
  readonly documents: readonly Document[];
}

/** A city's documents under the readings chosen, and under every other option that touches their figures. */
export interface PreparedCity {
  readonly documents: readonly Document[];
  readonly variants: readonly CityVariant[];
}

/** Readings that turn an answer, and what they are called: a page says them by their titles. */
export interface TurningReadings {
  readonly dependsOn: readonly string[];
  readonly dependsOnTitles?: readonly Bilingual[];
}

/** Each reading once, however many of its options turn the answer. */
export const turnedBy = (variants: readonly Pick<CityVariant, 'reading' | 'title'>[]): TurningReadings => {
  const titles = new Map(variants.map(({ reading, title }) => [reading, title]));
  return { dependsOn: [...titles.keys()], ...(titles.size === 0 ? {} : { dependsOnTitles: [...titles.values()] }) };
};

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

const known = new WeakMap<DocumentFiles, PreparedDocument>();

/** Files are read for their figures once: whoever changes one document of a city asks of the others again. */
const figuresOf = (files: DocumentFiles): PreparedDocument => {
  const prepared = known.get(files) ?? prepareDocument(figuresOnly(files));
  known.set(files, prepared);
  return prepared;
};

/** A document with its figures under other readings; its rules and clauses are as they were. */
const readOtherwise = (
  document: Document,
  figures: PreparedDocument,
  readings: ReadingChoices,
  reforms: readonly Change[],
): Document => {
  const { targets, rank, period } = loadPrepared(figures, { readings, reforms: reforms.filter(touchesFigures) });
  return { ...document, targets, rank, period };
};

/** Each other option of each reading, in every document that has it: a reading is one choice, however many documents it speaks of. */
const variantsOf = (
  files: readonly DocumentFiles[],
  documents: readonly Document[],
  readings: ReadingChoices,
  reforms: Reforms,
): readonly CityVariant[] => {
  const found = documents.flatMap((document, at) => {
    const own = files[at] as DocumentFiles;
    const bearing = document.readings.filter(bearsOnFigures);
    if (bearing.length === 0) return [];
    const figures = figuresOf(own);
    return variantsBeside(bearing, readingsOf(own, readings), (choices) =>
      readOtherwise(document, figures, choices, reforms[document.id] ?? []),
    ).map((variant) => ({
      ...variant,
      title: bearing.find(({ id }) => id === variant.reading)?.title ?? { zh: variant.reading, en: variant.reading },
      at,
    }));
  });
  const distinct = [...new Map(found.map((each) => [JSON.stringify([each.reading, each.option]), each])).values()];
  return distinct.map(({ reading, title, option }) => {
    const under = new Map(
      found.filter((each) => each.reading === reading && each.option === option).map(({ at, loaded }) => [at, loaded]),
    );
    return { reading, title, option, documents: documents.map((document, at) => under.get(at) ?? document) };
  });
};

/**
 * Loads a city's documents under the readings and the reforms chosen.
 *
 * @param read how a document's files are read: whoever asks under several readings reads them once.
 * @throws HuiqiError where no document has a reading, a reading has no such option, or a reform does not fit.
 */
export const prepare = (
  all: readonly DocumentFiles[],
  readings: ReadingChoices,
  reforms: Reforms = {},
  read: (files: DocumentFiles) => PreparedDocument = prepareDocument,
): PreparedCity => {
  // A district's figures count the district, and are none of the city's.
  const files = all.filter(({ document }) => (document as { readonly district?: unknown }).district === undefined);
  throwIfAny(strayReadings(files, readings));
  const reformsOf = ({ document }: DocumentFiles): readonly Change[] =>
    reforms[String((document as { readonly id?: unknown }).id)] ?? [];
  const documents = files.map((each) =>
    loadPrepared(read(each), { readings: readingsOf(each, readings), reforms: reformsOf(each) }),
  );
  return { documents, variants: variantsOf(files, documents, readings, reforms) };
};
