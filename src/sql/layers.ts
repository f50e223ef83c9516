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

/**
 * Layers as queries, one inside the other: each has what it works out, and what those above it need of those below.
 *
 * @param kept columns of the table that every layer hands on.
 * @param asked what is asked of the uppermost layer.
 */
export const nested = (
  layers: readonly SqlLayer[],
  table: string,
  kept: readonly string[],
  asked: readonly string[],
  fence: string,
): string => {
  const needed: Set<string>[] = [];
  let above = new Set(asked.flatMap(namesIn));
  for (const layer of [...layers].reverse()) {
    needed.unshift(above);
    const own = layer.columns().filter(([, name]) => above.has(name));
    const ownNames = new Set(own.map(([, name]) => name));
    above = new Set([
      ...[...above].filter((name) => !ownNames.has(name)),
      ...own.flatMap(([expression]) => namesIn(expression)),
    ]);
  }
  return layers.reduce((from, layer, at) => {
    const wanted = needed[at] ?? new Set<string>();
    const own = layer.columns().filter(([, name]) => wanted.has(name));
    const ownNames = new Set(own.map(([, name]) => name));
    const passed = at === 0 ? [] : [...wanted].filter((name) => !ownNames.has(name));
    const columns = [...kept, ...passed, ...own.map(([expression, name]) => `${expression} AS ${name}`)];
    const inner = at === 0 ? from : `(\n${from}${fence}\n) AS below_${String(at)}`;
    return `SELECT ${columns.join(',\n  ')}\nFROM ${inner}`;
  }, table);
};
