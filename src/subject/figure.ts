import { type Bilingual, type InputPath, pathTo } from '../issue/index.js';
import { formatMoney, type Money } from '../quantity/index.js';
import type { Field } from './field.js';
import { kinds, type NumberKind } from './kinds.js';
import { sharedWords } from './shipped-words.js';
import type { WordFile } from './word-file.js';

/** What an enterprise is asked year by year: a measure, or a flag as 0 and 1. */
export interface Figure {
  readonly name: string;
  readonly kind: NumberKind;
  /** Its line in the table of fields. */
  readonly field: Field;
  /** Where an input sums up the years before, where that is a thing to know of it. */
  readonly sumUp: InputPath | undefined;
  /** Where its cells begin within a year's of a history; figures of single documents have none, and are worked out when asked for. */
  readonly column: number | undefined;
}

/** Four cells a figure and year: bounds of the year's own value, bounds of the peak before it. */
export const cellsPerFigure = 4;

/** The figures that have cells, in the order of their columns: those that all documents share. */
export const inColumns: readonly string[] = [
  ...Object.entries(sharedWords.measures as WordFile['measures']).flatMap(([name, { per }]) =>
    per === undefined ? [name] : [],
  ),
  ...Object.entries(sharedWords.flags as WordFile['flags']).flatMap(([name, { per }]) =>
    per === undefined ? [name] : [],
  ),
];
export const cellsPerYear = cellsPerFigure * inColumns.length;

export const columnOf = (name: string): number | undefined => {
  const place = inColumns.indexOf(name);
  return place < 0 ? undefined : place * cellsPerFigure;
};

/** The largest that a single year can be: no limit for money and counts, 1 for a flag. */
export const ceilingOf = ({ kind }: Pick<Figure, 'kind'>): number => (kind === 'flag' ? 1 : Infinity);

/** What a figure of one year is called; `{year}` stands for it. */
export const titleInYear = ({ field: { factTitle, title } }: Figure): Bilingual => factTitle ?? title;

/** Where an input tells of a figure in a year. */
export const yearPath = (year: number | string, figure: string): InputPath => pathTo('years', year, figure);

/** Where an input says through which year its sum-up runs. */
export const summedUpThrough: InputPath = pathTo('before', 'through');

/** A figure as an input writes it. */
export const shownFigure = ({ kind }: Pick<Figure, 'kind'>, value: number): string | number | boolean => {
  switch (kind) {
    case 'money':
      return formatMoney(value as Money);
    case 'area':
      return kinds.area.format(value as Parameters<typeof kinds.area.format>[0]);
    case 'share':
      return kinds.share.format(value as Parameters<typeof kinds.share.format>[0]);
    case 'integer':
      return value;
    case 'flag':
      return value > 0;
  }
};
