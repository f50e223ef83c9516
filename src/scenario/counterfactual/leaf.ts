import { comparedIn, type DecidedComparison, type Trace } from '../../condition/index.js';

/** A comparison as it was seen; `forbidden` where it stands under a `not` and must fail. */
export type Leaf = DecidedComparison & { readonly forbidden?: true };

/** What stands under a `not` and must fail, each once. */
export const forbidden = (trace: Trace, truth: Trace['truth']): readonly Leaf[] =>
  [...new Set(comparedIn(trace))].filter((leaf) => leaf.truth === truth).map((leaf) => ({ ...leaf, forbidden: true }));

/** The comparisons that refuse a condition that fails. */
export const refusing = (trace: Trace): readonly Leaf[] => {
  const seen = new Set<Trace>();
  const walk = (each: Trace): readonly Leaf[] => {
    if (each.truth !== 'no' || seen.has(each)) return [];
    seen.add(each);
    switch (each.kind) {
      case 'comparison':
        return [each];
      case 'all':
      case 'any':
        return each.parts.flatMap(walk);
      case 'not':
        return forbidden(each, 'yes');
    }
  };
  return walk(trace);
};
