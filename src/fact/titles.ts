import * as z from 'zod/mini';
import { anyDay, common, type DaySpan, lastDayOf } from '../quantity/index.js';
import { type TitleEntry, type TitleEvent, type TitleRecord, withTitle } from '../subject/index.js';
import { andCode, NO, notCode, type TruthCode, UNKNOWN } from '../truth/truth.js';
import { anyDayOf, arrived, firstIn, stillToCome } from './came.js';
import { fact } from './fact.js';
import { standsBy, undoneInItsYear, untoldOfUndoing, untoldOfWithdrawal, withdrawnBy } from './standing.js';
import {
  atItsLevels,
  byEntries,
  eventsParameter,
  fieldsLeftOpen,
  isOfLevel,
  type Judge,
  levelsParameter,
  recordsOf,
  tellingLevels,
  titleNamed,
  titleParameter,
} from './title-entries.js';
import { titleAt, titleAtLevels } from './title-words.js';
import { daysWithin, truthBefore, truthIn, windowParameters, windowWords, yearsBefore, daysBefore } from './when.js';

/** Whether the title came in the programme year, inside the plan period, by one of these events, and was not withdrawn within the year. */
export const titleInYear = fact({
  type: 'flag',
  scope: 'enterprise',
  several: 'levels',
  dated: 'event',
  params: (vocabulary) =>
    z
      .strictObject({
        title: titleParameter(vocabulary),
        events: eventsParameter(),
        levels: levelsParameter(),
        ...windowParameters(),
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
  bind: ({ title, events, levels: meant, from, through }, { period, vocabulary }) => {
    const levels = tellingLevels(title, meant, vocabulary);
    const recordOf = recordsOf(title, vocabulary);
    const days = daysWithin(period, { from, through });
    const came = ({ when }: TitleEntry, year: number): TruthCode => truthIn(when, days(year));
    const judge: Judge = (entry, year, record) =>
      events.includes(entry.event)
        ? andCode(andCode(came(entry, year), isOfLevel(entry, levels)), notCode(withdrawnBy(entry, record, year)))
        : NO;
    return {
      ...byEntries(
        title,
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

const everyEvent: {
  readonly events: [TitleEvent, ...TitleEvent[]];
  readonly since: 'ever';
} = { events: ['new', 'renewal', 'relocated'], since: 'ever' };

/** Whether any of these events of the title came before the programme year, ever, since the plan began or in the last years. */
export const titleBefore = fact({
  type: 'flag',
  scope: 'enterprise',
  several: 'levels',
  params: (vocabulary) =>
    z
      .strictObject({
        title: titleParameter(vocabulary),
        events: z._default(eventsParameter(), everyEvent.events),
        since: z._default(z.enum(['ever', 'plan']), everyEvent.since),
        /** Only what came in so many years before the programme year. */
        within: z.optional(z.int().check(z.minimum(1))),
        /** Only titles of these levels; a title that does not say its level may be one. */
        levels: levelsParameter(),
      })
      .check(atItsLevels(vocabulary)),
  usual: everyEvent,
  reads: () => ['titles', 'asOf'],
  title: ({ title, since, within, levels }, year, vocabulary) => {
    const about = titleNamed(title, vocabulary);
    const { zh, en } = titleAt(about, levels);
    const { came } = about.verbs;
    const before = yearsBefore(year, within);
    return {
      zh: `${since === 'plan' ? '实施期内、' : ''}${before.zh}${came.zh}${zh}`,
      en: `${withTitle(came.en, en)} ${before.en}${since === 'plan' ? ' within the plan period' : ''}`,
    };
  },
  denied: ({ title, since, within, levels }, year, vocabulary) => {
    const about = titleNamed(title, vocabulary);
    const { zh, en } = titleAt(about, levels);
    const { came } = about.verbs;
    const before = yearsBefore(year, within);
    return {
      zh: `${since === 'plan' ? '实施期内、' : ''}${before.zh}未${came.zh}${zh}`,
      en: `not ${within === undefined ? 'previously ' : ''}${withTitle(came.en, en)}${within === undefined ? '' : ` ${before.en}`}${since === 'plan' ? ' within the plan period' : ''}`,
    };
  },
  bind: ({ title, events, since, within, levels: meant }, { period, vocabulary }) => {
    const levels = tellingLevels(title, meant, vocabulary);
    const recordOf = recordsOf(title, vocabulary);
    // One stretch of days: in the first year of a plan there is none before it that lies in the plan.
    const daysAsked = (year: number): DaySpan | undefined =>
      common(since === 'ever' ? anyDay : period, daysBefore(year, within));
    const came = ({ when }: TitleEntry, year: number): TruthCode => truthIn(when, daysAsked(year));
    return byEntries(
      title,
      recordOf,
      (year) => daysAsked(year)?.through ?? 0,
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
  several: 'levels',
  goesByTerm: true,
  params: (vocabulary) =>
    z.strictObject({ title: titleParameter(vocabulary), levels: levelsParameter() }).check(atItsLevels(vocabulary)),
  reads: () => ['titles', 'asOf'],
  title: ({ title, levels }, year, vocabulary) => {
    const about = titleNamed(title, vocabulary);
    const { zh, en } = titleAtLevels(about, levels);
    const { has } = about.verbs;
    return { zh: `${String(year)}年末${has.zh}${zh}`, en: `${withTitle(has.en, en)} at the end of ${String(year)}` };
  },
  denied: ({ title, levels }, year, vocabulary) => {
    const about = titleNamed(title, vocabulary);
    const { zh, en } = titleAtLevels(about, levels);
    const { lacks } = about.verbs;
    return {
      zh: `${String(year)}年末${lacks.zh}${zh}`,
      en: `${withTitle(lacks.en, en)} at the end of ${String(year)}`,
    };
  },
  bind: ({ title, levels: meant }, { titleTerm, vocabulary }) => {
    const levels = tellingLevels(title, meant, vocabulary);
    const recordOf = recordsOf(title, vocabulary);
    const stands = (entry: TitleEntry, year: number, record: TitleRecord): TruthCode =>
      standsBy(entry, record, year, titleTerm);
    return byEntries(
      title,
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
