import { isOneOf } from '../edge/index.js';
import { didYouMean, fewNear, type Issue, stepsOf } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import {
  any,
  type ClosableList,
  closableLists,
  type Field,
  fieldAt,
  figureOf,
  summedUpThrough,
  type Vocabulary,
} from '../subject/index.js';
import { isMoneyUnit, readHead, shownUnit, starred, usualPath, yearlyPath } from './header.js';
import type { Column, MappedEntry, Mapping } from './mapped.js';
import { isSumUp } from './peaks.js';
import type { ColumnSpec, EntrySpec, PopulationSpec } from './spec.js';
import { nearestHead, type Unread } from './unread.js';
import { isWeightHead } from './weight.js';

export interface MappedTable {
  readonly mapping: Mapping;
  readonly issues: readonly Issue[];
}

const isList = (name: string): name is ClosableList => isOneOf(closableLists, name);

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

/** What an entry of a list may say: its fields, and what a blank of any of them says. */
const keysOf = (list: ClosableList, knownPaths: readonly string[]): readonly string[] => [
  ...knownPaths.flatMap((path) => (path.startsWith(`${list}.${any}.`) ? [path.slice(list.length + 3)] : [])),
  'blank',
];

interface ColumnDraft {
  readonly path: string;
  readonly option: string;
  readonly spec: ColumnSpec;
  readonly as: string;
}

/** Reads which column of a table tells of what, by what a scenario says and by usual names. */
export const mapTable = (header: readonly string[], spec: PopulationSpec, vocabulary: Vocabulary): MappedTable => {
  const knownPaths = Object.keys(vocabulary.fields);
  const sorts = sortsIn(vocabulary);
  const fieldOf = (path: string): Field | undefined => {
    const located = fieldAt(path, vocabulary);
    return located === undefined ? undefined : vocabulary.fields[located.pattern];
  };
  const heads = header.map(readHead);
  const issues: Issue[] = [];
  const used = new Set<number>();
  const byPath = new Map<string, string>();
  const place = (option: string): { readonly option: string } => ({ option: `population.${option}` });
  const names = heads.map(({ name }) => name);

  const placesOf = (from: string, option: string): readonly (readonly [at: number, year: string | undefined])[] => {
    const pattern = starred(readHead(from).name);
    const found = heads.flatMap(({ name, written }, at): (readonly [number, string | undefined])[] => {
      const match = pattern.exec(name) ?? pattern.exec(written);
      return match === null ? [] : [[at, match[1]]];
    });
    if (found.length === 0)
      issues.push(
        issue('column-missing', place(option), from, {
          known: fewNear(from, names).join(', '),
          suggestion: didYouMean(from, names),
        }),
      );
    if (found.length > 1 && !from.includes(any))
      issues.push(
        issue('column-twice', place(option), from, { columns: found.map(([at]) => String(at + 1)).join(', ') }),
      );
    for (const [at] of found) used.add(at);
    return found;
  };
  const one = (from: string | undefined, option: string): number =>
    from === undefined ? -1 : (placesOf(from, option)[0]?.[0] ?? -1);

  const columnAt = (
    at: number,
    path: string,
    field: Field,
    { values = {}, blank = 'unknown', unit: own }: ColumnSpec,
    option: string,
  ): Column => {
    const head = heads[at];
    const unit = own ?? head?.unit;
    if (own !== undefined && head?.unit !== undefined && own !== head.unit)
      issues.push(issue('column-unit-apart', place(option), own, { head: shownUnit(head.unit) }));
    if (field.kind === 'money' && (unit === undefined || !isMoneyUnit(unit)))
      issues.push(issue('column-unit-missing', place(option), head?.written));
    return {
      at,
      head: head?.written ?? '',
      path,
      kind: field.kind,
      words: field.words,
      figure: figureOf(path, vocabulary),
      unit,
      values: new Map(Object.entries(values)),
      blank,
    };
  };

  const claim = (path: string, option: string, head: string): void => {
    const before = byPath.get(path);
    if (before !== undefined)
      issues.push(issue('column-twice', place(option), head, { columns: `${before}, ${head}` }));
    byPath.set(path, head);
  };

  const mapped = ({ path, option, spec: own, as }: ColumnDraft): readonly Column[] => {
    const field = fieldOf(as);
    if (field === undefined) {
      const [list = '', , name = ''] = stepsOf(as);
      const known = isList(list) ? keysOf(list, knownPaths) : knownPaths;
      const found = isList(list) ? name : path;
      issues.push(
        issue('field-unknown', place(option), found, { known: known.join(', '), suggestion: didYouMean(found, known) }),
      );
      return [];
    }
    return placesOf(own.from, option).map(([at, year]) => {
      const told = year === undefined ? path : path.replace(any, year);
      claim(told, option, heads[at]?.written ?? '');
      return columnAt(at, told, field, own, option);
    });
  };

  const always = (path: string, value: string, option: string, as = path): readonly Column[] => {
    const field = fieldOf(as);
    if (field === undefined)
      issues.push(
        issue('field-unknown', place(option), path, {
          known: knownPaths.join(', '),
          suggestion: didYouMean(path, knownPaths),
        }),
      );
    else claim(path, option, value);
    return field === undefined
      ? []
      : [
          {
            at: -1,
            head: '',
            path,
            kind: field.kind,
            words: field.words,
            figure: figureOf(path, vocabulary),
            unit: undefined,
            values: new Map(),
            blank: 'unknown',
            is: value,
          },
        ];
  };

  const specOf = (each: string | ColumnSpec): ColumnSpec => (typeof each === 'string' ? { from: each } : each);

  const columns: Column[] = [];
  const entries: MappedEntry[] = [];
  const whole = new Set<ClosableList>();

  const listed = (list: ClosableList, told: readonly EntrySpec[], option: string): void => {
    whole.add(list);
    told.forEach((entry, index) => {
      const at = `${option}.${String(index)}`;
      const fields = Object.entries(entry).flatMap(([name, each]) => {
        const path = `${list}.${String(entries.length)}.${name}`;
        return typeof each === 'object' && 'is' in each
          ? always(path, each.is, `${at}.${name}`)
          : mapped({ path, option: `${at}.${name}`, spec: specOf(each), as: path });
      });
      entries.push({ list, fields, isFlagged: false });
    });
  };

  /** Entries of a list by what they are of: each is there where a cell says so. */
  const sorted = new Map<string, { readonly list: ClosableList; readonly fields: Column[]; isFlagged: boolean }>();
  const sortOf = (list: ClosableList, word: string): { readonly fields: Column[]; isFlagged: boolean } => {
    const known = sorted.get(`${list}.${word}`);
    if (known !== undefined) return known;
    const made = {
      list,
      fields: [
        ...always(`${list}.${word}.${sorts[list]?.field ?? ''}`, word, list, `${list}.0.${sorts[list]?.field ?? ''}`),
      ],
      isFlagged: false,
    };
    sorted.set(`${list}.${word}`, made);
    return made;
  };

  for (const [path, each] of Object.entries(spec.columns ?? {})) {
    const option = `columns.${path}`;
    const [list = '', word = '', field] = stepsOf(path);
    if (typeof each !== 'string' && !('from' in each)) {
      if (isList(list) && word === '') listed(list, each, option);
      else
        issues.push(issue('field-unknown', place(option), path, { known: closableLists.join(', '), suggestion: '' }));
    } else if (isList(list) && sorts[list]?.words.includes(word) === true) {
      const own = sortOf(list, word);
      if (field === undefined) {
        own.isFlagged = true;
        for (const [at] of placesOf(specOf(each).from, option))
          own.fields.push(columnAt(at, path, said, specOf(each), option));
      } else own.fields.push(...mapped({ path, option, spec: specOf(each), as: `${list}.0.${field}` }));
    } else {
      if (isList(list)) whole.add(list);
      columns.push(...mapped({ path, option, spec: specOf(each), as: path }));
    }
  }
  entries.push(...sorted.values());

  for (const [path, value] of Object.entries(spec.constants ?? {})) {
    if (isList(path)) whole.add(path);
    columns.push(...always(path, value, `constants.${path}`));
  }
  const key = one(spec.key, 'key');
  const year = one(spec.year, 'year');
  const weight = one(spec.weight, 'weight');
  const stratum = one(spec.stratum, 'stratum');
  const labels = Object.entries(spec.labels ?? {}).map(([name, from]) => [name, one(from, `labels.${name}`)] as const);

  const ignored = new Set(
    (spec.ignore ?? []).flatMap((from, index) => placesOf(from, `ignore.${String(index)}`).map(([at]) => at)),
  );

  heads.forEach(({ name, written }, at) => {
    if (used.has(at)) return;
    const path = (year < 0 ? undefined : yearlyPath(name, vocabulary)) ?? usualPath(name, vocabulary);
    const field = path === undefined || byPath.has(path) ? undefined : fieldOf(path);
    if (path === undefined || field === undefined) return;
    used.add(at);
    const twins = heads.flatMap((each, other) => (each.name === name && !ignored.has(other) ? [other] : []));
    // Which of them is meant nobody can know: the first may be the empty one.
    if (twins.length > 1)
      issues.push(
        issue('column-twice', place(`columns.${path}`), written, {
          columns: twins.map((each) => String(each + 1)).join(', '),
        }),
      );
    claim(path, written, written);
    columns.push(columnAt(at, path, field, { from: name }, `columns.${path}`));
  });

  if (!byPath.has(summedUpThrough))
    for (const { path, head } of columns.filter((each) => isSumUp(each)))
      issues.push(issue('peak-through-wanted', place(`columns.${path}`), head));

  const unread = heads.flatMap((head, at): readonly Unread[] => {
    if (used.has(at) || ignored.has(at) || head.name === '') return [];
    if (spec.weight === undefined && isWeightHead(head.name))
      issues.push(issue('weight-untold', place('weight'), head.written));
    const path = usualPath(head.name, vocabulary) ?? yearlyPath(head.name, vocabulary);
    return [
      {
        head,
        instead: path === undefined ? undefined : byPath.get(path),
        nearest: nearestHead(head, (told) => byPath.has(told), vocabulary),
      },
    ];
  });
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
