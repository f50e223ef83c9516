import { type Day, firstDayOf, formatDay, formatMoney, lastDayOf, type Money } from '../../quantity/index.js';
import { type AwardRule, type Document, otherMatter } from '../../rule/index.js';
import { receiptLevels } from '../../subject/index.js';
import type { WrittenEntry } from './draft.js';
import type { TrialOccasion } from './enterprise.js';

/** Of whom no money is told to have been received, nothing about money received turns. */
export const tellsMoney = ({ input: { received } }: { readonly input: WrittenEntry }): boolean =>
  !Array.isArray(received) || received.length > 0;

const elsewhere = '另一市级政策';

const money = (fen: number): string => formatMoney(fen as Money);

/** What a receipt may say of the award it is for: nothing, its matter, one of its rows, the thing that it is paid for, or another. */
const thingsOf = ({ matter, rowLabels, items }: AwardRule): readonly WrittenEntry[] => [
  { matter },
  ...[rowLabels[0], rowLabels.at(-1)].flatMap((of) => (of === undefined || of === '' ? [] : [{ matter, of }])),
  // Grades are told by the tier they are, and not by a name.
  ...(items === undefined || items.by === 'grade' ? [] : ['甲', '乙'].map((of) => ({ matter, of }))),
];

/** The most that each row of an award pays, the highest first. */
const mostByRow = (award: AwardRule): readonly number[] =>
  award.rows
    .map((_, row) => award.payment.most(row))
    .filter((sum) => sum > 0)
    .sort((a, b) => b - a);

/** Part of what an award pays, whichever of its rows is met. */
const partOf = (award: AwardRule): number => Math.ceil((mostByRow(award).at(-1) ?? 1) / 2);

/** Sums about the most that an award pays: exactly that, one 分 less and more, half of it, and part of the least that a row pays. */
const sumsOf = (award: AwardRule): readonly number[] => {
  const [most = 0] = mostByRow(award);
  const sums = [most, most - 1, most + 1, Math.floor(most / 2), partOf(award)];
  return [...new Set(sums)].filter((sum) => sum > 0);
};

/** An input whose figures of the year before are those of the year: what was earned now was earned then. */
const likeTheYearBefore = (input: WrittenEntry, year: number): WrittenEntry => {
  const years = input['years'] as Readonly<Record<string, unknown>> | undefined;
  return { ...input, years: { ...years, [String(year - 1)]: years?.[String(year)] ?? {} } };
};

/** An input with money received for an award: under another policy and this one, of every level, this year and before. */
export const withReceipts = (
  input: WrittenEntry,
  award: AwardRule,
  documents: readonly Document[],
  { year }: TrialOccasion,
): readonly WrittenEntry[] => {
  const [today, before] = [lastDayOf(year), firstDayOf(year - 1)].map(formatDay);
  const own = policyNamesOf(documents);
  const [first = elsewhere] = own;
  const [largest = 1] = sumsOf(award);
  const whole = { amount: money(largest), on: today };
  const received: readonly (readonly WrittenEntry[])[] = [
    ...sumsOf(award).map((sum) => [{ policy: elsewhere, matter: award.matter, amount: money(sum), on: today }]),
    ...thingsOf(award).flatMap((thing) => [
      [{ policy: elsewhere, ...thing, ...whole }],
      ...[today, before].map((on) => [{ policy: first, ...thing, amount: money(largest), on }]),
    ]),
    ...own.map((policy) => [{ policy, matter: award.matter, ...whole }]),
    ...receiptLevels.map((level) => [{ policy: elsewhere, matter: award.matter, level, ...whole }]),
    [{ policy: elsewhere, matter: award.matter, status: 'claimable' }],
    [{ policy: elsewhere, matter: otherMatter, ...whole }],
    [{ policy: elsewhere, ...whole }],
    [{ matter: award.matter, on: today }],
  ];
  const paidBefore = [{ policy: first, matter: award.matter, amount: money(largest), on: before }];
  return [
    ...received.map((entries) => ({ ...input, received: entries })),
    // What was paid the year before for that very year: whether the award comes every year is told by it.
    { ...likeTheYearBefore(input, year), received: paidBefore },
  ];
};

/** Every name that documents are known by, each once. */
export const policyNamesOf = (documents: readonly Document[]): readonly string[] => [
  ...new Set(documents.flatMap(({ policyNames }) => policyNames)),
];

/** This very policy, by its first name, and another. */
export const ownAndOther = ([document]: readonly Document[]): readonly string[] => [
  document?.policyNames[0] ?? elsewhere,
  elsewhere,
];

/** Part of what an award pays, received under each of some policies: whether it bars or is taken off tells whose it is. */
export const paidInPart = (
  input: WrittenEntry,
  award: AwardRule,
  policies: readonly string[],
  on: Day,
): readonly WrittenEntry[] => {
  const entry = { matter: award.matter, amount: money(partOf(award)), on: formatDay(on) };
  return policies.map((policy) => ({ ...input, received: [{ policy, ...entry }] }));
};

/** The same in short: money for it in full from elsewhere, and of this policy, this year and before. */
export const withPayments = (
  input: WrittenEntry,
  award: AwardRule,
  documents: readonly Document[],
  { year }: TrialOccasion,
): readonly WrittenEntry[] => {
  const [largest = 1] = sumsOf(award);
  const [today, before] = [lastDayOf(year), firstDayOf(year - 1)].map(formatDay);
  const [own, other] = ownAndOther(documents);
  return [
    { policy: other, on: today },
    { policy: own, on: today },
    { policy: own, on: before },
  ].map((entry) => ({ ...input, received: [{ ...entry, matter: award.matter, amount: money(largest) }] }));
};
