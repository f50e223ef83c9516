import { type DocumentId, documentIds, documents } from '../documents/index.js';
import { createEngine } from '../engine/index.js';
import { didYouMean, issue } from '../issue/index.js';
import type { Language } from '../issue/index.js';
import { yearOf } from '../quantity/index.js';
import { put } from '../scenario/input.js';
import { questions } from '../questions.js';
import { unchecked } from '../subject/index.js';
import { attempt, type Checked, good } from './checked.js';
import { exampleIn, exampleOptions } from './example.js';

/** What an own file begins with, and what it is evaluated by. */
export interface OwnStart {
  readonly input: unknown;
  readonly document: string;
  readonly year: number;
}

const isDocument = (id: string): id is DocumentId => documentIds.some((each) => each === id);

/** Of a document, what its result hangs on in the second year of its plan, each with a value of the right form. */
const startOf = (document: DocumentId): Checked<OwnStart> => {
  const [loaded] = createEngine([documents[document]]).documents;
  if (loaded === undefined) return { issues: [] };
  const { city, period } = loaded;
  const year = Math.min(yearOf(period.from) + 1, yearOf(period.through));
  const asked = attempt(() => questions(unchecked({ city }), { document, year }));
  if (asked.value === undefined) return { issues: asked.issues };
  const input = asked.value.questions.reduce<unknown>((told, { path, example }) => put(told, path, example), { city });
  return good({ input, document, year });
};

export const startFor = (document: string | undefined, language: Language): Checked<OwnStart> => {
  if (document === undefined) return good({ input: exampleIn(language), ...exampleOptions });
  if (isDocument(document)) return startOf(document);
  const known = documentIds.join(', ');
  return {
    issues: [
      issue('document-unknown', { option: '--document' }, document, {
        known,
        suggestion: didYouMean(document, documentIds),
      }),
    ],
  };
};
