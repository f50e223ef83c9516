import type { FactName } from '../../fact/index.js';
import type { Document } from '../../rule/index.js';
import { at } from '../input.js';
import { isBy } from '../../kinds/index.js';

/** For a path, other paths that together settle the same: those of them that are not told. */
export type Instead = ReadonlyMap<string, readonly string[]>;

/** Figures of a place for which the quotient of two others stands in, where every limit on them says so. */
const quotients = ({ rules }: Document): readonly (readonly [path: string, others: readonly string[]])[] => {
  const terms = rules.flatMap((rule) =>
    isBy(rule, 'figure') && rule.terms !== undefined && 'field' in rule.terms.measured ? [rule.terms.measured] : [],
  );
  return [...new Set(terms.map(({ field }) => field))].flatMap((field) => {
    const own = terms.filter((each) => each.field === field).map(({ orElse }) => orElse);
    const [first] = own;
    return first !== undefined && own.every((each) => each?.share === first.share && each.of === first.of)
      ? [[field, [first.share, first.of]] as const]
      : [];
  });
};

/** Years of revenue that only growth is read from: to say whether it keeps growing does as well. */
const growth = (
  asking: ReadonlyMap<string, ReadonlySet<FactName>>,
): readonly (readonly [path: string, others: readonly string[]])[] =>
  [...asking].flatMap(([path, facts]) =>
    facts.size === 1 && facts.has('keepsGrowing') && path.startsWith('years.')
      ? [[path, ['judgements.keepsGrowing']] as const]
      : [],
  );

/**
 * Where either of several facts will do: the plot ratio, or the floor area and the area.
 *
 * @param asking which facts ask for each path.
 */
export const insteadIn = (
  input: unknown,
  document: Document,
  asking: ReadonlyMap<string, ReadonlySet<FactName>>,
): Instead =>
  new Map(
    [...quotients(document), ...growth(asking)].map(([path, others]) => [
      path,
      others.filter((other) => at(input, other) === undefined),
    ]),
  );
