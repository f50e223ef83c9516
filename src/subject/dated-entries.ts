import { anyDay, common, type DaySpan, firstDayOf, type Money } from '../quantity/index.js';
import type { EnterpriseInput } from './inputs.js';
import { kinds } from './kinds.js';

// Both were checked at the boundary; what does not parse here is absent.
export const moneyOf: (written: string | undefined) => Money | undefined = kinds.money.parse;

export const spanOf: (written: string | undefined) => DaySpan | undefined = kinds.span.parse;

/** The days of an enterprise that an input can tell of: from its founding, through the day as of which it is told. */
export const lifeOf = ({ foundedIn, asOf }: Pick<EnterpriseInput, 'foundedIn' | 'asOf'>): DaySpan => ({
  from: foundedIn === undefined ? anyDay.from : firstDayOf(foundedIn),
  through: spanOf(asOf)?.through ?? anyDay.through,
});

interface EntryWithDay {
  readonly on?: string | undefined;
  readonly predecessor?: boolean | undefined;
}

/** When it happened as told, and as it may be: within the life of the enterprise, unless it was another's before. */
export const datedBy = (
  { on, predecessor = false }: EntryWithDay,
  { from, through }: DaySpan,
): { readonly on: DaySpan | undefined; readonly when: DaySpan } => {
  const told = spanOf(on);
  const when = told ?? anyDay;
  return { on: told, when: common(when, { from: predecessor ? anyDay.from : from, through }) ?? when };
};

/** Groups by a key; what has no key stands alone, since it may or may not be the same thing. */
export const grouped = <Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string | undefined,
): readonly (readonly Value[])[] => {
  const groups = new Map<string | number, Value[]>();
  values.forEach((value, index) => {
    const key = keyOf(value) ?? index;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  });
  return [...groups.values()];
};

export const byName = (a: { readonly of: string | undefined; readonly path: string }, b: typeof a): number => {
  if (a.of === b.of) return 0;
  if (a.of === undefined) return 1;
  return b.of === undefined || a.of < b.of ? -1 : 1;
};
