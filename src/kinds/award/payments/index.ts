import * as z from 'zod/mini';
import type { ReadRule } from '../../kind.js';
import { approved } from './approved.js';
import { computed } from './computed.js';
import { datedIn, readDated } from './dated.js';
import { fixed } from './fixed.js';
import type { Payment, PaymentContext, PaymentKind } from './payment.js';

/** Every way of paying. A new one is a module and a line here. */
const payments = [fixed, approved, computed] as const;

type PaymentSchema = (typeof payments)[number]['schema'];

export const paysSchema = z.union(
  payments.map(({ schema }): PaymentSchema => schema) as [PaymentSchema, ...PaymentSchema[]],
);

/** Reads what an award pays by the first way of paying that it is written in. */
export const readPayment = (pays: z.output<typeof paysSchema>, context: PaymentContext): ReadRule<Payment> => {
  const kind = payments.find(({ schema }) => schema.safeParse(pays).success);
  // What is written was read against all of their schemas: one of them takes it.
  const read = (parameters: PaymentContext['parameters']): ReadRule<Payment> =>
    (kind as PaymentKind).read(pays, { ...context, parameters });
  const [first, ...others] = kind === computed ? [] : datedIn(pays, context.parameters);
  return first === undefined ? read(context.parameters) : readDated([first, ...others], context, read);
};

export type { Between, Payment } from './payment.js';
