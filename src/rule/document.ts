import type { FigureCaps } from './group-caps.js';
import type { Bilingual } from '../issue/index.js';
import type { Rule } from '../kinds/index.js';
import type { Day, Period } from '../quantity/index.js';
import type { TitleTerm, Vocabulary } from '../subject/index.js';
import type { ListName, OptionalList } from './parts.js';
import type { FormerTerms } from './receipt-terms.js';
import type { ClauseCitation, Departments, documentStatuses, GroupFile, Reading } from './schema.js';
import type { IndicatorFile } from './target-schema.js';

/**
 * The JSON files of one folder under `rules/`, as they are read. Of the clauses, an engine reads where they stand and how they
 * soften a figure; the rest of the ledger, oracles and defects are for checks, and may be left out.
 */
export interface DocumentFiles
  extends Readonly<Record<Exclude<ListName, OptionalList>, unknown>>, Readonly<Partial<Record<OptionalList, unknown>>> {
  readonly document: unknown;
  /** The words that it adds to those that all documents share: its `vocabulary.json`, where it has one. */
  readonly vocabulary?: unknown;
  /** The words that all documents share, where not those that ship with the library: `rules/vocabulary.json`. */
  readonly sharedVocabulary?: unknown;
  /** What it does to the document that it amends: its `amendments.json`, where it is an amendment not yet written out. */
  readonly amendments?: unknown;
  /** Of an amendment written out in full, what it changed of which document. */
  readonly amends?: AmendsFile;
  /** Rule files by slug. */
  readonly rules: Readonly<Record<string, unknown>>;
}

/** The files of one of the library’s documents: which it is, and what it says of itself, is known to whoever reads the code. */
export interface FilesOf<Id extends string> extends DocumentFiles {
  readonly document: {
    readonly id: Id;
    readonly title: Bilingual;
    readonly shortTitle: Bilingual;
    readonly city: string;
    readonly period: { readonly from: string; readonly through: string | null };
    readonly policyNames: readonly string[];
    readonly scope: readonly Readonly<Record<string, unknown>>[];
  };
}

/** Folders of documents by their ids: those shipped, or a user’s own. */
export type RuleFolders = Readonly<Record<string, DocumentFiles>>;

/** One thing that an amendment changed, by its stable name. */
export interface Amended {
  readonly name: string;
  readonly was: unknown;
  readonly is: unknown;
  readonly clauses: readonly string[];
}

/** What an amendment changed: the document as it stands from a day on is that document with these changes. */
export interface Amends {
  /** The document that is amended. */
  readonly document: string;
  /** The first day of the amended text. */
  readonly from: string;
  /** What the amendment itself is called. */
  readonly title: Bilingual;
  readonly changes: readonly Amended[];
}

/** The same as files have it. */
export interface AmendsFile extends Amends {
  /** The rules of the texts that it took the place of: money received by them is still called what it was. */
  readonly former: readonly FormerText[];
}

interface FormerText {
  readonly document: string;
  readonly rules: Readonly<Record<string, unknown>>;
}

export type DocumentStatus = (typeof documentStatuses)[number];

/** Another document whose place a document takes, and the first day on which it does. */
interface Supersession {
  readonly document: string;
  readonly from: Day;
}

/** A document with readings and reforms applied, checked and ready to compile. */
export interface Document {
  readonly id: string;
  readonly title: Bilingual;
  readonly shortTitle: Bilingual;
  readonly number: Bilingual | undefined;
  /** Who issued it; of a draft, who drafted it. */
  readonly issuer: Bilingual | undefined;
  readonly status: DocumentStatus;
  readonly statusNote: Bilingual;
  /** The city it is for; of a province’s document, the province. */
  readonly city: string;
  /** The cities whose enterprises and places it is for: its own, or those of its province. */
  readonly cities: readonly [string, ...string[]];
  /** The county-level place it is for; `undefined` where it is for the whole city. */
  readonly district: string | undefined;
  readonly period: Period;
  readonly policyNames: readonly string[];
  /** All its own names, by their letters: a receipt may cite it by any. */
  readonly ownNames: ReadonlySet<string>;
  /** Every way to write the matter of an award, and the matter. */
  readonly matters: ReadonlyMap<string, string>;
  /** What becomes of a title past its customary term. */
  readonly titleTerm: TitleTerm;
  /** The words that its rules and inputs about it are written in. */
  readonly vocabulary: Vocabulary;
  readonly rules: readonly Rule[];
  readonly readings: readonly Reading[];
  readonly groups: readonly GroupFile[];
  /** Caps among them that are figures of an enterprise. */
  readonly caps: FigureCaps;
  /** Its targets; none where they stand elsewhere. */
  readonly targets: readonly IndicatorFile[];
  /** Whether it sets any, wherever they stand. */
  readonly setsTargets: boolean;
  readonly clauses: ReadonlyMap<string, ClauseCitation>;
  readonly departments: readonly Departments[];
  /** Which of several documents of one city is followed where they differ: the higher. */
  readonly rank: number | undefined;
  readonly rankWhy: Bilingual | undefined;
  readonly supersedes: readonly Supersession[];
  /** Of a text as it stands amended, by what and since when. */
  readonly amends: Amends | undefined;
  /** The texts whose place it took: receipts may be of them. */
  readonly formerTerms: readonly FormerTerms[];
}
