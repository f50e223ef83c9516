import { readdirSync, readFileSync } from 'node:fs';
import type { DocumentFiles, RuleFolders } from '../../src/rule/index.js';
import { isPart } from '../../src/rule/parts.js';

const root = new URL('../../fixtures/policies/', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

const policy = (id: string): DocumentFiles => {
  const names = readdirSync(new URL(`${id}/`, root)).map((name) => name.replace(/\.json$/u, ''));
  const isOwn = (name: string): boolean => isPart(name) || name === 'vocabulary';
  const read = (name: string): readonly [string, unknown] => [name, json(`${id}/${name}.json`)];
  return {
    ...Object.fromEntries(names.filter(isOwn).map(read)),
    rules: Object.fromEntries(names.filter((name) => !isOwn(name) && name !== 'cases').map(read)),
  } as DocumentFiles;
};

/** Policies of other places: they pay in ways that none of those shipped does. */
export const policies: RuleFolders = Object.fromEntries(readdirSync(root).map((id) => [id, policy(id)]));
