import { type Condition, type BoundCondition, bindCondition, type Row } from '../condition/index.js';
import type { Rule } from '../kinds/index.js';

type Referred = (slug: string) => BoundCondition;

const known = new WeakMap<readonly Rule[], Referred>();

/** The rules of a document as others refer to them: each is bindIn when first referred to, and is one condition for all that do. */
const referredIn = (rules: readonly Rule[]): Referred => {
  const found = known.get(rules);
  if (found !== undefined) return found;
  const bySlug = new Map(rules.map((rule) => [rule.slug, rule]));
  const boundConditions = new Map<string, BoundCondition>();
  const referred: Referred = (slug) => {
    const boundCondition = boundConditions.get(slug) ?? bindRule(rules, bySlug.get(slug) as Rule);
    boundConditions.set(slug, boundCondition);
    return boundCondition;
  };
  known.set(rules, referred);
  return referred;
};

const bindIn = (rules: readonly Rule[], condition: Condition, row: Row): BoundCondition =>
  bindCondition(condition, row, referredIn(rules));

/** A condition without rows, with references to other rules followed. */
export const bindWith = (rules: readonly Rule[], condition: Condition): BoundCondition => bindIn(rules, condition, {});

/** A rule's conditions for one of its rows, with references to other rules followed. */
export const bindRow = (rules: readonly Rule[], condition: Condition, rowIndex: number, rule: Rule): BoundCondition =>
  bindIn(rules, condition, rule.rows[rowIndex] ?? {});

/** A rule's conditions as a whole: it holds where any of its rows does. */
export const bindRule = (rules: readonly Rule[], rule: Rule): BoundCondition => {
  const [first, ...rest] = rule.rows.map((_, index) => bindRow(rules, rule.condition, index, rule)) as [
    BoundCondition,
    ...BoundCondition[],
  ];
  return rest.length === 0 ? first : { kind: 'any', name: undefined, conditions: [first, ...rest] };
};
