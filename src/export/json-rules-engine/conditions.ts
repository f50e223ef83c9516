import type { RuleProperties } from 'json-rules-engine';
import { type BoundCondition, operators } from '../../condition/index.js';
import { facts } from '../../fact/index.js';
import { plainValue } from './facts.js';

type TopLevel = RuleProperties['conditions'];
type NestedCondition = Extract<TopLevel, { all: unknown }>['all'][number];

const named = (name: string | undefined): { readonly name?: string } => (name === undefined ? {} : { name });

/**
 * A condition in json-rules-engine's JSON, names kept. Facts are called by id and without `params`:
 * their values are handed in, not worked out there. A list of values stays a list only where the
 * operator takes one, since `in` with a single text would look for a part of it. A part that stands in
 * several places is one object.
 */
export const exportCondition = (condition: BoundCondition): NestedCondition => {
  const known = new Map<BoundCondition, NestedCondition>();
  const written = (each: BoundCondition): NestedCondition => {
    switch (each.kind) {
      case 'all':
        return { ...named(each.name), all: each.conditions.map(exported) };
      case 'any':
        return { ...named(each.name), any: each.conditions.map(exported) };
      case 'not':
        return { ...named(each.name), not: exported(each.condition) };
      case 'comparison': {
        const { fact, operator, values } = each;
        const plain = values.map((value) => plainValue(facts[fact.name].type, value));
        return {
          name: each.name,
          fact: fact.id,
          operator,
          value: operators[operator].takes === 'list' ? plain : plain[0],
        };
      }
    }
  };
  const exported = (each: BoundCondition): NestedCondition => {
    const found = known.get(each) ?? written(each);
    known.set(each, found);
    return found;
  };
  return exported(condition);
};

/** The fact that says what a facts object is about. No id of the catalogue is like it: those end in `}`. */
export const aboutFact = 'about';

/**
 * A whole rule's condition: first what the facts are about, then the rest. That engine runs every
 * rule on every facts object; the higher priority makes it leave a rule about items at once when the
 * facts are the enterprise's, before it asks for a fact that is not there.
 */
export const exportRuleCondition = (condition: BoundCondition, about: string): TopLevel => ({
  all: [{ fact: aboutFact, operator: 'equal', value: about, priority: 2 }, exportCondition(condition)],
});
