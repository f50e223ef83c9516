/** Every completion of what is missing, written out plainly: what sums over years are judged by. */
import * as fc from 'fast-check';
import type { Engine } from '../../src/engine/index.js';
import { formatMoney, type Money } from '../../src/quantity/index.js';
import { receiptIssues } from '../../src/resolve/index.js';
import { liveThrough } from '../../src/scenario/timeline/course.js';
import { type EnterpriseInput, parseEnterprise } from '../../src/subject/index.js';
import { forget } from '../arbitrary/enterprise.js';
import type { Interval } from '../laws/support.js';
import { answered } from './answering.js';

const 亿 = 1e10;
const tiers = [1, 2, 5, 10, 50, 100, 200, 500, 1000].map((figure) => figure * 亿);
const money = (fen: number): string => formatMoney(fen as Money);

/** Nothing, and on either side of every threshold there is. */
const figures = [0, ...tiers.flatMap((tier) => [tier, tier + 1])].map(money);

const firstYear = 2025;
const lastYear = 2028;
const yearsAround = Array.from({ length: lastYear - firstYear + 3 }, (_, index) => String(firstYear - 1 + index));

/** Everything that could be told at a path, as far as any rule could tell it apart. */
const valuesAt = (path: string): readonly unknown[] => {
  const field = path.split('.').at(-1) ?? '';
  if (/^(?:aboveScale|everAboveScale)$/u.test(field)) return [false, true];
  if (field === 'grade') return [1, 2, 3, 4, 5];
  if (field === 'level') return ['national', 'provincial', 'municipal'];
  if (field === 'industry') return ['C3912', 'C1311', 'I6510'];
  if (field === 'approved') return ['0元', '100万元', '300万元', '301万元'];
  if (field === 'amount') return ['0元', '0.01元', '20万元', '100万元', '1300万元'];
  if (field === 'on') return yearsAround.flatMap((year) => [`${year}-01-01`, `${year}-06-30`, `${year}-12-31`]);
  return figures;
};

export interface Sparse {
  readonly sparse: EnterpriseInput;
  readonly forgotten: readonly string[];
}

const revenue = fc.constantFrom(
  '0.5亿元',
  '1亿元',
  '3亿元',
  '8亿元',
  '10亿元',
  '12亿元',
  '60亿元',
  '120亿元',
  '220亿元',
  '600亿元',
);
const annual = fc.record({ revenueInTaizhou: revenue, mainRevenue: revenue, aboveScale: fc.boolean() });
const day = fc.constantFrom('2024-06-30', '2025-03-01', '2026-06-30', '2027-12-31');
const titles = fc.oneof(
  fc.record({ title: fc.constantFrom('little-giant' as const, 'champion-enterprise' as const), on: day }),
  fc.record({ title: fc.constant('champion-product' as const), product: fc.constantFrom('甲', '乙'), on: day }),
  fc.record({
    title: fc.constant('dcmm' as const),
    grade: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
    on: day,
  }),
  fc.record({
    title: fc.constant('demonstration' as const),
    of: fc.constantFrom('甲', '乙'),
    level: fc.constantFrom('national' as const, 'provincial' as const, 'municipal' as const),
    on: day,
  }),
);
const projects = fc.record({
  kind: fc.constant('digital' as const),
  name: fc.constantFrom('一期', '二期'),
  approved: fc.constantFrom('50万元', '260万元', '400万元'),
  on: day,
});
const policy = fc.constantFrom('taizhou-matrix-2025', '另一市级政策');
const amount = fc.constantFrom('20万元', '60万元');
const receipts = fc.oneof(
  fc.record({ policy, matter: fc.constantFrom('little-giant', 'champion-enterprise', 'scale-up'), amount, on: day }),
  fc.record({ policy, matter: fc.constant('champion-product'), of: fc.constantFrom('甲', '丙'), amount, on: day }),
  fc.record({
    policy,
    matter: fc.constant('revenue-milestone'),
    of: fc.constantFrom('10亿元', '50亿元'),
    amount,
    on: day,
  }),
);
const complete: fc.Arbitrary<EnterpriseInput> = fc
  .record({
    industry: fc.constantFrom('C3912', 'C1311'),
    isOld: fc.boolean(),
    years: fc.tuple(annual, annual, annual, annual, annual),
    peaks: fc.record({ revenueInTaizhouPeak: revenue, mainRevenuePeak: revenue, everAboveScale: fc.boolean() }),
    titles: fc.array(titles, { maxLength: 3 }),
    projects: fc.array(projects, { maxLength: 1 }),
    received: fc.array(receipts, { maxLength: 2 }),
  })
  .map(({ isOld, years, peaks, ...rest }): EnterpriseInput => ({
    city: '台州市',
    ...rest,
    // Of an old enterprise the years before are summed up; a young one began with the plan's first year but one.
    ...(isOld ? { before: { through: 2023, ...peaks } } : { foundedIn: 2024 }),
    years: Object.fromEntries(years.map((each, index) => [String(2024 + index), each])),
  }));

const forgettable = ({
  titles: listed = [],
  projects: own = [],
  received = [],
  before,
}: EnterpriseInput): readonly string[] => [
  ...Array.from({ length: 5 }, (_, index) => String(2024 + index)).flatMap((year) =>
    ['revenueInTaizhou', 'mainRevenue', 'aboveScale'].map((field) => `years.${year}.${field}`),
  ),
  ...(before === undefined ? [] : ['before.revenueInTaizhouPeak', 'before.mainRevenuePeak', 'before.everAboveScale']),
  ...listed.flatMap(({ title }, index) => [
    `titles.${String(index)}.on`,
    ...(title === 'dcmm'
      ? [`titles.${String(index)}.grade`]
      : title === 'demonstration'
        ? [`titles.${String(index)}.level`]
        : []),
  ]),
  ...received.flatMap((_, index) => [`received.${String(index)}.on`, `received.${String(index)}.amount`]),
  ...own.flatMap((_, index) => [`projects.${String(index)}.on`, `projects.${String(index)}.approved`]),
  'industry',
];

const mostCompletions = 400;

const countOf = (paths: readonly string[]): number => paths.reduce((count, path) => count * valuesAt(path).length, 1);

/** Enterprises of which a few facts are not told: so few that every completion can be written out. */
export const sparseEnterprise: fc.Arbitrary<Sparse> = complete.chain((each) =>
  fc
    .subarray([...forgettable(each)], { minLength: 1, maxLength: 4 })
    .filter((forgotten) => countOf(forgotten) <= mostCompletions)
    .map((forgotten) => ({ sparse: forget(each, forgotten), forgotten })),
);

const isTaken = (input: EnterpriseInput, { document }: Engine): boolean => {
  const parsed = parseEnterprise(input);
  return parsed.ok && receiptIssues(parsed.subject, document).length === 0;
};

/** Every completion that the boundary takes. */
export const completionsOf = ({ sparse, forgotten }: Sparse, engine: Engine): readonly EnterpriseInput[] =>
  forgotten
    .reduce<readonly EnterpriseInput[]>(
      (inputs, path) => inputs.flatMap((input) => valuesAt(path).map((value) => answered(input, path, value))),
      [sparse],
    )
    .filter((input) => isTaken(input, engine));

/** What an enterprise of which everything is known is paid from the first year through each. */
const soFar = (input: EnterpriseInput, engine: Engine): readonly number[] => {
  const parsed = parseEnterprise(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  let sum = 0;
  return liveThrough(
    { plan: engine.plan, from: firstYear, through: lastYear, ledger: { sure: [], doubts: [] } },
    parsed.subject,
  ).map(({ total: { low, high } }) => {
    if (low !== high) throw new Error(`not settled: ${JSON.stringify(input)}`);
    sum += low;
    return sum;
  });
};

/** The least and the most of every year's sum over completions. */
export const sumsOver = (completions: readonly EnterpriseInput[], engine: Engine): readonly Interval[] => {
  const all = completions.map((input) => soFar(input, engine));
  return (all[0] ?? []).map((_, index) => {
    const sums = all.map((each) => each[index] ?? 0);
    return { low: Math.min(...sums), high: Math.max(...sums) };
  });
};

export const stretch = { from: firstYear, through: lastYear };
