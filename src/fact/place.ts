import * as z from 'zod/mini';
import { firstDayOf, lastDayOf, noEnd } from '../quantity/index.js';
import { nameKey, type Place, placeFields, placeKinds, type Subject } from '../subject/index.js';
import { daySchema } from './day-schema.js';
import { fact, write } from './fact.js';
import { thisYear, yearsAgoParameter } from './years-ago.js';

const touches = (year: number, from: number, through: number): number =>
  Number(firstDayOf(year) <= through && from <= lastDayOf(year));

const nothingMissing = (): readonly string[] => [];

export const city = fact<Record<string, never>, Subject>({
  type: 'text',
  scope: 'any',
  params: () => z.strictObject({}),
  reads: () => ['city'],
  title: () => ({ zh: '所在设区市', en: 'city' }),
  bind: () => ({
    load: ({ subject }, slots, slot) => {
      slots.text[slot] = subject.city;
    },
    missing: nothingMissing,
  }),
});

export const district = fact<Record<string, never>, Subject>({
  type: 'text',
  scope: 'any',
  params: () => z.strictObject({}),
  reads: () => ['district'],
  title: () => ({ zh: '所在县（市、区）', en: 'county-level place' }),
  bind: () => ({
    load: ({ subject }, slots, slot) => {
      slots.text[slot] = subject.district === undefined ? undefined : nameKey(subject.district);
    },
    missing: () => ['district'],
  }),
});

/** What kind of place it is: a park goes by its own kind. */
export const placeKind = fact<Record<string, never>, Place>({
  type: 'text',
  scope: 'place',
  places: placeKinds,
  words: [...placeKinds, ...Object.keys(placeFields.kind.words)],
  params: () => z.strictObject({}),
  reads: () => ['kind'],
  title: () => ({ zh: '对象类型', en: 'kind of place' }),
  bind: () => ({
    load: ({ subject: { kind, values } }, slots, slot) => {
      const own = values.kind;
      const park = typeof own === 'string' ? own : undefined;
      slots.text[slot] = kind === 'park' ? park : kind;
    },
    missing: () => ['kind'],
  }),
});

/**
 * Whether the year of the event (`yearsAgo` before the programme year) touches the plan period.
 * Dated events are held against the period to the day by their own facts.
 */
export const inPlan = fact<{ yearsAgo: number }, Subject>({
  type: 'flag',
  scope: 'any',
  params: () => z.strictObject({ yearsAgo: yearsAgoParameter() }),
  usual: thisYear,
  reads: () => [],
  title: ({ yearsAgo }, year) => ({
    zh: `${String(year - yearsAgo)}年在实施期内`,
    en: `${String(year - yearsAgo)} lies within the plan period`,
  }),
  denied: ({ yearsAgo }, year) => ({
    zh: `${String(year - yearsAgo)}年不在实施期内`,
    en: `${String(year - yearsAgo)} lies outside the plan period`,
  }),
  bind: ({ yearsAgo }, { period }) => ({
    load: ({ year }, slots, slot) => {
      const inside = touches(year - yearsAgo, period.from, period.through);
      write(slots, slot, inside, inside);
    },
    missing: nothingMissing,
  }),
});

/** Whether the programme year touches a period of a rule's own: what `effective` comes to. */
export const inPeriod = fact<{ from: string; through?: string | undefined }, Subject>({
  type: 'flag',
  scope: 'any',
  params: () => z.strictObject({ from: daySchema(), through: z.optional(daySchema()) }),
  reads: () => [],
  title: ({ from, through }, year) => ({
    zh: `${String(year)}年在本条实施期（${from}起${through === undefined ? '' : `，至${through}`}）内`,
    en: `${String(year)} lies within the period of this rule (${from} to ${through ?? 'no end'})`,
  }),
  denied: ({ from, through }, year) => ({
    zh: `${String(year)}年不在本条实施期（${from}起${through === undefined ? '' : `，至${through}`}）内`,
    en: `${String(year)} lies outside the period of this rule (${from} to ${through ?? 'no end'})`,
  }),
  bind: ({ from, through }) => {
    const number = (text: string): number => Number(text.replaceAll('-', ''));
    const [first, last] = [number(from), through === undefined ? noEnd : number(through)];
    return {
      load: ({ year }, slots, slot) => {
        const inside = touches(year, first, last);
        write(slots, slot, inside, inside);
      },
      missing: nothingMissing,
    };
  },
});
