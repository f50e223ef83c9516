import { type BoundCondition, compileProgram, type FactCall, type Goal, type Program } from '../condition/index.js';
import { type BoundFact, facts, type FactSetting, type Frame, type Slots } from '../fact/index.js';
import { madeOnce } from '../edge/index.js';
import { bindTo, settingFor } from './bound-facts.js';
import { conditionsByTerm } from './by-term.js';
import { narrowingOf } from './narrowed.js';
import { type AwardRows, coversIn, type RowAmount, type RowGoal, rowGoalsOf } from './row-goals.js';
import { type Between, type BoundLimit, type InForce, type RuleBy, rulesBy } from '../kinds/index.js';
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

/** An instalment that is paid where conditions of its own hold, so many years after the one that is decided. */
interface BoundStage {
  readonly at: number;
  readonly after: number;
  readonly boundCondition: BoundCondition;
}

export interface Award extends AwardRows {
  /** What instalments hang on, by their places, where they have conditions of their own. */
  readonly boundStages: readonly BoundStage[];
  /** Of a payment that changes from a day on: what is in force; nothing where that is open. */
  readonly inForce: (row: number, frame: Frame) => InForce | undefined;
  /** All facts that what its rows pay may hang on, those of conditions among them that say something of these. */
  readonly hangsOn: () => readonly FactCall[];
  /** The facts that a row is paid by, beside those of its conditions. */
  readonly asks: (row: number, frame: Frame) => readonly FactCall[];
}

/** A rule that its conditions alone decide, a library or a service: it holds or it does not. */
export interface YesNoRule {
  readonly rule: RuleBy<'conditions'>;
  readonly setting: FactSetting;
  readonly boundCondition: BoundCondition;
}

/** Standings of an enterprise, decided in one run; their outputs are their places in the list they come from. */
export type StandingProgram = Program;

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
  readonly standingPrograms: readonly StandingProgram[];
  readonly limits: readonly BoundLimit[];
}

const nothingPaid: Between = { low: 0, high: 0 };

/** A payment with the facts that it reads bound: what each row pays by what is known of them. */
const payerOf = (
  rule: AwardRule,
  due: readonly BoundCondition[],
  bind: (call: FactCall) => BoundFact,
): Pick<Award, 'paid' | 'paidBefore' | 'inForce' | 'asks' | 'hangsOn'> => {
  const { payment } = rule;
  const read = payment.reads.map(bind);
  const slots: Slots = { low: new Float64Array(read.length), high: new Float64Array(read.length), text: [] };
  const known = (frame: Frame): readonly Between[] => {
    read.forEach((fact, slot) => {
      fact.load(frame, slots, slot);
    });
    return read.map((_, slot) => ({ low: slots.low[slot] ?? 0, high: slots.high[slot] ?? Infinity }));
  };
  const narrowings = due.map((_, row) =>
    madeOnce(() => ({ own: payment.reads.length === 0 ? undefined : narrowingOf(rule, due, row, bind) })),
  );
  return {
    paid: (row) => (frame) => {
      const paid = payment.paid(row, known(frame));
      // By one row what is known is paid; of several one may be out of reach.
      const isPlain = paid.low === paid.high && due.length === 1;
      const narrowing = isPlain ? undefined : narrowings[row]?.().own;
      return narrowing === undefined ? paid : (narrowing.paid(frame) ?? nothingPaid);
    },
    paidBefore: (row) => (frame) => payment.paid(row, known(frame)),
    hangsOn: () => [...payment.reads, ...narrowings.flatMap((narrowing) => narrowing().own?.facts ?? [])],
    inForce: (row, frame) => payment.inForce?.(row, known(frame)),
    asks: (row, frame) => payment.asks?.(row, known(frame)) ?? payment.reads,
  };
};

/** An award of a document with everything put in that an evaluation needs. */
export const bindAward = (rule: AwardRule, index: number, document: Document, period: Period): Award => {
  const { rules } = document;
  const { rows, condition, paidBefore } = rule;
  const setting = settingFor(period, document, rule.items);
  const boundCondition = rows.map((_, row) => bindRow(rules, condition, row, rule));
  return {
    index,
    rule,
    setting,
    boundCondition,
    covers: coversIn(rule, boundCondition, setting),
    boundBefore: paidBefore === undefined ? [] : rows.map((_, row) => bindRow(rules, paidBefore, row, rule)),
    boundStages: (rule.schedule?.instalments?.parts ?? []).flatMap(({ after, condition: own }, at) =>
      own === undefined ? [] : [{ at, after, boundCondition: bindWith(rules, own) }],
    ),
    ...payerOf(rule, boundCondition, bindTo(setting)),
  };
};

export const bindStanding = (rule: RuleBy<'conditions'>, document: Document, period: Period): YesNoRule => ({
  rule,
  setting: settingFor(period, document, undefined),
  boundCondition: bindRule(document.rules, rule),
});

/** A condition to be decided, and what its facts are bound in. */
interface GoalIn extends Goal {
  readonly setting: FactSetting;
}

/** One program of conditions that are about the same; of several documents, where these differ in their readings alone. */
const programFor = (goals: readonly GoalIn[], setting: FactSetting): Program => {
  const { told, bind } = conditionsByTerm(setting);
  return compileProgram(
    goals.map((goal) => ({ condition: told(goal.condition, goal.setting), output: goal.output })),
    bind,
  );
};

/** Awards in as many programs as there are lists of items that they go through. */
export const itemProgramsOf = (awards: readonly Award[]): readonly ItemProgram[] => {
  const together = new Map<string, Award[]>();
  for (const award of awards) {
    const key = JSON.stringify(award.setting.items ?? null);
    const own = together.get(key);
    if (own === undefined) together.set(key, [award]);
    else own.push(award);
  }
  return [...together.values()].flatMap((own): readonly ItemProgram[] => {
    const [first] = own;
    if (first === undefined) return [];
    const rowGoals = own.flatMap(rowGoalsOf);
    return [
      {
        source: first.rule.items,
        awards: own,
        rowGoals,
        together: own.some(({ rule }) => rule.together),
        program: programFor(
          rowGoals.map(({ boundCondition, setting }, output) => ({ condition: boundCondition, output, setting })),
          first.setting,
        ),
        awardOf: Int32Array.from(rowGoals, ({ award }) => award),
        amountOf: Float64Array.from(rowGoals, ({ amount }) => amount),
        paidOf: rowGoals.map(({ paid }) => paid),
        beforeOf: Uint8Array.from(rowGoals, ({ before }) => Number(before)),
      },
    ];
  });
};

/** Standings of enterprises in one program; none where there are none. */
export const standingProgramsOf = (standings: readonly YesNoRule[]): readonly StandingProgram[] => {
  const goals = standings.flatMap(({ rule, setting, boundCondition }, output): readonly GoalIn[] =>
    rule.subjects.includes('enterprise') ? [{ condition: boundCondition, output, setting }] : [],
  );
  const [first] = goals;
  return first === undefined ? [] : [programFor(goals, first.setting)];
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
      return (
        facts[condition.fact.name].dated === 'event' && condition.operator === 'equal' && condition.values[0] === 1
      );
  }
};

/** Whether a plan decides a rule of its document, or of the same document under other readings. */
export const isDecidedIn = (
  { datedOnly, isMeant }: Pick<Plan, 'datedOnly' | 'isMeant'>,
  rule: Rule,
  document: Document,
): boolean => isMeant(rule) && (!datedOnly || isDated(bindRule(document.rules, rule)));

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
  const rules = document.rules.filter((rule) => isDecidedIn({ datedOnly, isMeant }, rule, document));
  const awards = rulesBy(rules, 'money').map((rule, index) => bindAward(rule, index, document, period));
  const standings = rulesBy(rules, 'conditions').map((rule) => bindStanding(rule, document, period));
  const limits = rulesBy(rules, 'figure').map((rule) => bindLimit(rule, document.rules));
  // Compiled when they are first run: who asks for other options of readings too has programs that hold these among those.
  const itemPrograms = madeOnce(() => itemProgramsOf(awards));
  const standingPrograms = madeOnce(() => standingProgramsOf(standings));
  return {
    document,
    period,
    datedOnly,
    isMeant,
    awards,
    get itemPrograms() {
      return itemPrograms();
    },
    standings,
    get standingPrograms() {
      return standingPrograms();
    },
    limits,
  };
};
