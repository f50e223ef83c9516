import type { Issue } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import { type Change, type Changeable } from '../rule/index.js';
import type { Address } from './locate.js';
import { nameOf } from './named.js';
import type { Operation } from './operation.js';
import { isSameRules, leftBy } from './together.js';

/** Operations of one reform of which a later one leaves nothing: whoever wrote both cannot have meant both. */

/** An operation with the changes that it came to on what those before it left. */
export interface DoneOperation {
  readonly operation: Operation;
  /** Its place among all. */
  readonly place: number;
  readonly option: string;
  readonly changes: readonly Change[];
}

const addressOf = ({ rule, group, target, document }: Address): string =>
  JSON.stringify([rule, group, target, document]);

/** Only what changes one thing can take from each other. */
const meet = (one: DoneOperation, other: DoneOperation): boolean => {
  const addresses = new Set(one.changes.map(addressOf));
  return other.changes.some((change) => addresses.has(addressOf(change)));
};

const startOf = ({ operation: { from = -Infinity } }: DoneOperation): number => from;

/** Whether rules come out the same without an operation, or without both: one undoes the other. */
const isLost = (
  before: Changeable,
  all: readonly DoneOperation[],
  first: DoneOperation,
  then: DoneOperation,
): boolean => {
  const left = (...without: readonly DoneOperation[]): Changeable | undefined =>
    leftBy(
      before,
      all.filter((each) => !without.includes(each)).map(({ operation }) => operation),
    );
  const whole = left();
  const others = [left(first), left(first, then)];
  return whole !== undefined && others.some((other) => other !== undefined && isSameRules(whole, other));
};

/**
 * A problem for each operation of which a later one leaves nothing, in the year in which it starts: it sets the same place
 * again, abolishes what was changed, takes back what was added. What takes over in a later year leaves the years before, and
 * what says with `was` what the other left builds on it.
 *
 * @param isOfOne whether two are of one reform, where several are taken one after another.
 */
export const lostAmong = (
  before: Changeable,
  all: readonly DoneOperation[],
  isOfOne: (first: DoneOperation, then: DoneOperation) => boolean,
): readonly Issue[] =>
  all.flatMap((first, at) => {
    const start = startOf(first);
    const then = all.find(
      (each, place) =>
        place > at &&
        isOfOne(first, each) &&
        startOf(each) <= start &&
        each.operation.was === undefined &&
        meet(first, each) &&
        isLost(
          before,
          all.slice(0, place + 1).filter((other) => startOf(other) <= start),
          first,
          each,
        ),
    );
    if (then === undefined) return [];
    const params = { number: String(at + 1), about: nameOf(first.operation) };
    return [issue('reform-overridden', { option: then.option }, nameOf(then.operation), params)];
  });
