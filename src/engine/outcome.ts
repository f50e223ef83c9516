import { missingIn, type Trace } from '../condition/index.js';
import { frozen } from '../edge/index.js';
import type { GrossAward, Plan, YesNoRule } from '../evaluate/index.js';
import { grantOf, type BoundLimit, type LimitDecision } from '../kinds/index.js';
import type { Payable } from '../resolve/index.js';
import type { Change } from '../rule/index.js';
import { type Enterprise, type Subject, tellingLevel } from '../subject/index.js';
import { truthOf, UNKNOWN } from '../truth/truth.js';
import { amountOf } from './amount.js';
import {
  awardAlternatives,
  limitAlternatives,
  type VariantDecision,
  readingsIn,
  standingAlternatives,
} from './alternatives.js';
import type { Decision } from './decision.js';
import { limitOutcome } from './limit.js';
import { missingFrom, type Open } from './missing.js';
import { itemReasons, missingFor, traceFor } from './reason.js';
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

/** What outcomes are written from: one decision, and what other readings would have made of it. */
export interface OutcomeContext<About extends Subject = Subject> {
  readonly plan: Plan;
  readonly subject: About;
  readonly year: number;
  /** The readings chosen away from their defaults. */
  readonly readings: Readonly<Record<string, string>>;
  readonly reforms: readonly Change[];
  readonly decision: Decision;
  readonly others: readonly VariantDecision[];
}

type Shared = Pick<Outcome, 'dependsOn' | 'reformedBy' | typeof reasoning>;

/** The rows of a rule that goes through no items, and pays nothing. */
const oneItem = (traces: readonly Trace[]): Reasoning['items'] => [
  { of: undefined, rows: traces.map((trace, row) => ({ row, amount: 0, trace })) },
];

/** What depends on alternatives and reasons, the same for every kind of rule. */
const shared = (
  { plan, subject, year, readings, reforms }: OutcomeContext,
  rule: Reasoning['rule'],
  alternatives: readonly Alternative[],
  why: () => Pick<Reasoning, 'items' | 'holds'>,
): Shared => {
  const reformedBy = reformsOn(reforms, { rule: rule.slug });
  return {
    dependsOn: readingsIn(alternatives),
    ...(reformedBy.length === 0 ? {} : { reformedBy }),
    [reasoning]: () => ({
      document: plan.document,
      rule,
      subject: subject.name,
      year,
      readings,
      reforms,
      alternatives,
      ...why(),
    }),
  };
};

const missedBy = new WeakMap<GrossAward, readonly string[]>();

/** What a gross award lacks, worked out once: each of its rivals asks for it as well. */
const lackedBy = ({ plan, subject, year }: OutcomeContext<Enterprise>, grossAward: GrossAward): readonly string[] => {
  const paths = missedBy.get(grossAward) ?? missingFor(plan, grossAward, subject, year);
  missedBy.set(grossAward, paths);
  return paths;
};

const lackedIn = new WeakMap<readonly number[], readonly string[]>();

/** What gross awards lack that are held against one another: the same for each of them, and worked out for the first. */
const lackedTogether = (given: OutcomeContext<Enterprise>, members: readonly number[]): readonly string[] => {
  const { grossAwards, payables } = given.decision;
  const paths = lackedIn.get(members) ?? [
    ...new Set(
      members.flatMap((member) => [
        ...lackedBy(given, grossAwards[member] as GrossAward),
        ...(payables[member]?.missing ?? []),
      ]),
    ),
  ];
  lackedIn.set(members, paths);
  return paths;
};

const printedOnce = new WeakMap<readonly string[], Map<number, readonly Missing[]>>();

/** The same list for all of which as much hangs on the same paths: each writing its own, the answer would grow with their square. */
const missingTogether = (paths: readonly string[], worth: number): readonly Missing[] => {
  const known = printedOnce.get(paths) ?? new Map<number, readonly Missing[]>();
  printedOnce.set(paths, known);
  const missing = known.get(worth) ?? frozen(missingFrom(paths, worth));
  known.set(worth, missing);
  return missing;
};

const pathsFor = (given: OutcomeContext<Enterprise>, grossAward: GrossAward, payable: Payable): readonly string[] => {
  if (payable.rivals.length > 0) return lackedTogether(given, payable.rivals);
  return payable.high > 0 || grossAward.truth === UNKNOWN ? [...lackedBy(given, grossAward), ...payable.missing] : [];
};

/** One gross award as its outcome, with what it leaves open. */
export const awardOutcome = (
  given: OutcomeContext<Enterprise>,
  grossAward: GrossAward,
  payable: Payable,
): { readonly outcome: AwardOutcome; readonly open: Open } => {
  const { plan, subject, year, others } = given;
  const { item, unlisted } = grossAward;
  const { rule } = grossAward.award;
  const level = tellingLevel(item);
  const each = unlisted && !rule.together;
  const paths = pathsFor(given, grossAward, payable);
  const worth = payable.high - payable.low;
  const outcome: AwardOutcome = {
    kind: 'award',
    rule: rule.id,
    ...(item === undefined ? {} : { of: item.of ?? item.path }),
    ...(level === undefined ? {} : { level }),
    ...(each && grossAward.high > 0 ? { each: true } : {}),
    title: rule.title,
    truth: truthOf(grossAward.truth),
    amount: amountOf(grossAward.low, grossAward.high),
    payable: amountOf(payable.low, payable.high),
    ...(payable.displacedBy === undefined ? {} : { displacedBy: payable.displacedBy }),
    missing: payable.rivals.length > 0 ? missingTogether(paths, worth) : missingFrom(paths, worth),
    ...shared(given, rule, awardAlternatives(grossAward, payable, others), () => ({
      items: itemReasons(plan, grossAward, subject, year),
      holds: undefined,
    })),
    clauses: rule.clauses,
  };
  return { outcome, open: { paths, worth: each ? Infinity : worth } };
};

/** What conditions alone decide as its outcome. */
export const standingOutcome = (
  given: OutcomeContext,
  { rule, boundCondition }: YesNoRule,
  index: number,
): GrantOutcome => {
  const { plan, subject, year, decision, others } = given;
  const truth = decision.standings[index] ?? 'no';
  const walk = (): Trace => traceFor(plan, undefined, boundCondition, subject, year, undefined);
  return {
    kind: rule.kind,
    rule: rule.id,
    title: rule.title,
    truth,
    missing: truth === 'unknown' ? missingFrom(missingIn(walk()), 0) : [],
    ...shared(given, rule, standingAlternatives(index, decision, others), () => ({
      items: oneItem([walk()]),
      holds: undefined,
    })),
    clauses: rule.clauses,
    ...grantOf(rule).given(rule),
    // What a kind gives is what its outcomes are said to have.
  } as GrantOutcome;
};

/** A limit as its outcome. */
export const placedLimit = (given: OutcomeContext, limit: BoundLimit, decision: LimitDecision): LimitOutcome => {
  const { traces, holdsTrace } = decision;
  const alternatives = limitAlternatives(limit.rule.id, decision, given.others);
  return {
    ...limitOutcome(limit, decision),
    ...shared(given, limit.rule, alternatives, () => ({ items: oneItem(traces), holds: holdsTrace })),
  };
};
