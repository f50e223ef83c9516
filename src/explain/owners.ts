import type { Condition, Trace } from '../condition/index.js';
import type { Reasoning } from '../engine/index.js';
import type { Rule } from '../rule/index.js';

const partsOf = (trace: Trace): readonly Trace[] => (trace.kind === 'comparison' ? [] : trace.parts);

/** The rows of a rule that a trace refers to: a rule over a table is any of its rows. */
export const rowsReferred = (rule: Rule, trace: Trace): readonly Trace[] =>
  rule.rows.length > 1 ? partsOf(trace) : [trace];

/** Goes through a rule's conditions beside what became of them; each rule referred to is gone through once. */
const ownedIn = (condition: Condition, trace: Trace, rules: readonly Rule[]): ReadonlyMap<Trace, Rule> => {
  const owned = new Map<Trace, Rule>();
  const walkAll = (conditions: readonly Condition[], traces: readonly Trace[], owner: Rule | undefined): void => {
    traces.forEach((each, index) => {
      const own = conditions[index];
      if (own !== undefined) walk(own, each, owner);
    });
  };
  const walk = (own: Condition, each: Trace, owner: Rule | undefined): void => {
    switch (own.kind) {
      case 'comparison':
        if (owner !== undefined) owned.set(each, owner);
        return;
      case 'not':
        walkAll([own.condition], partsOf(each), owner);
        return;
      case 'all':
      case 'any':
        walkAll(own.conditions, partsOf(each), owner);
        return;
      case 'reference': {
        const rule = rules.find(({ slug }) => slug === own.rule);
        if (rule === undefined || owned.has(each)) return;
        owned.set(each, rule);
        for (const row of rowsReferred(rule, each)) walk(rule.condition, row, rule);
      }
    }
  };
  walk(condition, trace, undefined);
  return owned;
};

/** The rows of an outcome that say whether its rule is for the subject: for a limit, all but what it asks. */
export const rowsOf = ({ rule, rows }: Reasoning): Reasoning['rows'] =>
  rule.kind === 'limit' ? rows.slice(0, rule.rows.length) : rows;

/** What a permission or a duty asks of those it is for. */
export const demandOf = ({ rule, rows }: Reasoning): Trace | undefined =>
  rule.kind === 'limit' ? rows[rule.rows.length]?.trace : undefined;

/**
 * Traces that stand in another rule, with that rule: each reference and every comparison inside it.
 * They are told in that rule's words and cited by its clauses.
 */
export const ownersIn = (reason: Reasoning): ReadonlyMap<Trace, Rule> => {
  const {
    rule,
    document: { rules },
  } = reason;
  return new Map(rowsOf(reason).flatMap(({ trace }) => [...ownedIn(rule.condition, trace, rules)]));
};
