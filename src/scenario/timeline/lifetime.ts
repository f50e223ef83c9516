import { partBounds } from '../../evaluate/index.js';
import { addsUp, type AwardRule, type Document } from '../../rule/index.js';
import type { Paying, TimelinePayment } from './payments.js';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Whether a plan pays one matter once: a group holds its own receipts against its awards. */
export const paysOnce = ({ groups }: Document): boolean =>
  groups.some((group) => group.kind === 'receipts' && group.policies === 'own' && group.active);

/** Whether of several rows that hold in a year only one is paid. */
const paysOneRow = (rule: AwardRule): boolean => rule.repeats === 'once-per-row' && !addsUp(rule);

/** What a payment is told from others of its award by. */
const keyOf = ({ of, titleLevel }: TimelinePayment): string => JSON.stringify([of ?? null, titleLevel ?? null]);

/** Every payment at its highest and at most once; of rows that exclude one another, one a year. */
const onceEach = (rule: AwardRule, years: readonly Paying[]): number => {
  const rows = new Map<string, { readonly row: number; readonly low: number; high: number }>();
  const perYear = years.map(({ payments }) =>
    payments.map((each) => {
      const key = keyOf(each);
      const part = rows.get(key) ?? { row: rows.size, low: 0, high: 0 };
      part.high = Math.max(part.high, each.most);
      rows.set(key, part);
      return part.row;
    }),
  );
  const parts = [...rows.values()];
  const reach = paysOneRow(rule) ? perYear : undefined;
  return partBounds({ kind: 'sum', parts, reach }).high;
};

/** What is paid by difference comes to the highest row in all: each year pays what the rows before it have left. */
const highestRow = (years: readonly Paying[]): number =>
  Math.max(0, ...years.flatMap(({ payments }) => payments.map(({ granted }) => granted)));

const mostOfRule = (rule: AwardRule, years: readonly Paying[], isOnce: boolean): number => {
  const apart = sum(years.map(({ most }) => most));
  // What is due every year adds up.
  if (rule.repeats === 'once-per-year') return apart;
  if (!isOnce || !years.every(({ isNamed }) => isNamed)) return apart;
  return Math.min(apart, onceEach(rule, years), rule.paidBefore === undefined ? Infinity : highestRow(years));
};

/** The same rule by rule, each by its id: one that a reform changes from some year on is one rule. */
export const mostOverByRule = (awards: readonly Paying[], document: Document): ReadonlyMap<string, number> => {
  const rules = new Map(awards.map(({ rule }) => [rule.id, rule]));
  return new Map(
    [...rules.values()].map((rule) => [
      rule.id,
      mostOfRule(
        rule,
        awards.filter((each) => each.rule.id === rule.id),
        paysOnce(document),
      ),
    ]),
  );
};

/** Whether money of a plan for a matter leaves nothing of what else it pays for it once; a difference it would leave. */
const barsOnce = ({ groups }: Document): boolean => {
  const own = groups.filter(({ kind, active }) => kind === 'receipts' && active);
  const held = own.flatMap((group) => (group.kind === 'receipts' && group.policies === 'own' ? [group.received] : []));
  return held.length > 0 && held.every((received) => received === 'bars');
};

const mostOfMatter = (own: readonly Paying[], byRule: ReadonlyMap<string, number>, isBarred: boolean): number => {
  const apart = sum([...new Set(own.map(({ rule }) => rule.id))].map((id) => byRule.get(id) ?? 0));
  if (!isBarred || !own.every(({ rule, isNamed }) => isNamed && rule.repeats === 'once')) return apart;
  const years = new Map<number, number>();
  for (const { grossAward, most } of own) years.set(grossAward.year, (years.get(grossAward.year) ?? 0) + most);
  return Math.min(apart, Math.max(0, ...years.values()));
};

/**
 * The most that awards come to over several years. What is paid once in a life, once for a row or
 * once for an item counts once, in however many years it is possible: the sum of the years' upper
 * bounds would count it in each. Of rules of one matter that are paid once those of one year are paid, whichever it is.
 */
export const mostOver = (awards: readonly Paying[], document: Document): number => {
  const byRule = mostOverByRule(awards, document);
  const matters = new Map<string, Paying[]>();
  for (const each of awards) matters.set(each.rule.matter, [...(matters.get(each.rule.matter) ?? []), each]);
  return sum([...matters.values()].map((own) => mostOfMatter(own, byRule, barsOnce(document))));
};
