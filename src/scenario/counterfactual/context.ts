import { type Day, lastDayOf, parseDay, type Period } from '../../quantity/index.js';
import type { ClosableList, Vocabulary } from '../../subject/index.js';
import { at } from '../input.js';
import type { ItemAsked } from './item-figure.js';

/** Where a change is looked for: the input as written, lists taken as none, the year it may change, the plan it must fall in. */
export interface SuggestionContext {
  readonly input: unknown;
  readonly assumeNone: readonly ClosableList[];
  readonly year: number;
  readonly period: Period;
  /** The words of the document that is decided by. */
  readonly vocabulary: Vocabulary;
  /** The item whose conditions are looked at, of a rule that pays each. */
  readonly item?: ItemAsked;
}

/** The day as of which the input is told, where it says so: what lies behind it is past. */
export const asOfIn = ({ input }: SuggestionContext): Day | undefined => {
  const parsed = parseDay(String(at(input, 'asOf')));
  return parsed.ok ? parsed.value : undefined;
};

/** Whether the input is told as of a day on which the year was over: nothing of it can change any more. */
export const isOver = (context: SuggestionContext): boolean => (asOfIn(context) ?? 0) >= lastDayOf(context.year);
