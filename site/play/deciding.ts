/** By what a situation is decided, loaded when it is asked: its document alone wherever that is enough. */
import type { Bilingual, DocumentId, Result } from 'huiqi';
import type { DocumentFiles } from '../../src/rule/index.js';
import type { Situation } from './link.js';

export interface Decider {
  /** @throws HuiqiError where something of the situation cannot be used. */
  readonly decide: (situation: Situation) => Result;
  /** The option of a reading that is taken unless another is chosen. */
  readonly defaultOf: (document: string, reading: string) => string | undefined;
  /** What money may be received for: the matters of the document's awards. */
  readonly mattersOf: (document: string) => readonly Matter[];
}

export interface Matter {
  readonly value: string;
  readonly title: Bilingual;
}

/** A city’s targets are those of all its documents, and changes of rules may be of targets: both take every document there is. */
export const sourceOf = ({ document, subject, reforms }: Situation): string =>
  subject === 'city' || reforms.length > 0 ? 'all' : document;

/** The decider of what `sourceOf` named; its document is asked for together with what decides. */
export const deciderFrom = async (source: string): Promise<Decider> => {
  if (source === 'all') return (await import('./all-documents.js')).decider;
  const [{ deciderOf }, { files }] = await Promise.all([
    import('./engine.js'),
    import(`../../src/documents/rules/${source}.ts`) as Promise<{ readonly files: DocumentFiles }>,
  ]);
  return deciderOf(source as DocumentId, files);
};
