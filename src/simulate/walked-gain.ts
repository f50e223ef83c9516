import { hullOf, type MoneyInterval } from '../scenario/interval.js';
import { type Enterprise, exchanged, peakBounds, yearBounds } from '../subject/index.js';
import {
  type FigurePlace,
  type FigureWalk,
  historyWith,
  isSamePlace,
  type WalkedFigure,
  walkOf,
} from './figure-walk.js';
import type { StrandSides } from './jointly.js';
import { createNumbered } from './numbered.js';
import { createRecent } from './recent.js';
import {
  createLedgers,
  type LikeYear,
  likeYear,
  type NumberedLedgers,
  ownYear,
  yearPaid,
  type YearPaid,
} from './year-step.js';
import type { YearPlan } from './year-plan.js';

/**
 * What a change of rules gives an enterprise of which figures are not known, over all ways that they may have gone: year by
 * year, each figure at each rank among the marks that rules hold it against. Of two ways that come to the same at the end of
 * a year, in all that later years look at and in what was paid, only the least and the most that they gave is kept.
 */
export type WalkedGain = (subject: Enterprise) => MoneyInterval | undefined;

/** What is kept of a figure from year to year beside what years look at: the highest of it so far. */
type KeptPlace = FigurePlace | { readonly figure: number; readonly of: 'so far'; readonly year?: never };

/** From where what is kept after a year, or what its rules look at, is taken: of what was kept before, or of the year itself. */
type Source =
  { readonly from: 'kept'; readonly at: number } | { readonly from: 'year' | 'so far'; readonly figure: number };

interface WalkedYear {
  readonly year: number;
  /** Its place in the run; below 0 for a year before it. */
  readonly runAt: number;
  readonly looked: readonly FigurePlace[];
  readonly lookedFrom: readonly Source[];
  readonly keptFrom: readonly Source[];
  /** Of each figure where the highest so far was kept; below 0 where it is not asked any more. */
  readonly soFarAt: readonly number[];
  /** Which figures of the year are looked at, or make a highest. */
  readonly isAsked: readonly boolean[];
}

const isKept = (a: KeptPlace, b: KeptPlace): boolean =>
  a.of === 'so far' || b.of === 'so far' ? a.of === b.of && a.figure === b.figure : isSamePlace(a, b);

/** What years after one look at of what lies by its end. */
const keptAfter = ({ figures, places }: FigureWalk, from: number, year: number): readonly KeptPlace[] => {
  const later = places.flatMap((own, at) => (from + at > year ? own : []));
  const kept: KeptPlace[] = figures.flatMap((_, figure) =>
    later.some((place) => place.figure === figure && place.of === 'peak' && place.year > year + 1)
      ? [{ figure, of: 'so far' as const }]
      : [],
  );
  for (const place of later)
    if (place.year <= (place.of === 'peak' ? year + 1 : year) && !kept.some((each) => isKept(each, place)))
      kept.push(place);
  return kept;
};

const walkedYears = (walk: FigureWalk, from: number, through: number): readonly WalkedYear[] =>
  Array.from({ length: through - walk.first + 1 }, (_, index): WalkedYear => {
    const year = walk.first + index;
    const before = keptAfter(walk, from, year - 1);
    const sourceOf = (place: KeptPlace): Source => {
      if (place.of === 'so far' || (place.of === 'peak' && place.year === year + 1))
        return { from: 'so far', figure: place.figure };
      if (place.of === 'year' && place.year === year) return { from: 'year', figure: place.figure };
      return { from: 'kept', at: before.findIndex((each) => isKept(each, place)) };
    };
    const looked = walk.places[year - from] ?? [];
    const [lookedFrom, keptFrom] = [looked.map(sourceOf), keptAfter(walk, from, year).map(sourceOf)];
    const sources = [...lookedFrom, ...keptFrom];
    return {
      year,
      runAt: year - from,
      looked,
      lookedFrom,
      keptFrom,
      soFarAt: walk.figures.map((_, figure) =>
        before.findIndex((each) => each.of === 'so far' && each.figure === figure),
      ),
      isAsked: walk.figures.map((_, figure) =>
        sources.some((source) => source.from !== 'kept' && source.figure === figure),
      ),
    };
  });

/** A year of one side by what it looks at: for whom it is decided, and what it pays, by what was paid before. */
interface KnownYear {
  readonly subject: Enterprise;
  readonly like: LikeYear;
  readonly paid: Map<number, YearPaid>;
}

/** The same; or that it pays nothing, whatever was paid before; or that no history has what it looks at. */
type KnownYears = Map<number, KnownYear | 'idle' | 'open'>;

/** What is the same for all enterprises that differ by figures alone. */
interface KnownRest {
  readonly ledgers: NumberedLedgers;
  /** Of both sides, by the place of the year, by what it looks at. */
  readonly years: readonly [readonly KnownYears[], readonly KnownYears[]];
}

/** A way so far: what is kept of it, and between what it gave. */
interface FigureWay {
  readonly ranks: readonly number[];
  readonly ledgers: readonly [number, number];
  gain: MoneyInterval;
}

/** So many steps of ways are gone for one enterprise. */
const mostSteps = 1 << 16;
/** So many are kept of enterprises that differ by more than figures, and of what was paid to one of them; so many ranks there may be, of all figures together. */
const mostRests = 64;
const mostLedgers = 1 << 18;
const mostRanks = 2 ** 26;
/** More than the ledgers, and the pairs of them, that one enterprise may bring about. */
const ledgerRoom = 2 ** 20;

const rankIn = ({ steps }: WalkedFigure, value: number): number => {
  let rank = 0;
  while (rank < steps.length && (steps[rank] as number) <= value) rank += 1;
  return rank;
};

/** Ranks as one number. */
const codeOf = (ranks: readonly number[], base: number): number => ranks.reduce((code, rank) => code * base + rank, 0);

interface Ranks {
  readonly from: number;
  readonly through: number;
}

/** All choices of a rank of each figure. */
const choicesOf = (all: readonly Ranks[]): readonly (readonly number[])[] =>
  all.reduce<readonly (readonly number[])[]>(
    (choices, { from, through }) =>
      choices.flatMap((own) => Array.from({ length: through - from + 1 }, (_, index) => [...own, from + index])),
    [[]],
  );

/** Two settings of some awards, or one by itself: then a gain is what it pays. */
interface WalkedSides extends Pick<StrandSides, 'likeness'> {
  readonly before?: Pick<StrandSides['before'], 'years'>;
  readonly after: Pick<StrandSides['after'], 'years'>;
}

/** What a change of rules gives by going all ways; nothing where something else than figures is open, or ways are too many. */
export const walkedGain = ({ before, after, likeness }: WalkedSides): WalkedGain => {
  const none: WalkedGain = () => undefined;
  const [start, end] = [after.years[0]?.year, after.years.at(-1)?.year];
  const walk = walkOf((before ?? after).years, after.years, likeness);
  if (walk === undefined || start === undefined || end === undefined) return none;
  const { figures, first, looksAtLists } = walk;
  const years = walkedYears(walk, start, end);
  const base = Math.max(...figures.map(({ steps }) => steps.length + 1), 2);
  if (years.some(({ keptFrom, looked }) => base ** Math.max(keptFrom.length, looked.length) > mostRanks)) return none;
  const begins = keptAfter(walk, start, first - 1);
  const numberOf = createNumbered();
  const rests = createRecent<string, KnownRest>(mostRests);

  const ranksIn = (figure: WalkedFigure, { low, high }: { readonly low: number; readonly high: number }): Ranks => ({
    from: rankIn(figure, low),
    through: rankIn(figure, high),
  });

  /** The ranks that the highest of all years before the first may have; nothing where it hangs on later years. */
  const startingRanks = ({ history: { told } }: Enterprise): readonly Ranks[] | undefined => {
    const all = figures.map((figure): Ranks | undefined => {
      const own = told[figure.name];
      const isBeyond = own.peak !== undefined && own.through !== undefined && own.through >= first;
      return isBeyond || own.supposed !== undefined ? undefined : ranksIn(figure, peakBounds(own, first));
    });
    return all.every((each) => each !== undefined) ? all : undefined;
  };

  const restFor = (subject: Enterprise): KnownRest => {
    const { foundedIn } = subject.history.told.revenue;
    const key = `${String(numberOf(likeness.restOf(subject)))} ${String(foundedIn)}`;
    rests.turn();
    const yearsOf = (): readonly KnownYears[] => after.years.map(() => new Map<number, KnownYear | 'idle' | 'open'>());
    const known = rests.get(key);
    if (known !== undefined && known.ledgers.size() < mostLedgers) return known;
    const made: KnownRest = { ledgers: createLedgers(), years: [yearsOf(), yearsOf()] };
    rests.set(key, made);
    return made;
  };

  return (told) => {
    const starting = startingRanks(told);
    if (starting === undefined) return undefined;
    // What no rule looks at is told of nobody: enterprises differ by less.
    const subject = looksAtLists ? told : exchanged(told, { titles: undefined, projects: undefined });
    const { ledgers, years: known } = restFor(subject);
    let left = mostSteps;
    const pairs = new Map<number, number>();
    const pairOf = ([was, is]: FigureWay['ledgers']): number => {
      const key = was * ledgerRoom + is;
      const pair = pairs.get(key) ?? pairs.size;
      pairs.set(key, pair);
      return pair;
    };

    const yearWith = (
      plan: YearPlan,
      { looked }: WalkedYear,
      ranks: readonly number[],
    ): KnownYear | 'idle' | 'open' => {
      const history = historyWith(walk, looked, ranks, subject.history);
      if (history === undefined) return 'open';
      const own = exchanged(subject, { history });
      const like = looksAtLists ? ownYear(plan, own) : likeYear(plan, own);
      return like.isIdle ? 'idle' : { subject: own, like, paid: new Map<number, YearPaid>() };
    };

    const paidBy = (side: 0 | 1, year: WalkedYear, ranks: readonly number[], ledger: number): YearPaid => {
      const setting = side === 0 ? before : after;
      if (setting === undefined) return { paid: 0, ledger };
      const plan = setting.years[year.runAt];
      const byRanks = known[side][year.runAt];
      if (plan === undefined || byRanks === undefined) return 'open';
      const code = codeOf(ranks, base);
      const met = byRanks.get(code) ?? yearWith(plan, year, ranks);
      byRanks.set(code, met);
      if (met === 'idle') return { paid: 0, ledger };
      if (met === 'open') return 'open';
      const own = met.paid.get(ledger) ?? yearPaid(plan, ledgers, ledger, met.subject, met.like);
      met.paid.set(ledger, own);
      return own;
    };

    const begun = choicesOf(
      figures.map((_, figure) =>
        begins.some((each) => each.figure === figure) ? (starting[figure] as Ranks) : { from: 0, through: 0 },
      ),
    );
    const none = ledgers.numberOf(ledgers.of(-1));
    let ways = new Map<number, FigureWay>();
    for (const ranks of begun) {
      const own = begins.map(({ figure }) => ranks[figure] as number);
      ways.set(codeOf(own, base), { ranks: own, ledgers: [none, none], gain: { low: 0, high: 0 } });
    }
    for (const year of years) {
      const next = new Map<number, FigureWay>();
      const choices = choicesOf(
        figures.map((figure, at) =>
          year.isAsked[at] === true
            ? ranksIn(figure, yearBounds(told.history.told[figure.name], year.year))
            : { from: 0, through: 0 },
        ),
      );
      for (const way of ways.values())
        for (const own of choices) {
          left -= 1;
          if (left < 0) return undefined;
          const rankOf = (source: Source): number => {
            if (source.from === 'kept') return way.ranks[source.at] as number;
            const rank = own[source.figure] as number;
            return source.from === 'year' ? rank : Math.max(rank, way.ranks[year.soFarAt[source.figure] ?? -1] ?? 0);
          };
          let { ledgers: carried, gain } = way;
          if (year.runAt >= 0) {
            const looked = year.lookedFrom.map(rankOf);
            const [was, is] = [paidBy(0, year, looked, carried[0]), paidBy(1, year, looked, carried[1])];
            if (was === 'open' || is === 'open') return undefined;
            const more = is.paid - was.paid;
            gain = { low: gain.low + more, high: gain.high + more };
            carried = [was.ledger, is.ledger];
          }
          const ranks = year.keptFrom.map(rankOf);
          const key = codeOf(ranks, base) * ledgerRoom + pairOf(carried);
          const same = next.get(key);
          if (same === undefined) next.set(key, { ranks, ledgers: carried, gain });
          else same.gain = hullOf(same.gain, gain);
        }
      ways = next;
    }
    return [...ways.values()].map(({ gain }) => gain).reduce(hullOf);
  };
};
