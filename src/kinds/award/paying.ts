import { type KindWords, ruleKind } from '../kind.js';
import type { RuleTraits } from '../traits.js';
import { addsUp } from './combine.js';
import type { PayingRule } from './rule.js';
import { stageConditions } from './schedule.js';

const paysOf = (rule: PayingRule): NonNullable<RuleTraits['pays']> => {
  if (addsUp(rule)) return 'sum';
  return rule.severalRows === 'difference' ? 'difference' : 'highest';
};

/**
 * A kind of rule that pays money where its conditions hold. All such kinds stand in one list of a result, since choices
 * and caps are among them whatever they are called.
 */
export const payingKind = <Name extends string>(words: KindWords) =>
  ruleKind<PayingRule<Name>>()({
    ...words,
    list: 'awards',
    decidedBy: 'money',
    conditionsBeside: ({ paidBefore, schedule }) => [
      ...(paidBefore === undefined ? [] : [paidBefore]),
      ...(schedule === undefined ? [] : stageConditions(schedule)),
    ],
    factsBeside: ({ payment }) => payment.reads,
    // The items that it goes through, and the money received for its matter.
    fieldsBeside: ({ items }) => [...(items === undefined ? [] : [items.list]), 'received', 'asOf'],
    traits: (rule) => ({ ...(rule.items === undefined ? {} : { list: rule.items.list }), pays: paysOf(rule) }),
    // What has no most is told by how it is reckoned.
    rowTraits: ({ payment }, row) =>
      payment.most(row) === Infinity || payment.inForce !== undefined ? {} : { amountFen: payment.most(row) },
  });
