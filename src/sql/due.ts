import type { LoadedColumns } from '../columns/index.js';
import type { Award } from '../evaluate/index.js';
import { addsUp } from '../rule/index.js';
import type { Dialect } from './dialect.js';
import type { SqlLayer } from './layers.js';
import { both, pairOf, type SqlPair } from './pair.js';
import type { SqlField } from './fields.js';

/** Layers that what is due is worked out in, from comparisons up to amounts. */
export interface DueLayers {
  readonly tests: SqlLayer;
  readonly goals: SqlLayer;
  readonly amounts: SqlLayer;
}

/** What an award may pay by one of its rows: how a receipt would name it, and whether it may be this one. */
interface DueRow {
  readonly label: string;
  readonly mayBe: string;
}

/** What the clause of an award grants in a year: names of columns, or conditions over them. */
export interface DueAward {
  readonly award: Award;
  readonly year: number;
  readonly least: string;
  readonly most: string;
  /** It may be granted for any number of items: there is no upper bound. */
  readonly isEndless: boolean;
  readonly rows: readonly DueRow[];
  /** Only the engine can tell what it comes to. */
  readonly forEngine: readonly string[];
}

/** Where columns stand for one basis. */
export interface DueColumns {
  readonly fieldOf: (fact: number) => SqlField;
  /** The column that says from which year on the list of an award is open; nothing of one without a list. */
  readonly listOf: (award: number) => string | undefined;
}

interface DueGoal extends SqlPair {
  readonly row: number;
  readonly low: number;
  readonly high: number | undefined;
  readonly isCover: boolean;
}

const ifElse = (condition: string, amount: number): string =>
  `CASE WHEN ${condition} THEN ${String(amount)} ELSE 0 END`;

/** Of amounts that may be the highest, one after another from the highest: the first that holds is it. */
const highestOf = (parts: readonly (readonly [condition: string, amount: number])[]): string => {
  const order = [...parts].filter(([, amount]) => amount > 0).sort(([, a], [, b]) => b - a);
  if (order.length === 0) return '0';
  return `CASE ${order.map(([condition, amount]) => `WHEN ${condition} THEN ${String(amount)}`).join(' ')} ELSE 0 END`;
};

const sumOf = (parts: readonly (readonly [condition: string, amount: number])[], { integer }: Dialect): string => {
  const own = parts.filter(([, amount]) => amount > 0);
  // As wide as any sum from the first number on.
  return own.length === 0
    ? '0'
    : [`CAST(0 AS ${integer})`, ...own.map(([condition, amount]) => ifElse(condition, amount))].join(' + ');
};

/** Rows that an award may be paid by: where one is, those that no higher one that surely holds takes the place of. */
const rowsOf = ({ rule }: Award, goals: readonly DueGoal[], isOne: boolean): readonly DueRow[] =>
  goals.flatMap(({ row, may, isCover }): readonly DueRow[] => {
    if (isCover) return [];
    const rank = rule.rowRanks[row] ?? 0;
    const higher = goals.filter((each) => !each.isCover && (rule.rowRanks[each.row] ?? 0) > rank);
    return [
      {
        label: rule.rowLabels[row] ?? '',
        mayBe: isOne ? both([may, ...higher.map(({ must }) => `NOT ${must}`)]) : may,
      },
    ];
  });

/** What awards of a plan grant in a year, by its columns. */
export const dueIn = (
  { columns: { goals, year, tied } }: LoadedColumns,
  awards: readonly Award[],
  { fieldOf, listOf }: DueColumns,
  layers: DueLayers,
  dialect: Dialect,
): readonly DueAward[] =>
  awards.flatMap((award): readonly DueAward[] => {
    const list = listOf(award.index);
    const gate = list === undefined ? [] : [layers.tests.put(`${list} <= ${String(year)}`)];
    const pairOfGoal = (test: LoadedColumns['columns']['goals'][number]['test']): SqlPair => {
      const { must, may } = pairOf(test, fieldOf, dialect, layers.tests.put);
      return { must: layers.goals.put(both([...gate, must])), may: layers.goals.put(both([...gate, may])) };
    };
    const own = goals.filter((goal) => goal.award === award.index);
    if (own.every(({ before }) => before)) return [];
    const due = own
      .filter(({ before }) => !before)
      .map((goal): DueGoal => ({
        ...pairOfGoal(goal.test),
        row: goal.row,
        low: goal.low,
        high: goal.high,
        isCover: goal.isCover === true,
      }));
    const adds = addsUp(award.rule);
    const join = adds ? sumOf : highestOf;
    const before = own.filter((goal) => goal.before).map((goal) => pairOfGoal(goal.test).may);
    const byFigures = own.filter((goal) => goal.byFigures || goal.high === undefined);
    const amount = (expression: string): string => layers.amounts.put(`CAST(${expression} AS ${dialect.integer})`);
    const least = amount(
      join(
        due.map(({ must, low }) => [must, low]),
        dialect,
      ),
    );
    const most = amount(
      join(
        due.map(({ may, high = 0 }) => [may, high]),
        dialect,
      ),
    );
    return [
      {
        award,
        year,
        least,
        most,
        isEndless: list !== undefined && !award.rule.together,
        rows: rowsOf(award, due, !adds),
        forEngine: [
          ...(tied ? due.map(({ may }) => may) : []),
          ...(before.length === 0
            ? []
            : [both([`${most} > 0`, before.length === 1 ? (before[0] ?? '') : `(${before.join(' OR ')})`])]),
          ...byFigures.map((goal) => pairOfGoal(goal.test).may),
        ],
      },
    ];
  });
