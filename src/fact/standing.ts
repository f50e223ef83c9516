import { pathTo } from '../issue/index.js';
import { type Day, lastDayOf, type DaySpan, yearOf } from '../quantity/index.js';
import type { TitleEntry, TitleKind, TitleRecord, TitleTerm } from '../subject/index.js';
import { andCode, NO, notCode, type TruthCode, UNKNOWN, YES } from '../truth/truth.js';
import { anyOf, truthBefore } from './when.js';

/** Whether two entries of a title tell of the same one: same name and level, where it has them. */
const areOne = ({ by, levels }: TitleKind, a: TitleEntry, b: TitleEntry): TruthCode => {
  const same = (one: string | undefined, other: string | undefined, has: boolean): TruthCode => {
    if (one === undefined || other === undefined) return has ? UNKNOWN : YES;
    return one === other ? YES : NO;
  };
  if (a === b) return YES;
  return andCode(same(a.of, b.of, by !== undefined), same(a.level, b.level, levels.length > 0));
};

/** Whether what came on one of some days was there when another thing happened. */
const wasThere = (came: DaySpan, then: DaySpan): TruthCode => {
  if (came.through <= then.from) return YES;
  return came.from > then.through ? NO : UNKNOWN;
};

/**
 * Whether a title that an entry tells of was withdrawn by the end of a year: told of this entry, or of another one of
 * the same title that came no earlier.
 */
export const withdrawnBy = (entry: TitleEntry, { about, withdrawn }: TitleRecord, year: number): TruthCode =>
  // Of most titles nothing tells of a withdrawal.
  withdrawn.length === 0
    ? NO
    : anyOf(withdrawn, (other) =>
        other.withdrawn === undefined
          ? NO
          : andCode(
              andCode(areOne(about, entry, other), truthBefore(other.withdrawn, year + 1)),
              other === entry ? YES : wasThere(entry.when, other.withdrawn),
            ),
      );

/**
 * Whether a title that an entry tells of was withdrawn within the very year in which it came: at the end of that year
 * nothing had come, then as in any year after.
 */
export const undoneInItsYear = (entry: TitleEntry, record: TitleRecord): TruthCode => {
  if (record.withdrawn.length === 0) return NO;
  const [first, last] = [yearOf(entry.when.from), yearOf(entry.when.through)];
  if (withdrawnBy(entry, record, first) === YES) return YES;
  if (first === last) return withdrawnBy(entry, record, first);
  return withdrawnBy(entry, record, last) === NO ? NO : UNKNOWN;
};

/** What would tell whether it was, where that is open. */
export const untoldOfUndoing = (entry: TitleEntry, record: TitleRecord): readonly string[] =>
  undoneInItsYear(entry, record) === UNKNOWN
    ? [
        ...new Set([
          ...untoldOfWithdrawal(entry, record, yearOf(entry.when.from)),
          ...untoldOfWithdrawal(entry, record, yearOf(entry.when.through)),
          ...(entry.when.from === entry.when.through ? [] : [pathTo(entry.path, 'on')]),
        ]),
      ]
    : [];

const untoldOf = ({ by, levels }: TitleKind, { path, of, level }: TitleEntry): readonly string[] => {
  return [
    ...(by !== undefined && of === undefined ? [pathTo(path, by)] : []),
    ...(levels.length > 0 && level === undefined ? [pathTo(path, 'level')] : []),
  ];
};

/** What would tell whether a title that an entry tells of was withdrawn by the end of a year, where that is open. */
export const untoldOfWithdrawal = (entry: TitleEntry, record: TitleRecord, year: number): readonly string[] =>
  withdrawnBy(entry, record, year) !== UNKNOWN
    ? []
    : record.withdrawn.flatMap((other): readonly string[] => {
        if (withdrawnBy(entry, { ...record, withdrawn: [other] }, year) !== UNKNOWN) return [];
        const untold =
          areOne(record.about, entry, other) === UNKNOWN
            ? [...untoldOf(record.about, entry), ...untoldOf(record.about, other)]
            : [];
        return untold.length === 0 ? [`${entry.path}.on`] : untold;
      });

const yearsLater = (day: Day, years: number): number => day + years * 10_000;

/** Whether an entry's validity had run out by the end of a year: as told, or else by the custom of its title. */
const ranOut = ({ term }: TitleKind, { until, when }: TitleEntry, year: number): TruthCode => {
  const end = lastDayOf(year);
  if (until !== undefined && until.through < end) return YES;
  if (until !== undefined) return until.from < end ? UNKNOWN : NO;
  // A custom is not told of this very title: past it, the title may have run out.
  return term === undefined || yearsLater(when.from, term.years) >= end ? NO : UNKNOWN;
};

/**
 * Whether a title still stands at the end of a year by what an entry tells of it. Past its customary term it stands
 * until told, or may have lapsed.
 */
export const standsBy = (entry: TitleEntry, record: TitleRecord, year: number, titleTerm: TitleTerm): TruthCode => {
  const came = andCode(truthBefore(entry.when, year + 1), notCode(withdrawnBy(entry, record, year)));
  const over = ranOut(record.about, entry, year);
  if (entry.until !== undefined) return andCode(came, notCode(over));
  return titleTerm === 'lapses' && over !== NO ? andCode(came, UNKNOWN) : came;
};

// Of two of one day the one that is remarked on does not hang on where it stands in the list.
const saidOf = ({ event, of, level, grade, on }: TitleEntry): string => JSON.stringify([event, of, level, grade, on]);

/**
 * The latest entry of a title that stands only because nothing was told of its end: all that surely
 * came is past its customary term. Nothing where the title surely stands, or may not have come.
 */
export const lastPastTerm = (record: TitleRecord, year: number): TitleEntry | undefined => {
  if (anyOf(record.entries, (entry) => standsBy(entry, record, year, 'lapses')) === YES) return undefined;
  const standing = record.entries.filter((entry) => standsBy(entry, record, year, 'stands-until-told') === YES);
  return [...standing].sort((a, b) => b.when.through - a.when.through || (saidOf(a) < saidOf(b) ? -1 : 1))[0];
};
