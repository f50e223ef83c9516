import { compileProgram, type FactCall, type Goal, type BoundCondition, type Program } from '../condition/index.js';
import { type BoundFact, facts, type Frame, readOnce, type FactSetting, type Slots } from '../fact/index.js';
import { type Between, type BoundLimit, type RuleBy, rulesBy } from '../kinds/index.js';
import type { Period } from '../quantity/index.js';
import {
  type AwardRule,
  type Document,
  bindRow,
  bindRule,
  bindWith,
  type ItemSource,
  type LimitRule,
  type Rule,
} from '../rule/index.js';

/** What a row pays, if it holds, for a subject or one of its items. */
export type RowAmount = (frame: Frame) => Between;

/** One way an award can come due: a row of its table whose conditions hold, or held in earlier years. */
export interface RowGoal {
  /** Index into the plan's awards. */
  readonly award: number;
  /** Index into the rule's rows. */
  readonly row: number;
  /** The amount it adds, at most where that hangs on figures of the subject. */
  readonly amount: number;
  /** What it adds for a subject or one of its items, where that is not the same for all. */
  readonly paid: RowAmount | undefined;
  /** Whether it tells what was paid before, instead of what is due now. */
  readonly before: boolean;
}

/** Award rules that are decided in one run: those about the enterprise, or those about one item. */
export interface ItemProgram {
  readonly source: ItemSource | undefined;
  readonly awards: readonly Award[];
  readonly program: Program;
  /** Whether some award here reports its items as one: their rows then count once, not once an item. */
  readonly together: boolean;
  readonly rowGoals: readonly RowGoal[];
  /** The row goals as columns, for the fast path. */
  readonly awardOf: Int32Array;
  readonly amountOf: Float64Array;
  readonly paidOf: readonly (RowAmount | undefined)[];
  readonly beforeOf: Uint8Array;
}

export interface Award {
  readonly index: number;
  readonly rule: AwardRule;
  readonly boundCondition: readonly BoundCondition[];
  /** What a row pays if it holds. */
  readonly paid: (row: number) => RowAmount;
}

/** A rule that its conditions alone decide, a library or a service: it holds or it does not. */
export interface YesNoRule {
  readonly rule: RuleBy<'conditions'>;
  readonly boundCondition: BoundCondition;
}

/** A document compiled for one period: everything an evaluation needs and no enterprise yet. */
export interface Plan {
  readonly document: Document;
  readonly period: Period;
  /** Only what happens on a day is decided, not what a year comes to. */
  readonly datedOnly: boolean;
  /** Which rules are decided: the others are there to be referred to. */
  readonly isMeant: (rule: Rule) => boolean;
  readonly awards: readonly Award[];
  readonly itemPrograms: readonly ItemProgram[];
  readonly standings: readonly YesNoRule[];
  /** Decides the standings of an enterprise; output `n` is standing `n`. */
  readonly standingProgram: Program;
  readonly limits: readonly BoundLimit[];
}

const sourceKey = (source: ItemSource | undefined): string => JSON.stringify(source ?? null);

const settingFor = (period: Period, { titleTerm }: Document, source: ItemSource | undefined): FactSetting => ({
  period,
  items: source,
  titleTerm,
});

const bindTo =
  (setting: FactSetting) =>
  ({ name, params }: FactCall): BoundFact => {
    const { scope, bind } = facts[name];
    const bound = bind(params, setting);
    return setting.items === undefined || scope === 'item' ? bound : readOnce(bound);
  };

const programFor = (goals: readonly Goal[], setting: FactSetting): Program => compileProgram(goals, bindTo(setting));

/** A payment with the facts that it reads bound: what each row pays by what is known of them. */
const payerOf = ({ payment }: AwardRule, bind: (call: FactCall) => BoundFact): ((row: number) => RowAmount) => {
  const read = payment.reads.map(bind);
  const slots: Slots = { low: new Float64Array(read.length), high: new Float64Array(read.length), text: [] };
  return (row) => (frame) => {
    read.forEach((fact, slot) => {
      fact.load(frame, slots, slot);
    });
    return payment.paid(
      row,
      read.map((_, slot) => ({ low: slots.low[slot] ?? 0, high: slots.high[slot] ?? Infinity })),
    );
  };
};

const rowGoalsOf = (
  { index: award, rule, boundCondition, paid }: Award,
  all: readonly Rule[],
): readonly (RowGoal & { readonly boundCondition: BoundCondition })[] => {
  const { payment, paidBefore } = rule;
  return boundCondition.flatMap((due, row) => {
    const goal = { award, row, amount: payment.most(row), paid: payment.reads.length === 0 ? undefined : paid(row) };
    return [
      { ...goal, before: false, boundCondition: due },
      ...(paidBefore === undefined
        ? []
        : [{ ...goal, before: true, boundCondition: bindRow(all, paidBefore, row, rule) }]),
    ];
  });
};

const bindLimit = (rule: LimitRule, rules: readonly Rule[]): BoundLimit => ({
  rule,
  applies: rule.rows.map((_, row) => bindRow(rules, rule.condition, row, rule)),
  holds: rule.permission?.holds === undefined ? undefined : bindWith(rules, rule.permission.holds),
});

/** Whether a condition holds only by an event on a day. */
const isDated = (condition: BoundCondition): boolean => {
  switch (condition.kind) {
    case 'all':
      return condition.conditions.some(isDated);
    case 'any':
      return condition.conditions.every(isDated);
    case 'not':
      return false;
    case 'comparison':
      return facts[condition.fact.name].dated === true && condition.operator === 'equal' && condition.values[0] === 1;
  }
};

/**
 * Compiles a document: award rules by what they go through, then everything else.
 *
 * @param datedOnly leaves out every rule that is decided by what a year comes to: for the part of a year in which a
 * document still stands.
 * @param isMeant the rules that are decided; all of them where it is left out.
 */
export const compilePlan = (
  document: Document,
  period: Period = document.period,
  datedOnly = false,
  isMeant: (rule: Rule) => boolean = () => true,
): Plan => {
  const rules = document.rules.filter(
    (rule) => isMeant(rule) && (!datedOnly || isDated(bindRule(document.rules, rule))),
  );
  const awardRules = rulesBy(rules, 'money');
  const sources = [...new Map(awardRules.map(({ items }) => [sourceKey(items), items])).values()];
  const awards = awardRules.map((rule, index): Award => ({
    index,
    rule,
    boundCondition: rule.rows.map((_, row) => bindRow(document.rules, rule.condition, row, rule)),
    paid: payerOf(rule, bindTo(settingFor(period, document, rule.items))),
  }));
  const itemPrograms = sources.map((source): ItemProgram => {
    const own = awards.filter(({ rule }) => sourceKey(rule.items) === sourceKey(source));
    const rowGoals = own.flatMap((award) => rowGoalsOf(award, document.rules));
    return {
      source,
      awards: own,
      rowGoals,
      together: own.some(({ rule }) => rule.together),
      program: programFor(
        rowGoals.map(({ boundCondition }, output) => ({ condition: boundCondition, output })),
        settingFor(period, document, source),
      ),
      awardOf: Int32Array.from(rowGoals, ({ award }) => award),
      amountOf: Float64Array.from(rowGoals, ({ amount }) => amount),
      paidOf: rowGoals.map(({ paid }) => paid),
      beforeOf: Uint8Array.from(rowGoals, ({ before }) => Number(before)),
    };
  });
  const standings = rulesBy(rules, 'conditions').map((rule) => ({
    rule,
    boundCondition: bindRule(document.rules, rule),
  }));
  const goals = standings.flatMap(({ rule, boundCondition }, output): readonly Goal[] =>
    rule.subjects.includes('enterprise') ? [{ condition: boundCondition, output }] : [],
  );
  const limits = rulesBy(rules, 'figure').map((rule) => bindLimit(rule, document.rules));
  return {
    document,
    period,
    datedOnly,
    isMeant,
    awards,
    itemPrograms,
    standings,
    standingProgram: programFor(goals, settingFor(period, document, undefined)),
    limits,
  };
};

/** The setting that a rule's facts were bound in. */
export const settingOf = (plan: Plan, source: ItemSource | undefined): FactSetting =>
  settingFor(plan.period, plan.document, source);

const boundIn = new WeakMap<Plan, Map<string, BoundFact>>();

/** Binds the facts of a rule as its program does, to walk its conditions again for an explanation; each once for a plan. */
export const bindFor = (plan: Plan, source: ItemSource | undefined): ((call: FactCall) => BoundFact) => {
  const known = boundIn.get(plan) ?? new Map<string, BoundFact>();
  boundIn.set(plan, known);
  const [key, bind] = [sourceKey(source), bindTo(settingOf(plan, source))];
  return (call) => {
    const id = `${key}\n${call.id}`;
    const fact = known.get(id) ?? bind(call);
    known.set(id, fact);
    return fact;
  };
};

/** The input paths that would settle what an award pays where its rows hold. */
export const untoldOfPayment = (plan: Plan, { rule, paid }: Award, frame: Frame): readonly string[] => {
  const isOpen = rule.rows.some((_, row) => {
    const { low, high } = paid(row)(frame);
    return low !== high;
  });
  const bind = bindFor(plan, rule.items);
  return isOpen ? rule.payment.reads.flatMap((call) => bind(call).missing(frame)) : [];
};
