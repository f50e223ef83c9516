import { describe, expect, test } from 'vitest';
import { type EnterpriseInput, parseEnterprise, type TitleName } from '../../src/subject/index.js';

type Titles = NonNullable<EnterpriseInput['titles']>;
type Projects = NonNullable<EnterpriseInput['projects']>;

const enterprise = (lists: Pick<EnterpriseInput, 'titles' | 'projects'>) => {
  const parsed = parseEnterprise({ city: '台州市', ...lists });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.subject;
};

/** Items of a title, each as its name, level and the entries that it stands for. */
const itemsOf = (
  title: TitleName,
  titles: Titles,
): readonly (readonly [of: string | undefined, level: string | undefined, entries: readonly number[]])[] =>
  (enterprise({ titles }).titles?.[title].items ?? []).map(({ of, level, entries }) => [
    of,
    level,
    entries.map(({ path }) => Number(path.split('.')[1])),
  ]);

const table: readonly (readonly [
  sentence: string,
  title: TitleName,
  titles: Titles,
  items: ReturnType<typeof itemsOf>,
])[] = [
  ['nothing listed', 'champion-product', [], []],
  [
    'two products are two',
    'champion-product',
    [
      { title: 'champion-product', product: '乙' },
      { title: 'champion-product', product: '甲' },
    ],
    [
      ['乙', 'national', [0]],
      ['甲', 'national', [1]],
    ],
  ],
  [
    'a product again is the same one',
    'champion-product',
    [
      { title: 'champion-product', product: '甲', on: '2025-01-01' },
      { title: 'champion-product', product: '甲', on: '2028-01-01', event: 'renewal' },
    ],
    [['甲', 'national', [0, 1]]],
  ],
  [
    'two without a name may be two',
    'champion-product',
    [{ title: 'champion-product' }, { title: 'champion-product' }],
    [
      [undefined, 'national', [0]],
      [undefined, 'national', [1]],
    ],
  ],
  [
    'the named come before the unnamed',
    'champion-product',
    [{ title: 'champion-product' }, { title: 'champion-product', product: '甲' }],
    [
      ['甲', 'national', [1]],
      [undefined, 'national', [0]],
    ],
  ],
  [
    'a product at two levels is two titles',
    'champion-product',
    [
      { title: 'champion-product', product: '甲', level: 'municipal' },
      { title: 'champion-product', product: '甲' },
    ],
    [
      ['甲', 'municipal', [0]],
      ['甲', 'national', [1]],
    ],
  ],
  [
    'a product at the level that it has anyway is one',
    'champion-product',
    [
      { title: 'champion-product', product: '甲', level: 'national' },
      { title: 'champion-product', product: '甲' },
    ],
    [['甲', 'national', [0, 1]]],
  ],
  [
    'one subject at two levels is two titles',
    'demonstration',
    [
      { title: 'demonstration', of: '甲', level: 'provincial' },
      { title: 'demonstration', of: '甲', level: 'national' },
    ],
    [
      ['甲', 'national', [1]],
      ['甲', 'provincial', [0]],
    ],
  ],
  [
    'one subject at one level is one',
    'demonstration',
    [
      { title: 'demonstration', of: '甲', level: 'national' },
      { title: 'demonstration', of: '甲', level: 'national' },
    ],
    [['甲', 'national', [0, 1]]],
  ],
  [
    'one subject twice, at no level told, may be two titles',
    'demonstration',
    [
      { title: 'demonstration', of: '甲' },
      { title: 'demonstration', of: '甲' },
    ],
    [
      ['甲', undefined, [0]],
      ['甲', undefined, [1]],
    ],
  ],
  [
    'one subject twice, once at no level told, may be two titles',
    'demonstration',
    [
      { title: 'demonstration', of: '甲', level: 'provincial' },
      { title: 'demonstration', of: '甲' },
    ],
    [
      ['甲', undefined, [1]],
      ['甲', 'provincial', [0]],
    ],
  ],
  [
    'two certificates of one grade are one',
    'dcmm',
    [
      { title: 'dcmm', grade: 2, on: '2025-01-01' },
      { title: 'dcmm', grade: 2, on: '2027-01-01' },
    ],
    [['2级', undefined, [0, 1]]],
  ],
  [
    'two grades are two',
    'dcmm',
    [
      { title: 'dcmm', grade: 3 },
      { title: 'dcmm', grade: 2 },
    ],
    [
      ['2级', undefined, [1]],
      ['3级', undefined, [0]],
    ],
  ],
  ['other titles are not among them', 'dcmm', [{ title: 'demonstration', of: '甲' }], []],
];

describe('a project listed twice', () => {
  const [bare, full] = [
    { kind: '5g', name: '甲' },
    { kind: '5g', name: '甲', approved: '1000万元' },
  ] as const;

  test.each([
    ['second', [bare, full], 'projects.1'],
    ['first', [full, bare], 'projects.0'],
  ] as const)('goes by the listing that tells most, here the %s', (_, projects, path) => {
    expect(enterprise({ projects: [...projects] }).projects?.['5g'].map((item) => item.path)).toEqual([path]);
  });
});

describe('the items of a title', () => {
  test.each(table)('%s', (_, title, titles, items) => {
    expect(itemsOf(title, titles)).toEqual(items);
  });

  test('two grades of a certificate stay two, whatever the certificate is called', () => {
    const items =
      enterprise({
        titles: [
          { title: 'dcmm', grade: 1, of: '甲' },
          { title: 'dcmm', grade: 2, of: '甲' },
        ],
      }).titles?.dcmm.items ?? [];
    expect(items.map(({ entries }) => entries.map(({ grade }) => grade))).toEqual([[1], [2]]);
  });
});

const projectTable: readonly (readonly [
  sentence: string,
  projects: Projects,
  digital: readonly (string | undefined)[],
  fiveG: readonly (string | undefined)[],
])[] = [
  ['nothing listed', [], [], []],
  [
    'each kind by itself, by name',
    [
      { kind: '5g', name: '乙' },
      { kind: 'digital', name: '乙' },
      { kind: 'digital', name: '丙' },
    ],
    ['丙', '乙'],
    ['乙'],
  ],
  [
    'the same one twice is one',
    [
      { kind: '5g', name: '乙' },
      { kind: '5g', name: '乙' },
    ],
    [],
    ['乙'],
  ],
  ['two without a name are two', [{ kind: '5g' }, { kind: '5g' }], [], [undefined, undefined]],
];

describe('projects', () => {
  test.each(projectTable)('%s', (_, projects, digital, fiveG) => {
    const listed = enterprise({ projects }).projects;
    expect([listed?.digital.map(({ of }) => of), listed?.['5g'].map(({ of }) => of)]).toEqual([digital, fiveG]);
  });
});
