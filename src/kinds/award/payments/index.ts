import * as z from 'zod/mini';
import type { ReadRule } from '../../kind-file.js';
import { day } from '../../rule-schema.js';
import { clauseId } from '../../words.js';
import { approved } from './approved.js';
import { computed } from './computed.js';
import { datedIn, readDated, readStretches } from './dated.js';
import { fixed } from './fixed.js';
import type { Payment, PaymentContext, PaymentKind, PlainPayment } from './payment.js';

/** What is paid in one way, as it is written. */
interface WrittenPayment extends Pick<PaymentKind<z.ZodMiniType>, 'isDated'> {
  readonly read: (context: PaymentContext) => ReadRule<PlainPayment>;
}

/** A way of paying with what finds out whether something is written in it. */
interface PaymentWay<Schema extends z.ZodMiniType> {
  readonly schema: Schema;
  readonly written: (pays: unknown) => WrittenPayment | undefined;
}

const way = <Schema extends z.ZodMiniType>({
  schema,
  isWritten,
  isDated,
  read,
}: PaymentKind<Schema>): PaymentWay<Schema> => ({
  schema,
  written: (pays) =>
    isWritten(pays) ? { isDated, read: (context) => read(pays as z.output<Schema>, context) } : undefined,
});

/** Every way of paying. A new one is a module and a line here. */
const ways = [way(fixed), way(approved), way(computed)] as const;

type PaymentSchema = (typeof ways)[number]['schema'];

const plainSchema = z.union(ways.map(({ schema }): PaymentSchema => schema) as [PaymentSchema, ...PaymentSchema[]]);

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

/** The way in which it is written. What was read by the schema of all of them is read by one. */
const writtenIn = (pays: unknown): WrittenPayment => {
  for (const { written } of ways) {
    const found = written(pays);
    if (found !== undefined) return found;
  }
  throw new TypeError('written in no way of paying');
};

/** Reads what an award pays by the first way of paying that it is written in. */
export const readPayment = (pays: z.output<typeof paysSchema>, context: PaymentContext): ReadRule<Payment> => {
  if (Array.isArray(pays)) {
    const entries = pays;
    const read = entries.map((each, index) =>
      writtenIn(each.pays).read({ ...context, pointer: `${context.pointer}/${String(index)}/pays` }),
    );
    return readStretches(entries, read, context.pointer, context);
  }
  const { isDated, read } = writtenIn(pays);
  const [first, ...others] = isDated ? datedIn(pays, context.parameters) : [];
  return first === undefined
    ? read(context)
    : readDated([first, ...others], context, (parameters) => read({ ...context, parameters }));
};
