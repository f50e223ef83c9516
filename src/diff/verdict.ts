import type { RulesDiff } from './diff.js';
import type { EffectGroup } from './grouping.js';
import { type ShiftClass, shiftClasses } from './shift.js';

/** The effects that a reviewer has approved, each with what it says, for whoever reads the file. */
export interface Expectation {
  readonly format: 'huiqi-expect/1';
  readonly effects: readonly { readonly fingerprint: string; readonly says: string }[];
}

const passing: readonly ShiftClass[] = ['range', 'words'];

/** Effects that fail a change unless they are expected: all but those in which only a bound or a word is another. */
export const failingClasses: readonly ShiftClass[] = shiftClasses.filter((each) => !passing.includes(each));

/** Whether an effect is of the classes that fail; what nothing tried shows may be of any, and fails with each. */
const failsBy =
  (failOn: readonly ShiftClass[]) =>
  ({ class: own, inputs }: EffectGroup): boolean =>
    failOn.includes(own) || (own === 'otherwise' && inputs === 0 && failOn.some((each) => !passing.includes(each)));

export interface Judged extends RulesDiff {
  /** Effects that were expected and do not happen. */
  readonly expectedButAbsent: Expectation['effects'];
  /** Whether it is as it should be: nothing but what was expected, and all of that. */
  readonly passes: boolean;
}

const says = ({ class: own, outcome, before, after, under }: EffectGroup): string =>
  `${own} ${outcome.rule}${outcome.level === undefined ? '' : ` ${outcome.level}`}: ${before.en} → ${after.en}${under === undefined ? '' : ` (${under.join(', ')})`}`;

/** The effects of a change, to be approved: by fingerprint, so that another case or another example voids none. */
export const expectationOf = ({ groups }: RulesDiff, failOn: readonly ShiftClass[]): Expectation => {
  const failing = groups.filter(failsBy(failOn));
  const byPrint = new Map(failing.map((group) => [group.fingerprint, says(group)]));
  return {
    format: 'huiqi-expect/1',
    effects: [...byPrint].map(([fingerprint, said]) => ({ fingerprint, says: said })),
  };
};

/** Holds effects against what was expected: one that is not, and one that does not happen, are both wrong. */
export const judged = (
  diff: RulesDiff,
  failOn: readonly ShiftClass[],
  expectation: Expectation | undefined,
): Judged => {
  const expected = new Set(expectation?.effects.map(({ fingerprint }) => fingerprint));
  const found = new Set(diff.groups.map(({ fingerprint }) => fingerprint));
  const groups = diff.groups.map((group) =>
    expected.has(group.fingerprint) ? { ...group, expected: true as const } : group,
  );
  const expectedButAbsent = expectation?.effects.filter(({ fingerprint }) => !found.has(fingerprint)) ?? [];
  const fails = failsBy(failOn);
  const surprising = groups.some((group) => fails(group) && !('expected' in group && group.expected));
  return {
    ...diff,
    groups,
    expectedButAbsent,
    passes: !surprising && expectedButAbsent.length === 0 && diff.lapsed.length === 0,
  };
};
