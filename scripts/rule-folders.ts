import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { throwIfAny } from '../src/issue/index.js';
import { writeOut } from '../src/reform/index.js';
import { rulesInFull } from '../src/rule/extend.js';
import type { DocumentFiles } from '../src/rule/index.js';
import { besideNames, isPart, partNames } from '../src/rule/parts.js';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

export const rules = join(root, 'rules');

export const notRules: readonly string[] = partNames;

export const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

export interface Folder {
  readonly id: string;
  /** The kind of each rule, what it is about, and the class that a ranked library stands for. */
  readonly rules: readonly {
    readonly slug: string;
    readonly kind: string;
    readonly subjects: readonly string[];
    readonly answer: string | undefined;
  }[];
  readonly readings: readonly { readonly id: string; readonly options: readonly { readonly id: string }[] }[];
}

const slugsIn = (name: string): readonly string[] =>
  readdirSync(join(rules, name))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .filter((slug) => !isPart(slug))
    .sort();

interface RuleFile {
  readonly kind: string;
  readonly subject: string | readonly string[];
  readonly outcome?: { readonly class?: { readonly answer: string } };
}

/** The rules of a folder as they are written. */
const writtenIn = (name: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(slugsIn(name).map((slug) => [slug, json(join(rules, name, `${slug}.json`))]));

/** A folder as it is written: an amendment leaves out whatever is as in the document that it amends. */
const writtenFiles = (name: string): DocumentFiles => {
  const beside = [...notRules, ...besideNames].filter((part) => existsSync(join(rules, name, `${part}.json`)));
  return {
    ...Object.fromEntries(beside.map((part) => [part, json(join(rules, name, `${part}.json`))])),
    rules: writtenIn(name),
  } as DocumentFiles;
};

let inFull: ReadonlyMap<string, DocumentFiles> | undefined;

/** Every folder under `rules/` with amendments written out, and rules that extend others. */
const allInFull = (): ReadonlyMap<string, DocumentFiles> => {
  if (inFull !== undefined) return inFull;
  const names = readdirSync(rules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const { files, issues } = writeOut(names.map(writtenFiles));
  throwIfAny(issues);
  inFull = new Map(
    names.map((name, index) => {
      const { amendments: _, ...own } = files[index] as DocumentFiles;
      return [name, { ...own, rules: rulesInFull(own.rules) }];
    }),
  );
  return inFull;
};

const filesIn = (id: string): DocumentFiles => {
  const found = allInFull().get(id);
  if (found === undefined) throw new Error(id);
  return found;
};

/** Whether a document is what an amendment made of it, or what is amended: it stands in no file as a whole. */
export const isWrittenOut = (id: string): boolean =>
  [...allInFull().values()].some(
    ({ amends }) =>
      amends !== undefined && [amends.document, ...amends.former.map(({ document }) => document)].includes(id),
  ) || filesIn(id).amends !== undefined;

const rulesIn = (files: DocumentFiles): Folder['rules'] =>
  Object.entries(files.rules).map(([slug, rule]) => {
    const { kind, subject, outcome } = rule as RuleFile;
    return { slug, kind, subjects: [subject].flat(), answer: outcome?.class?.answer };
  });

export const isRanked = (folder: Folder): boolean => folder.rules.some(({ answer }) => answer !== undefined);

export const folders = (): readonly Folder[] =>
  [...allInFull()].map(([id, files]) => ({
    id,
    readings: files.readings as Folder['readings'],
    rules: rulesIn(files),
  }));

export const filesOf = ({ id }: Pick<Folder, 'id'>): DocumentFiles => filesIn(id);

/** What nothing is decided by: it stands in modules of its own, for those who check a document or ask what is wrong in it. */
export const ledgerParts = ['clauses', 'oracles', 'defects'] as const;
