import * as z from 'zod';
import type { Bilingual } from '../issue/index.js';
import {
  fieldsOf,
  type Place,
  type PlaceField,
  type PlaceFieldKind,
  placeFields,
  type PlaceKind,
  placeKinds,
} from '../subject/index.js';
import { fact, type FactKind, type FactType, type Slots, write } from './fact.js';

const noParams = z.strictObject({});

type Loadable = 'flag' | 'area' | 'money' | 'count';

const typeOf: Readonly<Record<Loadable, FactType>> = { flag: 'flag', area: 'area', money: 'money', count: 'integer' };

const load = (value: unknown, type: Loadable, slots: Slots, slot: number): void => {
  if (typeof value === 'boolean') write(slots, slot, Number(value), Number(value));
  else if (typeof value === 'number') write(slots, slot, value, value);
  else write(slots, slot, 0, type === 'flag' ? 1 : Infinity);
};

const placesWith = (field: PlaceField): readonly PlaceKind[] =>
  placeKinds.filter((kind) => fieldsOf[kind].includes(field));

/** A field of a place as a fact of the same name. */
const numberFact = (field: PlaceField, type: Loadable): FactKind =>
  fact<Record<string, never>, Place>({
    type: typeOf[type],
    scope: 'place',
    places: placesWith(field),
    params: noParams,
    reads: () => [field],
    title: (): Bilingual => placeFields[field].title,
    bind: () => ({
      load: ({ subject }, slots, slot) => {
        load(subject.values[field], type, slots, slot);
      },
      missing: () => [field],
    }),
  });

const wordsOf = (field: PlaceField): readonly string[] => {
  const kind: PlaceFieldKind = placeFields[field];
  return kind.words ?? [];
};

const wordFact = (field: PlaceField): FactKind =>
  fact<Record<string, never>, Place>({
    type: 'text',
    scope: 'place',
    places: placesWith(field),
    words: wordsOf(field),
    params: noParams,
    reads: () => [field],
    title: (): Bilingual => placeFields[field].title,
    bind: () => ({
      load: ({ subject }, slots, slot) => {
        const value = subject.values[field];
        slots.text[slot] = typeof value === 'string' ? value : undefined;
      },
      missing: () => [field],
    }),
  });

/** What kind of place it is: a park goes by its own kind. */
const placeKind = fact<Record<string, never>, Place>({
  type: 'text',
  scope: 'place',
  places: placeKinds,
  words: [...placeKinds, ...wordsOf('kind')],
  params: noParams,
  reads: () => ['kind'],
  title: () => ({ zh: '对象类型', en: 'kind of place' }),
  bind: () => ({
    load: ({ subject: { kind, values } }, slots, slot) => {
      const own = values.kind;
      slots.text[slot] = kind !== 'park' ? kind : typeof own === 'string' ? own : undefined;
    },
    missing: () => ['kind'],
  }),
});

/** Facts about sites, parks, districts and cities: their fields under the fields' own names. */
export const placeFacts = {
  area: numberFact('area', 'area'),
  assessedExcellent: numberFact('assessedExcellent', 'flag'),
  insideControlLine: numberFact('insideControlLine', 'flag'),
  lawfullyApproved: numberFact('lawfullyApproved', 'flag'),
  leadingIndustries: numberFact('leadingIndustries', 'count'),
  placeKind,
  plannedUseChanged: numberFact('plannedUseChanged', 'flag'),
  plantInvestment: numberFact('plantInvestment', 'money'),
  rating: wordFact('rating'),
  safe: numberFact('safe', 'flag'),
  separateLand: numberFact('separateLand', 'flag'),
  stage: wordFact('stage'),
  work: wordFact('work'),
  yearsBeforeImplementation: numberFact('yearsBeforeImplementation', 'count'),
} as const satisfies Record<string, FactKind>;
