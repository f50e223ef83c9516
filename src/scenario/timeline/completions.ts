import { compilePlan, type Plan } from '../../evaluate/index.js';
import { isAwardAmong } from '../../rule/index.js';
import type { Enterprise } from '../../subject/index.js';
import { put } from '../input.js';
import { hullOf, isFixed, isInside, type MoneyInterval, plus, shared } from '../interval.js';
import type { AnswerOutlook } from './answers.js';
import { liveThrough, type Start } from './course.js';
import { sumsOf } from './lived-sums.js';
import { type Completion, type CompletionStart, missingOf, type SearchNode, stepAt } from './next-answer.js';
import { partsOf, tiedByAsking, type TiedPart } from './ties.js';

/** What completions are looked for in. */
export interface CompletionSearch {
  readonly start: Start;
  readonly outlook: AnswerOutlook;
  /** The enterprise an input tells of; nothing where it cannot be. */
  readonly read: (input: unknown) => Enterprise | undefined;
  /** What one try costs, and what all may still cost. */
  readonly cost: number;
  left: number;
  /** Whether there was more to try than could be afforded. */
  isCut: boolean;
  /** Facts that could be told in more ways than can be listed. */
  readonly endless: Set<string>;
}

/** A sum from the first year through one, over every completion. */
interface Reach {
  /** No completion comes to less or more. */
  readonly outer: MoneyInterval;
  /** What completions that were found come to; nothing where none was. */
  readonly inner: MoneyInterval | undefined;
  /** By which answers. */
  readonly least: Completion;
  readonly most: Completion;
}

const plans = new WeakMap<Plan, Map<string, Plan>>();

/** A plan with some of its awards and nothing else. */
const partOf = (plan: Plan, slugs: ReadonlySet<string>): Plan => {
  const known = plans.get(plan) ?? new Map<string, Plan>();
  plans.set(plan, known);
  const key = [...slugs].sort().join(' ');
  const part = known.get(key) ?? compilePlan(plan.document, plan.period, plan.datedOnly, isAwardAmong(slugs));
  known.set(key, part);
  return part;
};

interface Explored {
  /** From the first year through each. */
  readonly reaches: readonly Reach[];
  /** The facts that answers were given to. */
  readonly asked: ReadonlySet<string>;
}

/** What was found of a sum so far, and what was left as it was. */
interface FoundBounds {
  inner: MoneyInterval | undefined;
  left: MoneyInterval | undefined;
  least: Completion;
  most: Completion;
}

const noAnswers: Completion = new Map();

const widest = ({ bounds }: SearchNode): number =>
  bounds.reduce((width, { low, high }) => width + Math.min(high, Number.MAX_SAFE_INTEGER) - low, 0);

/** What several parts come to together, each by itself, beside what is settled. */
const together = (settled: readonly MoneyInterval[], parts: readonly Explored[]): readonly Reach[] =>
  settled.map((base, index) =>
    parts.reduce<Reach>(
      (all, { reaches }) => {
        const { outer, inner, least, most } = reaches[index] as Reach;
        return {
          outer: plus(all.outer, outer),
          inner: all.inner === undefined || inner === undefined ? undefined : plus(all.inner, inner),
          least: new Map([...all.least, ...least]),
          most: new Map([...all.most, ...most]),
        };
      },
      { outer: base, inner: base, least: noAnswers, most: noAnswers },
    ),
  );

/**
 * Goes through the completions of what is missing of some awards. One fact after another is told, by
 * every answer that stands for others; awards that nothing ties any more are looked at each by
 * themselves; and where all that is left can only come to what was found already it is not looked
 * into. What cannot be afforded, or listed, keeps the bounds that it has.
 *
 * @returns one sum for each year, from the first on.
 */
export const explore = (search: CompletionSearch, told: CompletionStart, slugs: ReadonlySet<string>): Explored => {
  const { outlook, read, cost } = search;
  const plan = partOf(search.start.plan, slugs);
  const { document } = plan;
  const start: Start = { ...search.start, plan };
  const lived = liveThrough(start, told.subject);
  const root: SearchNode = { ...told, lived, bounds: sumsOf(lived, document) };
  const found = root.bounds.map((): FoundBounds => ({
    inner: undefined,
    left: undefined,
    least: noAnswers,
    most: noAnswers,
  }));
  const asked = new Set<string>();

  // A bound that is nowhere at the root is nowhere in what can be found: nothing is looked into for its sake.
  const isNews = ({ bounds }: SearchNode): boolean =>
    bounds.some(({ low, high }, index) => {
      const inner = found[index]?.inner;
      return (
        inner === undefined ||
        !isInside({ low, high: root.bounds[index]?.high === Infinity ? inner.high : high }, inner)
      );
    });

  const record = (reaches: readonly Reach[]): void => {
    reaches.forEach(({ inner, least, most }, index) => {
      const at = found[index];
      if (at === undefined || inner === undefined) return;
      if (at.inner === undefined || inner.low < at.inner.low) at.least = least;
      if (at.inner === undefined || inner.high > at.inner.high) at.most = most;
      at.inner = at.inner === undefined ? inner : hullOf(at.inner, inner);
    });
  };

  const leave = (bounds: readonly MoneyInterval[]): void => {
    bounds.forEach((sum, index) => {
      const at = found[index];
      if (at !== undefined) at.left = at.left === undefined ? sum : hullOf(at.left, sum);
    });
  };

  const child = (node: SearchNode, path: string, answers: readonly unknown[]): SearchNode | undefined => {
    for (const answer of answers) {
      const input = put(node.input, path, answer);
      const subject = read(input);
      if (subject === undefined) continue;
      search.left -= cost;
      const next = liveThrough(start, subject);
      // What is learnt only narrows: an answer that leads out of the bounds says what leaving it out had ruled out.
      const bounds = sumsOf(next, document).map((sum, index) => shared(sum, node.bounds[index] ?? sum));
      if (bounds.some(({ low, high }) => low > high)) continue;
      return { input, subject, lived: next, bounds, answers: new Map([...node.answers, [path, answer]]) };
    }
    return undefined;
  };

  /** Parts each by itself; those that turn out to have been asked the same are looked at again as one. */
  const apart = (node: SearchNode, parts: readonly TiedPart[]): readonly Explored[] => {
    const each = parts.map((part) => explore(search, node, part.slugs));
    const merged = tiedByAsking(
      parts,
      each.map(({ asked: own }) => own),
    );
    return merged.length === parts.length || merged.length === 1 ? each : apart(node, merged);
  };

  const expansions = new Map<SearchNode, readonly SearchNode[]>();

  /** The node with one fact more, in every way; none where it is settled, cannot be gone into, or falls apart. */
  const expanded = (node: SearchNode): readonly SearchNode[] => {
    const known = expansions.get(node);
    if (known !== undefined) return known;
    const next = expand(node);
    expansions.set(node, next);
    return next;
  };

  const expand = (node: SearchNode): readonly SearchNode[] => {
    if (node.bounds.every(isFixed)) {
      record(node.bounds.map((inner) => ({ outer: inner, inner, least: node.answers, most: node.answers })));
      return [];
    }
    const missing = missingOf(node);
    const parts = partsOf(missing, document);
    if (parts.length > 1) {
      const open = new Set([...missing.keys()].map(({ slug }) => slug));
      const each = apart(node, parts);
      for (const path of each.flatMap((part) => [...part.asked])) asked.add(path);
      const reaches = together(
        sumsOf(node.lived, document, (slug) => !open.has(slug)),
        each,
      );
      record(reaches);
      leave(reaches.map(({ outer }, index) => shared(outer, node.bounds[index] ?? outer)));
      return [];
    }
    const step = stepAt(node, missing, outlook);
    const { stretches, complete } = step?.answers ?? { stretches: [], complete: false };
    const isAfforded = stretches.length * cost <= search.left;
    if (step === undefined || !isAfforded) {
      search.isCut ||= !isAfforded;
      leave(node.bounds);
      return [];
    }
    asked.add(step.path);
    if (!complete) search.endless.add(step.path);
    const children = stretches.flatMap((answers) => child(node, step.path, answers) ?? []);
    // Where no answer is allowed nothing was learnt of the fact.
    if (!complete || children.length === 0) leave(node.bounds);
    return children;
  };

  /** Follows one bound of the root down, as long as it stands. */
  const dive = (at: number, end: 'low' | 'high'): void => {
    const boundOf = ({ bounds }: SearchNode): number => bounds[at]?.[end] ?? NaN;
    const allOf = ({ bounds }: SearchNode): number => bounds.reduce((all, bound) => all + bound[end], 0);
    const best = end === 'low' ? -1 : 1;
    let node: SearchNode | undefined = root;
    while (node !== undefined && boundOf(node) === boundOf(root) && found[at]?.inner?.[end] !== boundOf(root)) {
      [node] = [...expanded(node)].sort((a, b) => best * (boundOf(b) - boundOf(a)) || best * (allOf(b) - allOf(a)));
    }
  };

  const visit = (node: SearchNode): void => {
    if (isNews(node)) [...expanded(node)].sort((a, b) => widest(b) - widest(a)).forEach(visit);
  };

  // Where the bounds stand already they are soon found to; what is left then is to be gone through.
  for (let at = root.bounds.length - 1; at >= 0; at -= 1) {
    dive(at, 'high');
    dive(at, 'low');
  }
  visit(root);
  return {
    reaches: root.bounds.map((bounds, index): Reach => {
      const { inner, left, least, most } = found[index] as FoundBounds;
      const outer = inner !== undefined && left !== undefined ? hullOf(inner, left) : (inner ?? left ?? bounds);
      return { outer: shared(outer, bounds), inner, least, most };
    }),
    asked,
  };
};
