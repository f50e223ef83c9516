import {
  type AnnualFigure,
  type Bounds,
  cellAt,
  type History,
  peakBounds,
  peakFields,
  uncoveredYears,
  yearBounds,
} from '../subject/index.js';
import { type Slots, write } from './fact.js';

/** Up to this many open years are asked for one by one; beyond, the sum-up asks for less. */
const fewYears = 2;

const writeBounds = (slots: Slots, slot: number, { low, high }: Bounds): void => {
  write(slots, slot, low, high);
};

/** The year's own figure. */
export const loadYear = (
  history: History,
  figure: AnnualFigure,
  column: number,
  year: number,
  slots: Slots,
  slot: number,
): void => {
  const at = cellAt(history, year, column);
  const low = history.cells[at];
  const high = history.cells[at + 1];
  if (at < 0 || low === undefined || high === undefined)
    writeBounds(slots, slot, yearBounds(history.told[figure], year));
  else write(slots, slot, low, high);
};

/** The largest figure of the years before `year`. */
export const loadPeak = (
  history: History,
  figure: AnnualFigure,
  column: number,
  year: number,
  slots: Slots,
  slot: number,
): void => {
  const at = cellAt(history, year, column);
  const low = history.cells[at + 2];
  const high = history.cells[at + 3];
  if (at < 0 || low === undefined || high === undefined)
    writeBounds(slots, slot, peakBounds(history.told[figure], year));
  else write(slots, slot, low, high);
};

/**
 * The fewest paths that close a history before `year`: the open years where there are few, else
 * the sum-up, which covers any number of them.
 *
 * @param peakField the field of `before` that sums this figure up, where there is one.
 */
export const missingPast = (
  history: History,
  figure: AnnualFigure,
  year: number,
  peakField: string | undefined,
): readonly string[] => {
  const told = history.told[figure];
  const { foundedIn, peak, through, values } = told;
  const yearPath = (each: number): string => `years.${String(each)}.${figure}`;
  const unlisted = (from: number): readonly string[] =>
    Array.from({ length: Math.max(0, year - from) }, (_, index) => from + index)
      .filter((each) => !values.has(each))
      .map(yearPath);
  const open = uncoveredYears(told, year);
  // Summed up beyond `year`: the sum-up bounds the years before it without telling them apart.
  if (open !== 'all' && open.length === 0) return foundedIn === undefined ? ['foundedIn'] : unlisted(foundedIn);
  if (open !== 'all' && (open.length <= fewYears || peak !== undefined || peakField === undefined))
    return open.map(yearPath);
  if (peakField === undefined) return ['foundedIn'];
  if (through === undefined) return ['before.through', ...(peak === undefined ? [`before.${peakField}`] : [])];
  const afterSumUp = unlisted(through + 1);
  return open !== 'all' && open.length <= afterSumUp.length + 1
    ? open.map(yearPath)
    : [`before.${peakField}`, ...afterSumUp];
};

/**
 * The fields that tell of a figure of some year: the years, the sum-up of earlier ones where there is one, and the
 * founding, before which there was none.
 */
export const readByYear = (figure: AnnualFigure): readonly string[] => {
  const peak =
    figure === 'aboveScale' ? 'everAboveScale' : Object.entries(peakFields).find(([key]) => key === figure)?.[1];
  return [`years.${figure}`, ...(peak === undefined ? [] : ['before.through', `before.${peak}`]), 'foundedIn'];
};
