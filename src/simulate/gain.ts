import { isFixed, type MoneyInterval, nothing, plus, shared } from '../scenario/interval.js';
import { type Judged, jointly, type Sides, sidesOf } from './jointly.js';
import { type Decided, type StrandCourse, strandCourse, type Subjects } from './member.js';
import type { Setting } from './settings.js';

/** What a change of rules gives one enterprise in all years together: no less than `low`, no more than `high`. */
export type Gain = MoneyInterval;

/** The same as the table tells, and under the assumptions. */
export interface MemberGain {
  readonly told: Judged;
  readonly assumed: Judged;
}

/** Two strands together: bounds are as wide as those of the wider one. */
const together = (a: Judged, b: Judged): Judged => {
  const wide = a.wide ?? b.wide;
  return { gain: plus(a.gain, b.gain), ...(wide === undefined ? {} : { wide }) };
};

/** What one setting gives an enterprise beyond another: of what nothing ties each by itself, and only of what may differ. */
export const gainsBetween = (before: Setting, after: Setting): ((subjects: Subjects, known: Decided) => MemberGain) => {
  const pairs = before.documents.flatMap((was, index) =>
    was.strands.flatMap((strand, at): readonly Sides[] => {
      const other = after.documents[index]?.strands[at];
      return other === undefined || other === strand ? [] : [sidesOf(strand, other)];
    }),
  );
  return (subjects, known) => {
    let [told, assumed]: [Judged, Judged] = [{ gain: nothing }, { gain: nothing }];
    for (const sides of pairs) {
      const [was, is] = [sides.before, sides.after].map((strand) => strandCourse(strand, subjects, known)) as [
        StrandCourse,
        StrandCourse,
      ];
      const open = jointly(sides, subjects.told, was.told, is.told);
      told = together(told, open);
      const isSame = was.told === was.assumed && is.told === is.assumed;
      const narrower = isSame ? open : jointly(sides, subjects.assumed, was.assumed, is.assumed);
      assumed = together(assumed, isSame ? open : { ...narrower, gain: shared(open.gain, narrower.gain) });
    }
    return { told, assumed };
  };
};

/** What an enterprise is to a change of rules. */
export type Fate = 'gains' | 'may-gain' | 'unchanged' | 'may-lose' | 'loses' | 'either';

export const fates: readonly Fate[] = ['gains', 'may-gain', 'unchanged', 'may-lose', 'loses', 'either'];

export const fateOf = ({ low, high }: Gain): Fate => {
  if (low > 0) return 'gains';
  if (high < 0) return 'loses';
  if (isFixed({ low, high })) return 'unchanged';
  if (low === 0) return 'may-gain';
  return high === 0 ? 'may-lose' : 'either';
};
