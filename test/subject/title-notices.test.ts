import { unchecked } from '../../src/subject/index.js';
import { describe, expect, test } from 'vitest';
import { type DocumentId, evaluate, evaluateAll, explainResult, questions, timeline } from '../../src/index.js';

type Title = Readonly<Record<string, unknown>>;

const input = (titles: readonly Title[], city = '台州市') => ({
  city,
  industry: 'C3852',
  titles,
  projects: [],
  received: [],
});

const table: readonly (readonly [
  sentence: string,
  document: DocumentId,
  titles: readonly Title[],
  notices: readonly (readonly [code: string, path: string])[],
])[] = [
  [
    'a champion without a level, where rules mean the nation’s',
    'taizhou-matrix-2025',
    [{ title: 'champion-enterprise', on: '2026-05-01' }],
    [['title-without-level', 'titles.0']],
  ],
  [
    'a product of a title that goes to the enterprise as a whole',
    'taizhou-matrix-2025',
    [{ title: 'little-giant', product: '阀门', on: '2026-05-01' }],
    [['title-by-no-product', 'titles.0.product']],
  ],
  [
    'a grade of a title that comes in none',
    'taizhou-matrix-2025',
    [{ title: 'little-giant', grade: 3, on: '2026-05-01' }],
    [['title-has-no-grade', 'titles.0.grade']],
  ],
  [
    'a champion of a city, said so',
    'taizhou-matrix-2025',
    [{ title: 'champion-enterprise', on: '2026-05-01', level: 'municipal' }],
    [],
  ],
  [
    'a demonstration title, which has no level unless it is said',
    'taizhou-matrix-2025',
    [{ title: 'demonstration', of: '甲', on: '2026-05-01' }],
    [['title-without-level', 'titles.0']],
  ],
  [
    'a title that is given at one level alone',
    'taizhou-matrix-2025',
    [{ title: 'little-giant', on: '2026-05-01' }],
    [],
  ],
  ['a title of which no rule means a level', 'taizhou-matrix-2025', [{ title: 'chain-leader', on: '2026-05-01' }], []],
  [
    'a candidate, where any level counts',
    'shaoxing-growth-2021',
    [{ title: 'champion-candidate', on: '2026-05-01' }],
    [],
  ],
  [
    'an innovation leader candidate, where the city’s is meant',
    'shaoxing-growth-2021',
    [{ title: 'innovation-leader-candidate', on: '2026-05-01' }],
    [['title-without-level', 'titles.0']],
  ],
  [
    'a high-tech title of 2019',
    'taizhou-matrix-2025',
    [{ title: 'high-tech', on: '2019' }],
    [['title-past-term', 'titles.0']],
  ],
  [
    'a high-tech title of 2019, renewed in 2022 and 2025: the last counts',
    'taizhou-matrix-2025',
    [
      { title: 'high-tech', on: '2019' },
      { title: 'high-tech', on: '2022', event: 'renewal' },
      { title: 'high-tech', on: '2025', event: 'renewal' },
    ],
    [],
  ],
  [
    'a high-tech title renewed once: the renewal is past its term',
    'taizhou-matrix-2025',
    [
      { title: 'high-tech', on: '2019' },
      { title: 'high-tech', on: '2022', event: 'renewal' },
    ],
    [['title-past-term', 'titles.1']],
  ],
  [
    'a high-tech title of 2019 whose end is told',
    'taizhou-matrix-2025',
    [{ title: 'high-tech', on: '2019', until: '2022' }],
    [],
  ],
  [
    'a hidden champion of 2015: no custom gives it a term',
    'taizhou-matrix-2025',
    [{ title: 'hidden-champion', on: '2015' }],
    [],
  ],
  [
    'two at once, in the order of the titles',
    'taizhou-matrix-2025',
    [
      { title: 'high-tech', on: '2019' },
      { title: 'champion-product', product: '甲', on: '2026' },
    ],
    [
      ['title-past-term', 'titles.0'],
      ['title-without-level', 'titles.1'],
    ],
  ],
];

describe('a result remarks on', () => {
  test.each(table)('%s', (_, document, titles, notices) => {
    const result = evaluate(unchecked(input(titles, document === 'taizhou-matrix-2025' ? '台州市' : '绍兴市')), {
      document,
      year: 2026,
    });
    expect(result.notices.map(({ code, place }) => [code, place.path])).toEqual(notices);
  });
});

describe('a city that no document is for', () => {
  const codesOf = (city: string): readonly string[] =>
    evaluate({ city }, { document: 'taizhou-matrix-2025', year: 2026 }).notices.map(({ code }) => code);

  test.each(['台洲市', '泰州市', '杭州市'])('%s is remarked on, and not corrected', (city) => {
    expect(codesOf(city)).toEqual(['city-of-no-document']);
  });

  test.each(['台州市', '宁波市', '绍兴市'])('%s is one that some document is for', (city) => {
    expect(codesOf(city)).toEqual([]);
  });
});

describe('a title taken as the nation’s', () => {
  const told = input([{ title: 'champion-enterprise', on: '2026-05-01' }]);
  const document = 'taizhou-matrix-2025' as const;

  test('is remarked on once, whatever is asked', () => {
    const notices = [
      evaluateAll(unchecked(told), { year: 2026 }).notices,
      timeline(unchecked(told), { document, from: 2025, through: 2027 }).notices,
      questions(unchecked(told), { document, year: 2026 }).notices,
    ];
    expect(notices.map((each) => each.map(({ code }) => code))).toEqual(notices.map(() => ['title-without-level']));
  });

  test('is printed so, in both languages', () => {
    const result = evaluate(unchecked(told), { document, year: 2026 });
    expect(explainResult(result, 'zh', 'text')).toContain('没有写明级别，按国家级对待。');
    expect(explainResult(result, 'en', 'text').replace(/\s+/gu, ' ')).toContain('is not stated: taken as national.');
  });
});
