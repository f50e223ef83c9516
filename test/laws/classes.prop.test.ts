import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { classifyTier } from '../../src/classify-tier.js';
import type { RankedDocumentId } from '../../src/documents/index.js';
import { evaluate } from '../../src/engine/evaluate.js';
import type { Classification } from '../../src/index.js';
import { formatMoney, type Money } from '../../src/quantity/index.js';
import { type EnterpriseInput, shipped, type TitleName } from '../../src/subject/index.js';
import { tierMovements, type TierMovement } from '../../src/tier-movements.js';
import {
  completeMember,
  completePlaced,
  completeTopHundred,
  decisivePaths,
  forgottenPlaced,
  learntPlaced,
  libraryTitles,
  optionsOf,
  partedTitles,
  programmeYear,
  readingsOf,
  revenueNearBands,
  revenueNearLibraries,
  type Setting,
  settingsOf,
  亿,
} from '../arbitrary/classes.js';
import { forget, isAccepted } from '../arbitrary/enterprise.js';
import { classedByHand, fenOf } from './classes-by-hand.js';
import { patience, runs } from './support.js';
import { long } from '../long.js';

const classed = (input: EnterpriseInput, year: number, setting: Setting): Classification =>
  classifyTier(input, { ...optionsOf(setting), year });

const shaoxing: Setting = { document: 'shaoxing-growth-2021', readings: {} };
const ningbo: Setting = { document: 'ningbo-four-ups-2021', readings: {} };
const lowestFirst: Readonly<Record<RankedDocumentId, readonly string[]>> = {
  'shaoxing-growth-2021': ['none', 'start', 'accelerate', 'sprint'],
  'ningbo-four-ups-2021': ['none', 'band-5-billion', 'band-10-billion', 'band-50-billion', 'band-100-billion'],
};

const money = (fen: number): string => formatMoney(fen as Money);

/** With a title, last year's revenue, and nothing else. */
const bare = (titles: readonly TitleName[], revenue: number | undefined): EnterpriseInput => ({
  city: '绍兴市',
  industry: 'C3852',
  years: {
    2021: { ...(revenue === undefined ? {} : { revenue: money(revenue) }), marketValue: '0元' },
    2022: { marketValue: '0元' },
  },
  titles: titles.map((title) => ({ title, on: '2019-07-01' })),
  judgements: {
    qualityAdvantage: 'none',
    scaleAndGrowthPotential: false,
    industryHead: false,
    keepsGrowing: false,
    qualityListed: false,
  },
});

const names = ({ matches }: Classification): readonly string[] =>
  matches.map(({ tier, criterion }) => `${tier} ${criterion}`);

const shaoxingReadings = fc.constantFrom(...settingsOf('shaoxing-growth-2021'));
const partedTitle = fc.constantFrom(...(Object.keys(partedTitles) as (keyof typeof partedTitles)[]));

describe('the line of 5亿元', () => {
  test.prop([partedTitle, fc.oneof(revenueNearLibraries, fc.integer({ min: 0, max: 9e15 }))], runs(400))(
    'puts each title at every revenue in exactly one of accelerate and sprint',
    (title, revenue) => {
      const { answer, possible, tiers, ...rest } = classed(bare([title], revenue), 2022, shaoxing);
      const taking = tiers.filter(({ truth }) => truth === 'yes').map(({ tier }) => tier);
      const expected = revenue <= 5 * 亿 ? 'accelerate' : 'sprint';
      expect({ answer, possible, taking, met: names({ answer, possible, tiers, ...rest }) }).toEqual({
        answer: expected,
        possible: [expected],
        taking: [expected],
        met: [`${expected} ${partedTitles[title]}-${expected === 'sprint' ? 'above' : 'within'}`],
      });
    },
    patience,
  );

  test('parts them to the fen, with no gap and no overlap', () => {
    for (const title of Object.keys(partedTitles) as (keyof typeof partedTitles)[]) {
      const around = Array.from({ length: 41 }, (_, index) => 5 * 亿 - 20 + index);
      const answers = around.map((revenue) => classed(bare([title], revenue), 2022, shaoxing).answer);
      expect(answers).toEqual(around.map((revenue) => (revenue <= 5 * 亿 ? 'accelerate' : 'sprint')));
    }
  });

  test.prop([fc.subarray(Object.keys(partedTitles) as TitleName[], { minLength: 1 })], runs(30))(
    'leaves those two and no third where the revenue is not told',
    (titles) => {
      expect(classed(bare(titles, undefined), 2022, shaoxing).possible).toEqual(['sprint', 'accelerate']);
    },
    patience,
  );

  test.prop([fc.oneof(revenueNearLibraries, fc.constant(undefined))], runs(100))(
    'takes nobody without a title, whatever the revenue',
    (revenue) => {
      expect(classed(bare([], revenue), 2022, shaoxing)).toMatchObject({
        answer: 'none',
        possible: ['none'],
        matches: [],
      });
    },
    patience,
  );
});

describe('the answer', long, () => {
  test.prop([completePlaced, programmeYear], runs(600))(
    'is what a person with the clause and everything told would answer, criterion by criterion',
    ({ input, setting }, year) => {
      const { answer, possible, ...rest } = classed(input, year, setting);
      expect({ answer, possible, matches: names({ answer, possible, ...rest }) }).toEqual(
        classedByHand(input, year, setting),
      );
    },
    patience,
  );

  test.prop([forgottenPlaced], runs(400))(
    'where it is settled, is the highest class with a criterion met, and none where there is no such class',
    ({ sparse, setting, year }) => {
      const { answer, matches } = classed(sparse, year, setting);
      const order: readonly string[] = lowestFirst[setting.document];
      const highest = matches.reduce(
        (top, { tier }) => (order.indexOf(tier) > order.indexOf(top) ? tier : top),
        'none',
      );
      if (answer !== 'unknown') expect(answer).toBe(highest);
    },
    patience,
  );

  test.prop([forgottenPlaced], runs(400))(
    'is unknown exactly where more than one stays possible, and else the only one that does',
    ({ sparse, setting, year }) => {
      const { answer, possible } = classed(sparse, year, setting);
      const order = [...lowestFirst[setting.document]].reverse();
      expect(possible).toEqual(order.filter((each) => (possible as readonly string[]).includes(each)));
      expect(answer).toBe(possible.length === 1 ? possible[0] : 'unknown');
    },
    patience,
  );

  test.prop([forgottenPlaced], runs(400))(
    'never falls below a criterion that is met',
    ({ sparse, setting, year }) => {
      const { possible, matches } = classed(sparse, year, setting);
      const order = lowestFirst[setting.document];
      const floor = Math.max(0, ...matches.map(({ tier }) => order.indexOf(tier)));
      expect(possible.filter((each) => order.indexOf(each) < floor)).toEqual([]);
    },
    patience,
  );

  test.prop([completeMember, programmeYear, revenueNearLibraries, revenueNearLibraries, shaoxingReadings], runs(300))(
    'never falls where last year’s revenue was higher',
    (input, year, one, other, readings) => {
      fc.pre(input.foundedIn === undefined || input.foundedIn < year);
      const withRevenue = (fen: number): EnterpriseInput => ({
        ...input,
        years: { ...input.years, [year - 1]: { ...input.years?.[String(year - 1)], revenue: money(fen) } },
      });
      const [lower, higher] = [Math.min(one, other), Math.max(one, other)].map((fen) =>
        classed(withRevenue(fen), year, { document: 'shaoxing-growth-2021', readings }),
      );
      const rankOf = (each: string | undefined): number => lowestFirst['shaoxing-growth-2021'].indexOf(each ?? '');
      expect(rankOf(higher?.possible[0])).toBeGreaterThanOrEqual(rankOf(lower?.possible[0]));
      expect(rankOf(higher?.possible.at(-1))).toBeGreaterThanOrEqual(rankOf(lower?.possible.at(-1)));
    },
    patience,
  );

  test.prop([completeMember, programmeYear, fc.constantFrom(...libraryTitles), shaoxingReadings], runs(300))(
    'never falls by one title more',
    (input, year, title, readings) => {
      const setting: Setting = { document: 'shaoxing-growth-2021', readings };
      const more = { ...input, titles: [...(input.titles ?? []), { title, on: '2016-01-01', predecessor: true }] };
      const rankOf = ({ possible }: Classification): number =>
        lowestFirst['shaoxing-growth-2021'].indexOf(possible.at(-1) ?? '');
      expect(rankOf(classed(more, year, setting))).toBeGreaterThanOrEqual(rankOf(classed(input, year, setting)));
    },
    patience,
  );

  test.prop([completeMember, programmeYear], runs(200))(
    'does not hang on the order in which titles are listed',
    (input, year) => {
      const turned = { ...input, titles: [...(input.titles ?? [])].reverse() };
      const [one, other] = [input, turned].map((each) => classed(each, year, shaoxing));
      expect([other?.possible, other?.matches, other?.dependsOn]).toEqual([
        one?.possible,
        one?.matches,
        one?.dependsOn,
      ]);
    },
    patience,
  );

  test.prop([revenueNearBands, revenueNearBands], runs(300))(
    'in Ningbo is the highest band whose floor the revenue reaches',
    (revenue, thisYear) => {
      const input: EnterpriseInput = {
        city: '宁波市',
        industry: 'C3670',
        years: { 2022: { revenue: money(revenue) }, 2023: { revenue: money(thisYear) } },
      };
      const floors = [50, 100, 500, 1000];
      const bandOf = (fen: number): string | undefined =>
        lowestFirst['ningbo-four-ups-2021'][floors.filter((floor) => fen >= floor * 亿).length];
      const { answer, dependsOn } = classed(input, 2023, ningbo);
      expect({ answer, dependsOn }).toEqual({
        answer: bandOf(revenue),
        dependsOn: bandOf(revenue) === bandOf(thisYear) ? [] : ['revenue-year'],
      });
    },
    patience,
  );
});

type Json = Readonly<Record<string, unknown>>;

const put = (value: unknown, [step = '', ...rest]: readonly string[], answer: unknown): unknown => {
  if (Array.isArray(value))
    return value.map((each: unknown, index) => (String(index) === step ? put(each, rest, answer) : each));
  const fields = (value ?? {}) as Json;
  return { ...fields, [step]: rest.length === 0 ? answer : put(fields[step], rest, answer) };
};

const lines: Readonly<Record<RankedDocumentId, readonly number[]>> = {
  'shaoxing-growth-2021': [5 * 亿, 100 * 亿],
  'ningbo-four-ups-2021': [50 * 亿, 100 * 亿, 500 * 亿, 1000 * 亿],
};

/** Values that between them stand for all that one thing may be: growth is held against the year before and after. */
const valuesOf = (path: string, input: EnterpriseInput, { document }: Setting): readonly unknown[] => {
  const [, year, field = path] = /(\d{4})?\.?([^.]+)$/u.exec(path) ?? [];
  if (field === 'revenue' || field === 'marketValue') {
    const beside = [-1, 1]
      .map((step) => input.years?.[String(Number(year) + step)]?.revenue)
      .flatMap((text) => (text === undefined ? [] : [fenOf(text)]));
    return [...new Set([0, 9e15, ...[...lines[document], ...beside].flatMap((fen) => [fen - 1, fen, fen + 1])])]
      .filter((fen) => fen >= 0)
      .map(money);
  }
  if (field === 'on') return ['2010-01-01', '2999-12-31'];
  if (field === 'industry') return ['C3852', 'F5179'];
  if (field === 'qualityAdvantage') return Object.keys(shipped.judgements['qualityAdvantage']?.words ?? {});
  if (path.startsWith('judgements.')) return [true, false];
  if (path === 'titles') return [[], ...libraryTitles.map((title) => [{ title, on: '2010-01-01', predecessor: true }])];
  return [];
};

const isOneThing = (path: string): boolean =>
  /^(?:titles(?:\.\d+\.on)?|industry|judgements\.\w+|years\.\d+\.(?:revenue|marketValue))$/u.test(path);

/** The classes that some completion reaches, and those that stay possible before. */
const reachedBy = (
  input: EnterpriseInput,
  path: string,
  year: number,
  setting: Setting,
): { readonly possible: readonly string[]; readonly reached: readonly string[] } => {
  const sparse = forget(input, [path]);
  const completions = valuesOf(path, input, setting)
    .map((value) => put(sparse, path.split('.'), value) as EnterpriseInput)
    .filter(isAccepted);
  const reached: readonly string[] = completions.flatMap((each) => classed(each, year, setting).possible);
  const { possible } = classed(sparse, year, setting);
  return { possible, reached: [...lowestFirst[setting.document]].reverse().filter((each) => reached.includes(each)) };
};

describe('what stays possible', long, () => {
  test.prop([forgottenPlaced], runs(400))(
    'holds the answer of the completion',
    ({ input, sparse, setting, year }) => {
      const closed = classed(input, year, setting);
      const { possible } = classed(sparse, year, setting);
      expect({ possible, outside: closed.possible.filter((each) => !possible.includes(each)) }).toEqual({
        possible,
        outside: [],
      });
    },
    patience,
  );

  test.prop([learntPlaced], runs(400))(
    'never grows by learning',
    ({ input, sparse, setting, year }) => {
      const known = classed(sparse, year, setting).possible;
      expect({ known, added: classed(input, year, setting).possible.filter((each) => !known.includes(each)) }).toEqual({
        known,
        added: [],
      });
    },
    patience,
  );

  test.prop([learntPlaced], runs(200))(
    'never loses a criterion by learning',
    ({ input, sparse, setting, year }) => {
      const learnt = names(classed(input, year, setting));
      expect(names(classed(sparse, year, setting)).filter((each) => !learnt.includes(each))).toEqual([]);
    },
    patience,
  );

  test.prop([completePlaced, programmeYear], runs(150))(
    'is reached in full by the revenue that is not told, and by nothing else',
    ({ input, setting }, year) => {
      const path = `years.${String(setting.readings['revenue-year'] === 'programme-year' ? year : year - 1)}.revenue`;
      fc.pre(decisivePaths(input, year).includes(path));
      const { possible, reached } = reachedBy(input, path, year, setting);
      expect(possible).toEqual(reached);
    },
    patience,
  );

  const withOneThing = fc
    .tuple(completePlaced, programmeYear)
    .chain(([{ input, setting }, year]) =>
      fc.constantFrom(...decisivePaths(input, year).filter(isOneThing)).map((path) => ({ input, setting, year, path })),
    );

  test.prop([withOneThing], runs())(
    'is reached in full by any one thing that is not told',
    ({ input, setting, year, path }) => {
      const { possible, reached } = reachedBy(input, path, year, setting);
      expect({ path, possible }).toEqual({ path, possible: reached });
    },
    patience,
  );

  test('may change by a judgement of growth that nobody had made: without it the figures were looked at', () => {
    const grown = { ...bare([], 120 * 亿), judgements: { ...bare([], 0).judgements, industryHead: true } };
    const { keepsGrowing: _, ...others } = grown.judgements;
    const unjudged: EnterpriseInput = {
      ...grown,
      years: { ...grown.years, 2020: { revenue: '90亿元' } },
      judgements: others,
    };
    expect(classed(unjudged, 2022, shaoxing).possible).toEqual(['sprint']);
    expect(classed({ ...unjudged, judgements: { ...others, keepsGrowing: false } }, 2022, shaoxing).possible).toEqual([
      'none',
    ]);
  });
});

describe('outside', () => {
  test.prop([forgottenPlaced, fc.constantFrom('杭州市', '台州市', '温州市')], runs())(
    'the city there is no class and nothing to ask',
    ({ sparse, setting, year }, city) => {
      expect(classed({ ...sparse, city }, year, setting)).toMatchObject({
        answer: 'none',
        possible: ['none'],
        matches: [],
        dependsOn: [],
      });
    },
    patience,
  );

  test.prop([forgottenPlaced, fc.integer({ min: 1960, max: 2020 })], runs())(
    'the plan, before 2021, there is no class and nothing to ask',
    ({ sparse, setting }, year) => {
      const { tiers, ...rest } = classed(sparse, year, setting);
      expect(rest).toMatchObject({ answer: 'none', possible: ['none'], matches: [], dependsOn: [] });
      expect(tiers.flatMap(({ truth, missing }) => [truth, ...missing.map(({ path }) => path)])).toEqual(
        tiers.map(() => 'no'),
      );
    },
    patience,
  );
});

describe('the criteria', () => {
  test.prop([forgottenPlaced], runs(400))(
    'that match are those met, each with clauses of its own library’s rule',
    ({ sparse, setting, year }) => {
      const { matches, tiers } = classed(sparse, year, setting);
      const met = tiers.flatMap(({ tier, criteria }) =>
        criteria.flatMap(({ truth, ...rest }) => (truth === 'yes' ? [{ tier, ...rest }] : [])),
      );
      expect(matches).toEqual(met);
      for (const { tier, criteria, clauses } of tiers) {
        const astray = criteria.filter(
          (each) => each.clauses.length === 0 || each.clauses.some((clause) => !clauses.includes(clause)),
        );
        expect(astray.map(({ criterion }) => `${tier} ${criterion}`)).toEqual([]);
      }
    },
    patience,
  );

  test.prop([forgottenPlaced], runs(400))(
    'decide their library: one met is enough, and all failing shuts out',
    ({ sparse, setting, year }) => {
      for (const { tier, truth, criteria } of classed(sparse, year, setting).tiers) {
        const truths = criteria.map((each) => each.truth);
        expect({ tier, truth }).toEqual({
          tier,
          truth: truths.includes('yes') ? 'yes' : truths.includes('unknown') ? 'unknown' : 'no',
        });
      }
    },
    patience,
  );
});

test.prop([forgottenPlaced], runs(120))(
  'dependsOn lists exactly the readings that change the answer or what stays possible',
  ({ sparse, setting, year }) => {
    const { document, readings } = setting;
    const own = classed(sparse, year, setting);
    const turning = readingsOf(document).flatMap(({ id, options }) => {
      const taken = readings[id] ?? options[0]?.id;
      const others = options
        .filter((option) => option.id !== taken)
        .map((option) => classed(sparse, year, { document, readings: { ...readings, [id]: option.id } }));
      return others.some(({ answer, possible }) => answer !== own.answer || String(possible) !== String(own.possible))
        ? [id]
        : [];
    });
    expect([...own.dependsOn].sort()).toEqual(turning.sort());
  },
  patience,
);

test.prop([forgottenPlaced], runs(300))(
  'what members are granted is certain exactly where no answer leaves them out, and barred where every answer does',
  ({ sparse, setting, year }) => {
    const { possible } = classed(sparse, year, setting);
    const expected = possible.includes('none') ? (possible.length === 1 ? 'no' : 'unknown') : 'yes';
    const { services } = evaluate(sparse, { ...optionsOf(setting), document: setting.document, year });
    expect({ possible, granted: services.map(({ truth }) => truth) }).toEqual({ possible, granted: [expected] });
  },
  patience,
);

const period = fc
  .tuple(fc.integer({ min: 2018, max: 2026 }), fc.integer({ min: 0, max: 5 }))
  .map(([from, length]) => [from, from + length] as const);

const moved = (from: string, to: string, document: RankedDocumentId): TierMovement['movement'] => {
  const [before, after] = [from, to].map((each) => lowestFirst[document].indexOf(each));
  if (before === undefined || after === undefined || before < 0 || after < 0) return 'unknown';
  if (before === after) return 'stays';
  if (before === 0) return 'enters';
  if (after === 0) return 'leaves';
  return after > before ? 'rises' : 'falls';
};

type Movement = TierMovement['movement'];
const opposite: Readonly<Record<Movement, Movement>> = {
  enters: 'leaves',
  leaves: 'enters',
  rises: 'falls',
  falls: 'rises',
  stays: 'stays',
  unknown: 'unknown',
};

const causesOf = ({ by }: TierMovement): readonly string[] => by.map(({ tier, criterion }) => `${tier} ${criterion}`);

/** Three years of which the last is as the first: nothing but last year's figures changed, and changed back. */
const thereAndBack = (input: EnterpriseInput, one: number, other: number): EnterpriseInput => ({
  ...input,
  titles: (input.titles ?? []).filter(({ on = '' }) => on < '2021-01-01'),
  judgements: { keepsGrowing: true, ...input.judgements },
  years: Object.fromEntries(
    [
      [2021, one],
      [2022, other],
      [2023, one],
      [2024, one],
    ].map(([year, fen]) => [String(year), { revenue: money(fen as number), marketValue: '0元' }]),
  ),
});

describe('movements', () => {
  test.prop([forgottenPlaced, period], runs(150))(
    'follow the classes year by year',
    ({ sparse, setting }, [from, through]) => {
      const movements = tierMovements(sparse, { ...optionsOf(setting), from, through });
      const years = Array.from({ length: through - from }, (_, index) => from + 1 + index);
      const answerIn = (year: number): string => classed(sparse, year, setting).answer;
      expect(movements.map(({ year, from: before, to }) => [year, before, to])).toEqual(
        years.map((year) => [year, answerIn(year - 1), answerIn(year)]),
      );
    },
    patience,
  );

  test.prop([forgottenPlaced, period], runs(150))(
    'enter from nothing, leave for nothing, rise and fall by rank, stay where they are, and are unknown beside what is unknown',
    ({ sparse, setting }, [from, through]) => {
      for (const { from: before, to, movement } of tierMovements(sparse, { ...optionsOf(setting), from, through })) {
        expect({ before, to, movement }).toEqual({ before, to, movement: moved(before, to, setting.document) });
      }
    },
    patience,
  );

  const anyMember = fc.oneof(
    completeMember,
    forgottenPlaced.filter(({ setting }) => setting.document === 'shaoxing-growth-2021').map(({ sparse }) => sparse),
  );

  test.prop([anyMember, period, shaoxingReadings], runs(300))(
    'in Shaoxing name a cause exactly where the class changed',
    (input, [from, through], readings) => {
      for (const { movement, by, ...rest } of tierMovements(input, {
        ...optionsOf({ document: 'shaoxing-growth-2021', readings }),
        from,
        through,
      })) {
        expect({ ...rest, movement, caused: by.length > 0 }).toEqual({
          ...rest,
          movement,
          caused: movement !== 'stays' && movement !== 'unknown',
        });
      }
    },
    patience,
  );

  test.prop([completeTopHundred, period, fc.constantFrom(...settingsOf('ningbo-four-ups-2021'))], runs(300))(
    'in Ningbo name a cause exactly where the class changed',
    (input, [from, through], readings) => {
      for (const { movement, by, ...rest } of tierMovements(input, {
        ...optionsOf({ document: 'ningbo-four-ups-2021', readings }),
        from,
        through,
      })) {
        expect({ ...rest, movement, caused: by.length > 0 }).toEqual({
          ...rest,
          movement,
          caused: movement !== 'stays' && movement !== 'unknown',
        });
      }
    },
    patience,
  );

  test.prop([completePlaced, period], runs(300))(
    'are caused by criteria of the higher of the two classes, met on its side and not on the other',
    ({ input, setting }, [from, through]) => {
      for (const { year, movement, by, from: before, to } of tierMovements(input, {
        ...optionsOf(setting),
        from,
        through,
      })) {
        const upwards = movement === 'enters' || movement === 'rises';
        const [higher, lower] = (upwards ? [year, year - 1] : [year - 1, year]).map((each) =>
          names(classed(input, each, setting)),
        );
        const causes = by.map(({ tier, criterion }) => `${tier} ${criterion}`);
        expect(by.filter(({ tier }) => tier !== (upwards ? to : before))).toEqual([]);
        expect(causes.filter((each) => higher?.includes(each) !== true || lower?.includes(each) === true)).toEqual([]);
      }
    },
    patience,
  );

  test.prop([completeMember, revenueNearLibraries, revenueNearLibraries], runs(300))(
    'turn back by the same criteria where last year’s revenue turns back',
    (input, one, other) => {
      const { foundedIn: _, ...rest } = input;
      const [there, back] = tierMovements(thereAndBack(rest, one, other), {
        ...optionsOf(shaoxing),
        from: 2022,
        through: 2024,
      });
      expect(there).toBeDefined();
      expect([back?.from, back?.to, back?.movement]).toEqual([
        there?.to,
        there?.from,
        opposite[there?.movement ?? 'unknown'],
      ]);
      expect(back === undefined ? [] : causesOf(back)).toEqual(there === undefined ? [] : causesOf(there));
    },
    patience,
  );

  test.prop([completePlaced, fc.integer({ min: 2018, max: 2028 })], runs(50))(
    'over one year alone are none',
    ({ input, setting }, year) => {
      expect(tierMovements(input, { ...optionsOf(setting), from: year, through: year })).toEqual([]);
    },
    patience,
  );
});
