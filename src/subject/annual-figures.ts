import type { InputPath } from '../issue/index.js';
import { figureNamed, figureOf } from './annual.js';
import { type AnnualFigure, annualFigures } from './shipped.js';
import { shipped } from './vocabulary.js';

/** Which of the figures that every enterprise may tell of a field of `before` or of a year tells of. */
export const annualFigureAt = (path: InputPath): AnnualFigure | undefined => {
  const name = figureOf(path)?.name;
  return annualFigures.find((each) => each === name);
};

export const annualKind = (figure: AnnualFigure): 'money' | 'flag' =>
  figureNamed(figure, shipped).kind === 'flag' ? 'flag' : 'money';
