import type { Relation } from '../rule/index.js';
import type { PageWords } from './words/index.js';

/** A figure as a document sets it. */
export interface SetFigure {
  readonly relation: Relation;
  readonly value?: string;
  readonly times?: number;
  readonly since?: number;
  readonly unit: string;
}

/** A figure with its relation in words: `不低于 60万元/亩`, `at least 2 times the base`. */
export const wantedText = (
  { relation, value, times, since, unit }: SetFigure,
  { targets: say, figure: print }: PageWords,
): string => {
  const told = value === undefined ? '' : print(`${value}${unit}`);
  const figure = times === undefined ? told : say.multiple(times, since, told);
  const related = say.relations[relation](figure);
  return times !== undefined || since === undefined ? related : say.against(related, since);
};
