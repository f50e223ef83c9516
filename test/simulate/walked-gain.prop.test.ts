import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { livesOf } from '../../src/simulate/course.js';
import { jointly, lookedAt, type StrandSides, sidesOf } from '../../src/simulate/jointly.js';
import { parseScenario } from '../../src/simulate/parse-scenario.js';
import { settingsOf } from '../../src/simulate/settings.js';
import { walkedGain, type WalkedGain } from '../../src/simulate/walked-gain.js';
import { type Enterprise, parseEnterprise } from '../../src/subject/index.js';
import { runs } from '../laws/support.js';
import { reforms } from './arbitrary.js';

const years = [2024, 2025, 2026, 2027];

const changes = ['tier-20', 'inclusive', 'scale-up-8', 'ten-40'];

const settings = settingsOf(
  parseScenario({ huiqi: 'scenario/1', documents: ['taizhou-matrix-2025'], years: '2025..2027', reforms }),
)(['base', ...changes].map((name) => ({ name })));

interface Changed {
  readonly sides: StrandSides;
  readonly gainOf: WalkedGain;
}

/** Of each change the strands that it changes. */
const changed: readonly Changed[] = settings.slice(1).flatMap(({ documents }) =>
  documents.flatMap(({ strands }, at) =>
    strands.flatMap((strand, place): readonly Changed[] => {
      const before = settings[0]?.documents[at]?.strands[place];
      if (before === undefined || before === strand) return [];
      const sides = sidesOf(before, strand);
      return [{ sides, gainOf: walkedGain(sides) }];
    }),
  ),
);

const revenues = ['3亿元', '10亿元', '12亿元', '20亿元', '21亿元', '50亿元', '200亿元', '500亿元', '1000亿元'];

interface Year {
  readonly revenueInTaizhou?: string | undefined;
  readonly aboveScale?: boolean | undefined;
}

const year: fc.Arbitrary<Year> = fc.record({
  revenueInTaizhou: fc.option(fc.constantFrom(...revenues), { nil: undefined }),
  aboveScale: fc.option(fc.boolean(), { nil: undefined }),
});

interface Told {
  readonly years: readonly Year[];
  readonly peak: string | undefined;
  readonly ever: boolean | undefined;
  readonly foundedIn: number | undefined;
  readonly isPaid: boolean;
}

const enterprises: fc.Arbitrary<Told> = fc.record({
  years: fc.tuple(year, year, year, year),
  peak: fc.option(fc.constantFrom('0元', '8亿元', '15亿元', '60亿元'), { nil: undefined }),
  ever: fc.option(fc.boolean(), { nil: undefined }),
  foundedIn: fc.constantFrom(undefined, undefined, undefined, 2020, 2025),
  isPaid: fc.boolean(),
});

const filled = ({ years: told, ...rest }: Told, choice: number): Told => ({
  ...rest,
  years: told.map(({ revenueInTaizhou, aboveScale }, at) => ({
    revenueInTaizhou: revenueInTaizhou ?? revenues[Math.floor(choice / 9 ** at) % 9],
    aboveScale: aboveScale ?? Math.floor(choice / 2 ** at) % 2 === 0,
  })),
  peak: rest.peak ?? revenues[choice % 9],
  ever: rest.ever ?? choice % 2 === 0,
});

const subjectOf = ({ years: told, peak, ever, foundedIn, isPaid }: Told): Enterprise | undefined => {
  const before = {
    ...(peak === undefined ? {} : { revenueInTaizhouPeak: peak }),
    ...(ever === undefined ? {} : { everAboveScale: ever }),
  };
  const parsed = parseEnterprise({
    city: '台州市',
    industry: 'C3852',
    titles: [],
    projects: [],
    received: isPaid
      ? [{ policy: 'taizhou-matrix-2025', matter: 'revenue-milestone', amount: '30万元', on: '2025-12-31' }]
      : [],
    ...(foundedIn === undefined ? { before: { through: 2023, ...before } } : { foundedIn }),
    years: Object.fromEntries(
      told.map(({ revenueInTaizhou, aboveScale }, at) => [
        String(years[at]),
        {
          ...(revenueInTaizhou === undefined ? {} : { revenueInTaizhou }),
          ...(aboveScale === undefined ? {} : { aboveScale }),
        },
      ]),
    ),
  });
  return parsed.ok ? parsed.subject : undefined;
};

const sumOf = (subject: Enterprise, side: 'before' | 'after', { sides }: Changed): number =>
  livesOf(sides[side].years, subject).totals.reduce((sum, { low }) => sum + low, 0);

describe('what a change gives over all ways that figures may have gone', () => {
  it('is told of every strand that a change of figures and amounts changes', () => {
    const subject = subjectOf({
      years: years.map(() => ({})),
      peak: undefined,
      ever: undefined,
      foundedIn: undefined,
      isPaid: false,
    });
    if (subject === undefined) throw new Error('no enterprise');
    expect(changed.map(({ gainOf, sides }) => gainOf(sides.likeness.likeOf(subject)))).toEqual([
      { low: 0, high: 60_000_000 },
      { low: -1_300_000_000, high: 1_700_000_000 },
      { low: 0, high: 2_000_000 },
      { low: 0, high: 10_000_000 },
    ]);
  });

  test.prop([enterprises, fc.nat({ max: 9 ** 4 }), fc.nat({ max: changes.length - 1 })], runs(120))(
    'is what cutting finds where that is as narrow as can be, and lies within it; what is filled in lies within',
    (told, choice, at) => {
      const each = changed[at];
      const [subject, whole] = [subjectOf(told), subjectOf(filled(told, choice))];
      fc.pre(subject !== undefined && whole !== undefined && each !== undefined);
      const like = each.sides.likeness.likeOf(subject);
      const gain = each.gainOf(like);
      fc.pre(gain !== undefined);
      const cut = jointly(each.sides, like, (own) => lookedAt(each.sides, own));
      if (cut.wide === undefined) expect(gain).toEqual(cut.gain);
      else {
        expect(gain.low).toBeGreaterThanOrEqual(cut.gain.low);
        expect(gain.high).toBeLessThanOrEqual(cut.gain.high);
      }
      const own = sumOf(whole, 'after', each) - sumOf(whole, 'before', each);
      expect(own).toBeGreaterThanOrEqual(gain.low);
      expect(own).toBeLessThanOrEqual(gain.high);
    },
  );
});
