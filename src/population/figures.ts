import { type InputPath, pathTo } from '../issue/index.js';
import { formatMoney, type Money } from '../quantity/index.js';
import {
  type Figure,
  type History,
  type Narrowing,
  perVocabulary,
  shipped,
  type Vocabulary,
} from '../subject/index.js';

/** A yearly figure of money, or the highest of earlier years, as a row tells it. */
export interface ToldFigure {
  readonly path: InputPath;
  readonly figure: string;
  /** Of the highest of earlier years, the last of them. */
  readonly year: number;
  readonly isPeak: boolean;
  readonly low: Money;
  readonly high: Money;
}

export const isRange = ({ low, high }: ToldFigure): boolean => low !== high;

/** The size of a figure in decades; of a range, of what lies in its middle. */
export const sizeOf = ({ low, high }: ToldFigure): number => Math.log10(Math.sqrt(Math.max(1, low)) * Math.sqrt(high));

export const shownTold = ({ low, high }: ToldFigure): string =>
  low === high ? formatMoney(low) : `${formatMoney(low)}~${formatMoney(high)}`;

const moneyFigures = perVocabulary(({ figures }): readonly Figure[] =>
  [...figures.values()].filter(({ kind }) => kind === 'money'),
);

/** What a figure is part of, whoever counts. */
const partsAndWholes = perVocabulary(({ wholes, looseParts }): readonly (readonly [part: string, whole: string])[] =>
  [...wholes, ...looseParts].flatMap(([part, whole]) =>
    part.kind === 'money' ? [[part.name, whole.name] as const] : [],
  ),
);

/** Figures that a year of business comes to: of hardly an enterprise they are a few thousand 元. */
export const turnovers: ReadonlySet<string> = new Set(
  moneyFigures(shipped).flatMap(({ name, sumUp }) => (sumUp === undefined ? [] : [name])),
);

const paths = new Map<string, Map<number, InputPath>>();

/** The path of a figure in a year: tables ask for the same ones row after row. */
const pathIn = (figure: string, year: number): InputPath => {
  const own = paths.get(figure) ?? new Map<number, InputPath>();
  paths.set(figure, own);
  const path = own.get(year) ?? pathTo('years', year, figure);
  own.set(year, path);
  return path;
};

/** The figures that are something of one enterprise, each figure by itself: the highest of earlier years, and year by year. */
export const toldFigures = (
  { told }: History,
  narrowings: readonly Narrowing[],
  vocabulary: Vocabulary,
): readonly (readonly [ToldFigure, ...ToldFigure[]])[] =>
  moneyFigures(vocabulary).flatMap(({ name, sumUp }) => {
    const own = told[name];
    if (own === undefined) return [];
    const ranges = narrowings.find(({ figure }) => figure === name);
    const years: ToldFigure[] = [];
    const add = (year: number, low: number, high: number, isPeak: boolean): void => {
      if (high <= 0) return;
      const path = isPeak ? (sumUp ?? '') : pathIn(name, year);
      years.push({ path, figure: name, year, isPeak, low: low as Money, high: high as Money });
    };
    for (const [year, value] of own.values) if (year !== own.foundedIn) add(year, value, value, false);
    for (const [year, { low, high }] of ranges?.years ?? []) add(year, low, high, false);
    years.sort((a, b) => a.year - b.year);
    if (own.peak !== undefined && sumUp !== undefined) {
      add(own.through ?? (years[0]?.year ?? 0) - 1, own.peakFrom ?? own.peak, own.peak, true);
      const last = years.at(-1);
      if (last?.isPeak === true) years.unshift(...years.splice(-1));
    }
    const [first, ...rest] = years;
    return first === undefined ? [] : [[first, ...rest]];
  });

/** Each figure of a year that is part of another of the same year, with that. */
export const partsWithWholes = (
  figures: readonly (readonly [ToldFigure, ...ToldFigure[]])[],
  vocabulary: Vocabulary,
): readonly (readonly [part: ToldFigure, whole: ToldFigure])[] => {
  const found: (readonly [ToldFigure, ToldFigure])[] = [];
  if (figures.length < 2) return found;
  for (const [part, whole] of partsAndWholes(vocabulary)) {
    const parts = figures.find(([{ figure }]) => figure === part);
    const wholes = parts === undefined ? undefined : figures.find(([{ figure }]) => figure === whole);
    if (parts === undefined || wholes === undefined) continue;
    for (const told of parts) {
      const all = wholes.find((each) => each.year === told.year && !each.isPeak);
      if (all !== undefined && !told.isPeak) found.push([told, all]);
    }
  }
  return found;
};
