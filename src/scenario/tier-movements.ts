import type { Bilingual } from '../issue/index.js';
import type { EnterpriseInput } from '../subject/index.js';
import {
  type Classification,
  rankedIn,
  rankingDocument,
  type RankingOptions,
  rankingReaders,
  type UsualRanking,
} from '../engine/classify-tier.js';
import type { Match } from '../engine/index.js';
import { type InYears, spanIssues, year as readYear } from '../engine/options.js';
import { readCall } from '../engine/call.js';
import type { Taken } from '../engine/evaluate-options.js';
import type { RankedDocumentId, RuleIds } from '../documents/index.js';
import type { Readers } from '../edge/index.js';

/** How a standing changed from one year to the next; `unknown` where either is not settled. */
export type Movement = 'enters' | 'rises' | 'falls' | 'leaves' | 'stays' | 'unknown';

/** What to go by. */
export type MovementOptions<Id extends RankedDocumentId = RankedDocumentId> = RankingOptions<Id> & InYears;

const readers: Readers<Taken<MovementOptions>> = { ...rankingReaders, from: readYear, through: readYear };

/** A criterion that made the difference, and where the document has it. */
export interface MovementCause<Class extends string = string> extends Match<Class> {
  readonly places: readonly string[];
}

/** A class, none, or `unknown` where it is not settled. */
type RankedStanding<Class extends string> = Class | 'none' | 'unknown';

/** The standing of two neighbouring years and what made the difference. */
export interface TierMovement<Id extends RankedDocumentId = RankedDocumentId> {
  readonly kind: 'movement';
  readonly document: string;
  readonly shortTitle: Bilingual;
  /** Who moves, where the input says. */
  readonly subject?: string;
  /** The year of the new standing. */
  readonly year: number;
  readonly from: RankedStanding<RuleIds[Id]['class']>;
  readonly to: RankedStanding<RuleIds[Id]['class']>;
  /** What the libraries of both years are called; none where there is none, or where it cannot be told. */
  readonly libraries: { readonly from?: Bilingual; readonly to?: Bilingual };
  readonly movement: Movement;
  /** What did it: criteria of the new class newly met, or of the old class no longer met. */
  readonly by: readonly MovementCause<RuleIds[Id]['class']>[];
}

const undecided = 'unknown';
const none = 'none';

const movementBetween = (from: string, to: string, lowestFirst: readonly string[]): Movement => {
  if (from === undecided || to === undecided) return 'unknown';
  if (from === to) return 'stays';
  if (from === none) return 'enters';
  if (to === none) return 'leaves';
  return lowestFirst.indexOf(to) > lowestFirst.indexOf(from) ? 'rises' : 'falls';
};

const missingFrom = <Id extends RankedDocumentId>(
  one: Classification<Id>,
  other: Classification<Id>,
  tier: string,
): readonly Match<RuleIds[Id]['class']>[] =>
  one.matches.filter(
    (match) =>
      match.tier === tier &&
      !other.matches.some(({ tier: at, criterion }) => at === tier && criterion === match.criterion),
  );

const causes = <Id extends RankedDocumentId>(
  movement: Movement,
  before: Classification<Id>,
  after: Classification<Id>,
): readonly Match<RuleIds[Id]['class']>[] => {
  switch (movement) {
    case 'enters':
    case 'rises':
      return missingFrom(after, before, after.answer);
    case 'falls':
    case 'leaves':
      return missingFrom(before, after, before.answer);
    case 'stays':
    case 'unknown':
      return [];
  }
};

const libraryIn = ({ answer, tiers }: Classification): Bilingual | undefined =>
  tiers.find(({ tier }) => tier === answer)?.library;

const librariesOf = (before: Classification, after: Classification): TierMovement['libraries'] => {
  const [from, to] = [libraryIn(before), libraryIn(after)];
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
};

/**
 * How an enterprise moves through the cultivation libraries, year after year: members are judged
 * anew each year and leave without appeal when they no longer meet the conditions.
 * Source: 绍政办发〔2021〕25号 五（三）, clause 002-063.
 *
 * @returns one entry for each year after the first, with the criterion that did it.
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * tierMovements(
 *   { city: '绍兴市', years: { 2021: { revenue: '4亿元' }, 2022: { revenue: '5.2亿元' } }, titles: [{ title: 'little-giant', on: '2020-07-01' }],
 *     judgements: { industryHead: false, scaleAndGrowthPotential: false, qualityAdvantage: 'none' } },
 *   { from: 2022, through: 2023 },
 * )[0] // { year: 2023, from: 'accelerate', to: 'sprint', movement: 'rises', by: [{ criterion: 'little-giant-above' }] }
 */
export const tierMovements = <Id extends RankedDocumentId = UsualRanking>(
  input: EnterpriseInput,
  options: MovementOptions<Id>,
): readonly TierMovement<Id>[] => {
  const {
    options: { from, through, ...setting },
    subject,
  } = readCall(input, options, readers, spanIssues);
  const { id, shortTitle, clauses } = rankingDocument(setting);
  const placed = (match: Match<RuleIds[Id]['class']>): MovementCause<RuleIds[Id]['class']> => ({
    ...match,
    places: match.clauses.flatMap((clause) => clauses.get(clause)?.place ?? []),
  });
  const years = Array.from({ length: through - from + 1 }, (_, index) => from + index);
  const standings = years.map((year) => rankedIn<Id>(subject, { ...setting, year }));
  return standings.slice(1).map((after, index) => {
    const before = standings[index] as Classification<Id>;
    const lowestFirst = after.tiers.map(({ tier }) => tier).reverse();
    const movement = movementBetween(before.answer, after.answer, lowestFirst);
    return {
      kind: 'movement',
      document: id,
      shortTitle,
      ...(after.subject === undefined ? {} : { subject: after.subject }),
      year: years[index + 1] as number,
      from: before.answer,
      to: after.answer,
      libraries: librariesOf(before, after),
      movement,
      by: causes(movement, before, after).map(placed),
    };
  });
};
