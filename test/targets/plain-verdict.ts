/**
 * A second evaluator of targets, written from the words of the guide: slow, plain, in whole thousandths,
 * and sharing nothing with the library but the rule data. It judges by default readings and one unit.
 */

interface PlainFigure {
  readonly clause: string;
  readonly kind: 'target' | 'quota' | 'baseline' | 'actual';
  readonly year: number;
  readonly relation?: string;
  readonly value?: number;
  readonly times?: number;
  readonly unit?: string;
  readonly since?: number;
  readonly verdict?: string;
  readonly foreign?: true;
}

interface PlainIndicator {
  readonly id: string;
  readonly unit: string;
  readonly measure: string;
  readonly figures: readonly PlainFigure[];
}

export interface PlainDocument {
  readonly id: string;
  readonly rank: number;
  readonly firstYear: number;
  readonly targets: readonly PlainIndicator[];
}

/** Told in the unit of the indicator, in thousandths. */
export interface PlainObservation {
  readonly indicator: string;
  readonly year: number;
  readonly since?: number;
  readonly thousandths: number;
}

type Verdict = 'met' | 'not-met' | 'undecidable' | 'unknown';

const thousandths = (figure: number): number => Math.round(figure * 1000);

/** What is known of a figure: from `least` to `most`. */
const compared = (relation: string, least: number, most: number, wanted: number): Verdict => {
  const always = {
    '>=': least >= wanted,
    '>': least > wanted,
    '<=': most <= wanted,
    '<': most < wanted,
    '=': least === wanted && most === wanted,
  }[relation];
  const never = {
    '>=': most < wanted,
    '>': most <= wanted,
    '<=': least > wanted,
    '<': least >= wanted,
    '=': most < wanted || least > wanted,
  }[relation];
  return always === true ? 'met' : never === true ? 'not-met' : 'unknown';
};

const reported = (
  document: PlainDocument,
  { id, measure, figures }: PlainIndicator,
  target: PlainFigure,
): readonly number[] => {
  if (target.kind === 'quota' || measure === 'each-year') return [];
  const answering = ({ verdict, year }: PlainFigure): number =>
    verdict === undefined
      ? year
      : Math.min(
          ...figures
            .filter(({ kind, year: aimed }) => kind === 'target' && aimed >= year)
            .map(({ year: aimed }) => aimed),
          Infinity,
        );
  const actuals = document.targets
    .filter((each) => each.id === id)
    .flatMap((each) => each.figures)
    .filter(
      (each) =>
        each.kind === 'actual' &&
        each.foreign === undefined &&
        (each.relation ?? '=') === '=' &&
        each.value !== undefined,
    )
    .filter(
      (each) =>
        (answering(each) === Infinity ? each.year : answering(each)) === target.year &&
        (measure !== 'change' || each.since === target.since),
    );
  const judged = actuals.filter(({ verdict }) => verdict !== undefined);
  const values = [
    ...new Set((judged.length > 0 ? judged.slice(0, 1) : actuals).map(({ value }) => thousandths(value ?? 0))),
  ];
  return values.length === 1 ? values : [];
};

const baseOf = (
  document: PlainDocument,
  indicator: PlainIndicator,
  figure: PlainFigure,
  documents: readonly PlainDocument[],
  told: readonly PlainObservation[],
): number | undefined => {
  const earlier = indicator.figures
    .filter(({ kind, year }) => kind === 'baseline' && year < figure.year)
    .map(({ year }) => year);
  const year = figure.since ?? (figure.year >= document.firstYear ? document.firstYear - 1 : Math.max(...earlier));
  const others = documents.filter(({ id }) => id !== document.id).sort((a, b) => b.rank - a.rank);
  for (const { targets } of [document, ...others]) {
    const given = targets
      .filter(({ id }) => id === indicator.id)
      .flatMap(({ figures }) =>
        figures.filter(
          (each) =>
            each.foreign === undefined &&
            (each.relation ?? '=') === '=' &&
            each.value !== undefined &&
            each.year === year,
        ),
      );
    const found = given.find(({ kind }) => kind === 'baseline') ?? given.find(({ kind }) => kind === 'actual');
    if (found?.value !== undefined) return thousandths(found.value);
  }
  return told.find((each) => each.indicator === indicator.id && each.year === year)?.thousandths;
};

/** What becomes of one target or quota. */
export const plainVerdict = (
  document: PlainDocument,
  indicator: PlainIndicator,
  figure: PlainFigure,
  documents: readonly PlainDocument[],
  observations: readonly PlainObservation[],
): Verdict => {
  const { measure, id } = indicator;
  const { relation = '>=', year } = figure;
  if (relation === 'about' || relation === 'open' || (figure.value === undefined && figure.times === undefined))
    return 'undecidable';
  const mine = observations.filter((each) => each.indicator === id);
  const told = (at: number): number | undefined =>
    mine.find(
      (each) => each.year === at && (measure !== 'change' || figure.times !== undefined || each.since === figure.since),
    )?.thousandths;
  const base = figure.times === undefined ? undefined : baseOf(document, indicator, figure, documents, observations);
  if (figure.value === undefined && base === undefined) return 'unknown';
  if (base !== undefined && base <= 0) return 'undecidable';
  const wanted = figure.value === undefined ? (base ?? 0) * (figure.times ?? 0) : thousandths(figure.value);
  if (figure.kind === 'quota' || measure === 'each-year') {
    const years = Array.from(
      { length: year - Math.min(document.firstYear, year) + 1 },
      (_, index) => Math.min(document.firstYear, year) + index,
    );
    const each = years
      .map((at) => told(at))
      .map((value) => (value === undefined ? 'unknown' : compared(relation, value, value, wanted)));
    return each.includes('not-met') ? 'not-met' : each.includes('unknown') ? 'unknown' : 'met';
  }
  const value = told(year) ?? reported(document, indicator, figure)[0];
  if (value !== undefined) return compared(relation, value, value, wanted);
  if (measure !== 'added' && measure !== 'cumulative') return 'unknown';
  // What never falls lies between the latest year before and the first after.
  const counting = mine.filter((each) => year < document.firstYear || each.year >= document.firstYear);
  const before = counting.filter((each) => each.year < year).map((each) => each.thousandths);
  const after = counting.filter((each) => each.year > year).map((each) => each.thousandths);
  return compared(relation, Math.max(-Infinity, ...before), Math.min(Infinity, ...after), wanted);
};
