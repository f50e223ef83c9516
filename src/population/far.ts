import type { Notice } from '../issue/index.js';
import { notice } from '../issue/wider.js';
import type { Vocabulary } from '../subject/index.js';
import { isRange, partsWithWholes, shownTold, sizeOf, type ToldFigure } from './figures.js';

/** How far two figures are apart at least, as a ratio: of ranges, their nearest ends. */
const ratioOf = (a: ToldFigure, b: ToldFigure): number => Math.max(a.low / b.high, b.low / a.high);

/** Of less than 20万元 a year a business may well grow to anything. */
const smallest = 20_000_000;

const isSlip = (ratio: number): boolean => (ratio >= 8 && ratio <= 16) || (ratio >= 80 && ratio <= 160);

/** Thirty times the year before, or a thirtieth, is far; eight times all earlier years at once is. */
const [farYears, farAbovePeak, farPart] = [30, 8, 2000];

/** 万元 taken for 亿元: what is between bounds no input is looked through for. */
const isUnit = (ratio: number): boolean => ratio >= 2500 && ratio <= 40_000;

const farBetween = (before: ToldFigure, after: ToldFigure): boolean => {
  const ratio = ratioOf(before, after);
  const isOpen = isRange(before) || isRange(after);
  if (isOpen && isUnit(ratio)) return true;
  if (Math.min(before.high, after.high) < smallest) return false;
  if (before.isPeak && after.year === before.year + 1 && sizeOf(after) > sizeOf(before)) return ratio >= farAbovePeak;
  return ratio >= farYears || (isOpen && isSlip(ratio));
};

const digits = 2;

const remark = (told: ToldFigure, other: ToldFigure): Notice =>
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
  figures: readonly (readonly [ToldFigure, ...ToldFigure[]])[],
  isRemarked: (path: string) => boolean,
  vocabulary: Vocabulary,
): readonly Notice[] => {
  const isNew = (a: ToldFigure, b: ToldFigure): boolean => !isRemarked(a.path) && !isRemarked(b.path);
  const inLine: Notice[] = [];
  for (const [first, ...rest] of figures) {
    let before = first;
    for (const after of rest) {
      if (farBetween(before, after) && isNew(before, after)) inLine.push(remark(after, before));
      before = after;
    }
  }
  const parts = partsWithWholes(figures, vocabulary).flatMap(([part, whole]) =>
    sizeOf(whole) > sizeOf(part) && ratioOf(part, whole) >= farPart && isNew(part, whole) ? [remark(part, whole)] : [],
  );
  return [...inLine, ...parts];
};
