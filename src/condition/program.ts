import type { BoundFact, Frame } from '../fact/index.js';
import { NO, notCode, type TruthCode, UNKNOWN, YES } from '../truth/truth.js';
import type { FactCall, BoundCondition, BoundComparison } from './condition.js';
import { createDecider, type DecideLoaded, liesBetween, sharedIn } from './decide.js';
import { beginRunFor, createMemory, ensure, type Memory } from './memory.js';
import { operators } from './operators.js';
import { buildTrie, type Goal, type TrieNode } from './trie.js';

/**
 * The shared trie as one flat program. A run leaves the outputs that are not `no` in `hits`, the
 * first `count` of them, each with its verdict. Nothing is allocated, no code is generated.
 */
export interface Program {
  readonly hits: Int32Array;
  readonly verdicts: Uint8Array;
  /** Decides every output for a frame and returns how many are not `no`. */
  readonly run: (frame: Frame) => number;
}

const RANGE = 0;
const OUTSIDE = 1;
const TEXT = 2;
const OTHER_TEXT = 3;
const NESTED = 4;

interface Instruction {
  readonly kind: number;
  readonly slot: number;
  readonly min: number;
  readonly max: number;
  readonly text: string;
  readonly nested: DecideLoaded;
}

const never: DecideLoaded = () => NO;

const instruction = (
  condition: BoundCondition,
  slotOf: (comparison: BoundComparison) => number,
  decider: (condition: BoundCondition) => DecideLoaded,
): Instruction => {
  const blank = { slot: 0, min: 0, max: 0, text: '', nested: never };
  if (condition.kind !== 'comparison' || condition.values.length > 1) {
    return { ...blank, kind: NESTED, nested: decider(condition) };
  }
  const slot = slotOf(condition);
  const { negative, range } = operators[condition.operator];
  const [value] = condition.values;
  if (typeof value === 'string') return { ...blank, kind: negative ? OTHER_TEXT : TEXT, slot, text: value };
  const { min, max } = range(value);
  return { ...blank, kind: negative ? OUTSIDE : RANGE, slot, min, max };
};

// What an output adds to its node in preorder: how deep it is, where its subtree ends, its outputs.
interface Flat {
  readonly node: TrieNode;
  readonly depth: number;
  readonly after: number;
}

const flatten = (nodes: readonly TrieNode[]): readonly Flat[] => {
  const flat: { node: TrieNode; depth: number; after: number }[] = [];
  const add = (node: TrieNode, depth: number): void => {
    const own = { node, depth, after: 0 };
    flat.push(own);
    for (const child of node.children) add(child, depth + 1);
    own.after = flat.length;
  };
  for (const node of nodes) add(node, 0);
  return flat;
};

const greatest = (values: Iterable<number>, least: number): number => {
  let most = least;
  for (const value of values) most = Math.max(most, value);
  return most;
};

/**
 * Compiles conditions into one program that decides them all in three values, each distinct
 * condition on a path once.
 *
 * @param bind makes a loader of a fact: the real catalogue, or a test's own values.
 */
export const compileProgram = (goals: readonly Goal[], bind: (call: FactCall) => BoundFact): Program => {
  const slots = new Map<string, { readonly slot: number; readonly fact: BoundFact }>();
  const slotOf = ({ fact }: BoundComparison): number => {
    const known = slots.get(fact.id);
    if (known !== undefined) return known.slot;
    slots.set(fact.id, { slot: slots.size, fact: bind(fact) });
    return slots.size - 1;
  };
  const flat = flatten(buildTrie(goals));
  const shared = sharedIn(flat.map(({ node }) => node.condition));
  const decider = createDecider(shared, slotOf);
  const instructions = flat.map(({ node }) => instruction(node.condition, slotOf, decider));
  const memory: Memory = createMemory(
    [...slots.values()].map(({ fact }) => fact),
    shared.size,
  );
  const length = flat.length;
  const kinds = Uint8Array.from(instructions, ({ kind }) => kind);
  const slotsOf = Int32Array.from(instructions, ({ slot }) => slot);
  const mins = Float64Array.from(instructions, ({ min }) => min);
  const maxs = Float64Array.from(instructions, ({ max }) => max);
  const texts = instructions.map(({ text }) => text);
  const nested = instructions.map((each) => each.nested);
  const depths = Int32Array.from(flat, ({ depth }) => depth);
  const afters = Int32Array.from(flat, ({ after }) => after);
  const firstOutput = new Int32Array(length + 1);
  const outputs = Int32Array.from(flat.flatMap(({ node }) => node.outputs));
  flat.forEach(({ node }, index) => {
    firstOutput[index + 1] = (firstOutput[index] as number) + node.outputs.length;
  });
  const status = new Uint8Array(greatest(depths, 0) + 2);
  const hits = new Int32Array(outputs.length);
  const verdicts = new Uint8Array(greatest(outputs, 0) + 1);

  const decide = (index: number, frame: Frame): TruthCode => {
    const kind = kinds[index] as number;
    if (kind === NESTED) return (nested[index] as DecideLoaded)(memory, frame);
    const slot = slotsOf[index] as number;
    ensure(memory, frame, slot);
    if (kind < TEXT) {
      const low = memory.low[slot] as number;
      const high = memory.high[slot] as number;
      const inside = liesBetween(low, high, mins[index] as number, maxs[index] as number);
      return kind === RANGE ? inside : notCode(inside);
    }
    const text = memory.text[slot];
    if (text === undefined) return UNKNOWN;
    return (text === texts[index]) === (kind === TEXT) ? YES : NO;
  };

  const run = (frame: Frame): number => {
    beginRunFor(memory, frame);
    status[0] = YES;
    let count = 0;
    let index = 0;
    while (index < length) {
      const truth = decide(index, frame);
      if (truth === NO) {
        index = afters[index] as number;
        continue;
      }
      const depth = depths[index] as number;
      const above = status[depth] as TruthCode;
      const here = truth < above ? truth : above;
      status[depth + 1] = here;
      const end = firstOutput[index + 1] as number;
      for (let each = firstOutput[index] as number; each < end; each += 1) {
        const output = outputs[each] as number;
        verdicts[output] = here;
        hits[count] = output;
        count += 1;
      }
      index += 1;
    }
    return count;
  };
  return { hits, verdicts, run };
};
