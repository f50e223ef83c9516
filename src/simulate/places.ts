import type { Member } from '../population/index.js';
import { groupValue } from './member.js';
import type { Grouping } from './scenario.js';
import { ownColumns } from './suppress.js';

/** Where an enterprise stands among groups by columns of its table: all that are alike in them have one place. */
export type PlacePath = ReadonlyMap<string, string>;

/** Finds the place of an enterprise, of the columns that some groupings go by. */
export const createPlaces = (groupings: readonly Grouping[]): ((member: Member) => PlacePath) => {
  const names = [...new Set(groupings.flatMap(ownColumns))];
  const known = new Map<string, PlacePath>();
  return (member) => {
    const values = names.map((name) => groupValue(member, name));
    const key = values.join('\n');
    const place = known.get(key) ?? new Map(names.map((name, at) => [name, values[at] ?? '']));
    known.set(key, place);
    return place;
  };
};
