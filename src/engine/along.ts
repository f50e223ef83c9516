import { type Award, type GrossAward, grossAwardsFor, type ItemProgram } from '../evaluate/index.js';
import { isTallied, type ItemSource } from '../kinds/index.js';
import { isUnlimited, lessPaidBefore, outsideGroup } from '../resolve/index.js';
import type { Document } from '../rule/index.js';
import type { Enterprise } from '../subject/index.js';
import type { PlanUnderReadings, ReadingVariant } from './under-readings.js';

/** An award of the plan with what stands in its place under variants. */
export interface AwardUnder {
  readonly index: number;
  readonly award: Award;
  readonly others: readonly {
    readonly variant: ReadingVariant;
    readonly award: Award;
    readonly isBeforeOpen: boolean;
  }[];
  /** Whether what was paid before is open where receipts are: some group holds money of other policies against awards. */
  readonly isBeforeOpen: boolean;
  readonly isUnlimited: boolean;
}

/** Awards that go through the same items. */
export interface Along {
  readonly source: ItemSource | undefined;
  readonly programs: readonly ItemProgram[];
  /** Those whose rows can be added up as a run finds them, and those whose rows have to be looked at together. */
  readonly tallied: readonly AwardUnder[];
  readonly looked: readonly AwardUnder[];
}

/** The awards of a plan by the items they go through. */
export const alongIn = (under: PlanUnderReadings): readonly Along[] => {
  const { plan, variants, awards, awardsUnder, itemPrograms } = under;
  const isBeforeOpen = (document: typeof plan.document): boolean => outsideGroup(document) !== undefined;
  const all = plan.awards.map((award, index): AwardUnder => ({
    index,
    award,
    others: (awardsUnder[index] ?? []).map(({ variant, at }) => {
      const own = variants[variant] as ReadingVariant;
      return { variant: own, award: awards[at] as Award, isBeforeOpen: isBeforeOpen(own.document) };
    }),
    isBeforeOpen: isBeforeOpen(plan.document),
    isUnlimited: isUnlimited(award.rule, plan.document.groups),
  }));
  const isSimple = ({ award, others }: AwardUnder): boolean =>
    isTallied(award.rule) && others.every((other) => isTallied(other.award.rule));
  const keyOf = (source: ItemSource | undefined): string => JSON.stringify(source ?? null);
  const keys = [...new Set(itemPrograms.map(({ source }) => keyOf(source)))];
  return keys.flatMap((key): readonly Along[] => {
    const programs = itemPrograms.filter(({ source }) => keyOf(source) === key);
    const own = all.filter(({ award }) => keyOf(award.rule.items) === key);
    return [
      {
        source: programs[0]?.source,
        programs,
        tallied: own.filter(isSimple),
        looked: own.filter((each) => !isSimple(each)),
      },
    ];
  });
};

/** What an award grants, its rows looked at together, under the plan's setting and under the variants that change it. */
export const lookedAt = (
  under: PlanUnderReadings,
  { award, others }: AwardUnder,
  subject: Enterprise,
  year: number,
): {
  readonly own: readonly GrossAward[];
  readonly others: readonly { readonly variant: ReadingVariant; readonly there: readonly GrossAward[] }[];
} => {
  const all = [award, ...others.map((other) => other.award)];
  const grossAwards = grossAwardsFor(under, subject, year, (one) => all.includes(one));
  const of = (one: Award, document: Document): readonly GrossAward[] => {
    const own = grossAwards.filter((grossAward) => grossAward.award === one);
    return lessPaidBefore(own, [], document, subject);
  };
  return {
    own: of(award, under.plan.document),
    others: others.map(({ variant, award: other }) => ({ variant, there: of(other, variant.document) })),
  };
};
