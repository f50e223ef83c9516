import type { Condition } from '../condition/index.js';
import { didYouMean, issue, type Issue } from '../issue/index.js';
import type { Rule } from './document.js';
import type { DocumentFile, GroupFile } from './schema.js';
import { readAmount } from './table.js';

/** Ids that stand twice in one list. */
export const duplicates = (ids: readonly string[], file: string): readonly Issue[] =>
  ids.flatMap((id, index) => (ids.indexOf(id) === index ? [] : [issue('id-duplicate', { file, pointer: `/${String(index)}/id` }, id)]));

/** Groups that name rules that are not there, or say what cannot be counted. */
export const groupIssues = (groups: readonly GroupFile[], slugs: readonly string[], file: string): readonly Issue[] =>
  groups.flatMap((group, index) => {
    if (group.kind === 'receipts') return [];
    const strangers = group.members.filter((member) => !slugs.includes(member));
    return [
      ...strangers.map((member) => issue('condition-reference', { file, pointer: `/${String(index)}/members` }, member, { known: slugs.join(', '), suggestion: didYouMean(member, slugs) })),
      ...(group.kind === 'choice' && group.counts === 'rules' && group.atMost !== 1
        ? [issue('value-misfit', { file, pointer: `/${String(index)}/atMost` }, group.atMost, { detail: { zh: '按规则计数时只能是 1', en: '1, where rules are counted' } })]
        : []),
      ...(group.kind === 'cap' && readAmount(group.cap) === undefined
        ? [issue('value-misfit', { file, pointer: `/${String(index)}/cap` }, group.cap, { detail: { zh: '带单位的金额', en: 'money with its unit' } })]
        : []),
    ];
  });

/** What a scope holds a district to; nothing where it does not ask for one. */
const districtsIn = (condition: Condition): readonly unknown[] =>
  condition.kind === 'comparison' && condition.fact.name === 'district' && condition.operator === 'equal' && condition.operand.kind === 'values' ? condition.operand.values : [];

/** A document that is a district’s has that district in its scope, so that no rule of it is for another; and one that is not, none. */
export const districtIssues = ({ district }: Pick<DocumentFile, 'district'>, scope: readonly { readonly condition: Condition }[], file: string): readonly Issue[] => {
  const held = scope.flatMap(({ condition }) => districtsIn(condition));
  if (district === undefined ? held.length === 0 : held.length === 1 && held[0] === district) return [];
  const [pointer, found] = district === undefined ? ['/district', undefined] : ['/scope', held[0]];
  const named = district ?? String(held[0]);
  return [
    issue('value-misfit', { file, pointer }, found, {
      detail: {
        zh: district === undefined ? `"${named}"：scope 只适用于该地` : `条件 {"fact": "district", "operator": "equal", "value": "${named}"}`,
        en: district === undefined ? `"${named}", which the scope is limited to` : `the condition {"fact": "district", "operator": "equal", "value": "${named}"}`,
      },
    }),
  ];
};

/** A document takes the place of others, and of each once. */
export const supersessionIssues = ({ id, supersedes = [] }: Pick<DocumentFile, 'id' | 'supersedes'>, file: string): readonly Issue[] =>
  supersedes.flatMap(({ document }, index) => {
    const place = { file, pointer: `/supersedes/${String(index)}/document` };
    if (document === id) return [issue('value-misfit', place, document, { detail: { zh: '另一份文件的编号', en: 'the id of another document' } })];
    return supersedes.findIndex((other) => other.document === document) === index ? [] : [issue('id-duplicate', place, document)];
  });

/** Libraries are ranked all or none, each with a rank and an answer of its own. */
export const rankIssues = (rules: readonly Rule[], fileOf: (slug: string) => string): readonly Issue[] => {
  const tiers = rules.flatMap((rule) => (rule.kind === 'tier' ? [rule] : []));
  const ranked = tiers.flatMap(({ slug, class: own }) => (own === undefined ? [] : [{ slug, ...own }]));
  if (ranked.length === 0) return [];
  const unranked = tiers.filter((tier) => tier.class === undefined);
  const twice = ranked.filter(({ rank, answer }, index) => ranked.some((other, at) => at < index && (other.rank === rank || other.answer === answer)));
  return [
    ...unranked.map(({ slug }) => issue('value-misfit', { file: fileOf(slug), pointer: '/outcome/class' }, undefined, { detail: { zh: '与其他培育库一样的 class：要么都分级，要么都不分', en: 'a class, as the other libraries have: all are ranked or none' } })),
    ...twice.map(({ slug, rank, answer }) => issue('value-misfit', { file: fileOf(slug), pointer: '/outcome/class' }, `${String(rank)} ${answer}`, { detail: { zh: '各库不同的 rank 和 answer', en: 'a rank and an answer that no other library has' } })),
  ];
};

const referencesIn = (condition: Condition): readonly string[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions.flatMap(referencesIn);
    case 'not':
      return referencesIn(condition.condition);
    case 'reference':
      return [condition.rule];
    case 'comparison':
      return [];
  }
};

/** Rules whose conditions come back to themselves. */
export const loops = (rules: readonly Rule[], fileOf: (slug: string) => string): readonly Issue[] => {
  const bySlug = new Map(rules.map((rule) => [rule.slug, rule]));
  const reaches = (from: string, to: string, seen: readonly string[]): boolean =>
    referencesIn((bySlug.get(from) as Rule).condition).some((next) => next === to || (!seen.includes(next) && reaches(next, to, [...seen, next])));
  return rules.flatMap(({ slug }) =>
    reaches(slug, slug, []) ? [issue('condition-reference', { file: fileOf(slug), pointer: '/conditions' }, slug, { known: '' })] : [],
  );
};
