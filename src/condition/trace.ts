import type { BoundFact, SeenSides as Sides, Frame } from '../fact/index.js';
import { and, not, or, type Truth, truthOf } from '../truth/truth.js';
import { comparisonsIn, type FactCall, type BoundCondition, type BoundComparison, partsOf } from './condition.js';
import { decideComparison, type DecideLoaded } from './decide.js';
import { beginRun, createMemory, ensure, type Memory } from './memory.js';

/** What a fact was seen to be: bounds for a number, `undefined` for a text that is not known. */
export type SeenValue =
  | { readonly kind: 'number'; readonly low: number; readonly high: number }
  | { readonly kind: 'text'; readonly text: string | undefined };

/** A condition with its verdict and, at the leaves, the value seen and what would settle it. */
export type Trace =
  | {
      readonly kind: 'all' | 'any' | 'not';
      readonly name: string | undefined;
      readonly truth: Truth;
      readonly parts: readonly Trace[];
    }
  | {
      readonly kind: 'comparison';
      readonly comparison: BoundComparison;
      readonly truth: Truth;
      readonly seen: SeenValue;
      /** What each side came to, where two expressions are compared. */
      readonly sides?: Sides;
      /** What was seen is what the input was taken to say where it says nothing. */
      readonly assumed?: true;
      /** Input paths; empty unless the truth is unknown. */
      readonly missing: readonly string[];
    };

type TypeOf = (call: FactCall) => 'text' | 'number';

const verdictOn = (kind: 'all' | 'any' | 'not', parts: readonly Trace[]): Truth => {
  const truths = parts.map(({ truth }) => truth);
  if (kind === 'all') return and(...truths);
  return kind === 'any' ? or(...truths) : not(truths[0] ?? 'unknown');
};

/** How a condition is walked: a place for each of its facts, and what decides each of its comparisons. */
interface KeptWalk {
  readonly memory: Memory;
  readonly leaves: ReadonlyMap<BoundComparison, { readonly slot: number; readonly decide: DecideLoaded }>;
}

/** Binds facts as those who ask need them: the same call to the same fact. */
export type FactBinder = (call: FactCall) => BoundFact;

const walks = new WeakMap<FactBinder, WeakMap<BoundCondition, KeptWalk>>();

/** Made once for those who bind facts alike: a condition is walked for many subjects, and facts walk none. */
const walkOf = (condition: BoundCondition, bind: FactBinder): KeptWalk => {
  const own = walks.get(bind) ?? new WeakMap<BoundCondition, KeptWalk>();
  walks.set(bind, own);
  const known = own.get(condition);
  if (known !== undefined) return known;
  const comparisons = comparisonsIn([condition]);
  const calls = [...new Map(comparisons.map(({ fact }) => [fact.id, fact])).values()];
  const slots = new Map(calls.map(({ id }, slot) => [id, slot]));
  const made: KeptWalk = {
    memory: createMemory(calls.map(bind), 0),
    leaves: new Map(
      comparisons.map((comparison) => {
        const slot = slots.get(comparison.fact.id) ?? 0;
        return [comparison, { slot, decide: decideComparison(comparison, slot) }];
      }),
    ),
  };
  own.set(condition, made);
  return made;
};

/**
 * Walks a condition again, keeping what was seen at every step; what stands in several places is one
 * trace. For those who ask why; never on the fast path.
 */
export const traceCondition = (condition: BoundCondition, frame: Frame, bind: FactBinder, typeOf: TypeOf): Trace => {
  const { memory, leaves } = walkOf(condition, bind);
  beginRun(memory);
  const leaf = (comparison: BoundComparison): Trace => {
    const { slot, decide } = leaves.get(comparison) as NonNullable<ReturnType<typeof leaves.get>>;
    const truth = truthOf(decide(memory, frame));
    ensure(memory, frame, slot);
    const seen: SeenValue =
      typeOf(comparison.fact) === 'text'
        ? { kind: 'text', text: memory.text[slot] }
        : { kind: 'number', low: memory.low[slot] ?? 0, high: memory.high[slot] ?? 0 };
    const sides = memory.facts[slot]?.sides?.(frame);
    return {
      kind: 'comparison',
      comparison,
      truth,
      seen,
      ...(sides === undefined ? {} : { sides }),
      ...(memory.facts[slot]?.assumed?.(frame) === true ? { assumed: true } : {}),
      missing: truth === 'unknown' ? (memory.facts[slot]?.missing(frame) ?? []) : [],
    };
  };
  const known = new Map<BoundCondition, Trace>();
  const traced = (each: BoundCondition): Trace => {
    const told = known.get(each);
    if (told !== undefined) return told;
    const parts = partsOf(each).map(traced);
    const trace: Trace =
      each.kind === 'comparison'
        ? leaf(each)
        : { kind: each.kind, name: each.name, truth: verdictOn(each.kind, parts), parts };
    known.set(each, trace);
    return trace;
  };
  return traced(condition);
};

/** A comparison as it was decided. */
export type DecidedComparison = Extract<Trace, { kind: 'comparison' }>;

/**
 * The comparisons of a trace, as far as it is followed. What stands in several places comes twice
 * and no more: enough to tell that it is asked about more than once.
 */
export const comparedIn = (
  trace: Trace,
  follows: (each: Trace) => boolean = () => true,
): readonly DecidedComparison[] => {
  const times = new Map<Trace, number>();
  const walk = (each: Trace): readonly DecidedComparison[] => {
    const before = times.get(each) ?? 0;
    if (before === 2 || !follows(each)) return [];
    times.set(each, before + 1);
    return each.kind === 'comparison' ? [each] : each.parts.flatMap(walk);
  };
  return walk(trace);
};

/** The fewest paths that settle a trace: none where it is settled, else those of its open parts. */
export const missingIn = (trace: Trace): readonly string[] => [
  ...new Set(comparedIn(trace, ({ truth }) => truth === 'unknown').flatMap(({ missing }) => missing)),
];
