import * as z from 'zod/mini';
import { issue, type Issue } from '../../../issue/index.js';
import { readUnless } from '../../kind-file.js';
import { approvedPayment } from './approved-payment.js';
import { parameterAmount } from './parameter.js';
import type { PaymentContext, PaymentKind } from './payment.js';

const schema = z.strictObject({ approvedUpTo: z.string().check(z.regex(/^parameter\.\w+$/u)) });

/** Only a project has an amount approved, each its own. */
const misfits = (
  pays: z.output<typeof schema>,
  { file, pointer: at, items, isTogether, severalRows }: PaymentContext,
): readonly Issue[] => {
  const misfit = (when: boolean, pointer: string, found: unknown, zh: string, en: string): readonly Issue[] =>
    when ? [issue('payment-misfit', { file, pointer }, found, { detail: { zh, en } })] : [];
  return [
    ...misfit(
      isTogether,
      at,
      pays,
      '逐项（each）给付：核定额是每个项目自己的',
      'entries each: what is approved is approved for one project',
    ),
    ...misfit(
      items?.list !== 'projects',
      `${at}/approvedUpTo`,
      pays.approvedUpTo,
      '与 approvedUpTo 同写的 {"project": …}的 each：只有项目有核定额',
      'each of a project beside approvedUpTo: only projects have an amount approved',
    ),
    ...misfit(
      severalRows !== 'highest',
      '/outcome/severalRows',
      severalRows,
      'highest：按核定额给付时没有几档',
      'highest: what is approved comes in no tiers',
    ),
  ];
};

/** What was approved for the project, up to an amount. */
export const approved: PaymentKind<typeof schema> = {
  schema,
  isWritten: (pays) => Object.keys(Object(pays) as object).join() === 'approvedUpTo',
  isDated: true,
  read: (pays, context) => {
    const upTo = parameterAmount(pays.approvedUpTo, context, `${context.pointer}/approvedUpTo`);
    const wrong = [...(upTo.issues ?? []), ...misfits(pays, context)];
    const call = wrong.length === 0 ? context.factAt({ fact: 'itemApproved' }, context.pointer) : undefined;
    return call === undefined || upTo.issues !== undefined
      ? { issues: wrong }
      : readUnless(wrong, approvedPayment(upTo.value, call));
  },
};
