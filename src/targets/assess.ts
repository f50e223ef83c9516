import type { Document } from '../rule/index.js';
import type { Truth } from '../truth/truth.js';
import type { CityContext } from './base.js';
import { displacedBy } from './conflicts.js';
import { decide } from './decide.js';
import { figuresIn, isAim, type FigureInContext } from './figures.js';
import type { ObservedFigures } from './observed.js';
import { outcomeOf, type TargetOutcome } from './outcome.js';
import { isReported } from './own.js';
import { type PreparedCity, type TurningReadings, turnedBy } from './prepare.js';

/** The answers by clause; of what nothing is known, no reading makes a difference. */
const truths = (setting: CityContext): ReadonlyMap<string, Truth> => {
  const told = figuresIn(setting.documents).filter(
    (placed) => isAim(placed) && (setting.observed.has(placed.indicator.id) || isReported(placed, setting)),
  );
  return new Map(told.map((placed) => [placed.figure.clause, decide(placed, setting).truth]));
};

/** What of a city is assessed, and by what. */
export interface Assessing {
  readonly observed: ObservedFigures;
  /** Only what was reached through it counts. */
  readonly through?: number | undefined;
  readonly isAsked?: (placed: FigureInContext) => boolean;
}

/** Every target and quota asked about and what became of it, in the order of the documents and their clauses. */
export const assess = (
  { documents, variants }: PreparedCity,
  { observed, through, isAsked = () => true }: Assessing,
): readonly TargetOutcome[] => {
  const settingOf = (own: readonly Document[]): CityContext => ({
    documents: own,
    observed,
    ...(through === undefined ? {} : { through }),
  });
  const setting = settingOf(documents);
  // Where nothing may be read otherwise, there is nothing to hold the answers against.
  const own: ReadonlyMap<string, Truth> = variants.length === 0 ? new Map() : truths(setting);
  const others = variants.map((variant) => ({
    reading: variant.reading,
    title: variant.title,
    truths: truths(settingOf(variant.documents)),
  }));
  const turning = (clause: string): TurningReadings =>
    turnedBy(others.filter((other) => other.truths.get(clause) !== own.get(clause)));
  const displaced = displacedBy(documents);
  return figuresIn(documents)
    .filter((placed) => isAim(placed) && isAsked(placed))
    .map((placed) => outcomeOf(placed, setting, { ...turning(placed.figure.clause), followed: displaced(placed) }));
};
