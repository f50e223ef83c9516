import { type DecidedComparison, comparedIn, operators, type Trace } from '../condition/index.js';
import { and, not, or, type Truth } from '../truth/truth.js';

/** A supposed value of figures and flags that are not known, by fact. */
export type Assignment = ReadonlyMap<string, number>;

const supposed = ({ comparison: { operator, values } }: DecidedComparison, value: number): Truth => {
  const { negative, range } = operators[operator];
  const inside = values.some(
    (each) => typeof each === 'number' && value >= range(each).min && value <= range(each).max,
  );
  return inside === negative ? 'no' : 'yes';
};

/** The verdict on a trace if its unknown figures were what a world supposes. */
export const evaluateUnder = (trace: Trace, assignment: Assignment): Truth => {
  if (assignment.size === 0) return trace.truth;
  const judged = new Map<Trace, Truth>();
  const judgement = (each: Trace): Truth => {
    switch (each.kind) {
      case 'comparison': {
        const value = assignment.get(each.comparison.fact.id);
        return value === undefined ? each.truth : supposed(each, value);
      }
      case 'all':
        return and(...each.parts.map(truthIn));
      case 'any':
        return or(...each.parts.map(truthIn));
      case 'not':
        return not(truthIn(each.parts[0] as Trace));
    }
  };
  const truthIn = (each: Trace): Truth => {
    const truth = judged.get(each) ?? judgement(each);
    judged.set(each, truth);
    return truth;
  };
  return truthIn(trace);
};

const isOpen = ({ truth }: Trace): boolean => truth === 'unknown';

const isOpenNumber = ({ seen }: DecidedComparison): boolean => seen.kind === 'number';

// Values that stand for all: on and beside every figure a condition compares with, and the ends of what is known.
const candidates = (leaves: readonly DecidedComparison[]): readonly number[] => {
  const thresholds = leaves.flatMap(({ comparison: { values } }) =>
    values.filter((value) => typeof value === 'number'),
  );
  const [first] = leaves;
  if (first?.seen.kind !== 'number') return [];
  const { low, high } = first.seen;
  const near = thresholds.flatMap((value) => [value - 1, value, value + 1]);
  return [...new Set([low, ...near, ...(Number.isFinite(high) ? [high] : [])])].filter(
    (value) => value >= low && value <= high,
  );
};

const byFact = (leaves: readonly DecidedComparison[]): ReadonlyMap<string, readonly DecidedComparison[]> => {
  const found = new Map<string, readonly DecidedComparison[]>();
  for (const leaf of leaves) found.set(leaf.comparison.fact.id, [...(found.get(leaf.comparison.fact.id) ?? []), leaf]);
  return found;
};

// More worlds than this are not tried; what stays unknown then only widens the answer.
const mostWorlds = 1024;

/**
 * Every combination of values that unknown figures and flags may take, as far as conditions can tell
 * them apart. Only what is asked about in several places is supposed: nothing else can be coupled.
 */
export const worldsOf = (traces: readonly Trace[]): readonly Assignment[] => {
  // What stands under a settled part turns nothing, whatever it is.
  const open = byFact(traces.flatMap((trace) => comparedIn(trace, isOpen)).filter(isOpenNumber));
  return [...open].reduce<readonly Assignment[]>(
    (assignments, [id, leaves]) => {
      const values = leaves.length < 2 ? [] : candidates(leaves);
      if (values.length === 0 || assignments.length * values.length > mostWorlds) return assignments;
      return assignments.flatMap((assignment) => values.map((value) => new Map([...assignment, [id, value]])));
    },
    [new Map()],
  );
};

/** The verdict on a condition over every value that its unknown figures may take. */
export const judgeOverall = (trace: Trace): Truth => {
  const truths = new Set(worldsOf([trace]).map((assignment) => evaluateUnder(trace, assignment)));
  const [only] = truths;
  return truths.size === 1 && only !== undefined ? only : 'unknown';
};
