import { type Condition, type Ground, groundCondition } from '../condition/index.js';
import type { Rule } from './document.js';

/** A condition without rows, with references to other rules followed. */
export const groundWith = (rules: readonly Rule[], condition: Condition): Ground =>
  groundCondition(condition, {}, (slug) => groundRule(rules, rules.find((each) => each.slug === slug) as Rule));

/** A rule's conditions for one of its rows, with references to other rules followed. */
export const groundRow = (rules: readonly Rule[], condition: Condition, rowIndex: number, rule: Rule): Ground =>
  groundCondition(condition, rule.rows[rowIndex] ?? {}, (slug) => groundRule(rules, rules.find((each) => each.slug === slug) as Rule));

/** A rule's conditions as a whole: it holds where any of its rows does. */
export const groundRule = (rules: readonly Rule[], rule: Rule): Ground => {
  const [first, ...rest] = rule.rows.map((_, index) => groundRow(rules, rule.condition, index, rule)) as [Ground, ...Ground[]];
  return rest.length === 0 ? first : { kind: 'any', name: undefined, conditions: [first, ...rest] };
};
