import { canonicalJson } from '../../../condition/index.js';
import { issue, type Issue } from '../../../issue/index.js';
import { dayBefore, formatDay, parseDay, type Money } from '../../../quantity/index.js';
import { isDated } from '../../dated.js';
import type { ReadRule } from '../../kind.js';
import { type CameIn, eventIn } from './event.js';
import type { Between, Payment, PaymentContext, PlainPayment } from './payment.js';

/**
 * What is paid from a day on, as later clauses change it: the rule is one, and each year, or each event, is paid by
 * what is in force then.
 */

const prefix = 'parameter.';

const textsIn = (written: unknown): readonly string[] => {
  if (typeof written === 'string') return [written];
  return typeof written === 'object' && written !== null ? Object.values(written).flatMap(textsIn) : [];
};

/** A stretch as it is written: from which day on, and by which clauses. */
export interface DatedEntry {
  readonly from?: string | undefined;
  readonly by?: 'year' | 'event' | undefined;
  readonly clauses?: readonly string[] | undefined;
}

interface DatedParameter {
  readonly name: string;
  readonly amounts: readonly (DatedEntry & { readonly amount: string })[];
}

/** The dated amounts that a payment goes by. */
export const datedIn = (pays: unknown, parameters: Readonly<Record<string, unknown>>): readonly DatedParameter[] =>
  textsIn(pays).flatMap((text) => {
    const name = text.slice(prefix.length);
    const written = text.startsWith(prefix) && Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    return isDated(written) ? [{ name, amounts: written }] : [];
  });

/**
 * The first has no day, and each later one a later day: of a year its first, since a rule is decided by the year,
 * unless what came goes by its day.
 */
const orderIssues = (entries: readonly DatedEntry[], pointer: string, file: string): readonly Issue[] =>
  entries.flatMap(({ from, by }, index): readonly Issue[] => {
    const place = { file, pointer: `${pointer}/${String(index)}/from` };
    const wanted = (zh: string, en: string): Issue => issue('value-misfit', place, from, { detail: { zh, en } });
    if (index === 0)
      return from === undefined
        ? []
        : [wanted('不写：第一项从规则开始之日起', 'nothing: the first holds from the rule’s beginning')];
    if (from === undefined) return [wanted('自哪天起，如 "2027-01-01"', 'from which day, such as "2027-01-01"')];
    if (by !== 'event' && !from.endsWith('-01-01'))
      return [
        issue('effective-inside-year', place, from, {
          expected: {
            zh: '某年的1月1日；按事件发生之日变化的，另写 by: event',
            en: 'the first of January of a year; where it goes by the day of the event, by: event beside it',
          },
        }),
      ];
    const before = entries[index - 1]?.from;
    return before === undefined || from > before
      ? []
      : [wanted(`晚于前一项的日期（晚于${before}）`, `a day after that of the one before it (${before})`)];
  });

/** How a change tells whether it is in force in a row: a flag, and what it is where the change is. */
interface DatedChange {
  readonly call: (row: number) => CameIn;
  readonly holds: 0 | 1;
}

const dayBeforeText = (written: string): string => {
  const day = parseDay(written);
  return day.ok ? formatDay(dayBefore(day.value)) : written;
};

/** By the year: the year has begun. By the event: what came did not come before that day. */
const changeOf = (
  { from = '', by }: DatedEntry,
  event: ((row: number, through: string) => CameIn) | undefined,
): DatedChange => {
  if (by === 'event' && event !== undefined) return { call: (row) => event(row, dayBeforeText(from)), holds: 0 };
  const call = { name: 'inPeriod', params: { from }, id: `inPeriod${canonicalJson({ from })}` } as const;
  return { call: () => call, holds: 1 };
};

const unknown: Between = { low: 0, high: Infinity };

const paymentOf = (
  entries: readonly DatedEntry[],
  payments: readonly PlainPayment[],
  changes: readonly DatedChange[],
  rows: readonly number[],
): Payment => {
  const [first] = payments as readonly [PlainPayment, ...PlainPayment[]];
  const calls = [...changes.flatMap(({ call }) => rows.map(call)), ...payments.flatMap(({ reads }) => reads)];
  const reads = [...new Map(calls.map((call) => [call.id, call])).values()];
  const placeOf = new Map(reads.map(({ id }, place) => [id, place]));
  const knownOf = (id: string, known: readonly Between[]): Between => known[placeOf.get(id) ?? -1] ?? unknown;
  /** Whether a change may be in force, and whether it may not. The first stretch is one from the beginning. */
  const may = (
    index: number,
    row: number,
    known: readonly Between[],
  ): { readonly be: boolean; readonly not: boolean } => {
    const change = changes[index - 1];
    if (change === undefined) return { be: index === 0, not: index > changes.length };
    const { low, high } = knownOf(change.call(row).id, known);
    const [isNever, isAlways] = [high < 1, low >= 1];
    return change.holds === 1 ? { be: !isNever, not: !isAlways } : { be: !isAlways, not: !isNever };
  };
  /** The stretches that may be in force: one that has begun, and of which the next may not have. */
  const open = (row: number, known: readonly Between[]): readonly number[] =>
    payments.flatMap((_, index) => (may(index, row, known).be && may(index + 1, row, known).not ? [index] : []));
  const paidBy = (index: number, row: number, known: readonly Between[]): Between => {
    const payment = payments[index] ?? first;
    return payment.paid(
      row,
      payment.reads.map(({ id }) => knownOf(id, known)),
    );
  };
  return {
    reads,
    most: (row) => Math.max(...payments.map((each) => each.most(row))) as Money,
    paid: (row, known) => {
      const each = open(row, known).map((index) => paidBy(index, row, known));
      return { low: Math.min(...each.map(({ low }) => low)), high: Math.max(...each.map(({ high }) => high)) };
    },
    turns: [...new Set(payments.flatMap(({ turns }) => turns))],
    stretches: payments,
    inForce: (row, known) => {
      const [index, another] = open(row, known);
      if (index === undefined || another !== undefined) return undefined;
      const { from, clauses = [] } = entries[index] ?? {};
      const payment = payments[index] ?? first;
      return { from, clauses, payment };
    },
    asks: (row, known) => {
      const inTurn = open(row, known);
      const own = inTurn.flatMap((index) => payments[index]?.reads ?? []);
      const telling = inTurn.length > 1 ? changes.map(({ call }) => call(row)) : [];
      return [...new Map([...telling, ...own].map((call) => [call.id, call])).values()];
    },
    event: (row) => ({
      dated: entries.map(({ from, by }, index) => ({
        ...(from === undefined ? {} : { from }),
        ...(by === 'event' ? { by } : {}),
        ...payments[index]?.event(row),
      })),
    }),
  };
};

/**
 * Reads what is paid from a day on as one payment for each stretch.
 *
 * @param pointer where the stretches are written.
 */
export const readStretches = (
  entries: readonly DatedEntry[],
  read: readonly ReadRule<PlainPayment>[],
  pointer: string,
  { file, table, condition, severalRows }: PaymentContext,
): ReadRule<Payment> => {
  const byEvent = entries.findIndex(({ by }) => by === 'event');
  const event = byEvent < 0 || condition === undefined ? undefined : eventIn(condition, table.rows);
  const wrong = [
    ...orderIssues(entries, pointer, file),
    ...(byEvent >= 0 && condition !== undefined && event === undefined
      ? [
          issue('effective-inside-year', { file, pointer: `${pointer}/${String(byEvent)}/by` }, 'event', {
            expected: {
              zh: '与 by: event 同写的、问某日发生之事的一个条件（titleInYear 或 itemInYear）',
              en: 'one condition on what came on a day (titleInYear or itemInYear) beside by: event',
            },
          }),
        ]
      : []),
    ...(severalRows === 'difference'
      ? [
          issue('payment-misfit', { file, pointer: '/outcome/severalRows' }, severalRows, {
            detail: {
              zh: 'highest 或 each：此前按旧的金额付过，差额无从算起',
              en: 'highest or each: what was paid before was paid by earlier amounts, which are not told',
            },
          }),
        ]
      : []),
    ...read.flatMap(({ issues = [] }) => issues),
  ];
  const payments = read.flatMap((each) => (each.issues === undefined ? [each.value] : []));
  const changes = entries.slice(1).map((entry) => changeOf(entry, event));
  return wrong.length === 0 && payments.length === entries.length
    ? { value: paymentOf(entries, payments, changes, [...table.rows.keys()]) }
    : { issues: wrong };
};

/**
 * Reads a payment by an amount that changes from a day on.
 *
 * @param read reads what is paid while the parameters are these.
 */
export const readDated = (
  [dated, second]: readonly [DatedParameter, ...DatedParameter[]],
  context: PaymentContext,
  read: (parameters: Readonly<Record<string, unknown>>) => ReadRule<PlainPayment>,
): ReadRule<Payment> => {
  const { file, parameters } = context;
  const { name, amounts } = dated;
  const stretches = readStretches(
    amounts,
    amounts.map(({ amount }) => read({ ...parameters, [name]: amount })),
    `/parameters/${name}`,
    context,
  );
  if (second === undefined) return stretches;
  const twice = issue('payment-misfit', { file, pointer: `/parameters/${second.name}` }, second.name, {
    detail: { zh: '一项给付至多一个随日期变化的金额', en: 'at most one amount that changes from a day on' },
  });
  return { issues: [twice, ...(stretches.issues ?? [])] };
};
