import type { Bilingual } from '../issue/index.js';
import type { DocumentFiles } from '../rule/index.js';
import { digest } from '../scenario/receipt/digest.js';
import type { DocumentDiff } from './document-diff.js';
import type { Edit } from './edit.js';
import { words } from './words.js';

/**
 * A document that the change takes away: all that it grants and asks for is gone with it. Nothing is tried of it, as a duty
 * that nobody has any longer would count as kept.
 */
export const goneDocument = (document: string, files: DocumentFiles, edits: readonly Edit[]): DocumentDiff => {
  const { shortTitle = { zh: document, en: document } } = files.document as { readonly shortTitle?: Bilingual };
  return {
    document,
    by: 'tried',
    byFile: false,
    corpora: {},
    counts: {},
    groups: [
      {
        fingerprint: digest({ document, class: 'lost' }).slice(0, 16),
        class: 'lost',
        edits: edits.map(({ id }) => id),
        attribution: edits.length === 1 ? 'alone' : 'joint',
        outcome: { rule: `${document}/document`, title: shortTitle },
        before: words.rulesIn(Object.keys(files.rules).length),
        after: words.documentGone,
        inputs: 0,
        pinned: [],
      },
    ],
    masked: [],
    lapsed: [],
    refused: [],
  };
};
