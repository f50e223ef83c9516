import { type Bilingual, HuiqiError } from '../issue/index.js';
import type { MemberOutcome } from './member.js';
import { partsOfName, type Scenario } from './scenario.js';
import { aloneIn, type Sample, SampledSums, type Stand } from './sampled.js';
import { titleOf } from './clashes.js';
import type { settingsOf } from './settings.js';

/** Of more reforms than these the orders are not gone through: each is one setting twice as many times. */
const mostReforms = 6;

/** Of which sums a reform has its part: of years, for certain and at most under the assumptions. */
const figures = ['certain', 'assumedHigh'] as const;
type PartFigure = (typeof figures)[number];
export type PartSums = Readonly<Record<PartFigure, number>> & {
  /** Of a sample the standard errors of both. */
  readonly errors?: Readonly<Record<PartFigure, number>>;
};

/** What one of several reforms that are tried together makes of their effect. */
interface ReformPart {
  readonly reform: string;
  readonly title: Bilingual;
  /** Tried by itself. */
  readonly alone: PartSums;
  /** On top of those before it, in the order of the name. */
  readonly inOrder: PartSums;
  /** On top of those before it, on average over all orders (Shapley), shared out to the 分. */
  readonly averaged: PartSums;
}

/** What several reforms together change of the sum of years, taken apart. */
export interface Attribution {
  readonly name: string;
  readonly whole: PartSums;
  readonly parts: readonly ReformPart[];
  /** Why it is not taken apart: too many reforms, or some that cannot be tried without another. */
  readonly because?: 'too-many' | 'not-alone';
}

/** All choices of some parts, each in the order of all. */
const choicesOf = (parts: readonly string[]): readonly (readonly string[])[] =>
  parts.reduce<readonly (readonly string[])[]>((all, part) => all.flatMap((own) => [own, [...own, part]]), [[]]);

const nameOf = (parts: readonly string[]): string => (parts.length === 0 ? 'base' : parts.join('+'));

const factorial = (count: number): bigint => (count < 2 ? 1n : BigInt(count) * factorial(count - 1));

/** What each of some parts adds over all orders, together: so many times the average as there are orders. */
const sharesOf = (parts: readonly string[], worth: (chosen: readonly string[]) => number): readonly bigint[] =>
  parts.map((part) => {
    const others = choicesOf(parts.filter((each) => each !== part));
    return others.reduce((sum, before) => {
      const weight = factorial(before.length) * factorial(parts.length - before.length - 1);
      const after = parts.filter((each) => each === part || before.includes(each));
      return sum + weight * BigInt(worth(after) - worth(before));
    }, 0n);
  });

/**
 * What each of some parts adds on average over all orders. The parts add up to the whole exactly: what is left of whole 分 goes
 * to those that were rounded down most.
 */
export const averagedOver = (
  parts: readonly string[],
  worth: (chosen: readonly string[]) => number,
): ReadonlyMap<string, number> => {
  const orders = factorial(parts.length);
  const exact = sharesOf(parts, worth);
  // Rounded down, whatever the sign: what is left over is so many whole 分 as there are parts, at most.
  const down = exact.map((sum) => (sum >= 0n ? sum / orders : -((-sum + orders - 1n) / orders)));
  const left = exact.map((sum, at) => ({ at, left: sum - (down[at] ?? 0n) * orders }));
  const over = Number(left.reduce((sum, each) => sum + each.left, 0n) / orders);
  const up = new Set(
    [...left]
      .sort((a, b) => (a.left === b.left ? a.at - b.at : Number(b.left - a.left)))
      .slice(0, over)
      .map(({ at }) => at),
  );
  return new Map(parts.map((part, at) => [part, Number(down[at] ?? 0n) + Number(up.has(at))]));
};

/** Takes apart what the combinations of a scenario come to, beside what is compared anyway. */
export interface Attributions {
  /** Names of settings that only this asks for. */
  readonly names: readonly string[];
  /** Takes what enterprises come to in each setting: in those that are compared, and in those that only this asks for. */
  readonly add: (outcomes: readonly Pick<MemberOutcome, 'total'>[], stratum: string, stand: Stand) => void;
  readonly told: () => readonly Attribution[];
}

/** What a choice of reforms comes to beyond none of them, by a figure. */
type PartWorth = (figure: PartFigure) => (parts: readonly string[]) => number;

const inBoth = (of: (figure: PartFigure) => number): Record<PartFigure, number> => ({
  certain: of('certain'),
  assumedHigh: of('assumedHigh'),
});

/** What each part adds by itself, and on top of those before it. */
const partWorths = (parts: readonly string[], worth: PartWorth) =>
  parts.map((reform, at) => ({
    alone: inBoth((figure) => worth(figure)([reform])),
    inOrder: inBoth((figure) => worth(figure)(parts.slice(0, at + 1)) - worth(figure)(parts.slice(0, at))),
  }));

/** What one enterprise adds: of all parts together, and of each alone, in order, and over all orders together. */
const worthsFor = (parts: readonly string[], worth: PartWorth): readonly number[] => {
  const shares = figures.map((figure) => sharesOf(parts, worth(figure)));
  return [
    ...figures.map((figure) => worth(figure)(parts)),
    ...partWorths(parts, worth).flatMap(({ alone, inOrder }, at) => [
      ...[alone, inOrder].flatMap((each) => figures.map((figure) => each[figure])),
      ...shares.map((each) => Number(each[at] ?? 0n)),
    ]),
  ];
};

/** How many figures each part has there. */
const ofPart = 3 * figures.length;

/** @param make what makes settings of the scenario. */
export const createAttributions = (
  { compare, reforms }: Scenario,
  make: ReturnType<typeof settingsOf>,
  sample?: Sample,
): Attributions => {
  const combined = compare.map((name) => ({ name, parts: partsOfName(name) })).filter(({ parts }) => parts.length > 1);
  const able = combined.map((each) => {
    if (each.parts.length > mostReforms) return { ...each, because: 'too-many' as const };
    try {
      make(choicesOf(each.parts).map((parts) => ({ name: nameOf(parts) })));
      return each;
    } catch (error) {
      if (!(error instanceof HuiqiError)) throw error;
      return { ...each, because: 'not-alone' as const };
    }
  });
  const wanted = new Set(
    able.flatMap((each) => ('because' in each ? ['base', nameOf(each.parts)] : choicesOf(each.parts).map(nameOf))),
  );
  // One combination may be written in two ways: the first counts.
  const told = new Map([...compare].reverse().map((name) => [nameOf(partsOfName(name)), name]));
  const names = [...wanted].filter((name) => !told.has(name));
  /** Where the outcome of a setting stands among all that there are, by the name of its parts. */
  const placeOf = new Map([...wanted].map((name) => [name, [...compare, ...names].indexOf(told.get(name) ?? name)]));
  const sums = new Map([...wanted].map((name) => [name, { certain: 0, assumedHigh: 0 }]));
  const wholes = sample === undefined ? undefined : new SampledSums(wanted.size * figures.length, sample);
  const apart = able.map(({ parts }) =>
    sample === undefined ? undefined : new SampledSums(figures.length + parts.length * ofPart, sample),
  );
  const titles = (part: string): Bilingual => titleOf(reforms.filter(({ id }) => id === part));

  return {
    names,
    add: (outcomes, stratum, stand) => {
      const totalOf = (name: string): Partial<Record<PartFigure, number>> =>
        outcomes[placeOf.get(name) ?? -1]?.total ?? {};
      for (const [name, own] of sums)
        for (const figure of figures) own[figure] += stand.rows * (totalOf(name)[figure] ?? 0);
      if (wholes === undefined) return;
      wholes.add(
        stratum,
        [...wanted].flatMap((name) => figures.map((figure) => totalOf(name)[figure] ?? 0)),
        stand,
      );
      const worth: PartWorth = (figure) => (parts) =>
        (totalOf(nameOf(parts))[figure] ?? 0) - (totalOf('base')[figure] ?? 0);
      able.forEach((each, at) => {
        apart[at]?.add(
          stratum,
          'because' in each ? figures.map((figure) => worth(figure)(each.parts)) : worthsFor(each.parts, worth),
          stand,
        );
      });
    },
    told: () => {
      const estimated = wholes?.estimates().sums;
      const sumOf = (name: string, figure: PartFigure): number =>
        estimated === undefined
          ? (sums.get(name)?.[figure] ?? 0)
          : (estimated[[...wanted].indexOf(name) * figures.length + figures.indexOf(figure)] ?? 0);
      const worth: PartWorth = (figure) => (parts) => sumOf(nameOf(parts), figure) - sumOf('base', figure);
      return able.map((each, index): Attribution => {
        const { name, parts } = each;
        const own = sample === undefined || aloneIn(sample).length > 0 ? undefined : apart[index];
        const withErrors = (sum: Record<PartFigure, number>, at: number, times = 1n): PartSums =>
          own === undefined
            ? sum
            : { ...sum, errors: inBoth((figure) => own.errorOf(at + figures.indexOf(figure), times)) };
        const whole = withErrors(
          inBoth((figure) => worth(figure)(parts)),
          0,
        );
        if ('because' in each) return { name, whole, parts: [], because: each.because };
        const averaged = figures.map((figure) => averagedOver(parts, worth(figure)));
        const orders = factorial(parts.length);
        const worths = partWorths(parts, worth);
        return {
          name,
          whole,
          parts: parts.map((reform, at) => {
            const start = figures.length + at * ofPart;
            const { alone, inOrder } = worths[at] ?? { alone: inBoth(() => 0), inOrder: inBoth(() => 0) };
            return {
              reform,
              title: titles(reform),
              alone: withErrors(alone, start),
              inOrder: withErrors(inOrder, start + figures.length),
              averaged: withErrors(
                inBoth((figure) => averaged[figures.indexOf(figure)]?.get(reform) ?? 0),
                start + 2 * figures.length,
                orders,
              ),
            };
          }),
        };
      });
    },
  };
};
