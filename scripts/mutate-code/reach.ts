import type { CodeMutant } from './instrument.js';
import type { Asked, Program } from './program.js';
import type { Passing } from './passing.js';
import type { Try } from './tries.js';

/** A try that comes out as the code stands, and what asking it costs. */
export interface Asking {
  readonly of: Try;
  /** Milliseconds: in a program asked before, and in one that was not. */
  readonly warm: number;
  readonly cold: number;
  /** How often it passes by any change. */
  readonly passes: number;
}

/** What comes out as it stands, and which tries a change may show in. */
export interface Reach {
  readonly program: Asked;
  readonly right: readonly Asking[];
  /** Those that are not asked, and why. */
  readonly left: readonly { readonly of: Try; readonly why: 'wrong' | 'long' }[];
  /** Those that pass by a change whenever they are asked. */
  readonly always: (mutant: CodeMutant) => readonly Asking[];
  /**
   * Those that may show what is worked out once: the first that passed by it, then all that share it. What is passed by while modules are evaluated may show anywhere.
   */
  readonly once: (mutant: CodeMutant) => readonly Asking[];
}

/** What takes longer is left out: each change would be asked of it. */
const mostMilliseconds = 150;

/** What the tests of a file may take in all; what comes after that is left out. */
const mostOfFile = 5000;

/** Milliseconds of work: on a busy machine the clock says more. */
const worked = (): number => process.cpuUsage().user / 1000;

/** Asks everything of the unchanged program twice, and notes which changes it passes by. */
export const reachOf = ({ begin }: Program, passing: Passing, triesOf: (asked: Asked) => readonly Try[]): Reach => {
  const program = begin(passing.isOn);
  const everywhere = new Set(passing.taken().ids);
  const tries = triesOf(program);
  passing.taken();
  const asked = (each: Try): { isRight: boolean; took: number; ids: readonly number[]; passes: number } => {
    const start = worked();
    const isRight = each.isRight(program);
    return { isRight, took: worked() - start, ...passing.taken() };
  };
  const right: Asking[] = [];
  const always = new Map<number, Asking[]>();
  const first = new Map<number, Asking[]>();
  const put = (map: Map<number, Asking[]>, ids: readonly number[], asking: Asking): void => {
    for (const id of ids) {
      const known = map.get(id);
      if (known === undefined) map.set(id, [asking]);
      else known.push(asking);
    }
  };
  const spent = new Map<string, number>();
  const left: { readonly of: Try; readonly why: 'wrong' | 'long' }[] = [];
  const leave = (of: Try, isRight = true): void => void left.push({ of, why: isRight ? 'long' : 'wrong' });
  for (const each of tries) {
    if (each.isTest && (spent.get(each.shares) ?? 0) > mostOfFile) {
      leave(each);
      continue;
    }
    const one = asked(each);
    spent.set(each.shares, (spent.get(each.shares) ?? 0) + one.took);
    if (!one.isRight || one.took > 4 * mostMilliseconds) {
      leave(each, one.isRight);
      continue;
    }
    const two = asked(each);
    if (!two.isRight || two.took > mostMilliseconds) {
      leave(each, two.isRight);
      continue;
    }
    const asking = { of: each, warm: two.took, cold: one.took, passes: Math.max(one.passes, two.passes) };
    right.push(asking);
    put(always, two.ids, asking);
    const again = new Set(two.ids);
    put(
      first,
      one.ids.filter((id) => !again.has(id)),
      asking,
    );
  }
  const quickest = (list: readonly Asking[]): readonly Asking[] => [...list].sort((a, b) => a.warm - b.warm);
  // The quickest of each document and test file in turn: what differs comes early.
  const inTurn = (list: readonly Asking[]): readonly Asking[] => {
    const turns = new Map<string, number>();
    const placed = quickest(list).map((asking) => {
      const turn = turns.get(asking.of.shares) ?? 0;
      turns.set(asking.of.shares, turn + 1);
      return { asking, turn };
    });
    return placed.sort((a, b) => a.turn - b.turn).map(({ asking }) => asking);
  };
  const shared = new Map<string, readonly Asking[]>();
  for (const asking of quickest(right)) shared.set(asking.of.shares, [...(shared.get(asking.of.shares) ?? []), asking]);
  return {
    program,
    right,
    left,
    always: ({ id }) => inTurn(always.get(id) ?? []),
    once: ({ id }) => {
      if (everywhere.has(id)) return inTurn(right);
      const found = first.get(id) ?? [];
      const names = [...new Set(found.map(({ of }) => of.shares))];
      return [
        ...new Set([...found.slice(0, 1), ...inTurn([...found, ...names.flatMap((name) => shared.get(name) ?? [])])]),
      ];
    },
  };
};
