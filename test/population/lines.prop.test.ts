import fc from 'fast-check';
import { test } from 'vitest';
import { canonicalJson } from '../../src/condition/index.js';
import { populationSpec, readPopulation } from '../../src/population/index.js';
import { long } from '../long.js';

const { value: spec } = populationSpec(
  {
    key: '企业',
    year: '年度',
    constants: { city: '台州市' },
    labels: { 片区: '片区' },
    columns: {
      'years.*.revenueInTaizhou': '营收',
      titles: [{ title: { is: 'champion-enterprise' }, on: '认定日', level: '级别', blank: 'none' }],
      received: [{ matter: { is: 'little-giant' }, amount: '已领', blank: 'none' }],
    },
  },
  'population',
);
const head = ['企业', '年度', '片区', '营收(亿元)', '认定日', '级别', '已领(万元)'];

const cells = fc.tuple(
  fc.constantFrom('', '东', '西'),
  fc.constantFrom('', '5', '8'),
  fc.constantFrom('', '未知', '2026-05-01', '2026-06-01'),
  fc.constantFrom('', '省级', '国家级'),
  fc.constantFrom('', '20', '60'),
);

/** What is read of the lines of one enterprise, and whether it can be used. */
const readOf = (lines: readonly (readonly string[])[]): string => {
  const population = readPopulation(head, spec ?? {});
  lines.forEach((line, index) => population.take({ row: index + 2, cells: line }));
  const read = [...population.rest()].map((each) =>
    'member' in each ? [each.member.input, each.member.open, each.member.doubtful, each.member.labels] : ['bad'],
  );
  return canonicalJson(read);
};

test('what is read of an enterprise does not hang on the order of its rows', long, () => {
  fc.assert(
    fc.property(
      fc
        .array(cells, { minLength: 2, maxLength: 4 })
        .map((all) => all.map((each, at) => ['甲', String(2025 + at), ...each]))
        .chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length }))),
      ([lines, shuffled]) => readOf(lines) === readOf(shuffled),
    ),
    { numRuns: 60 },
  );
});
