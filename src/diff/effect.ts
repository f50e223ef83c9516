import type { AllAnswers, Answer, Answers } from './answer.js';
import { noAnswer, type ShiftClass, shiftOf } from './shift.js';

/** One answer that is another on the other side, for one input. */
export interface Effect {
  /** What it is about: see `keyed` in answer. */
  readonly key: string;
  /** `reading=option`, where it is so only under that option; empty under the default readings. */
  readonly option: string;
  readonly class: ShiftClass;
  readonly before: Answer;
  readonly after: Answer;
}

/** What answers are equal in, as a text. */
export const sumOf = ({ truth, payable, limit, force, class: own }: Answer): string =>
  JSON.stringify([truth, String(payable?.low), String(payable?.high), limit, force, own?.answer]);

const effectsIn = (before: Answers, after: Answers, option: string): readonly Effect[] =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((key): readonly Effect[] => {
    const [was, is] = [before.get(key), after.get(key)];
    const [from, to] = [was ?? (is === undefined ? is : noAnswer(is)), is ?? (was === undefined ? was : noAnswer(was))];
    const found = from === undefined || to === undefined ? undefined : shiftOf(from, to);
    return found === undefined || from === undefined || to === undefined
      ? []
      : [{ key, option, class: found, before: from, after: to }];
  });

/** The answers under an option: those that it turns, and the others as they are. */
export const answersUnder = ({ own, under }: AllAnswers, option: string): Answers =>
  option === '' ? own : new Map([...own, ...(under.get(option) ?? [])]);

const isAlike = (a: Effect, b: Effect): boolean =>
  a.key === b.key && sumOf(a.before) === sumOf(b.before) && sumOf(a.after) === sumOf(b.after);

/**
 * What two sides answer otherwise for one input: under the default readings, and under each option that both sides have,
 * as far as that is not the same again.
 */
export const effectsOf = (before: AllAnswers, after: AllAnswers, options: readonly string[]): readonly Effect[] => {
  const own = effectsIn(before.own, after.own, '');
  const others = options
    .filter((option) => before.under.has(option) || after.under.has(option))
    .flatMap((option) => effectsIn(answersUnder(before, option), answersUnder(after, option), option));
  return [...own, ...others.filter((each) => !own.some((one) => isAlike(one, each)))];
};
