import { sharedKey, type Trace } from '../../condition/index.js';
import { type AwardOutcome, reasoning, type Result } from '../../engine/index.js';
import { addsUp, awardsIn, type Document } from '../../rule/index.js';
import { type MoneyInterval, intervalOf, isFixed, nothing, plus } from '../interval.js';
import { tiedTo } from '../tied.js';

/** What tells one outcome of a result from the others. */
export const itemKey = ({ rule, of, level }: AwardOutcome): string => JSON.stringify([rule, of, level]);

export const byItem = ({ awards }: Result): ReadonlyMap<string, AwardOutcome> =>
  new Map(awards.map((award) => [itemKey(award), award]));

const slugOf = ({ rule }: AwardOutcome): string => rule.slice(rule.indexOf('/') + 1);

/** A sum that is decided by itself: an award, or one row of those that are paid side by side. */
interface GainPart {
  readonly slug: string;
  readonly paid: MoneyInterval;
  /** What an unsettled part hangs on: the same before and after, it comes to the same. Asked for only where it may be. */
  readonly hangsOn: () => string;
}

/** What a verdict was reached by: the conditions with what they saw. */
const readIn = (trace: Trace): string =>
  sharedKey(trace, {
    label: (each) =>
      each.kind === 'comparison'
        ? JSON.stringify([
            each.comparison.fact.id,
            each.comparison.operator,
            each.comparison.values,
            each.seen,
            each.missing,
          ])
        : each.kind,
    parts: (each) => (each.kind === 'comparison' ? [] : each.parts),
  });

const partsOf = (outcome: AwardOutcome, document: Document): readonly (readonly [string, GainPart])[] => {
  const slug = slugOf(outcome);
  const paid = intervalOf(outcome.payable);
  if (isFixed(paid)) return [[itemKey(outcome), { slug, paid, hangsOn: () => '' }]];
  const rule = awardsIn(document).find(({ id }) => id === outcome.rule);
  const isSum =
    rule !== undefined && addsUp(rule) && JSON.stringify(outcome.amount) === JSON.stringify(outcome.payable);
  const read = (): unknown => [
    outcome.missing,
    outcome[reasoning]().items.map(({ rows }) => rows.map(({ trace }) => readIn(trace))),
  ];
  if (!isSum) return [[itemKey(outcome), { slug, paid, hangsOn: () => JSON.stringify(read()) }]];
  const rows = outcome[reasoning]().items.flatMap(({ of, rows: own }, item) =>
    own.map((each) => ({ ...each, of, item })),
  );
  return rows.flatMap(({ of, paid: own, trace, row, item }) => {
    if (trace.truth === 'no') return [];
    const bounds = { low: trace.truth === 'yes' ? own.low : 0, high: own.high };
    return [
      [
        JSON.stringify([itemKey(outcome), of, item, row]),
        { slug, paid: bounds, hangsOn: () => readIn(trace) },
      ] as const,
    ];
  });
};

const partsIn = ({ awards }: Result, document: Document): ReadonlyMap<string, GainPart> =>
  new Map(awards.flatMap((outcome) => partsOf(outcome, document)));

const isSame = (a: GainPart | undefined, b: GainPart | undefined): boolean => {
  if (a === undefined || b === undefined) return false;
  return a.paid.low === b.paid.low && a.paid.high === b.paid.high && a.hangsOn() === b.hangsOn();
};

/** How much a total rises by an award that a change makes due. */
export type GainOf = (due: AwardOutcome, after: Result) => MoneyInterval;

/**
 * How much a total rises, whatever the facts not told turn out to be. What a change leaves alone
 * comes to the same before and after and cancels. What it touches, and what choices and caps tie to
 * that, is set off at its worst: the least there will be against the most there was. Nothing that is
 * due is lost by it, and no award brings more than it pays.
 */
export const gainOver = (before: Result, document: Document): GainOf => {
  const was = partsIn(before, document);
  return (due, after) => {
    const is = partsIn(after, document);
    const parts = [...new Map([...was, ...is])];
    const changed = new Set(parts.filter(([key]) => !isSame(was.get(key), is.get(key))).map(([key]) => key));
    const tied = tiedTo(
      [...new Set([slugOf(due), ...parts.flatMap(([key, { slug }]) => (changed.has(key) ? [slug] : []))])],
      document.groups,
    );
    const touched = parts.filter(([key, { slug }]) => changed.has(key) || tied.includes(slug)).map(([key]) => key);
    const [paid, will] = [was, is].map((each) =>
      touched.map((key) => each.get(key)?.paid ?? nothing).reduce(plus, nothing),
    ) as [MoneyInterval, MoneyInterval];
    const high = Math.max(0, Math.min(intervalOf(due.payable).high, will.high - paid.low));
    return { low: Number.isFinite(paid.high) ? Math.min(high, Math.max(0, will.low - paid.high)) : 0, high };
  };
};
