import { pathTo } from '../issue/index.js';
import * as z from 'zod/mini';
import { type DaySpan, lastDayOf } from '../quantity/index.js';
import {
  type Enterprise,
  type Item,
  keyOfName,
  listedByName,
  mayBeOne,
  type ProjectItem,
  type TitleEntry,
  type TitleItem,
  type TitleRecord,
} from '../subject/index.js';
import { andCode, NO, notCode, orCode, type TruthCode, UNKNOWN, YES } from '../truth/truth.js';
import { anyDayOf, arrived, firstIn, stillToCome } from './came.js';
import { fact, write } from './fact.js';
import { type Items, isListed, listed, whatLists } from './item-lists.js';
import { monthUnit } from './title-words.js';
import { undoneInItsYear, untoldOfUndoing, untoldOfWithdrawal, withdrawnBy } from './standing.js';
import {
  anyOf,
  daysBefore,
  daysWithin,
  monthOf,
  truthIn,
  yearsBefore,
  windowParameters,
  windowWords,
  writeTruth,
} from './when.js';

/** Whether an item may still come in some days after the last that its list is told through. */
const comesAfter = ({ toldThrough }: Enterprise, items: Items, days: DaySpan | undefined): boolean =>
  days !== undefined && toldThrough[items?.list ?? 'titles'] < days.through;

interface ItemArrival {
  readonly path: string;
  readonly when: DaySpan;
  readonly came: TruthCode;
  /** What would tell whether it came, where that is open. */
  readonly untold: readonly string[];
}

/** Whether an entry of a title is its recognition as new within some days of a year, not withdrawn by its end. */
const recognisedBy = (
  entry: TitleEntry,
  record: TitleRecord | undefined,
  year: number,
  days: DaySpan | undefined,
): TruthCode =>
  entry.event === 'new'
    ? andCode(truthIn(entry.when, days), record === undefined ? YES : notCode(withdrawnBy(entry, record, year)))
    : NO;

/**
 * What counts as an item's coming within some days of a year: a project's approval, a title's recognition as new that
 * was not withdrawn by its end.
 */
const arrivals = (
  { titles }: Enterprise,
  item: Item,
  year: number,
  days: DaySpan | undefined,
): readonly ItemArrival[] => {
  if (item.kind === 'project')
    return [{ path: item.path, when: item.when, came: truthIn(item.when, days), untold: [`${item.path}.on`] }];
  const record = titles?.[item.title];
  return item.entries
    .filter(({ event }) => event === 'new')
    .map((entry) => ({
      path: entry.path,
      when: entry.when,
      came: recognisedBy(entry, record, year, days),
      untold: [
        ...(truthIn(entry.when, days) === UNKNOWN ? [`${entry.path}.on`] : []),
        ...(record === undefined ? [] : untoldOfWithdrawal(entry, record, year)),
      ],
    }));
};

/** Whether an item came so: what its arrivals say together, without what would tell of each. */
const cameWithin = ({ titles }: Enterprise, item: Item, year: number, days: DaySpan | undefined): TruthCode => {
  if (item.kind === 'project') return truthIn(item.when, days);
  const record = titles?.[item.title];
  return anyOf(item.entries, (entry) => recognisedBy(entry, record, year, days));
};

/** Whether this product, title or project came in the programme year, inside the plan period. */
export const itemInYear = fact({
  type: 'flag',
  scope: 'item',
  dated: 'event',
  params: () => z.strictObject(windowParameters()),
  reads: (_, { items }) => listed(items),
  title: (window, year) => {
    const { zh, en } = windowWords(window);
    return { zh: `${String(year)}年${zh}新认定或获批`, en: `newly recognised or approved in ${String(year)}${en}` };
  },
  denied: (window, year) => {
    const { zh, en } = windowWords(window);
    return {
      zh: `${String(year)}年${zh}未新认定或获批`,
      en: `not newly recognised or approved in ${String(year)}${en}`,
    };
  },
  bind: (window, { period, items }) => {
    const daysOf = daysWithin(period, window);
    return {
      load: ({ subject, item, year }, slots, slot) => {
        const days = daysOf(year);
        if (item !== undefined) writeTruth(slots, slot, cameWithin(subject, item, year, days));
        else writeTruth(slots, slot, isListed(subject, items) && !comesAfter(subject, items, days) ? NO : UNKNOWN);
      },
      missing: ({ subject, item, year }) =>
        item === undefined
          ? [whatLists(subject, items)]
          : arrivals(subject, item, year, daysOf(year)).flatMap(({ came, untold }) => (came === UNKNOWN ? untold : [])),
      came: ({ subject, item, year }) => {
        if (item !== undefined)
          return firstIn(
            year,
            arrived(arrivals(subject, item, year, daysOf(year)), ({ came }) => came),
          );
        return isListed(subject, items)
          ? firstIn(year, stillToCome(subject.toldThrough[items?.list ?? 'titles']))
          : anyDayOf(year, [items?.list ?? 'titles']);
      },
    };
  },
});

const months = 12;

/** In which month of the programme year this product, title or project came, inside the plan period; 0 where it did not. */
export const itemMonth = fact({
  type: 'integer',
  scope: 'item',
  within: [0, months],
  dated: 'month',
  params: () => z.strictObject(windowParameters()),
  reads: (_, { items }) => listed(items),
  title: (window, year) => {
    const { zh, en } = windowWords(window);
    return {
      zh: `${String(year)}年${zh}新认定或获批的月份`,
      en: `month of ${String(year)}${en} in which it was newly recognised or approved`,
    };
  },
  unit: monthUnit,
  bind: (window, { period, items }) => {
    const daysOf = daysWithin(period, window);
    return {
      load: ({ subject, item, year }, slots, slot) => {
        const days = daysOf(year);
        if (item === undefined) {
          write(slots, slot, 0, isListed(subject, items) && !comesAfter(subject, items, days) ? 0 : months);
          return;
        }
        const all = arrived(arrivals(subject, item, year, days), ({ came }) => came);
        const came = firstIn(year, all);
        const isSure = all.some((each) => each.isSure);
        write(
          slots,
          slot,
          came === undefined || !isSure ? 0 : monthOf(came.from),
          came === undefined ? 0 : monthOf(came.through),
        );
      },
      missing: ({ subject, item, year }) =>
        item === undefined
          ? [whatLists(subject, items)]
          : arrivals(subject, item, year, daysOf(year)).flatMap(({ came, path, when, untold }) => {
              if (came === NO) return [];
              return came === UNKNOWN || when.from === when.through ? untold : [pathTo(path, 'on')];
            }),
    };
  },
});

const earlier = ({ entries }: TitleItem, days: DaySpan): boolean =>
  entries.some(({ when }) => truthIn(when, days) !== NO);

// Titles that are told apart by their level as well as by their name leave more unsaid.
const unsaid = ({ about, of, level }: TitleItem, by: string): readonly string[] => [
  ...(of === undefined ? [by] : []),
  ...(level === undefined && about.isLevelled ? ['level'] : []),
];

// Items of the title that may be this very one: what tells items apart is missing on one side, and they came no
// later. Of two in one year, the one that says less is in doubt.
const namesakes = (
  subject: Enterprise,
  item: TitleItem,
  year: number,
  { from, through }: DaySpan,
): readonly TitleItem[] =>
  likelyOnes(subject.titles?.[item.title]?.items ?? [], item).filter(
    (other) =>
      mayBeOne(item, other) &&
      earlier(other, { from, through: unsaid(item, '').length > 0 ? lastDayOf(year) : through }),
  );

// Few are sooner gone through than sorted.
const few = 8;

/** The items of a list that an item could be by its name: of that name or of none, and any for one without. */
const likelyOnes = <Of extends Item>(items: readonly Of[], item: Of): readonly Of[] => {
  if (item.of === undefined || items.length <= few) return items;
  const named = listedByName(items);
  return [...(named.get(keyOfName(item)) ?? []), ...(named.get(undefined) ?? [])];
};

// A project without a name may be another of its kind that nothing told tells it apart from.
const mayBeListedTwice = (subject: Enterprise, item: ProjectItem): boolean =>
  item.of === undefined && (subject.projects?.[item.project] ?? []).some((other) => mayBeOne(item, other));

/** Whether this very product or title was recognised, renewed or moved in before the programme year, ever or in the last years. */
export const itemBefore = fact({
  type: 'flag',
  scope: 'item',
  params: () => z.strictObject({ within: z.optional(z.int().check(z.minimum(1))) }),
  reads: (_, { items }) => listed(items),
  title: ({ within }, year) => {
    const { zh, en } = yearsBefore(year, within);
    return { zh: `${zh}已认定或获批过`, en: `already obtained ${en}` };
  },
  denied: ({ within }, year) => {
    const { zh, en } = yearsBefore(year, within);
    return { zh: `${zh}未认定或获批过`, en: `not obtained ${en}` };
  },
  bind: ({ within }, { items }) => ({
    load: ({ subject, item, year }, slots, slot) => {
      if (item === undefined) {
        write(slots, slot, 0, 1);
        return;
      }
      if (item.kind === 'project') {
        writeTruth(
          slots,
          slot,
          orCode(truthIn(item.when, daysBefore(year, within)), mayBeListedTwice(subject, item) ? UNKNOWN : NO),
        );
        return;
      }
      const record = subject.titles?.[item.title];
      const days = daysBefore(year, within);
      const own = anyOf(item.entries, (entry) =>
        andCode(truthIn(entry.when, days), record === undefined ? YES : notCode(undoneInItsYear(entry, record))),
      );
      writeTruth(slots, slot, own === NO && namesakes(subject, item, year, days).length > 0 ? UNKNOWN : own);
    },
    missing: ({ subject, item, year }) => {
      if (item === undefined) return [whatLists(subject, items)];
      const days = daysBefore(year, within);
      if (item.kind === 'project') {
        return [
          ...(truthIn(item.when, days) === UNKNOWN ? [`${item.path}.on`] : []),
          ...(mayBeListedTwice(subject, item) ? [`${item.path}.name`] : []),
        ];
      }
      const undated = item.entries
        .filter(({ when }) => truthIn(when, days) === UNKNOWN)
        .map(({ path }) => pathTo(path, 'on'));
      const record = subject.titles?.[item.title];
      const undone = item.entries.flatMap((entry) => (record === undefined ? [] : untoldOfUndoing(entry, record)));
      const same = namesakes(subject, item, year, days);
      const vague = same.length === 0 ? [] : [item, ...same];
      return [
        ...undated,
        ...undone,
        ...vague.flatMap((each) => unsaid(each, items?.by ?? 'of').map((field) => `${each.path}.${field}`)),
      ];
    },
  }),
});
