import { type DocumentId, documentIds, documents } from '../documents/index.js';
import { createEngine } from '../engine/index.js';
import type { Document, DocumentFiles } from '../rule/index.js';
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
  /** The document, where it is none of the package: its words are told as well. */
  readonly about?: Document;
}

const isDocument = (id: string): id is DocumentId => documentIds.some((each) => each === id);

/** Of a document, what its result hangs on in the second year of its plan, each with a value of the right form. */
const startOf = (asked: DocumentId | DocumentFiles): Checked<OwnStart> => {
  const engine = attempt(() => createEngine([typeof asked === 'string' ? documents[asked] : asked]));
  if (engine.value === undefined) return { issues: engine.issues };
  const [loaded] = engine.value.documents;
  if (loaded === undefined) return { issues: [] };
  const { city, period } = loaded;
  const year = Math.min(yearOf(period.from) + 1, yearOf(period.through));
  // A document of a folder stands where the id of one of the package does.
  const open = attempt(() => questions(unchecked({ city }), { document: asked as DocumentId, year }));
  if (open.value === undefined) return { issues: open.issues };
  const input = open.value.questions.reduce<unknown>((told, { path, example }) => put(told, path, example), { city });
  return good({ input, document: loaded.id, year, ...(typeof asked === 'string' ? {} : { about: loaded }) });
};

export const startFor = (document: string | DocumentFiles | undefined, language: Language): Checked<OwnStart> => {
  if (document === undefined) return good({ input: exampleIn(language), ...exampleOptions });
  if (typeof document === 'object' || isDocument(document)) return startOf(document);
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
