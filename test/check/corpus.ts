import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { partNames, type Sources } from '../../src/check/index.js';
import type { DocumentFiles } from '../../src/rule/index.js';

const root = resolve(import.meta.dirname, '../..');
const rules = join(root, 'rules');

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const isPart = (name: string): boolean => (partNames as readonly string[]).includes(name);

const readFolder = (id: string): DocumentFiles => {
  const files = readdirSync(join(rules, id)).map(
    (name) => [name.replace(/\.json$/u, ''), json(join(rules, id, name))] as const,
  );
  return {
    ...Object.fromEntries(files.filter(([name]) => isPart(name))),
    rules: Object.fromEntries(files.filter(([name]) => !isPart(name))),
  } as unknown as DocumentFiles;
};

export type Corpus = Readonly<Record<string, DocumentFiles>>;

/** The documents as they stand on disk, so that a new rule file needs no build to be checked. */
export const corpus: Corpus = Object.fromEntries(
  readdirSync(rules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, readFolder(name)]),
);

/** Texts that hold every anchor and nothing else: enough to check by, where the documents themselves are not at hand. */
export const anchorTexts = (files: Corpus): Sources =>
  Object.fromEntries(
    Object.values(files).map(({ clauses }) => {
      const list = clauses as readonly { readonly id: string; readonly anchor: string }[];
      return [list[0]?.id.slice(0, 3) ?? '', list.map(({ anchor }) => anchor).join('\n※\n')];
    }),
  );

const sourceFolder = join(root, '../shared/sources');

/** The documents' texts beside the project, where they are. */
export const realTexts: Sources | undefined = existsSync(sourceFolder)
  ? Object.fromEntries(
      readdirSync(sourceFolder)
        .filter((name) => /^\d{3}\D.*\.txt$/u.test(name))
        .map((name) => [name.slice(0, 3), readFileSync(join(sourceFolder, name), 'utf8')]),
    )
  : undefined;
