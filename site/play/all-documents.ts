/** Situations decided by all documents of the library: loaded where one does not do. */
import { type DocumentId, documents, evaluate } from 'huiqi';
import { defaultIn, mattersIn, optionsOf } from './answer.js';
import type { Decider } from './deciding.js';

export const decider: Decider = {
  // What a link or a form says is checked by the call itself.
  decide: (situation) => evaluate(situation.input as never, optionsOf(situation) as never),
  defaultOf: (document, reading) => defaultIn(documents[document as DocumentId], reading),
  mattersOf: (document) => mattersIn(documents[document as DocumentId]),
};
