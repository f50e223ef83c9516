import { isPlainObject } from '../edge/index.js';
import { placeText } from '../explain/place.js';
import type { Bilingual } from '../issue/index.js';

const placeIn = (list: unknown, id: string): string | undefined => {
  const clauses = Array.isArray(list) ? (list as readonly unknown[]) : [];
  const found = clauses.find((each) => isPlainObject(each) && each['id'] === id);
  const place = isPlainObject(found) ? found['place'] : undefined;
  return typeof place === 'string' ? place : undefined;
};

/** The places of clauses, each once; of a clause of both sides as it is now. */
export const placesIn = (ids: readonly string[], lists: readonly unknown[]): readonly Bilingual[] => {
  const places = ids.flatMap((id) => lists.map((list) => placeIn(list, id)).find((place) => place !== undefined) ?? []);
  return [...new Set(places)].map((place) => ({ zh: placeText(place, 'zh'), en: placeText(place, 'en') }));
};
