import type { Member, PlainRest } from '../population/index.js';
import { groupValue } from './member.js';
import type { Grouping } from './scenario.js';
import { ownColumns } from './suppress.js';

/** Where an enterprise stands among groups by columns of its table: all that are alike in them have one place. */
export interface PlacePath {
  readonly values: ReadonlyMap<string, string>;
  /** Of a sample the stratum that it was drawn from. */
  readonly stratum: string;
}

/** Finds the place of an enterprise, of the columns that some groupings go by. */
export const createPlaces = (groupings: readonly Grouping[]): ((member: Member) => PlacePath) => {
  const names = [...new Set(groupings.flatMap(ownColumns))];
  const known = new Map<string, PlacePath>();
  const byRest = new WeakMap<PlainRest, PlacePath>();
  // Figures and names are what plain rows of one rest differ in.
  const isOfRest = names.every((name) => !/^(?:years|before)\.|^name$/u.test(name));
  const placeFor = (member: Pick<Member, 'input' | 'labels' | 'stratum'>): PlacePath => {
    const values = names.map((name) => groupValue(member, name));
    const { stratum } = member;
    const key = [stratum, ...values].join('\n');
    const place = known.get(key) ?? { stratum, values: new Map(names.map((name, at) => [name, values[at] ?? ''])) };
    known.set(key, place);
    return place;
  };
  return (member) => {
    const rest = isOfRest ? member.plain?.rest : undefined;
    if (rest === undefined) return placeFor(member);
    const place = byRest.get(rest) ?? placeFor(rest.row);
    byRest.set(rest, place);
    return place;
  };
};
