import * as z from 'zod/mini';
import type { Condition } from '../../condition/index.js';
import { issue, type Issue } from '../../issue/index.js';
import { kindFile, readUnless } from '../kind-file.js';
import { common } from '../rule-schema.js';
import { bilingualSchema, slug } from '../words.js';
import type { TierRule } from './library.js';

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

/** How a library is written. */
export const libraryFile = kindFile<TierRule>()({
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
  issuesAmong: rankIssues,
});
