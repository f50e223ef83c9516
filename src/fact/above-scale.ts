import * as z from 'zod/mini';
import { type Enterprise, figureNamed, peakBounds, shipped, toldOf, yearBounds, yearPath } from '../subject/index.js';
import { type BoundFact, fact, type Slots, write } from './fact.js';
import { loadPeak, loadYear, missingPast, peakBeforeYear, readByYear } from './past.js';
import { thisYear, yearsAgoParameter } from './years-ago.js';

const field = figureNamed('aboveScale', shipped);

/** Whether the enterprise was ever in the library before a year: an entry after that is a return. */
export const everAboveScaleBefore = fact({
  type: 'flag',
  scope: 'enterprise',
  params: () => z.strictObject({ yearsAgo: yearsAgoParameter() }),
  usual: thisYear,
  reads: () => readByYear(field),
  title: ({ yearsAgo }, year) => ({
    zh: `${String(year - yearsAgo)}年以前曾在规上企业库`,
    en: `on the above-scale register at some time before ${String(year - yearsAgo)}`,
  }),
  denied: ({ yearsAgo }, year) => ({
    zh: `${String(year - yearsAgo)}年以前未曾在规上企业库`,
    en: `never on the above-scale register before ${String(year - yearsAgo)}`,
  }),
  bind: ({ yearsAgo }) => ({
    ...peakBeforeYear(field, (year) => year - yearsAgo),
    missing: ({ subject, year }) => missingPast(subject.history, field, year - yearsAgo),
  }),
});

/** What one year's return is told by: back at its end, out at the end of the year before, in at some time before that. */
const told: Slots = { low: new Float64Array(3), high: new Float64Array(3), text: [] };

/** Loads whether an enterprise came back in a year, as bounds of a flag. */
const loadReturn = ({ history }: Enterprise, year: number, slots: Slots, slot: number): void => {
  loadYear(history, field, year, told, 0);
  loadYear(history, field, year - 1, told, 1);
  loadPeak(history, field, year - 1, told, 2);
  const { low, high } = told;
  const least = Math.min(low[0] ?? 0, 1 - (high[1] ?? 1), low[2] ?? 0);
  const most = Math.min(high[0] ?? 1, 1 - (low[1] ?? 0), high[2] ?? 1);
  write(slots, slot, Math.max(slots.low[slot] ?? 0, least), Math.max(slots.high[slot] ?? 0, most));
};

/** Whether it left the library and came back in one of the last so many full years. */
export const returnedAboveScale = fact({
  type: 'flag',
  scope: 'enterprise',
  params: () => z.strictObject({ within: z.int().check(z.minimum(1), z.maximum(10)) }),
  reads: () => readByYear(field),
  title: ({ within }, year) => ({
    zh: `${String(year - within)}—${String(year - 1)}年退库后重返规上企业库`,
    en: `removed from and re-entered the above-scale register in ${String(year - within)}–${String(year - 1)}`,
  }),
  denied: ({ within }, year) => ({
    zh: `${String(year - within)}—${String(year - 1)}年没有退库后重返规上企业库`,
    en: `not removed from and re-entered the above-scale register in ${String(year - within)}–${String(year - 1)}`,
  }),
  bind: ({ within }) => {
    const load: BoundFact<Enterprise>['load'] = ({ subject, year }, slots, slot) => {
      write(slots, slot, 0, 0);
      for (let each = year - within; each < year; each += 1) loadReturn(subject, each, slots, slot);
    };
    const returned: Slots = { low: new Float64Array(1), high: new Float64Array(1), text: [] };
    const mayReturnIn = (subject: Enterprise, year: number): boolean => {
      write(returned, 0, 0, 0);
      loadReturn(subject, year, returned, 0);
      return (returned.high[0] ?? 0) > 0;
    };
    return {
      load,
      missing: ({ subject, year }) => {
        const doubtful = Array.from({ length: within }, (_, index) => year - within + index).filter((each) =>
          mayReturnIn(subject, each),
        );
        const history = toldOf(subject.history, field);
        const open = doubtful.flatMap((each) => [
          ...[each - 1, each]
            .filter((one) => yearBounds(history, one).low !== yearBounds(history, one).high)
            .map((one) => yearPath(one, field.name)),
          ...(peakBounds(history, each - 1).low === peakBounds(history, each - 1).high
            ? []
            : missingPast(subject.history, field, each - 1)),
        ]);
        return [...new Set(open)].sort();
      },
    };
  },
});
