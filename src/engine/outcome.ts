import type { Trace } from '../condition/index.js';
import { type Award, questionsOfStanding, type Plan, type YesNoRule } from '../evaluate/index.js';
import { type BoundLimit, grantOf, type LimitDecision } from '../kinds/index.js';
import type { Payable } from '../resolve/index.js';
import type { Change } from '../rule/index.js';
import { type Enterprise, type Item, type Subject, tellingLevel } from '../subject/index.js';
import { type Truth, truthOf } from '../truth/truth.js';
import { readingsIn } from './alternatives.js';
import { amountOf, noAmount } from './amount.js';
import { limitOutcome } from './limit.js';
import { missingFrom, nothing } from './missing.js';
import { type Granted, itemReasons, traceFor } from './reason.js';
import { reformsOn } from './reformed.js';
import {
  type Alternative,
  type AwardOutcome,
  type GrantOutcome,
  type LimitOutcome,
  type Missing,
  type Outcome,
  type Reasoning,
  reasoning,
} from './result.js';

/** What outcomes are written from. */
export interface OutcomeContext<About extends Subject = Subject> {
  readonly plan: Plan;
  readonly subject: About;
  readonly year: number;
  /** The readings chosen away from their defaults. */
  readonly readings: Readonly<Record<string, string>>;
  readonly reforms: readonly Change[];
}

/** The rows of a rule that goes through no items, and pays nothing. */
const oneItem = (traces: readonly Trace[]): Reasoning['items'] => [
  { of: undefined, rows: traces.map((trace, row) => ({ row, amount: 0, trace })) },
];

const reasoningOf = (
  { plan, subject, year, readings, reforms }: OutcomeContext,
  rule: Reasoning['rule'],
  alternatives: readonly Alternative[],
  items: Reasoning['items'],
  holds?: Trace,
): Reasoning => ({
  document: plan.document,
  rule,
  subject: subject.name,
  year,
  readings,
  reforms,
  alternatives,
  items,
  holds,
});

const reformed = ({ reforms }: OutcomeContext, slug: string): Pick<Outcome, 'reformedBy'> => {
  const reformedBy = reformsOn(reforms, { rule: slug });
  return reformedBy.length === 0 ? {} : { reformedBy };
};

/**
 * An award that is not granted, and that nothing took the place of: what most awards are to one enterprise.
 * An object of one shape, as far as nothing else is to be said, is made many times faster than one of several.
 */
export const notGranted = (
  given: OutcomeContext<Enterprise>,
  award: Award,
  item: Item | undefined,
  unlisted: boolean,
  alternatives: readonly Alternative[],
): AwardOutcome => {
  const { rule } = award;
  const why = (): Reasoning =>
    reasoningOf(
      given,
      rule,
      alternatives,
      itemReasons(given.plan, { award, item, unlisted }, given.subject, given.year),
    );
  const dependsOn = readingsIn(alternatives);
  if (item === undefined && given.reforms.length === 0)
    return {
      kind: 'award',
      rule: rule.id,
      title: rule.title,
      truth: 'no',
      amount: noAmount,
      payable: noAmount,
      missing: nothing,
      dependsOn,
      [reasoning]: why,
      clauses: rule.clauses,
    };
  return {
    kind: 'award',
    rule: rule.id,
    ...itemOf(item),
    title: rule.title,
    truth: 'no',
    amount: noAmount,
    payable: noAmount,
    missing: nothing,
    dependsOn,
    ...reformed(given, rule.slug),
    [reasoning]: why,
    clauses: rule.clauses,
  };
};

const itemOf = (item: Item | undefined): Pick<AwardOutcome, 'of' | 'level'> => {
  const level = tellingLevel(item);
  return {
    ...(item === undefined ? {} : { of: item.of ?? item.path }),
    ...(level === undefined ? {} : { level }),
  };
};

/** One gross award as its outcome. */
export const awardOutcome = (
  given: OutcomeContext<Enterprise>,
  granted: Granted,
  payable: Pick<Payable, 'low' | 'high' | 'displacedBy'>,
  missing: readonly Missing[],
  alternatives: readonly Alternative[],
): AwardOutcome => {
  const { award, item, unlisted, truth, low, high } = granted;
  const { rule } = award;
  const { displacedBy } = payable;
  return {
    kind: 'award',
    rule: rule.id,
    ...itemOf(item),
    ...(unlisted && !rule.together && high > 0 ? { each: true } : {}),
    title: rule.title,
    truth: truthOf(truth),
    amount: amountOf(low, high),
    payable: amountOf(payable.low, payable.high),
    ...(displacedBy === undefined ? {} : { displacedBy }),
    missing,
    dependsOn: readingsIn(alternatives),
    ...reformed(given, rule.slug),
    [reasoning]: () =>
      reasoningOf(given, rule, alternatives, itemReasons(given.plan, granted, given.subject, given.year)),
    clauses: rule.clauses,
  };
};

/** What conditions alone decide as its outcome. */
export const standingOutcome = (
  given: OutcomeContext,
  standing: YesNoRule,
  truth: Truth,
  alternatives: readonly Alternative[],
): GrantOutcome => {
  const { plan, subject, year } = given;
  const { rule, boundCondition } = standing;
  return {
    kind: rule.kind,
    rule: rule.id,
    title: rule.title,
    truth,
    missing: truth === 'unknown' ? missingFrom(askedBy(standing, subject, year), 0) : nothing,
    dependsOn: readingsIn(alternatives),
    ...reformed(given, rule.slug),
    [reasoning]: () =>
      reasoningOf(
        given,
        rule,
        alternatives,
        oneItem([traceFor(plan, undefined, boundCondition, subject, year, undefined)]),
      ),
    clauses: rule.clauses,
    ...grantOf(rule).given(rule),
    // What a kind gives is what its outcomes are said to have.
  } as GrantOutcome;
};

const askedBy = (standing: YesNoRule, subject: Subject, year: number): readonly string[] => {
  const questions = questionsOfStanding(standing);
  const paths = new Set<string>();
  questions.begin();
  questions.ask(0, { subject, year, item: undefined }, paths);
  return [...paths];
};

/** A limit as its outcome. */
export const placedLimit = (
  given: OutcomeContext,
  limit: BoundLimit,
  decision: LimitDecision,
  alternatives: readonly Alternative[],
): LimitOutcome => {
  const { traces, holdsTrace } = decision;
  return {
    ...limitOutcome(limit, decision),
    dependsOn: readingsIn(alternatives),
    ...reformed(given, limit.rule.slug),
    [reasoning]: () => reasoningOf(given, limit.rule, alternatives, oneItem(traces), holdsTrace),
  };
};
