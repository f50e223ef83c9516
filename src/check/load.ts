import { HuiqiError } from '../issue/index.js';
import {
  type DocumentFiles,
  type LoadedRules,
  loadDocument,
  type LoadOptions,
  loadPrepared,
  placesOf,
  prepareDocument,
  type Reading,
} from '../rule/index.js';
import { citationsOf } from './citations.js';
import { type Finding, finding, inFiles } from './finding.js';
import type { ListEntry, DocumentFolder } from './folder.js';
import { loadedIn } from './loaded.js';
import { looseIn } from './loose.js';
import { once } from './once.js';
import { type OptionMisses, optionMisses } from './readings.js';

/** Entries of a list, the last of each id, and where they stood before others were left out. */
const lastOfEach = <Value extends { readonly id: string }>(
  entries: readonly ListEntry<Value>[],
): readonly ListEntry<Value>[] => [...new Map(entries.map((entry) => [entry.value.id, entry])).values()];

const stub = { zh: '-', en: '-' };

/** A ledger entry in the place of every clause cited: whether a clause is there is another check, and what it says is not loaded. */
const standIn = (id: string): object => ({ id, place: '-', kind: '-', summary: stub, anchor: '-' });

/** What is the same however often a folder is loaded. */
interface Common {
  readonly clauses: readonly object[];
  readonly loaded: LoadedRules;
}

const commonIn = (folder: DocumentFolder): Common => ({
  clauses: [...new Set(citationsOf(folder).map(({ clause }) => clause))].map(standIn),
  loaded: loadedIn(folder),
});

/** A folder with what is told elsewhere taken out: loading stops at the first kind of problem, and must get past those. */
interface MendedFolder {
  readonly files: DocumentFiles;
  /** Every option is loaded in its turn: rules that it leaves alone are read once. */
  readonly loaded: LoadedRules;
  /** Where the entries of each list stand in its file. */
  readonly places: Readonly<Record<string, readonly number[]>>;
}

/** A reading with the changes of some options alone: the others are loaded in their turn, or told of elsewhere. */
const only = (reading: Reading, chosen: readonly OptionMisses[]): Reading => ({
  ...reading,
  options: reading.options.map((each) =>
    chosen.some(({ reading: id, option }) => id === reading.id && option === each.id) ? each : { ...each, changes: [] },
  ),
});

const noEntries: readonly ListEntry<never>[] = [];

/** For options, only their readings and the indicators they change are loaded: the others stand as they are. */
const mendedFor = (
  folder: DocumentFolder,
  { clauses, loaded }: Common,
  chosen: readonly OptionMisses[] = [],
): MendedFolder => {
  const { id, document, raw, fileOf } = folder;
  const readings = lastOfEach(
    folder.readings.entries.filter(({ value }) => chosen.some(({ reading }) => reading === value.id)),
  ).map(({ index, value }) => ({ index, value: only(value, chosen) }));
  const changed = new Set(
    readings.flatMap(({ value }) => value.options.flatMap(({ changes }) => changes.map(({ target }) => target))),
  );
  const targets =
    chosen.length === 0 ? noEntries : lastOfEach(folder.targets.entries.filter(({ value }) => changed.has(value.id)));
  const groups = lastOfEach(folder.groups.entries);
  const lists = { readings, targets, groups };
  return {
    loaded,
    files: {
      document: { ...document, id },
      vocabulary: raw.vocabulary,
      sharedVocabulary: raw.sharedVocabulary,
      clauses,
      ...(Object.fromEntries(
        Object.entries(lists).map(([name, entries]) => [name, entries.map(({ value }) => value)]),
      ) as Record<keyof typeof lists, unknown>),
      rules: raw.rules,
    },
    places: Object.fromEntries(
      Object.entries(lists).map(([name, entries]) => [fileOf(name), entries.map(({ index }) => index)]),
    ),
  };
};

/** A finding at the place that its entry has in the file itself. */
const inPlace = (found: Finding, places: MendedFolder['places']): Finding => {
  const { file, pointer } = found.place;
  const place = places[file]?.[Number(/^\/(?<index>\d+)/u.exec(pointer)?.groups?.['index'] ?? NaN)];
  return place === undefined
    ? found
    : { ...found, place: { file, pointer: pointer.replace(/^\/\d+/u, `/${String(place)}`) } };
};

const problemsOf = (
  { files, places, loaded }: MendedFolder,
  fileOf: DocumentFolder['fileOf'],
  options: LoadOptions = {},
): readonly Finding[] => {
  try {
    return looseIn(loadDocument(files, options, loaded), fileOf);
  } catch (error) {
    // What a rule is called is checked against its place already.
    if (error instanceof HuiqiError)
      return inFiles(error.issues)
        .filter(({ place }) => place.pointer !== '/id')
        .map((each) => inPlace(each, places));
    throw error;
  }
};

/** What is found in options one by one, each loaded by itself. */
const problemsOfEach = (folder: DocumentFolder, common: Common, fitting: readonly OptionMisses[]): readonly Finding[] =>
  fitting.flatMap((chosen) =>
    problemsOf(mendedFor(folder, common, [chosen]), folder.fileOf, { readings: { [chosen.reading]: chosen.option } }),
  );

/**
 * What is found in options: where all of them load, as nearly always, they load together, and what they have in common
 * is read once. Otherwise one by one, that each problem has its place.
 */
const problemsOfOptions = (
  folder: DocumentFolder,
  common: Common,
  fitting: readonly OptionMisses[],
): readonly Finding[] => {
  if (fitting.length === 0) return [];
  const { files, loaded } = mendedFor(folder, common, fitting);
  try {
    const prepared = prepareDocument(files, loaded);
    return fitting.flatMap(({ reading, option }) =>
      looseIn(loadPrepared(prepared, { readings: { [reading]: option } }), folder.fileOf),
    );
  } catch (error) {
    if (error instanceof HuiqiError) return problemsOfEach(folder, common, fitting);
    throw error;
  }
};

/** A condition that is always well formed, under the name that rules may cite. */
const plainScope = (raw: Readonly<Record<string, unknown>>, index: number, cities: readonly string[]): object => {
  const { name } = raw;
  return {
    name: typeof name === 'string' ? name : `scope-${String(index)}`,
    fact: 'city',
    operator: 'in',
    value: cities,
  };
};

/** Bounds that a rule says why they are loose are no finding; that it says so of bounds that are tight is one. */
const looseAsSaid = ({ rules }: DocumentFolder, found: readonly Finding[]): readonly Finding[] => {
  const said = rules.filter(({ rule }) => rule.looseBecause !== undefined).map(({ file }) => file);
  const isLoose = ({ code }: Finding): boolean => code === 'bounds-loose';
  const loose = new Set(found.filter(isLoose).map(({ place }) => place.file));
  const others = found.filter((each) => !isLoose(each) || !said.includes(each.place.file));
  const isRead = !found.some((each) => !isLoose(each));
  return isRead
    ? [
        ...others,
        ...said.flatMap((file) =>
          loose.has(file) ? [] : [finding('loose-needless', file, ['looseBecause'], undefined)],
        ),
      ]
    : others;
};

/** Everything that loading refuses: with the default readings, and with each option of each reading. */
export const checkLoad = once((folder) => {
  const { document, fileOf } = folder;
  if (document === undefined) return [];
  const common = commonIn(folder);
  const whole = mendedFor(folder, common);
  const problems = problemsOf(whole, fileOf);
  // Rules are not read where the scope cannot be: once more, with a scope that can.
  const inScope = problems.some(({ place }) => place.file === fileOf('document'));
  // A scope that asks for no district is that of a document without one.
  const { district: _, ...ofCity } = document;
  const plain = {
    ...ofCity,
    id: folder.id,
    scope: document.scope.map((raw, index) => plainScope(raw, index, placesOf(document))),
  };
  const rest = inScope
    ? problemsOf({ ...whole, loaded: new Map(), files: { ...whole.files, document: plain } }, fileOf)
    : [];
  const options = optionMisses(folder);
  const isFitting = ({ misses, isDefault, isUnread }: OptionMisses): boolean =>
    misses.length === 0 && !isDefault && !isUnread;
  const missed = options.filter((each) => !isFitting(each)).flatMap(({ misses }) => misses);
  const found = [...problems, ...rest, ...missed, ...problemsOfOptions(folder, common, options.filter(isFitting))];
  return looseAsSaid(folder, found);
});
