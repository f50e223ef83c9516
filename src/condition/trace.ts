import type { BoundFact, Frame } from '../fact/index.js';
import { type Truth, truthOf } from '../truth/truth.js';
import type { FactCall, Ground, GroundComparison } from './condition.js';
import { decideCondition } from './decide.js';
import { beginRun, createMemory, ensure, type Memory } from './memory.js';

/** What a fact was seen to be: bounds for a number, `undefined` for a text that is not known. */
export type Seen =
  | { readonly kind: 'number'; readonly low: number; readonly high: number }
  | { readonly kind: 'text'; readonly text: string | undefined };

/** A condition with its verdict and, at the leaves, the value seen and what would settle it. */
export type Trace =
  | { readonly kind: 'all' | 'any' | 'not'; readonly name: string | undefined; readonly truth: Truth; readonly parts: readonly Trace[] }
  | {
      readonly kind: 'comparison';
      readonly comparison: GroundComparison;
      readonly truth: Truth;
      readonly seen: Seen;
      /** Input paths; empty unless the truth is unknown. */
      readonly missing: readonly string[];
    };

type TypeOf = (call: FactCall) => 'text' | 'number';

const traced = (condition: Ground, memory: Memory, frame: Frame, slots: ReadonlyMap<string, number>, typeOf: TypeOf): Trace => {
  const slotOf = ({ fact }: GroundComparison): number => slots.get(fact.id) ?? 0;
  const truth = truthOf(decideCondition(condition, slotOf)(memory, frame));
  const inner = (each: Ground): Trace => traced(each, memory, frame, slots, typeOf);
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { kind: condition.kind, name: condition.name, truth, parts: condition.conditions.map(inner) };
    case 'not':
      return { kind: 'not', name: condition.name, truth, parts: [inner(condition.condition)] };
    case 'comparison': {
      const slot = slotOf(condition);
      ensure(memory, frame, slot);
      const seen: Seen =
        typeOf(condition.fact) === 'text'
          ? { kind: 'text', text: memory.text[slot] }
          : { kind: 'number', low: memory.low[slot] ?? 0, high: memory.high[slot] ?? 0 };
      const missing = truth === 'unknown' ? (memory.facts[slot]?.missing(frame) ?? []) : [];
      return { kind: 'comparison', comparison: condition, truth, seen, missing };
    }
  }
};

const calls = (condition: Ground): readonly FactCall[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions.flatMap(calls);
    case 'not':
      return calls(condition.condition);
    case 'comparison':
      return [condition.fact];
  }
};

/** Walks a condition again, keeping what was seen at every step. For those who ask why; never on the fast path. */
export const traceCondition = (condition: Ground, frame: Frame, bind: (call: FactCall) => BoundFact, typeOf: TypeOf): Trace => {
  const distinct = [...new Map(calls(condition).map((call) => [call.id, call])).values()];
  const memory = createMemory(distinct.map(bind));
  beginRun(memory);
  return traced(condition, memory, frame, new Map(distinct.map(({ id }, slot) => [id, slot])), typeOf);
};

/** The fewest paths that settle a trace: none where it is settled, else those of its open parts. */
export const missingIn = (trace: Trace): readonly string[] => {
  if (trace.truth !== 'unknown') return [];
  if (trace.kind === 'comparison') return trace.missing;
  return [...new Set(trace.parts.flatMap(missingIn))];
};
