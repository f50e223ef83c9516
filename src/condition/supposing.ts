import { type BoundFact, type FactTerm, factsOnly, type Frame, type MarginParams, type Slots } from '../fact/index.js';
import { difference, termsIn } from '../reckon/index.js';
import type { TruthCode } from '../truth/truth.js';
import { type BoundCondition, comparisonsIn, type FactCall } from './condition.js';
import { createDecider, sharedIn } from './decide.js';
import { beginRun, createMemory } from './memory.js';

/** A condition over what is supposed of the facts that it hangs on. */
export interface Supposing {
  /** These facts, each once: what is supposed of each is handed over in its place. Two that are compared are two. */
  readonly facts: readonly FactCall[];
  /** Whether it asks for each of them. */
  readonly asksFor: readonly boolean[];
  readonly decide: (supposed: Slots) => TruthCode;
}

const sidesOf = ({ params }: FactCall): MarginParams => params as MarginParams;

const idOf = ({ id }: FactTerm): string => id;

/** The facts that a fact is told by: of two expressions held against one another, those in them. */
const toldBy = (call: FactCall): readonly FactCall[] => {
  if (call.name !== 'margin') return [call];
  const { left, right } = sidesOf(call);
  return [left, right].flatMap((side) => termsIn(factsOnly(side)));
};

const idsIn = (condition: BoundCondition): readonly string[] =>
  comparisonsIn([condition]).flatMap(({ fact }) => toldBy(fact).map(({ id }) => id));

/** Those of some conditions that say something of facts, be it by others that they hold them against. */
export const linkedTo = (
  conditions: readonly BoundCondition[],
  calls: readonly FactCall[],
): readonly BoundCondition[] => {
  const known = new Set(calls.flatMap(toldBy).map(({ id }) => id));
  let left = conditions.map((condition) => ({ condition, ids: idsIn(condition) }));
  for (let size = -1; size !== known.size;) {
    size = known.size;
    const linked = left.filter(({ ids }) => ids.some((id) => known.has(id)));
    left = left.filter((each) => !linked.includes(each));
    for (const { ids } of linked) for (const id of ids) known.add(id);
  }
  const apart = new Set(left.map(({ condition }) => condition));
  return conditions.filter((condition) => !apart.has(condition));
};

/** What a fact is that others tell, by what is supposed of them. */
const marginBound = (call: FactCall, placeOf: ReadonlyMap<string, number>): BoundFact => {
  const { left, right } = sidesOf(call);
  const { terms, ends } = difference(factsOnly(left), factsOnly(right), idOf);
  const places = terms.map(({ id }) => placeOf.get(id) ?? -1);
  return {
    load: (_, slots, slot) => {
      const { low, high } = ends((term) => {
        const place = places[term] ?? -1;
        return { low: slots.low[place] ?? 0, high: slots.high[place] ?? Infinity };
      });
      slots.low[slot] = Number(low);
      slots.high[slot] = Number(high);
    },
    missing: () => [],
  };
};

// Nothing is read of it: all is supposed.
const noFrame = {} as Frame;
const supposed: BoundFact = { load: () => undefined, missing: () => [] };

/**
 * A condition as one over what is supposed of its facts.
 *
 * @param first facts that stand first among its own, whether it asks for them or not.
 */
export const supposing = (condition: BoundCondition, first: readonly FactCall[]): Supposing => {
  const compared = comparisonsIn([condition]).map(({ fact }) => fact);
  const asked = compared.flatMap(toldBy);
  const called = [...new Map([...first, ...asked].map((call) => [call.id, call])).values()];
  const margins = [...new Map(compared.map((call) => [call.id, call])).values()].filter(
    ({ name }) => name === 'margin',
  );
  const placeOf = new Map([...called, ...margins].map(({ id }, place) => [id, place]));
  const memory = createMemory(
    [...called.map(() => supposed), ...margins.map((call) => marginBound(call, placeOf))],
    sharedIn([condition]).size,
  );
  const decider = createDecider(sharedIn([condition]), ({ fact }) => placeOf.get(fact.id) ?? -1);
  const decide = decider(condition);
  return {
    facts: called,
    asksFor: called.map(({ id }) => asked.some((each) => each.id === id)),
    decide: ({ low, high, text }) => {
      beginRun(memory);
      called.forEach((_, place) => {
        memory.low[place] = low[place] ?? 0;
        memory.high[place] = high[place] ?? Infinity;
        memory.text[place] = text[place];
      });
      memory.loadedIn.fill(memory.run, 0, called.length);
      return decide(memory, noFrame);
    },
  };
};
