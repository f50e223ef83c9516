import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { type Member, populationSpec, readPopulation } from '../../src/population/index.js';
import { runs } from '../laws/support.js';

const header = [
  '代码',
  '名称',
  '区',
  '行业代码',
  '企业规模',
  '成立年份',
  '以前最高(万元)',
  '曾在库',
  '2024年营收(万元)',
  '2025年营收(万元)',
  '2026年营收(万元)',
  '2025年全部营收(亿元)',
  '2025年在库',
  '2026年在库',
  '小巨人',
  '已领',
  '已领金额(万元)',
  '联系人',
];

const often = <Of>(usual: fc.Arbitrary<Of>, ...others: readonly Of[]): fc.Arbitrary<Of> =>
  fc.oneof({ weight: 20, arbitrary: usual }, { weight: 1, arbitrary: fc.constantFrom(...others) });

const figure = (low: number, high: number): fc.Arbitrary<string> =>
  often(
    fc.integer({ min: low * 100, max: high * 100 }).map((cents) => String(cents / 100)),
    ...[
      '',
      '未知',
      '0',
      '1,234.5',
      '２０００',
      '1800万元',
      '800~1200',
      '-5',
      'abc',
      '0.0000001',
      ' 950 ',
      '7.',
      '.5',
      '00012',
    ],
  );
const flag = often(fc.constantFrom('是', '否'), '', '1', '也许', 'TRUE');

const row = fc.tuple(
  often(fc.string({ minLength: 1, maxLength: 12 }), '', '重复', '1.2E+17', '９１330000', '123456789012345000'),
  often(fc.constantFrom('甲厂', '乙（集团）有限公司'), '', '  ', '丙\u200b厂', 'A & B'),
  often(fc.constantFrom('温岭市', '椒江区'), '', '杭州市'),
  often(fc.constantFrom('C3852', 'C29'), '', 'X99', '3852'),
  often(fc.constantFrom('大型', '小型'), '', '巨型'),
  often(fc.constant(''), '2019', '2025', '2026', '26'),
  figure(1000, 2000),
  flag,
  figure(700, 1300),
  figure(700, 1300),
  figure(700, 1300),
  often(
    fc.integer({ min: 13, max: 60 }).map((hundredths) => String(hundredths / 100)),
    '',
    '0.01',
    '900',
  ),
  flag,
  flag,
  often(fc.constant(''), '2025-05-01', '2025', '45000', '未知'),
  often(fc.constant(''), 'little-giant', 'nothing-known'),
  often(fc.constant(''), '30', '未知'),
  often(fc.constantFrom('王', '李'), ''),
);

const spec = {
  key: '代码',
  constants: { city: '台州市' },
  columns: {
    name: '名称',
    district: '区',
    size: { from: '企业规模', values: { 大型: 'large', 小型: 'small' } },
    'years.*.revenueInTaizhou': '*年营收',
    'years.*.revenue': '*年全部营收',
    'before.revenueInTaizhouPeak': '以前最高',
    'before.everAboveScale': '曾在库',
    'years.*.aboveScale': '*年在库',
    'titles.little-giant.on': { from: '小巨人', blank: 'none' },
    received: [{ matter: { from: '已领', blank: 'none' }, amount: { from: '已领金额', blank: 'none' } }],
  },
  labels: { contact: '联系人' },
};

const rowsOf = (given: object, rows: readonly (readonly string[])[], isPlain: boolean) => {
  const { value } = populationSpec(given, 'population');
  const population = readPopulation(header, value ?? {}, { isPlain });
  const read = rows.map((cells, index) => population.take({ row: index + 2, cells }));
  const told = ({
    row: at,
    key,
    name,
    input,
    narrowings,
    open,
    doubtful,
    labels,
    cells,
    subject,
    closing,
  }: Member) => ({
    ...{ at, key, name, input, narrowings, open, doubtful, labels, subject },
    cells: new Map([...cells].sort()),
    closed: closing(['titles', 'projects']),
  });
  return {
    rows: read.map((each) => (each !== undefined && 'member' in each ? told(each.member) : each)),
    report: population.report(),
    plain: read.filter((each) => each !== undefined && 'member' in each && each.member.plain !== undefined).length,
  };
};

const specs = fc.record({
  through: fc.constantFrom(
    { 'before.through': 2023 },
    { 'before.through': 2023, projects: '无' },
    {
      'before.through': 2024,
      'years.2024.aboveScale': '否',
    },
  ),
  blank: fc.constantFrom('unknown', 'none'),
});

describe('rows that are read by their figures alone', () => {
  test.prop([fc.array(row, { minLength: 1, maxLength: 12 }), specs], runs(80))(
    'are what they are when all of them is read, with the same remarks and the same bad cells',
    (rows, { through, blank }) => {
      const given = {
        ...spec,
        constants: { ...spec.constants, ...through },
        columns: { ...spec.columns, 'years.*.aboveScale': { from: '*年在库', blank } },
      };
      const { plain: _, ...quick } = rowsOf(given, rows, true);
      const { plain: none, ...whole } = rowsOf(given, rows, false);
      expect(quick).toStrictEqual(whole);
      expect(none).toBe(0);
    },
  );

  test('are most of an everyday table', () => {
    const cells = (index: number): readonly string[] => [
      ...[`k${String(index)}`, '甲厂', '温岭市', 'C3852', '小型', '', '1000', '否'],
      ...['900', '950', '1020.5', '0.12', '是', '是', '', '', '', '王'],
    ];
    const rows = Array.from({ length: 5 }, (_, index) => cells(index));
    const given = { ...spec, constants: { ...spec.constants, 'before.through': 2023 } };
    expect(rowsOf(given, rows, true).plain).toBe(5);
  });
});
