import { type BoundCondition, operators } from '../condition/index.js';
import { type Came, facts, type Frame, type FactSetting } from '../fact/index.js';
import { firstDayOf } from '../quantity/index.js';
import type { Enterprise, Item } from '../subject/index.js';
import type { AwardRule } from '../rule/index.js';
import { NO, YES } from '../truth/truth.js';
import { type GrossAward, itemsOf, moreMayCome } from './gross-awards.js';
import { bindFor, settingOf } from './asked-again.js';
import type { Award, Plan } from './plan.js';

type DayNumber = Came['from'];
type Pick = (a: DayNumber, b: DayNumber) => DayNumber;

const later: Pick = (a, b) => (a > b ? a : b);
const earlier: Pick = (a, b) => (a < b ? a : b);

type Join = (a: Came, b: Came) => Came;

const join =
  (from: Pick, through: Pick): Join =>
  (a, b) => ({
    from: from(a.from, b.from),
    through: through(a.through, b.through),
    toldBy: [...a.toldBy, ...b.toldBy],
  });

// What needs both is there when the later is; of two ways either may have come first.
const both = join(later, later);
const either = join(earlier, later);
const first = join(earlier, earlier);

const joined = (all: readonly (Came | undefined)[], joining: Join): Came | undefined => {
  const [head, ...rest] = all.filter((each) => each !== undefined);
  return head === undefined ? undefined : rest.reduce(joining, head);
};

const cameTrue = (condition: BoundCondition, frame: Frame, bind: ReturnType<typeof bindFor>): Came | undefined => {
  switch (condition.kind) {
    case 'comparison':
      return bind(condition.fact).came?.(frame);
    case 'all':
      return joined(
        condition.conditions.map((each) => cameTrue(each, frame, bind)),
        both,
      );
    case 'any':
      return joined(
        condition.conditions.map((each) => cameTrue(each, frame, bind)),
        either,
      );
    case 'not':
      return undefined;
  }
};

/** One thing that a clause pays for: an award once in a life, one row of its table, or one item. */
export interface PaymentDue {
  readonly award: Award;
  /** The year that it came due in. */
  readonly year: number;
  /** What tells it from other payments of its award: nothing, the label of its row, the path of its item, its year. */
  readonly key: string;
  /** The row, where rows are paid one by one. */
  readonly row: number | undefined;
  readonly item: Item | undefined;
  /** It stands for each of an unknown number. */
  readonly unlisted: boolean;
  /** Among the gross awards it was found in. */
  readonly awardAt: number;
  /** Whether it surely came due in its year. */
  readonly isSure: boolean;
  /** The days on which it may have come due; what hangs on figures of the year is due from its beginning. */
  readonly on: Came;
}

interface DueContext {
  readonly plan: Plan;
  readonly subject: Enterprise;
  readonly year: number;
}

const dueOn = (
  { plan, subject, year }: DueContext,
  { rule }: Award,
  boundConditions: readonly BoundCondition[],
  items: readonly (Item | undefined)[],
): Came => {
  const bind = bindFor(plan, rule.items);
  const came = items.flatMap((item) =>
    boundConditions.map((boundCondition) => cameTrue(boundCondition, { subject, year, item }, bind)),
  );
  return joined(came, first) ?? { from: firstDayOf(year), through: firstDayOf(year), toldBy: [] };
};

/** The items that may come to a row, of an award that reports its items together; one that is not listed for those still to come. */
const itemsAt = (
  { award: { rule }, parts, unlisted, year }: GrossAward,
  row: number,
  subject: Enterprise,
): readonly (Item | undefined)[] => {
  const items = rule.items === undefined || unlisted ? undefined : itemsOf(subject, rule.items);
  if (items === undefined) return [undefined];
  const listed =
    parts.kind === 'one' || parts.reach === undefined
      ? items
      : items.filter((_, index) => parts.reach?.[index]?.includes(row) === true);
  return moreMayCome(subject, rule.items, year) ? [...listed, undefined] : listed;
};

const keyOf = ({ repeats, items }: AwardRule, item: Item | undefined, year: number): string => {
  if (repeats === 'once') return '';
  const path = item?.path ?? '?';
  if (repeats === 'once-per-item') return path;
  return items === undefined ? String(year) : `${path} ${String(year)}`;
};

const paymentsOf = (grossAward: GrossAward, index: number, found: DueContext): readonly PaymentDue[] => {
  const { award, item, unlisted, parts } = grossAward;
  const { boundCondition, rule } = award;
  const { year } = found;
  if (rule.repeats !== 'once-per-row') {
    return [
      {
        award,
        year,
        key: keyOf(rule, item, year),
        row: undefined,
        item,
        unlisted: unlisted && rule.repeats !== 'once',
        awardAt: index,
        isSure: grossAward.truth === YES,
        on: dueOn(found, award, boundCondition, [item]),
      },
    ];
  }
  // Of rows of which one is paid, the only one that may be is sure where the award is.
  const isSure = (low: number): boolean =>
    grossAward.truth === YES && (parts.kind === 'one' ? parts.parts.length === 1 : low > 0);
  return parts.parts.flatMap(({ row, low, high }): readonly PaymentDue[] => {
    if (high === 0) return [];
    const on = dueOn(found, award, boundCondition.slice(row, row + 1), itemsAt(grossAward, row, found.subject));
    return [
      {
        award,
        year,
        key: rule.rowLabels[row] ?? '',
        row,
        item,
        unlisted: false,
        awardAt: index,
        isSure: isSure(low),
        on,
      },
    ];
  });
};

const ifHolds = (condition: BoundCondition, frame: Frame, setting: FactSetting): Frame => {
  if (condition.kind === 'all')
    return condition.conditions.reduce((narrowed, each) => ifHolds(each, narrowed, setting), frame);
  if (condition.kind !== 'comparison') return frame;
  const { negative, range } = operators[condition.operator];
  const most = Math.max(
    ...condition.values.map((value) => (typeof value === 'number' && !negative ? range(value).max : Infinity)),
  );
  const narrowed =
    most === Infinity
      ? undefined
      : facts[condition.fact.name].bind(condition.fact.params, setting).ifAtMost?.(frame, most);
  return narrowed === undefined ? frame : { ...frame, subject: narrowed };
};

/** What is left of an enterprise if a row of an award holds: "never before" says of years that were not told what they were not. */
export const ifDue = (plan: Plan, { award, row, item }: PaymentDue, subject: Enterprise, year: number): Enterprise => {
  const boundCondition = row === undefined ? undefined : award.boundCondition[row];
  return boundCondition === undefined
    ? subject
    : (ifHolds(boundCondition, { subject, year, item }, settingOf(plan, award.rule.items)).subject as Enterprise);
};

/** Everything that gross awards pay for or may, with when it came due. */
export const paymentsDue = (
  plan: Plan,
  grossAwards: readonly GrossAward[],
  subject: Enterprise,
  year: number,
): readonly PaymentDue[] =>
  grossAwards.flatMap((grossAward, index) =>
    grossAward.truth === NO || grossAward.high === 0 ? [] : paymentsOf(grossAward, index, { plan, subject, year }),
  );
