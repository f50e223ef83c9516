import { worthOf } from '../../engine/amount.js';
import type { Missing, Total } from '../../engine/index.js';
import { type Day, dayBefore, type DaySpan } from '../../quantity/index.js';
import { comeWithin, daysOpen, type Enterprise } from '../../subject/index.js';
import { hullOf, intervalOf, isFixed, type MoneyInterval, printed, shared, worthIn } from '../interval.js';

/**
 * Two texts divide a year, and a title or project of which only the year is told came under one of them: added up, it would
 * come under both, or under neither. So the days are taken apart where the texts meet, and the sum is the hull of what each
 * part comes to.
 */

/** What some documents come to, and the facts that it hangs on. */
interface Summed {
  readonly total: Total;
  readonly missing: readonly Missing[];
}

/** So many parts are asked for one enterprise: what is more is told as loose. */
const mostParts = 16;

const crosses = ({ from, through }: DaySpan, cut: Day): boolean => from < cut && cut <= through;

const segmentsOf = ({ from, through }: DaySpan, cuts: readonly Day[]): readonly DaySpan[] => {
  const starts = [from, ...[...cuts].sort((a, b) => a - b)];
  return starts.map((start, at) => {
    const next = starts[at + 1];
    return { from: start, through: next === undefined ? through : dayBefore(next) };
  });
};

/** Entries on whose day money hangs, and which may have come on either side of a day on which the text changes. */
const crossing = (
  subject: Enterprise,
  missing: readonly Missing[],
  cuts: readonly Day[],
): readonly { readonly path: string; readonly segments: readonly DaySpan[] }[] => {
  const asked = new Set<string>(missing.map(({ path }) => path));
  return daysOpen(subject).flatMap(({ path, when }) => {
    const own = [...new Set(cuts)].filter((cut) => crosses(when, cut));
    return own.length === 0 || !asked.has(`${path}.on`) ? [] : [{ path, segments: segmentsOf(when, own) }];
  });
};

/** What money hangs on a fact is no more than the sum leaves open. */
const weighed = (missing: readonly Missing[], { low, high }: MoneyInterval): readonly Missing[] =>
  missing.flatMap((each): readonly Missing[] => {
    const worth = worthIn(each);
    if (worth <= high - low) return [each];
    const { path, asked, called } = each;
    return low === high ? [] : [{ path, asked, ...(called === undefined ? {} : { called }), ...worthOf(high - low) }];
  });

const within = <Own extends Summed>(own: Own, parts: readonly Total[]): Own => {
  const total = intervalOf(own.total);
  const [first, ...others] = parts.map(intervalOf);
  if (first === undefined) return own;
  const narrowed = shared(total, others.reduce(hullOf, first));
  const isLoose = parts.some(({ loose }) => loose === true);
  return {
    ...own,
    total: { ...printed(narrowed), ...(isLoose ? { loose: true as const } : {}) },
    missing: weighed(own.missing, narrowed),
  };
};

/** What is said together, by the days on either side of those on which one text takes another’s place. */
export const daysTakenApart = <Own extends Summed>(
  both: readonly Own[],
  subject: Enterprise,
  cuts: readonly Day[],
  asked: (part: Enterprise) => readonly Summed[],
): readonly Own[] => {
  if (cuts.length === 0 || both.every(({ total }) => isFixed(intervalOf(total)))) return both;
  const entries = crossing(
    subject,
    both.flatMap(({ missing }) => missing),
    cuts,
  );
  if (entries.length === 0) return both;
  if (entries.reduce((count, { segments }) => count * segments.length, 1) > mostParts)
    return both.map((each) => ({ ...each, total: { ...each.total, loose: true } }));
  const parts = entries
    .reduce<readonly Enterprise[]>(
      (all, { path, segments }) => all.flatMap((part) => segments.map((days) => comeWithin(part, path, days))),
      [subject],
    )
    .map(asked);
  return both.map((each, at) =>
    within(
      each,
      parts.flatMap((part) => part[at]?.total ?? []),
    ),
  );
};
