/** Forms and sheets: what a field takes is what the parser takes, and what stands in cells is what an input says. */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { formFields, fromCells, issuesAtCells } from '../../src/form.js';
import { describeIssue, HuiqiError, type Issue, parseEnterprise, parsePlace, ruleIds } from '../../src/index.js';
import { fieldAt, subjectKinds } from '../../src/subject/index.js';
import { inputFields } from '../../src/subject/index.js';
import { scaleUp } from '../../src/evaluators/taizhou-matrix-2025/index.js';

const parse = (kind: (typeof subjectKinds)[number], input: unknown) =>
  kind === 'enterprise' ? parseEnterprise(input) : parsePlace(kind, input);

describe('the fields of a form', () => {
  test('are all the fields of the input, each with a question in both languages', () => {
    for (const kind of subjectKinds) {
      expect(formFields(kind).map(({ path }) => path)).toEqual(Object.keys(inputFields[kind]));
      for (const { title, asked } of formFields(kind))
        for (const text of [title.zh, title.en, asked.zh, asked.en]) expect(text).toMatch(/^[^{}]+$/u);
    }
  });

  test('of a rule are what it reads: every one is a field of its input, the city among them', () => {
    for (const rule of ruleIds) {
      const paths = formFields(rule).map(({ path }) => path);
      expect(paths).toContain('city');
      expect(paths.every((path) => fieldAt(path.replace('*', '2026')) !== undefined)).toBe(true);
    }
    expect(formFields('taizhou-matrix-2025/scale-up').map(({ path }) => path)).toEqual([
      'asOf',
      'before.everAboveScale',
      'before.through',
      'city',
      'foundedIn',
      'industry',
      'received',
      'years.*.aboveScale',
    ]);
  });

  test('of a list come with those of one entry, each as it stands among all', () => {
    const shared = formFields('enterprise');
    const titles = formFields('taizhou-matrix-2025/dcmm').find(({ path }) => path === 'titles');
    expect(titles?.entry?.map(({ path }) => path).slice(0, 3)).toEqual([
      'titles.*.title',
      'titles.*.event',
      'titles.*.on',
    ]);
    for (const { answer, path, entry } of shared) {
      const kinds = answer.kind === 'list' ? Object.values(answer.entry) : undefined;
      expect(entry?.map((each) => each.answer)).toEqual(kinds);
      expect(entry).toEqual(kinds && shared.filter((each) => each.path.startsWith(`${path}.`)));
    }
  });

  test('have examples that the parser takes', () => {
    for (const kind of subjectKinds)
      for (const { path, example } of formFields(kind)) {
        const [first = '', , ...rest] = path.split('.');
        if (rest.length > 0 || first === 'before' || first === 'city') continue;
        const input = {
          city: '台州市',
          [first]: path.includes('.') ? { [path.split('.')[1] ?? '']: example } : example,
        };
        const parsed = parse(kind, input);
        const own = parsed.ok ? [] : parsed.issues.filter(({ place }) => JSON.stringify(place).includes(`"${path}"`));
        expect(own, path).toEqual([]);
      }
  });
});

describe('cells', () => {
  test('are read as an input writes them', () => {
    const cells = {
      city: '台州市',
      foundedIn: '2019',
      size: '小型',
      'years.2025.aboveScale': '是',
      'years.2026.revenue': ' 9.6亿元 ',
      'titles.0.title': 'little-giant',
      'titles.1.title': '',
      'titles.2.title': 'dcmm',
      'titles.2.grade': '3',
      received: '无',
      projects: '',
    };
    expect(fromCells('enterprise', cells)).toEqual({
      city: '台州市',
      foundedIn: 2019,
      size: 'small',
      years: { 2025: { aboveScale: true }, 2026: { revenue: '9.6亿元' } },
      titles: [{ title: 'little-giant' }, { title: 'dcmm', grade: 3 }],
      received: [],
    });
  });

  test('that are no field, or no value of it, are left to the parser, which names their place', () => {
    const parsed = parseEnterprise(
      fromCells('enterprise', {
        city: '台州市',
        'years.2026.aboveScale': 'maybe',
        'years.2026.profits': '1元',
        'titles.first.title': 'dcmm',
        titles2: 'x',
      } as Readonly<Record<string, string>>),
    );
    expect(parsed.ok ? [] : parsed.issues.map(({ place }) => ('path' in place ? place.path : '')).sort()).toEqual([
      'titles',
      'titles2',
      'years.2026.aboveScale',
      'years.2026.profits',
    ]);
  });

  test('whatever they are called never end in an error of their own', () => {
    fc.assert(
      fc.property(fc.constantFrom(...subjectKinds), fc.dictionary(fc.string(), fc.string()), (kind, cells) => {
        parse(kind, fromCells(kind, cells));
      }),
    );
    expect(
      Object.keys(
        fromCells('enterprise', JSON.parse('{"__proto__.city":"台州市"}') as Record<string, string>) as object,
      ),
    ).toEqual(['__proto__']);
  });

  test('of a web form, an address or a map say what an object of them says', () => {
    const cells = { city: '台州市', foundedIn: '2009', 'years.2026.aboveScale': '是', size: '' };
    const form = new FormData();
    for (const [path, cell] of Object.entries(cells)) form.append(path, cell);
    form.append('city', '台州市');
    const told = fromCells('enterprise', cells);
    expect(told).toMatchObject({ foundedIn: 2009 });
    expect(fromCells('enterprise', form)).toEqual(told);
    expect(fromCells('enterprise', new URLSearchParams(cells))).toEqual(told);
    expect(fromCells('enterprise', new Map(Object.entries(cells)))).toEqual(told);
  });

  test('that are no texts, or told twice, are refused where they stand', () => {
    const placesOf = (cells: unknown): unknown => {
      try {
        return fromCells('enterprise', cells as never);
      } catch (error) {
        return error instanceof HuiqiError ? error.issues.map(({ code, place }) => [code, place]) : error;
      }
    };
    expect(placesOf({ city: '台州市', foundedIn: 2009, 'before.everAboveScale': true, size: null })).toEqual([
      ['text-wanted', { path: 'foundedIn' }],
      ['text-wanted', { path: 'before.everAboveScale' }],
    ]);
    const form = new FormData();
    for (const each of ['台州市', '宁波市']) form.append('city', each);
    form.append('note', new Blob(['x']));
    expect(placesOf(form)).toEqual([
      ['option-misfit', { path: 'city' }],
      ['text-wanted', { path: 'note' }],
    ]);
    class Told {
      get city() {
        return ['台州', '市'].join('');
      }
    }
    for (const other of [new Set(['city']), new Date(0), new Told(), new Map([[1, 'x']]), [], 'city'])
      expect(placesOf(other)).toEqual([['option-misfit', { option: 'cells' }]]);
  });

  test('make an input that a rule takes', () => {
    const input = fromCells('enterprise', {
      city: '台州市',
      industry: 'C3852',
      foundedIn: '2025',
      'years.2025.aboveScale': 'true',
      'years.2026.aboveScale': 'true',
      received: '[]',
    });
    const parsed = parseEnterprise(input);
    expect(parsed.ok && scaleUp(parsed.input, { year: 2026 }).truth).toBe('yes');
  });

  test.each([
    ['foundedIn', '２００９', 2009],
    ['foundedIn', '2009年', 2009],
    ['foundedIn', ' 2009 年度 ', 2009],
    ['before.through', '２０２４年', 2024],
    ['titles.0.grade', '３级', 3],
    ['titles.0.grade', '第3级', 3],
    ['received.0.forYear', '2025年', 2025],
    ['received.0.instalment', '第2期', 2],
    ['enterprises', '1,200家', 1200],
    // What is no number of that kind stays as it is typed.
    ['foundedIn', '2009级', '2009级'],
    ['foundedIn', '2,009', '2,009'],
    ['foundedIn', '二〇〇九年', '二〇〇九年'],
    ['titles.0.grade', '3年', '3年'],
    ['enterprises', '1,20家', '1,20家'],
  ])('of %s that say %s are read as %j', (path, cell, value) => {
    const input = fromCells(path === 'enterprises' ? 'park' : 'enterprise', { [path]: cell } as Readonly<
      Record<string, string>
    >);
    expect(JSON.stringify(input)).toMatch(new RegExp(`:${JSON.stringify(value)}[}\\]]*$`, 'u'));
  });

  test('that deny one another are refused: a list is empty, or has entries', () => {
    const both = { titles: ' 无', 'titles.0.title': 'dcmm', received: '无', 'received.1.amount': ' ' };
    expect(() => fromCells('enterprise', both)).toThrow(/titles.*either “none” or its entries/u);
    expect(fromCells('enterprise', { ...both, titles: '' })).toEqual({ titles: [{ title: 'dcmm' }], received: [] });
  });
});

describe('problems of what cells say', () => {
  const problemsOf = (cells: Readonly<Record<string, string>>): readonly Issue[] => {
    const parsed = parseEnterprise(fromCells('enterprise', cells));
    return issuesAtCells('enterprise', cells, parsed.ok ? [] : parsed.issues);
  };

  test('are told of the cell that was filled in, whatever rows are left blank', () => {
    const cells = {
      city: '台州',
      'titles.0.title': '',
      'titles.5.title': 'xx',
      'titles.7.title': 'dcmm',
      'titles.7.on': '2026-07-02',
      'titles.7.until': '2026-07-01',
      'titles.10.on': 'yy',
      'projects.3.name': '甲',
      'received.1.amount': '5',
    };
    const problems = problemsOf(cells);
    expect(problems.map(({ place }) => 'path' in place && place.path)).toEqual([
      'city',
      'titles.5.title',
      'titles.10.title',
      'titles.10.on',
      'projects.3.kind',
      'received.1.amount',
    ]);
    expect(problems.map((each) => describeIssue(each, 'zh').split('：')[0])).toContain(
      '第11项称号的日期（titles.10.on）',
    );
  });

  test('name what they are held against in its row too', () => {
    const [problem] = problemsOf({
      city: '台州市',
      'titles.2.title': 'high-tech',
      'titles.2.on': '2026-07-02',
      'titles.4.title': 'dcmm',
      'titles.4.on': '2026-07-02',
      'titles.4.until': '2026-07-01',
    });
    expect(problem?.place).toEqual({ path: 'titles.4.until' });
    expect(problem?.wanted.zh).toContain('第5项称号的日期（titles.4.on：');
    expect(problem?.wanted.en).toContain('title 5, date (titles.4.on: ');
  });

  test('stand in a row that is there, for any rows', () => {
    const row = fc.record({
      at: fc.nat(30),
      field: fc.constantFrom('title', 'on', 'grade'),
      text: fc.constantFrom('', ' ', 'x', 'dcmm'),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const cells = Object.fromEntries(rows.map(({ at, field, text }) => [`titles.${String(at)}.${field}`, text]));
        const filled = new Set(
          Object.entries(cells).flatMap(([path, text]) => (text.trim() === '' ? [] : [path.split('.')[1]])),
        );
        for (const { place } of problemsOf({ city: '台州市', ...cells })) {
          const [list, at] = 'path' in place ? place.path.split('.') : [];
          expect([list, filled.has(at)]).toEqual(['titles', true]);
        }
      }),
    );
  });
});
