import { type Condition, type Ground, groundCondition, type Row } from '../condition/index.js';
import type { Rule } from '../kinds/index.js';

type Referred = (slug: string) => Ground;

const known = new WeakMap<readonly Rule[], Referred>();

/** The rules of a document as others refer to them: each is grounded when first referred to, and is one condition for all that do. */
const referredIn = (rules: readonly Rule[]): Referred => {
  const found = known.get(rules);
  if (found !== undefined) return found;
  const bySlug = new Map(rules.map((rule) => [rule.slug, rule]));
  const grounds = new Map<string, Ground>();
  const referred: Referred = (slug) => {
    const ground = grounds.get(slug) ?? groundRule(rules, bySlug.get(slug) as Rule);
    grounds.set(slug, ground);
    return ground;
  };
  known.set(rules, referred);
  return referred;
};

const grounded = (rules: readonly Rule[], condition: Condition, row: Row): Ground =>
  groundCondition(condition, row, referredIn(rules));

/** A condition without rows, with references to other rules followed. */
export const groundWith = (rules: readonly Rule[], condition: Condition): Ground => grounded(rules, condition, {});

/** A rule's conditions for one of its rows, with references to other rules followed. */
export const groundRow = (rules: readonly Rule[], condition: Condition, rowIndex: number, rule: Rule): Ground =>
  grounded(rules, condition, rule.rows[rowIndex] ?? {});

/** A rule's conditions as a whole: it holds where any of its rows does. */
export const groundRule = (rules: readonly Rule[], rule: Rule): Ground => {
  const [first, ...rest] = rule.rows.map((_, index) => groundRow(rules, rule.condition, index, rule)) as [
    Ground,
    ...Ground[],
  ];
  return rest.length === 0 ? first : { kind: 'any', name: undefined, conditions: [first, ...rest] };
};
