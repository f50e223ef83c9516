import type { Enterprise } from '../subject/index.js';
import { isFixed, type MoneyInterval, nothing, plus, shared } from '../scenario/interval.js';
import { type AwardCourse, isSettled } from './course.js';
import type { Executor } from './executor.js';
import { type JudgedGain, jointly, type Look, lookedAt, type StrandSides, sidesOf } from './jointly.js';
import { lookByColumns } from './look-by-columns.js';
import { type DecidedStrands, strandCourse, type Subjects } from './member.js';
import { createNumbered } from './numbered.js';
import { createRecent } from './recent.js';
import type { DocumentSetting, Setting } from './settings.js';
import { differingParts, type Strand, type StrandPair } from './strands.js';
import { walkedGain } from './walked-gain.js';
import { joinedBy, partsOfYears, unionOf, walkOver } from './walked-parts.js';

/** What a change of rules gives one enterprise in all years together: no less than `low`, no more than `high`. */
export type Gain = MoneyInterval;

/** The same as the table tells, and under the assumptions. */
export interface MemberGain {
  readonly told: JudgedGain;
  readonly assumed: JudgedGain;
}

/** Two strands together: bounds are as wide as those of the wider one. */
const together = (a: JudgedGain, b: JudgedGain): JudgedGain => {
  const wide = a.wide ?? b.wide;
  return { gain: plus(a.gain, b.gain), ...(wide === undefined ? {} : { wide }) };
};

const sumOf = ({ totals }: AwardCourse): number => totals.reduce((sum, { low }) => sum + low, 0);

/** A change of one strand, and what it gives an enterprise of which not all is known. */
interface JudgedPair {
  readonly sides: StrandSides;
  readonly judge: (subject: Enterprise) => JudgedGain;
}

/** So many enterprises that are not alike are kept with what was judged of them. */
const mostJudged = 1 << 13;

/** Enterprises that neither side tells apart are judged once: as the one that is least of all that are like it. */
const judging = (sides: StrandSides, look: Look, isKept: boolean): JudgedPair['judge'] => {
  const { restOf, figuresOf, likeOf } = sides.likeness;
  const byWays = walkedGain(sides);
  const judge = (subject: Enterprise): JudgedGain => {
    const like = likeOf(subject);
    const gain = byWays(like);
    return gain === undefined ? jointly(sides, like, look) : { gain };
  };
  if (!isKept) return judge;
  const known = createRecent<string, JudgedGain>(mostJudged);
  const numberOf = createNumbered();
  return (subject) => {
    const key = `${String(numberOf(restOf(subject)))}${figuresOf(subject)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = judge(subject);
    known.turn();
    known.set(key, found);
    return found;
  };
};

const pairs = new WeakMap<Strand, WeakMap<Strand, JudgedPair>>();

/** One pair for all settings of a run that change a strand alike. */
const pairOf = ([before, after]: StrandPair, executor: Executor): JudgedPair => {
  const own = pairs.get(before) ?? new WeakMap<Strand, JudgedPair>();
  pairs.set(before, own);
  const known = own.get(after);
  if (known !== undefined) return known;
  const sides = sidesOf(before, after);
  const look: Look = executor === 'js' ? lookByColumns(sides) : (subject) => lookedAt(sides, subject);
  const pair = { sides, judge: judging(sides, look, executor === 'js') };
  own.set(after, pair);
  return pair;
};

/** The gain by a strand of whose sums nothing is open on either side, whatever is not known. */
const settledBetween = (
  [before, after]: StrandPair,
  subjects: Subjects,
  known: DecidedStrands,
): JudgedGain | undefined => {
  const [was, is] = [strandCourse(before, subjects, known), strandCourse(after, subjects, known)];
  if (!isSettled(was.told) || !isSettled(is.told)) return undefined;
  const gain = sumOf(is.told) - sumOf(was.told);
  return { gain: { low: gain, high: gain } };
};

/** What an enterprise gains by one strand, judged by itself. */
const judgedFor = ({ sides, judge }: JudgedPair, subjects: Subjects, known: DecidedStrands): MemberGain => {
  const settled = settledBetween([sides.before, sides.after], subjects, known);
  if (settled !== undefined) return { told: settled, assumed: settled };
  const told = judge(subjects.told);
  if (subjects.told === subjects.assumed) return { told, assumed: told };
  const narrower = judge(subjects.assumed);
  return { told, assumed: { ...narrower, gain: shared(told.gain, narrower.gain) } };
};

const judged = new WeakMap<DecidedStrands, Map<JudgedPair, MemberGain>>();

/** The same once for an enterprise, in however many settings a strand is changed alike. */
const judgedOnce = (pair: JudgedPair, subjects: Subjects, known: DecidedStrands): MemberGain => {
  const own = judged.get(known) ?? new Map<JudgedPair, MemberGain>();
  judged.set(known, own);
  const gain = own.get(pair) ?? judgedFor(pair, subjects, known);
  own.set(pair, gain);
  return gain;
};

/** Changes of one document of which the awards read one figure: what one of them gives hangs on what another does. */
interface JointPairs {
  readonly pairs: readonly JudgedPair[];
  readonly walk: ReturnType<typeof walkOver>;
}

/** Strands that a change leaves other than they were, and their parts that differ, those that read one figure together. */
interface ChangedStrands {
  readonly strands: readonly StrandPair[];
  readonly joint: readonly JointPairs[];
}

interface DifferingPart {
  readonly strand: StrandPair;
  readonly pair: JudgedPair;
  readonly slugs: ReadonlySet<string>;
  readonly figures: readonly string[];
}

/** What is of one strand stands together too: of a strand of which nothing is open, only the whole is looked at. */
const withStrands = (
  joint: readonly (readonly DifferingPart[])[],
): readonly (readonly (readonly DifferingPart[])[])[] =>
  joint.reduce<readonly (readonly (readonly DifferingPart[])[])[]>((all, parts) => {
    const strands = new Set(parts.map(({ strand }) => strand));
    const isSame = (each: readonly (readonly DifferingPart[])[]): boolean =>
      each.some((others) => others.some(({ strand }) => strands.has(strand)));
    return [...all.filter((each) => !isSame(each)), [...all.filter(isSame).flat(), parts]];
  }, []);

const changedIn = (was: DocumentSetting, is: DocumentSetting, executor: Executor): readonly ChangedStrands[] => {
  const parts = was.strands.flatMap((before, at): readonly DifferingPart[] => {
    const after = is.strands[at];
    if (after === undefined || after === before) return [];
    const strand: StrandPair = [before, after];
    return differingParts(strand, was, is).map((part) => {
      const pair = pairOf(part, executor);
      const slugs = unionOf(part.map((each) => each.slugs));
      return { strand, pair, slugs, figures: [...pair.sides.likeness.figures.keys()] };
    });
  });
  const jointOf = (all: readonly DifferingPart[]): JointPairs => {
    const slugs = unionOf(all.map((each) => each.slugs));
    const walk = (): JointPairs['walk'] => walkOver(partsOfYears(is.years, slugs), partsOfYears(was.years, slugs));
    return { pairs: all.map(({ pair }) => pair), walk: all.length < 2 ? () => undefined : walk() };
  };
  return withStrands(joinedBy(parts)).map((joint) => ({
    strands: [...new Set(joint.flat().map(({ strand }) => strand))],
    joint: joint.map(jointOf),
  }));
};

/** What strands that read one figure give together: no wider than what each gives, added up. */
const jointGain = (all: readonly JudgedGain[], walk: JointPairs['walk'], subject: Enterprise): JudgedGain => {
  const apart = all.reduce(together, { gain: nothing });
  if (all.filter(({ gain }) => !isFixed(gain)).length < 2) return apart;
  const walked = walk(subject);
  return walked === undefined ? { wide: 'untried', ...apart } : { gain: shared(apart.gain, walked) };
};

/** What strands give of which nothing is open on either side; nothing where something is. */
const settledIn = (
  strands: readonly StrandPair[],
  subjects: Subjects,
  known: DecidedStrands,
): JudgedGain | undefined => {
  let sum: JudgedGain = { gain: nothing };
  for (const strand of strands) {
    const own = settledBetween(strand, subjects, known);
    if (own === undefined) return undefined;
    sum = together(sum, own);
  }
  return sum;
};

/** What one setting gives an enterprise beyond another: of what nothing ties each by itself, and only of what may differ. */
export const gainsBetween = (
  before: Setting,
  after: Setting,
  executor: Executor,
): ((subjects: Subjects, known: DecidedStrands) => MemberGain) => {
  const changed = before.documents.flatMap((was, index) => {
    const is = after.documents[index];
    return is === undefined ? [] : changedIn(was, is, executor);
  });
  return (subjects, known) => {
    let [told, assumed]: [JudgedGain, JudgedGain] = [{ gain: nothing }, { gain: nothing }];
    for (const { strands, joint } of changed) {
      const settled = settledIn(strands, subjects, known);
      if (settled !== undefined) {
        told = together(told, settled);
        assumed = together(assumed, settled);
        continue;
      }
      for (const { pairs: own, walk } of joint) {
        const gains = own.map((pair) => judgedOnce(pair, subjects, known));
        const open = gains.map((each) => each.told);
        const narrower = gains.map((each) => each.assumed);
        const [wide, narrow] = [jointGain(open, walk, subjects.told), jointGain(narrower, walk, subjects.assumed)];
        told = together(told, wide);
        assumed = together(assumed, { ...narrow, gain: shared(wide.gain, narrow.gain) });
      }
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
