import { folders as shipped } from '../documents/folders.js';
import { documentIds, documents } from '../documents/index.js';
import { createDocumentEngine } from '../engine/index.js';
import { type Format, formats } from '../explain/index.js';
import type { Bilingual, Language } from '../issue/index.js';
import type { Day } from '../quantity/index.js';
import type { Document, DocumentFiles } from '../rule/index.js';
import { type Catalogue, catalogueOf, catalogueText, overviewText } from './catalogue.js';
import { andThen, attempt, type Checked, good } from './checked.js';
import { type DefectList, defectsOf, defectsText } from './defects.js';
import type { Io } from './io.js';
import { choiceOf } from './option.js';
import { rulesFrom } from './rules-from.js';
import { standingOn } from './standing-on.js';

interface Folder {
  /** All its files, its defects among them. */
  readonly files: DocumentFiles;
  /** What it decides by: of those that ship, what was checked before it did. */
  readonly decidedBy: DocumentFiles;
}

interface ListedDocument extends Folder {
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
  all.map(({ files, document: { id, title } }) => defectsOf(files, id, title));

interface ListingCall {
  readonly listing: Listing;
  readonly folders: readonly Folder[];
}

const library = (): readonly Folder[] => documentIds.map((id) => ({ files: shipped[id], decidedBy: documents[id] }));

const foldersIn = async (rules: string | undefined, io: Io): Promise<Checked<readonly Folder[]>> => {
  if (rules === undefined) return good(library());
  const read = await rulesFrom(rules, '--rules', io);
  return andThen(read, (folders) => good(Object.values(folders).map((files) => ({ files, decidedBy: files }))));
};

/** What can be listed. */
const listings = {
  documents: {
    formats: ['text', 'json'],
    json: (all) => ({ documents: cataloguesOf(all) }),
    text: (all, language) => {
      const catalogues = cataloguesOf(all);
      return [overviewText(catalogues, language), ...catalogues.map((each) => catalogueText(each, language))].join(
        '\n\n',
      );
    },
  },
  defects: {
    formats: [...formats, 'json'],
    json: (all) => ({ documents: defectsIn(all) }),
    text: (all, language, format) =>
      defectsText(
        defectsIn(all),
        all.map(({ document }) => document),
        language,
        format,
      ),
  },
} as const satisfies Record<string, Listing>;

const noneStands: Bilingual = { zh: '这一天没有文件有效。', en: 'No document is in effect on that day.' };

const names = Object.keys(listings) as readonly (keyof typeof listings)[];

/** What is listed, of which documents. */
interface Listed {
  readonly listing: Listing;
  readonly all: readonly ListedDocument[];
}

/** What a kind of listing can be printed as. */
export const listingFormats = (what: string | undefined): Listing['formats'] | undefined =>
  names.flatMap((name) => (name === what ? [listings[name].formats] : [])).at(0);

/** What is listed, and of which documents. */
export const readListing = async (what: string, rules: string | undefined, io: Io): Promise<Checked<ListingCall>> => {
  const listing = andThen(choiceOf(names)(what, 'WHAT'), (name) => good<Listing>(listings[name]));
  const read = await foldersIn(rules, io);
  const issues = [...listing.issues, ...read.issues];
  return listing.value === undefined || read.value === undefined
    ? { issues }
    : { value: { listing: listing.value, folders: read.value }, issues };
};

/** The documents that are listed: all, or those that stand on a day. */
export const listed = ({ listing, folders }: ListingCall, day: Day | undefined): Checked<Listed> => {
  const { value: all, issues } = attempt(() =>
    folders.map((each) => ({ ...each, document: createDocumentEngine(each.decidedBy).document })),
  );
  return all === undefined ? { issues } : good({ listing, all: day === undefined ? all : standingOn(all, day) });
};

export const listedText = ({ listing, all }: Listed, language: Language, format: Format): string =>
  all.length === 0 ? noneStands[language] : listing.text(all, language, format);
