import { notice, type Notice } from '../issue/index.js';
import { formatMoney, type Money } from '../quantity/index.js';
import { type MoneyMeasure, moneyMeasures, sumUpPath, yearPath } from './annual.js';
import type { History, ToldHistory } from './history.js';

/** A decimal point one or two places off, or a digit too many: a figure about so much more or less than the year before and the year after. */
const slips = [
  { least: 8, most: 16 },
  { least: 80, most: 160 },
];

/** No business grows or shrinks so much from one figure to the next: a unit was written for another. */
const unitSlip = 1000;

interface Figure {
  readonly path: string;
  readonly year: number;
  readonly value: number;
}

const ratioOf = (a: Figure, b: Figure): number => Math.max(a.value, b.value) / Math.min(a.value, b.value);

const odd = (code: 'figure-tenfold' | 'figure-unit', figure: Figure, other: Figure): Notice =>
  notice(code, figure.path, formatMoney(figure.value as Money), {
    other: other.path,
    otherValue: formatMoney(other.value as Money),
  });

/** Where the unit seems to change from one figure to the next. */
const unitSlips = (figures: readonly Figure[]): readonly Notice[] =>
  figures.flatMap((figure, index) => {
    const before = figures[index - 1];
    return before === undefined || ratioOf(figure, before) < unitSlip ? [] : [odd('figure-unit', figure, before)];
  });

const isTenfold = (a: Figure, b: Figure): boolean => {
  const ratio = ratioOf(a, b);
  return slips.some(({ least, most }) => ratio >= least && ratio <= most);
};

/**
 * Figures ten or a hundred times, or a tenth or a hundredth, of every year told beside them. A level that is kept is growth; of two
 * years alone the later is named. The year of the founding may have been a few weeks, and says nothing.
 */
const tenfolds = (figures: readonly Figure[], foundedIn: number | undefined): readonly Notice[] => {
  const whole = figures.filter(({ year }) => year !== foundedIn);
  const besides = (index: number): readonly Figure[] =>
    [whole[index - 1], whole[index + 1]].flatMap((each) =>
      each !== undefined && Math.abs(each.year - (whole[index]?.year ?? 0)) === 1 ? [each] : [],
    );
  const stands = whole
    .map((figure, index) => ({ figure, besides: besides(index) }))
    .filter(({ figure, besides: near }) => near.length > 0 && near.every((each) => isTenfold(figure, each)));
  // A figure with one neighbour stands out only because that neighbour does, where that one is out of line on both sides.
  const named = stands.filter(({ besides: near }) => near.length > 1);
  const ends = stands.filter(
    ({ figure, besides: near }) =>
      near.length === 1 &&
      !stands.some(
        (other) => near.includes(other.figure) && (other.besides.length > 1 || other.figure.year > figure.year),
      ),
  );
  return [...named, ...ends].flatMap(({ figure, besides: [near] }) =>
    near === undefined ? [] : [odd('figure-tenfold', figure, near)],
  );
};

const figuresIn = ({ values }: ToldHistory, measure: MoneyMeasure): readonly Figure[] =>
  [...values]
    .flatMap(([year, value]) => (value > 0 ? [{ path: yearPath(year, measure), year, value }] : []))
    .sort((a, b) => a.year - b.year);

const peakOf = ({ peak, through }: ToldHistory, measure: MoneyMeasure): readonly Figure[] => {
  const path = sumUpPath(measure);
  return path === undefined || peak === undefined || peak === 0 || through === undefined
    ? []
    : [{ path, year: through, value: peak }];
};

/** Yearly figures that stand far out of the line of the same figure of other years. */
export const oddFigures = (told: History['told']): readonly Notice[] =>
  moneyMeasures.flatMap((measure) => {
    const own = told[measure];
    const figures = figuresIn(own, measure);
    return [...unitSlips([...peakOf(own, measure), ...figures]), ...tenfolds(figures, own.foundedIn)];
  });
