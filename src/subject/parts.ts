import { type MoneyMeasure, sumUpPath, yearPath } from './annual.js';
import type { History } from './history.js';

/** Yearly figures that are part of another, whoever counts: an input where one is more than its whole is refused. */
export const wholes: readonly (readonly [part: MoneyMeasure, whole: MoneyMeasure])[] = [['mainRevenue', 'revenue']];

/** The same of figures that may be a group's, or of another way of counting: one that is more than its whole is remarked on, and not refused. */
export const looseParts: readonly (readonly [part: MoneyMeasure, whole: MoneyMeasure])[] = [
  ['revenueInTaizhou', 'revenue'],
  ['taxableMainRevenue', 'revenue'],
];

/** A part that is more than its whole: where both stand in the input, and what they are in 分. */
export interface AboveWhole {
  readonly path: string;
  readonly value: number;
  readonly other: string;
  readonly otherValue: number;
}

const none: readonly AboveWhole[] = [];

const inYears = (told: History['told'], part: MoneyMeasure, whole: MoneyMeasure): readonly AboveWhole[] => {
  let found = none;
  for (const [year, value] of told[part].values) {
    const otherValue = told[whole].values.get(year);
    if (otherValue !== undefined && value > otherValue)
      found = [...found, { path: yearPath(year, part), value, other: yearPath(year, whole), otherValue }];
  }
  return found;
};

/** A peak of the part above every whole there was: only where the whole of each year that the peak sums up is told. */
const inPeak = (told: History['told'], part: MoneyMeasure, whole: MoneyMeasure): readonly AboveWhole[] => {
  const { peak, through, foundedIn } = told[part];
  if (peak === undefined || through === undefined || foundedIn === undefined) return none;
  const path = sumUpPath(part);
  if (path === undefined) return none;
  const summedUp = [...told[whole].values].filter(([year]) => year >= foundedIn && year <= through);
  const [first, ...rest] = summedUp;
  if (first === undefined || summedUp.length < through - foundedIn + 1) return [];
  const [year, most] = rest.reduce((best, each) => (each[1] > best[1] ? each : best), first);
  return peak <= most ? [] : [{ path, value: peak, other: yearPath(year, whole), otherValue: most }];
};

/** Where a figure that is part of another is more than it. */
export const aboveWhole = (told: History['told'], part: MoneyMeasure, whole: MoneyMeasure): readonly AboveWhole[] => {
  const [years, peak] = [inYears(told, part, whole), inPeak(told, part, whole)];
  return years.length + peak.length === 0 ? none : [...years, ...peak];
};
