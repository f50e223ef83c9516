import { issue } from '../../../issue/index.js';
import type { Money } from '../../../quantity/index.js';
import { readUnless } from '../../kind-file.js';
import { reference } from '../../rule-schema.js';
import { rowPrefix } from '../../../reckon/index.js';
import { fixedPayment } from './fixed-payment.js';
import { parameterAmount } from './parameter.js';
import type { PaymentContext, PaymentKind } from './payment.js';

/** The amounts of a column, one for each row: always something. */
const columnAmounts = (pays: string, { table, file, pointer }: PaymentContext): ReturnType<typeof fixed.read> => {
  const column = pays.slice(rowPrefix.length);
  const at = Object.keys(table.columns).indexOf(column);
  if (at === -1 || table.columns[column] !== 'money')
    return {
      issues: [
        issue('value-misfit', { file, pointer }, pays, {
          detail: { zh: '表中的金额列', en: 'a money column of the table' },
        }),
      ],
    };
  const amounts = table.rows.map((row) => row[column] as Money);
  const nothing = amounts.flatMap((amount, index) =>
    amount === 0
      ? [
          issue(
            'amount-not-positive',
            { file, pointer: `${table.pointer}/rows/${String(index)}/${String(at)}` },
            table.printed[index]?.[at],
          ),
        ]
      : [],
  );
  return readUnless(nothing, fixedPayment(amounts));
};

/** An amount that stands in the rule: `row.<column>`, another one for each row, or `parameter.<name>`. */
export const fixed: PaymentKind<typeof reference> = {
  schema: reference,
  isWritten: (pays) => typeof pays === 'string',
  isDated: true,
  read: (pays, context) => {
    if (pays.startsWith(rowPrefix)) return columnAmounts(pays, context);
    const amount = parameterAmount(pays, context, context.pointer);
    return amount.issues === undefined
      ? { value: fixedPayment(context.table.rows.map(() => amount.value)) }
      : { issues: amount.issues };
  },
};
