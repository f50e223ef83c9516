import type { BoundFact, Frame, Slots } from '../fact/index.js';
import { bitOfTitle, titlesLacked } from '../subject/index.js';

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
  /** Of flags that titles raise and nothing else, the bits of the titles; of all others none. */
  readonly raisedBy: Int32Array;
  readonly asksOfTitles: boolean;
  /** The bits of titles that the subject of the run surely has none of: what only they raise is down, and is not loaded. */
  lacked: number;
  /** The year that was decided last, and the last day that such flags ask about in it. */
  askedIn: number;
  askedThrough: number;
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
  raisedBy: Int32Array.from(facts, ({ raised }) => (raised === undefined ? 0 : bitOfTitle(raised.byTitle))),
  asksOfTitles: facts.some(({ raised }) => raised !== undefined),
  lacked: 0,
  askedIn: 0,
  askedThrough: 0,
});

/** Makes sure that a slot holds its fact for the present run. */
export const ensure = (memory: Memory, frame: Frame, slot: number): void => {
  if (memory.loadedIn[slot] === memory.run) return;
  memory.loadedIn[slot] = memory.run;
  if (((memory.raisedBy[slot] as number) & memory.lacked) !== 0) {
    memory.low[slot] = 0;
    memory.high[slot] = 0;
    return;
  }
  (memory.facts[slot] as BoundFact).load(frame, memory, slot);
};

/** The last day that flags which titles raise ask about in a year. */
const askedThrough = (memory: Memory, year: number): number => {
  if (memory.askedIn === year) return memory.askedThrough;
  let last = 0;
  for (const { raised } of memory.facts) if (raised !== undefined) last = Math.max(last, raised.askedThrough(year));
  memory.askedIn = year;
  memory.askedThrough = last;
  return last;
};

/** The bits of titles that a subject surely has none of, as far as a program asks. */
const surelyLacked = (memory: Memory, { subject, year }: Frame): number =>
  !memory.asksOfTitles || subject.kind !== 'enterprise' || subject.toldThrough.titles < askedThrough(memory, year)
    ? 0
    : titlesLacked(subject);

const lastRun = 2 ** 31 - 1;

/** Starts a run: all that earlier runs loaded is forgotten at once. */
export const beginRun = (memory: Memory): void => {
  if (memory.run === lastRun) {
    memory.loadedIn.fill(0);
    memory.decidedIn.fill(0);
    memory.run = 0;
  }
  memory.run += 1;
  memory.lacked = 0;
};

/** The same for a subject and a year, where what most subjects have none of is passed over. */
export const beginRunFor = (memory: Memory, frame: Frame): void => {
  beginRun(memory);
  memory.lacked = surelyLacked(memory, frame);
};
