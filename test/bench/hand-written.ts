import { yearOf } from '../../src/quantity/index.js';
import {
  cellAt,
  columnOf,
  type Enterprise,
  type Receipt,
  type TitleEntry,
  type TitleName,
} from '../../src/subject/index.js';

/**
 * The Taizhou awards under the default readings as a person would write them in plain TypeScript,
 * for enterprises of which everything is known. It is what the engine's speed is held against, and
 * a second opinion on its totals.
 */

const tenThousand = 1e6;
const hundredMillion = 1e10;
const from = 20_250_101;
const through = 20_291_231;

const milestones: readonly (readonly [number, number])[] = [
  [1000, 1200],
  [500, 800],
  [200, 500],
  [100, 300],
  [50, 100],
  [10, 30],
];
const electronics: readonly (readonly [number, number])[] = [
  [10, 100],
  [5, 50],
  [2, 30],
  [1, 20],
];
const titleAwards: readonly (readonly [TitleName, number])[] = [
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

const newInYear = (entries: readonly TitleEntry[], year: number): boolean => {
  let found = false;
  for (const entry of entries) if (arrivesIn(entry, year)) found = true;
  return found && !cameBefore(entries, year);
};

const barred = (received: readonly Receipt[], matter: string, year: number, once: boolean): boolean => {
  for (const receipt of received) {
    if (
      receipt.matter === matter &&
      (receipt.level ?? 'municipal') === 'municipal' &&
      (once || yearOf(receipt.when.from) >= year)
    )
      return true;
  }
  return false;
};

const aboveScale = columnOf('aboveScale');
const inTaizhou = columnOf('revenueInTaizhou');
const main = columnOf('mainRevenue');

const gradeAmounts = [0, 0, 10, 30, 50, 0];

/** What is payable in the year, in 分. */
export const handWritten = (subject: Enterprise, year: number): number => {
  const { titles, projects, received, industry, history } = subject;
  if (subject.city !== '台州市' || titles === undefined || projects === undefined || received === undefined) return 0;
  let total = 0;
  const isManufacturer = industry?.section === 'C' && industry.number >= 13 && industry.number <= 43;
  const { cells } = history;
  if (isManufacturer && year >= 2026 && year <= 2030) {
    const now = cellAt(history, year, aboveScale);
    const before = cellAt(history, year - 1, aboveScale);
    if (cells[now] === 1 && cells[before] === 1 && cells[before + 3] === 0 && !barred(received, 'scale-up', year, true))
      total += 6;
  }
  if (year < 2025 || year > 2029) return total * tenThousand;
  for (const [title, amount] of titleAwards) {
    if (newInYear(titles[title].entries, year) && !barred(received, title, year, true)) total += amount;
  }
  for (const item of titles['champion-product'].items) {
    if (newInYear(item.entries, year) && !barred(received, 'champion-product', year, false)) total += 50;
  }
  if (isManufacturer) {
    const at = cellAt(history, year, inTaizhou);
    const revenue = cells[at] ?? 0;
    const peak = cells[at + 2] ?? 0;
    for (const [threshold, amount] of milestones) {
      const line = threshold * hundredMillion;
      if (revenue > line) {
        if (peak <= line && !barred(received, 'revenue-milestone', year, false)) total += amount;
        break;
      }
    }
  }
  if (industry?.division === 'C39') {
    const at = cellAt(history, year, main);
    const revenue = cells[at] ?? 0;
    const peak = cells[at + 2] ?? 0;
    for (const [threshold, amount] of electronics) {
      const line = threshold * hundredMillion;
      if (revenue >= line) {
        if (peak < line && !barred(received, 'electronics-milestone', year, false)) total += amount;
        break;
      }
    }
  }
  const certificates = titles.dcmm.entries;
  if (certificates.length > 0) {
    let highest = 0;
    for (const { grade, when } of certificates) if (yearOf(when.from) < year) highest = Math.max(highest, grade ?? 0);
    let paid = 0;
    for (const item of titles.dcmm.items) {
      const grade = item.entries[0]?.grade ?? 0;
      if (grade > highest && item.entries.some((entry) => arrivesIn(entry, year))) paid += gradeAmounts[grade] ?? 0;
    }
    if (paid > 0 && !barred(received, 'dcmm', year, false)) total += paid;
  }
  for (const item of titles.demonstration.items) {
    if (newInYear(item.entries, year) && !barred(received, 'demonstration', year, false))
      total += item.level === 'national' ? 30 : item.level === 'provincial' ? 20 : 0;
  }
  let sum = total * tenThousand;
  for (const kind of ['digital', '5g'] as const) {
    for (const { when, approved } of projects[kind]) {
      if (
        when.from >= from &&
        when.from <= through &&
        yearOf(when.from) === year &&
        !barred(received, `${kind}-project`, year, false)
      )
        sum += Math.min(approved ?? 0, 300 * tenThousand);
    }
  }
  return sum;
};
