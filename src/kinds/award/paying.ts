import { type KindWords, readUnless, ruleKind } from '../kind.js';
import type { RuleTraits } from '../traits.js';
import { addsUp } from './combine.js';
import { awardIssues } from './misfits.js';
import { readPayment } from './payments/index.js';
import { readRowLabels } from './row-names.js';
import { readRowRanks } from './row-ranks.js';
import type { PayingRule } from './rule.js';
import { readSchedule, stageConditions } from './schedule.js';
import { payingSchema } from './schema.js';
import { itemSource } from './terms.js';

const paysOf = (rule: PayingRule): NonNullable<RuleTraits['pays']> => {
  if (addsUp(rule)) return 'sum';
  return rule.severalRows === 'difference' ? 'difference' : 'highest';
};

/**
 * A kind of rule that pays money where its conditions hold. All such kinds stand in one list of a result, since choices
 * and caps are among them whatever they are called.
 */
export const payingKind = <const Name extends string>(name: Name, words: KindWords) =>
  ruleKind<PayingRule<Name>>()({
    ...words,
    list: 'awards',
    decidedBy: 'money',
    schema: payingSchema(name),
    load: (rule, { file, slug, table, vocabulary, condition, conditionAt, factAt, reckoningAt }) => {
      const { pays, severalRows, repeats, matter = slug } = rule.outcome;
      const items = itemSource(rule.each, vocabulary);
      const together = rule.entries === 'together';
      const paidBefore =
        rule.outcome.paidBefore === undefined ? undefined : conditionAt(rule.outcome.paidBefore, '/outcome/paidBefore');
      const payment = readPayment(pays, {
        file,
        pointer: '/outcome/pays',
        table,
        condition,
        factAt,
        reckoningAt,
        parameters: rule.parameters ?? {},
        items,
        isTogether: together,
        severalRows,
      });
      const { schedule, issues: unshared } = readSchedule(rule.outcome, file, conditionAt);
      const misfits = [...awardIssues(rule, table, paidBefore, vocabulary, file), ...unshared];
      if (payment.issues !== undefined) return { issues: [...payment.issues, ...misfits] };
      return readUnless(misfits, {
        kind: name,
        items,
        together,
        payment: payment.value,
        rowLabels: readRowLabels(pays, table),
        rowRanks: readRowRanks(table, condition, payment.value),
        severalRows,
        paidBefore: severalRows === 'difference' ? paidBefore : undefined,
        repeats,
        matter,
        schedule,
        instalments: schedule?.instalments?.parts.length ?? 0,
      });
    },
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
