import { type ByLanguage, type Language, stepsOf } from '../issue/index.js';
import { type Field, summedUpThrough, type Vocabulary } from '../subject/index.js';
import { usualHeads } from './header.js';

/** A column of a table to fill in. */
export interface TemplateColumn {
  /** As it stands in the table, with its unit. */
  readonly head: string;
  /** Of an entry of a list, its list, its number and its field: `titles.0.on`. */
  readonly path: string;
  readonly kind: Field['kind'];
  /** The words that may stand in it, in the language of the table, where no other may. */
  readonly words: readonly string[];
}

/** A table to fill in, and what a scenario says of it. */
export interface Template {
  readonly key: string;
  readonly columns: readonly TemplateColumn[];
  /** Entries of lists, by the heads of their fields. */
  readonly entries: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
  readonly constants: Readonly<Record<string, string>>;
  /** Tables of their own for the entries of lists, where they are asked for: the head of each field. */
  readonly tables: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Whether entries of lists stand beside one another in the row of their enterprise, or in tables of their own. */
export const entryPlaces = ['beside', 'apart'] as const;
export type EntryPlace = (typeof entryPlaces)[number];

const key: ByLanguage<string> = { zh: '统一社会信用代码', en: 'Unified social credit code' };

/** Columns for the entries of a list: how many there are room for, and what each is asked. */
const listed: ByLanguage<
  Readonly<
    Record<
      string,
      { readonly room: number; readonly called: string; readonly fields: Readonly<Record<string, string>> }
    >
  >
> = {
  zh: {
    titles: {
      room: 3,
      called: '称号',
      fields: { title: '', on: '日期', level: '级别', grade: '等级', product: '产品', of: '何种称号' },
    },
    projects: {
      room: 2,
      called: '项目',
      fields: { kind: '类别', name: '名称', on: '获批日期', approved: '核定补助额' },
    },
    received: {
      room: 2,
      called: '已享受资金',
      fields: {
        matter: '事项',
        policy: '依据文件',
        level: '资金级别',
        of: '对应产品、称号或项目',
        amount: '金额',
        on: '日期',
      },
    },
  },
  en: {
    titles: {
      room: 3,
      called: 'Title ',
      fields: { title: '', on: ' date', level: ' level', grade: ' grade', product: ' product', of: ' subject' },
    },
    projects: {
      room: 2,
      called: 'Project ',
      fields: { kind: ' kind', name: ' name', on: ' approved on', approved: ' amount approved' },
    },
    received: {
      room: 2,
      called: 'Money received ',
      fields: { matter: ' matter', policy: ' policy', level: ' level', of: ' for', amount: ' amount', on: ' date' },
    },
  },
};

const units: ByLanguage<Readonly<Partial<Record<Field['kind'], string>>>> = {
  zh: { money: '(万元)', area: '(平方米)', share: '(%)' },
  en: { money: ' (CNY 10,000)', area: ' (m²)', share: ' (%)' },
};

const unitOf = (kind: Field['kind'], language: Language): string => units[language][kind] ?? '';

const column = (head: string, path: string, { kind, words = {} }: Field, language: Language): TemplateColumn => ({
  head: `${head}${unitOf(kind, language)}`,
  path,
  kind,
  words: Object.values(words).map((each) => each[language]),
});

const always: readonly string[] = ['name', 'district'];
/** What holds for a whole table. */
const constant: readonly string[] = ['city', summedUpThrough];

/** Where the enterprises of a table are: of a county’s document, all of them there. */
export interface PlaceOfTable {
  readonly city: string;
  readonly district?: string | undefined;
}

/** The first year of a table or a run, and the last. */
export interface YearSpan {
  readonly from: number;
  readonly through: number;
}

/** What stands between what an entry is called and one of its fields. */
const before: ByLanguage<string> = { zh: '', en: ' ' };

/** What a document asks of each entry of a list beside what all are asked: the figures of a project. */
const ownOf = (
  list: string,
  read: ReadonlySet<string>,
  { fields }: Vocabulary,
  language: Language,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([path, { title }]) => {
      const [first, , name] = stepsOf(path);
      if (first !== list || name === undefined || !read.has(path)) return [];
      return [[name, `${before[language]}${title[language]}`] as const];
    }),
  );

/**
 * A table for what some rules read, in some years and the one before them: its heads are read without a mapping but for the
 * entries of lists.
 *
 * @param read paths of fields, `*` standing for the year.
 */
export const templateOf = (
  read: ReadonlySet<string>,
  vocabulary: Vocabulary,
  { city, district }: PlaceOfTable,
  { from, through }: YearSpan,
  language: Language,
  place: EntryPlace = 'beside',
): Template => {
  const { fields } = vocabulary;
  const isRead = (pattern: string): boolean =>
    (read.has(pattern) || always.includes(pattern)) &&
    !constant.includes(pattern) &&
    (pattern !== 'district' || district === undefined);
  const single = usualHeads(vocabulary, '', language).flatMap(({ head, path }) => {
    const field = fields[path];
    return field !== undefined && isRead(path) ? [column(head, path, field, language)] : [];
  });
  const yearly = Array.from({ length: through - from + 2 }, (_, index) => String(from - 1 + index)).flatMap((year) =>
    usualHeads(vocabulary, year, language).flatMap(({ head, path }) => {
      const pattern = path.replace(`years.${year}.`, 'years.*.');
      const field = fields[pattern];
      return pattern !== path && field !== undefined && isRead(pattern) ? [column(head, path, field, language)] : [];
    }),
  );
  const entries: Record<string, readonly Readonly<Record<string, string>>[]> = {};
  const tables: Record<string, Readonly<Record<string, string>>> = {};
  const inLists = Object.entries(listed[language]).flatMap(([list, { room, called, fields: usual }]) => {
    if (!read.has(list)) return [];
    const asked = { ...usual, ...ownOf(list, read, vocabulary, language) };
    if (place === 'apart') {
      tables[list] = Object.fromEntries(
        Object.entries(asked).flatMap(([name, said]) => {
          const field = fields[`${list}.*.${name}`];
          const own = `${called}${said}`.trim();
          return field === undefined ? [] : [[name, column(own, '', field, language).head]];
        }),
      );
      return [];
    }
    const rows = Array.from({ length: room }, (_, index) =>
      Object.entries(asked).flatMap(([name, said]): readonly (readonly [string, TemplateColumn])[] => {
        const field = fields[`${list}.*.${name}`];
        const head = `${called}${String(index + 1)}${said}`;
        return field === undefined ? [] : [[name, column(head, `${list}.${String(index)}.${name}`, field, language)]];
      }),
    );
    entries[list] = rows.map((row) =>
      Object.fromEntries(
        row.map(([name, { head, kind }]) => [name, head.slice(0, head.length - unitOf(kind, language).length)]),
      ),
    );
    return rows.flatMap((row) => row.map(([, each]) => each));
  });
  const isSummed = [...read].some((path) => path.startsWith('before.'));
  return {
    key: key[language],
    columns: [{ head: key[language], path: '', kind: 'text', words: [] }, ...single, ...yearly, ...inLists],
    entries,
    tables,
    constants: {
      city,
      ...(district === undefined ? {} : { district }),
      ...(isSummed ? { [summedUpThrough]: String(from - 2) } : {}),
    },
  };
};
