import type { BoundFact, Frame, Slots } from '../fact/index.js';

/**
 * Scratch memory of one program: a slot for each distinct fact, loaded at most once a run and
 * only when a condition first asks. Reused from run to run; nothing of it is ever handed out.
 */
export interface Memory extends Slots {
  readonly facts: readonly BoundFact[];
  /** The run in which a slot was last loaded. */
  readonly loadedIn: Int32Array;
  /** Verdicts on conditions that stand in several places, and the run in which each was last decided. */
  readonly verdicts: Uint8Array;
  readonly decidedIn: Int32Array;
  run: number;
}

export const createMemory = (facts: readonly BoundFact[], shared: number): Memory => ({
  facts,
  low: new Float64Array(facts.length),
  high: new Float64Array(facts.length),
  text: facts.map((): string | undefined => undefined),
  loadedIn: new Int32Array(facts.length),
  verdicts: new Uint8Array(shared),
  decidedIn: new Int32Array(shared),
  run: 0,
});

/** Makes sure that a slot holds its fact for the present run. */
export const ensure = (memory: Memory, frame: Frame, slot: number): void => {
  if (memory.loadedIn[slot] === memory.run) return;
  memory.loadedIn[slot] = memory.run;
  (memory.facts[slot] as BoundFact).load(frame, memory, slot);
};

const lastRun = 2 ** 31 - 1;

/** Starts a run: all that earlier runs loaded is forgotten at once. */
export const beginRun = (memory: Memory): void => {
  if (memory.run === lastRun) {
    memory.loadedIn.fill(0);
    memory.decidedIn.fill(0);
    memory.run = 0;
  }
  memory.run += 1;
};
