import * as z from 'zod/mini';
import type { FactCall } from '../../../condition/index.js';
import { issue, type Issue } from '../../../issue/index.js';
import type { Money } from '../../../quantity/index.js';
import { readUnless } from '../../kind.js';
import { parameterAmount } from './parameter.js';
import type { PaymentContext, PaymentKind, PlainPayment } from './payment.js';

const schema = z.strictObject({ approvedUpTo: z.string().check(z.regex(/^parameter\.\w+$/u)) });

const payment = (upTo: Money, approved: FactCall): PlainPayment => {
  const capped = (amount: number): number => Math.min(amount, upTo);
  return {
    reads: [approved],
    most: () => upTo,
    paid: (_, [known = { low: 0, high: Infinity }]) => ({ low: capped(known.low), high: capped(known.high) }),
    turns: [upTo],
    cut: () => ({
      kind: 'atMost',
      type: 'money',
      parts: [
        { kind: 'figure', type: 'money', value: upTo },
        { kind: 'term', type: 'money', term: { ...approved, name: 'itemApproved' } },
      ],
    }),
    event: () => ({ upTo }),
  };
};

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
      : readUnless(wrong, payment(upTo.value, call));
  },
};
