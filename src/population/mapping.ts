import type { Issue } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import { summedUpThrough, type Vocabulary } from '../subject/index.js';
import { usualPath, yearlyPath } from './header.js';
import type { Column, Mapping } from './mapped.js';
import { mappedColumns } from './mapped-lists.js';
import { isSumUp } from './peaks.js';
import type { PopulationSpec } from './spec.js';
import { claim, columnAt, columnOf, draftOf, fieldIn, placeOf, placesOf, type TableDraft } from './table-columns.js';
import { nearestHead, type Unread } from './unread.js';
import { isWeightHead } from './weight.js';

export interface MappedTable {
  readonly mapping: Mapping;
  readonly issues: readonly Issue[];
}

/** The columns that no scenario names, by the usual names of fields. */
const usualColumns = (draft: TableDraft, isByYear: boolean, ignored: ReadonlySet<number>): readonly Column[] => {
  const { heads, issues, used, byPath, vocabulary } = draft;
  return heads.flatMap(({ name, written }, at): readonly Column[] => {
    if (used.has(at)) return [];
    const path = (isByYear ? yearlyPath(name, vocabulary) : undefined) ?? usualPath(name, vocabulary);
    const field = path === undefined || byPath.has(path) ? undefined : fieldIn(draft, path);
    if (path === undefined || field === undefined) return [];
    used.add(at);
    const twins = heads.flatMap((each, other) => (each.name === name && !ignored.has(other) ? [other] : []));
    const option = `columns.${path}`;
    // Which of them is meant nobody can know: the first may be the empty one.
    if (twins.length > 1)
      issues.push(
        issue('column-twice', placeOf(option), written, { columns: twins.map((each) => String(each + 1)).join(', ') }),
      );
    claim(draft, path, written, written);
    return [columnAt(draft, at, path, field, { from: name }, option)];
  });
};

/** The columns that nothing was made of, with what may have been meant. */
const unreadIn = (
  { heads, issues, used, byPath, vocabulary }: TableDraft,
  ignored: ReadonlySet<number>,
  isWeighed: boolean,
): readonly Unread[] =>
  heads.flatMap((head, at): readonly Unread[] => {
    if (used.has(at) || ignored.has(at) || head.name === '') return [];
    if (!isWeighed && isWeightHead(head.name)) issues.push(issue('weight-untold', placeOf('weight'), head.written));
    const path = usualPath(head.name, vocabulary) ?? yearlyPath(head.name, vocabulary);
    return [
      {
        head,
        instead: path === undefined ? undefined : byPath.get(path),
        nearest: nearestHead(head, (told) => byPath.has(told), vocabulary),
      },
    ];
  });

/** Reads which column of a table tells of what, by what a scenario says and by usual names. */
export const mapTable = (header: readonly string[], spec: PopulationSpec, vocabulary: Vocabulary): MappedTable => {
  const draft = draftOf(header, vocabulary);
  const { heads, issues, used, byPath } = draft;
  const { columns: named, entries, whole } = mappedColumns(draft, spec);
  const key = columnOf(draft, spec.key, 'key');
  const year = columnOf(draft, spec.year, 'year');
  const weight = columnOf(draft, spec.weight, 'weight');
  const stratum = columnOf(draft, spec.stratum, 'stratum');
  const labels = Object.entries(spec.labels ?? {}).map(
    ([name, from]) => [name, columnOf(draft, from, `labels.${name}`)] as const,
  );
  const ignored = new Set(
    (spec.ignore ?? []).flatMap((from, index) => placesOf(draft, from, `ignore.${String(index)}`).map(([at]) => at)),
  );
  const columns = [...named, ...usualColumns(draft, year >= 0, ignored)];
  if (!byPath.has(summedUpThrough))
    for (const { path, head } of columns.filter((each) => isSumUp(each)))
      issues.push(issue('peak-through-wanted', placeOf(`columns.${path}`), head));
  const unread = unreadIn(draft, ignored, spec.weight !== undefined);
  return {
    mapping: {
      vocabulary,
      heads,
      key,
      year,
      weight,
      stratum,
      columns,
      entries,
      whole: [...whole],
      labels,
      unread,
      nameless: heads.flatMap(({ name }, at) => (name === '' && !used.has(at) ? [at] : [])),
    },
    issues,
  };
};
