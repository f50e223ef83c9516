import type { BoundFact, Frame } from '../fact/index.js';
import { andCode, NO, notCode, orCode, type TruthCode, UNKNOWN, YES } from '../truth/truth.js';
import { comparisonsIn, type BoundCondition, type FactCall, partsOf } from './condition.js';
import { decideComparison, type DecideLoaded } from './decide.js';
import { beginRun, createMemory } from './memory.js';

/** What would settle some conditions, for one frame after another. */
export interface ConditionQuestions {
  /** Forgets the frame asked about before. */
  readonly begin: () => void;
  readonly truthOf: (condition: number, frame: Frame) => TruthCode;
  /** Adds the input paths that would settle a condition, and no more: those of its open parts; none where it is settled. */
  readonly ask: (condition: number, frame: Frame, into: Set<string>) => void;
}

/** A condition with a place in memory: what is part of several is decided and asked about once a frame. */
interface AskedNode {
  readonly condition: BoundCondition;
  readonly slot: number;
  readonly decide: DecideLoaded | undefined;
  readonly parts: readonly number[];
}

/**
 * The questions of some conditions, their facts bound once. It comes to what `missingIn` finds in a
 * trace, without making one: the walk that is wanted for every open outcome, where few want the trace.
 */
export const createQuestions = (
  conditions: readonly BoundCondition[],
  bind: (call: FactCall) => BoundFact,
): ConditionQuestions => {
  const calls = [...new Map(comparisonsIn(conditions).map(({ fact }) => [fact.id, fact])).values()];
  const slots = new Map(calls.map(({ id }, slot) => [id, slot]));
  const nodes: AskedNode[] = [];
  const places = new Map<BoundCondition, number>();
  const place = (condition: BoundCondition): number => {
    const known = places.get(condition);
    if (known !== undefined) return known;
    const parts = partsOf(condition).map(place);
    const slot = condition.kind === 'comparison' ? (slots.get(condition.fact.id) ?? 0) : -1;
    const decide = condition.kind === 'comparison' ? decideComparison(condition, slot) : undefined;
    nodes.push({ condition, slot, decide, parts });
    places.set(condition, nodes.length - 1);
    return nodes.length - 1;
  };
  const roots = conditions.map(place);
  const memory = createMemory(calls.map(bind), nodes.length);
  const askedIn = new Int32Array(nodes.length);

  const judged = ({ condition, decide, parts }: AskedNode, frame: Frame): TruthCode => {
    if (decide !== undefined) return decide(memory, frame);
    let truth: TruthCode = condition.kind === 'any' ? NO : YES;
    for (const part of parts) {
      const own = truthAt(part, frame);
      truth = condition.kind === 'any' ? orCode(truth, own) : andCode(truth, own);
    }
    return condition.kind === 'not' ? notCode(truth) : truth;
  };
  const truthAt = (at: number, frame: Frame): TruthCode => {
    if (memory.decidedIn[at] !== memory.run) {
      memory.verdicts[at] = judged(nodes[at] as AskedNode, frame);
      memory.decidedIn[at] = memory.run;
    }
    return memory.verdicts[at] as TruthCode;
  };
  const ask = (at: number, frame: Frame, into: Set<string>): void => {
    if (truthAt(at, frame) !== UNKNOWN || askedIn[at] === memory.run) return;
    askedIn[at] = memory.run;
    const { slot, parts } = nodes[at] as AskedNode;
    if (slot >= 0) for (const path of memory.facts[slot]?.missing(frame) ?? []) into.add(path);
    for (const part of parts) ask(part, frame, into);
  };
  return {
    begin: () => {
      beginRun(memory);
      // Runs were counted through, and are counted from the beginning again.
      if (memory.run === 1) askedIn.fill(0);
    },
    truthOf: (condition, frame) => truthAt(roots[condition] ?? -1, frame),
    ask: (condition, frame, into) => {
      ask(roots[condition] ?? -1, frame, into);
    },
  };
};
