import { documents } from '../../documents/index.js';
import { engineFor, type EvaluateOptions, type Taken } from '../../engine/evaluate.js';
import type { Change, Document, DocumentFiles } from '../../rule/index.js';

/** What a document makes of an input's words: its own terms, and which facts its rules read. */
export interface DocumentTerms {
  readonly document: Document;
  /** Whether a rule reads one of these facts, or judges by one, under any reading. One too many only keeps what could be left out. */
  readonly reads: (...facts: readonly string[]) => boolean;
}

const texts = new WeakMap<DocumentFiles, string>();

/** Conditions as they are written, those of other options of readings among them. */
const textOf = (files: DocumentFiles): string => {
  const { document, rules, readings, groups } = files;
  const known = texts.get(files) ?? JSON.stringify([document, rules, readings, groups]);
  texts.set(files, known);
  return known;
};

const called = (text: string, fact: string): boolean =>
  text.includes(`"fact":"${fact}"`) || text.includes(`"of":"${fact}"`);

/** What a decision is made by, once it was read: a document of the library’s own. */
export type ReceiptOptions = Omit<Taken<EvaluateOptions>, 'document'> & Pick<EvaluateOptions, 'document'>;

/** The terms of a document under a setting whose options were checked. */
export const termsOf = (setting: Omit<ReceiptOptions, 'year'>): DocumentTerms => {
  const changes: readonly Change[] = setting.reforms ?? [];
  const text = `${textOf(documents[setting.document])}${JSON.stringify(changes)}`;
  return { document: engineFor(setting).document, reads: (...facts) => facts.some((fact) => called(text, fact)) };
};
