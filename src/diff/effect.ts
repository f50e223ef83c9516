import type { AllAnswers, ComparedAnswer, AnswersByKey } from './answer.js';
import { noAnswer, type ShiftClass, shiftOf } from './shift.js';

/** One answer that is another on the other side, for one input. */
export interface AnswerShift {
  /** What it is about: see `keyed` in answer. */
  readonly key: string;
  /** `reading=option`, where it is so only under that option; empty under the default readings. */
  readonly option: string;
  readonly class: ShiftClass;
  readonly before: ComparedAnswer;
  readonly after: ComparedAnswer;
}

/** What answers are equal in, as a text. */
export const sumOf = ({ truth, payable, limit, counted, force, class: own, carried }: ComparedAnswer): string =>
  JSON.stringify([truth, String(payable?.low), String(payable?.high), limit, counted?.en, force, own?.answer, carried]);

const best = (answers: readonly ComparedAnswer[]): ComparedAnswer['truth'] =>
  (['yes', 'unknown', 'no'] as const).find((truth) => answers.some((each) => each.truth === truth)) ?? 'applies-not';

/** What a rule pays by several answers, as one; nothing where they are none that pay. */
const inAll = (answers: readonly ComparedAnswer[]): ComparedAnswer | undefined => {
  const [first] = answers;
  const sums = answers.map(({ payable }) => payable).filter((payable) => payable !== undefined);
  if (first === undefined || sums.length < answers.length) return undefined;
  const payable = sums.reduce((sum, each) => ({ low: sum.low + each.low, high: sum.high + each.high }));
  const { carried: _, ...one } = first;
  return { ...one, truth: best(answers), payable };
};

/**
 * What a side answers, under the keys of another: where a rule tells its things apart otherwise, as by title and not
 * by grade, what only the one side has stands against what only the other has, in all.
 */
export const alignedWith = (before: AnswersByKey, after: AnswersByKey): readonly [AnswersByKey, AnswersByKey] => {
  const gone = [...before.keys()].filter((key) => !after.has(key));
  const come = gone.length === 0 ? [] : [...after.keys()].filter((key) => !before.has(key));
  if (gone.length === 0 || come.length === 0) return [before, after];
  const [was, is] = [new Map(before), new Map(after)];
  const ruleIn = (answers: AnswersByKey, key: string): string | undefined => answers.get(key)?.rule;
  for (const rule of new Set(gone.map((key) => ruleIn(before, key)))) {
    const [own, others] = [
      gone.filter((key) => ruleIn(before, key) === rule),
      come.filter((key) => ruleIn(after, key) === rule),
    ];
    const [one, other] = [
      inAll(own.flatMap((key) => before.get(key) ?? [])),
      inAll(others.flatMap((key) => after.get(key) ?? [])),
    ];
    const [key] = own;
    if (key === undefined || one === undefined || other === undefined) continue;
    for (const each of own) was.delete(each);
    for (const each of others) is.delete(each);
    was.set(key, one);
    is.set(key, other);
  }
  return [was, is];
};

const effectsIn = (own: AnswersByKey, others: AnswersByKey, option: string): readonly AnswerShift[] => {
  const [before, after] = alignedWith(own, others);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): readonly AnswerShift[] => {
    const [was, is] = [before.get(key), after.get(key)];
    const [from, to] = [was ?? (is === undefined ? is : noAnswer(is)), is ?? (was === undefined ? was : noAnswer(was))];
    const found = from === undefined || to === undefined ? undefined : shiftOf(from, to);
    return found === undefined || from === undefined || to === undefined
      ? []
      : [{ key, option, class: found, before: from, after: to }];
  });
};

/** The answers under an option: those that it turns, and the others as they are. */
export const answersUnder = ({ own, under }: AllAnswers, option: string): AnswersByKey =>
  option === '' ? own : new Map([...own, ...(under.get(option) ?? [])]);

const isAlike = (a: AnswerShift, b: AnswerShift): boolean =>
  a.key === b.key && sumOf(a.before) === sumOf(b.before) && sumOf(a.after) === sumOf(b.after);

/**
 * What two sides answer otherwise for one input: under the default readings, and under each option that both sides have,
 * as far as that is not the same again.
 */
export const effectsOf = (
  before: AllAnswers,
  after: AllAnswers,
  options: readonly string[],
): readonly AnswerShift[] => {
  const own = effectsIn(before.own, after.own, '');
  const others = options
    .filter((option) => before.under.has(option) || after.under.has(option))
    .flatMap((option) => effectsIn(answersUnder(before, option), answersUnder(after, option), option));
  return [...own, ...others.filter((each) => !own.some((one) => isAlike(one, each)))];
};
