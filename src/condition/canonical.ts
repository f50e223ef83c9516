import { type BoundCondition, partsOf } from './condition.js';

const isTold = (value: unknown): boolean =>
  value !== undefined && typeof value !== 'function' && typeof value !== 'symbol';

/**
 * JSON in the form of RFC 8785: keys sorted by UTF-16 code units, no white space, numbers and texts
 * as ECMAScript writes them. Equal texts mean equal data. What JSON cannot hold is left out, as
 * `JSON.stringify` does.
 *
 * @example
 * canonicalJson({ 10: [1.0, 1e21], 9: 'é' }) // '{"10":[1,1e+21],"9":"é"}'
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value))
    return `[${value.map((each: unknown) => (isTold(each) ? canonicalJson(each) : 'null')).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, inner]) => isTold(inner))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`;
};

/** How a structure is taken apart to be written: what stands at a node, and what is below it. */
interface Anatomy<Node> {
  readonly label: (node: Node) => string;
  readonly parts: (node: Node) => readonly Node[];
}

/**
 * A structure as one text in which each distinct part is written once, however many others it is
 * part of: equal texts mean equal structures, and a text is never longer than its distinct parts.
 */
export const sharedKey = <Node>(root: Node, { label, parts }: Anatomy<Node>): string => {
  const places = new Map<string, number>();
  const known = new Map<Node, number>();
  const placeOf = (node: Node): number => {
    const told = known.get(node);
    if (told !== undefined) return told;
    const written = `${label(node)}(${parts(node).map(placeOf).join()})`;
    const place = places.get(written) ?? places.size;
    places.set(written, place);
    known.set(node, place);
    return place;
  };
  placeOf(root);
  return [...places.keys()].join(';');
};

const labelOf = (condition: BoundCondition): string =>
  condition.kind === 'comparison'
    ? `${condition.fact.id} ${condition.operator} ${JSON.stringify(condition.values)}`
    : condition.kind;

const keys = new WeakMap<BoundCondition, string>();

/** What a condition decides, whatever its names and the order of its parts: equal keys are decided once for all rules. */
export const conditionKey = (condition: BoundCondition): string => {
  const known = keys.get(condition);
  if (known !== undefined) return known;
  const parts = (each: BoundCondition): readonly BoundCondition[] =>
    [...partsOf(each)].sort((a, b) => (conditionKey(a) < conditionKey(b) ? -1 : 1));
  const key = sharedKey(condition, { label: labelOf, parts });
  keys.set(condition, key);
  return key;
};
