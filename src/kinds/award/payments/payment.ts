import type * as z from 'zod/mini';
import type { FactCall } from '../../../condition/index.js';
import type { FactTerm } from '../../../fact/index.js';
import type { Money } from '../../../quantity/index.js';
import type { Reckoning } from '../../../reckon/index.js';
import type { ReadRule, ReadContext } from '../../kind-file.js';
import type { ItemSource, SeveralRows } from '../terms.js';

/** What is known of a figure: it lies between these, ends included. */
export interface Between {
  readonly low: number;
  readonly high: number;
}

/** What is in force, from which day, and the clauses that changed it then; of the first there are none. */
export interface InForce {
  readonly from: string | undefined;
  readonly clauses: readonly string[];
  readonly payment: PlainPayment;
}

/** Which maker makes a payment, and of what: by these it is written where one rule is written by itself. */
interface PaymentMade {
  readonly by: 'fixed' | 'approved' | 'computed' | 'dated';
  readonly of: readonly unknown[];
}

/** A payment that is the same whenever it is made. */
export interface PlainPayment {
  /** The facts that it is reckoned by, beside those of the conditions: figures. */
  readonly reads: readonly FactCall[];
  /** The most that a row can pay, whatever those facts are. */
  readonly most: (row: number) => Money;
  /** What a row pays by what is known of the facts it reads, in their order. Never above `most`. */
  readonly paid: (row: number, known: readonly Between[]) => Between;
  /** Where what it pays takes another turn, in the figure it reads. */
  readonly turns: readonly number[];
  /** How it is reckoned, of one that is: the expression in the terms of a row. */
  readonly how?: (row: number) => Reckoning<FactTerm>;
  /** What it is cut to the most of, of one that is: told where it is more. */
  readonly cut?: (row: number) => Reckoning<FactTerm>;
  /** What it is made of, as data. */
  readonly made: PaymentMade;
  /** What a rule engine's event carries of a row, to be reckoned with there. */
  readonly event: (row: number) => object;
}

/** What an award pays for a row that holds. Whoever wants to know how an award pays asks here. */
export interface Payment extends PlainPayment {
  /** Of one that changes from a day on: what it is in each stretch. */
  readonly stretches?: readonly PlainPayment[];
  /** Of the same, what is in force by what is known of the facts it reads; nothing where that is open. */
  readonly inForce?: (row: number, known: readonly Between[]) => InForce | undefined;
  /** Of the same, the facts that a row is paid by: those of the stretches that may be in force, and what tells which is. */
  readonly asks?: (row: number, known: readonly Between[]) => readonly FactCall[];
}

/** The payments that one is made of: its stretches, or itself. */
export const stretchesOf = (payment: Payment): readonly PlainPayment[] => payment.stretches ?? [payment];

/** What a payment is read with: the rule that it stands in, as far as payments ask. */
export interface PaymentContext extends Pick<ReadContext, 'file' | 'table' | 'condition' | 'factAt' | 'reckoningAt'> {
  /** Where what is paid is written. */
  readonly pointer: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly items: ItemSource | undefined;
  readonly isTogether: boolean;
  readonly severalRows: SeveralRows;
}

/** A way of paying: how `pays` is written, and what is made of it. */
export interface PaymentKind<Schema extends z.ZodMiniType> {
  readonly schema: Schema;
  /** Whether something that one of all ways took is written in this one. */
  readonly isWritten: (pays: unknown) => boolean;
  /** Whether an amount that it names may change from a day on. */
  readonly isDated: boolean;
  readonly read: (pays: z.output<Schema>, context: PaymentContext) => ReadRule<PlainPayment>;
}
