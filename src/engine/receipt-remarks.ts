import { itemsOf } from '../evaluate/index.js';
import { bothInsideQuotes, type Notice, notice, pathTo } from '../issue/index.js';
import { formatMoney } from '../quantity/index.js';
import { outsideGroup, type ReadReceipt, readReceipt } from '../resolve/index.js';
import { awardsIn, type AwardRule, type Document, isOfLevel, matterIn, rowNamed } from '../rule/index.js';
import { type Enterprise, type Item, keyOfName, listedByName, type Receipt } from '../subject/index.js';
import { nothing } from './missing.js';
import type { AwardOutcome } from './result.js';

/** Money for an item that the input does not list: one slip in a name, and an award is paid a second time. */
export const namingNothing = (subject: Enterprise, document: Document): readonly Notice[] =>
  (subject.received ?? []).flatMap((receipt) => {
    const { path, of, matter } = receipt;
    if (of === undefined || matter === undefined) return [];
    const meant = matterIn(document, matter);
    const awards = awardsIn(document).filter((rule) => rule.items !== undefined && rule.matter === meant);
    const [first] = awards;
    const listedFor = ({ items }: AwardRule): readonly Item[] | undefined => {
      return items === undefined ? undefined : itemsOf(subject, items);
    };
    const lists = awards.map(listedFor);
    // Of a list that is not told, or that has something without a name, it may be that.
    if (first === undefined || lists.some((each) => each === undefined || listedByName(each).has(undefined))) return [];
    const isListed = lists.some((each) => each !== undefined && listedByName(each).has(keyOfName(receipt)));
    const isRow = awards.some((rule) => rowNamed(rule, of) !== undefined);
    return isListed || isRow || lists.every((each) => each?.length === 0)
      ? []
      : [notice('receipt-names-nothing', pathTo(path, 'of'), of, { title: first.title })];
  });

/**
 * Money that could be claimed elsewhere and is less than an award for the same matter: the higher is kept, and nothing of
 * the award says so.
 */
export const lowerElsewhere = (
  subject: Enterprise,
  document: Document,
  awards: readonly AwardOutcome[],
): readonly Notice[] => {
  const { received = nothing } = subject;
  const group = received.length === 0 ? undefined : outsideGroup(document);
  if (group === undefined) return nothing;
  return received.flatMap((receipt) => {
    const { path, amount, claimable, of, level } = receipt;
    const { isOwn, matter } = readReceipt(receipt, document);
    if (!claimable || isOwn || matter === undefined || amount === undefined || amount === 0) return [];
    if (isOfLevel(level, group, document) !== 'yes') return [];
    const rules = awardsIn(document).flatMap((rule) => (rule.matter === matter ? [rule.id] : []));
    const kept = awards.find(
      ({ rule, truth, payable, displacedBy, of: item }) =>
        rules.includes(rule) &&
        truth === 'yes' &&
        displacedBy === undefined &&
        (of === undefined || of === item) &&
        payable.lowFen >= amount,
    );
    if (kept === undefined) return [];
    const title = bothInsideQuotes(kept.title);
    return [
      notice('claimable-lower', path, undefined, { claimable: formatMoney(amount), title, amount: kept.payable.low }),
    ];
  });
};

/** Whether money would be held against awards: of the document itself, or of whom a group names. */
const isHeld = ({ receipt, isOwn }: ReadReceipt, document: Document): boolean => {
  const group = outsideGroup(document);
  return isOwn || (group !== undefined && isOfLevel(receipt.level, group, document) !== 'no');
};

/** Whether an award, or that for an item, is the one that money was for if it was for any: there is no other year or item. */
const isMeant = (rule: AwardRule, { of, forYear }: Receipt, { of: item }: AwardOutcome): boolean =>
  forYear === undefined &&
  (rule.repeats === 'once' || (rule.repeats === 'once-per-item' && of !== undefined && of === item));

/**
 * Money for an award that is met, of which nothing is taken off: by its day the award was due in no year that is told. What
 * was not there cannot have been paid, and one slip in a day pays a second time.
 */
export const paidBeforeDue = (
  subject: Enterprise,
  document: Document,
  awards: readonly AwardOutcome[],
): readonly Notice[] =>
  (subject.received ?? nothing).flatMap((receipt) => {
    const { path, amount, claimable } = receipt;
    const read = readReceipt(receipt, document);
    if (claimable || read.matter === undefined || amount === undefined || amount === 0 || !isHeld(read, document))
      return [];
    const rules = new Map(
      awardsIn(document).flatMap((rule) => (rule.matter === read.matter ? [[rule.id, rule] as const] : [])),
    );
    const paid = awards.find((outcome) => {
      const rule = rules.get(outcome.rule);
      const isWhole = outcome.displacedBy === undefined && outcome.missing.length === 0 && outcome.payable.lowFen > 0;
      return rule !== undefined && outcome.truth === 'yes' && isWhole && isMeant(rule, receipt, outcome);
    });
    return paid === undefined
      ? []
      : [
          notice('receipt-before-due', path, undefined, {
            paid: formatMoney(amount),
            title: bothInsideQuotes(paid.title),
          }),
        ];
  });

const capRemarks = (
  group: Extract<Document['groups'][number], { readonly kind: 'cap' }>,
  { id: own }: Document,
  awards: readonly AwardOutcome[],
): readonly Notice[] => {
  if (!group.active || group.others === undefined) return nothing;
  const members = group.members.map((member) => `${own}/${member}`);
  const isDue = awards.some(({ rule, amount }) => members.includes(rule) && amount.highFen !== 0);
  if (!isDue) return nothing;
  const others = group.others.map(({ document: id, policyNames: [name] = [] }) => name ?? id);
  const told = { zh: others.join('、'), en: others.join(', ') };
  return [notice('cap-over-documents', 'received', group.id, { title: bothInsideQuotes(group.title), others: told })];
};

/** Caps over several documents that may hold an award: of the others only what was received is known here. */
export const cappedTogether = (document: Document, awards: readonly AwardOutcome[]): readonly Notice[] => {
  let told: readonly Notice[] = nothing;
  // Most documents have no cap: of theirs nothing is made.
  for (const group of document.groups)
    if (group.kind === 'cap') told = [...told, ...capRemarks(group, document, awards)];
  return told;
};
