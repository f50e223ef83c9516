import { type BoundCondition, coversOf, type RowCover } from '../condition/index.js';
import type { FactSetting, Frame } from '../fact/index.js';
import type { Between } from '../kinds/index.js';
import { addsUp, type AwardRule } from '../rule/index.js';
import { bindTo } from './bound-facts.js';

/** What a row pays, if it holds, for a subject or one of its items. */
export type RowAmount = (frame: Frame) => Between;

/** An award by its rows: when each comes due, and what it pays. */
export interface AwardRows {
  readonly index: number;
  readonly rule: AwardRule;
  /** What its facts are bound in. */
  readonly setting: FactSetting;
  /** When each of its rows comes due. */
  readonly boundCondition: readonly BoundCondition[];
  /** When each came due before; none where that is not taken off. */
  readonly boundBefore: readonly BoundCondition[];
  /** Where one of several rows surely comes due, whichever it is. */
  readonly covers: readonly RowCover[];
  /** What a row pays if it is the one that is paid. */
  readonly paid: (row: number) => RowAmount;
  /** What a row paid if it was paid in an earlier year, whatever is paid now. */
  readonly paidBefore: (row: number) => RowAmount;
}

/** One way an award can come due: a row of its table whose conditions hold, or held in earlier years. */
export interface RowGoal {
  /** Index into the plan's awards. */
  readonly award: number;
  /** Index into the rule's rows. */
  readonly row: number;
  /** The amount it adds, at most where that hangs on figures of the subject. */
  readonly amount: number;
  /** What it adds for a subject or one of its items, where that is not the same for all. */
  readonly paid: RowAmount | undefined;
  /** Whether it tells what was paid before, instead of what is due now. */
  readonly before: boolean;
  /** Of what tells that one of several rows holds, whichever it is: which. It adds what any of them adds. */
  readonly oneOf?: readonly number[];
}

/** The same with what decides it. */
export interface BoundGoal extends RowGoal {
  readonly boundCondition: BoundCondition;
  readonly setting: FactSetting;
}

/** The least that any of some rows pays, of amounts that hang on no figure. */
const leastPaid = ({ most }: AwardRule['payment'], rows: readonly number[]): number => Math.min(...rows.map(most));

const leastOf =
  (paid: readonly RowAmount[]): RowAmount =>
  (frame) => {
    const all = paid.map((each) => each(frame));
    return { low: Math.min(...all.map(({ low }) => low)), high: Math.min(...all.map(({ high }) => high)) };
  };

/** Every way an award can come due. */
export const rowGoalsOf = ({
  index: award,
  rule: { payment },
  setting,
  boundCondition,
  boundBefore,
  covers,
  paid,
  paidBefore,
}: AwardRows): BoundGoal[] => [
  ...boundCondition.flatMap((due, row): BoundGoal[] => {
    const goal = { setting, award, row, amount: payment.most(row) };
    const isFixed = payment.reads.length === 0;
    const before = boundBefore[row];
    return [
      { ...goal, before: false, boundCondition: due, paid: isFixed ? undefined : paid(row) },
      ...(before === undefined
        ? []
        : [{ ...goal, before: true, boundCondition: before, paid: isFixed ? undefined : paidBefore(row) }]),
    ];
  }),
  ...covers.map(({ condition, rows }): BoundGoal => ({
    setting,
    award,
    row: rows[0] ?? 0,
    oneOf: rows,
    amount: leastPaid(payment, rows),
    paid: payment.reads.length === 0 ? undefined : leastOf(rows.map(paid)),
    before: false,
    boundCondition: condition,
  })),
];

/** Where one of the rows of an award surely comes due: of rows that are paid beside one another there is none. */
export const coversIn = (
  rule: AwardRule,
  due: readonly BoundCondition[],
  setting: FactSetting,
): readonly RowCover[] => {
  if (addsUp(rule) || due.length < 2) return [];
  const bind = bindTo(setting);
  const { most, reads } = rule.payment;
  return coversOf(
    due,
    (call) => bind(call).among,
    (row) => (reads.length === 0 ? most(row) : 0),
  );
};
