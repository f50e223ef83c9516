import { yearOf } from '../../src/quantity/index.js';
import {
  cellAt,
  figureNamed,
  shipped,
  type Enterprise,
  type ProjectItem,
  type Receipt,
  type TitleEntry,
  type TitleItem,
  type TitleName,
  type TitleRecord,
} from '../../src/subject/index.js';

/**
 * The Taizhou awards under the default readings as a person would write them in plain TypeScript,
 * for enterprises of which everything is known. It is what the engine's speed is held against, and
 * a second opinion on its totals.
 */

export const tenThousand = 1e6;
const hundredMillion = 1e10;
const from = 20_250_101;
const through = 20_291_231;

export const milestones: readonly (readonly [number, number])[] = [
  [1000, 1200],
  [500, 800],
  [200, 500],
  [100, 300],
  [50, 100],
  [10, 30],
];
export const electronics: readonly (readonly [number, number])[] = [
  [10, 100],
  [5, 50],
  [2, 30],
  [1, 20],
];
export const titleAwards: readonly (readonly [TitleName, number])[] = [
  ['champion-enterprise', 100],
  ['little-giant', 100],
  ['hidden-champion', 35],
  ['sme-service-platform', 20],
  ['manufacturing-500', 500],
  ['private-manufacturing-500', 200],
];

// Of enterprises of which everything is known, the first of the days that something may have happened on is its only one.
const arrivesIn = ({ event, when }: TitleEntry, year: number): boolean =>
  event === 'new' && when.from >= from && when.from <= through && yearOf(when.from) === year;

const cameBefore = (entries: readonly TitleEntry[], year: number): boolean => {
  for (const { when } of entries) if (yearOf(when.from) < year) return true;
  return false;
};

export const newInYear = (entries: readonly TitleEntry[], year: number): boolean => {
  let found = false;
  for (const entry of entries) if (arrivesIn(entry, year)) found = true;
  return found && !cameBefore(entries, year);
};

/** The receipt under another policy for which the award is not paid: one that came before what is rewarded was not for it. */
export const barringReceipt = (received: readonly Receipt[], matter: string, since: number): Receipt | undefined => {
  for (const receipt of received) {
    if (
      receipt.matter === matter &&
      (receipt.level ?? 'municipal') === 'municipal' &&
      yearOf(receipt.when.from) >= since
    )
      return receipt;
  }
  return undefined;
};

export const barred = (received: readonly Receipt[], matter: string, since: number): boolean =>
  barringReceipt(received, matter, since) !== undefined;

const aboveScale = figureNamed('aboveScale', shipped).column;
const inTaizhou = figureNamed('revenueInTaizhou', shipped).column;
const main = figureNamed('mainRevenue', shipped).column;

const gradeAmounts = [0, 0, 10, 30, 50, 0];

const isManufacturer = ({ industry }: Enterprise): boolean =>
  industry?.section === 'C' && industry.number >= 13 && industry.number <= 43;

/** What each award grants in the year, before receipts, in 万元; of projects, in 分. */

export const scaleUp = (subject: Enterprise, year: number): number => {
  if (!isManufacturer(subject) || year < 2026 || year > 2030) return 0;
  const { history } = subject;
  const { cells } = history;
  const before = cellAt(history, year - 1, aboveScale);
  return cells.at(cellAt(history, year, aboveScale)) === 1 && cells.at(before) === 1 && cells.at(before + 3) === 0
    ? 6
    : 0;
};

export const revenueMilestone = (subject: Enterprise, year: number): number => {
  if (!isManufacturer(subject)) return 0;
  const { cells } = subject.history;
  const at = cellAt(subject.history, year, inTaizhou);
  const revenue = cells.at(at) ?? 0;
  const peak = cells.at(at + 2) ?? 0;
  for (const [threshold, amount] of milestones)
    if (revenue > threshold * hundredMillion) return peak <= threshold * hundredMillion ? amount : 0;
  return 0;
};

export const electronicsMilestone = (subject: Enterprise, year: number): number => {
  if (subject.industry?.division !== 'C39') return 0;
  const { cells } = subject.history;
  const at = cellAt(subject.history, year, main);
  const revenue = cells.at(at) ?? 0;
  const peak = cells.at(at + 2) ?? 0;
  for (const [threshold, amount] of electronics)
    if (revenue >= threshold * hundredMillion) return peak < threshold * hundredMillion ? amount : 0;
  return 0;
};

export const dcmm = ({ entries, items }: TitleRecord, year: number): number => {
  if (entries.length === 0) return 0;
  let highest = 0;
  for (const { grade, when } of entries) if (yearOf(when.from) < year) highest = Math.max(highest, grade ?? 0);
  let paid = 0;
  for (const item of items) {
    const grade = item.entries[0]?.grade ?? 0;
    if (grade > highest && item.entries.some((entry) => arrivesIn(entry, year))) paid += gradeAmounts[grade] ?? 0;
  }
  return paid;
};

export const demonstration = ({ level, entries }: TitleItem, year: number): number => {
  if (!newInYear(entries, year)) return 0;
  if (level === 'national') return 30;
  return level === 'provincial' ? 20 : 0;
};

export const project = ({ when, approved }: ProjectItem, year: number): number =>
  when.from >= from && when.from <= through && yearOf(when.from) === year
    ? Math.min(approved ?? 0, 300 * tenThousand)
    : 0;

/** What is payable in the year, in 分. */
export const handWritten = (subject: Enterprise, year: number): number => {
  const { titles, projects, received } = subject;
  if (subject.city !== '台州市' || titles === undefined || projects === undefined || received === undefined) return 0;
  let total = 0;
  const grown = scaleUp(subject, year);
  if (grown > 0 && !barred(received, 'scale-up', year - 1)) total += grown;
  if (year < 2025 || year > 2029) return total * tenThousand;
  for (const [title, amount] of titleAwards)
    if (newInYear(titles[title].entries, year) && !barred(received, title, year)) total += amount;
  for (const item of titles['champion-product'].items)
    if (newInYear(item.entries, year) && !barred(received, 'champion-product', year)) total += 50;
  const milestone = revenueMilestone(subject, year);
  if (milestone > 0 && !barred(received, 'revenue-milestone', year)) total += milestone;
  const electronic = electronicsMilestone(subject, year);
  if (electronic > 0 && !barred(received, 'electronics-milestone', year)) total += electronic;
  const certified = dcmm(titles.dcmm, year);
  if (certified > 0 && !barred(received, 'dcmm', year)) total += certified;
  for (const item of titles.demonstration.items) {
    const shown = demonstration(item, year);
    if (shown > 0 && !barred(received, 'demonstration', year)) total += shown;
  }
  let sum = total * tenThousand;
  for (const each of projects.digital) {
    const due = project(each, year);
    if (due > 0 && !barred(received, 'digital-project', year)) sum += due;
  }
  for (const each of projects['5g']) {
    const due = project(each, year);
    if (due > 0 && !barred(received, '5g-project', year)) sum += due;
  }
  return sum;
};
