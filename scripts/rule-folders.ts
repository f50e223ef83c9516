import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rulesInFull } from '../src/rule/extend.js';
import type { DocumentFiles } from '../src/rule/index.js';
import { isPart, partNames } from '../src/rule/parts.js';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

export const rules = join(root, 'rules');

export const notRules: readonly string[] = partNames;

export const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

export interface Folder {
  readonly id: string;
  /** The kind of each rule, and the class that a ranked library stands for. */
  readonly rules: readonly { readonly slug: string; readonly kind: string; readonly answer: string | undefined }[];
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
  readonly outcome?: { readonly class?: { readonly answer: string } };
}

/** The rules of a folder as they are written. */
export const writtenIn = (name: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(slugsIn(name).map((slug) => [slug, json(join(rules, name, `${slug}.json`))]));

/** The same, those that extend others written out. */
export const writtenOut = (name: string): Readonly<Record<string, unknown>> => rulesInFull(writtenIn(name));

const rulesIn = (name: string): Folder['rules'] =>
  Object.entries(writtenOut(name)).map(([slug, rule]) => {
    const { kind, outcome } = rule as RuleFile;
    return { slug, kind, answer: outcome?.class?.answer };
  });

export const isRanked = (folder: Folder): boolean => folder.rules.some(({ answer }) => answer !== undefined);

export const folders = (): readonly Folder[] =>
  readdirSync(rules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      id: name,
      readings: json(join(rules, name, 'readings.json')) as Folder['readings'],
      rules: rulesIn(name),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

export const filesOf = ({ id }: Folder): DocumentFiles => {
  const file = (name: string): unknown => json(join(rules, id, `${name}.json`));
  const words = join(rules, id, 'vocabulary.json');
  return {
    ...Object.fromEntries(notRules.map((name) => [name, file(name)])),
    ...(existsSync(words) ? { vocabulary: json(words) } : {}),
    rules: writtenOut(id),
  } as DocumentFiles;
};

/** What nothing is decided by: it stands in modules of its own, for those who check a document or ask what is wrong in it. */
export const ledgerParts = ['clauses', 'oracles', 'defects'] as const;
