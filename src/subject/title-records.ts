import { frozen } from '../edge/index.js';
import { pathTo } from '../issue/index.js';
import type { DaySpan } from '../quantity/index.js';
import { byName, datedBy, grouped, spanOf } from './dated-entries.js';
import type { TitleEntry, TitleItem, TitleRecord, Titles } from './enterprise.js';
import type { TitleInput } from './inputs.js';
import type { TitleKind } from './titles.js';
import { perVocabulary, type Vocabulary } from './vocabulary.js';

interface ListedTitle {
  readonly input: TitleInput;
  /** What it goes by among others of its title. */
  readonly name: string | undefined;
  readonly entry: TitleEntry;
}

/** What an enterprise has that has none of a title. */
export const noneOf = (about: TitleKind): TitleRecord => frozen({ about, entries: [], withdrawn: [], items: [] });

// Made once for all: most enterprises have few.
const noTitles = perVocabulary(
  ({ titles }): Titles =>
    frozen(Object.fromEntries(Object.entries(titles).map(([title, about]) => [title, noneOf(about)]))) as Titles,
);

// A copy of one blank has one form, whatever an enterprise has: what reads its titles is compiled once, for that form.
const blankTitles = perVocabulary((vocabulary): Titles => ({ ...noTitles(vocabulary) }));

const titleItem = (
  { entry, input, name }: ListedTitle,
  about: TitleKind,
  entries: readonly TitleEntry[],
): TitleItem => ({
  kind: 'title',
  path: entry.path,
  title: input.title,
  about,
  of: name,
  level: entry.level,
  isLevelTold: entries.some(({ isLevelTold }) => isLevelTold),
  grade: input.grade,
  entries,
});

const withdrawnOf = (entries: readonly TitleEntry[]): readonly TitleEntry[] =>
  entries.filter(({ withdrawn }) => withdrawn !== undefined);

const titleRecord = (title: string, about: TitleKind, listed: readonly ListedTitle[]): TitleRecord => {
  const own = listed.filter(({ input }) => input.title === title);
  const entries = own.map(({ entry }) => entry);
  const [only, ...others] = own;
  if (only !== undefined && others.length === 0)
    return { about, entries, withdrawn: withdrawnOf(entries), items: [titleItem(only, about, entries)] };
  // What its name or its level would tell apart, and neither does, may be two.
  const keyOf = ({ entry: { level }, name }: ListedTitle): string | undefined => {
    if (!about.isLevelled || name === undefined) return name;
    return level === undefined ? undefined : JSON.stringify([name, level]);
  };
  const items = grouped(own, keyOf).flatMap((group): readonly TitleItem[] => {
    const [first] = group;
    return first === undefined
      ? []
      : [
          titleItem(
            first,
            about,
            group.map(({ entry }) => entry),
          ),
        ];
  });
  return {
    about,
    entries,
    withdrawn: withdrawnOf(entries),
    items: [...items].sort((a, b) => byName(a, b) || ((a.level ?? '') < (b.level ?? '') ? -1 : 1)),
  };
};

const nameOf = ({ product, of, grade }: TitleInput, { isGraded }: TitleKind): string | undefined => {
  if (!isGraded) return product ?? of;
  return grade === undefined ? undefined : `${String(grade)}级`;
};

export const titleRecords = (titles: readonly TitleInput[], life: DaySpan, vocabulary: Vocabulary): Titles => {
  const none = noTitles(vocabulary);
  if (titles.length === 0) return none;
  const listed: ListedTitle[] = [];
  for (let index = 0; index < titles.length; index += 1) {
    const input = titles[index] as TitleInput;
    const { title, event = 'new', grade, level, until, withdrawn } = input;
    const about = vocabulary.titles[title];
    if (about === undefined) continue;
    const name = nameOf(input, about);
    const { on, when } = datedBy(input, life);
    listed.push({
      input,
      name,
      entry: {
        path: pathTo('titles', index),
        event,
        on,
        when,
        grade,
        of: about.by === undefined ? undefined : name,
        level: level ?? about.level,
        isLevelTold: level !== undefined,
        until: spanOf(until),
        withdrawn: spanOf(withdrawn),
      },
    });
  }
  const records: Record<string, TitleRecord | undefined> = { ...blankTitles(vocabulary) };
  for (const { title } of titles as readonly { readonly title: string }[]) {
    const blank = none[title];
    if (blank !== undefined && records[title] === blank) records[title] = titleRecord(title, blank.about, listed);
  }
  return records as Titles;
};
