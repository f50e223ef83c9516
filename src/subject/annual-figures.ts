import type { InputPath } from '../issue/index.js';
import { figureNamed, figureOf } from './annual.js';
import { inColumns } from './figure.js';
import type { AnnualFigure } from './shipped.js';
import { shipped } from './vocabulary.js';

/** The figures that every enterprise may tell of, whatever the document. */
export const annualFigures = inColumns as readonly AnnualFigure[];

/** Which of them a field of `before` or of a year tells of. */
export const annualFigureAt = (path: InputPath): AnnualFigure | undefined => {
  const name = figureOf(path)?.name;
  return annualFigures.find((each) => each === name);
};

export const annualKind = (figure: AnnualFigure): 'money' | 'flag' =>
  figureNamed(figure, shipped).kind === 'flag' ? 'flag' : 'money';
