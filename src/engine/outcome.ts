import type { Trace } from '../condition/index.js';
import { frozen } from '../edge/index.js';
import { type Award, questionsOfStanding, type Plan, type YesNoRule } from '../evaluate/index.js';
import {
  type AwardRule,
  type BoundLimit,
  grantOf,
  type LimitDecision,
  paymentParts,
  type StageTruth,
} from '../kinds/index.js';
import type { Payable } from '../resolve/index.js';
import type { Change } from '../rule/index.js';
import { type Enterprise, type Subject, tellingLevel } from '../subject/index.js';
import { type Truth, truthOf } from '../truth/truth.js';
import { readingsIn } from './alternatives.js';
import { amountOf, noAmount } from './amount.js';
import { limitOutcome } from './limit.js';
import { missingFrom, nothing } from './missing.js';
import { type Behind, type GrantedAward, itemReasons, rowTruthsOf, traceFor } from './reason.js';
import { receivedFor } from './received-for.js';
import { reformsOn } from './reformed.js';
import {
  type Alternative,
  type AwardOutcome,
  type AwardPayment,
  type GrantOutcome,
  type LimitOutcome,
  type Missing,
  type Outcome,
  type Reasoning,
  reasoning,
  type Writable,
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
  {
    of: undefined,
    path: undefined,
    rows: traces.map((trace, row) => ({
      row,
      amount: 0,
      paid: { low: 0, high: 0 },
      reckoned: undefined,
      inForce: undefined,
      trace,
    })),
  },
];

const reasoningOf = (
  { plan, subject, year, readings, reforms }: OutcomeContext,
  rule: Reasoning['rule'],
  alternatives: readonly Alternative[],
  items: () => Reasoning['items'],
  holds?: Trace,
  received: Reasoning['received'] = nothing,
  rowTruths: Reasoning['rowTruths'] = () => nothing,
): Reasoning => ({
  document: plan.document,
  rule,
  subject: subject.name,
  year,
  readings,
  reforms,
  alternatives,
  // Walked when they are read: whoever asks for the alternatives alone does not wait for them.
  get items() {
    return items();
  },
  rowTruths,
  holds,
  received,
});

/** Which reforms bear on a rule, where any do. */
const reformed = (reforms: readonly Change[], slug: string): Pick<Outcome, 'reformedBy'> => {
  const reformedBy = reformsOn(reforms, { rule: slug });
  return reformedBy.length === 0 ? {} : { reformedBy: frozen(reformedBy) };
};

const unsaid = (): never => {
  throw new RangeError('a blank has no reasons');
};

/**
 * Puts the reasons on an outcome that was just made. In the literal itself, beside what is copied into it, this takes
 * five times as long: V8 then makes the whole object a key at a time.
 */
const withWhy = <Told extends { readonly [reasoning]: () => Reasoning }>(told: Told, why: () => Reasoning): Told => {
  (told as Writable<Told>)[reasoning] = why;
  return told;
};

/**
 * An award that is not granted and goes through no items, written once. Most outcomes differ from it in little: a
 * copy with that put in is made many times faster than an object of many parts.
 */
export const blankAward = ({ rule }: Award, reforms: readonly Change[]): AwardOutcome => ({
  kind: rule.kind,
  rule: rule.id,
  title: rule.title,
  truth: 'no',
  amount: noAmount,
  payable: noAmount,
  missing: nothing,
  dependsOn: nothing,
  ...reformed(reforms, rule.slug),
  [reasoning]: unsaid,
  clauses: rule.clauses,
});

/** The same of what conditions alone decide. */
export const blankStanding = ({ rule }: YesNoRule, reforms: readonly Change[]): GrantOutcome => {
  const blank: Outcome = {
    kind: rule.kind,
    rule: rule.id,
    title: rule.title,
    truth: 'no',
    missing: nothing,
    dependsOn: nothing,
    ...reformed(reforms, rule.slug),
    [reasoning]: unsaid,
    clauses: rule.clauses,
    ...grantOf(rule).given(rule),
  };
  // What a kind gives is what its outcomes are said to have.
  return blank as GrantOutcome;
};

/** Why an award is what it is, worked out when it is asked for. */
const whyAward =
  (given: OutcomeContext<Enterprise>, about: Behind, alternatives: readonly Alternative[]): (() => Reasoning) =>
  () =>
    reasoningOf(
      given,
      about.award.rule,
      alternatives,
      () => itemReasons(given.plan, about, given.subject, given.year),
      undefined,
      receivedFor(given.plan.document, about.award.rule, given.subject, about.item),
      () => rowTruthsOf(about, given.subject, given.year),
    );

/** An award that goes through no items, or through none that are told, and is not granted. */
export const notGranted = (
  blank: AwardOutcome,
  given: OutcomeContext<Enterprise>,
  award: Award,
  unlisted: boolean,
): AwardOutcome =>
  withWhy({ ...blank }, () => {
    const about = { award, item: undefined, unlisted };
    return reasoningOf(
      given,
      award.rule,
      nothing,
      () => itemReasons(given.plan, about, given.subject, given.year),
      undefined,
      nothing,
      () => rowTruthsOf(about, given.subject, given.year),
    );
  });

const nothingSaid: Pick<AwardOutcome, 'payments' | 'payee'> = {};

/** How what is payable is paid out, and to whom; of what is not payable, nothing. */
export const paidOutIn = (
  { schedule }: AwardRule,
  year: number,
  { low, high, left }: Pick<Payable, 'low' | 'high' | 'left'>,
  stages: readonly StageTruth[] = [],
): Pick<AwardOutcome, 'payments' | 'payee'> => {
  const isUnmet = stages.some(({ truth }) => truth === 'no');
  if (schedule === undefined || (high === 0 && !isUnmet)) return nothingSaid;
  const payments = paymentParts(schedule, year, { low, high }, left, stages).map(
    ({ low: least, high: most, ...part }): AwardPayment => ({
      ...part,
      amount: amountOf(least, most),
    }),
  );
  return {
    ...(payments.length === 0 ? {} : { payments }),
    ...(schedule.payee === undefined ? {} : { payee: schedule.payee }),
  };
};

const sayPaidOut = (
  told: Writable<AwardOutcome>,
  { payments, payee }: Pick<AwardOutcome, 'payments' | 'payee'>,
): void => {
  if (payments !== undefined) told.payments = payments;
  if (payee !== undefined) told.payee = payee;
};

/** One gross award as its outcome. */
export const awardOutcome = (
  blank: AwardOutcome,
  given: OutcomeContext<Enterprise>,
  granted: GrantedAward,
  payable: Pick<Payable, 'low' | 'high' | 'left' | 'displacedBy'>,
  missing: readonly Missing[],
  alternatives: readonly Alternative[],
): AwardOutcome => {
  const { award, item, unlisted, high } = granted;
  const { kind, rule, title, clauses, reformedBy } = blank;
  const { displacedBy } = payable;
  const truth = truthOf(granted.truth);
  const [amount, left] = [amountOf(granted.low, high), amountOf(payable.low, payable.high)];
  const dependsOn = readingsIn(alternatives);
  const why = whyAward(given, granted, alternatives);
  const isEach = unlisted && !award.rule.together && high > 0;
  const paidOut = paidOutIn(award.rule, given.year, payable, granted.stages);
  if (item === undefined && !isEach && displacedBy === undefined) {
    const told: Writable<AwardOutcome> = withWhy({ ...blank, truth, amount, payable: left, missing, dependsOn }, why);
    sayPaidOut(told, paidOut);
    return told;
  }
  // A key at a time, in the order in which they are written out.
  const told = { kind, rule } as Writable<AwardOutcome>;
  if (item !== undefined) {
    told.of = item.of ?? item.path;
    const level = tellingLevel(item);
    if (level !== undefined) told.level = level;
  }
  if (isEach) told.each = true;
  told.title = title;
  told.truth = truth;
  told.amount = amount;
  told.payable = left;
  if (displacedBy !== undefined) told.displacedBy = displacedBy;
  sayPaidOut(told, paidOut);
  told.missing = missing;
  told.dependsOn = dependsOn;
  if (reformedBy !== undefined) told.reformedBy = reformedBy;
  told[reasoning] = why;
  told.clauses = clauses;
  return told;
};

/** What conditions alone decide as its outcome. */
export const standingOutcome = (
  blank: GrantOutcome,
  given: OutcomeContext,
  standing: YesNoRule,
  truth: Truth,
  alternatives: readonly Alternative[],
): GrantOutcome => {
  const { plan, subject, year } = given;
  const missing =
    truth === 'unknown' ? missingFrom(askedBy(standing, subject, year), 0, plan.document.vocabulary) : nothing;
  return withWhy({ ...blank, truth, missing, dependsOn: readingsIn(alternatives) }, () =>
    reasoningOf(given, standing.rule, alternatives, () =>
      oneItem([traceFor(plan, undefined, standing.boundCondition, subject, year, undefined)]),
    ),
  );
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
    ...reformed(given.reforms, limit.rule.slug),
    [reasoning]: () => reasoningOf(given, limit.rule, alternatives, () => oneItem(traces), holdsTrace),
  };
};
