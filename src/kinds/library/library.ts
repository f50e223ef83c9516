import * as z from 'zod/mini';
import type { Condition } from '../../condition/index.js';
import { type Bilingual, issue, type Issue } from '../../issue/index.js';
import { grantKind } from '../grant.js';
import { readUnless, type RuleBase } from '../kind.js';
import { common } from '../rule-schema.js';
import { bilingualSchema, slug } from '../words.js';

export interface Library {
  readonly library: Bilingual;
  /** `priority`: failing the conditions ranks an enterprise lower and does not shut it out. */
  readonly force: 'eligible' | 'priority';
}

/** A library of a document: it takes those whose conditions hold. */
export interface TierRule extends RuleBase, Library {
  readonly kind: 'tier';
  /** Its place among ranked libraries, the higher rank the higher class. */
  readonly class: { readonly answer: string; readonly rank: number } | undefined;
  /** What its alternatives are called, by the names of their conditions. */
  readonly criteria: Readonly<Record<string, Bilingual>>;
}

const schema = z.strictObject({
  ...common,
  kind: z.literal('tier'),
  outcome: z.strictObject({
    library: bilingualSchema,
    /** `priority`: those who fail the conditions are ranked lower, not shut out. */
    force: z._default(z.enum(['eligible', 'priority']), 'eligible'),
    /** Where the libraries of a document are ranked: the higher class is the answer. */
    class: z.optional(z.strictObject({ answer: slug, rank: z.int().check(z.minimum(1)) })),
  }),
  /** What each alternative of a ranked library is called. */
  criteria: z.optional(z.record(slug, bilingualSchema)),
});

/** A library that has a place among others of its document. */
export type RankedLibrary = TierRule & { readonly class: NonNullable<TierRule['class']> };

export const isRankedLibrary = (rule: RuleBase & { readonly kind: string }): rule is RankedLibrary =>
  rule.kind === 'tier' && 'class' in rule && rule.class !== undefined;

/** The alternatives of a library: the parts of its outermost `any`. */
const alternativesOf = (condition: Condition): readonly Condition[] =>
  condition.kind === 'any' ? condition.conditions : [condition];

/** Ranked libraries answer criterion by criterion: each alternative is named and has its words. */
const criteriaIssues = (
  { outcome, criteria = {} }: z.output<typeof schema>,
  condition: Condition,
  file: string,
): readonly Issue[] => {
  const alternatives = alternativesOf(condition);
  const names = alternatives.flatMap(({ name }) => name ?? []);
  const isRanked = outcome.class !== undefined;
  const unsaid = isRanked ? names.filter((name) => !Object.hasOwn(criteria, name)) : [];
  const unnamed = isRanked ? alternatives.length - names.length : 0;
  const strangers = Object.keys(criteria).filter((name) => !names.includes(name));
  return [
    // Without a name there is nothing that words could be for.
    ...(unnamed === 0
      ? []
      : [
          issue('value-misfit', { file, pointer: '/conditions' }, undefined, {
            detail: {
              zh: '每一入库条件都有 name，并在 criteria 中有说明',
              en: 'a name for each alternative, and words for it among the criteria',
            },
          }),
        ]),
    ...unsaid.map((name) =>
      issue('value-misfit', { file, pointer: '/criteria' }, name, {
        detail: { zh: `criteria 中对${name}的说明`, en: `words for ${name} among the criteria` },
      }),
    ),
    ...strangers.map((name) =>
      issue('value-misfit', { file, pointer: `/criteria/${name}` }, name, {
        detail: {
          zh: `并列条件之一的名称：${names.join('、')}`,
          en: `the name of an alternative: ${names.join(', ')}`,
        },
      }),
    ),
  ];
};

/** Libraries are ranked all or none, each with a rank and an answer of its own. */
const rankIssues = (tiers: readonly TierRule[], fileOf: (slug: string) => string): readonly Issue[] => {
  const ranked = tiers.flatMap(({ slug, class: own }) => (own === undefined ? [] : [{ slug, ...own }]));
  if (ranked.length === 0) return [];
  const unranked = tiers.filter((tier) => tier.class === undefined);
  return [
    ...unranked.map(({ slug }) =>
      issue('value-misfit', { file: fileOf(slug), pointer: '/outcome/class' }, undefined, {
        detail: {
          zh: '与其他培育库一样的 class：要么都分级，要么都不分',
          en: 'a class, as the other libraries have: all are ranked or none',
        },
      }),
    ),
    ...ranked
      .filter(({ rank, answer }, index) =>
        ranked.slice(0, index).some((before) => before.rank === rank || before.answer === answer),
      )
      .map(({ slug, rank, answer }) =>
        issue('value-misfit', { file: fileOf(slug), pointer: '/outcome/class' }, `${String(rank)} ${answer}`, {
          detail: { zh: '各库不同的 rank 和 answer', en: 'a rank and an answer that no other pool has' },
        }),
      ),
  ];
};

const cannotTell: Bilingual = { zh: '信息不足', en: 'information missing' };

/** Of ranked libraries whose conditions hold, the highest is the answer: none of them takes the enterprise by itself. */
const rankedAnswers = {
  yes: { zh: '符合入库条件', en: 'conditions met' },
  no: { zh: '不符合入库条件', en: 'conditions not met' },
  unknown: cannotTell,
};

const lowerPriority: Bilingual = {
  zh: '不属重点对象（不影响入库）',
  en: 'not a priority (no bar)',
};

export const library = grantKind<TierRule, Library>()({
  list: 'tiers',
  selects: true,
  noun: { zh: '培育库', en: 'pools' },
  heading: { zh: '培育库', en: 'Pools' },
  conditionsCalled: { zh: (title) => `${title}的入库条件`, en: (title) => `The conditions of ${title}` },
  schema,
  load: (rule, { condition, file }) => {
    const { library: name, force, class: ranked } = rule.outcome;
    return readUnless(condition === undefined ? [] : criteriaIssues(rule, condition, file), {
      kind: 'tier',
      library: name,
      force,
      class: ranked,
      criteria: rule.criteria ?? {},
    });
  },
  traits: ({ class: ranked, criteria }) => ({
    ...(ranked === undefined ? {} : { ranked: true }),
    ...(Object.keys(criteria).length === 0 ? {} : { criteria }),
  }),
  issuesAmong: rankIssues,
  given: ({ library: name, force }) => ({ library: name, force }),
  answers: ({ library: name, force }, { traits, isInScope }) =>
    traits.ranked === true
      ? rankedAnswers
      : {
          yes: {
            zh: `符合${name.zh}的条件，是否列入由主管部门确定`,
            en: `meets the conditions for the ${name.en}; selection rests with the authority`,
          },
          no: force === 'priority' && isInScope() ? lowerPriority : { zh: '不符合条件', en: 'does not qualify' },
          unknown: cannotTell,
        },
});
