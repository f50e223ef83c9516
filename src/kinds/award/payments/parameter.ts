import { issue } from '../../../issue/index.js';
import type { Money } from '../../../quantity/index.js';
import type { ReadRule } from '../../kind-file.js';
import { readAmount } from '../../table.js';
import type { PaymentContext } from './payment.js';

const parameterPrefix = 'parameter.';

/** The amount that `parameter.<name>` stands for: always something. */
export const parameterAmount = (
  reference: string,
  { parameters, file }: Pick<PaymentContext, 'parameters' | 'file'>,
  pointer: string,
): ReadRule<Money> => {
  const name = reference.slice(parameterPrefix.length);
  const written = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  const amount = readAmount(written);
  if (amount === undefined)
    return {
      issues: [
        issue('value-misfit', { file, pointer }, reference, {
          detail: { zh: 'parameters 中的一个金额', en: 'an amount among the parameters' },
        }),
      ],
    };
  return amount > 0
    ? { value: amount }
    : { issues: [issue('amount-not-positive', { file, pointer: `/parameters/${name}` }, written)] };
};
