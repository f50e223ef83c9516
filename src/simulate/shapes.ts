import type { Likeness } from '../columns/index.js';
import type { Issue, Notice } from '../issue/index.js';
import type { MemberAsked } from './asked.js';
import type { createAttributions } from './attribution.js';
import type { createComparison } from './comparison.js';
import type { MemberGain } from './gain.js';
import type { createGroups } from './groups.js';
import { type DecidedStrands, type MemberOutcome, outcomeOf } from './member.js';
import { levelNotices } from './level-remarks.js';
import type { PlacePath } from './places.js';
import { narrow, overYears, type WideYears } from './over-years.js';
import { createRecent } from './recent.js';
import { addStand, nobody, type Stand } from './sampled.js';
import type { Setting } from './settings.js';
import { isUndecided } from './tally.js';
import { type LooseField, looseFieldsOf } from './width.js';

/** What became of all enterprises that no rule tells apart, and how many there are of them in each place. */
interface Shape {
  /** Why they are not decided: they name what no document knows. */
  readonly wrong: readonly Issue[];
  readonly known: DecidedStrands;
  /** Whether columns did not tell all of it. */
  readonly isByEngine: boolean;
  /** Whether an end of a sum may be beyond what can be. */
  readonly isLoose: boolean;
  /** Whether what all years come to may be wider than need be. */
  readonly wide: WideYears;
  readonly outcomes: readonly MemberOutcome[];
  /** The same of settings that are not compared. */
  readonly beside: readonly MemberOutcome[];
  readonly gains: readonly MemberGain[];
  readonly loose: readonly LooseField[];
  /** Titles of which a level is taken that nobody told. */
  readonly notices: readonly Notice[];
  readonly counts: Map<PlacePath, Stand>;
}

/** What a run sums up. */
interface RunSums {
  readonly settings: readonly [Setting, ...Setting[]];
  readonly beside: readonly Setting[];
  readonly sums: readonly Readonly<Record<'groups' | 'lifetimes', ReturnType<typeof createGroups>>>[];
  readonly comparisons: readonly ReturnType<typeof createComparison>[];
  readonly attributions: ReturnType<typeof createAttributions>;
  readonly likeness: Likeness;
  readonly tellsSingle: boolean;
}

/** Receipts may name what no document knows: such an enterprise is not decided. */
const refusedIn = ({ documents }: Setting, { subjects }: MemberAsked): readonly Issue[] =>
  documents.flatMap(({ engines: [engine] }) => engine?.refused(subjects.told) ?? []);

const isLooseIn = ({ courses }: MemberOutcome): boolean =>
  courses.some((strands) => strands.some(({ told, assumed }) => told.isLoose || assumed.isLoose));

/** So many shapes are kept of late: others are summed up and forgotten, and met anew. */
const mostShapes = 1 << 12;

/** Decides the first of all enterprises that are alike, and counts the others. */
export interface Shapes {
  /** Whether one like it was decided. */
  readonly has: (asked: MemberAsked) => boolean;
  /** What became of those like it; of the first of them, by what is known of it. */
  readonly shapeOf: (asked: MemberAsked, known: DecidedStrands | undefined) => Shape;
  readonly count: (asked: MemberAsked, shape: Shape, place: PlacePath, row: Stand) => void;
  /** Before another block of rows: forgets shapes where there are too many. */
  readonly turn: () => void;
  /** Sums up what was counted. */
  readonly sumUp: () => void;
}

export const createShapes = (run: RunSums): Shapes => {
  const { settings, beside, sums, comparisons, attributions, likeness, tellsSingle } = run;
  const [first] = settings;
  const strands = new Set(
    [...settings, ...beside].flatMap(({ documents }) => documents.flatMap((document) => document.strands)),
  );

  const made = (asked: MemberAsked, known: DecidedStrands): Shape => {
    const { subjects, member } = asked;
    const wrong = refusedIn(first, asked);
    const isByEngine = [...strands].some((strand) => !known.has(strand));
    if (wrong.length > 0)
      return {
        wrong,
        known,
        isByEngine,
        isLoose: false,
        wide: narrow,
        outcomes: [],
        beside: [],
        gains: [],
        loose: [],
        notices: [],
        counts: new Map(),
      };
    const over = settings.map((setting) => overYears(setting, subjects, outcomeOf(setting, subjects, known), known));
    const outcomes = over.map(({ outcome }) => outcome);
    const [own] = outcomes;
    const gains = comparisons.map(({ gainOf, see }) => {
      const gain = gainOf(subjects, known);
      see(member, gain);
      return gain;
    });
    return {
      wrong,
      known,
      isByEngine,
      isLoose: outcomes.some(isLooseIn),
      wide: { told: over.some(({ wide }) => wide.told), assumed: over.some(({ wide }) => wide.assumed) },
      outcomes,
      beside: beside.map((setting) => outcomeOf(setting, subjects, known)),
      gains,
      loose:
        tellsSingle && own !== undefined && isUndecided(own.total)
          ? looseFieldsOf(likeness.likeOf(subjects.assumed), own, first)
          : [],
      notices: levelNotices(first, subjects.told),
      counts: new Map(),
    };
  };

  const addUp = ({ outcomes, beside: others, gains }: Shape, place: PlacePath, stand: Stand): void => {
    outcomes.forEach((outcome, index) => {
      sums[index]?.groups.add(place, outcome.cells, stand);
      sums[index]?.lifetimes.add(place, outcome.lifetimes, stand);
    });
    attributions.add([...outcomes, ...others], place.stratum, stand);
    gains.forEach((gain, index) => comparisons[index]?.add(place, gain, stand));
  };

  const sumUp = (shape: Shape): void => {
    for (const [place, stand] of shape.counts) addUp(shape, place, stand);
  };
  const shapes = createRecent<string, Shape>(mostShapes, sumUp);

  return {
    has: ({ key }) => key !== undefined && shapes.get(key) !== undefined,
    shapeOf: (asked, known) => {
      const before = asked.key === undefined ? undefined : shapes.get(asked.key);
      if (before !== undefined) return before;
      const shape = made(asked, known ?? (new Map() as DecidedStrands));
      if (asked.key !== undefined) shapes.set(asked.key, shape);
      return shape;
    },
    count: ({ key }, shape, place, row) => {
      if (key === undefined) {
        addUp(shape, place, row);
        return;
      }
      const own = shape.counts.get(place) ?? nobody();
      shape.counts.set(place, own);
      addStand(own, row);
    },
    turn: shapes.turn,
    sumUp: () => {
      for (const shape of shapes.values()) sumUp(shape);
      shapes.clear();
    },
  };
};
