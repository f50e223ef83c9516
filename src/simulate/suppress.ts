/** Groups of few enterprises are not told, nor is what they could be reckoned from. */

/** Of what figures are grouped by, the columns of the table: what tells enterprises apart. */
export const ownColumns = (by: readonly string[]): readonly string[] =>
  by.filter((name) => !['year', 'rule', 'document'].includes(name));

interface NamedGroup {
  readonly is: readonly string[];
}

/** Groups that add up to one of a coarser grouping, by the key that they differ in. */
const linesOf = <Row extends NamedGroup>(rows: readonly Row[], by: readonly string[]): readonly (readonly Row[])[] =>
  by.flatMap((name, key) => {
    if (ownColumns([name]).length === 0) return [];
    const lines = new Map<string, Row[]>();
    for (const row of rows) {
      const line = row.is.filter((_, at) => at !== key).join('\n');
      lines.set(line, [...(lines.get(line) ?? []), row]);
    }
    return [...lines.values()];
  });

/**
 * The groups that are told: not those of fewer enterprises than asked for; and where one alone would be left out of groups
 * that add up to a figure that is told, the smallest of the others neither, since the one is what the others leave of it.
 */
export const keptOf = <Row extends NamedGroup>(
  rows: readonly Row[],
  by: readonly string[],
  countOf: (row: Row) => number,
  below: number,
): readonly Row[] => {
  if (ownColumns(by).length === 0) return rows;
  const hidden = new Set(rows.filter((row) => countOf(row) < below));
  const lines = linesOf(rows, by);
  for (let before = -1; before < hidden.size;) {
    before = hidden.size;
    for (const line of lines) {
      const open = line.filter((row) => !hidden.has(row)).sort((a, b) => countOf(a) - countOf(b));
      const [smallest] = open;
      if (line.length - open.length === 1 && smallest !== undefined) hidden.add(smallest);
    }
  }
  return rows.filter((row) => !hidden.has(row));
};
