import * as z from 'zod/mini';
import { isPlainObject } from '../../../edge/index.js';
import { columnsOf, type FactTerm, inRow, type ReckonedTerm } from '../../../fact/index.js';
import { issue, type Issue } from '../../../issue/index.js';
import { compiled, operatorNames, partsOf, type Reckoning, termsIn } from '../../../reckon/index.js';
import { readUnless } from '../../kind-file.js';
import { computedPayment } from './computed-payment.js';
import type { PaymentContext, PaymentKind } from './payment.js';

const schema = z.record(z.string(), z.unknown()).check(
  z.refine((pays) => ['fact', ...operatorNames].some((name) => Object.hasOwn(pays, name)), {
    error: 'a fact or an operator',
  }),
);

const idOf = ({ id }: FactTerm): string => id;

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
    return readUnless(isWhole ? [] : [issue('rounding-unstated', { file, pointer }, pays)], computedPayment(rows));
  },
};
