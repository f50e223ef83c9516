import * as z from 'zod/mini';
import { isPlainObject } from '../../../edge/index.js';
import { columnsOf, type FactTerm, inRow, type ReckonedTerm } from '../../../fact/index.js';
import { issue, type Issue } from '../../../issue/index.js';
import type { Money } from '../../../quantity/index.js';
import {
  type Bound,
  compiled,
  type Compiled,
  operatorNames,
  partsOf,
  type Reckoning,
  termsIn,
} from '../../../reckon/index.js';
import { readUnless } from '../../kind.js';
import type { Between, PaymentContext, PaymentKind, PlainPayment } from './payment.js';

const schema = z.record(z.string(), z.unknown()).check(
  z.refine((pays) => ['fact', ...operatorNames].some((name) => Object.hasOwn(pays, name)), {
    error: 'a fact or an operator',
  }),
);

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

const payment = (rows: readonly Reckoning<FactTerm>[]): PlainPayment => {
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
    how: (row) => rows[row] as Reckoning<FactTerm>,
    event: (row) => ({ reckoned: rows[row] }),
  };
};

const misfit = ({ file, pointer }: PaymentContext, pays: unknown, zh: string, en: string): Issue =>
  issue('payment-misfit', { file, pointer }, pays, { detail: { zh, en } });

const rowsOf = (read: Reckoning<ReckonedTerm>, { table }: PaymentContext): readonly Reckoning<FactTerm>[] =>
  table.rows.map((row) => inRow(read, row));

/** A column that is a step, or what one comes to, is of something in every row. */
const hasEmptyStep = (reckoning: Reckoning<FactTerm>): boolean => {
  const isEmpty = (part: Reckoning<FactTerm>): boolean => part.kind === 'figure' && part.value <= 0;
  if (reckoning.kind === 'steps' && [reckoning.size, reckoning.each].some(isEmpty)) return true;
  return partsOf(reckoning).some(hasEmptyStep);
};

/** An amount reckoned from figures: a share of an investment, so much for each whole step of an increase, the lesser of two. */
export const computed: PaymentKind<typeof schema> = {
  schema,
  isWritten: isPlainObject,
  // An expression reads no amounts that change by the day.
  isDated: false,
  read: (pays, context) => {
    const { file, pointer } = context;
    const read = context.reckoningAt(pays, pointer);
    // What is wrong with it was told.
    if (read === undefined) return { issues: [] };
    if (read.type !== 'money')
      return { issues: [misfit(context, pays, '结果为金额的算式', 'an expression that comes to money')] };
    if (columnsOf(read).length === 0 && termsIn(read).length === 0)
      return {
        issues: [
          misfit(
            context,
            pays,
            '用到事实的算式；固定的金额写成参数',
            'an expression over facts; a fixed amount is a parameter',
          ),
        ],
      };
    const rows = rowsOf(read, context);
    if (rows.some(hasEmptyStep))
      return { issues: [misfit(context, pays, '每档大于零的表列', 'columns of steps above zero in every row')] };
    const isWhole = rows.every((row) => compiled(row, idOf).isWhole);
    return readUnless(isWhole ? [] : [issue('rounding-unstated', { file, pointer }, pays)], payment(rows));
  },
};
