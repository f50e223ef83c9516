import type { Condition } from '../../condition/index.js';
import { readUnless, type RuleBase, ruleKind } from '../kind.js';
import { awardIssues } from './misfits.js';
import { type Payment, readPayment } from './payments/index.js';
import { readRowLabels, readRowRanks } from './row-names.js';
import { awardSchema } from './schema.js';
import { type ItemSource, itemSource, type Repeats, type SeveralRows } from './terms.js';

/** Money for those whose conditions hold. */
export interface AwardRule extends RuleBase {
  readonly kind: 'award';
  readonly items: ItemSource | undefined;
  /** Its items are reported as one award, of which each row is paid once. */
  readonly together: boolean;
  readonly payment: Payment;
  /** How a receipt names each row. */
  readonly rowLabels: readonly string[];
  /** How high each row stands: of several that hold, the highest is paid. */
  readonly rowRanks: readonly number[];
  readonly severalRows: SeveralRows;
  /** Which rows earlier years paid; there where, and only where, that is taken off. */
  readonly paidBefore: Condition | undefined;
  readonly repeats: Repeats;
  readonly matter: string;
}

export const award = ruleKind<AwardRule>()({
  noun: { zh: '奖励', en: 'awards' },
  heading: { zh: '奖励', en: 'Awards' },
  conditionsCalled: { zh: (title) => `${title}的条件`, en: (title) => `The conditions of ${title}` },
  decidedBy: 'money',
  schema: awardSchema,
  load: (rule, { file, slug: name, table, conditionAt, factAt }) => {
    const { pays, severalRows, repeats, matter = name } = rule.outcome;
    const items = itemSource(rule.each);
    const together = rule.entries === 'together';
    const paidBefore =
      rule.outcome.paidBefore === undefined ? undefined : conditionAt(rule.outcome.paidBefore, '/outcome/paidBefore');
    const payment = readPayment(pays, {
      file,
      table,
      factAt,
      parameters: rule.parameters ?? {},
      items,
      isTogether: together,
      severalRows,
    });
    const misfits = awardIssues(rule, table, paidBefore, file);
    if (payment.issues !== undefined) return { issues: [...payment.issues, ...misfits] };
    return readUnless(misfits, {
      kind: 'award',
      items,
      together,
      payment: payment.value,
      rowLabels: readRowLabels(pays, table),
      rowRanks: readRowRanks(pays, table),
      severalRows,
      paidBefore: severalRows === 'difference' ? paidBefore : undefined,
      repeats,
      matter,
    });
  },
  conditionsBeside: ({ paidBefore }) => (paidBefore === undefined ? [] : [paidBefore]),
  factsBeside: ({ payment }) => payment.reads,
  // The items that it goes through, and the money received for its matter.
  fieldsBeside: ({ items }) => [...(items === undefined ? [] : [items.list]), 'received', 'asOf'],
});
