import { alone, type LinearPart, type ReckonNode } from './line.js';

/**
 * A term that both raises and lowers an expression stands in it more than once: by its ends alone the bounds are wider
 * than what can be. Where the expression is made of straight pieces along it, they are taken at its turns.
 */

const insideOf = (node: ReckonNode): readonly LinearPart[] => {
  if (node.kind === 'atom') return [];
  return node.kind === 'steps' ? [node.of, node.size] : [node.of].flat();
};

const hasAny = ({ parts }: LinearPart, terms: readonly string[]): boolean =>
  [...parts.values()].some(
    ({ node }) => terms.includes(node.key) || insideOf(node).some((inner) => hasAny(inner, terms)),
  );

const straight: readonly ReckonNode['kind'][] = ['atom', 'notBelowZero', 'least', 'most'];

/** Whether an expression is made of straight pieces along each of some terms: nothing of them is rounded, or multiplied. */
const isStraight = ({ parts }: LinearPart, terms: readonly string[]): boolean =>
  [...parts.values()].every(({ node }) => {
    const own = insideOf(node).filter((inner) => hasAny(inner, terms));
    return own.length === 0 || (straight.includes(node.kind) && own.every((inner) => isStraight(inner, terms)));
  });

/**
 * The same expression with its least and its most taken along some terms; nothing where it is not made of straight
 * pieces along them.
 */
export const takenAlong = (line: LinearPart, terms: readonly string[]): LinearPart | undefined => {
  if (isStraight(line, terms)) {
    const key = `along(${[...line.parts.keys()].sort().join(',')})`;
    return alone({ kind: 'along', key, of: line, terms });
  }
  const own = [...line.parts].filter(([, { node }]) => insideOf(node).some((inner) => hasAny(inner, terms)));
  const [only, ...others] = own;
  // What is monotone outside of all that turns has its ends where that has them.
  if (only === undefined || others.length > 0 || terms.some((term) => line.parts.has(term))) return undefined;
  const [key, { node, by }] = only;
  const inside = nodeAlong(node, terms);
  return inside === undefined
    ? undefined
    : { constant: line.constant, parts: new Map([...line.parts, [key, { node: inside, by }]]) };
};

const nodeAlong = (node: ReckonNode, terms: readonly string[]): ReckonNode | undefined => {
  switch (node.kind) {
    case 'atom':
    case 'along':
      return undefined;
    case 'least':
    case 'most':
    case 'product': {
      const [only, ...others] = node.of.filter((inner) => hasAny(inner, terms));
      const inside = only === undefined || others.length > 0 ? undefined : takenAlong(only, terms);
      return inside && { ...node, of: node.of.map((each) => (each === only ? inside : each)) };
    }
    case 'steps': {
      const inside = hasAny(node.size, terms) ? undefined : takenAlong(node.of, terms);
      return inside && { ...node, of: inside };
    }
    case 'notBelowZero':
    case 'round': {
      const inside = takenAlong(node.of, terms);
      return inside && { ...node, of: inside };
    }
  }
};
