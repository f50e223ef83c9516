import { type InputPath, notice, type Notice } from '../issue/index.js';
import { formatMoney, type Money } from '../quantity/index.js';
import { type Figure as YearlyFigure, yearPath } from './figure.js';
import type { History, ToldHistory } from './history.js';
import { perVocabulary, type Vocabulary } from './vocabulary.js';

/**
 * A decimal point one or two places off, or a digit too many: a figure about so much more or less than the year before
 * and the year after.
 */
const slips = [
  { least: 8, most: 16 },
  { least: 80, most: 160 },
];

/** Less than this is no slip of any kind. */
const leastSlip = Math.min(...slips.map(({ least }) => least));

/** No business grows or shrinks so much from one figure to the next: a unit was written for another. */
const unitSlip = 1000;

// Below it a slip is of one digit, above of two.
const betweenSlips = 30;

interface FigureOfYear {
  readonly year: number;
  readonly value: number;
  /** Whether it sums up the years through its year. */
  readonly isSumUp: boolean;
}

const ratioOf = (a: FigureOfYear, b: FigureOfYear): number => Math.max(a.value, b.value) / Math.min(a.value, b.value);

const odd = (
  code: 'figure-tenfold' | 'figure-unit',
  measure: YearlyFigure,
  figure: FigureOfYear,
  other: FigureOfYear,
): Notice => {
  const pathOf = ({ isSumUp, year }: FigureOfYear): InputPath =>
    isSumUp ? (measure.sumUp ?? '') : yearPath(year, measure.name);
  return notice(code, pathOf(figure), formatMoney(figure.value as Money), {
    other: pathOf(other),
    otherValue: formatMoney(other.value as Money),
    times: ratioOf(figure, other) < betweenSlips ? '10' : '100',
  });
};

/** Where the unit seems to change from one figure to the next. */
const unitSlips = (measure: YearlyFigure, figures: readonly FigureOfYear[]): readonly Notice[] =>
  figures.flatMap((figure, index) => {
    const before = figures[index - 1];
    return before === undefined || ratioOf(figure, before) < unitSlip
      ? []
      : [odd('figure-unit', measure, figure, before)];
  });

const isTenfold = (a: FigureOfYear, b: FigureOfYear): boolean => {
  const ratio = ratioOf(a, b);
  return slips.some(({ least, most }) => ratio >= least && ratio <= most);
};

/**
 * Whether one figure may be held against the next: of years after one another, or a sum-up beside the years next to it. What
 * it sums up may be long past, and is at least what its last year was: a fall from it is seen over any gap, growth is not.
 */
const isBeside = (a: FigureOfYear, b: FigureOfYear): boolean => {
  const gap = Math.abs(a.year - b.year);
  const isFall = (peak: FigureOfYear, year: FigureOfYear): boolean => peak.isSumUp && peak.value > year.value;
  return gap === 1 || (a.isSumUp !== b.isSumUp && (gap === 0 || isFall(a, b) || isFall(b, a)));
};

/**
 * Figures ten or a hundred times, or a tenth or a hundredth, of every figure told beside them. A level that is kept is growth; of
 * two alone the later is named. The year of the founding may have been a few weeks, and says nothing.
 */
const tenfolds = (
  measure: YearlyFigure,
  figures: readonly FigureOfYear[],
  foundedIn: number | undefined,
): readonly Notice[] => {
  const whole = figures
    .filter(({ year, isSumUp }) => isSumUp || year !== foundedIn)
    .sort((a, b) => a.year - b.year || Number(a.isSumUp) - Number(b.isSumUp));
  const besides = (figure: FigureOfYear, index: number): readonly FigureOfYear[] =>
    [whole[index - 1], whole[index + 1]].flatMap((each) =>
      each !== undefined && isBeside(figure, each) ? [each] : [],
    );
  const stands = whole
    .map((figure, index) => ({ figure, besides: besides(figure, index) }))
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
    near === undefined ? [] : [odd('figure-tenfold', measure, figure, near)],
  );
};

/** A sum-up and the years after one another, where they are something. */
const figuresIn = ({ values, peak, through }: ToldHistory): readonly FigureOfYear[] => {
  const figures: FigureOfYear[] = [];
  for (const [year, value] of values) if (value > 0) figures.push({ year, value, isSumUp: false });
  figures.sort((a, b) => a.year - b.year);
  if (peak !== undefined && peak > 0 && through !== undefined)
    figures.unshift({ year: through, value: peak, isSumUp: true });
  return figures;
};

/** Whether no figure is so much more than any other that more has to be looked at: of most inputs none is. */
const isSmooth = ({ values, peak }: ToldHistory): boolean => {
  let [least, most] = [Infinity, 0];
  const see = (value: number): void => {
    if (value > 0 && value < least) least = value;
    if (value > most) most = value;
  };
  values.forEach(see);
  see(peak ?? 0);
  return most < least * leastSlip;
};

const moneyFigures = perVocabulary(({ figures }) => [...figures.values()].filter(({ kind }) => kind === 'money'));

/** Yearly figures that stand far out of the line of the same figure of other years. */
export const oddFigures = (told: History['told'], vocabulary: Vocabulary): readonly Notice[] =>
  moneyFigures(vocabulary).flatMap((measure) => {
    const own = told[measure.name];
    if (own === undefined || isSmooth(own)) return [];
    const figures = figuresIn(own);
    return [...unitSlips(measure, figures), ...tenfolds(measure, figures, own.foundedIn)];
  });
