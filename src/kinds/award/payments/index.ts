import * as z from 'zod/mini';
import type { ReadRule } from '../../kind.js';
import { day } from '../../rule-schema.js';
import { clauseId } from '../../words.js';
import { approved } from './approved.js';
import { computed } from './computed.js';
import { datedIn, readDated, readStretches } from './dated.js';
import { fixed } from './fixed.js';
import type { Payment, PaymentContext, PaymentKind, PlainPayment } from './payment.js';

/** Every way of paying. A new one is a module and a line here. */
const payments = [fixed, approved, computed] as const;

type PaymentSchema = (typeof payments)[number]['schema'];

const plainSchema = z.union(payments.map(({ schema }): PaymentSchema => schema) as [PaymentSchema, ...PaymentSchema[]]);

/** Other ways of paying from a day on, each by the clauses that change it. */
const stretchesSchema = z
  .array(
    z.strictObject({
      from: z.optional(day),
      by: z.optional(z.enum(['year', 'event'])),
      pays: plainSchema,
      clauses: z.optional(z.array(clauseId).check(z.minLength(1))),
    }),
  )
  .check(z.minLength(2));

export const paysSchema = z.union([plainSchema, stretchesSchema]);

type WrittenPayment = z.output<typeof plainSchema>;

/** What is written was read against all of their schemas: one of them takes it. */
const kindIn = (pays: WrittenPayment): PaymentKind =>
  payments.find(({ schema }) => schema.safeParse(pays).success) as unknown as PaymentKind;

/** Reads what an award pays by the first way of paying that it is written in. */
export const readPayment = (pays: z.output<typeof paysSchema>, context: PaymentContext): ReadRule<Payment> => {
  if (Array.isArray(pays)) {
    const entries = pays;
    const read = entries.map((each, index) =>
      kindIn(each.pays).read(each.pays, { ...context, pointer: `${context.pointer}/${String(index)}/pays` }),
    );
    return readStretches(entries, read, context.pointer, context);
  }
  const kind = kindIn(pays);
  const read = (parameters: PaymentContext['parameters']): ReadRule<PlainPayment> =>
    kind.read(pays, { ...context, parameters });
  const [first, ...others] = (kind as unknown) === computed ? [] : datedIn(pays, context.parameters);
  return first === undefined ? read(context.parameters) : readDated([first, ...others], context, read);
};

export { paymentKey } from './payment-key.js';
export { type Between, type InForce, type Payment, stretchesOf } from './payment.js';
