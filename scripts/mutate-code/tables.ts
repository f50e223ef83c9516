import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CaseTable, readTable } from '../../src/cases/index.js';
import { folders } from '../../src/documents/folders.js';
import type { DocumentFiles, RuleFolders } from '../../src/rule/index.js';
import { isPart } from '../../src/rule/parts.js';
import { root } from './program.js';

const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

const shipped = (): readonly CaseTable[] =>
  [...Object.keys(folders), 'targets'].flatMap((name) =>
    readdirSync(join(root, 'fixtures', name))
      .filter((file) => /\.(?:cases|targets)\.json$/u.test(file))
      .flatMap((file) => readTable(json(`fixtures/${name}/${file}`), file, name).table ?? []),
  );

const policies = readdirSync(join(root, 'fixtures/policies'));

/** A policy of another place: its rules use what those shipped do not. */
const policyFiles = (id: string): DocumentFiles => {
  const names = readdirSync(join(root, 'fixtures/policies', id)).map((name) => name.replace(/\.json$/u, ''));
  const read = (name: string): readonly [string, unknown] => [name, json(`fixtures/policies/${id}/${name}.json`)];
  const isRule = (name: string): boolean => !isPart(name) && name !== 'cases';
  const parts = names.filter((name) => isPart(name)).map(read);
  return { ...Object.fromEntries(parts), rules: Object.fromEntries(names.filter(isRule).map(read)) } as DocumentFiles;
};

interface PolicyTable {
  readonly rule: string;
  readonly source: string;
  readonly cases: readonly { readonly expect: unknown }[];
}

/** Its cases, written as those of the shipped documents are; one with several outcomes of a rule has no such form. */
const policyTables = (id: string): readonly CaseTable[] =>
  (json(`fixtures/policies/${id}/cases.json`) as readonly PolicyTable[]).flatMap(
    ({ rule, source: _, cases, ...table }) =>
      cases
        .filter(({ expect }) => !Array.isArray(expect))
        .flatMap((one) => readTable({ ...table, rule: `${id}/${rule}`, cases: [one] }, id, id).table ?? []),
  );

export const everyFolder: RuleFolders = {
  ...folders,
  ...Object.fromEntries(policies.map((id) => [id, policyFiles(id)])),
};

export const everyTable: readonly CaseTable[] = [...shipped(), ...policies.flatMap(policyTables)];
