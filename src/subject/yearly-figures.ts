import { type InputPath, stepsOf } from '../issue/index.js';
import { any } from './input-fields.js';
import type { EnterpriseInput } from './inputs.js';
import { numberIn } from './kinds.js';
import { perVocabulary, type Vocabulary } from './vocabulary.js';

/** The figures of an input's years as numbers, by their place among the yearly figures: the years in which each is told. */
export type YearlyFigures = (Map<number, number> | undefined)[];

/** The yearly figures, each at its place. */
export const figuresOf = perVocabulary(({ figures }) => [...figures.values()]);

/** Where a line of the table of fields stands among the yearly figures; nowhere is -1. */
export const placeOf = (path: InputPath, vocabulary: Vocabulary): number => {
  const [first, second, name] = stepsOf(path);
  return first === 'years' && second === any ? figuresOf(vocabulary).findIndex((each) => each.name === name) : -1;
};

export const addFigure = (figures: YearlyFigures, figure: number, year: number, value: number): void => {
  const known = figures[figure];
  // Made empty and then filled: from a list of pairs it is several times dearer.
  if (known === undefined) figures[figure] = new Map<number, number>().set(year, value);
  else known.set(year, value);
};

/** Whether an input tells of any year at all. */
export const tellsOfYears = ({ years, before }: EnterpriseInput): boolean =>
  years !== undefined || before !== undefined;

/** The figures of an input that was read without making numbers of them. */
export const yearlyFiguresOf = ({ years: told = {} }: EnterpriseInput, vocabulary: Vocabulary): YearlyFigures => {
  const figures: YearlyFigures = [];
  for (const [year, annual] of Object.entries<Readonly<Record<string, unknown>>>(told))
    for (const [index, { kind, name }] of figuresOf(vocabulary).entries()) {
      const value = numberIn(kind, annual[name]);
      if (value !== undefined) addFigure(figures, index, Number(year), value);
    }
  return figures;
};
