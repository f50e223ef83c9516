import * as z from 'zod/mini';
import { pathTo } from '../issue/index.js';
import { anyDay, common, lastDayOf } from '../quantity/index.js';
import {
  type Enterprise,
  highestGrade,
  type TitleEntry,
  type TitleEvent,
  titleEvents,
  type TitleKind,
  titleLevels,
  type TitleRecord,
  noneOf,
  type Vocabulary,
  withTitle,
} from '../subject/index.js';
import { andCode, NO, notCode, orCode, type TruthCode, UNKNOWN, YES } from '../truth/truth.js';
import { anyDayOf, arrived, firstIn, stillToCome } from './came.js';
import { type BoundFact, fact, write } from './fact.js';
import { gradeUnit, type Levels, monthUnit, titleAt } from './title-words.js';
import { standsBy, undoneInItsYear, untoldOfUndoing, untoldOfWithdrawal, withdrawnBy } from './standing.js';
import { daysIn, daysWithin, monthOf, truthBefore, truthIn, windowWords, writeTruth } from './when.js';

const titleParameter = ({ titleNames }: Vocabulary): z.ZodMiniType<string> => z.enum(titleNames);
const eventsParameter = z.tuple([z.enum(titleEvents)], z.enum(titleEvents));

const levelsParameter = z.optional(z.tuple([z.enum(titleLevels)], z.enum(titleLevels)));

/** The days of the year on which it may come, where a rule asks for some only. */
const windowParameters = { from: z.optional(z.iso.date()), through: z.optional(z.iso.date()) };

/** Refuses levels at which a title is not given: a condition that means one holds for nobody. */
const atItsLevels =
  ({ titles }: Vocabulary) =>
  <Params extends { readonly title: string; readonly levels?: Levels }>({
    value,
    issues,
  }: z.core.ParsePayload<Params>): void => {
    const { title, levels: meant = [] } = value;
    const levels = titles[title]?.levels ?? [];
    if (meant.every((level) => levels.includes(level))) return;
    const known = levels.join(', ');
    const wanted =
      known === ''
        ? { zh: `不写：${title} 没有级别`, en: `nothing: ${title} has no level` }
        : { zh: `${title} 的级别：${known}`, en: `levels at which ${title} is given: ${known}` };
    issues.push({ code: 'custom', input: value, path: ['levels'], params: { wanted } });
  };

/** A title by its name, which was checked where it was read. */
const titleNamed = (name: string, { titles }: Vocabulary): TitleKind => {
  const title = titles[name];
  if (title === undefined) throw new RangeError(`no title ${name} in the vocabulary`);
  return title;
};

/** Whether an entry is of a level that is meant; one that does not say its level may be. */
const isOfLevel = ({ level }: TitleEntry, levels: Levels): TruthCode => {
  if (levels === undefined) return YES;
  if (level === undefined) return UNKNOWN;
  return levels.includes(level) ? YES : NO;
};

/** Whether an entry is what a fact asks for in a year. */
type Judge = (entry: TitleEntry, year: number, record: TitleRecord) => TruthCode;

/** What an entry that leaves it open does not tell. */
type Untold = (entry: TitleEntry, year: number, record: TitleRecord) => readonly string[];

/** Whether some entry of a title is what is asked for: `anyOf` without a function made for each question. */
const anyIn = (record: TitleRecord, year: number, judge: Judge): TruthCode => {
  let best: TruthCode = NO;
  for (const entry of record.entries) {
    best = orCode(best, judge(entry, year, record));
    if (best === YES) break;
  }
  return best;
};

/** What an enterprise has of a title; nothing where its titles were not told. Of a word that its input could not say it has none. */
const recordsOf = (title: string, vocabulary: Vocabulary): ((subject: Enterprise) => TitleRecord | undefined) => {
  const none = noneOf(titleNamed(title, vocabulary));
  return ({ titles }) => (titles === undefined ? undefined : (titles[title] ?? none));
};

/** A flag that some entry of a title raises. What comes after the last day that the list is told through may raise it too, up to the day that is asked about. */
const byEntries = (
  recordOf: (subject: Enterprise) => TitleRecord | undefined,
  askedThrough: (year: number) => number,
  judge: Judge,
  untold: Untold,
): BoundFact<Enterprise> => ({
  load: ({ subject, year }, slots, slot) => {
    const record = recordOf(subject);
    const told = record === undefined ? UNKNOWN : anyIn(record, year, judge);
    writeTruth(slots, slot, told === NO && subject.toldThrough.titles < askedThrough(year) ? UNKNOWN : told);
  },
  missing: ({ subject, year }) => {
    const record = recordOf(subject);
    if (record === undefined) return ['titles'];
    const open = record.entries.filter((entry) => judge(entry, year, record) === UNKNOWN);
    const later = subject.toldThrough.titles < askedThrough(year) ? ['asOf'] : [];
    return [...new Set([...open.flatMap((entry) => untold(entry, year, record)), ...later])];
  },
});

const fieldsLeftOpen = ({ path }: TitleEntry, fields: Readonly<Record<string, TruthCode>>): readonly string[] =>
  Object.keys(fields).flatMap((field) => (fields[field] === UNKNOWN ? [pathTo(path, field)] : []));

/** Whether the title came in the programme year, inside the plan period, by one of these events, and was not withdrawn within the year. */
export const titleInYear = fact({
  type: 'flag',
  scope: 'enterprise',
  dated: true,
  params: (vocabulary) =>
    z
      .strictObject({
        title: titleParameter(vocabulary),
        events: eventsParameter,
        levels: levelsParameter,
        ...windowParameters,
      })
      .check(atItsLevels(vocabulary)),
  reads: () => ['titles', 'asOf'],
  title: ({ title, events, levels, from, through }, year, vocabulary) => {
    const about = titleNamed(title, vocabulary);
    const { zh, en } = titleAt(about, levels);
    const { comes } = about.verbs;
    const within = windowWords({ from, through });
    return {
      zh: `${String(year)}年${within.zh}${comes.zh}${zh}${events.includes('relocated') ? '，或持牌迁入' : ''}`,
      en: `${withTitle(comes.en, en)} in ${String(year)}${within.en}${events.includes('relocated') ? ', or relocated with it' : ''}`,
    };
  },
  denied: ({ title, events, levels, from, through }, year, vocabulary) => {
    const about = titleNamed(title, vocabulary);
    const { zh, en } = titleAt(about, levels);
    const { comes } = about.verbs;
    const within = windowWords({ from, through });
    return {
      zh: `${String(year)}年${within.zh}未${comes.zh}${zh}${events.includes('relocated') ? '，也未持牌迁入' : ''}`,
      en: `not ${withTitle(comes.en, en)} in ${String(year)}${within.en}${events.includes('relocated') ? ', nor relocated with it' : ''}`,
    };
  },
  bind: ({ title, events, levels, from, through }, { period, vocabulary }) => {
    const recordOf = recordsOf(title, vocabulary);
    const days = daysWithin(period, { from, through });
    const came = ({ when }: TitleEntry, year: number): TruthCode => truthIn(when, days(year));
    const judge: Judge = (entry, year, record) =>
      events.includes(entry.event)
        ? andCode(andCode(came(entry, year), isOfLevel(entry, levels)), notCode(withdrawnBy(entry, record, year)))
        : NO;
    return {
      ...byEntries(
        recordOf,
        (year) => days(year)?.through ?? 0,
        judge,
        (entry, year, record) => [
          ...fieldsLeftOpen(entry, { on: came(entry, year), level: isOfLevel(entry, levels) }),
          ...untoldOfWithdrawal(entry, record, year),
        ],
      ),
      came: ({ subject, year }) => {
        const record = recordOf(subject);
        if (record === undefined) return anyDayOf(year, ['titles']);
        return firstIn(year, [
          ...arrived(record.entries, (entry) => judge(entry, year, record)),
          ...stillToCome(subject.toldThrough.titles),
        ]);
      },
    };
  },
});

/** Whether any of these events of the title came before the programme year, ever or since the plan began. */
export const titleBefore = fact({
  type: 'flag',
  scope: 'enterprise',
  params: (vocabulary) =>
    z
      .strictObject({
        title: titleParameter(vocabulary),
        events: z._default(eventsParameter, (): [TitleEvent, ...TitleEvent[]] => ['new', 'renewal', 'relocated']),
        since: z._default(z.enum(['ever', 'plan']), 'ever'),
        /** Only titles of these levels; a title that does not say its level may be one. */
        levels: levelsParameter,
      })
      .check(atItsLevels(vocabulary)),
  reads: () => ['titles', 'asOf'],
  title: ({ title, since, levels }, year, vocabulary) => {
    const about = titleNamed(title, vocabulary);
    const { zh, en } = titleAt(about, levels);
    const { came } = about.verbs;
    return {
      zh: `${since === 'plan' ? '实施期内、' : ''}${String(year)}年以前${came.zh}${zh}`,
      en: `${withTitle(came.en, en)} before ${String(year)}${since === 'plan' ? ' within the plan period' : ''}`,
    };
  },
  denied: ({ title, since, levels }, year, vocabulary) => {
    const about = titleNamed(title, vocabulary);
    const { zh, en } = titleAt(about, levels);
    const { came } = about.verbs;
    return {
      zh: `${since === 'plan' ? '实施期内、' : ''}${String(year)}年以前未${came.zh}${zh}`,
      en: `not previously ${withTitle(came.en, en)}${since === 'plan' ? ' within the plan period' : ''}`,
    };
  },
  bind: ({ title, events, since, levels }, { period, vocabulary }) => {
    const recordOf = recordsOf(title, vocabulary);
    const came = ({ when }: TitleEntry, year: number): TruthCode =>
      andCode(truthBefore(when, year), since === 'ever' ? YES : truthIn(when, period));
    return byEntries(
      recordOf,
      (year) =>
        since === 'ever'
          ? lastDayOf(year - 1)
          : (common(period, { from: anyDay.from, through: lastDayOf(year - 1) })?.through ?? 0),
      (entry, year, record) =>
        events.includes(entry.event)
          ? andCode(andCode(came(entry, year), isOfLevel(entry, levels)), notCode(undoneInItsYear(entry, record)))
          : NO,
      (entry, year, record) => [
        ...fieldsLeftOpen(entry, { on: came(entry, year), level: isOfLevel(entry, levels) }),
        ...untoldOfUndoing(entry, record),
      ],
    );
  },
});

/** Whether the title is held at the end of the programme year, however it came: not withdrawn, and valid as far as was told. */
export const holdsTitle = fact({
  type: 'flag',
  scope: 'enterprise',
  goesByTerm: true,
  params: (vocabulary) =>
    z.strictObject({ title: titleParameter(vocabulary), levels: levelsParameter }).check(atItsLevels(vocabulary)),
  reads: () => ['titles', 'asOf'],
  title: ({ title, levels }, year, vocabulary) => {
    const about = titleNamed(title, vocabulary);
    const { zh, en } = titleAt(about, levels);
    const { has } = about.verbs;
    return { zh: `${String(year)}年末${has.zh}${zh}`, en: `${withTitle(has.en, en)} at the end of ${String(year)}` };
  },
  denied: ({ title, levels }, year, vocabulary) => {
    const about = titleNamed(title, vocabulary);
    const { zh, en } = titleAt(about, levels);
    const { lacks } = about.verbs;
    return {
      zh: `${String(year)}年末${lacks.zh}${zh}`,
      en: `${withTitle(lacks.en, en)} at the end of ${String(year)}`,
    };
  },
  bind: ({ title, levels }, { titleTerm, vocabulary }) => {
    const recordOf = recordsOf(title, vocabulary);
    const stands = (entry: TitleEntry, year: number, record: TitleRecord): TruthCode =>
      standsBy(entry, record, year, titleTerm);
    return byEntries(
      recordOf,
      lastDayOf,
      (entry, year, record) => andCode(stands(entry, year, record), isOfLevel(entry, levels)),
      (entry, year, record) => {
        const open = [
          ...fieldsLeftOpen(entry, { on: truthBefore(entry.when, year + 1), level: isOfLevel(entry, levels) }),
          ...untoldOfWithdrawal(entry, record, year),
        ];
        return stands(entry, year, record) === UNKNOWN && open.length === 0 ? [`${entry.path}.until`] : open;
      },
    );
  },
});

/** Whether an entry came before a year, and was still there at the end of the year in which it came. */
const cameBefore = (entry: TitleEntry, record: TitleRecord | undefined, year: number): TruthCode =>
  andCode(truthBefore(entry.when, year), record === undefined ? YES : notCode(undoneInItsYear(entry, record)));

/** The highest grade the title reached before the programme year; 0 for none. A cap counts higher grades as it. */
export const highestGradeBefore = fact({
  type: 'integer',
  scope: 'enterprise',
  within: [0, highestGrade],
  params: (vocabulary) =>
    z.strictObject({
      title: titleParameter(vocabulary),
      cap: z._default(z.int().check(z.minimum(1), z.maximum(highestGrade)), highestGrade),
    }),
  reads: () => ['titles', 'asOf'],
  title: ({ title }, year, vocabulary) => {
    const { zh, en } = titleNamed(title, vocabulary).title;
    return {
      zh: `${String(year)}年以前各年${zh}最高等级`,
      en: `highest grade of ${en} before ${String(year)}`,
    };
  },
  unit: gradeUnit,
  bind: ({ title, cap }) => ({
    load: ({ subject, year }, slots, slot) => {
      let low = 0;
      let high = subject.titles === undefined || subject.toldThrough.titles < lastDayOf(year - 1) ? cap : 0;
      const record = subject.titles?.[title];
      for (const entry of record?.entries ?? []) {
        const { grade } = entry;
        const before = cameBefore(entry, record, year);
        if (before === NO) continue;
        const possible = Math.min(grade ?? highestGrade, cap);
        if (before === YES && grade !== undefined && possible > low) low = possible;
        if (possible > high) high = possible;
      }
      write(slots, slot, low, Math.max(low, high));
    },
    missing: ({ subject, year }) =>
      subject.titles === undefined
        ? ['titles']
        : [
            ...(subject.titles[title]?.entries ?? []).flatMap((entry) => {
              const { path, when, grade } = entry;
              const record = subject.titles?.[title];
              return cameBefore(entry, record, year) === NO
                ? []
                : [
                    ...(truthBefore(when, year) === UNKNOWN ? [pathTo(path, 'on')] : []),
                    ...(record === undefined ? [] : untoldOfUndoing(entry, record)),
                    ...(grade === undefined ? [pathTo(path, 'grade')] : []),
                  ];
            }),
            ...(subject.toldThrough.titles < lastDayOf(year - 1) ? ['asOf'] : []),
          ],
  }),
});

const months = 12;

/**
 * In which month of the programme year the title first came by one of these events, inside the plan period; 0 where it
 * did not.
 */
export const titleMonth = fact({
  type: 'integer',
  scope: 'enterprise',
  within: [0, months],
  params: (vocabulary) =>
    z
      .strictObject({ title: titleParameter(vocabulary), events: eventsParameter, levels: levelsParameter })
      .check(atItsLevels(vocabulary)),
  reads: () => ['titles', 'asOf'],
  title: ({ title, levels }, year, vocabulary) => {
    const about = titleNamed(title, vocabulary);
    const { zh, en } = titleAt(about, levels);
    const { comes } = about.verbs;
    return {
      zh: `${String(year)}年${comes.zh}${zh}的月份`,
      en: `month of ${String(year)} in which it was ${comes.en} ${en}`,
    };
  },
  unit: monthUnit,
  bind: ({ title, events, levels }, { period, vocabulary }) => {
    const recordOf = recordsOf(title, vocabulary);
    const days = daysIn(period);
    const judge: Judge = (entry, year, record) =>
      events.includes(entry.event)
        ? andCode(
            andCode(truthIn(entry.when, days(year)), isOfLevel(entry, levels)),
            notCode(withdrawnBy(entry, record, year)),
          )
        : NO;
    const arrivalsOf = (subject: Enterprise, year: number): ReturnType<typeof arrived> => {
      const record = recordOf(subject);
      return [
        ...(record === undefined ? [] : arrived(record.entries, (entry) => judge(entry, year, record))),
        ...stillToCome(subject.toldThrough.titles),
      ];
    };
    return {
      load: ({ subject, year }, slots, slot) => {
        if (subject.titles === undefined) {
          write(slots, slot, 0, days(year) === undefined ? 0 : months);
          return;
        }
        const all = arrivalsOf(subject, year);
        const came = firstIn(year, all);
        const isSure = all.some((each) => each.isSure);
        write(
          slots,
          slot,
          came === undefined || !isSure ? 0 : monthOf(came.from),
          came === undefined ? 0 : monthOf(came.through),
        );
      },
      missing: ({ subject, year }) => {
        const record = recordOf(subject);
        if (record === undefined) return ['titles'];
        const undated = record.entries.flatMap((entry) => [
          ...(events.includes(entry.event) &&
          truthIn(entry.when, days(year)) !== NO &&
          entry.when.from !== entry.when.through
            ? [pathTo(entry.path, 'on')]
            : []),
          ...fieldsLeftOpen(entry, { level: isOfLevel(entry, levels) }),
          ...untoldOfWithdrawal(entry, record, year),
        ]);
        return undated.length > 0 ? undated : ['asOf'];
      },
    };
  },
});
