import { type GrossAward, partBounds, type Parts, type Stage } from '../evaluate/index.js';
import { inInstalments, type Schedule } from '../kinds/index.js';
import { type AwardRule, type Document, isOfLevel } from '../rule/index.js';
import type { Truth } from '../truth/truth.js';
import { certified, type Certificate, moneyOf } from './certificate.js';
import { type ReceiptGroup, receiptGroups } from './receipt-groups.js';
import type { ReadReceipt } from './receipt-terms.js';

/** What is left of an instalment, in bounds. */
export interface InstalmentLeft {
  readonly low: number;
  readonly high: number;
}

/** An award after what was or could be received elsewhere. */
export interface AfterReceipts {
  readonly low: number;
  readonly high: number;
  readonly displacedBy: Certificate | undefined;
  /** What is left of each instalment, of an award that is paid in several and of which some were received. */
  readonly left?: readonly InstalmentLeft[];
  /** Input paths that would tell whether, or how much, money received elsewhere matters. */
  readonly missing: readonly string[];
}

/** A receipt that is about a gross award, or about one row of it: surely, or perhaps. */
export interface ReceiptMatch extends ReadReceipt {
  readonly truth: Truth;
  /** The row that it is for, where rows are paid one by one. */
  readonly row: number | undefined;
  /** The instalment that it is, by its place, of an award that is paid in several. */
  readonly instalment: number | undefined;
  readonly missing: readonly string[];
}

/** What money elsewhere leaves of an amount: more of the amount never leaves less. */
type Leaves = (amount: number) => number;

const all: Leaves = (amount) => amount;
const nothing: Leaves = () => 0;

interface LeavesBetween {
  readonly least: Leaves;
  readonly most: Leaves;
}

const effectOf = (
  { receipt: { amount, claimable }, truth }: ReceiptMatch,
  { received }: ReceiptGroup,
): LeavesBetween => {
  const leaves = (known: number): Leaves => {
    // The higher of two is kept, and a tie is ours.
    if (claimable) return (ours) => (ours >= known ? ours : 0);
    return received === 'bars' && known > 0 ? nothing : (ours) => Math.max(0, ours - known);
  };
  const needsAmount = claimable || received === 'difference';
  if (needsAmount && amount === undefined) return { least: nothing, most: all };
  // One whose amount is not told is here of some money, and bars; that it may be of none is another world.
  const certain = amount === undefined ? nothing : leaves(amount);
  return { least: certain, most: truth === 'yes' ? certain : all };
};

/** What is taken off one instalment, of one row or of the whole. */
interface InstalmentPaid {
  readonly instalment: number;
  readonly row: number | undefined;
  readonly leaves: Leaves;
}

/** One side of the bounds as it goes through the receipts: the rows, what is taken off their sum, and then off single instalments. */
interface BoundSide {
  readonly schedule: Pick<Schedule, 'instalments'>;
  readonly parts: Parts;
  readonly after: readonly Leaves[];
  readonly instalments: readonly InstalmentPaid[];
}

const applied = (side: BoundSide, leaves: Leaves, { row, instalment }: ReceiptMatch): BoundSide => {
  const { parts, after, instalments } = side;
  if (instalment !== undefined) return { ...side, instalments: [...instalments, { instalment, row, leaves }] };
  // On a sum, money that is for no single row is held against the whole; elsewhere each row is the whole.
  if (row === undefined && parts.kind === 'sum') return { ...side, after: [...after, leaves] };
  return {
    ...side,
    parts: {
      ...parts,
      parts: parts.parts.map((part) =>
        row === undefined || part.row === row ? { ...part, low: leaves(part.low), high: leaves(part.high) } : part,
      ),
    },
  };
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What an amount comes to instalment by instalment, once what was received for each is taken off it. */
const byInstalment = (
  { schedule, instalments }: BoundSide,
  amount: number,
  row: number | undefined,
): readonly number[] =>
  inInstalments(schedule, amount).map((own, at) =>
    instalments.reduce((left, paid) => (paid.instalment === at && paid.row === row ? paid.leaves(left) : left), own),
  );

const boundOf = (side: BoundSide, end: 'low' | 'high'): number => {
  const { parts, after, instalments } = side;
  if (instalments.length === 0) return after.reduce((amount, leaves) => leaves(amount), partBounds(parts)[end]);
  const left = parts.parts.map(({ row, low, high }) => ({
    row,
    low: sum(byInstalment(side, low, row)),
    high: sum(byInstalment(side, high, row)),
  }));
  const whole = after.reduce((amount, leaves) => leaves(amount), partBounds({ ...parts, parts: left })[end]);
  return sum(byInstalment(side, whole, undefined));
};

/** What is left of each instalment at an end: of rows that add up together, of rows of which one is paid that one's. */
const leftOf = (side: BoundSide, end: 'low' | 'high'): readonly number[] => {
  const { parts, after } = side;
  const whole = after.reduce((amount, leaves) => leaves(amount), partBounds(parts)[end]);
  if (side.instalments.every(({ row }) => row === undefined)) return byInstalment(side, whole, undefined);
  const rows = parts.parts.map((part) => byInstalment(side, part[end], part.row));
  if (parts.kind === 'sum') return inInstalments(side.schedule, 0).map((_, at) => sum(rows.map((row) => row[at] ?? 0)));
  const most = Math.max(...rows.map(sum));
  return rows.find((row) => sum(row) === most) ?? [];
};

interface Running {
  readonly least: BoundSide;
  readonly most: BoundSide;
  /** What the one side leaves at least, and the other at most. */
  readonly low: number;
  readonly high: number;
  readonly displacedBy: Certificate | undefined;
  readonly missing: readonly string[];
}

const certificateOf = (
  group: ReceiptGroup,
  { receipt }: ReceiptMatch,
  taken: number,
  { clauses }: AwardRule,
): Certificate =>
  certified(
    // That one payment is not paid twice stands where the payment does.
    group.clauses.length === 0 ? { ...group, clauses: [...clauses] } : group,
    moneyOf(receipt),
    !receipt.claimable && group.received === 'difference' ? taken : undefined,
  );

const held = (running: Running, match: ReceiptMatch, group: ReceiptGroup, rule: AwardRule): Running => {
  const { least, most } = effectOf(match, group);
  const next = { least: applied(running.least, least, match), most: applied(running.most, most, match) };
  const [low, high] = [boundOf(next.least, 'low'), boundOf(next.most, 'high')];
  const taken = running.high - high;
  // Money that is certain takes off both sides alike.
  const ifCertain = least === most ? high : boundOf(applied(running.most, least, match), 'high');
  const matters = low < running.low || ifCertain < running.high;
  const unpriced = most === all && match.truth === 'yes' ? [`${match.receipt.path}.amount`] : [];
  return {
    ...next,
    low,
    high,
    displacedBy: running.displacedBy ?? (taken > 0 ? certificateOf(group, match, taken, rule) : undefined),
    missing: matters ? [...running.missing, ...match.missing, ...unpriced] : running.missing,
  };
};

const byKind = (a: ReceiptMatch, b: ReceiptMatch): number =>
  Number(a.receipt.claimable) - Number(b.receipt.claimable) ||
  Number(b.truth === 'yes') - Number(a.truth === 'yes') ||
  ((a.receipt.policy ?? '') < (b.receipt.policy ?? '') ? -1 : 1);

/** Whether a group holds a receipt against awards: money of this plan, or competing money of another, by its level of government. */
export const concerns = (group: ReceiptGroup, { receipt, isOwn }: ReadReceipt, document: Document): Truth => {
  if (group.policies === 'own') return isOwn && !receipt.claimable ? 'yes' : 'no';
  return isOwn ? 'no' : isOfLevel(receipt.level, group, document);
};

/** A receipt as a group holds it: in doubt where its level is. */
const inGroup = (group: ReceiptGroup, match: ReceiptMatch, document: Document): readonly ReceiptMatch[] => {
  const concerned = concerns(group, match, document);
  if (concerned === 'no') return [];
  return concerned === 'yes'
    ? [match]
    : [{ ...match, truth: 'unknown', missing: [...match.missing, `${match.receipt.path}.level`] }];
};

const nothingMissing: readonly string[] = [];
const untold: readonly string[] = ['received'];
const laterUntold: readonly string[] = ['asOf'];

/**
 * What is left of a gross award that no money is told to be for: all of it, or perhaps nothing where the list of
 * receipts was not given, or more may come than it tells.
 */
export const nothingReceived = (low: number, high: number, isTold: boolean, mayCome: boolean): AfterReceipts => {
  if (high === 0) return { low, high, displacedBy: undefined, missing: nothingMissing };
  if (!isTold) return { low: 0, high, displacedBy: undefined, missing: untold };
  return {
    low: mayCome ? 0 : low,
    high,
    displacedBy: undefined,
    missing: mayCome && low > 0 ? laterUntold : nothingMissing,
  };
};

/** Nothing is paid of instalments whose conditions do not hold: of each row where rows are paid one by one, else of the whole. */
const unpaid = (stages: readonly Stage[], parts: Parts, byRow: boolean): readonly InstalmentPaid[] =>
  stages.flatMap(({ at }) =>
    (byRow ? parts.parts.map(({ row }) => row) : [undefined]).map((row) => ({ instalment: at, row, leaves: nothing })),
  );

/** What is left of each instalment between both sides. */
const leftBetween = (least: BoundSide, most: BoundSide, isOpen: boolean): readonly InstalmentLeft[] =>
  inInstalments(most.schedule, 0).map((_, at) => ({
    low: isOpen ? 0 : (leftOf(least, 'low')[at] ?? 0),
    high: leftOf(most, 'high')[at] ?? 0,
  }));

/**
 * Holds a gross award against what the enterprise received or could claim for it. Money of other levels
 * of government is compatible; a list of receipts that was not given leaves every award in doubt.
 *
 * @param matches the receipts that are, or may be, about this gross award; nothing where none were told.
 * @param mayCome whether more money may come in the gross award's year than is told.
 */
export const afterReceipts = (
  { low, high, parts, stages = [], award: { rule } }: GrossAward,
  matches: readonly ReceiptMatch[] | undefined,
  document: Document,
  mayCome = false,
): AfterReceipts => {
  const open = stages.filter(({ truth }) => truth !== 'yes');
  const isReceived = matches !== undefined && matches.length > 0;
  if (high === 0 || (!isReceived && open.length === 0))
    return nothingReceived(low, high, matches !== undefined, mayCome);
  const byRow = matches?.some(({ row }) => row !== undefined) ?? false;
  const sideOf = (unmet: readonly Stage[]): BoundSide => ({
    schedule: { instalments: rule.schedule?.instalments },
    parts,
    after: [],
    instalments: unpaid(unmet, parts, byRow),
  });
  const [whole, most] = [sideOf(open), sideOf(open.filter(({ truth }) => truth === 'no'))];
  const untoldStages = open.flatMap(({ missing }) => missing);
  if (!isReceived) {
    const net = nothingReceived(boundOf(whole, 'low'), boundOf(most, 'high'), matches !== undefined, mayCome);
    return {
      ...net,
      left: leftBetween(whole, most, mayCome || matches === undefined),
      missing: [...new Set([...net.missing, ...untoldStages])],
    };
  }
  const start: Running = {
    least: whole,
    most,
    low: boundOf(whole, 'low'),
    high: boundOf(most, 'high'),
    displacedBy: undefined,
    missing: untoldStages,
  };
  const end = receiptGroups(document).reduce(
    (running, group) =>
      matches
        .flatMap((match) => inGroup(group, match, document))
        .sort(byKind)
        .reduce((each, match) => held(each, match, group, rule), running),
    start,
  );
  const net = { low: mayCome ? 0 : end.low, high: end.high };
  const missing = [...end.missing, ...(mayCome && end.low > 0 ? ['asOf'] : [])];
  return {
    ...net,
    ...(end.most.instalments.length + end.least.instalments.length === 0
      ? {}
      : { left: leftBetween(end.least, end.most, mayCome) }),
    displacedBy: end.displacedBy,
    missing: net.high > 0 ? [...new Set(missing)] : [],
  };
};
