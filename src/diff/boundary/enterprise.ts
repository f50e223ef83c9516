import { itemSourceOf, type Rule } from '../../rule/index.js';
import type { Period } from '../../quantity/index.js';
import type { Vocabulary } from '../../subject/index.js';
import { type WrittenEntry, newDraft, written } from './draft.js';
import { tell, tellItem } from './tell.js';
import type { FactsLookedAt, Supposed } from './ways.js';

/** What an enterprise is written for. */
export interface TrialOccasion {
  readonly year: number;
  readonly period: Period;
  readonly city: string;
  readonly vocabulary: Vocabulary;
}

const figureIn = (name: string, params: unknown, { figures }: Vocabulary): string | undefined => {
  const { measure } = params as { readonly measure?: unknown };
  const library = name.includes('AboveScale') ? 'aboveScale' : name;
  const figure = typeof measure === 'string' ? measure : library;
  return figures.has(figure) ? figure : undefined;
};

const isOfTitles = (name: string, params: unknown): boolean => 'title' in (params as object) || name.startsWith('item');

/** An enterprise of which the facts of a rule are as supposed; what is not supposed is not told. */
export const enterpriseWith = (
  rule: Rule,
  { facts }: FactsLookedAt,
  supposed: Supposed,
  occasion: TrialOccasion,
): WrittenEntry => {
  const draft = newDraft(occasion.year, occasion.period, occasion.vocabulary);
  draft.fields.set('city', occasion.city);
  const untold = facts.map(({ fact }) => fact).filter(({ id }) => !supposed.has(id));
  for (const { name, params } of untold) {
    const figure = figureIn(name, params, occasion.vocabulary);
    if (figure !== undefined) draft.open.add(figure);
  }
  for (const { fact, value } of supposed.values()) tell(draft, fact, value, supposed);
  const source = itemSourceOf(rule);
  if (source !== undefined) tellItem(draft, source, supposed, '甲');
  const { titles, ...rest } = written(draft);
  // A title that is not told is not known to be none: nothing of the list is told then, but for what the year itself brought.
  const isOpen = untold.some(({ name, params }) => isOfTitles(name, params));
  return isOpen && (titles as readonly unknown[]).length === 0 ? rest : { ...rest, titles };
};
