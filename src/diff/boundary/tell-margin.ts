import type { FactCall, Value } from '../../condition/index.js';
import { type FactTerm, type MarginParams, factsOnly, standardIn } from '../../fact/index.js';
import { largestMoney } from '../../quantity/index.js';
import { difference, type Reckoning, termsIn } from '../../reckon/index.js';
import type { Supposed } from './ways.js';

interface ToldFact {
  readonly fact: FactCall;
  readonly value: Value;
}

/** What a figure is that nothing else says: of money 1亿元, of areas about 15亩, of shares 10%, of counts ten. */
const usual = { money: 1e10, area: 3e8, share: 1e7, integer: 10 } as const;

const termsTyped = (reckoning: Reckoning<FactTerm>): readonly FactTerm[] => termsIn(reckoning);

/**
 * Facts by which one expression is so far above another: all of them as supposed or as usual, but for the first that
 * the first expression has to itself, which makes up the rest.
 */
export const toldBy = (params: MarginParams, wanted: number, all: Supposed, year: number): readonly ToldFact[] => {
  const [left, right] = [factsOnly(params.left), factsOnly(params.right)];
  const { terms, ends } = difference(left, right, ({ id }) => id);
  const leading = new Set(termsTyped(left).map(({ id }) => id));
  const isFree = (term: FactTerm): boolean =>
    leading.has(term.id) && !all.has(term.id) && standardIn(term, year) === undefined;
  const free = terms.find(isFree);
  const valueOf = (term: FactTerm, beside: number): number =>
    standardIn(term, year) ?? Number(all.get(term.id)?.value ?? beside);
  const marginAt = (figure: number, beside: number): number => {
    const { low } = ends((term) => {
      const each = terms[term];
      const value = each === undefined || each === free ? figure : valueOf(each, beside);
      return { low: value, high: value };
    });
    return Number(low);
  };
  // Where what stands beside it is beyond what is wanted by itself, there is none of it.
  const beside = marginAt(0, usual[left.type]) > wanted ? 0 : usual[left.type];
  // The figure at which it is as far above as is wanted: the least, or, of what makes it less, the most.
  const rises = marginAt(0, beside) <= marginAt(largestMoney, beside);
  let [low, high] = [0, largestMoney as number];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (rises ? marginAt(middle, beside) >= wanted : marginAt(middle, beside) < wanted) high = middle;
    else low = middle + 1;
  }
  const figure = rises ? low : Math.max(0, low - 1);
  return terms
    .filter((term) => !all.has(term.id))
    .map((term) => ({ fact: term, value: term === free ? figure : valueOf(term, beside) }));
};
