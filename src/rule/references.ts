import type { Condition } from '../condition/index.js';
import { issue, type Issue } from '../issue/index.js';
import type { Rule } from '../kinds/index.js';

/** The rules that a condition refers to. */
export const referencesIn = (condition: Condition): readonly string[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions.flatMap(referencesIn);
    case 'not':
      return referencesIn(condition.condition);
    case 'reference':
      return [condition.rule];
    case 'comparison':
      return [];
  }
};

type References = ReadonlyMap<string, readonly string[]>;

/** A walk in progress: the rule it stands at, and which of the rules referred to comes next. */
interface WalkStep {
  readonly slug: string;
  next: number;
}

/**
 * Takes rules in the order in which they can be decided, those referred to first, and finds the
 * rules that lie on a loop. Each reference is followed once, and without recursion: a chain may be
 * as long as there are rules. (Tarjan's strongly connected components.)
 */
const ordered = (
  references: References,
): { readonly order: readonly string[]; readonly onLoop: ReadonlySet<string> } => {
  const order: string[] = [];
  const onLoop = new Set<string>();
  const numbers = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const enter = (slug: string): WalkStep => {
    numbers.set(slug, numbers.size);
    lowest.set(slug, numbers.size - 1);
    open.push(slug);
    isOpen.add(slug);
    return { slug, next: 0 };
  };
  const lower = (slug: string, to: number): void => {
    lowest.set(slug, Math.min(lowest.get(slug) ?? to, to));
  };
  const leave = (slug: string): void => {
    order.push(slug);
    if (lowest.get(slug) !== numbers.get(slug)) return;
    const together = open.splice(open.lastIndexOf(slug));
    for (const each of together) {
      isOpen.delete(each);
      if (together.length > 1 || references.get(each)?.includes(each) === true) onLoop.add(each);
    }
  };
  for (const start of references.keys()) {
    if (numbers.has(start)) continue;
    const path = [enter(start)];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const { slug } = step;
      const other = references.get(slug)?.[step.next];
      step.next += 1;
      if (other === undefined) {
        leave(slug);
        path.pop();
        const above = path.at(-1);
        if (above !== undefined) lower(above.slug, lowest.get(slug) ?? 0);
      } else if (!numbers.has(other)) path.push(enter(other));
      else if (isOpen.has(other)) lower(slug, numbers.get(other) ?? 0);
    }
  }
  return { order, onLoop };
};

// Of more rules nobody reads the way.
const mostTold = 20;

/** The way from a rule on a loop back to itself, by the references that are shortest. */
const loopFrom = (slug: string, references: References, onLoop: ReadonlySet<string>): readonly string[] => {
  let ways: readonly (readonly string[])[] = [[slug]];
  const seen = new Set<string>();
  while (ways.length > 0) {
    const next = ways.flatMap((way) =>
      (references.get(way.at(-1) ?? '') ?? []).filter((each) => onLoop.has(each)).map((each) => [...way, each]),
    );
    const back = next.find((way) => way.at(-1) === slug);
    if (back !== undefined) return back;
    ways = next.filter((way) => {
      const last = way.at(-1) ?? '';
      const isNew = !seen.has(last);
      seen.add(last);
      return isNew;
    });
  }
  return [slug];
};

// More than any document asks of a reader; what goes deeper is a chain that writes itself.
const deepest = 50;

/** Rules whose conditions come back to themselves, and rules at which a chain of references grows too long. */
export const referenceIssues = (rules: readonly Rule[], fileOf: (slug: string) => string): readonly Issue[] => {
  const references: References = new Map(
    rules.map(({ slug, condition }) => [slug, [...new Set(referencesIn(condition))]]),
  );
  const { order, onLoop } = ordered(references);
  const place = (slug: string): Issue['place'] => ({ file: fileOf(slug), pointer: '/conditions' });
  if (onLoop.size > 0)
    return rules.flatMap(({ slug }) => {
      if (!onLoop.has(slug)) return [];
      const loop = onLoop.size > mostTold ? '' : ` ${loopFrom(slug, references, onLoop).join(' → ')} `;
      const known = { zh: `不在${loop}这一环上的`, en: `one that is not on the loop${loop.trimEnd()}` };
      return [issue('condition-reference', place(slug), slug, { known })];
    });
  const depths = new Map<string, number>();
  const below = (slugs: readonly string[]): number =>
    slugs.reduce((most, slug) => Math.max(most, 1 + (depths.get(slug) ?? 0)), 0);
  for (const slug of order) depths.set(slug, below(references.get(slug) ?? []));
  // The rules above one that is too deep are too deep as well: it is told where the chain can be cut.
  return rules.flatMap(({ slug }) =>
    depths.get(slug) === deepest + 1 ? [issue('reference-too-deep', place(slug), slug, { most: String(deepest) })] : [],
  );
};
