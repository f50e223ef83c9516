import { type DocumentId, documentIds, documents } from '../../documents/index.js';
import { createDocumentEngine } from '../../engine/index.js';
import { type Format, formats } from '../../explain/index.js';
import type { Language } from '../../issue/index.js';
import type { Document } from '../../rule/index.js';
import { type Catalogue, catalogueOf, catalogueText } from '../catalogue.js';
import { andThen, type Checked, good } from '../checked.js';
import { command } from '../command.js';
import { type DefectList, defectsOf, defectsText } from '../defects.js';
import { choiceOf } from '../option.js';

interface ListedDocument {
  readonly id: DocumentId;
  readonly document: Document;
}

interface Listing {
  readonly formats: readonly (Format | 'json')[];
  readonly json: (all: readonly ListedDocument[]) => unknown;
  readonly text: (all: readonly ListedDocument[], language: Language, format: Format) => string;
}

const cataloguesOf = (all: readonly ListedDocument[]): readonly Catalogue[] =>
  all.map(({ document }) => catalogueOf(document));

const defectsIn = (all: readonly ListedDocument[]): readonly DefectList[] =>
  all.map(({ id, document }) => defectsOf(id, document.title));

/** What can be listed. */
const listings = {
  documents: {
    formats: ['text', 'json'],
    json: (all) => ({ documents: cataloguesOf(all) }),
    text: (all, language) =>
      cataloguesOf(all)
        .map((each) => catalogueText(each, language))
        .join('\n\n'),
  },
  defects: {
    formats: [...formats, 'json'],
    json: (all) => ({ documents: defectsIn(all) }),
    text: (all, language, format) => defectsText(defectsIn(all), language, format),
  },
} as const satisfies Record<string, Listing>;

const names = Object.keys(listings) as readonly (keyof typeof listings)[];

export const listCommand = command({
  name: 'list',
  about: {
    zh: '列出文件、规则和条文理解，或文本存疑处',
    en: 'list documents, their rules and their readings, or known defects',
  },
  takes: [
    {
      name: '[WHAT]',
      about: {
        zh: '列出什么：documents（默认）或 defects（文本存疑处）',
        en: 'what to list: documents (default) or defects, what is known to be wrong in them',
      },
      otherwise: 'documents',
    },
  ],
  options: {},
  quiet: true,
  formatsOf: ([what]) => names.flatMap((name) => (name === what ? [listings[name].formats] : [])).at(0),
  read: ([what = '']): Promise<Checked<Listing>> =>
    Promise.resolve(andThen(choiceOf(names)(what, 'WHAT'), (name) => good<Listing>(listings[name]))),
  run: (listing) =>
    good({ listing, all: documentIds.map((id) => ({ id, document: createDocumentEngine(documents[id]).document })) }),
  print: ({ listing, all }, language, format) => listing.text(all, language, format),
  json: ({ listing, all }) => listing.json(all),
});
