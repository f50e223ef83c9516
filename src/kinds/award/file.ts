import { kindFile, readUnless } from '../kind-file.js';
import { itemSource } from './each.js';
import { awardIssues } from './misfits.js';
import { readPayment } from './payments/index.js';
import { readRowLabels } from './row-names.js';
import { readRowRanks } from './row-ranks.js';
import type { PayingRule } from './rule.js';
import { readSchedule } from './schedule-file.js';
import { payingSchema } from './schema.js';

/** How a kind of rule is written that pays money. */
const payingFile = <const Name extends string>(name: Name) =>
  kindFile<PayingRule<Name>>()({
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
  });

/** How an award is written. */
export const awardFile = payingFile('award');
