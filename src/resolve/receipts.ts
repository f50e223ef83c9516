import type { Claim } from '../evaluate/index.js';
import { formatMoney, type Money, yearOf } from '../quantity/index.js';
import type { Document, GroupFile } from '../rule/index.js';
import type { Enterprise, Receipt } from '../subject/index.js';
import { and, type Truth } from '../truth/truth.js';
import type { Certificate } from './certificate.js';

type ReceiptGroup = Extract<GroupFile, { kind: 'receipts' }>;

/** An award after what was or could be received elsewhere. */
export interface Net {
  readonly low: number;
  readonly high: number;
  readonly displacedBy: Certificate | undefined;
  /** Input paths that would tell whether, or how much, money received elsewhere matters. */
  readonly missing: readonly string[];
}

/** How surely a receipt is about this very claim, and what would tell. */
interface Match {
  readonly receipt: Receipt;
  readonly truth: Truth;
  readonly missing: readonly string[];
}

/** The tiers a claim is for, as a receipt would write them: `50亿元`, `3级`. */
const rowLabels = ({ award: { rule } }: Claim): readonly string[] =>
  rule.rows.flatMap((row) =>
    Object.entries(row).flatMap(([, value]) => (typeof value === 'number' ? [formatMoney(value as Money), `${String(value)}级`] : [value])),
  );

// Money for one of several tiers or items: which one, if the receipt does not say, its day may tell.
const aboutThisOne = (receipt: Receipt, claim: Claim, year: number, rivals: number): Match => {
  const match = (truth: Truth, ...missing: readonly string[]): Match => ({ receipt, truth, missing });
  const { repeats } = claim.award.rule;
  if (repeats === 'once') return match('yes');
  if (receipt.of !== undefined) {
    if (claim.item?.of !== undefined) return match(receipt.of === claim.item.of ? 'yes' : 'no');
    if (repeats === 'once-per-row' && rowLabels(claim).includes(receipt.of)) {
      const amount = claim.award.rule.payment.kind === 'rows' ? claim.award.rule.payment.amounts : [];
      const row = claim.award.rule.rows.findIndex((each) => Object.values(each).some((value) => typeof value === 'number' && (formatMoney(value as Money) === receipt.of || `${String(value)}级` === receipt.of)));
      return match(amount[row] === claim.high ? 'yes' : 'no');
    }
  }
  // What came before the event cannot have been paid for it.
  if (receipt.on !== undefined && yearOf(receipt.on) < year) return match('no');
  if (receipt.on === undefined && !receipt.claimable) return match('unknown', `${receipt.path}.on`);
  return rivals > 1 ? match('unknown', `${receipt.path}.of`) : match('yes');
};

const matchOf = (receipt: Receipt, claim: Claim, year: number, rivals: number): Match | undefined => {
  if (receipt.matter === undefined) return { receipt, truth: 'unknown', missing: [`${receipt.path}.matter`] };
  return receipt.matter === claim.award.rule.matter ? aboutThisOne(receipt, claim, year, rivals) : undefined;
};

const byPolicy = (a: Match, b: Match): number => ((a.receipt.policy ?? '') < (b.receipt.policy ?? '') ? -1 : 1);

interface Running {
  readonly low: number;
  readonly high: number;
  readonly displacedBy: Certificate | undefined;
  readonly missing: readonly string[];
}

const certificate = (group: ReceiptGroup, { receipt }: Match, deducted?: number): Certificate => ({
  group: group.id,
  by: receipt.policy ?? receipt.path,
  ...(deducted === undefined ? {} : { deducted: formatMoney(deducted as Money) }),
  clauses: group.clauses,
});

const bar = (net: Running, group: ReceiptGroup, match: Match): Running =>
  match.truth === 'yes'
    ? { low: 0, high: 0, displacedBy: net.displacedBy ?? certificate(group, match), missing: [] }
    : { ...net, low: 0, missing: [...net.missing, ...match.missing] };

const deduct = (net: Running, group: ReceiptGroup, match: Match): Running => {
  const { amount, path } = match.receipt;
  const taken = amount ?? Infinity;
  const low = Math.max(0, net.low - taken);
  const high = match.truth === 'yes' && amount !== undefined ? Math.max(0, net.high - amount) : net.high;
  const settles = and(match.truth, amount === undefined ? 'unknown' : 'yes') === 'yes';
  return {
    low,
    high,
    displacedBy: net.displacedBy ?? (settles ? certificate(group, match, Math.min(taken, net.high)) : undefined),
    missing: [...net.missing, ...match.missing, ...(amount === undefined ? [`${path}.amount`] : [])],
  };
};

// Money still to be had elsewhere for the same matter: the higher of the two is kept, a tie is ours.
const compete = (net: Running, group: ReceiptGroup, match: Match): Running => {
  const { amount, path } = match.receipt;
  if (amount === undefined) return { ...net, low: 0, missing: [...net.missing, ...match.missing, `${path}.amount`] };
  const low = net.low >= amount ? net.low : 0;
  if (match.truth !== 'yes') return { ...net, low, missing: low === net.low ? net.missing : [...net.missing, ...match.missing] };
  const high = net.high >= amount ? net.high : 0;
  const lost = high === 0 && net.high > 0;
  return { ...net, low, high, displacedBy: net.displacedBy ?? (lost ? certificate(group, match) : undefined) };
};

/**
 * Holds a claim against what the enterprise received or could claim for the same matter. Money of
 * other levels of government is compatible; a list of receipts that was not given leaves every
 * award in doubt.
 *
 * @param rivals how many claims of this award are open this year: a receipt that names none of them
 * may be about any.
 */
export const afterReceipts = (claim: Claim, subject: Enterprise, year: number, document: Document, rivals: number): Net => {
  const gross: Running = { low: claim.low, high: claim.high, displacedBy: undefined, missing: [] };
  if (claim.high === 0) return gross;
  const { received } = subject;
  if (received === undefined) return { ...gross, low: 0, missing: ['received'] };
  const groups = document.groups.filter((group): group is ReceiptGroup => group.kind === 'receipts' && group.active);
  return groups.reduce<Running>((net, group) => {
    const isOwn = ({ policy }: Receipt): boolean => policy !== undefined && document.policyNames.includes(policy);
    const matches = received
      .filter((receipt) => (group.policies === 'own' ? isOwn(receipt) && !receipt.claimable : !isOwn(receipt) && receipt.municipal))
      .flatMap((receipt) => matchOf(receipt, claim, year, rivals) ?? [])
      .filter(({ truth }) => truth !== 'no')
      .sort(byPolicy);
    const got = matches.filter(({ receipt }) => !receipt.claimable);
    const open = matches.filter(({ receipt }) => receipt.claimable);
    const paid = got.reduce((each, match) => (group.received === 'bars' ? bar(each, group, match) : deduct(each, group, match)), net);
    return open.reduce((each, match) => compete(each, group, match), paid);
  }, gross);
};
