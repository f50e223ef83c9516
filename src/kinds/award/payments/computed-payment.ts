import type { FactTerm } from '../../../fact/index.js';
import type { Money } from '../../../quantity/index.js';
import { type Bound, compiled, type Compiled, partsOf, type Reckoning, termsIn } from '../../../reckon/index.js';
import type { Between, PlainPayment } from './payment.js';

const idOf = ({ id }: FactTerm): string => id;

/** The facts of the expressions of all rows, each once. */
const factsOf = (rows: readonly Reckoning<FactTerm>[]): readonly FactTerm[] => [
  ...new Map(rows.flatMap(termsIn).map((term) => [term.id, term])).values(),
];

/** Figures in an expression, and so about where what it comes to takes a turn. */
const figuresIn = (reckoning: Reckoning<FactTerm>): readonly number[] =>
  reckoning.kind === 'figure' ? [reckoning.value] : partsOf(reckoning).flatMap(figuresIn);

const unbounded: Between = { low: 0, high: Infinity };

// Ends of whole 分: what could end in parts of one is refused at load.
const fen = (value: Bound, under: bigint): number => (typeof value === 'number' ? value : Number(value / under));

/** Pays what an expression over facts comes to, one for each row. */
export const computedPayment = (rows: readonly Reckoning<FactTerm>[]): PlainPayment => {
  const reads = factsOf(rows);
  const places = new Map(reads.map(({ id }, place) => [id, place]));
  const ready = rows.map((row): Compiled<FactTerm> & { readonly placeOf: readonly number[] } => {
    const made = compiled(row, idOf);
    return { ...made, placeOf: made.terms.map(({ id }) => places.get(id) ?? -1) };
  });
  const paid = (row: number, known: readonly Between[]): Between => {
    const own = ready[row];
    if (own === undefined) return { low: 0, high: 0 };
    const { low, high } = own.ends((term) => known[own.placeOf[term] ?? -1] ?? unbounded);
    return { low: fen(low, own.under), high: fen(high, own.under) };
  };
  return {
    reads,
    most: (row) => paid(row, []).high as Money,
    paid,
    turns: [...new Set(rows.flatMap(figuresIn))],
    made: { by: 'computed', of: [rows] },
    how: (row) => rows[row] as Reckoning<FactTerm>,
    event: (row) => ({ reckoned: rows[row] }),
  };
};
