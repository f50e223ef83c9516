import type { Frame } from '../fact/index.js';
import { andCode, NO, notCode, orCode, type TruthCode, UNKNOWN, YES } from '../truth/truth.js';
import { type BoundCondition, type BoundComparison, partsOf, type Value } from './condition.js';
import { ensure, type Memory } from './memory.js';
import { operators, type Range } from './operators.js';

/** Whether what lies between two bounds lies between two others: surely, surely not, or it depends. */
export const liesBetween = (low: number, high: number, min: number, max: number): TruthCode => {
  if (low >= min && high <= max) return YES;
  return high < min || low > max ? NO : UNKNOWN;
};

const inRange = (low: number, high: number, { min, max, outside }: Range): TruthCode => {
  const inside = liesBetween(low, high, min, max);
  return outside ? notCode(inside) : inside;
};

/** A decision over loaded facts. */
export type DecideLoaded = (memory: Memory, frame: Frame) => TruthCode;

const oneOf =
  (choices: readonly DecideLoaded[]): DecideLoaded =>
  (memory, frame) => {
    let best: TruthCode = NO;
    for (const choice of choices) {
      best = orCode(best, choice(memory, frame));
      if (best === YES) return YES;
    }
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
  const wanted = { ...range(value), outside: false };
  return (memory, frame) => {
    ensure(memory, frame, slot);
    return inRange(memory.low[slot] as number, memory.high[slot] as number, wanted);
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
    for (const part of parts) {
      worst = andCode(worst, part(memory, frame));
      if (worst === NO) return NO;
    }
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

/** The groups of conditions that are part of more than one other: what rules refer to. */
export const sharedIn = (conditions: readonly BoundCondition[]): ReadonlyMap<BoundCondition, number> => {
  const seen = new Set<BoundCondition>();
  const shared = new Map<BoundCondition, number>();
  const walk = (condition: BoundCondition): void => {
    if (condition.kind === 'comparison') return;
    if (!seen.has(condition)) {
      seen.add(condition);
      partsOf(condition).forEach(walk);
    } else if (!shared.has(condition)) shared.set(condition, shared.size);
  };
  conditions.forEach(walk);
  return shared;
};

/** Makes the closures that decide nested conditions; `shared` gives a place in memory to those that stand in several. */
export const createDecider = (
  shared: ReadonlyMap<BoundCondition, number>,
  slotOf: (comparison: BoundComparison) => number,
): ((condition: BoundCondition) => DecideLoaded) => {
  const made = new Map<BoundCondition, DecideLoaded>();
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
    const known = made.get(condition);
    if (known !== undefined) return known;
    const place = shared.get(condition);
    const decide = place === undefined ? make(condition) : remembered(make(condition), place);
    made.set(condition, decide);
    return decide;
  };
  return decider;
};
