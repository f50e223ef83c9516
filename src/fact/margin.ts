import * as z from 'zod/mini';
import {
  bindTerms,
  type Bound,
  difference,
  mapTerms,
  type Rate,
  rateColumnsIn,
  rateFixed,
  rateIn,
  type Reckoning,
  reckoningKey,
  termsIn,
} from '../reckon/index.js';
import { largestMoney, parseShare } from '../quantity/index.js';
import { termFacts } from './catalogue.js';
import { fact, write } from './fact.js';
import { bindCompiled, bindReckoning, type FactTerm } from './reckoned.js';

/** A term of an expression in a rule file: a fact, or a column of the rule’s table. */
export type ReckonedTerm = FactTerm | { readonly column: string };

/** Two expressions that are held against one another. */
export interface MarginParams {
  readonly left: Reckoning<ReckonedTerm>;
  readonly right: Reckoning<ReckonedTerm>;
}

const isFact = (term: ReckonedTerm): term is FactTerm => 'id' in term;

const keyOf = (term: ReckonedTerm): string => (isFact(term) ? term.id : `row.${term.column}`);

/** Columns are put in before anything is reckoned. */
export const factsOnly = (reckoning: Reckoning<ReckonedTerm>): Reckoning<FactTerm> =>
  mapTerms(reckoning, (term) => {
    if (!isFact(term)) throw new RangeError(`no row for ${term.column}`);
    return term;
  });

const factsIn = ({ left, right }: MarginParams): readonly FactTerm[] =>
  [left, right].flatMap((each) => termsIn(each).filter(isFact));

const numberOf = (value: Bound): number => Number(value);

/**
 * How far one expression is above another, in whole parts of the smallest unit: what comparing them comes to. A term
 * that both have is put together, so that it is bounded as exactly as a fact by itself. No rule writes it by name.
 */
export const margin = fact<MarginParams>({
  type: 'integer',
  scope: 'item',
  within: [-Number(largestMoney), largestMoney],
  params: () => z.custom<MarginParams>(),
  reads: (params, setting) => [
    ...new Set(factsIn(params).flatMap(({ name, params: own }) => termFacts[name].reads(own, setting))),
  ],
  title: () => ({ zh: '两数之差', en: 'the difference of the two' }),
  bind: (params, setting) => {
    const { left, right } = { left: factsOnly(params.left), right: factsOnly(params.right) };
    const { ends, missing } = bindCompiled(
      difference(left, right, ({ id }) => id),
      setting,
    );
    const [above, below] = [bindReckoning(left, setting), bindReckoning(right, setting)];
    return {
      load: (frame, slots, slot) => {
        const { low, high } = ends(frame);
        write(slots, slot, numberOf(low), numberOf(high));
      },
      missing,
      sides: (frame) => ({ left: above.seen(frame), right: below.seen(frame) }),
    };
  },
});

/** A call of that fact, under the id that its expressions have in common with whatever comes to the same. */
export const marginOf = (
  params: MarginParams,
): { readonly name: 'margin'; readonly params: MarginParams; readonly id: string } => ({
  name: 'margin',
  params,
  id: `margin{${reckoningKey(params.left, keyOf)} against ${reckoningKey(params.right, keyOf)}}`,
});

const none: Rate = { over: '0', under: '1' };

/** The figure that a cell of a table is: a share is kept as it is written. */
export const figureOfCell = (cell: number | string | undefined): number => {
  if (typeof cell !== 'string') return cell ?? 0;
  const share = parseShare(cell);
  return share.ok ? share.value : 0;
};

/** The same expression with a row’s values in the place of its columns. */
export const inRow = (
  reckoning: Reckoning<ReckonedTerm>,
  row: Readonly<Record<string, number | string>>,
): Reckoning<FactTerm> =>
  bindTerms<ReckonedTerm, FactTerm>(
    reckoning,
    (term, type) =>
      isFact(term) ? { kind: 'term', type, term } : { kind: 'figure', type, value: figureOfCell(row[term.column]) },
    // A cell that is no factor was told where the table is read.
    (rate) => rateFixed('column' in rate ? (rateIn(row[rate.column])?.rate ?? none) : rate),
  );

/** The columns that an expression refers to. */
export const columnsOf = (reckoning: Reckoning<ReckonedTerm>): readonly string[] => [
  ...termsIn(reckoning).flatMap((term) => (isFact(term) ? [] : [term.column])),
  ...rateColumnsIn(reckoning),
];
