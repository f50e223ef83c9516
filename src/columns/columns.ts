import type { BoundComparison, FactCall } from '../condition/index.js';
import { type Award, bindFor, type Plan, tiesAwards } from '../evaluate/index.js';
import {
  type BoundFact,
  type FactName,
  facts,
  type FactSetting,
  type FactType,
  type Frame,
  type ToldColumn,
} from '../fact/index.js';
import type { AwardRule, ItemSource } from '../kinds/index.js';
import type { Document } from '../rule/index.js';
import { type ColumnTest, type StretchPlace, testOf } from './column-test.js';

/** A fact of a row in a year: two columns of bounds in whole 分, square units, counts or days, flags 0 and 1; or a text. */
interface FactColumn {
  /** The fact with its parameters: one id, one meaning. */
  readonly id: string;
  readonly name: FactName;
  readonly params: unknown;
  readonly type: FactType;
  /** The fields of the input that it is worked out from. */
  readonly reads: readonly string[];
  /** Where it is nothing but a figure or a field that is told: which. */
  readonly told?: ToldColumn;
}

/** A list whose items an award goes through, one after another. */
interface ListColumn {
  readonly list: 'titles' | 'projects';
  /** The title, or the kind of project. */
  readonly of: string;
}

/** An award as its columns add up. */
interface AwardColumn {
  readonly rule: string;
  readonly slug: string;
  readonly matter: string;
  readonly repeats: AwardRule['repeats'];
  /** Of several rows that hold the highest is paid, or each, or the highest less what came due before. */
  readonly severalRows: AwardRule['severalRows'];
  /** Its items are paid as one award, each row once. */
  readonly together: boolean;
  readonly list?: ListColumn;
}

/**
 * One row of an award's table: when it comes due, and what it adds. Of an award that goes through a list this is told of an
 * item that is not listed: it holds for rows whose list is not told, or may still grow; listed items are asked one by one.
 */
interface GoalColumn {
  /** Index into the awards. */
  readonly award: number;
  /** Index into the rule's rows. */
  readonly row: number;
  /** It tells what came due before, and is taken off. */
  readonly before: boolean;
  /** It tells that one of several rows holds, whichever it is, and adds the least that any of them does. */
  readonly isCover?: true;
  readonly test: ColumnTest;
  /** What it adds where it holds, in 分, at least and at most. */
  readonly low: number;
  /** Left out where there is no bound. */
  readonly high?: number;
  /** The amount hangs on figures of the row: where it may hold, the engine decides. */
  readonly byFigures: boolean;
}

/** What a plan pays in one year, as data over columns: made from the rules that the engine runs, and from nothing else. */
interface YearColumns {
  readonly year: number;
  readonly facts: readonly FactColumn[];
  readonly awards: readonly AwardColumn[];
  readonly goals: readonly GoalColumn[];
  /** Choices, caps or ranks tie awards: no row is decided by its columns. */
  readonly tied: boolean;
}

/** Columns with what fills those of facts from an enterprise. */
export interface LoadedColumns {
  readonly columns: YearColumns;
  /** In the order of the facts. */
  readonly loaders: readonly FactLoader[];
  /** The list that each award goes through, in the order of the awards. */
  readonly sources: readonly (ItemSource | undefined)[];
  /** In the order of the goals. */
  readonly paid: readonly GoalPaid[];
  readonly document: Document;
}

/** What a goal adds for an item that is listed, where that hangs on what the item tells of itself. */
export type GoalPaid = ReturnType<Award['paid']> | undefined;

export interface FactLoader {
  readonly bound: BoundFact;
  /** What it is asked in. */
  readonly year: number;
  /** Loaders of one key fill a column alike: of whatever plan and year they are. */
  readonly key: string;
}

const numbers = new WeakMap<object, number>();
let numbered = 0;

/** A number for what has no name of its own: the same for the same object. */
const numberOf = (object: object): number => {
  const known = numbers.get(object) ?? (numbered += 1);
  numbers.set(object, known);
  return known;
};

/** By what a fact is told from all others, of other plans and years as well. */
const keyOf = (
  { id, reads }: Pick<FactColumn, 'id' | 'reads'>,
  told: ToldColumn | undefined,
  { document, period }: Plan,
  items: unknown,
  year: number,
): string => {
  const words = numberOf(document.vocabulary);
  if (told !== undefined) return JSON.stringify([words, told]);
  // What a receipt names hangs on all of its document.
  const own = reads.includes('received') ? numberOf(document) : 0;
  return JSON.stringify([words, id, year, period, document.titleTerm, items ?? null, own]);
};

const listOf = ({ items }: AwardRule): ListColumn | undefined =>
  items === undefined ? undefined : { list: items.list, of: items.list === 'titles' ? items.title : items.project };

const awardColumn = (rule: AwardRule): AwardColumn => {
  const list = listOf(rule);
  return {
    rule: rule.id,
    slug: rule.slug,
    matter: rule.matter,
    repeats: rule.repeats,
    severalRows: rule.severalRows,
    together: rule.together,
    ...(list === undefined ? {} : { list }),
  };
};

/** A frame of which a fact that reads nothing asks the year alone. */
const frameOf = (year: number): Frame => ({ year, item: undefined }) as Partial<Frame> as Frame;

const constantIn = (bound: BoundFact, year: number): StretchPlace => {
  const slots = { low: new Float64Array(1), high: new Float64Array(1), text: [] };
  bound.load(frameOf(year), slots, 0);
  return { low: slots.low[0] ?? 0, high: slots.high[0] ?? 0 };
};

const readsOf = ({ name, params }: FactCall, setting: FactSetting): readonly string[] =>
  facts[name].reads(params, setting);

/** Whether a fact looks at the year alone. */
const readsNothing = (call: FactCall, setting: FactSetting): boolean => readsOf(call, setting).length === 0;

/** Whether a fact looks at the item alone, and not at money received, which may be any item’s. */
const isOfItem = (call: FactCall, setting: FactSetting): boolean =>
  facts[call.name].scope === 'item' && !readsOf(call, setting).includes('received');

type AmountOf = (row: number) => Pick<GoalColumn, 'low' | 'high' | 'byFigures'>;

/** What rows pay: a sum, or what an item that is not listed would be paid, or what the engine has to tell. */
const amountOf = ({ rule: { payment }, paid, hangsOn, setting }: Award, year: number): AmountOf => {
  const byFigures = !hangsOn().every((call) => isOfItem(call, setting) || readsNothing(call, setting));
  return (row) => {
    const most = payment.most(row);
    const { low, high } = payment.reads.length > 0 && !byFigures ? paid(row)(frameOf(year)) : { low: most, high: most };
    return { low, ...(Number.isFinite(high) ? { high } : {}), byFigures };
  };
};

/** The awards of a plan in a year as columns. */
export const columnsIn = (plan: Plan, year: number): LoadedColumns => {
  const columns = new Map<string, { readonly at: number; readonly column: FactColumn; readonly loader: FactLoader }>();
  const constants = new Map<string, StretchPlace>();

  const placeIn =
    ({ rule, setting }: Award) =>
    ({ fact }: BoundComparison): StretchPlace => {
      const items = facts[fact.name].scope === 'item' ? rule.items : undefined;
      const key = JSON.stringify([fact.id, items ?? null]);
      const known = columns.get(key) ?? constants.get(key);
      if (known !== undefined) return known;
      const { type } = facts[fact.name];
      const bound = bindFor(plan, rule.items)(fact);
      const own = readsOf(fact, setting);
      if (own.length === 0 && type !== 'text') {
        const constant = constantIn(bound, year);
        constants.set(key, constant);
        return constant;
      }
      const told = bound.column?.(year);
      const { id, name, params }: FactCall = fact;
      const column = { id, name, params, type, reads: own, ...(told === undefined ? {} : { told }) };
      const loader = { bound, year, key: keyOf(column, told, plan, items, year) };
      const made = { at: columns.size, column, loader };
      columns.set(key, made);
      return made;
    };

  const goals = plan.awards.flatMap((award): readonly GoalColumn[] => {
    const [place, amount] = [placeIn(award), amountOf(award, year)];
    const goalsBy = (conditions: Award['boundCondition'], before: boolean): readonly GoalColumn[] =>
      conditions.map((condition, row) => ({
        award: award.index,
        row,
        before,
        test: testOf(condition, place),
        ...amount(row),
      }));
    const covers = award.covers.map(({ condition, rows }): GoalColumn => {
      const amounts = rows.map(amount);
      const low = Math.min(...amounts.map((each) => each.low));
      const { byFigures } = amount(rows[0] ?? 0);
      return {
        award: award.index,
        row: rows[0] ?? 0,
        before: false,
        isCover: true,
        test: testOf(condition, place),
        low,
        high: low,
        byFigures,
      };
    });
    return [...goalsBy(award.boundCondition, false), ...goalsBy(award.boundBefore, true), ...covers];
  });
  const meant = goals.filter(({ test }) => test.kind !== 'constant' || test.holds);
  return {
    columns: {
      year,
      facts: [...columns.values()].map(({ column }) => column),
      awards: plan.awards.map(({ rule }) => awardColumn(rule)),
      goals: meant,
      tied: tiesAwards(plan),
    },
    loaders: [...columns.values()].map(({ loader }) => loader),
    sources: plan.awards.map(({ rule }) => rule.items),
    paid: meant.map(({ award, row, byFigures, isCover }) => {
      const own = plan.awards[award];
      return own === undefined || isCover === true || byFigures || own.rule.payment.reads.length === 0
        ? undefined
        : own.paid(row);
    }),
    document: plan.document,
  };
};
