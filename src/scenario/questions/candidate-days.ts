import { type InputPath, pathTo } from '../../issue/index.js';
import { anyDay, type Day, firstDayOf, formatDay, isDay, lastDayOf, yearOf } from '../../quantity/index.js';
import { closableLists, firstYear, lastYear, summedUpThrough } from '../../subject/index.js';
import { at, entriesOf, spanIn } from '../input.js';
import { type Around, complete, distinct, type Possible } from './possible.js';

export const yearsTold = (input: unknown): readonly string[] => Object.keys(at(input, 'years') ?? {});

const dateOf = (day: Day): number => day % 100;

const monthStart = (day: Day): number => day - dateOf(day);

const dayAfter = (day: Day): Day | undefined =>
  ([day + 1, monthStart(day) + 101, (yearOf(day) + 1) * 10_000 + 101] as Day[]).find(isDay);

const dayBefore = (day: Day): Day | undefined =>
  (
    [
      day - 1,
      ...[31, 30, 29, 28].map((date) => monthStart(day) - 100 + date),
      (yearOf(day) - 1) * 10_000 + 1231,
    ] as Day[]
  ).find(isDay);

/** A day inside each month or year that another entry was told by: before it, on it or after it, what happened when is not told. */
const insideOthers = (path: InputPath, input: unknown): readonly Day[] =>
  closableLists.flatMap((list) =>
    entriesOf(input, list).flatMap(({ on }, index) => {
      const span = typeof on === 'string' && path !== pathTo(list, index, 'on') ? spanIn(on) : undefined;
      const inside = span?.ok === true ? dayAfter(span.value.from) : undefined;
      return span?.ok === true && inside !== undefined && inside < span.value.through ? [inside] : [];
    }),
  );

/**
 * Days on either side of where a year or the plan begins and ends, and inside what others were told by; of what was
 * told by its month or year, those within it.
 */
export const possibleDays = (path: InputPath, { input, year, period: { from, through } }: Around): Possible => {
  // Told no further than it is, lists are as open as before; through the end of the year, they are as complete as it asks for.
  const told = spanIn(String(at(input, path)));
  if (path === 'asOf')
    return complete([...(told.ok ? [formatDay(told.value.through)] : []), formatDay(lastDayOf(year))]);
  const within = told.ok ? told.value : anyDay;
  const marks = [firstDayOf(year), lastDayOf(year), from, through].filter((day) => yearOf(day) < lastYear);
  const days = marks.flatMap((day) => [dayBefore(day), day, dayAfter(day)]).filter((day) => day !== undefined);
  const all = [
    firstDayOf(firstYear),
    ...days,
    ...insideOthers(path, input),
    lastDayOf(lastYear),
    ...(told.ok ? [within.from, within.through] : []),
  ];
  return complete(
    distinct(all)
      .filter((day) => within.from <= day && day <= within.through)
      .map(formatDay),
  );
};

const reach = 7;

/** Years about every one that is told or asked about: what lies further off comes to the same as the ends. */
export const possibleYears = (
  { least, most }: { readonly least: number; readonly most: number },
  { input, year, period }: Around,
): Possible => {
  const told = [
    ...yearsTold(input).map(Number),
    at(input, summedUpThrough),
    at(input, 'foundedIn'),
    yearOf(period.from),
  ];
  const near = [year - reach, ...told.filter((each) => typeof each === 'number'), year + 1];
  const [first, last] = [Math.min(...near) - 1, Math.max(...near) + 1];
  const all =
    near.length > 0 && last - first < 200
      ? Array.from({ length: last - first + 1 }, (_, index) => first + index)
      : near.flatMap((each) => [each - 1, each, each + 1]);
  // The latest first: a sum-up of most years closes most.
  return complete(
    distinct([least, ...all, most])
      .filter((each) => each >= least && each <= most)
      .reverse(),
  );
};

/** Years that money may have been for: every one since the plan began, as far as years are told apart, and one on either side. */
export const possibleForYears = (
  { least, most }: { readonly least: number; readonly most: number },
  { year, period }: Around,
): Possible => {
  const first = Math.max(Math.min(year, yearOf(period.from)), year - reach) - 1;
  return complete(
    Array.from({ length: year + 2 - first }, (_, index) => first + index).filter(
      (each) => each >= least && each <= most,
    ),
  );
};
