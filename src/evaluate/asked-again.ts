import { createQuestions, type FactBinder, type FactCall, type ConditionQuestions } from '../condition/index.js';
import type { BoundFact, FactSetting, Frame, Slots } from '../fact/index.js';
import type { ItemSource } from '../rule/index.js';
import { UNKNOWN } from '../truth/truth.js';
import { bindTo, settingFor } from './bound-facts.js';
import type { Award, Plan, YesNoRule } from './plan.js';

/** What is asked of a plan again once it has decided: why, and what would settle what is open. Facts are bound once for it. */

/** The setting that a rule's facts were bound in. */
export const settingOf = (plan: Plan, source: ItemSource | undefined): FactSetting =>
  settingFor(plan.period, plan.document, source);

/** The same, each fact once. */
const keeping = (bind: FactBinder): FactBinder => {
  const known = new Map<string, BoundFact>();
  return (call) => {
    const fact = known.get(call.id) ?? bind(call);
    known.set(call.id, fact);
    return fact;
  };
};

const boundIn = new WeakMap<Plan, Map<ItemSource | undefined, FactBinder>>();

/** Binds the facts of a rule as its program does, to walk its conditions again for an explanation; each once for a plan. */
export const bindFor = (plan: Plan, source: ItemSource | undefined): FactBinder => {
  const known = boundIn.get(plan) ?? new Map<ItemSource | undefined, FactBinder>();
  boundIn.set(plan, known);
  const bind = known.get(source) ?? keeping(bindTo(settingOf(plan, source)));
  known.set(source, bind);
  return bind;
};

const boundOf = new WeakMap<YesNoRule, FactBinder>();

/** Binds the facts of a standing as its program does; each once for it. */
export const bindOf = (standing: YesNoRule): FactBinder => {
  const bind = boundOf.get(standing) ?? keeping(bindTo(standing.setting));
  boundOf.set(standing, bind);
  return bind;
};

/** What would settle the rows of an award, or how much of each was paid before. */
interface AwardQuestions {
  readonly due: ConditionQuestions;
  readonly before: ConditionQuestions;
}

const askedOfAwards = new WeakMap<Award, AwardQuestions>();

export const questionsOf = (award: Award): AwardQuestions => {
  const known = askedOfAwards.get(award);
  if (known !== undefined) return known;
  const bind = bindTo(award.setting);
  const made = {
    due: createQuestions(award.boundCondition, bind),
    before: createQuestions(award.boundBefore, bind),
  };
  askedOfAwards.set(award, made);
  return made;
};

const askedOfStandings = new WeakMap<YesNoRule, ConditionQuestions>();

export const questionsOfStanding = (standing: YesNoRule): ConditionQuestions => {
  const known = askedOfStandings.get(standing);
  if (known !== undefined) return known;
  const made = createQuestions([standing.boundCondition], bindTo(standing.setting));
  askedOfStandings.set(standing, made);
  return made;
};

/** The input paths that would settle whether an award came due in a year: for one of its rows, or for any. */
export const untoldOfDue = (award: Award, row: number | undefined, frame: Frame): readonly string[] => {
  const { due } = questionsOf(award);
  const paths = new Set<string>();
  due.begin();
  for (const each of award.rule.rows.keys())
    if ((row === undefined || row === each) && due.truthOf(each, frame) === UNKNOWN) due.ask(each, frame, paths);
  return [...paths];
};

/** The input paths that would settle what an award pays where its rows hold. */
export const untoldOfPayment = ({ rule, paid, asks, setting }: Award, frame: Frame): readonly string[] => {
  const open = [...rule.rows.keys()].filter((row) => {
    const { low, high } = paid(row)(frame);
    return low !== high;
  });
  const bind = bindTo(setting);
  const slots: Slots = { low: new Float64Array(1), high: new Float64Array(1), text: [undefined] };
  const untold = (call: FactCall): readonly string[] => {
    const bound = bind(call);
    bound.load(frame, slots, 0);
    return slots.low[0] === slots.high[0] ? [] : bound.missing(frame);
  };
  const calls = new Map(open.flatMap((row) => asks(row, frame)).map((call) => [call.id, call]));
  return [...calls.values()].flatMap(untold);
};
