/** Rules as the document has them, by the first clause of each: their files are in the order of their names. */
const clauseOf = (rule: unknown): string => (rule as { readonly clauses?: readonly string[] }).clauses?.[0] ?? '';

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

export const inOrder = <Rule>(rules: Readonly<Record<string, Rule>>): readonly (readonly [string, Rule])[] =>
  Object.entries(rules).sort(([, a], [, b]) => compare(clauseOf(a), clauseOf(b)));
