import { factCallsIn } from '../condition/index.js';
import {
  type Award,
  bindAward,
  bindStanding,
  compilePlan,
  isDecidedIn,
  type ItemProgram,
  itemProgramsOf,
  type Plan,
  type StandingProgram,
  standingProgramsOf,
  type YesNoRule,
} from '../evaluate/index.js';
import { facts } from '../fact/index.js';
import { kindOf, rulesBy } from '../kinds/index.js';
import { outsideGroup } from '../resolve/index.js';
import { type Document, isAward, type ReadingChoices, referencesIn, type Rule, variantsBeside } from '../rule/index.js';

/** A document under one other option of one reading. */
export interface ReadingVariant {
  readonly reading: string;
  readonly option: string;
  readonly document: Document;
  /** All of it compiled: for what is not decided together with the setting in force. */
  readonly plan: () => Plan;
}

/** Every other option of every reading, one at a time, beside the setting in force. */
export const variantsOf = (
  under: (readings: ReadingChoices) => Document,
  { document: { readings: all }, period, datedOnly, isMeant }: Plan,
  chosen: ReadingChoices,
): readonly ReadingVariant[] =>
  variantsBeside(all, chosen, under).map(({ reading, option, loaded: document }) => {
    let plan: Plan | undefined;
    return { reading, option, document, plan: () => (plan ??= compilePlan(document, period, datedOnly, isMeant)) };
  });

const conditionsOf = (rule: Rule): readonly Rule['condition'][] => [
  rule.condition,
  ...(kindOf(rule).conditionsBeside?.(rule) ?? []),
];

const goesByTerm = (rule: Rule): boolean =>
  [...conditionsOf(rule).flatMap(factCallsIn), ...(kindOf(rule).factsBeside?.(rule) ?? [])].some(
    ({ name }) => facts[name].goesByTerm === true,
  );

/**
 * The rules that a document under other readings decides otherwise: those that are written otherwise, those that
 * refer to such a rule, and those that hang on what the document itself says of titles or of money received.
 */
export const decidedOtherwise = (base: Document, other: Document): ReadonlySet<string> => {
  const own = new Map(base.rules.map((rule) => [rule.slug, rule]));
  const isTermOther = base.titleTerm !== other.titleTerm;
  const isBeforeOther = (outsideGroup(base) === undefined) !== (outsideGroup(other) === undefined);
  const changed = new Set<string>();
  for (const rule of other.rules) {
    // Rules that are written alike are one rule, in whatever setting.
    const isWrittenOtherwise = own.get(rule.slug) !== rule;
    const isSettledOtherwise =
      (isTermOther && goesByTerm(rule)) || (isBeforeOther && isAward(rule) && rule.paidBefore !== undefined);
    if (isWrittenOtherwise || isSettledOtherwise) changed.add(rule.slug);
  }
  for (let before = -1; before < changed.size;) {
    before = changed.size;
    for (const rule of other.rules)
      if (
        conditionsOf(rule)
          .flatMap(referencesIn)
          .some((slug) => changed.has(slug))
      )
        changed.add(rule.slug);
  }
  return changed;
};

/** What stands in the place of an award or a standing under a variant: where it stands among all that is decided. */
export interface UnderVariant {
  readonly variant: number;
  readonly at: number;
}

/**
 * A plan together with what other options of readings decide otherwise: all of it stands in the same programs,
 * and one run decides the setting in force and every other.
 */
export interface PlanUnderReadings {
  readonly plan: Plan;
  readonly variants: readonly ReadingVariant[];
  /** The plan's awards, and then those that some option decides otherwise. */
  readonly awards: readonly Award[];
  readonly itemPrograms: readonly ItemProgram[];
  /** For each of the plan's awards. */
  readonly awardsUnder: readonly (readonly UnderVariant[])[];
  /** The plan's standings, and then those that some option decides otherwise. */
  readonly standings: readonly YesNoRule[];
  readonly standingPrograms: readonly StandingProgram[];
  /** For each of the plan's standings. */
  readonly standingsUnder: readonly (readonly UnderVariant[])[];
  /** For each variant, the rules that it decides otherwise. */
  readonly changedUnder: readonly ReadonlySet<string>[];
}

/** Where an award of the plan stands among all under a variant that decides it otherwise. */
export const placeUnder = (
  { awardsUnder }: Pick<PlanUnderReadings, 'awardsUnder'>,
  award: number,
  variant: number | undefined,
): number | undefined => awardsUnder[award]?.find((each) => each.variant === variant)?.at;

const placeOf = (among: readonly { readonly rule: Rule }[], { slug }: Rule): number =>
  among.findIndex(({ rule }) => rule.slug === slug);

export const compileUnderReadings = (plan: Plan, variants: readonly ReadingVariant[]): PlanUnderReadings => {
  const awards = [...plan.awards];
  const standings = [...plan.standings];
  const awardsUnder = plan.awards.map((): UnderVariant[] => []);
  const standingsUnder = plan.standings.map((): UnderVariant[] => []);
  const changedUnder = variants.map(({ document }) => decidedOtherwise(plan.document, document));
  for (const [variant, { document }] of variants.entries()) {
    const changed = changedUnder[variant] as ReadonlySet<string>;
    const rules = document.rules.filter((rule) => changed.has(rule.slug) && isDecidedIn(plan, rule, document));
    for (const rule of rulesBy(rules, 'money')) {
      const own = awardsUnder[placeOf(plan.awards, rule)];
      if (own === undefined) continue;
      own.push({ variant, at: awards.length });
      awards.push(bindAward(rule, awards.length, document, plan.period));
    }
    for (const rule of rulesBy(rules, 'conditions')) {
      const own = standingsUnder[placeOf(plan.standings, rule)];
      if (own === undefined) continue;
      own.push({ variant, at: standings.length });
      standings.push(bindStanding(rule, document, plan.period));
    }
  }
  return {
    plan,
    variants,
    awards,
    itemPrograms: itemProgramsOf(awards),
    awardsUnder,
    standings,
    standingPrograms: standingProgramsOf(standings),
    standingsUnder,
    changedUnder,
  };
};

/** The plan of a variant as far as its awards go: nothing is compiled again for it. */
export const awardPlanUnder = (
  { plan, variants, awards, awardsUnder, itemPrograms }: PlanUnderReadings,
  variant: number,
): Plan => {
  const { document } = variants[variant] as ReadingVariant;
  const own = plan.awards.map((award, index) => {
    const other = placeUnder({ awardsUnder }, index, variant);
    return (other === undefined ? undefined : awards[other]) ?? award;
  });
  const { period, datedOnly, isMeant, standings, limits } = plan;
  return {
    document,
    period,
    datedOnly,
    isMeant,
    awards: own,
    itemPrograms: itemPrograms.map((each) => ({ ...each, awards: each.awards.filter((award) => own.includes(award)) })),
    standings,
    // Awards alone are asked of it: its standings are the plan’s.
    get standingPrograms() {
      return plan.standingPrograms;
    },
    limits,
  };
};
