import * as z from 'zod/mini';
import { pathTo } from '../issue/index.js';
import { lastDayOf, yearSpan } from '../quantity/index.js';
import { type Enterprise, type Item, levelNames, type Receipt, receiptLevels } from '../subject/index.js';
import { andCode, codeOf, NO, type TruthCode, UNKNOWN, YES } from '../truth/truth.js';
import { type BoundFact, fact, type FactSetting, type Frame, write } from './fact.js';
import { type Items, listed, whatLists } from './item-lists.js';
import { namesItem } from './receipt-of.js';
import { truthBefore, truthIn } from './when.js';

interface ReceivedParams {
  readonly matter?: string | undefined;
  readonly level?: (typeof receiptLevels)[number] | undefined;
  readonly span: 'ever' | 'year';
}

const isSo = <Value>(told: Value | undefined, wanted: Value | undefined): TruthCode => {
  if (wanted === undefined) return YES;
  if (told === undefined) return UNKNOWN;
  return told === wanted ? YES : NO;
};

/** Whether a receipt is money that is asked about: what could only be claimed was not received. */
const counts = (
  receipt: Receipt,
  { matter, level, span }: ReceivedParams,
  year: number,
  matterOf: NonNullable<FactSetting['matterOf']>,
): TruthCode => {
  if (receipt.claimable) return NO;
  const own = receipt.matter === undefined ? undefined : (matterOf(receipt.matter) ?? receipt.matter);
  const when = span === 'year' ? truthIn(receipt.when, yearSpan(year)) : truthBefore(receipt.when, year + 1);
  return andCode(andCode(isSo(own, matter), isSo(receipt.level, level)), when);
};

/** What a receipt that may count does not tell. */
const untoldOf = (
  { path, matter, level, amount }: Receipt,
  asked: ReceivedParams,
  truth: TruthCode,
): readonly string[] => [
  ...(truth === UNKNOWN && asked.matter !== undefined && matter === undefined ? [pathTo(path, 'matter')] : []),
  ...(truth === UNKNOWN && asked.level !== undefined && level === undefined ? [pathTo(path, 'level')] : []),
  ...(amount === undefined ? [pathTo(path, 'amount')] : []),
];

const ever = { span: 'ever' } as const;

const params = () =>
  z.strictObject({
    matter: z.optional(z.string().check(z.regex(/^[a-z0-9-]+$/u))),
    level: z.optional(z.enum(receiptLevels)),
    span: z._default(z.enum(['ever', 'year']), ever.span),
  });

const titleOf =
  (of: { readonly zh: string; readonly en: string }) =>
  ({ level, span }: ReceivedParams, year: number): { readonly zh: string; readonly en: string } => {
    const from = level === undefined ? { zh: '', en: '' } : levelNames[level];
    return {
      zh: `${span === 'year' ? `${String(year)}年` : `截至${String(year)}年末`}${of.zh}已获${from.zh}资金`,
      en: `${from.en === '' ? '' : `${from.en} `}money received for ${of.en} ${span === 'year' ? 'in' : 'by the end of'} ${String(year)}`,
    };
  };

/** Money that counts, and what would settle how much it is. */
const sumOf = (
  countsIn: (frame: Frame<Enterprise>) => (receipt: Receipt) => TruthCode,
  untoldIn: (receipt: Receipt, frame: Frame<Enterprise>, truth: TruthCode) => readonly string[],
): BoundFact<Enterprise> => ({
  load: (frame, slots, slot) => {
    const { subject, year } = frame;
    const truthOf = countsIn(frame);
    let low = 0;
    let high = subject.received === undefined || subject.toldThrough.received < lastDayOf(year) ? Infinity : 0;
    for (const receipt of subject.received ?? []) {
      const truth = truthOf(receipt);
      if (truth === YES) low += receipt.amount ?? 0;
      if (truth !== NO) high += receipt.amount ?? Infinity;
    }
    write(slots, slot, low, high);
  },
  missing: (frame) => {
    const { subject, year } = frame;
    if (subject.received === undefined) return ['received'];
    const truthOf = countsIn(frame);
    const open = subject.received.flatMap((receipt) => {
      const truth = truthOf(receipt);
      const untold = truth === NO ? [] : untoldIn(receipt, frame, truth);
      return truth === UNKNOWN && untold.length === 0 ? [pathTo(receipt.path, 'on')] : untold;
    });
    return [...open, ...(subject.toldThrough.received < lastDayOf(year) ? ['asOf'] : [])];
  },
});

/** Money received by the end of the programme year, or within it: for a matter of the document, from a level of government. */
export const received = fact<ReceivedParams>({
  type: 'money',
  scope: 'enterprise',
  params,
  usual: ever,
  reads: () => ['received', 'asOf'],
  title: titleOf({ zh: '就此事', en: 'the matter' }),
  bind: (asked, { matterOf = (written) => written }) =>
    sumOf(
      ({ year }) =>
        (receipt) =>
          counts(receipt, asked, year, matterOf),
      (receipt, _, truth) => untoldOf(receipt, asked, truth),
    ),
});

/** All that are of the item’s list: of its title, or of its kind of project. */
const likeIt = ({ projects, titles }: Enterprise, item: Item): readonly Item[] =>
  (item.kind === 'project' ? projects?.[item.project] : titles?.[item.title]?.items) ?? [];

/** Whether an item is the only one that a receipt can be for: of all that came by then it alone may be meant. */
const isOnlyOne = (receipt: Receipt, item: Item, subject: Enterprise): boolean =>
  receipt.when.through <= subject.toldThrough[item.kind === 'project' ? 'projects' : 'titles'] &&
  likeIt(subject, item).every((each) => each === item || namesItem(receipt, each, subject) === 'no');

/** What would tell whether money is this item’s. */
const untoldOfNames = (
  { path, of }: Receipt,
  { subject, item }: Frame<Enterprise>,
  items: Items,
): readonly string[] => {
  if (item === undefined) return [whatLists(subject, items)];
  if (of === undefined) return [pathTo(path, 'of')];
  return [pathTo(item.path, item.of === undefined ? (items?.by ?? 'of') : 'level')];
};

/**
 * The same of this very product, title or project. Money that names none may be for any of them; what the document pays
 * for something else is for none.
 */
export const itemReceived = fact<ReceivedParams>({
  type: 'money',
  scope: 'item',
  params,
  usual: ever,
  reads: (_, { items }) => [...new Set(['received', ...listed(items)])],
  title: titleOf({ zh: '就该项', en: 'it' }),
  bind: (asked, { items, matterOf = (written) => written, isOfItems = () => true }) => {
    const ofItem = (receipt: Receipt, frame: Frame<Enterprise>): TruthCode => {
      const matter = receipt.matter === undefined ? undefined : matterOf(receipt.matter);
      const isTheirs = matter !== undefined && isOfItems(matter);
      if (asked.matter === undefined && matter !== undefined && !isTheirs) return NO;
      const { item, subject } = frame;
      if (item === undefined) return UNKNOWN;
      const named = codeOf(namesItem(receipt, item, subject));
      if (named === NO || (named === YES && receipt.of !== undefined)) return named;
      return isTheirs && isOnlyOne(receipt, item, subject) ? YES : UNKNOWN;
    };
    return sumOf(
      (frame) => (receipt) => andCode(counts(receipt, asked, frame.year, matterOf), ofItem(receipt, frame)),
      (receipt, frame, truth) => [
        ...untoldOf(receipt, asked, truth),
        ...(ofItem(receipt, frame) === UNKNOWN ? untoldOfNames(receipt, frame, items) : []),
      ],
    );
  },
});
