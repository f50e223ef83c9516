import type { FactCall } from '../../../condition/index.js';
import { issue, type Issue } from '../../../issue/index.js';
import type { Money } from '../../../quantity/index.js';
import type { DatedAmounts } from '../../rule-schema.js';
import type { ReadRule } from '../../kind.js';
import { isDated } from '../../dated.js';
import type { Between, InForce, Payment, PaymentContext } from './payment.js';

/** An amount that later clauses change from a day on: the rule is one, and each year is paid by what is in force in it. */

const prefix = 'parameter.';

const textsIn = (written: unknown): readonly string[] => {
  if (typeof written === 'string') return [written];
  return typeof written === 'object' && written !== null ? Object.values(written).flatMap(textsIn) : [];
};

interface DatedParameter {
  readonly name: string;
  readonly amounts: DatedAmounts;
}

/** The dated amount that a payment goes by. */
export const datedIn = (pays: unknown, parameters: Readonly<Record<string, unknown>>): readonly DatedParameter[] =>
  textsIn(pays).flatMap((text) => {
    const name = text.slice(prefix.length);
    const written = text.startsWith(prefix) && Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    return isDated(written) ? [{ name, amounts: written }] : [];
  });

/** The first has no day, and each later one begins with a year after that of the one before it: a rule is decided by the year. */
const orderIssues = ({ name, amounts }: DatedParameter, file: string): readonly Issue[] =>
  amounts.flatMap(({ from }, index): readonly Issue[] => {
    const place = { file, pointer: `/parameters/${name}/${String(index)}/from` };
    const wanted = (zh: string, en: string): Issue => issue('value-misfit', place, from, { detail: { zh, en } });
    if (index === 0)
      return from === undefined
        ? []
        : [wanted('不写：第一个金额从规则开始之日起', 'nothing: the first amount holds from the rule’s beginning')];
    if (from === undefined) return [wanted('自哪天起，如 "2027-01-01"', 'from which day, such as "2027-01-01"')];
    if (!from.endsWith('-01-01'))
      return [
        issue('effective-inside-year', place, from, {
          expected: { zh: '某年的1月1日', en: 'the first of January of a year' },
        }),
      ];
    const before = amounts[index - 1]?.from;
    return before === undefined || from > before
      ? []
      : [wanted(`晚于前一个金额的日期（晚于${before}）`, `a day after that of the amount before it (${before})`)];
  });

const paymentOf = (
  { amounts }: DatedParameter,
  payments: readonly Payment[],
  changes: readonly FactCall[],
): Payment => {
  const [first] = payments as readonly [Payment, ...Payment[]];
  const most = (row: number): Money => Math.max(...payments.map((each) => each.most(row))) as Money;
  /** The last change that is in force: whether one is, is always known. */
  const inForce = (known: readonly Between[]): number =>
    changes.reduce((last, _, index) => ((known[index]?.low ?? 0) === 1 ? index + 1 : last), 0);
  return {
    reads: [...changes, ...first.reads],
    most,
    paid: (row, known) => (payments[inForce(known)] ?? first).paid(row, known.slice(changes.length)),
    turns: [...new Set(payments.flatMap(({ turns }) => turns))],
    inForce: (row, year): InForce => {
      const at = amounts.reduce(
        (last, { from }, index) => (from !== undefined && Number(from.slice(0, 4)) <= year ? index : last),
        0,
      );
      const { from, clauses = [] } = amounts[at] ?? {};
      return { from, clauses, amount: (payments[at] ?? first).most(row) };
    },
    event: (row) => ({
      dated: amounts.map(({ from }, index) => ({
        ...(from === undefined ? {} : { from }),
        ...payments[index]?.event(row),
      })),
    }),
  };
};

/**
 * Reads a payment by an amount that changes from a day on, as one payment for each stretch.
 *
 * @param read reads what is paid while the parameters are these.
 */
export const readDated = (
  [dated, second]: readonly [DatedParameter, ...DatedParameter[]],
  { file, parameters, factAt }: PaymentContext,
  read: (parameters: Readonly<Record<string, unknown>>) => ReadRule<Payment>,
): ReadRule<Payment> => {
  const { name, amounts } = dated;
  const twice =
    second === undefined
      ? []
      : [
          issue('payment-misfit', { file, pointer: `/parameters/${second.name}` }, second.name, {
            detail: { zh: '一项给付至多一个随日期变化的金额', en: 'at most one amount that changes from a day on' },
          }),
        ];
  const payments = amounts.map(({ amount }) => read({ ...parameters, [name]: amount }));
  const changes = amounts.slice(1).flatMap(({ from }) => {
    const call = from === undefined ? undefined : factAt({ fact: 'inPeriod', params: { from } }, `/parameters/${name}`);
    return call === undefined ? [] : [call];
  });
  const wrong = [...twice, ...orderIssues(dated, file), ...payments.flatMap(({ issues = [] }) => issues)];
  const stretches = payments.flatMap((each) => (each.issues === undefined ? [each.value] : []));
  const [first, ...others] = wrong;
  return first === undefined ? { value: paymentOf(dated, stretches, changes) } : { issues: [first, ...others] };
};
