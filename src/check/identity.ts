import { type Finding, finding, type FindingPath } from './finding.js';
import type { CorpusCheck, ListEntry, FolderCheck } from './folder.js';

const repeated = (
  ids: readonly ListEntry<string>[],
  file: string,
  pathOf: (index: number) => FindingPath,
): readonly Finding[] => {
  const seen = new Set<string>();
  return ids.flatMap(({ index, value }) => {
    const again = seen.has(value);
    seen.add(value);
    return again ? [finding('id-duplicate', file, pathOf(index), value)] : [];
  });
};

const entriesOf = (values: readonly string[]): readonly ListEntry<string>[] =>
  values.map((value, index) => ({ index, value }));

/** An id stands once in its list, and an option once in its reading. */
export const checkIds: FolderCheck = ({ clauses, targets, readings, groups, oracles, defects }) => [
  ...[clauses, targets, readings, groups, oracles, defects].flatMap(({ ids, file }) =>
    repeated(ids, file, (index) => [index, 'id']),
  ),
  ...readings.entries.flatMap(({ index, value }) =>
    repeated(entriesOf(value.options.map(({ id }) => id)), readings.file, (option) => [index, 'options', option, 'id']),
  ),
  ...clauses.entries.flatMap(({ index, value }) =>
    repeated(entriesOf(value.rules ?? []), clauses.file, (at) => [index, 'rules', at]),
  ),
];

/** Rules and targets answer to one kind of id, `document/id`: no target may take the id of a rule. */
export const checkTargetIds: FolderCheck = ({ targets, slugs }) => {
  const taken = new Set([...slugs, 'document', 'groups']);
  return targets.ids.flatMap(({ index, value }) =>
    taken.has(value) ? [finding('id-duplicate', targets.file, [index, 'id'], value)] : [],
  );
};

/** A clause has one document: an id that an earlier document has too is found in the later. */
export const checkClausesAcross: CorpusCheck = (folder, all) => {
  const before = new Set(
    all.slice(0, all.indexOf(folder)).flatMap(({ clauses }) => clauses.ids.map(({ value }) => value)),
  );
  return folder.clauses.ids.flatMap(({ index, value }) =>
    before.has(value) ? [finding('id-duplicate', folder.clauses.file, [index, 'id'], value)] : [],
  );
};

/** A document is called what its folder is called, and a rule what its file is. */
export const checkPlaces: FolderCheck = ({ id, document, fileOf, rules }) => [
  ...(document === undefined || document.id === id
    ? []
    : [finding('id-misplaced', fileOf('document'), ['id'], document.id, { expected: id })]),
  ...rules.flatMap((entry) =>
    entry.rule.id === entry.id
      ? []
      : [finding('id-misplaced', entry.file, ['id'], entry.rule.id, { expected: entry.id })],
  ),
];
