import type { Frame } from '../fact/index.js';
import { andCode, NO, notCode, orCode, type TruthCode, UNKNOWN, YES } from '../truth/truth.js';
import { conditionKey } from './canonical.js';
import { type BoundCondition, type BoundComparison, partsOf, type Value } from './condition.js';
import { ensure, type Memory } from './memory.js';
import { operators, type Range } from './operators.js';

/** Whether what lies between two bounds lies between two others: surely, surely not, or it depends. */
export const liesBetween = (low: number, high: number, min: number, max: number): TruthCode => {
  if (low >= min && high <= max) return YES;
  return high < min || low > max ? NO : UNKNOWN;
};

/** A decision over loaded facts. */
export type DecideLoaded = (memory: Memory, frame: Frame) => TruthCode;

const oneOf =
  (choices: readonly DecideLoaded[]): DecideLoaded =>
  (memory, frame) => {
    let best: TruthCode = NO;
    for (let each = 0; each < choices.length && best !== YES; each += 1)
      best = orCode(best, (choices[each] as DecideLoaded)(memory, frame));
    return best;
  };

const negated =
  (inner: DecideLoaded): DecideLoaded =>
  (memory, frame) =>
    notCode(inner(memory, frame));

const valueTest = (value: Value, slot: number, range: (value: number) => Range): DecideLoaded => {
  if (typeof value === 'string') {
    return (memory, frame) => {
      ensure(memory, frame, slot);
      const text = memory.text[slot];
      if (text === undefined) return UNKNOWN;
      return text === value ? YES : NO;
    };
  }
  // A comparison that denies is turned as a whole: see below.
  const { min, max } = range(value);
  return (memory, frame) => {
    ensure(memory, frame, slot);
    return liesBetween(memory.low[slot] as number, memory.high[slot] as number, min, max);
  };
};

export const decideComparison = ({ operator, values }: BoundComparison, slot: number): DecideLoaded => {
  const { negative, range } = operators[operator];
  const tests = values.map((value) => valueTest(value, slot, range));
  const [only] = tests;
  const anyOf = tests.length === 1 && only !== undefined ? only : oneOf(tests);
  return negative ? negated(anyOf) : anyOf;
};

const allOf =
  (parts: readonly DecideLoaded[]): DecideLoaded =>
  (memory, frame) => {
    let worst: TruthCode = YES;
    for (let each = 0; each < parts.length && worst !== NO; each += 1)
      worst = andCode(worst, (parts[each] as DecideLoaded)(memory, frame));
    return worst;
  };

/** Decided once a run, however many conditions it is part of. */
const remembered =
  (decide: DecideLoaded, place: number): DecideLoaded =>
  (memory, frame) => {
    if (memory.decidedIn[place] !== memory.run) {
      memory.verdicts[place] = decide(memory, frame);
      memory.decidedIn[place] = memory.run;
    }
    return memory.verdicts[place] as TruthCode;
  };

/**
 * The groups of conditions that stand in more than one place, by what they decide: what rules refer to, and what other
 * options of readings leave of it as it was.
 */
export const sharedIn = (conditions: readonly BoundCondition[]): ReadonlyMap<string, number> => {
  const seen = new Set<string>();
  const shared = new Map<string, number>();
  const walk = (condition: BoundCondition): void => {
    if (condition.kind === 'comparison') return;
    const key = conditionKey(condition);
    if (!seen.has(key)) {
      seen.add(key);
      partsOf(condition).forEach(walk);
    } else if (!shared.has(key)) shared.set(key, shared.size);
  };
  conditions.forEach(walk);
  return shared;
};

/** Makes the closures that decide nested conditions; `shared` gives a place in memory to those that stand in several. */
export const createDecider = (
  shared: ReadonlyMap<string, number>,
  slotOf: (comparison: BoundComparison) => number,
): ((condition: BoundCondition) => DecideLoaded) => {
  const made = new Map<string, DecideLoaded>();
  const make = (condition: BoundCondition): DecideLoaded => {
    switch (condition.kind) {
      case 'comparison':
        return decideComparison(condition, slotOf(condition));
      case 'not':
        return negated(decider(condition.condition));
      case 'any':
        return oneOf(condition.conditions.map(decider));
      case 'all':
        return allOf(condition.conditions.map(decider));
    }
  };
  const decider = (condition: BoundCondition): DecideLoaded => {
    const key = conditionKey(condition);
    const known = made.get(key);
    if (known !== undefined) return known;
    const place = shared.get(key);
    const decide = place === undefined ? make(condition) : remembered(make(condition), place);
    made.set(key, decide);
    return decide;
  };
  return decider;
};
