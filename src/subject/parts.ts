import { type Figure, yearPath } from './figure.js';
import { type History, toldOf } from './history.js';

/** A part that is more than its whole: where both stand in the input, and what they are in 分. */
export interface AboveWhole {
  readonly path: string;
  readonly value: number;
  readonly other: string;
  readonly otherValue: number;
}

type ToldYears = Pick<History, 'told'>;

const none: readonly AboveWhole[] = [];

const inYears = (history: ToldYears, part: Figure, whole: Figure): readonly AboveWhole[] => {
  const { values } = toldOf(history, part);
  if (values.size === 0) return none;
  let found = none;
  const { values: wholes } = toldOf(history, whole);
  values.forEach((value, year) => {
    const otherValue = wholes.get(year);
    if (otherValue !== undefined && value > otherValue)
      found = [...found, { path: yearPath(year, part.name), value, other: yearPath(year, whole.name), otherValue }];
  });
  return found;
};

/** A peak of the part above every whole there was: only where the whole of each year that the peak sums up is told. */
const inPeak = (history: ToldYears, part: Figure, whole: Figure): readonly AboveWhole[] => {
  const { peak, through, foundedIn } = toldOf(history, part);
  if (peak === undefined || through === undefined || foundedIn === undefined || part.sumUp === undefined) return none;
  const summedUp = [...toldOf(history, whole).values].filter(([year]) => year >= foundedIn && year <= through);
  const [first, ...rest] = summedUp;
  if (first === undefined || summedUp.length < through - foundedIn + 1) return [];
  const [year, most] = rest.reduce((best, each) => (each[1] > best[1] ? each : best), first);
  return peak <= most ? [] : [{ path: part.sumUp, value: peak, other: yearPath(year, whole.name), otherValue: most }];
};

/** Where a figure that is part of another is more than it. */
export const aboveWhole = (history: ToldYears, part: Figure, whole: Figure): readonly AboveWhole[] => {
  const [years, peak] = [inYears(history, part, whole), inPeak(history, part, whole)];
  return years.length + peak.length === 0 ? none : [...years, ...peak];
};
