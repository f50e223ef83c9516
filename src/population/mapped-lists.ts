import { stepsOf } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import { type ClosableList, closableLists, type Field, type Vocabulary } from '../subject/index.js';
import { isList } from './listed.js';
import type { Column, MappedEntry } from './mapped.js';
import type { ColumnSpec, EntrySpec, PopulationSpec } from './spec.js';
import { always, columnAt, mapped, placeOf, placesOf, type TableDraft } from './table-columns.js';

/** What the columns say that a scenario maps: fields, and entries of lists. */
interface MappedColumns {
  readonly columns: readonly Column[];
  readonly entries: readonly MappedEntry[];
  /** Lists of which the table tells every entry there is. */
  readonly whole: ReadonlySet<ClosableList>;
}

/** What an entry of a list is of, as paths name it: `titles.little-giant.on`. */
const sortsIn = ({
  titleNames,
  projectKinds,
}: Vocabulary): Readonly<
  Partial<Record<ClosableList, { readonly field: string; readonly words: readonly string[] }>>
> => ({
  titles: { field: 'title', words: titleNames },
  projects: { field: 'kind', words: projectKinds },
});

/** What a cell says that stands for a whole entry. */
const said: Field = { kind: 'flag', title: { zh: '', en: '' }, asked: { zh: '', en: '' } };

const specOf = (each: string | ColumnSpec): ColumnSpec => (typeof each === 'string' ? { from: each } : each);

/** Entries that are written one after the other, from the place of the first on. */
const listed = (
  draft: TableDraft,
  list: ClosableList,
  told: readonly EntrySpec[],
  first: number,
): readonly MappedEntry[] =>
  told.map((entry, index) => ({
    list,
    isFlagged: false,
    fields: Object.entries(entry).flatMap(([name, each]) => {
      const path = `${list}.${String(first + index)}.${name}`;
      const option = `columns.${list}.${String(index)}.${name}`;
      return typeof each === 'object' && 'is' in each
        ? always(draft, path, each.is, option)
        : mapped(draft, { path, option, spec: specOf(each), as: path });
    }),
  }));

interface SortedEntry {
  readonly list: ClosableList;
  readonly fields: Column[];
  isFlagged: boolean;
}

/** Entries of a list by what they are of: each is there where a cell says so. */
const createSorted = (
  draft: TableDraft,
): {
  readonly takes: (list: string, word: string) => boolean;
  readonly take: (list: ClosableList, path: string, spec: ColumnSpec) => void;
  readonly entries: () => readonly MappedEntry[];
} => {
  const sorts = sortsIn(draft.vocabulary);
  const sorted = new Map<string, SortedEntry>();
  const entryOf = (list: ClosableList, word: string): SortedEntry => {
    const known = sorted.get(`${list}.${word}`);
    if (known !== undefined) return known;
    const field = sorts[list]?.field ?? '';
    const fields = [...always(draft, `${list}.${word}.${field}`, word, list, `${list}.0.${field}`)];
    const made = { list, fields, isFlagged: false };
    sorted.set(`${list}.${word}`, made);
    return made;
  };
  return {
    takes: (list, word) => isList(list) && sorts[list]?.words.includes(word) === true,
    take: (list, path, spec) => {
      const [, word = '', field] = stepsOf(path);
      const option = `columns.${path}`;
      const own = entryOf(list, word);
      if (field !== undefined) {
        own.fields.push(...mapped(draft, { path, option, spec, as: `${list}.0.${field}` }));
        return;
      }
      own.isFlagged = true;
      for (const [at] of placesOf(draft, spec.from, option))
        own.fields.push(columnAt(draft, at, path, said, spec, option));
    },
    entries: () => [...sorted.values()],
  };
};

/** Finds the columns that a scenario maps, and what always is the same. */
export const mappedColumns = (draft: TableDraft, { columns = {}, constants = {} }: PopulationSpec): MappedColumns => {
  const found: Column[] = [];
  const entries: MappedEntry[] = [];
  const whole = new Set<ClosableList>();
  const sorted = createSorted(draft);
  for (const [path, each] of Object.entries(columns)) {
    const option = `columns.${path}`;
    const [list = '', word = ''] = stepsOf(path);
    if (typeof each !== 'string' && !('from' in each)) {
      if (isList(list) && word === '') {
        whole.add(list);
        entries.push(...listed(draft, list, each, entries.length));
      } else
        draft.issues.push(
          issue('field-unknown', placeOf(option), path, { known: closableLists.join(', '), suggestion: '' }),
        );
    } else if (isList(list) && sorted.takes(list, word)) sorted.take(list, path, specOf(each));
    else {
      if (isList(list)) whole.add(list);
      found.push(...mapped(draft, { path, option, spec: specOf(each), as: path }));
    }
  }
  for (const [path, value] of Object.entries(constants)) {
    if (isList(path)) whole.add(path);
    found.push(...always(draft, path, value, `constants.${path}`));
  }
  return { columns: found, entries: [...entries, ...sorted.entries()], whole };
};
