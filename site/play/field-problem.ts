/** What is wrong with a field, as it is said beside it, and what was meant where that is plain. */
import { describeAtHand, type Issue, type Language } from '../../src/issue/index.js';
import { guessArea, guessDay, guessMoney } from '../../src/quantity/index.js';
import { valueAt } from './paths.js';

export interface FieldProblem {
  readonly text: string;
  /** What it can be changed to by one press. */
  readonly mended?: string;
}

const guesses: Readonly<Partial<Record<Issue['code'], (text: string) => string | undefined>>> = {
  'money-unit-missing': guessMoney,
  'money-not-money': guessMoney,
  'area-unit-missing': guessArea,
  'area-not-area': guessArea,
  'day-wanted': (text) => guessDay(text)?.written,
  'whole-day-wanted': (text) => guessDay(text)?.written,
};

export const fieldProblem = (issue: Issue, input: unknown, language: Language): FieldProblem => {
  const found = 'path' in issue.place ? valueAt(input, issue.place.path) : undefined;
  const mended = typeof found === 'string' && found.length <= 60 ? guesses[issue.code]?.(found) : undefined;
  const text = describeAtHand(issue, language);
  return mended === undefined ? { text } : { text, mended };
};
