import { dayAfter, dayBefore, type Day, formatDay, noEnd, parseMoney, yearOf } from '../../quantity/index.js';
import { type AwardRule, type Document } from '../../rule/index.js';
import { firstYear, lastYear } from '../../subject/index.js';
import { entriesIn, lists, naming } from './entries.js';
import type { WrittenEntry } from './draft.js';
import { lookedAtIn, type Standing } from './rule-cases.js';

/** Enterprises that only many things, or certain days, bring to where a document sets an end. */

/** More things than these are not written down. */
const mostThings = 60;

export const mostOf = ({ rows, payment }: AwardRule): number => Math.max(1, ...rows.map((_, row) => payment.most(row)));

/** The caps under which a rule stands in any of these documents, in 分. */
const capsOver = (documents: readonly Document[], { slug }: AwardRule): readonly number[] =>
  documents.flatMap(({ groups }) =>
    groups.flatMap((group) => {
      if (group.kind !== 'cap' || typeof group.cap !== 'string' || !group.members.includes(slug)) return [];
      const cap = parseMoney(group.cap);
      return cap.ok ? [cap.value] : [];
    }),
  );

/** So many things of an award reach each cap that it is under; one fewer does not, and one more goes beyond. */
export const countsToCaps = (documents: readonly Document[], award: AwardRule): readonly number[] => {
  const counts = capsOver(documents, award).flatMap((cap) => {
    const count = Math.ceil(cap / mostOf(award));
    return [count - 1, count, count + 1];
  });
  return [...new Set(counts)].filter((count) => count > 1 && count <= mostThings);
};

/** An input with so many of each named entry of its lists, each of another name; nothing where none has a name. */
export const timesOver = (input: WrittenEntry, count: number): readonly WrittenEntry[] => {
  const found = lists.flatMap((list) => {
    const entries = entriesIn(input, list);
    const named = entries.flatMap((entry) => {
      const key = naming.find((each) => entry[each] !== undefined);
      return key === undefined ? [] : [{ entry, key }];
    });
    if (named.length === 0) return [];
    const more = Array.from({ length: count - 1 }, (_, at) =>
      named.map(({ entry, key }) => ({ ...entry, [key]: `${String(entry[key])}${String(at + 2)}` })),
    );
    return [[list, [...entries, ...more.flat()]] as const];
  });
  return found.length === 0 ? [] : [{ ...input, ...Object.fromEntries(found) }];
};

/** The days on which the period of any of these documents begins or ends, and those on their other side; none where all have the same. */
export const turningDays = (documents: readonly Document[]): readonly Day[] => {
  const periods = new Set(documents.map(({ period: { from, through } }) => `${String(from)} ${String(through)}`));
  if (periods.size < 2) return [];
  const days = documents.flatMap(({ period: { from, through } }) => [
    dayBefore(from),
    from,
    ...(through < noEnd ? [through, dayAfter(through)] : []),
  ]);
  return [...new Set(days)].sort((a, b) => a - b);
};

/** An input of the year of a day, with what is told of that year told of the day. */
export const onDay = (input: WrittenEntry, day: Day): WrittenEntry => {
  const on = formatDay(day);
  const year = String(yearOf(day));
  const isThen = (entry: WrittenEntry): boolean => typeof entry['on'] === 'string' && entry['on'].startsWith(year);
  return {
    ...input,
    ...Object.fromEntries(
      lists.map((list) => [list, entriesIn(input, list).map((entry) => (isThen(entry) ? { ...entry, on } : entry))]),
    ),
  };
};

/** The years in which plans, and rules of their own, begin and end, and those beside. */
export const yearsAbout = (documents: readonly Document[], standings: readonly Standing[]): readonly number[] => {
  const own = lookedAtIn(standings).facts.flatMap(({ fact }) =>
    Object.values(fact.params as Readonly<Record<string, unknown>>).flatMap((day) =>
      typeof day === 'string' && /^\d{4}-\d\d-\d\d$/u.test(day) ? [Number(day.slice(0, 4))] : [],
    ),
  );
  const plans = documents.flatMap(({ period: { from, through } }) => [
    yearOf(from),
    ...(through < noEnd ? [yearOf(through)] : []),
  ]);
  const about = [...own, ...plans].flatMap((year) => [year - 1, year, year + 1, year + 2]);
  return [...new Set(about)].filter((year) => year > firstYear && year < lastYear).sort((a, b) => a - b);
};
