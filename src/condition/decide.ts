import type { Frame } from '../fact/index.js';
import { andCode, NO, notCode, orCode, type TruthCode, UNKNOWN, YES } from '../truth/truth.js';
import type { Ground, GroundComparison, Value } from './condition.js';
import { ensure, type Memory } from './memory.js';
import { operators, type Range } from './operators.js';

/** Whether bounds lie in a range: surely, surely not, or it depends. */
export const inRange = (low: number, high: number, { min, max, outside }: Range): TruthCode => {
  const inside: TruthCode = low >= min && high <= max ? YES : high < min || low > max ? NO : UNKNOWN;
  return outside ? notCode(inside) : inside;
};

/** A decision over loaded facts. */
export type Decide = (memory: Memory, frame: Frame) => TruthCode;

const oneOf = (choices: readonly Decide[]): Decide => (memory, frame) => {
  let best: TruthCode = NO;
  for (const choice of choices) {
    best = orCode(best, choice(memory, frame));
    if (best === YES) return YES;
  }
  return best;
};

const negated = (inner: Decide): Decide => (memory, frame) => notCode(inner(memory, frame));

const valueTest = (value: Value, slot: number, range: (value: number) => Range): Decide => {
  if (typeof value === 'string') {
    return (memory, frame) => {
      ensure(memory, frame, slot);
      const text = memory.text[slot];
      return text === undefined ? UNKNOWN : text === value ? YES : NO;
    };
  }
  const wanted = { ...range(value), outside: false };
  return (memory, frame) => {
    ensure(memory, frame, slot);
    return inRange(memory.low[slot] as number, memory.high[slot] as number, wanted);
  };
};

export const decideComparison = ({ operator, values }: GroundComparison, slot: number): Decide => {
  const { negative, range } = operators[operator];
  const tests = values.map((value) => valueTest(value, slot, range));
  const [only] = tests;
  const anyOf = tests.length === 1 && only !== undefined ? only : oneOf(tests);
  return negative ? negated(anyOf) : anyOf;
};

/** Closures for a whole condition: how nested parts are decided, and how each node of a trace is. */
export const decideCondition = (condition: Ground, slotOf: (comparison: GroundComparison) => number): Decide => {
  switch (condition.kind) {
    case 'comparison':
      return decideComparison(condition, slotOf(condition));
    case 'not':
      return negated(decideCondition(condition.condition, slotOf));
    case 'any':
      return oneOf(condition.conditions.map((each) => decideCondition(each, slotOf)));
    case 'all': {
      const parts = condition.conditions.map((each) => decideCondition(each, slotOf));
      return (memory, frame) => {
        let worst: TruthCode = YES;
        for (const part of parts) {
          worst = andCode(worst, part(memory, frame));
          if (worst === NO) return NO;
        }
        return worst;
      };
    }
  }
};
