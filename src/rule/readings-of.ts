import { nameIn } from '../edge/index.js';
import { didYouMean, issue, type Issue } from '../issue/index.js';
import type { DocumentFiles } from './document.js';
import type { ReadingChoices } from './reading-choices.js';

/** The ids of a document's readings, before anything of it was checked. */
const readingIdsOf = ({ readings }: DocumentFiles): readonly string[] =>
  Array.isArray(readings)
    ? readings.map((reading: unknown) => nameIn((reading as { readonly id?: unknown } | null)?.id))
    : [];

/** Of readings chosen for several documents, those that this one has. */
export const readingsOf = (files: DocumentFiles, readings: ReadingChoices): ReadingChoices => {
  const own = readingIdsOf(files);
  return Object.fromEntries(Object.entries(readings).filter(([id]) => own.includes(id)));
};

/** Readings that none of several documents has. */
export const strayReadings = (all: readonly DocumentFiles[], readings: ReadingChoices): readonly Issue[] => {
  const known = [...new Set(all.flatMap(readingIdsOf))];
  return Object.keys(readings)
    .filter((id) => !known.includes(id))
    .map((id) =>
      issue('reading-unknown', { option: `reading ${id}` }, id, {
        known: known.join(', '),
        suggestion: didYouMean(id, known),
      }),
    );
};
