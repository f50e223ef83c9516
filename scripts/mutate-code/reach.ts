import type { CodeMutant } from './instrument.js';
import type { Asked, Program } from './program.js';
import type { Try } from './tries.js';

/** What comes out as it stands, and which tries a change may show in. */
export interface Reach {
  readonly right: readonly Try[];
  readonly triesFor: (mutant: CodeMutant) => readonly Try[];
}

/**
 * Asks everything of the unchanged program twice, and notes which changes it passes by. What is passed by only the first
 * time is worked out once: every try that shares it may show a change there. What is passed by while modules are
 * evaluated may show anywhere. The quickest are asked first: most changes show in many.
 */
export const reachOf = ({ mutants, begin }: Program, triesOf: (asked: Asked) => readonly Try[]): Reach => {
  const passes = new Uint8Array(Math.max(0, ...mutants.map(({ id }) => id)) + 1);
  const passed = (): readonly number[] => {
    const ids = mutants.flatMap(({ id }) => (passes[id] === 1 ? [id] : []));
    passes.fill(0);
    return ids;
  };
  const untouched = begin((id) => {
    passes[id] = 1;
    return false;
  });
  const everywhere = new Set(passed());
  const tries = triesOf(untouched);
  passed();
  const first = tries.map((each) => ({ each, isRight: each.isRight(untouched), ids: passed() }));
  const right = first.filter(({ isRight }) => isRight).map(({ each }) => each);
  const own = new Map<number, Set<Try>>();
  const shared = new Map<number, Set<string>>();
  const put = <Value>(map: Map<number, Set<Value>>, id: number, value: Value): void => {
    map.set(id, (map.get(id) ?? new Set()).add(value));
  };
  const taken = new Map<Try, number>();
  for (const each of right) {
    const start = performance.now();
    each.isRight(untouched);
    taken.set(each, performance.now() - start);
    for (const id of passed()) put(own, id, each);
  }
  const quickestFirst = (list: readonly Try[]): readonly Try[] =>
    [...list].sort((a, b) => (taken.get(a) ?? 0) - (taken.get(b) ?? 0));
  const all = quickestFirst(right);
  for (const { each, ids } of first)
    for (const id of ids) if (own.get(id)?.has(each) !== true) put(shared, id, each.shares);
  return {
    right,
    triesFor: ({ id }) => {
      if (everywhere.has(id)) return all;
      const names = shared.get(id);
      const others = names === undefined ? [] : all.filter(({ shares }) => names.has(shares));
      return [...new Set([...quickestFirst([...(own.get(id) ?? [])]), ...others])];
    },
  };
};
