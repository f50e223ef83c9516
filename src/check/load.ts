import { HuiqiError } from '../issue/index.js';
import { type DocumentFiles, loadDocument, type LoadOptions } from '../rule/index.js';
import { citationsOf } from './citations.js';
import { type Finding, inFiles } from './finding.js';
import type { Folder, List } from './folder.js';
import { optionMisses } from './readings.js';

const problemsOf = (files: DocumentFiles, options: LoadOptions = {}): readonly Finding[] => {
  try {
    loadDocument(files, options);
    return [];
  } catch (error) {
    if (error instanceof HuiqiError) return inFiles(error.issues);
    throw error;
  }
};

const once = <Value extends { readonly id: string }>({ entries }: List<Value>): readonly Value[] => [...new Map(entries.map(({ value }) => [value.id, value])).values()];

const stub = { zh: '-', en: '-' };

/** A ledger entry in the place of every clause cited: whether a clause is there is another check, and what it says is not loaded. */
const standIn = (id: string): object => ({ id, place: '-', kind: '-', summary: stub, anchor: '-' });

/** The folder with what is told elsewhere taken out: loading stops at the first kind of problem, and must get past those. */
const mended = (folder: Folder): DocumentFiles => {
  const { id, document, groups, targets, readings, raw } = folder;
  const cited = [...new Set(citationsOf(folder).map(({ clause }) => clause))];
  const changesTargets = readings.entries.some(({ value }) => value.options.some(({ changes }) => changes.some(({ target }) => target !== undefined)));
  return {
    document: { ...document, id },
    clauses: cited.map(standIn),
    readings: once(readings).map((reading) => ({ ...reading, options: [...new Map(reading.options.map((option) => [option.id, option])).values()] })),
    groups: once(groups),
    targets: changesTargets ? once(targets) : [],
    rules: raw.rules,
  };
};

/** A condition that is always well formed, under the name that rules may cite. */
const plainScope = (raw: Readonly<Record<string, unknown>>, index: number): object => {
  const { name } = raw;
  return { name: typeof name === 'string' ? name : `scope-${String(index)}`, fact: 'city', operator: 'equal', value: '-' };
};

/** Everything that loading refuses: with the default readings, and with each option of each reading. */
export const checkLoad = (folder: Folder): readonly Finding[] => {
  const { document, id } = folder;
  if (document === undefined) return [];
  const files = mended(folder);
  const whole = problemsOf(files);
  const inScope = whole.some(({ place }) => place.file === `rules/${id}/document.json`);
  const rest = inScope ? problemsOf({ ...files, document: { ...document, id, scope: document.scope.map(plainScope) } }) : [];
  const options = optionMisses(folder).flatMap(({ reading, option, misses }) => (misses.length > 0 ? misses : problemsOf(files, { readings: { [reading]: option } })));
  return [...whole, ...rest, ...options];
};
