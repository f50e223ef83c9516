import type { DocumentFiles } from '../rule/index.js';
import type { ListName, Lists } from '../rule/parts.js';
import type { RuleFile } from '../kinds/written.js';
import type { DocumentFile } from '../rule/schema.js';
import type { Finding } from './finding.js';

export type { DocumentFile } from '../rule/schema.js';

/** One entry of a list in a file, at its place there. */
export interface ListEntry<Value> {
  readonly index: number;
  readonly value: Value;
}

/** A list in a file: what of it could be read, and the ids of all of it, readable or not. */
export interface FileList<Value> {
  readonly file: string;
  /** Whether it is a list at all: if not, nothing can be said to be absent from it. */
  readonly read: boolean;
  readonly entries: readonly ListEntry<Value>[];
  readonly ids: readonly ListEntry<string>[];
}

export interface RuleEntry {
  readonly slug: string;
  /** `document/slug`, by its place: what it calls itself is checked against that. */
  readonly id: string;
  readonly file: string;
  readonly rule: RuleFile;
}

/** Every list of a folder. */
export type ReadLists = { readonly [Name in ListName]: FileList<Lists[Name][number]> };

/** A document folder, as far as it can be read: one bad entry does not hide what is wrong with the others. */
export interface DocumentFolder extends ReadLists {
  readonly id: string;
  readonly raw: DocumentFiles;
  readonly fileOf: (name: string) => string;
  readonly document: DocumentFile | undefined;
  readonly rules: readonly RuleEntry[];
  /** Every rule file, readable or not. */
  readonly slugs: readonly string[];
  /** What is missing, or is not of the shape of its kind. */
  readonly shapes: readonly Finding[];
}

/** A check of one document, and of one document among all. */
export type FolderCheck = (folder: DocumentFolder) => readonly Finding[];
export type CorpusCheck = (folder: DocumentFolder, all: readonly DocumentFolder[]) => readonly Finding[];
