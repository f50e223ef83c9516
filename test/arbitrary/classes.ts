/**
 * Enterprises for ranked libraries. As in `enterprise.ts` each is drawn complete and a sparse one is
 * a complete one with facts forgotten; figures crowd around the lines that part the libraries.
 */
import * as fc from 'fast-check';
import type { ClassifyOptions } from '../../src/classify-tier.js';
import { documents, type RankedDocumentId } from '../../src/documents/index.js';
import { formatMoney, type Money } from '../../src/quantity/index.js';
import { type EnterpriseInput, shipped, titleEvents, type TitleName } from '../../src/subject/index.js';
import { forget, forgettablePaths, isAccepted } from './enterprise.js';

export const 亿 = 1e10;

const written = (fen: number): string => formatMoney(fen as Money);

/** Sums in 分 on a line, beside it, between lines, and anywhere. */
const near = (lines: readonly number[], between: readonly number[], most: number): fc.Arbitrary<number> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.tuple(fc.constantFrom(...lines), fc.constantFrom(-1, 0, 1)).map(([line, off]) => line * 亿 + off),
    },
    { weight: 3, arbitrary: fc.constantFrom(...between.map((sum) => sum * 亿)) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: most * 亿 }) },
  );

export const revenueNearLibraries = near([5, 100], [0, 3, 40, 120, 300], 300);
export const revenueNearBands = near([50, 100, 500, 1000], [0, 30, 75, 300, 700, 2000], 2000);

const firstTold = 2016;
const lastTold = 2031;
export const programmeYear = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 2021, max: 2025 }) },
  { weight: 1, arbitrary: fc.constantFrom(2018, 2020, 2026, 2031) },
);

const toldYears = Array.from({ length: lastTold - firstTold + 1 }, (_, index) => firstTold + index);

/** The titles that some library asks for, and some that none does. */
export const libraryTitles = [
  'chain-leader',
  'eagle',
  'champion-enterprise',
  'champion-product',
  'little-giant',
  'hidden-champion',
  'innovation-leader',
  'listed',
  'champion-candidate',
  'fangshui-yangyu',
  'innovation-leader-candidate',
  'listing-filed',
  'high-tech-candidate',
  'high-tech',
  'listing-reserve',
  'manufacturing-500',
] as const satisfies readonly TitleName[];

/** The titles that revenue parts between accelerate and sprint, by the criteria that take them. */
export const partedTitles = {
  'champion-enterprise': 'champion',
  'champion-product': 'champion',
  'little-giant': 'little-giant',
  'hidden-champion': 'hidden-champion',
} as const satisfies Partial<Record<TitleName, string>>;

type Advantage = NonNullable<NonNullable<EnterpriseInput['judgements']>['qualityAdvantage']>;
const advantages = Object.keys(shipped.judgements['qualityAdvantage']?.words ?? {}) as Advantage[];
const partedTitle = fc.constantFrom(...(Object.keys(partedTitles) as (keyof typeof partedTitles)[]));

// Absent is not `undefined`: the input is JSON.
const compact = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as Value;

const day = fc
  .tuple(fc.integer({ min: 2019, max: 2025 }), fc.constantFrom('01-01', '10-14', '10-15', '12-31'))
  .map(([year, rest]) => `${String(year)}-${rest}`);

// Mostly titles that revenue parts, and few at once: who holds many is in sprint whatever else.
const title = fc
  .record({
    title: fc.oneof({ weight: 2, arbitrary: partedTitle }, { weight: 3, arbitrary: fc.constantFrom(...libraryTitles) }),
    on: fc.oneof({ weight: 2, arbitrary: fc.constant('2015-06-30') }, { weight: 1, arbitrary: day }),
    event: fc.option(fc.constantFrom(...titleEvents), { nil: undefined, freq: 4 }),
    // Whether it was another's before the founding or not: nothing here hangs on it.
    predecessor: fc.constant(true),
  })
  .map(compact);

const seldom = fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 2, arbitrary: fc.boolean() });

const judgements = fc
  .record({
    qualityAdvantage: fc.oneof(
      { weight: 4, arbitrary: fc.constant('none' as const) },
      { weight: 2, arbitrary: fc.constantFrom(...advantages) },
    ),
    scaleAndGrowthPotential: seldom,
    industryHead: fc.boolean(),
    keepsGrowing: fc.option(fc.boolean(), { nil: undefined, freq: 2 }),
    qualityListed: fc.boolean(),
  })
  .map(compact);

const path = (sum: fc.Arbitrary<number>): fc.Arbitrary<readonly number[]> =>
  fc.array(sum, { minLength: toldYears.length, maxLength: toldYears.length });

const industry = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('C13', 'C3852', 'C43') },
  { weight: 1, arbitrary: fc.constantFrom('B0610', 'F5179', 'I6510') },
);

const told = (
  foundedIn: number | undefined,
  figuresOf: (index: number) => Readonly<Record<string, number>>,
): NonNullable<EnterpriseInput['years']> =>
  Object.fromEntries(
    toldYears.flatMap((year, index) =>
      year < (foundedIn ?? 0)
        ? []
        : [
            [
              String(year),
              Object.fromEntries(Object.entries(figuresOf(index)).map(([measure, fen]) => [measure, written(fen)])),
            ] as const,
          ],
    ),
  );

const foundedIn = fc.option(fc.integer({ min: 2014, max: 2023 }), { nil: undefined, freq: 2 });

/** An enterprise of Shaoxing of which everything is told but, at times, whether it keeps growing: nobody may have judged it. */
export const completeMember: fc.Arbitrary<EnterpriseInput> = fc
  .record({
    industry,
    titles: fc.array(title, { maxLength: 3 }),
    judgements,
    foundedIn,
    revenue: path(revenueNearLibraries),
    marketValue: path(near([100], [0, 40, 150], 300)),
  })
  .map(({ revenue, marketValue, ...rest }) =>
    compact<EnterpriseInput>({
      city: '绍兴市',
      ...rest,
      years: told(rest.foundedIn, (index) => ({ revenue: revenue[index] ?? 0, marketValue: marketValue[index] ?? 0 })),
    }),
  );

/** An enterprise of Ningbo, mostly a manufacturer, of which everything is told. */
export const completeTopHundred: fc.Arbitrary<EnterpriseInput> = fc
  .record({ industry, titles: fc.array(title, { maxLength: 2 }), foundedIn, revenue: path(revenueNearBands) })
  .map(({ revenue, ...rest }) =>
    compact<EnterpriseInput>({
      city: '宁波市',
      ...rest,
      years: told(rest.foundedIn, (index) => ({ revenue: revenue[index] ?? 0 })),
    }),
  );

export type Choices = Readonly<Record<string, string>>;

interface Reading {
  readonly id: string;
  readonly options: readonly { readonly id: string }[];
}

export const readingsOf = (document: RankedDocumentId): readonly Reading[] =>
  documents[document].readings as readonly Reading[];

/** The defaults, every departure from one of them, and the last option of all. */
export const settingsOf = (document: RankedDocumentId): readonly Choices[] => {
  const readings = readingsOf(document);
  const single = readings.flatMap(({ id, options }) => options.slice(1).map((option) => ({ [id]: option.id })));
  return [{}, ...single, Object.fromEntries(readings.map(({ id, options }) => [id, options.at(-1)?.id ?? '']))];
};

/** Which ranked libraries an enterprise is held against, under which readings. */
export interface Setting {
  readonly document: RankedDocumentId;
  readonly readings: Choices;
}

export const optionsOf = ({ document, readings }: Setting): Omit<ClassifyOptions, 'year'> => ({ document, readings });

const settingIn = (document: RankedDocumentId): fc.Arbitrary<Setting> =>
  fc.constantFrom(...settingsOf(document)).map((readings) => ({ document, readings }));

interface Placed {
  readonly input: EnterpriseInput;
  readonly setting: Setting;
}

const member: fc.Arbitrary<Placed> = fc.record({ input: completeMember, setting: settingIn('shaoxing-growth-2021') });
const topHundred: fc.Arbitrary<Placed> = fc.record({
  input: completeTopHundred,
  setting: settingIn('ningbo-four-ups-2021'),
});

/** A complete enterprise of either city with a setting of its document. */
export const completePlaced: fc.Arbitrary<Placed> = fc.oneof(
  { weight: 4, arbitrary: member },
  { weight: 1, arbitrary: topHundred },
);

// Where nobody judged growth the figures are looked at: leaving that judgement out says something, so it is not forgotten.
const saysByAbsence = ({ judgements: judged }: EnterpriseInput): readonly string[] =>
  judged?.keepsGrowing === undefined ? [] : ['judgements', 'judgements.keepsGrowing'];

const openPaths = (input: EnterpriseInput): readonly string[] =>
  forgettablePaths(input).filter((each) => !saysByAbsence(input).includes(each));

/** The paths that a decision of a year looks at: what else is forgotten changes nothing. */
export const decisivePaths = (input: EnterpriseInput, year: number): readonly string[] =>
  openPaths(input).filter(
    (each) =>
      !each.startsWith('years.') || [year - 2, year - 1, year].some((one) => each.startsWith(`years.${String(one)}.`)),
  );

/** One enterprise knowing more and knowing less, in a programme year. */
export interface ForgottenPlaced extends Placed {
  readonly year: number;
  readonly sparse: EnterpriseInput;
  readonly forgotten: readonly string[];
}

/** Mostly one to three of them. */
const few = (paths: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.subarray([...paths], {
        minLength: Math.min(1, paths.length),
        maxLength: Math.min(3, paths.length),
      }),
    },
    { weight: 1, arbitrary: fc.subarray([...paths]) },
  );

export const forgottenPlaced: fc.Arbitrary<ForgottenPlaced> = fc
  .tuple(completePlaced, programmeYear)
  .chain(([placed, year]) =>
    few(decisivePaths(placed.input, year)).map((forgotten) => ({
      ...placed,
      year,
      forgotten,
      sparse: forget(placed.input, forgotten),
    })),
  )
  .filter(({ sparse }) => isAccepted(sparse));

/** The same enterprise knowing little and knowing more, both with gaps. */
export const learntPlaced: fc.Arbitrary<ForgottenPlaced> = forgottenPlaced
  .chain(({ sparse, ...rest }) =>
    few(decisivePaths(sparse, rest.year)).map((forgotten) => ({
      ...rest,
      input: sparse,
      forgotten,
      sparse: forget(sparse, forgotten),
    })),
  )
  .filter(({ sparse }) => isAccepted(sparse));
