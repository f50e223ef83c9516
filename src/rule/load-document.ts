import { canonicalJson } from '../condition/index.js';
import { isShared, keeping } from '../edge/index.js';
import { didYouMean, HuiqiError, issue, type Issue, throwIfAny } from '../issue/index.js';
import { whole } from './change.js';
import { applied, type Changeable } from './changed-files.js';
import { duplicates, readingIssues } from './consistency.js';
import type { Rule } from '../kinds/index.js';
import type { Document, DocumentFiles } from './document.js';
import { extendsIssues, filesInFull } from './extend.js';
import { type LoadedRules, noRules } from './loaded-rules.js';
import { readHeader } from './document-header.js';
import { choiceIssues, type ReadingChoices } from './reading-choices.js';
import { loadSetting } from './load-setting.js';
import type { PreparedDocument } from './prepared-document.js';
import { asItStands, fileIn, parseFile, type ReadFile } from './read-file.js';
import { isReserved, reservedIssues } from '../kinds/reserved.js';
import {
  type Change,
  type ClauseCitation,
  citedClausesSchema,
  documentSchema,
  groupsSchema,
  type Reading,
  readingsSchema,
} from './schema.js';
import { targetsSchema } from './target-schema.js';
import { readWords } from './words.js';

export interface LoadOptions {
  readonly readings?: ReadingChoices;
  /** Changes beyond the readings, applied after them. */
  readonly reforms?: readonly Change[];
}

/** The changes of the readings chosen, in the order of the readings. */
const chosenChanges = (readings: readonly Reading[], choices: ReadingChoices): readonly Change[] =>
  readings.flatMap(({ id, options }) => options.find((option) => option.id === choices[id])?.changes ?? []);

/** An amendment says only what it changes: it is written out beside what it amends before it can be decided by. */
const amendmentIssues = ({ document, amendments }: DocumentFiles): readonly Issue[] =>
  amendments === undefined
    ? []
    : [
        issue(
          'amends-misfit',
          { file: 'document.json', pointer: '/amends/document' },
          (document as { readonly amends?: { readonly document?: unknown } } | null)?.amends?.document,
          { known: '', suggestion: '' },
        ),
      ];

/** Each option of each reading is a setting, and engines of one document share them; of reforms there is no end. */
const mostSettings = 64;

interface KeptSettings {
  readonly ofReadings: (setting: string, make: () => Document) => Document;
  readonly ofReforms: (setting: string, make: () => Document) => Document;
}

const settingsOf = new WeakMap<PreparedDocument, KeptSettings>();

/** The settings of a document that were asked for last. */
const settingsIn = (prepared: PreparedDocument): KeptSettings => {
  const known = settingsOf.get(prepared) ?? { ofReadings: keeping(mostSettings), ofReforms: keeping(mostSettings) };
  settingsOf.set(prepared, known);
  return known;
};

const issuesOf = (load: () => unknown): readonly Issue[] => {
  try {
    load();
    return [];
  } catch (error) {
    if (error instanceof HuiqiError) return error.issues;
    throw error;
  }
};

/** Changes of rules that there are not: that says more than what the change of one misses. */
const unknownRules = (
  there: readonly string[],
  changes: readonly Change[],
  { file, pointer }: { readonly file: string; readonly pointer: string },
): readonly Issue[] => {
  const added = changes.flatMap(({ rule, part }) => (rule !== undefined && part === whole ? [rule] : []));
  const known = [...there, ...added];
  return changes.flatMap(({ rule }, index) =>
    rule === undefined || known.includes(rule)
      ? []
      : [
          issue('rule-unknown', { file, pointer: `${pointer}/${String(index)}/rule` }, rule, {
            known: known.join(', '),
            suggestion: didYouMean(rule, known),
          }),
        ],
  );
};

/**
 * Every option of every reading fits the rules, alone or after an option of an earlier reading that
 * it builds on, and leaves rules that can be loaded: a change that misses is told at the reading.
 */
const optionIssues = (prepared: PreparedDocument): readonly Issue[] => {
  const { id: document, files, readings } = prepared;
  const file = fileIn(document, 'readings');
  return readings.flatMap(({ id, options }, reading) =>
    options.slice(1).flatMap(({ id: option, changes }, other) => {
      const pointer = `/${String(reading)}/options/${String(other + 1)}/changes`;
      const after = (before: readonly Change[]): ReturnType<typeof applied> =>
        applied(files, [...before, ...changes], (_, __, index) => ({
          file,
          pointer: `${pointer}/${String(index - before.length)}/part`,
        }));
      const alone = after([]);
      // Alone it is a setting that engines ask for: what is loaded here is theirs.
      if (alone.issues.length === 0) return issuesOf(() => loadPrepared(prepared, { readings: { [id]: option } }));
      const earlier = readings.slice(0, reading).flatMap((each) => each.options.slice(1));
      const fitting = earlier.map((each) => after(each.changes)).find(({ issues }) => issues.length === 0);
      if (fitting !== undefined) return issuesOf(() => loadSetting(prepared, fitting.files));
      const unknown = unknownRules(Object.keys(files.rules), changes, { file, pointer });
      return unknown.length > 0 ? unknown : alone.issues;
    }),
  );
};

interface WrittenParts {
  readonly clauses: readonly ClauseCitation[];
  readonly readings: readonly Reading[];
  readonly rules: DocumentFiles['rules'];
}

/** What is wrong with the files as they are written, whatever they say: names twice, or names that are taken. */
const writtenIssues = (
  id: string,
  files: DocumentFiles,
  { clauses, readings, rules }: WrittenParts,
): readonly Issue[] => [
  ...(rules === files.rules ? [] : extendsIssues(files.rules, (name) => fileIn(id, name))),
  ...Object.entries({ clauses, readings }).flatMap(([name, list]) =>
    duplicates(
      list.map((each) => each.id),
      fileIn(id, name),
    ),
  ),
  ...readingIssues(readings, fileIn(id, 'readings')),
  ...Object.entries(rules).flatMap(([name, rule]) => [
    ...(isReserved(name) ? [issue('name-reserved', { file: fileIn(id, name), pointer: '' }, name)] : []),
    ...reservedIssues(rule, fileIn(id, name)),
  ]),
];

const readAnew = (files: DocumentFiles, loaded: LoadedRules): PreparedDocument => {
  throwIfAny(amendmentIssues(files));
  // What ships with the library was checked before it did, and nobody can have changed it.
  const isChecked = isShared(files);
  const read: ReadFile = isChecked ? asItStands : parseFile;
  const { id } = read(documentSchema, files.document, 'document.json');
  const clauses = read(citedClausesSchema, files.clauses, fileIn(id, 'clauses'));
  // Of ours alone they may stand elsewhere.
  const areApart = files.targets === null && isChecked;
  const targets = areApart ? null : read(targetsSchema, files.targets ?? [], fileIn(id, 'targets'));
  const readings = read(readingsSchema, files.readings, fileIn(id, 'readings'));
  const groups = read(groupsSchema, files.groups, fileIn(id, 'groups'));
  // Ours are written out before they ship.
  const { rules } = isChecked ? files : filesInFull(files);
  if (!isChecked) throwIfAny(writtenIssues(id, files, { clauses, readings, rules }));
  const vocabulary = readWords(id, files);
  const prepared: PreparedDocument = {
    id,
    files: { document: files.document, rules, groups, targets },
    vocabulary,
    header: readHeader(id, files.document, vocabulary, isChecked),
    readings,
    clauses: new Map(clauses.map((clause) => [clause.id, clause])),
    loaded,
    amends: files.amends,
    isChecked,
  };
  if (isChecked) return prepared;
  loadPrepared(prepared);
  throwIfAny(optionIssues(prepared));
  return prepared;
};

const ours = new WeakMap<DocumentFiles, PreparedDocument>();

/**
 * Reads a document's files once for all settings, and checks them as they stand and under every
 * option of every reading. Rules that were read before under the same head and words can be handed over.
 * Those of the library, which nobody can have changed, are read once for all.
 *
 * @throws HuiqiError with every problem found, each with its file and JSON pointer.
 */
export const prepareDocument = (files: DocumentFiles, loaded?: LoadedRules): PreparedDocument => {
  if (loaded !== undefined || !isShared(files)) return readAnew(files, loaded ?? noRules());
  const prepared = ours.get(files) ?? readAnew(files, noRules());
  ours.set(files, prepared);
  return prepared;
};

/**
 * A prepared document's files as a setting leaves them.
 *
 * @throws HuiqiError where a reading is none of its own, or a change misses.
 */
export const changedFiles = (
  { id, files, readings }: PreparedDocument,
  { readings: choices = {}, reforms = [] }: LoadOptions = {},
): Changeable => {
  throwIfAny(choiceIssues(readings, choices));
  const changes = [...chosenChanges(readings, choices), ...reforms];
  const changed = applied(files, changes, ({ part }, name) => ({
    file: fileIn(id, name),
    pointer: part === whole ? '' : `/${part.replaceAll('.', '/')}`,
  }));
  throwIfAny(changed.issues);
  return changed.files;
};

/**
 * Lets go of what was read for other options than those of a document that was handed over: it is read again when an
 * engine asks.
 */
export const forgetOthers = (files: DocumentFiles, prepared: PreparedDocument, { rules }: Document): void => {
  if (isShared(files)) return;
  const { loaded } = prepared;
  settingsOf.delete(prepared);
  const own = new Set<Rule>(rules);
  for (const [key, read] of loaded) if (read.ok && !own.has(read.rule)) loaded.delete(key);
};

/** Loads a prepared document under a setting; the settings asked for last are kept. */
export const loadPrepared = (prepared: PreparedDocument, options: LoadOptions = {}): Document => {
  const { readings = {}, reforms = [] } = options;
  // Each option was checked by itself: what several make of the files, or a reform, may not fit.
  const isChecked = prepared.isChecked && reforms.length === 0 && Object.keys(readings).length <= 1;
  const make = (): Document => loadSetting({ ...prepared, isChecked }, changedFiles(prepared, options));
  const { ofReadings, ofReforms } = settingsIn(prepared);
  return reforms.length === 0
    ? ofReadings(canonicalJson(readings), make)
    : ofReforms(canonicalJson([readings, reforms]), make);
};

/**
 * Reads a document's files with readings and reforms applied, and checks everything that can be
 * wrong with them before any subject is looked at.
 *
 * @throws HuiqiError with every problem found, each with its file and JSON pointer.
 */
export const loadDocument = (files: DocumentFiles, options: LoadOptions = {}, loaded?: LoadedRules): Document =>
  loadPrepared(prepareDocument(files, loaded), options);
