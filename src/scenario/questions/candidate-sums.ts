import { type InputPath, stepsOf } from '../../issue/index.js';
import { formatMoney, largestMoney, type Money, noMoney, parseMoney } from '../../quantity/index.js';
import { addsUp, type AwardRule, awardsIn, type Document, matterIn } from '../../rule/index.js';
import { fieldAt } from '../../subject/index.js';
import { entriesOf } from '../input.js';
import { tiedTo } from '../tied.js';
import type { Marks } from './breakpoints.js';
import { type Around, complete, distinct, type Possible } from './possible.js';

export const moneyText = (value: number): string => formatMoney(value as Money);

const moneyIn = (written: unknown): readonly number[] => {
  const parsed = typeof written === 'string' ? parseMoney(written) : undefined;
  return parsed?.ok === true ? [parsed.value] : [];
};

const about = (values: readonly number[]): readonly number[] =>
  values.flatMap((value) => [value - 1, value, value + 1]);

const sums = (values: readonly number[]): readonly number[] =>
  distinct(values.reduce<readonly number[]>((all, value) => [...all, ...all.map((sum) => sum + value)], [0]));

const amountsOf = ({ payment, rows }: AwardRule): readonly number[] => rows.map((_, row) => payment.most(row));

// More sums to be held against one another than this are not gone through.
const fewReceipts = 3;

/** Whether nothing ties these awards to others: then an amount matters only to its own. */
const arePaidApart = (awards: readonly AwardRule[], { groups }: Document): boolean =>
  tiedTo(
    awards.map(({ slug }) => slug),
    groups,
  ).length === 0;

// What is approved is capped, then held against what was received: it counts in proportion between the marks.
const approvedMoney = ({ numbers }: Marks, { input, document }: Around): Possible => {
  const received = entriesOf(input, 'received').flatMap(({ amount }) => moneyIn(amount));
  const awards = awardsIn(document).filter(({ payment }) => payment.reads.some(({ name }) => name === 'itemApproved'));
  const caps = awards.flatMap(({ payment }) => payment.turns);
  const marks = [
    ...numbers,
    ...caps,
    ...(received.length <= fewReceipts ? sums(received) : received),
    noMoney,
    largestMoney,
  ];
  return {
    answers: distinct(about(marks))
      .filter((value) => value >= noMoney && value <= largestMoney)
      .map(moneyText),
    complete: received.length <= fewReceipts && arePaidApart(awards, document),
  };
};

// An amount received is held against what its award comes to after other receipts.
const receivedMoney = (path: InputPath, { input, document }: Around): Possible => {
  const index = Number(stepsOf(path)[1]);
  const entries = entriesOf(input, 'received');
  const written = entries[index]?.['matter'];
  const matter = typeof written === 'string' ? matterIn(document, written) : undefined;
  const awards = awardsIn(document).filter((award) => written === undefined || award.matter === matter);
  const others = entries.flatMap(({ amount }, each) => (each === index ? [] : moneyIn(amount)));
  const approved = entriesOf(input, 'projects').flatMap((project) => moneyIn(project['approved']));
  const few = others.length <= fewReceipts;
  const marks = [...awards.flatMap(amountsOf), ...approved].flatMap((amount) =>
    (few ? sums(others) : [0]).map((taken) => amount - taken),
  );
  return {
    answers: distinct(about([...marks, noMoney, largestMoney]))
      .filter((value) => value >= noMoney && value <= largestMoney)
      .map(moneyText),
    complete: few && written !== undefined && arePaidApart(awards, document) && !awards.some(addsUp),
  };
};

export const possibleMoney = (path: InputPath, marks: Marks, around: Around): Possible => {
  const { pattern } = fieldAt(path, around.document.vocabulary) ?? {};
  if (pattern === 'projects.*.approved') return approvedMoney(marks, around);
  if (pattern === 'received.*.amount') return receivedMoney(path, around);
  return complete(
    distinct([noMoney, ...marks.numbers, largestMoney])
      .filter((value) => value >= noMoney && value <= largestMoney)
      .map(moneyText),
  );
};
