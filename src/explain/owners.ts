import type { Condition, Trace } from '../condition/index.js';
import type { Reasoning } from '../engine/index.js';
import type { Rule } from '../rule/index.js';

type Owned = readonly [Trace, Rule];

const partsOf = (trace: Trace): readonly Trace[] => (trace.kind === 'comparison' ? [] : trace.parts);

const leavesOf = (trace: Trace): readonly Trace[] => (trace.kind === 'comparison' ? [trace] : trace.parts.flatMap(leavesOf));

/** The rows of a rule that a trace refers to: a rule over a table is any of its rows. */
export const rowsReferred = (rule: Rule, trace: Trace): readonly Trace[] => (rule.rows.length > 1 ? partsOf(trace) : [trace]);

const zipped = (conditions: readonly Condition[], traces: readonly Trace[], rules: readonly Rule[]): readonly Owned[] =>
  traces.flatMap((trace, index) => {
    const condition = conditions[index];
    return condition === undefined ? [] : ownedIn(condition, trace, rules);
  });

const ownedIn = (condition: Condition, trace: Trace, rules: readonly Rule[]): readonly Owned[] => {
  switch (condition.kind) {
    case 'comparison':
      return [];
    case 'not':
      return zipped([condition.condition], partsOf(trace), rules);
    case 'all':
    case 'any':
      return zipped(condition.conditions, partsOf(trace), rules);
    case 'reference': {
      const rule = rules.find(({ slug }) => slug === condition.rule);
      if (rule === undefined) return [];
      const owned = [trace, ...leavesOf(trace)].map((each): Owned => [each, rule]);
      return [...owned, ...rowsReferred(rule, trace).flatMap((row) => ownedIn(rule.condition, row, rules))];
    }
  }
};

/** The rows of an outcome that say whether its rule is for the subject: for a limit, all but what it asks. */
export const rowsOf = ({ rule, rows }: Reasoning): Reasoning['rows'] => (rule.kind === 'limit' ? rows.slice(0, rule.rows.length) : rows);

/** What a permission or a duty asks of those it is for. */
export const demandOf = ({ rule, rows }: Reasoning): Trace | undefined => (rule.kind === 'limit' ? rows[rule.rows.length]?.trace : undefined);

/**
 * Traces that stand in another rule, with that rule: each reference and every comparison inside it.
 * They are told in that rule's words and cited by its clauses.
 */
export const ownersIn = (reason: Reasoning): ReadonlyMap<Trace, Rule> => {
  const { rule, document: { rules } } = reason;
  return new Map(rowsOf(reason).flatMap(({ trace }) => ownedIn(rule.condition, trace, rules)));
};
