/** Expressions that are worked out together, each once: what is asked for again is the same column. */
export interface SqlLayer {
  readonly put: (expression: string) => string;
  readonly columns: () => readonly (readonly [expression: string, name: string])[];
}

/** Names of a layer’s columns: a letter of its own, and a number. */
export const createLayer = (letter: string): SqlLayer => {
  const names = new Map<string, string>();
  return {
    put: (expression) => {
      const name = names.get(expression) ?? `${letter}${String(names.size)}`;
      names.set(expression, name);
      return name;
    },
    columns: () => [...names],
  };
};

const namesIn = (expression: string): readonly string[] => expression.match(/\b[a-z]\d+\b/gu) ?? [];

/** Layers with the names that each has to hand on to those above it, and what the lowest needs of what is below. */
const neededIn = (
  layers: readonly SqlLayer[],
  asked: readonly string[],
): { readonly above: readonly ReadonlySet<string>[]; readonly below: ReadonlySet<string> } => {
  const above: Set<string>[] = [];
  let names = new Set(asked.flatMap(namesIn));
  for (const layer of [...layers].reverse()) {
    above.unshift(names);
    const wanted = names;
    const own = layer.columns().filter(([, name]) => wanted.has(name));
    const ownNames = new Set(own.map(([, name]) => name));
    names = new Set([
      ...[...wanted].filter((name) => !ownNames.has(name)),
      ...own.flatMap(([expression]) => namesIn(expression)),
    ]);
  }
  return { above, below: names };
};

/** What layers need of those below them, where this is asked of the uppermost. */
export const neededBelow = (layers: readonly SqlLayer[], asked: readonly string[]): readonly string[] => [
  ...neededIn(layers, asked).below,
];

/**
 * Layers as queries, one inside the other: each has what it works out, and what those above it need of those below.
 *
 * @param from a table, or a query in parentheses.
 * @param kept columns of it that every layer hands on.
 * @param asked what is asked of the uppermost layer.
 */
export const nested = (
  layers: readonly SqlLayer[],
  from: string,
  kept: readonly string[],
  asked: readonly string[],
  fence: string,
): string => {
  const { above } = neededIn(layers, asked);
  return layers.reduce((inner, layer, at) => {
    const wanted = above[at] ?? new Set<string>();
    const own = layer.columns().filter(([, name]) => wanted.has(name));
    const ownNames = new Set(own.map(([, name]) => name));
    // The columns of a table are named by what is worked out of them.
    const passed = [...wanted].filter((name) => !ownNames.has(name));
    const columns = [...kept, ...passed, ...own.map(([expression, name]) => `${expression} AS ${name}`)];
    return `SELECT ${columns.join(',\n  ')}\nFROM ${at === 0 ? inner : inQuery(inner, fence)}`;
  }, from);
};

/** A query to ask from. */
export const inQuery = (query: string, fence: string): string => `(\n${query}${fence}\n) AS below`;
