/** Small tables by chance: figures close to tiers, some of them blank, unknown or ranges; flags, a title and money received. */
import * as fc from 'fast-check';

const near = fc.oneof(
  fc.constantFrom('9.99', '10', '10.01', '20', '49.9', '50.1', '99', '101', '200.5'),
  fc.integer({ min: 1, max: 3000 }).map((tenths) => (tenths / 10).toFixed(1)),
);
const open = fc.oneof(
  fc.constantFrom('', '未知'),
  fc
    .tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: 60 }))
    .map(([low, more]) => `${String(low)}~${String(low + more)}`),
);
const figure = fc.oneof({ weight: 3, arbitrary: near }, { weight: 1, arbitrary: open });
const flag = fc.constantFrom('是', '否', '是', '否', '');

export const header = [
  '代码',
  '区',
  '2024年营收(亿元)',
  '2025年营收(亿元)',
  '2026年营收(亿元)',
  '以前最高(亿元)',
  '2024年在库',
  '2025年在库',
  '2026年在库',
  '小巨人',
  '已领',
] as const;

export type Cells = readonly string[];

const row = fc
  .tuple(
    fc.constantFrom('温岭市', '玉环市', '椒江区'),
    figure,
    figure,
    figure,
    fc.constantFrom('0', '8', '60', ''),
    flag,
    flag,
    flag,
    fc.constantFrom('', '', '2025-05-01', '2026-07-01'),
    fc.constantFrom('', '', '', 'little-giant', 'revenue-milestone'),
  )
  .map((cells): Cells => cells);

/** Tables of a few enterprises, each with a key of its own. */
export const tables: fc.Arbitrary<readonly Cells[]> = fc
  .array(row, { minLength: 1, maxLength: 4 })
  .map((rows) => rows.map((cells, index) => [`k${String(index)}`, ...cells]));

/** A scenario that reads them. */
export const scenario = (more: object = {}): object => ({
  huiqi: 'scenario/1',
  documents: ['taizhou-matrix-2025'],
  years: '2025..2026',
  population: {
    key: '代码',
    constants: { city: '台州市', industry: 'C3852', 'before.through': 2023, 'before.everAboveScale': false },
    columns: {
      district: '区',
      'years.*.revenueInTaizhou': '*年营收',
      'before.revenueInTaizhouPeak': '以前最高',
      'years.*.aboveScale': '*年在库',
      'titles.little-giant.on': { from: '小巨人', blank: 'none' },
      received: [{ matter: { from: '已领', blank: 'none' }, policy: { is: '另一政策' } }],
    },
  },
  assumptions: [
    { id: 'closed', close: ['titles', 'projects'] },
    { id: 'threefold', missing: 'years.*.revenueInTaizhou', within: { factor: 3, of: 'neighbours' } },
  ],
  'group-by': ['district', ['rule', 'district']],
  ...more,
});

export const reforms = [
  { id: 'ten-40', changes: [{ set: 'revenue-milestone.milestones[10亿元].amount', to: '40万元', from: 2026 }] },
  {
    id: 'tier-20',
    changes: [{ 'add-row': 'revenue-milestone.milestones', row: { threshold: '20亿元', amount: '60万元' } }],
  },
  { id: 'scale-up-8', changes: [{ set: 'scale-up.amount', to: '8万元' }] },
  { id: 'inclusive', readings: { breakthrough: 'inclusive' } },
  { id: 'end-2025', changes: [{ 'move-period': '2025-01-01..2025-12-31' }] },
  { id: 'nothing', changes: [] },
];

const figureIn = (cell: string, choice: number): string => {
  const [low = '', high = low] = cell.split('~');
  if (high !== '' && high !== '未知') return choice % 2 === 0 ? low : high;
  return ['0', '9.99', '10', '12', '45', '60', '120', '600'][choice % 8] ?? '0';
};

/** The same row with everything told that its columns ask for. */
export const filling = (row: Cells, choice: number): Cells =>
  row.map((cell, column) => {
    const own = Math.floor(choice / (column + 1));
    if (column >= 2 && column <= 5) return figureIn(cell, own);
    return column >= 6 && column <= 8 && cell === '' ? (own % 2 === 0 ? '是' : '否') : cell;
  });

const untoldHeader = ['代码', '2024年营收(亿元)', '2025年营收(亿元)', '2026年营收(亿元)', '成立', '在库', '已领'];

/** Tables of enterprises of whose years before the table nothing is told, or only when they were founded. */
export const untoldHistories: fc.Arbitrary<readonly Cells[]> = fc
  .array(fc.tuple(figure, figure, figure, fc.constantFrom('', '', '2021'), flag, fc.constantFrom('', '', 'scale-up')), {
    minLength: 1,
    maxLength: 3,
  })
  .map((rows) => [untoldHeader, ...rows.map((cells, index) => [`k${String(index)}`, ...cells])]);

export const untoldHistory = (more: object): object => ({
  huiqi: 'scenario/1',
  documents: ['taizhou-matrix-2025'],
  years: '2025..2026',
  population: {
    key: '代码',
    constants: { city: '台州市', industry: 'C3852', titles: '无', projects: '无' },
    columns: {
      'years.*.revenueInTaizhou': '*年营收',
      foundedIn: '成立',
      'years.2025.aboveScale': '在库',
      received: [{ matter: { from: '已领', blank: 'none' }, policy: { is: '另一政策' } }],
    },
  },
  assumptions: [{ id: 'threefold', missing: 'years.*.revenueInTaizhou', within: { factor: 3, of: 'neighbours' } }],
  ...more,
});
