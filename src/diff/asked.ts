import { compareRational, parseRational, type Rational, rationalOf } from '../quantity/index.js';
import type { TargetOutcome } from '../targets/index.js';

/** What a target asks for, as far as more of it and less can be told apart. */
export interface TargetAsked {
  /** Whether a higher figure asks for more, 1, or for less, -1; 0 where neither can be said. */
  readonly way: number;
  readonly figure?: Rational;
  /** From where on things are counted: fewer of them, 1, or more, -1, where it is higher. */
  readonly countedFrom?: { readonly way: number; readonly figure: Rational };
  /** All else: two that differ in it ask for neither more nor less than one another. */
  readonly rest: string;
}

const ways: Readonly<Record<string, number>> = { '>=': 1, '>': 1, '<=': -1, '<': -1 };

const wayOf = (relation: string): number => ways[relation] ?? 0;

const exactly = (text: string | undefined): Rational | undefined => {
  const read = text === undefined ? undefined : parseRational(text);
  return read?.ok === true ? read.value : undefined;
};

export const askedOf = ({ wanted, classOf, year, force, figure, measure, scope, path }: TargetOutcome): TargetAsked => {
  const { relation, value, times, unit, since } = wanted;
  const asked = times === undefined ? exactly(value) : rationalOf(times);
  const isFrom = typeof classOf?.value === 'number';
  const of = isFrom ? { way: wayOf(classOf.relation), figure: rationalOf(classOf.value as number) } : undefined;
  const counted = classOf === undefined ? null : [classOf.relation, classOf.unit, isFrom ? null : classOf.value];
  return {
    way: wayOf(relation),
    ...(asked === undefined ? {} : { figure: asked }),
    ...(of === undefined ? {} : { countedFrom: of }),
    rest: JSON.stringify([
      [relation, times === undefined, unit, since ?? null, year, force, figure, measure],
      [scope?.zh ?? null, path?.base?.value ?? null, counted],
    ]),
  };
};

const risen = (before: Rational | undefined, after: Rational | undefined): number =>
  before === undefined || after === undefined ? 0 : Math.sign(compareRational(after, before));

/** Whether the one asks for more than the other, which leaves its subject with less, or for less; nothing where neither. */
export const shiftOfAsked = (
  before: TargetAsked | undefined,
  after: TargetAsked | undefined,
): 'less' | 'more' | undefined => {
  if (before === undefined || after?.rest !== before.rest) return undefined;
  const fewer = before.countedFrom?.way ?? 0;
  const harder = [
    before.way * risen(before.figure, after.figure),
    before.way * fewer * risen(before.countedFrom?.figure, after.countedFrom?.figure),
  ].filter((each) => each !== 0);
  if (harder.length === 0 || new Set(harder).size > 1) return undefined;
  return harder[0] === 1 ? 'less' : 'more';
};
