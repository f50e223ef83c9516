import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isPart, type Sources } from '../../src/check/index.js';
import type { DocumentFiles, RuleFolders } from '../../src/rule/index.js';

interface Printed {
  readonly departments?: readonly Departments[];
  readonly number?: { readonly zh: string };
  readonly issuer?: { readonly zh: string };
}

interface Departments {
  readonly lead: readonly string[];
  readonly supporting?: readonly string[];
  readonly clauses: readonly string[];
}

const root = resolve(import.meta.dirname, '../..');
const rules = join(root, 'rules');
const policiesOfOthers = join(root, 'fixtures/policies');

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const readFolder = (parent: string, id: string): DocumentFiles => {
  const files = readdirSync(join(parent, id))
    .filter((name) => name !== 'cases.json')
    .map((name) => [name.replace(/\.json$/u, ''), json(join(parent, id, name))] as const);
  return {
    ...Object.fromEntries(files.filter(([name]) => isPart(name))),
    rules: Object.fromEntries(files.filter(([name]) => !isPart(name))),
  } as unknown as DocumentFiles;
};

export type Corpus = RuleFolders;

const corpusIn = (parent: string): Corpus =>
  Object.fromEntries(
    readdirSync(parent, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => [name, readFolder(parent, name)]),
  );

/** The documents as they stand on disk, so that a new rule file needs no build to be checked. */
export const corpus: Corpus = corpusIn(rules);

/** The policies of other places, each a document by itself. */
export const policies: Corpus = corpusIn(policiesOfOthers);

/**
 * Texts that hold every anchor with its departments, and what summaries quote, and nothing else: enough to check by,
 * where the documents themselves are not at hand.
 */
export const anchorTexts = (files: Corpus): Sources =>
  Object.fromEntries(
    Object.values(files).map(({ clauses, document }) => {
      const list = clauses as readonly {
        readonly id: string;
        readonly anchor: string;
        readonly summary: { readonly zh: string };
      }[];
      const { departments: charged = [], number, issuer } = document as Printed;
      const noteOf = (id: string, isRow: boolean): string => {
        const found = charged.find((each) => each.clauses.includes(id));
        if (found === undefined) return '';
        if (isRow) return `\t${found.lead.join(' ')}`;
        const supporting = found.supporting === undefined ? '' : `；配合单位：${found.supporting.join('、')}`;
        return `（牵头单位：${found.lead.join('、')}${supporting}）`;
      };
      const texts = list.map(({ id, anchor }) => anchor + noteOf(id, anchor.includes('\t')));
      const quoted = list.flatMap(({ summary }) => summary.zh.match(/“[^“”]+”/gu) ?? []);
      const printed = [number?.zh, issuer?.zh, charged.length === 0 ? undefined : '指标\t牵头单位'];
      return [
        list[0]?.id.slice(0, 3) ?? '',
        [...printed.filter((each) => each !== undefined), ...texts, ...quoted].join('\n※\n'),
      ];
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
