import { type Bounds, type History, peakBounds, uncoveredYears, yearBounds } from '../subject/index.js';
import { type Slots, write } from './fact.js';

/** Up to this many open years are asked for one by one; beyond, the sum-up asks for less. */
const fewYears = 2;

const writeBounds = (slots: Slots, slot: number, { low, high }: Bounds): void => {
  write(slots, slot, low, high);
};

/** The year's own figure. */
export const loadYear = (history: History, year: number, slots: Slots, slot: number): void => {
  const { from, valueLow, valueHigh } = history;
  const low = valueLow[year - from];
  const high = valueHigh[year - from];
  if (low === undefined || high === undefined) writeBounds(slots, slot, yearBounds(history.told, year));
  else write(slots, slot, low, high);
};

/** The largest figure of the years before `year`. */
export const loadPeak = (history: History, year: number, slots: Slots, slot: number): void => {
  const { from, peakLow, peakHigh } = history;
  const low = peakLow[year - from];
  const high = peakHigh[year - from];
  if (low === undefined || high === undefined) writeBounds(slots, slot, peakBounds(history.told, year));
  else write(slots, slot, low, high);
};

/**
 * The fewest paths that close a history before `year`: the open years where there are few, else
 * the sum-up, which covers any number of them.
 *
 * @param peakField the field of `before` that sums this figure up, where there is one.
 */
export const missingPast = ({ told }: History, year: number, field: string, peakField: string | undefined): readonly string[] => {
  const { foundedIn, peak, through, values } = told;
  const yearPath = (each: number): string => `years.${String(each)}.${field}`;
  const unlisted = (from: number): readonly string[] =>
    Array.from({ length: Math.max(0, year - from) }, (_, index) => from + index)
      .filter((each) => !values.has(each))
      .map(yearPath);
  const open = uncoveredYears(told, year);
  // Summed up beyond `year`: the sum-up bounds the years before it without telling them apart.
  if (open !== 'all' && open.length === 0) return foundedIn === undefined ? ['foundedIn'] : unlisted(foundedIn);
  if (open !== 'all' && (open.length <= fewYears || peak !== undefined || peakField === undefined)) return open.map(yearPath);
  if (peakField === undefined) return ['foundedIn'];
  return [
    ...(through === undefined ? ['before.through'] : []),
    ...(peak === undefined ? [`before.${peakField}`] : []),
    ...(through === undefined ? [] : unlisted(through + 1)),
  ];
};
