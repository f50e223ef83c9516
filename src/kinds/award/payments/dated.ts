import { canonicalJson } from '../../../condition/index.js';
import { issue, type Issue } from '../../../issue/index.js';
import { dayBefore, formatDay, parseDay } from '../../../quantity/index.js';
import { isDated } from '../../dated.js';
import type { ReadRule } from '../../kind-file.js';
import { type CameIn, eventIn } from './event.js';
import { type DatedChange, type DatedEntry, datedPayment } from './dated-payment.js';
import type { Payment, PaymentContext, PlainPayment } from './payment.js';

/**
 * What is paid from a day on, as later clauses change it: the rule is one, and each year, or each event, is paid by
 * what is in force then.
 */

const prefix = 'parameter.';

const textsIn = (written: unknown): readonly string[] => {
  if (typeof written === 'string') return [written];
  return typeof written === 'object' && written !== null ? Object.values(written).flatMap(textsIn) : [];
};

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

const dayBeforeText = (written: string): string => {
  const day = parseDay(written);
  return day.ok ? formatDay(dayBefore(day.value)) : written;
};

/** By the year: the year has begun. By the event: what came did not come before that day. */
const changeOf = (
  { from = '', by }: DatedEntry,
  event: ((row: number, through: string) => CameIn) | undefined,
  rows: readonly number[],
): DatedChange => {
  if (by === 'event' && event !== undefined)
    return { calls: rows.map((row) => event(row, dayBeforeText(from))), holds: 0 };
  const call = { name: 'inPeriod', params: { from }, id: `inPeriod${canonicalJson({ from })}` } as const;
  return { calls: rows.map(() => call), holds: 1 };
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
  const changes = entries.slice(1).map((entry) => changeOf(entry, event, [...table.rows.keys()]));
  return wrong.length === 0 && payments.length === entries.length
    ? { value: datedPayment(entries, payments, changes) }
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
