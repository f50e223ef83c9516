import { anyDay, common, type Day, noEnd, type DaySpan, yearSpan } from '../quantity/index.js';
import { NO, type TruthCode, YES } from '../truth/truth.js';

/** The days on which something may have come about, and the input paths that would tell which. */
export interface Came extends DaySpan {
  readonly toldBy: readonly string[];
}

/** Something that came on one of some days, or may have. */
interface DatedArrival extends Came {
  readonly isSure: boolean;
}

/** Any day of a year: when something came of which only the year is known. */
export const anyDayOf = (of: number, toldBy: readonly string[]): Came => ({ ...yearSpan(of), toldBy });

/** What came, of all that is told: what surely did, and what may have. */
export const arrived = <Dated extends { readonly path: string; readonly when: DaySpan }>(
  told: readonly Dated[],
  came: (each: Dated) => TruthCode,
): readonly DatedArrival[] =>
  told.flatMap((each) => {
    const truth = came(each);
    return truth === NO ? [] : [{ ...each.when, isSure: truth === YES, toldBy: [`${each.path}.on`] }];
  });

/** What may come after the last day that a list is told through. */
export const stillToCome = (toldThrough: Day): readonly DatedArrival[] =>
  toldThrough >= noEnd
    ? []
    : [{ from: (toldThrough + 1) as Day, through: anyDay.through, isSure: false, toldBy: ['asOf'] }];

const earliest = (days: readonly Day[]): Day => Math.min(...days) as Day;

/** When the first of several things came that came in a year: no later than any that surely did. */
export const firstIn = (of: number, things: readonly DatedArrival[]): Came | undefined => {
  const within = things.flatMap((thing): readonly DatedArrival[] => {
    const shared = common(thing, yearSpan(of));
    return shared === undefined ? [] : [{ ...thing, ...shared }];
  });
  if (within.length === 0) return undefined;
  const sure = within.filter(({ isSure }) => isSure);
  return {
    from: earliest(within.map(({ from }) => from)),
    through:
      sure.length > 0
        ? earliest(sure.map(({ through }) => through))
        : (Math.max(...within.map(({ through }) => through)) as Day),
    toldBy: within.flatMap(({ from, through, toldBy }) => (from === through ? [] : toldBy)),
  };
};
