import type { Notice } from '../issue/index.js';
import { notice } from '../issue/wider.js';
import { isRange, partsAndWholes, shownTold, sizeOf, type Told } from './figures.js';

/** How far two figures are apart at least, as a ratio: of ranges, their nearest ends. */
const ratioOf = (a: Told, b: Told): number => Math.max(a.low / b.high, b.low / a.high);

/** Of less than 20万元 a year a business may well grow to anything. */
const smallest = 20_000_000;

const isSlip = (ratio: number): boolean => (ratio >= 8 && ratio <= 16) || (ratio >= 80 && ratio <= 160);

/** Thirty times the year before, or a thirtieth, is far; eight times all earlier years at once is. */
const [farYears, farAbovePeak, farPart] = [30, 8, 2000];

const farBetween = (before: Told, after: Told): boolean => {
  const ratio = ratioOf(before, after);
  if (Math.min(before.high, after.high) < smallest) return false;
  if (before.isPeak && after.year === before.year + 1 && sizeOf(after) > sizeOf(before)) return ratio >= farAbovePeak;
  return ratio >= farYears || ((isRange(before) || isRange(after)) && isSlip(ratio));
};

const digits = 2;

const remark = (told: Told, other: Told): Notice =>
  notice('figure-far', told.path, shownTold(told), {
    other: other.path,
    otherValue: shownTold(other),
    times: String(Number(ratioOf(told, other).toPrecision(digits))),
  });

/**
 * Figures of one enterprise that lie far from those beside them: the year before, the highest of earlier years, what they are
 * part of. What the input itself is remarked for is not remarked again.
 */
export const farFigures = (
  figures: readonly (readonly Told[])[],
  isRemarked: (path: string) => boolean,
): readonly Notice[] => {
  const isNew = (a: Told, b: Told): boolean => !isRemarked(a.path) && !isRemarked(b.path);
  const inLine = figures.flatMap((own) =>
    own.slice(1).flatMap((after, index) => {
      const before = own[index];
      return before !== undefined && isNew(before, after) && farBetween(before, after) ? [remark(after, before)] : [];
    }),
  );
  const years = new Map(figures.flat().map((told) => [`${told.figure} ${String(told.isPeak ? 0 : told.year)}`, told]));
  const parts = partsAndWholes.flatMap(([part, whole]) =>
    figures
      .flat()
      .filter(({ figure, isPeak }) => figure === part && !isPeak)
      .flatMap((told) => {
        const all = years.get(`${whole} ${String(told.year)}`);
        return all !== undefined && sizeOf(all) > sizeOf(told) && ratioOf(told, all) >= farPart && isNew(told, all)
          ? [remark(told, all)]
          : [];
      }),
  );
  return [...inLine, ...parts];
};
