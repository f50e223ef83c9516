import type { Document } from '../rule/index.js';
import type { Truth } from '../truth/truth.js';
import type { Setting } from './base.js';
import { decide } from './decide.js';
import { figuresIn, isAim } from './figures.js';
import type { Observed } from './observed.js';
import { outcomeOf, type TargetOutcome } from './outcome.js';
import type { Prepared } from './prepare.js';

/** The answers by clause; of what nothing was observed, no reading makes a difference. */
const truths = (documents: readonly Document[], observed: Observed): ReadonlyMap<string, Truth> => {
  const setting: Setting = { documents, observed };
  const told = figuresIn(documents).filter((placed) => isAim(placed) && observed.has(placed.indicator.id));
  return new Map(told.map((placed) => [placed.figure.clause, decide(placed, setting).truth]));
};

/** Every target and quota of a city's documents and what became of it, in the order of the documents and their clauses. */
export const assess = ({ documents, variants }: Prepared, observed: Observed): readonly TargetOutcome[] => {
  const setting: Setting = { documents, observed };
  const own = truths(documents, observed);
  const others = variants.map((variant) => ({ reading: variant.reading, truths: truths(variant.documents, observed) }));
  const dependsOn = (clause: string): readonly string[] => [
    ...new Set(others.filter((other) => other.truths.get(clause) !== own.get(clause)).map(({ reading }) => reading)),
  ];
  return figuresIn(documents)
    .filter(isAim)
    .map((placed) => outcomeOf(placed, setting, dependsOn(placed.figure.clause)));
};
