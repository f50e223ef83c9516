import { dayAfter, dayBefore, type Day, firstDayOf, formatDay, lastDayOf, noEnd } from '../../quantity/index.js';
import { titleEvents } from '../../subject/index.js';
import type { WrittenEntry } from './draft.js';
import type { TrialOccasion } from './enterprise.js';

export const lists = ['titles', 'projects'] as const;
type List = (typeof lists)[number];

export const entriesIn = (input: WrittenEntry, list: List): readonly WrittenEntry[] => {
  const entries = input[list];
  return Array.isArray(entries) ? (entries as readonly WrittenEntry[]) : [];
};

const without = (entry: WrittenEntry, key: string): WrittenEntry =>
  Object.fromEntries(Object.entries(entry).filter(([own]) => own !== key));

/** The days on which a year and a plan begin and end, and those on their other side. */
const days = ({ year, period }: TrialOccasion): readonly string[] => {
  const ends: readonly Day[] = [firstDayOf(year), lastDayOf(year), period.from, period.through].filter(
    (day) => day < noEnd,
  );
  const beside = [dayBefore(firstDayOf(year)), dayAfter(lastDayOf(year)), dayBefore(period.from)];
  const after = period.through < noEnd ? [dayAfter(period.through)] : [];
  return [...new Set([...ends, ...beside, ...after])].map(formatDay);
};

/** Since when a title may be held with no word of its renewal. */
const longAgo = [2, 3, 4, 6];

const dated = (entry: WrittenEntry, occasion: TrialOccasion): readonly WrittenEntry[] => [
  ...days(occasion).map((on) => ({ ...entry, on })),
  ...longAgo.map((ago) => ({ ...entry, on: formatDay(firstDayOf(occasion.year - ago)) })),
  { ...entry, on: String(occasion.year) },
  without(entry, 'on'),
];

/** An input whose titles came so long ago that by custom they have run out; nothing where it has none. */
export const pastTerm = (input: WrittenEntry, { year }: TrialOccasion): readonly WrittenEntry[] => {
  const titles = entriesIn(input, 'titles');
  const on = formatDay(firstDayOf(year - (longAgo.at(-1) ?? 0)));
  return titles.length === 0 ? [] : [{ ...input, titles: titles.map((entry) => ({ ...entry, on })) }];
};

const grades = [1, 2, 3, 4, 5];

const titled = (entry: WrittenEntry, { year, vocabulary }: TrialOccasion): readonly WrittenEntry[] => {
  const { levels = [], isGraded } = vocabulary.titles[String(entry['title'])] ?? {};
  const day = formatDay(lastDayOf(year));
  return [
    ...titleEvents.map((event) => ({ ...entry, event })),
    ...levels.map((level) => ({ ...entry, level })),
    without(entry, 'level'),
    { ...entry, withdrawn: day },
    { ...entry, until: day },
    ...(isGraded === true ? grades.map((grade) => ({ ...entry, grade })) : []),
  ];
};

/** What an entry is called by. */
export const naming = ['product', 'of', 'name'] as const;

/** The same once more: of another name, level or grade, of none, and in another way it may have come. */
const again = (entry: WrittenEntry, { year, vocabulary }: TrialOccasion): readonly WrittenEntry[] => {
  const before = formatDay(firstDayOf(year - 1));
  const { levels = [], isGraded } = vocabulary.titles[String(entry['title'])] ?? {};
  const key = naming.find((each) => entry[each] !== undefined);
  return [
    { ...entry },
    { ...entry, on: before },
    ...[
      ...levels.filter((level) => level !== entry['level']).map((level) => ({ ...entry, level })),
      ...(isGraded === true
        ? grades.filter((grade) => grade !== entry['grade']).map((grade) => ({ ...entry, grade }))
        : []),
    ].flatMap((other) => [other, { ...other, on: before }]),
    ...('title' in entry
      ? titleEvents.flatMap((event) => [
          { ...entry, event },
          { ...entry, event, on: before },
        ])
      : []),
    ...(key === undefined
      ? []
      : [{ ...entry, [key]: '乙' }, { ...entry, [key]: '乙', on: before }, without(entry, key)]),
  ];
};

const ofEntry = (entry: WrittenEntry, occasion: TrialOccasion): readonly WrittenEntry[] => [
  ...dated(entry, occasion),
  ...('title' in entry ? titled(entry, occasion) : []),
];

/** An input with each entry of its lists otherwise, twice, or not told; and with its lists not told. */
export const entriesOtherwise = (input: WrittenEntry, occasion: TrialOccasion): readonly WrittenEntry[] => [
  ...lists.flatMap((list) => {
    const entries = entriesIn(input, list);
    return entries.flatMap((entry, index) => {
      const [before, after] = [entries.slice(0, index), entries.slice(index + 1)];
      const otherwise = ofEntry(entry, occasion).map((each) => [...before, each, ...after]);
      const more = again(entry, occasion).map((each) => [...entries, each]);
      return [...otherwise, ...more, [...before, ...after]].map((all) => ({ ...input, [list]: all }));
    });
  }),
  ...[...lists, 'received', 'foundedIn'].map((list) => without(input, list)),
  { ...input, asOf: formatDay(lastDayOf(occasion.year)) },
  { ...input, asOf: formatDay(lastDayOf(occasion.year - 1)) },
];
