import { commonMultiple } from '../quantity/index.js';
import { type Bound, greatest, multiplied, plusBound, scaled, shortened, smallest, stepsIn } from './bound.js';
import { type Bent, type LinearPart, opposite, type Places, type ReckonNode, type ScaledReckon } from './line.js';
import { alongMade } from './turns.js';

const bent = (node: Bent, places: Places): ScaledReckon => {
  switch (node.kind) {
    case 'along':
      return alongMade(node, places, made);
    case 'notBelowZero': {
      const { under, reckon } = made(node.of, places);
      return { under, reckon: (end, of) => greatest(0n, reckon(end, of)) };
    }
    case 'least':
    case 'most': {
      const all = node.of.map((each) => made(each, places));
      const under = all.reduce((common, each) => commonMultiple(common, each.under), 1n);
      const pick = node.kind === 'least' ? smallest : greatest;
      return {
        under,
        reckon: (end, of) => all.map((each) => scaled(each.reckon(end, of), under / each.under)).reduce(pick),
      };
    }
    case 'product': {
      const all = node.of.map((each) => made(each, places));
      return {
        under: all.reduce((product, each) => product * each.under, 1n),
        // No factor is below nothing: each end of the product is that of all its factors.
        reckon: (end, of) => all.map((each) => each.reckon(end, of)).reduce(multiplied, 1n),
      };
    }
    case 'steps': {
      const [whole, size] = [made(node.of, places), made(node.size, places)];
      return {
        under: 1n,
        reckon: (end, of) => {
          const [value, step] = [whole.reckon(end, of), size.reckon(opposite[end], of)];
          return multiplied(stepsIn(scaled(value, size.under), scaled(step, whole.under), end), node.each);
        },
      };
    }
    case 'round': {
      const { under, reckon } = made(node.of, places);
      const inWhole = (value: Bound): Bound =>
        typeof value === 'number' ? value : shortened(value, node.to * under, node.how) * node.to;
      return { under: 1n, reckon: (end, of) => inWhole(reckon(end, of)) };
    }
  }
};

const nodeMade = (node: ReckonNode, places: Places): ScaledReckon => {
  if (node.kind !== 'atom') return bent(node, places);
  const at = places.get(node.key) ?? -1;
  const exact = (value: number): Bound => (Number.isFinite(value) ? BigInt(value) : value);
  return { under: 1n, reckon: (end, of) => exact(of(at)[end]) };
};

/** A line as it is reckoned between bounds, each occurrence of a term by itself. */
export const made = ({ constant, parts }: LinearPart, places: Places): ScaledReckon => {
  const all = [...parts.values()].map(({ node, by }) => ({ ...nodeMade(node, places), by }));
  const under = all.reduce((common, each) => commonMultiple(common, each.under * each.by.under), constant.under);
  const weighed = all.map((each) => ({
    reckon: each.reckon,
    by: (each.by.over * under) / (each.by.under * each.under),
  }));
  const start = (constant.over * under) / constant.under;
  return {
    under,
    reckon: (end, of) =>
      weighed.reduce<Bound>(
        (sum, { reckon, by }) => plusBound(sum, scaled(reckon(by > 0n ? end : opposite[end], of), by)),
        start,
      ),
  };
};
