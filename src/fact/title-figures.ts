import * as z from 'zod/mini';
import { pathTo } from '../issue/index.js';
import { lastDayOf } from '../quantity/index.js';
import { type Enterprise, highestGrade, type TitleEntry, type TitleRecord } from '../subject/index.js';
import { andCode, NO, notCode, type TruthCode, UNKNOWN, YES } from '../truth/truth.js';
import { arrived, firstIn, stillToCome } from './came.js';
import { fact, write } from './fact.js';
import { undoneInItsYear, untoldOfUndoing, untoldOfWithdrawal, withdrawnBy } from './standing.js';
import {
  atItsLevels,
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
import { gradeUnit, monthUnit, titleAt } from './title-words.js';
import { anyGrade, gradeCapParameter } from './grade-cap.js';
import { daysWithin, monthOf, truthBefore, truthIn, windowParameters, windowWords } from './when.js';

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
      cap: gradeCapParameter(),
    }),
  usual: anyGrade,
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
  dated: 'month',
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
  title: ({ title, levels, from, through }, year, vocabulary) => {
    const about = titleNamed(title, vocabulary);
    const { zh, en } = titleAt(about, levels);
    const { comes } = about.verbs;
    const within = windowWords({ from, through });
    return {
      zh: `${String(year)}年${within.zh}${comes.zh}${zh}的月份`,
      en: `month of ${String(year)}${within.en} in which it was ${comes.en} ${en}`,
    };
  },
  unit: monthUnit,
  bind: ({ title, events, levels: meant, from, through }, { period, vocabulary }) => {
    const levels = tellingLevels(title, meant, vocabulary);
    const recordOf = recordsOf(title, vocabulary);
    const days = daysWithin(period, { from, through });
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
