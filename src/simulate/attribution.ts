import { type Bilingual, HuiqiError } from '../issue/index.js';
import type { MemberOutcome } from './member.js';
import { partsOfName, type Scenario } from './scenario.js';
import { type settingsOf, titleOf } from './settings.js';

/** Of more reforms than these the orders are not gone through: each is one setting twice as many times. */
const mostReforms = 6;

/** Of which sums a reform has its part: of years, for certain and at most under the assumptions. */
const figures = ['certain', 'assumedHigh'] as const;
type PartFigure = (typeof figures)[number];
export type PartSums = Readonly<Record<PartFigure, number>>;

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

/**
 * What each of some parts adds on average over all orders. The parts add up to the whole exactly: what is left of whole 分 goes
 * to those that were rounded down most.
 */
export const averagedOver = (
  parts: readonly string[],
  worth: (chosen: readonly string[]) => number,
): ReadonlyMap<string, number> => {
  const orders = factorial(parts.length);
  const exact = parts.map((part) => {
    const others = choicesOf(parts.filter((each) => each !== part));
    return others.reduce((sum, before) => {
      const weight = factorial(before.length) * factorial(parts.length - before.length - 1);
      const after = parts.filter((each) => each === part || before.includes(each));
      return sum + weight * BigInt(worth(after) - worth(before));
    }, 0n);
  });
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
  readonly add: (setting: string, outcome: MemberOutcome, times: number) => void;
  readonly told: () => readonly Attribution[];
}

/** @param make what makes settings of the scenario. */
export const createAttributions = (
  { compare, reforms }: Scenario,
  make: ReturnType<typeof settingsOf>,
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
  const sums = new Map<string, Record<PartFigure, number>>(
    [...wanted].map((name) => [name, { certain: 0, assumedHigh: 0 }]),
  );
  const titles = (part: string): Bilingual => titleOf(reforms.filter(({ id }) => id === part));
  return {
    names: [...wanted].filter((name) => !told.has(name)),
    add: (setting, { total }, times) => {
      const name = nameOf(partsOfName(setting));
      const own = sums.get(name);
      if (own === undefined || (told.get(name) ?? setting) !== setting) return;
      for (const figure of figures) own[figure] += times * total[figure];
    },
    told: () =>
      able.map((each): Attribution => {
        const worth =
          (figure: PartFigure) =>
          (parts: readonly string[]): number =>
            (sums.get(nameOf(parts))?.[figure] ?? 0) - (sums.get('base')?.[figure] ?? 0);
        const both = (of: (figure: PartFigure) => number): PartSums => ({
          certain: of('certain'),
          assumedHigh: of('assumedHigh'),
        });
        const { name, parts } = each;
        const whole = both((figure) => worth(figure)(parts));
        if ('because' in each) return { name, whole, parts: [], because: each.because };
        const averaged = {
          certain: averagedOver(parts, worth('certain')),
          assumedHigh: averagedOver(parts, worth('assumedHigh')),
        };
        return {
          name,
          whole,
          parts: parts.map((reform, at) => ({
            reform,
            title: titles(reform),
            alone: both((figure) => worth(figure)([reform])),
            inOrder: both((figure) => worth(figure)(parts.slice(0, at + 1)) - worth(figure)(parts.slice(0, at))),
            averaged: both((figure) => averaged[figure].get(reform) ?? 0),
          })),
        };
      }),
  };
};
