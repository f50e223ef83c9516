/**
 * Enterprises by chance. Each is drawn complete (a whole life, every list closed, every entry dated,
 * graded and named) and written down once; a sparse one is a complete one with facts forgotten, so
 * the two never contradict each other and every sparse enterprise has a known completion.
 */
import * as fc from 'fast-check';
import { documents } from '../../src/documents/index.js';
import { formatMoney, type Money } from '../../src/quantity/index.js';
import {
  type EnterpriseInput,
  flagJudgements,
  moneyMeasures,
  parseEnterprise,
  projectKinds,
  receiptLevels,
  statusNames,
  sizeNames,
  wordsIn,
  titleEvents,
  shipped,
  type TitleLevel,
  type TitleName,
  titleNames,
} from '../../src/subject/index.js';

type Annual = NonNullable<EnterpriseInput['years']>[string];
type Title = NonNullable<EnterpriseInput['titles']>[number];
type Project = NonNullable<EnterpriseInput['projects']>[number];
type Receipt = NonNullable<EnterpriseInput['received']>[number];

export const firstToldYear = 2018;
const lastToldYear = 2031;

/** Years for which anything is decided: the plan, one before, and two after. */
export const programmeYear = fc.integer({ min: 2024, max: 2031 });

const 亿 = 1e10;
const boundaries = [1, 2, 5, 10, 50, 100, 200, 500, 1000].map((figure) => figure * 亿);

/** Amounts in 分 at, one 分 below, one 分 above and well between the tiers' thresholds. */
export const amountNearTier: fc.Arbitrary<number> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...boundaries), fc.constantFrom(-1, 0, 1))
      .map(([boundary, off]) => boundary + off),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      0,
      0.4 * 亿,
      1.5 * 亿,
      8 * 亿,
      30 * 亿,
      70 * 亿,
      150 * 亿,
      300 * 亿,
      700 * 亿,
      1500 * 亿,
    ),
  },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 2000 * 亿 }) },
);

const small = fc.constantFrom(0, 1e9 - 1, 1e9, 15e8, 2e9 - 1, 2e9, 2e9 + 1, 5e9);

const written = (fen: number): string => formatMoney(fen as Money);

/** Years that mostly rise, as enterprises do, with falls and standstills between. */
const path = (amount: fc.Arbitrary<number>, length: number): fc.Arbitrary<readonly number[]> => {
  const drawn = fc.array(amount, { minLength: length, maxLength: length });
  return fc.oneof(
    drawn.map((values) => [...values].sort((a, b) => a - b)),
    drawn,
    fc
      .tuple(amount, amount, fc.integer({ min: 0, max: length }))
      .map(([before, after, at]) => Array.from({ length }, (_, index) => (index < at ? before : after))),
  );
};

const years = lastToldYear - firstToldYear + 1;

const flags = fc.oneof(
  fc.array(fc.boolean(), { minLength: years, maxLength: years }),
  fc.integer({ min: 0, max: years }).map((entered) => Array.from({ length: years }, (_, index) => index >= entered)),
);

const industry = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('C39', 'C3990') },
  { weight: 4, arbitrary: fc.constantFrom('C13', 'C1310', 'C3852', 'C43') },
  { weight: 1, arbitrary: fc.constantFrom('D45', 'B12', 'A01', 'I65', 'M7452', 'D44') },
);

// A name is drawn from few, so that the same product, title or project comes up again.
const name = fc.constantFrom('甲', '乙', '丙');

/** Days where years begin and end, so that the plan's first and last day come up. */
const day = (from: number, through: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: from, max: through }), fc.constantFrom('01-01', '06-30', '12-31'))
    .map(([year, rest]) => `${String(year)}-${rest}`);

const plainTitle = fc.constantFrom<TitleName>(
  'champion-enterprise',
  'little-giant',
  'hidden-champion',
  'sme-service-platform',
  'manufacturing-500',
  'private-manufacturing-500',
);
const anyTitle = fc.constantFrom<TitleName>(...titleNames);
const event = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: fc.constantFrom(...titleEvents) },
);
const titleDay = fc.oneof({ weight: 2, arbitrary: day(2022, lastToldYear) }, { weight: 3, arbitrary: day(2025, 2027) });

// Absent is not `undefined`: the input is JSON.
const compact = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as Value;

/** A level that a title is given at; none where it says its level without one. */
const levelOf = (title: TitleName): fc.Arbitrary<TitleLevel | undefined> => {
  const { level, levels = [] } = shipped.titles[title] ?? {};
  if (levels.length === 0) return fc.constant(undefined);
  return fc.oneof(fc.constantFrom(...levels), ...(level === undefined ? [] : [fc.constant(undefined)]));
};

/** A title's end: mostly none told, else a few years on or within the year. */
const ending = (on: string): fc.Arbitrary<Pick<Title, 'until' | 'withdrawn'>> => {
  const later = (years: number): string => `${String(Number(on.slice(0, 4)) + years)}-12-31`;
  const end = fc.oneof(
    { weight: 8, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(later(0), later(1), later(3)) },
  );
  return fc.record({ until: end, withdrawn: end });
};

const title: fc.Arbitrary<Title> = fc
  .oneof(
    {
      weight: 4,
      arbitrary: plainTitle.chain((plain) =>
        fc.record({ title: fc.constant(plain), level: levelOf(plain), on: titleDay, event }),
      ),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        title: fc.constant('champion-product' as const),
        product: name,
        level: levelOf('champion-product'),
        on: titleDay,
        event,
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        title: fc.constant('dcmm' as const),
        grade: fc.integer({ min: 1, max: 5 }),
        of: fc.option(name, { nil: undefined, freq: 3 }),
        on: titleDay,
        event,
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        title: fc.constant('demonstration' as const),
        of: name,
        level: fc.constantFrom('national', 'provincial', 'municipal'),
        on: titleDay,
        event,
      }),
    },
    {
      weight: 2,
      arbitrary: anyTitle.chain((any) =>
        fc.record({
          title: fc.constant(any),
          of: name,
          grade: fc.integer({ min: 1, max: 5 }),
          level: levelOf(any),
          on: titleDay,
          event,
        }),
      ),
    },
  )
  .chain((each) => ending(each.on).map((end) => compact({ ...each, ...end }) as Title));

const titles: fc.Arbitrary<Title[]> = fc
  .tuple(fc.array(title, { maxLength: 7 }), fc.boolean())
  .map(([list, twice]) => (twice ? [...list, ...list.slice(0, 1)] : list));

const project: fc.Arbitrary<Project> = fc.record({
  kind: fc.constantFrom(...projectKinds),
  name,
  approved: fc.constantFrom('0元', '12.34万元', '299.999999万元', '300万元', '300.000001万元', '1000万元'),
  on: day(2024, 2030),
});

// Two entries of one project say the same: the boundary refuses those that do not.
const sameByName = (list: readonly Project[]): Project[] =>
  list.map((each) => list.find(({ kind, name: other }) => kind === each.kind && other === each.name) ?? each);

const projects = fc.array(project, { maxLength: 4 }).map(sameByName);

const { 'taizhou-matrix-2025': taizhou } = documents;

/** Slugs of the document's awards: what receipts call their matters. */
const matters = Object.entries(taizhou.rules).flatMap(([slug, rule]) =>
  (rule as { kind?: unknown }).kind === 'award' ? [slug] : [],
);

const ownPolicies = ['taizhou-matrix-2025', '台州市培育创新型优质企业矩阵行动方案'];
const otherPolicies = ['台政办发〔2023〕12号', '台政发〔2024〕7号'];

const about = (matter: string): fc.Arbitrary<string> => {
  if (matter === 'dcmm') return fc.constantFrom('2级', '3级', '4级');
  if (matter === 'revenue-milestone') return fc.constantFrom('10亿元', '50亿元', '100亿元', '1000亿元');
  if (matter === 'electronics-milestone') return fc.constantFrom('1亿元', '2亿元', '10亿元');
  return name;
};

const receipt: fc.Arbitrary<Receipt> = fc
  .oneof({ weight: 9, arbitrary: fc.constantFrom(...matters) }, { weight: 1, arbitrary: fc.constant('other') })
  .chain((matter) =>
    fc.record({
      policy: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...otherPolicies) },
        { weight: 1, arbitrary: fc.constantFrom(...ownPolicies) },
      ),
      matter: fc.constant(matter),
      of: about(matter),
      amount: fc.constantFrom('0元', '0.01元', '1元', '10万元', '30万元', '50万元', '100万元', '99.99万元', '2000万元'),
      on: day(2023, 2030),
      status: fc.option(fc.constantFrom(...wordsIn(statusNames)), { nil: undefined }),
      level: fc.oneof(
        { weight: 3, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.constantFrom(...receiptLevels) },
      ),
    }),
  )
  .map((each) => compact(each));

const received = fc.oneof(fc.constant([]), fc.array(receipt, { maxLength: 5 }));

const judgements = fc.record(Object.fromEntries(flagJudgements.map((flag) => [flag, fc.boolean()]))) as fc.Arbitrary<
  Record<string, boolean>
>;

interface Life {
  readonly foundedIn: number;
  /** The highest of the years before the first told, for an enterprise older than that. */
  readonly older: { readonly revenueInTaizhou: number; readonly mainRevenue: number; readonly aboveScale: boolean };
  readonly measures: Readonly<Record<string, readonly number[]>>;
  readonly aboveScale: readonly boolean[];
}

// Mostly less than what the tiers ask for, or no tier would be left to break.
const older = fc.oneof(fc.constant(0), fc.constant(亿 - 1), amountNearTier);

const life: fc.Arbitrary<Life> = fc.record({
  foundedIn: fc.oneof(
    fc.integer({ min: 1980, max: 2017 }),
    fc.integer({ min: 2018, max: 2027 }),
    fc.constantFrom(2024, 2025, 2026),
  ),
  older: fc.record({ revenueInTaizhou: older, mainRevenue: older, aboveScale: fc.boolean() }),
  measures: fc
    .record({
      revenue: path(amountNearTier, years),
      revenueInTaizhou: path(amountNearTier, years),
      mainRevenue: path(amountNearTier, years),
      taxableMainRevenue: path(small, years),
      marketValue: path(amountNearTier, years),
    })
    .map(({ revenue, mainRevenue, ...rest }) => ({
      ...rest,
      mainRevenue,
      // Revenue from main business is part of all revenue.
      revenue: revenue.map((whole, index) => Math.max(whole, mainRevenue[index] ?? 0)),
    })),
  aboveScale: flags,
});

const annual = ({ measures, aboveScale }: Life, year: number): Annual => {
  const index = year - firstToldYear;
  return {
    ...Object.fromEntries(moneyMeasures.map((measure) => [measure, written(measures[measure]?.[index] ?? 0)])),
    aboveScale: aboveScale[index] ?? false,
  };
};

const toldYears = ({ foundedIn }: Life): readonly number[] =>
  Array.from({ length: years }, (_, index) => firstToldYear + index).filter((year) => year >= foundedIn);

/** The sum-up of all years through one of them, true to the life it sums up. */
const sumUp = (each: Life, through: number): NonNullable<EnterpriseInput['before']> => {
  const covered = toldYears(each).filter((year) => year <= through);
  const old = each.foundedIn < firstToldYear;
  const peak = (measure: 'revenueInTaizhou' | 'mainRevenue'): string =>
    written(
      Math.max(
        0,
        old ? each.older[measure] : 0,
        ...covered.map((year) => each.measures[measure]?.[year - firstToldYear] ?? 0),
      ),
    );
  return {
    through,
    revenueInTaizhouPeak: peak('revenueInTaizhou'),
    mainRevenuePeak: peak('mainRevenue'),
    everAboveScale: (old && each.older.aboveScale) || covered.some((year) => each.aboveScale[year - firstToldYear]),
  };
};

// An old enterprise needs a sum-up that ends before the years decided; a young one may have one anywhere.
const through = ({ foundedIn }: Life): fc.Arbitrary<number | undefined> =>
  foundedIn < firstToldYear
    ? fc.integer({ min: firstToldYear - 1, max: 2023 })
    : fc.option(fc.integer({ min: firstToldYear - 1, max: lastToldYear }), { nil: undefined });

interface Entry {
  readonly on?: string | undefined;
}

/** What came before the founding came to another whose history was taken over; or else it came in the first year. */
const sinceFounding =
  (foundedIn: number | undefined) =>
  <Each extends Entry>(entry: Each): Each => {
    if (foundedIn === undefined || entry.on === undefined || Number(entry.on.slice(0, 4)) >= foundedIn) return entry;
    return entry.on.endsWith('06-30') && !('until' in entry) && !('withdrawn' in entry)
      ? { ...entry, on: `${String(foundedIn)}-06-30` }
      : { ...entry, predecessor: true };
  };

const inItsLife = (input: EnterpriseInput): EnterpriseInput => {
  const since = sinceFounding(input.foundedIn);
  return compact({
    ...input,
    titles: input.titles?.map(since),
    projects: input.projects?.map(since),
    received: input.received?.map(since),
  });
};

/** A city that is nearly always the document's own. */
const city = fc.oneof(
  { weight: 19, arbitrary: fc.constant('台州市') },
  { weight: 1, arbitrary: fc.constant('宁波市') },
);

/** Everything told: every year, sum-up or founding, closed lists, every entry in full. */
export const completeEnterprise: fc.Arbitrary<EnterpriseInput> = life
  .chain((each) =>
    fc.record({
      name: fc.constant('某某股份有限公司'),
      city,
      industry,
      size: fc.constantFrom(...wordsIn(sizeNames)),
      foundedIn:
        each.foundedIn < firstToldYear
          ? fc.option(fc.constant(each.foundedIn), { nil: undefined })
          : fc.constant(each.foundedIn),
      before: through(each).map((end) => (end === undefined ? undefined : sumUp(each, end))),
      years: fc.constant(Object.fromEntries(toldYears(each).map((year) => [String(year), annual(each, year)]))),
      titles,
      projects,
      received,
      judgements,
    }),
  )
  .map((each) => inItsLife(compact<EnterpriseInput>(each as EnterpriseInput)));

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

// What a field's absence states instead of leaving it open: `event` is then new, a receipt municipal, received,
// and for whatever of its matter came due by its day.
const statedByAbsence =
  /^(?:city|name|titles\.\d+\.(?:title|event|until|withdrawn|predecessor)|projects\.\d+\.(?:kind|predecessor)|received\.\d+\.(?:policy|of|status|level|predecessor))$/u;

const pathsIn = (value: unknown, at: string): readonly string[] =>
  isObject(value)
    ? Object.entries(value).flatMap(([key, inner]) => {
        const here = at === '' ? key : `${at}.${key}`;
        return Array.isArray(value) ? pathsIn(inner, here) : [here, ...pathsIn(inner, here)];
      })
    : [];

/** Every path that may be left out, as `years.2024.revenue`, whole lists and years included. */
export const forgettablePaths = (input: EnterpriseInput): readonly string[] => {
  // A title without a level has the one that it has anyway, where there is one.
  const usual = (input.titles ?? []).flatMap(({ title: own }, index) =>
    shipped.titles[own]?.level === undefined ? [] : [`titles.${String(index)}.level`],
  );
  return pathsIn(input, '').filter((each) => !statedByAbsence.test(each) && !usual.includes(each));
};

const without = (value: unknown, steps: readonly string[]): unknown => {
  const [step = '', ...rest] = steps;
  if (!isObject(value) || !Object.hasOwn(value, step)) return value;
  if (rest.length > 0) {
    const inner = without(value[step], rest);
    return Array.isArray(value)
      ? value.map((each: unknown, index) => (String(index) === step ? inner : each))
      : { ...value, [step]: inner };
  }
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== step));
};

/** The input with these paths left out. */
export const forget = (input: EnterpriseInput, paths: readonly string[]): EnterpriseInput =>
  paths.reduce<unknown>((value, each) => without(value, each.split('.')), input) as EnterpriseInput;

interface Listed {
  readonly on?: string | undefined;
}

/** One enterprise twice: every event on its day, and some told only by month or by year. */
export interface Coarsened {
  readonly exact: EnterpriseInput;
  readonly coarse: EnterpriseInput;
}

const coarsened = <Each extends Listed>(
  list: readonly Each[] | undefined,
  lengths: readonly number[],
): Each[] | undefined =>
  list?.map((each, index) =>
    each.on === undefined ? each : { ...each, on: each.on.slice(0, lengths[index % lengths.length] ?? each.on.length) },
  );

/** How much of `2026-07-01` is told: all of it, the month or the year. */
const lengths = fc.array(fc.constantFrom(10, 7, 4), { minLength: 7, maxLength: 7 });

export const coarsenedEnterprise: fc.Arbitrary<Coarsened> = fc
  .tuple(completeEnterprise, lengths)
  .map(([exact, told]): Coarsened => ({
    exact,
    coarse: compact<EnterpriseInput>({
      ...exact,
      titles: coarsened(exact.titles, told),
      projects: coarsened(exact.projects, told),
      received: coarsened(exact.received, told),
    }),
  }));

/** Whether the boundary takes it: forgetting the day of one of two equal projects makes them two. */
export const isAccepted = (input: EnterpriseInput): boolean => parseEnterprise(input).ok;

/** A few facts, about half, or nearly all. */
const someOf = (paths: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.subarray([...paths], { maxLength: Math.min(3, paths.length) }) },
    { weight: 2, arbitrary: fc.subarray([...paths], { maxLength: Math.min(12, paths.length) }) },
    { weight: 1, arbitrary: fc.subarray([...paths]) },
  );

/** One enterprise twice: in full, and with facts forgotten. */
export interface Forgotten {
  readonly complete: EnterpriseInput;
  readonly sparse: EnterpriseInput;
  readonly forgotten: readonly string[];
}

export const forgottenEnterprise: fc.Arbitrary<Forgotten> = completeEnterprise
  .chain((complete) =>
    someOf(forgettablePaths(complete)).map((forgotten) => ({
      complete,
      sparse: forget(complete, forgotten),
      forgotten,
    })),
  )
  .filter(({ sparse }) => isAccepted(sparse));

/** An enterprise of which some is not told: gaps, undated and unnamed entries, lists left open. */
const sparseEnterprise: fc.Arbitrary<EnterpriseInput> = forgottenEnterprise.map(({ sparse }) => sparse);

export const anyEnterprise: fc.Arbitrary<EnterpriseInput> = fc.oneof(completeEnterprise, sparseEnterprise);

/** The same enterprise knowing less and knowing more. */
export interface Learnt {
  readonly before: EnterpriseInput;
  readonly after: EnterpriseInput;
  readonly learnt: readonly string[];
}

export const learntEnterprise: fc.Arbitrary<Learnt> = forgottenEnterprise
  .chain(({ sparse }) => {
    const paths = forgettablePaths(sparse);
    return fc
      .oneof(
        fc.subarray([...paths], { minLength: Math.min(1, paths.length), maxLength: Math.min(1, paths.length) }),
        someOf(paths),
      )
      .map((learnt) => ({ before: forget(sparse, learnt), after: sparse, learnt }));
  })
  .filter(({ before }) => isAccepted(before));

const readings = taizhou.readings as readonly {
  readonly id: string;
  readonly options: readonly { readonly id: string }[];
}[];

/** Options other than the default, for any number of readings. */
export type Choices = Readonly<Record<string, string>>;

/** Every single departure from the defaults. */
const singleReadings: readonly Choices[] = readings.flatMap(({ id, options }) =>
  options.slice(1).map((option) => ({ [id]: option.id })),
);

// Engines are compiled once for each setting, so mixed settings come from a fixed dozen.
const mixedReadings: readonly Choices[] = fc.sample(
  fc
    .tuple(...readings.map(({ options }) => fc.constantFrom(...options.map(({ id }) => id))))
    .map((chosen) =>
      Object.fromEntries(
        readings.flatMap(({ id, options }, index) =>
          chosen[index] === undefined || chosen[index] === options[0]?.id ? [] : [[id, chosen[index]]],
        ),
      ),
    ),
  { numRuns: 12, seed: 20250101 },
);

/** The defaults, one departure, or many at once: for totals, whose engines are quick to make. */
export const anyReadingChoices: fc.Arbitrary<Choices> = fc.oneof(
  fc.constant<Choices>({}),
  fc.constantFrom(...singleReadings),
  fc.constantFrom(...mixedReadings),
);

const lastOptions: Choices = Object.fromEntries(readings.map(({ id, options }) => [id, options.at(-1)?.id ?? '']));

/**
 * The defaults, every last option, or some of many: an engine that gives whole results compiles
 * every other reading too, so by default few settings come up, between them every option.
 */
export const readingChoices: fc.Arbitrary<Choices> =
  process.env['HUIQI_RUNS'] !== undefined
    ? anyReadingChoices
    : fc.constantFrom<Choices>({}, lastOptions, { ...mixedReadings[0], 'tier-jump': 'each' });
