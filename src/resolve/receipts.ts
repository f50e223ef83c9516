import { type Claim, partBounds, type Parts } from '../evaluate/index.js';
import { formatMoney, type Money, overlap, yearOf } from '../quantity/index.js';
import { type Document, type GroupFile, isOfLevel } from '../rule/index.js';
import { agree, type Enterprise, type Item, type Receipt } from '../subject/index.js';
import type { Truth } from '../truth/truth.js';
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

/** How surely a receipt is about a claim, or about one row of it, and what would tell. */
interface Match {
  readonly receipt: Receipt;
  readonly truth: Truth;
  /** The row it names, where it names one. */
  readonly row: string | undefined;
  readonly missing: readonly string[];
}

/** Whether a project that is not named is another than the one of that name: the two differ in what is told of both. */
const isAnother = ({ projects }: Enterprise, item: Item, name: string): boolean =>
  item.kind === 'project' && (projects?.[item.project] ?? []).some(({ of, when, approved }) => of === name && !(overlap(when, item.when) && agree(approved, item.approved)));

// Money for one of several tiers or items: which one, the receipt may name; else its day may tell.
const aboutThisOne = (receipt: Receipt, { award: { rule }, item, parts }: Claim, subject: Enterprise, year: number, rivals: number): Match => {
  const match = (truth: Truth, row?: string, ...missing: readonly string[]): Match => ({ receipt, truth, row, missing });
  if (rule.repeats === 'once') return match('yes');
  if (receipt.of !== undefined && item?.of !== undefined) return match(receipt.of === item.of ? 'yes' : 'no');
  if (receipt.of !== undefined && rule.repeats === 'once-per-item') {
    if (item !== undefined && isAnother(subject, item, receipt.of)) return match('no');
    return match('unknown', undefined, ...(item === undefined ? [] : [`${item.path}.${rule.items?.by ?? 'of'}`]));
  }
  if (receipt.of !== undefined && rule.rowLabels.includes(receipt.of)) {
    return match(parts.parts.some(({ label }) => label === receipt.of) ? 'yes' : 'no', receipt.of);
  }
  // What came before the event cannot have been paid for it.
  if (receipt.on !== undefined && yearOf(receipt.on.through) < year) return match('no');
  if (receipt.on === undefined && !receipt.claimable) return match('unknown', undefined, `${receipt.path}.on`);
  return rivals > 1 ? match('unknown', undefined, `${receipt.path}.of`) : match('yes');
};

const matchOf = (receipt: Receipt, claim: Claim, subject: Enterprise, year: number, rivals: number): Match | undefined => {
  if (receipt.matter === undefined) return { receipt, truth: 'unknown', row: undefined, missing: [`${receipt.path}.matter`] };
  return receipt.matter === claim.award.rule.matter ? aboutThisOne(receipt, claim, subject, year, rivals) : undefined;
};

/** What money elsewhere leaves of an amount: more of the amount never leaves less. */
type Leaves = (amount: number) => number;

const all: Leaves = (amount) => amount;
const nothing: Leaves = () => 0;

interface Effect {
  readonly least: Leaves;
  readonly most: Leaves;
}

const effectOf = ({ receipt: { amount, claimable }, truth }: Match, { received }: ReceiptGroup): Effect => {
  const leaves = (known: number): Leaves => {
    // The higher of two is kept, and a tie is ours.
    if (claimable) return (ours) => (ours >= known ? ours : 0);
    return received === 'bars' && known > 0 ? nothing : (ours) => Math.max(0, ours - known);
  };
  const needsAmount = claimable || received === 'difference';
  if (needsAmount && amount === undefined) return { least: nothing, most: all };
  // A receipt whose amount is not told is still of some money, and bars; one of 0元 is of none.
  const certain = amount === undefined ? nothing : leaves(amount);
  return { least: certain, most: truth === 'yes' ? certain : all };
};

/** One side of the bounds as it goes through the receipts: the rows, and what is taken off their sum. */
interface Side {
  readonly parts: Parts;
  readonly after: readonly Leaves[];
}

const applied = ({ parts, after }: Side, leaves: Leaves, row: string | undefined): Side => {
  // On a sum, money that names no row is held against the whole; elsewhere each row is the whole.
  if (row === undefined && parts.kind === 'sum') return { parts, after: [...after, leaves] };
  return {
    after,
    parts: {
      ...parts,
      parts: parts.parts.map((part) => (row === undefined || part.label === row ? { ...part, low: leaves(part.low), high: leaves(part.high) } : part)),
    },
  };
};

const boundOf = ({ parts, after }: Side, end: 'low' | 'high'): number => after.reduce((amount, leaves) => leaves(amount), partBounds(parts)[end]);

interface Running {
  readonly least: Side;
  readonly most: Side;
  readonly displacedBy: Certificate | undefined;
  readonly missing: readonly string[];
}

const certificateOf = (group: ReceiptGroup, { receipt }: Match, taken: number): Certificate => ({
  group: group.id,
  by: receipt.policy ?? receipt.path,
  ...(!receipt.claimable && group.received === 'difference' ? { deducted: formatMoney(taken as Money) } : {}),
  clauses: group.clauses,
});

const held = (running: Running, match: Match, group: ReceiptGroup): Running => {
  const { least, most } = effectOf(match, group);
  const next = { least: applied(running.least, least, match.row), most: applied(running.most, most, match.row) };
  const taken = boundOf(running.most, 'high') - boundOf(next.most, 'high');
  const ifCertain = applied(running.most, least, match.row);
  const matters = boundOf(next.least, 'low') < boundOf(running.least, 'low') || boundOf(ifCertain, 'high') < boundOf(running.most, 'high');
  const unpriced = most === all && match.truth === 'yes' ? [`${match.receipt.path}.amount`] : [];
  return {
    ...next,
    displacedBy: running.displacedBy ?? (taken > 0 ? certificateOf(group, match, taken) : undefined),
    missing: matters ? [...running.missing, ...match.missing, ...unpriced] : running.missing,
  };
};

const byKind = (a: Match, b: Match): number =>
  Number(a.receipt.claimable) - Number(b.receipt.claimable) ||
  (a.truth === b.truth ? 0 : a.truth === 'yes' ? -1 : 1) ||
  ((a.receipt.policy ?? '') < (b.receipt.policy ?? '') ? -1 : 1);

/**
 * Holds a claim against what the enterprise received or could claim for the same matter. Money of
 * other levels of government is compatible; a list of receipts that was not given leaves every
 * award in doubt.
 *
 * @param rivals how many claims of this award are open this year: a receipt that names none of them
 * may be about any.
 */
export const afterReceipts = (claim: Claim, subject: Enterprise, year: number, document: Document, rivals: number): Net => {
  const { low, high, parts } = claim;
  if (high === 0) return { low, high, displacedBy: undefined, missing: [] };
  const { received } = subject;
  if (received === undefined) return { low: 0, high, displacedBy: undefined, missing: ['received'] };
  const isOwn = ({ policy }: Receipt): boolean => policy !== undefined && document.policyNames.includes(policy);
  const concerns = (receipt: Receipt, group: ReceiptGroup): Truth =>
    group.policies === 'own' ? (isOwn(receipt) && !receipt.claimable ? 'yes' : 'no') : isOwn(receipt) ? 'no' : isOfLevel(receipt.level, group, document);
  const whole: Side = { parts, after: [] };
  const start: Running = { least: whole, most: whole, displacedBy: undefined, missing: [] };
  const end = document.groups
    .filter((group): group is ReceiptGroup => group.kind === 'receipts' && group.active)
    .reduce((running, group) => {
      const matches = received
        .flatMap((receipt) => {
          const match = concerns(receipt, group) === 'no' ? undefined : matchOf(receipt, claim, subject, year, rivals);
          if (match === undefined || match.truth === 'no' || concerns(receipt, group) === 'yes') return match ?? [];
          return { ...match, truth: 'unknown' as const, missing: [...match.missing, `${receipt.path}.level`] };
        })
        .filter(({ truth }) => truth !== 'no')
        .sort(byKind);
      return matches.reduce((each, match) => held(each, match, group), running);
    }, start);
  const net = { low: boundOf(end.least, 'low'), high: boundOf(end.most, 'high') };
  return { ...net, displacedBy: end.displacedBy, missing: net.high > 0 ? [...new Set(end.missing)] : [] };
};
