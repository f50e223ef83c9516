import { kinOf, touches } from './related-paths.js';
import type { Gauge, OpenPart } from './open-amount.js';
import { entriesOf, put } from '../input.js';
import { closableLists, type Vocabulary } from '../../subject/index.js';
import type { Possible } from './possible.js';

/** How much of what is open one answer can close. */
export interface Weight {
  /** What the best answer closes; where it is not exact, no answer closes more. */
  readonly most: number;
  /** What every answer closes; where it is not exact, no answer closes less. */
  readonly least: number;
  /** Whether some answer closes the most, and some no more than the least. */
  readonly exact: boolean;
  /** Alone it closes nothing: what is said is closed together with an answer to this one. */
  readonly together: string | undefined;
}

interface Weighing {
  readonly gauge: Gauge;
  readonly whole: number;
  readonly input: unknown;
  /** The words of the document. */
  readonly vocabulary: Vocabulary;
  readonly possible: (path: string) => Possible;
  /** How many pairs of answers may still be tried. */
  left: number;
  /** What one try costs, and what all that try one path alone may still cost. */
  readonly cost: number;
  affordable: number;
  readonly pairBounds: Map<string, number>;
}

const most = (values: readonly number[]): number => values.reduce((best, value) => Math.max(best, value), 0);
const least = (values: readonly number[]): number => (values.length === 0 ? 0 : Math.max(0, Math.min(...values)));

/** What is open of all that some paths may matter to: no answers to them close more. */
const boundOf = ({ gauge, whole }: Weighing, concerns: (part: OpenPart) => boolean): number =>
  Math.min(
    whole,
    gauge.parts.reduce((sum, part) => sum + (concerns(part) ? part.open : 0), 0),
  );

/** Whether an answer at a path may matter to a part. */
const settles = ({ input, vocabulary }: Weighing, path: string, { settledBy }: OpenPart): boolean =>
  touches(path, settledBy, input, vocabulary);

/** What an input closes of what was open; nothing is said of one that cannot be. */
const closedBy = ({ gauge, whole }: Weighing, input: unknown): number | undefined => {
  const left = gauge.openIn(input);
  return left === undefined ? undefined : whole - left;
};

interface OpenAlone {
  readonly path: string;
  readonly weight: Weight;
  /** Whether no answer that was tried closes anything. */
  readonly idle: boolean;
}

// A try reads and decides the whole input anew: of a long list not every entry's answers can be tried.
const mostCost = 150_000;
const costOf = (input: unknown): number =>
  closableLists.reduce((cost, list) => cost + entriesOf(input, list).length, 5);

/** One fact by itself: every answer that stands for others is tried, as long as that can be afforded; beyond it, a bound is told. */
const alone = (weighing: Weighing, path: string, touching: (path: string) => number): OpenAlone => {
  const { answers, complete } = weighing.affordable > 0 ? weighing.possible(path) : { answers: [], complete: false };
  const isTried = answers.length * weighing.cost <= weighing.affordable;
  weighing.affordable = isTried ? weighing.affordable - answers.length * weighing.cost : 0;
  const closed = isTried
    ? answers.flatMap((answer) => closedBy(weighing, put(weighing.input, path, answer)) ?? [])
    : [];
  const [found, fewest] = [most(closed), least(closed)];
  const bound = Math.max(found, touching(path));
  const tried = complete && closed.length > 0;
  const [isMost, isLeast] = [tried || found === bound, tried || (closed.length > 0 && fewest === 0)];
  return {
    path,
    idle: isTried && found === 0,
    weight: { most: isMost ? found : bound, least: tried ? fewest : 0, exact: isMost && isLeast, together: undefined },
  };
};

/** What is open of all that a path may matter to: the same for all paths of a kin. */
const touchingIn = (weighing: Weighing): ((path: string) => number) => {
  const bounds = new Map<string, number>();
  return (path) => {
    const kin = kinOf(path, weighing.vocabulary);
    const bound = bounds.get(kin) ?? boundOf(weighing, (part) => settles(weighing, path, part));
    bounds.set(kin, bound);
    return bound;
  };
};

// Of two facts this many pairs of answers are tried at most, and of all together this many.
const mostPairs = 150;
const mostTries = 200;

interface BoundsPair {
  readonly found: number;
  readonly most: number;
  readonly exact: boolean;
}

/** An input with every pair of answers to two facts. */
const pairsOf = function* ({ input, possible }: Weighing, a: string, b: string): Generator<unknown, undefined> {
  for (const first of possible(a).answers) {
    const half = put(input, a, first);
    for (const second of possible(b).answers) yield put(half, b, second);
  }
  return undefined;
};

/** What is open of all that two paths matter to together: the same for all pairs of their kins. */
const boundOfPair = (weighing: Weighing, a: string, b: string): number => {
  const kins = [a, b]
    .map((path) => kinOf(path, weighing.vocabulary))
    .sort()
    .join('\n');
  const known = weighing.pairBounds.get(kins);
  if (known !== undefined) return known;
  const { parts } = weighing.gauge;
  const ties = (path: string): ReadonlySet<string> =>
    new Set(parts.flatMap((part) => (part.tie !== undefined && settles(weighing, path, part) ? [part.tie] : [])));
  const [tiesOfA, tiesOfB] = [ties(a), ties(b)];
  const bound = boundOf(weighing, (part) => {
    const touched = [a, b].filter((path) => settles(weighing, path, part)).length;
    return part.tie === undefined ? touched === 2 : touched > 0 && tiesOfA.has(part.tie) && tiesOfB.has(part.tie);
  });
  weighing.pairBounds.set(kins, bound);
  return bound;
};

/**
 * Two facts that close nothing each by itself: of what only one of them touches, and nothing ties to what the other
 * does, they close nothing together.
 */
const asPair = (weighing: Weighing, a: string, b: string): BoundsPair => {
  const { possible } = weighing;
  const bound = boundOfPair(weighing, a, b);
  let found = 0;
  if (weighing.left === 0) return { found, most: bound, exact: found >= bound };
  const pairs = bound === 0 ? 0 : possible(a).answers.length * possible(b).answers.length;
  let tries = Math.min(pairs, mostPairs, weighing.left);
  const all = tries === pairs;
  for (const input of pairsOf(weighing, a, b)) {
    if (found >= bound || tries === 0) break;
    tries -= 1;
    weighing.left -= 1;
    found = Math.max(found, closedBy(weighing, input) ?? 0);
  }
  const exact = all || found >= bound;
  return { found, most: exact ? found : bound, exact };
};

/** What an idle fact closes together with the one other that it closes most with; else all that asks for it, which is a bound. */
const inPairs = (
  weighing: Weighing,
  path: string,
  idle: readonly string[],
  pairFor: (a: string, b: string) => BoundsPair,
): Weight => {
  const pairs = idle.filter((other) => other !== path).map((other) => ({ other, ...pairFor(path, other) }));
  const [best] = pairs.filter(({ found }) => found > 0).sort((a, b) => b.found - a.found);
  if (best === undefined)
    return {
      most: boundOf(weighing, ({ missing }) => missing.includes(path)),
      least: 0,
      exact: false,
      together: undefined,
    };
  return { most: best.most, least: 0, exact: best.exact, together: best.other };
};

const remembered = (weighing: Weighing): ((a: string, b: string) => BoundsPair) => {
  const known = new Map<string, BoundsPair>();
  return (one, other) => {
    const [a = one, b = other] = [one, other].sort();
    const pair = known.get(`${a}\n${b}`) ?? asPair(weighing, a, b);
    known.set(`${a}\n${b}`, pair);
    return pair;
  };
};

/**
 * Weighs every path: by itself where an answer to it closes something; where none does, together
 * with one other path of which the same is true; where that closes nothing either, by all that asks
 * for it, which is a bound and says so.
 */
export const weighAll = (
  paths: readonly string[],
  gauge: Gauge,
  input: unknown,
  vocabulary: Vocabulary,
  possibleFor: (path: string) => Possible,
): ReadonlyMap<string, Weight> => {
  const answers = new Map<string, Possible>();
  const possible = (path: string): Possible => {
    const known = answers.get(path) ?? possibleFor(path);
    answers.set(path, known);
    return known;
  };
  const cost = costOf(input);
  const weighing: Weighing = {
    gauge,
    whole: gauge.openIn(input) ?? 0,
    input,
    vocabulary,
    possible,
    left: Math.min(mostTries, Math.floor(mostCost / cost)),
    cost,
    affordable: mostCost,
    pairBounds: new Map(),
  };
  const touching = touchingIn(weighing);
  const singly = paths.map((path) => alone(weighing, path, touching));
  // What a list may hold is not gone through twice.
  const idle = singly.filter(({ path, idle: isIdle }) => isIdle && possible(path).complete).map(({ path }) => path);
  const pairFor = remembered(weighing);
  return new Map(
    singly.map(({ path, weight, idle: isIdle }) => [
      path,
      isIdle ? inPairs(weighing, path, idle.includes(path) ? idle : [], pairFor) : weight,
    ]),
  );
};
