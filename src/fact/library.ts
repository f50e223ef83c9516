import * as z from 'zod';
import { strictObject } from '../edge/index.js';
import { columnOf, type Enterprise, peakBounds, yearBounds, yearPath } from '../subject/index.js';
import { fact, write } from './fact.js';
import { loadPeak, missingPast, readByYear } from './past.js';

const field = 'aboveScale';
const column = columnOf(field);

/** Whether the enterprise was ever in the library before a year: an entry after that is a return. */
export const everAboveScaleBefore = fact({
  type: 'flag',
  scope: 'enterprise',
  params: strictObject({ yearsAgo: z.int().min(0).default(0) }),
  reads: () => readByYear(field),
  title: ({ yearsAgo }, year) => ({
    zh: `${String(year - yearsAgo)} 年以前曾在规上企业库`,
    en: `in the above-scale library at any time before ${String(year - yearsAgo)}`,
  }),
  bind: ({ yearsAgo }) => ({
    load: ({ subject, year }, slots, slot) => {
      loadPeak(subject.history, field, column, year - yearsAgo, slots, slot);
    },
    missing: ({ subject, year }) => missingPast(subject.history, field, year - yearsAgo),
  }),
});

interface Return {
  readonly low: number;
  readonly high: number;
}

// Back in the library at the end of `year`, out at the end of the year before, in at some time before that.
const returnedIn = ({ history }: Enterprise, year: number): Return => {
  const told = history.told.aboveScale;
  const back = yearBounds(told, year);
  const out = yearBounds(told, year - 1);
  const earlier = peakBounds(told, year - 1);
  return {
    low: Math.min(back.low, 1 - out.high, earlier.low),
    high: Math.min(back.high, 1 - out.low, earlier.high),
  };
};

/** Whether it left the library and came back in one of the last so many full years. */
export const returnedAboveScale = fact({
  type: 'flag',
  scope: 'enterprise',
  params: strictObject({ within: z.int().min(1).max(10) }),
  reads: () => readByYear(field),
  title: ({ within }, year) => ({
    zh: `${String(year - within)}–${String(year - 1)} 年退库后重返企业库`,
    en: `left and re-entered the above-scale library in ${String(year - within)}–${String(year - 1)}`,
  }),
  bind: ({ within }) => {
    const yearsOf = (year: number): readonly number[] =>
      Array.from({ length: within }, (_, index) => year - within + index);
    return {
      load: ({ subject, year }, slots, slot) => {
        const returns = yearsOf(year).map((each) => returnedIn(subject, each));
        write(slots, slot, Math.max(...returns.map(({ low }) => low)), Math.max(...returns.map(({ high }) => high)));
      },
      missing: ({ subject, year }) => {
        const doubtful = yearsOf(year).filter((each) => returnedIn(subject, each).high > 0);
        const told = subject.history.told.aboveScale;
        const open = doubtful.flatMap((each) => [
          ...[each - 1, each]
            .filter((one) => yearBounds(told, one).low !== yearBounds(told, one).high)
            .map((one) => yearPath(one, field)),
          ...(peakBounds(told, each - 1).low === peakBounds(told, each - 1).high
            ? []
            : missingPast(subject.history, field, each - 1)),
        ]);
        return [...new Set(open)].sort();
      },
    };
  },
});
