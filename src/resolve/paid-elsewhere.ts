import { lastDayOf, yearSpan } from '../quantity/index.js';
import { truthIn } from '../fact/index.js';
import { type Document, type GroupFile, isOwnName, lettersOf } from '../rule/index.js';
import { type Enterprise, type Item, keyOfName, type Receipt } from '../subject/index.js';
import { andCode, NO, orCode, type TruthCode, UNKNOWN, YES } from '../truth/truth.js';

type CapGroup = Extract<GroupFile, { kind: 'cap' }>;
type OtherDocument = NonNullable<CapGroup['others']>[number];

/** What was received under other documents that a cap counts with its own, at least and at most, and what would tell it. */
interface PaidElsewhere {
  readonly low: number;
  readonly high: number;
  readonly missing: readonly string[];
}

interface PaymentsAsked {
  readonly subject: Enterprise;
  readonly year: number;
  /** Documents whose payments are told apart with their own awards. */
  readonly beside: readonly Document[];
  /** What is paid under the cap, where there is one for each name. */
  readonly items: readonly Item[];
}

/** Whether money is of one of a document's awards that count. */
const isOfRules = ({ matter }: Receipt, rules: readonly string[] | undefined): TruthCode => {
  if (rules === undefined) return YES;
  return matter !== undefined && rules.includes(matter) ? YES : UNKNOWN;
};

const isNamed = (policy: string, { document, policyNames = [] }: OtherDocument): boolean =>
  [document, ...policyNames].some((name) => lettersOf(name) === lettersOf(policy));

/** Whether money is of documents that count. Of a policy that is not named it may be. */
const isOfOthers = (receipt: Receipt, others: readonly OtherDocument[]): TruthCode => {
  const { policy } = receipt;
  if (policy === undefined) return UNKNOWN;
  return others
    .map((other) => (isNamed(policy, other) ? isOfRules(receipt, other.rules) : NO))
    .reduce<TruthCode>(orCode, NO);
};

/** Whether money is for what goes by a name, of a cap that there is one of for each. */
const isOfName = (receipt: Receipt, { per }: CapGroup, items: readonly Item[]): TruthCode => {
  if (per === undefined) return YES;
  const names = new Set(items.map((item) => (item.of === undefined ? undefined : keyOfName(item))));
  if (receipt.of === undefined || names.has(undefined)) return UNKNOWN;
  return names.has(keyOfName(receipt)) ? YES : NO;
};

/**
 * What an enterprise received under other documents whose support a cap counts together with that of its own document:
 * by the day it was received, where no more is known of those documents than their names.
 */
export const paidElsewhere = (group: CapGroup, { subject, year, beside, items }: PaymentsAsked): PaidElsewhere => {
  const { others = [], span } = group;
  const { received, toldThrough } = subject;
  if (received === undefined) return { low: 0, high: Infinity, missing: ['received'] };
  const mayCome = toldThrough.received < lastDayOf(year);
  let [low, high] = [0, mayCome ? Infinity : 0];
  const missing: string[] = mayCome ? ['asOf'] : [];
  for (const receipt of received) {
    const { policy, path, amount, claimable } = receipt;
    if (claimable || (policy !== undefined && beside.some((document) => isOwnName(document, policy)))) continue;
    const isWhen = span === 'plan' ? YES : truthIn(receipt.when, yearSpan(year));
    const truth = andCode(andCode(isOfOthers(receipt, others), isWhen), isOfName(receipt, group, items));
    if (truth === NO) continue;
    if (truth === YES) low += amount ?? 0;
    high += amount ?? Infinity;
    if (policy === undefined) missing.push(`${path}.policy`);
    else if (isWhen === UNKNOWN) missing.push(`${path}.on`);
    else if (truth === UNKNOWN) missing.push(`${path}.${isOfRules(receipt, []) === UNKNOWN ? 'matter' : 'of'}`);
    if (amount === undefined) missing.push(`${path}.amount`);
  }
  return { low, high, missing };
};
