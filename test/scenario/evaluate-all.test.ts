import { unchecked } from '../../src/subject/index.js';
import { describe, expect, test } from 'vitest';
import { type DocumentId, documents } from '../../src/documents/index.js';
import { evaluate } from '../../src/engine/evaluate.js';
import { evaluateAll, type EvaluateAllOptions } from '../../src/evaluate-all.js';
import type { DocumentFiles } from '../../src/rule/index.js';
import { explainAll } from '../../src/scenario/all-documents/page.js';
import { anotherDocument, issued } from './another-document.js';
import { interval } from '../laws/support.js';
import { issuesOf } from './problems.js';
import { displacerText } from '../displacer.js';

const { 'taizhou-matrix-2025': draft } = documents;
const taizhou = issued;

const complete = { city: '台州市', industry: 'I6510', foundedIn: 2020, titles: [], projects: [], received: [] };

/** A second document with some of its rules written otherwise. */
const changed = (
  changes: Readonly<Record<string, (rule: Readonly<Record<string, unknown>>) => unknown>>,
): DocumentFiles => {
  const second = anotherDocument('taizhou-second-2026', 1, 1);
  return {
    ...second,
    rules: {
      ...second.rules,
      ...Object.fromEntries(
        Object.entries(changes).map(([slug, change]) => [
          slug,
          change(second.rules[slug] as Readonly<Record<string, unknown>>),
        ]),
      ),
    },
  };
};

const paying = (amount: string) => (rule: Readonly<Record<string, unknown>>) => ({ ...rule, parameters: { amount } });

const paid = (
  input: object,
  files: readonly DocumentFiles[],
  options: Omit<EvaluateAllOptions, 'year'> = {},
  year = 2026,
): unknown => {
  const { results, total } = evaluateAll({ ...complete, ...input }, { year, ...options, documents: files });
  const awards = results.flatMap((result) =>
    result.awards
      .filter(({ truth }) => truth !== 'no')
      .map(({ rule, of, payable, displacedBy }) => [
        `${rule}${of === undefined ? '' : ` (${of})`}`,
        payable.low === payable.high ? payable.low : [payable.low, payable.high],
        ...(displacedBy === undefined
          ? []
          : [`${displacedBy.group}: ${displacerText(displacedBy.by)} ${displacedBy.clauses.join()}`]),
      ]),
  );
  return {
    awards,
    total: total.low === total.high ? total.low : [total.low, total.unbounded === true ? 'unbounded' : total.high],
  };
};

const giant = [{ title: 'little-giant', on: '2026-07-01' }];
const champions = [
  { title: 'champion-enterprise', on: '2026-03-01' },
  { title: 'champion-product', product: '甲', on: '2026-03-01' },
];

describe('two documents that pay for one matter', () => {
  test('keep the higher, and say by which award of which document and clause the other is displaced', () => {
    expect(paid({ titles: giant }, [taizhou, changed({ 'little-giant': paying('150万元') })])).toEqual({
      awards: [
        [
          'taizhou-matrix-2025/little-giant',
          '0元',
          'across-documents: taizhou-second-2026/little-giant 004-100,004-101',
        ],
        ['taizhou-second-2026/little-giant', '150万元'],
      ],
      total: '150万元',
    });
  });

  test('of equal sums keep that of the document followed first, by rank and then by name', () => {
    const second = changed({});
    expect(paid({ titles: giant }, [second, taizhou])).toMatchObject({
      awards: [
        ['taizhou-matrix-2025/little-giant', '100万元'],
        ['taizhou-second-2026/little-giant', '0元', expect.any(String)],
      ],
      total: '100万元',
    });
    const ranked = anotherDocument('taizhou-second-2026', 1, 1, { rank: 2, rankWhy: { zh: '后发', en: 'later' } });
    expect(paid({ titles: giant }, [taizhou, ranked])).toMatchObject({
      awards: [
        ['taizhou-second-2026/little-giant', '100万元'],
        ['taizhou-matrix-2025/little-giant', '0元', expect.any(String)],
      ],
      total: '100万元',
    });
  });

  test('both pay where the matters differ', () => {
    const second = changed({
      'little-giant': (rule) => ({ ...rule, outcome: { ...(rule['outcome'] as object), matter: 'another-matter' } }),
    });
    expect(paid({ titles: giant }, [taizhou, second])).toEqual({
      awards: [
        ['taizhou-matrix-2025/little-giant', '100万元'],
        ['taizhou-second-2026/little-giant', '100万元'],
      ],
      total: '200万元',
    });
  });

  test('are compared item by item', () => {
    // 30 and 20 here for a national and a provincial title, 10 and 60 there: 30 and 60.
    const second = changed({
      demonstration: (rule) => ({
        ...rule,
        parameters: {
          levels: {
            level: 'text',
            amount: '万元',
            rows: [
              ['national', 10],
              ['provincial', 60],
            ],
          },
        },
      }),
    });
    const titles = [
      { title: 'demonstration', of: '甲', level: 'national', on: '2026-03-01' },
      { title: 'demonstration', of: '乙', level: 'provincial', on: '2026-03-01' },
    ];
    expect(paid({ titles }, [taizhou, second])).toMatchObject({
      awards: [
        [
          'taizhou-matrix-2025/demonstration (乙)',
          '0元',
          expect.stringContaining('taizhou-second-2026/demonstration (乙)'),
        ],
        ['taizhou-matrix-2025/demonstration (甲)', '30万元'],
        ['taizhou-second-2026/demonstration (乙)', '60万元'],
        [
          'taizhou-second-2026/demonstration (甲)',
          '0元',
          expect.stringContaining('taizhou-matrix-2025/demonstration (甲)'),
        ],
      ],
      total: '90万元',
    });
  });

  test('leave free what an award given up would have excluded', () => {
    // Here the enterprise title excludes the product’s 50. Paid 120 for elsewhere, it leaves the product to be paid here.
    const second = changed({ 'champion-enterprise': paying('120万元'), 'champion-product': paying('10万元') });
    expect(paid({ titles: champions }, [taizhou, second], { readings: { 'champion-both': 'higher' } })).toMatchObject({
      awards: [
        ['taizhou-matrix-2025/champion-enterprise', '0元', expect.stringContaining('across-documents')],
        ['taizhou-matrix-2025/champion-product (甲)', '50万元'],
        ['taizhou-second-2026/champion-enterprise', '120万元'],
        ['taizhou-second-2026/champion-product (甲)', '0元', expect.any(String)],
      ],
      total: '170万元',
    });
  });

  test('are in doubt where one stands for each of an unknown number of items', () => {
    // Three products would pay 150 here, more than the 30 there; none would leave the 30.
    const second = changed({
      'revenue-milestone': (rule) => ({
        ...rule,
        outcome: { ...(rule['outcome'] as object), matter: 'champion-product' },
      }),
    });
    const { titles: _, ...open } = {
      ...complete,
      industry: 'C1310',
      years: { 2020: {}, 2026: { revenueInTaizhou: '12亿元', mainRevenue: '12亿元' } },
      before: { through: 2025, revenueInTaizhouPeak: '1亿元', mainRevenuePeak: '1亿元', everAboveScale: true },
    };
    const { results, total } = evaluateAll(open, { year: 2026, documents: [taizhou, second] });
    const [milestone] = results.flatMap(({ awards }) =>
      awards.filter(({ rule }) => rule === 'taizhou-second-2026/revenue-milestone'),
    );
    expect(milestone).toMatchObject({
      truth: 'yes',
      payable: { low: '0元', high: '30万元' },
      missing: [{ path: 'titles' }],
    });
    // The 30 of the first document are for another matter.
    expect(total).toMatchObject({ low: '60万元', unbounded: true });
  });

  test('pay for certain once where one document would pay a product and the other one that may be the same', () => {
    // Read as once a year each document pays one product: 75 there for either, and 50 more here only if they are two.
    const titles = [
      { title: 'champion-product', product: '甲', on: '2026-03-01' },
      { title: 'champion-product', on: '2026-03-01' },
    ];
    const { total } = evaluateAll(unchecked({ ...complete, titles }), {
      year: 2026,
      documents: [taizhou, changed({ 'champion-product': paying('75万元') })],
      readings: { 'champion-products': 'once' },
    });
    expect(total).toMatchObject({ low: '75万元', high: '125万元' });
  });

  test('pay nothing for certain where a title that may be another is held against them', () => {
    // Told by hand to be provincial too, the second is the first: then one document pays 20 and the others nothing.
    const titles = [
      { title: 'demonstration', of: '甲', level: 'provincial', on: '2026-05-01' },
      { title: 'demonstration', of: '甲', on: '2026-05-01' },
    ];
    const files = [
      taizhou,
      anotherDocument('taizhou-second-2026', 1, 0.5),
      anotherDocument('taizhou-third-2027', 1, 1),
    ];
    const { results, total } = evaluateAll(unchecked({ ...complete, titles }), {
      year: 2026,
      documents: files,
      readings: { 'stacking-inside': 'higher-only-per-matter' },
    });
    expect(results.map((result) => result.total.low)).toEqual(['0元', '0元', '0元']);
    expect(total.low).toBe('20万元');
  });

  test('are explained with the other document’s name', () => {
    const all = evaluateAll(unchecked({ ...complete, name: '甲公司', titles: giant }), {
      year: 2026,
      documents: [taizhou, changed({ 'little-giant': paying('150万元') })],
    });
    expect(explainAll(all, 'zh')).toMatch(/\n一、结论：适用文件2份，奖补合计150万元\n/u);
    const [zh, en] = (['zh', 'en'] as const).map((language) => explainAll(all, language, 'text', { detail: true }));
    expect(zh).toContain(
      '按“各文件同一事项只计最高的一项”，已按taizhou-second-2026方案的国家级专精特新“小巨人”企业奖励享受，本项不重复享受。〔台州方案〕末段',
    );
    expect(en).toContain(
      'Nothing further: support for the same matter already received under Award for a national “Little Giant” (Plan taizhou-second-2026)',
    );
  });
});

describe('consultation drafts', () => {
  const titles = [...giant, { title: 'sme-service-platform', on: '2026-07-01' }];
  const both = (): ReturnType<typeof evaluateAll> =>
    evaluateAll(unchecked({ ...complete, name: '甲公司', titles }), {
      year: 2026,
      documents: [draft, changed({ 'little-giant': paying('80万元'), 'sme-service-platform': paying('10万元') })],
    });

  test('stand apart with a sum of their own, and displace nothing that is in force, however much more they write', () => {
    const { results, total, drafts, notFitting } = both();
    expect(results.map(({ document }) => document)).toEqual(['taizhou-second-2026']);
    expect(results.flatMap(({ awards }) => awards.filter(({ displacedBy }) => displacedBy !== undefined))).toEqual([]);
    expect(total).toMatchObject({ low: '90万元', high: '90万元' });
    expect(drafts).toMatchObject({
      results: [{ document: 'taizhou-matrix-2025' }],
      total: { low: '120万元', high: '120万元' },
    });
    expect(notFitting).toEqual([]);
  });

  test('pay one matter once among themselves', () => {
    const other = anotherDocument('taizhou-third-2027', 1.5, 0.5, { status: 'consultation-draft' });
    const { drafts, results } = evaluateAll(unchecked({ ...complete, titles: giant }), {
      year: 2026,
      documents: [draft, other],
    });
    expect(results).toEqual([]);
    expect(interval(drafts.total).low).toBe(
      Math.max(...drafts.results.flatMap(({ awards }) => awards.map(({ amount }) => interval(amount).low))),
    );
  });

  test('are told under a heading of their own, in both languages', () => {
    const [zh, en] = [explainAll(both(), 'zh').split('\n'), explainAll(both(), 'en').split('\n')];
    expect(zh.slice(0, 3)).toEqual([
      '甲公司：各份文件测算结果（2026年度）',
      '一、结论：适用文件1份，奖补合计90万元',
      '  另有征求意见稿1份，不具效力；按草案测算合计120万元，不计入现行文件的合计。',
    ]);
    const draft = zh.findIndex((line) => /^三、.*（征求意见稿）/u.test(line));
    expect(draft).toBeGreaterThan(zh.findIndex((line) => /^二、.*taizhou-second-2026/u.test(line)));
    expect(zh.slice(draft)).toContain('（一）结论：奖补合计120万元，均可确定');
    expect(en.slice(0, 3)).toEqual([
      '甲公司: estimate under every document, programme year 2026',
      '1. Conclusion: 1 document applies, estimated support CNY 900,000',
      '  1 consultation draft without legal effect is estimated apart: CNY 1,200,000, not counted with',
    ]);
    expect(en).toContain('3.1 Conclusion: estimated support CNY 1,200,000, all of it established');
  });

  test('alone leave nothing in force', () => {
    const all = evaluateAll(unchecked({ ...complete, name: '甲公司', titles: giant }), { year: 2026 });
    expect(all).toMatchObject({
      results: [],
      total: { low: '0元', high: '0元' },
      missing: [],
      drafts: { total: { low: '100万元', high: '100万元' } },
    });
    expect(explainAll(all, 'zh').split('\n')[1]).toBe('一、结论：所核对的5份文件中，没有适用的现行文件');
  });
});

describe('documents that take each other’s place', () => {
  const taking = (id: string, from: string, more: object = {}): DocumentFiles =>
    anotherDocument('taizhou-second-2026', 1, 0.5, { supersedes: [{ document: id, from }], ...more });

  test('in a circle are refused', () => {
    const first = {
      ...taizhou,
      document: {
        ...(taizhou.document as object),
        supersedes: [{ document: 'taizhou-second-2026', from: '2026-01-01' }],
      },
    };
    expect(
      issuesOf(() =>
        evaluateAll(
          { city: '台州市' },
          { year: 2026, documents: [first, taking('taizhou-matrix-2025', '2027-01-01')] },
        ),
      ),
    ).toEqual(['supersession-loop documents', 'supersession-loop documents']);
  });

  test('do so once each, and never their own', () => {
    const twice = {
      supersedes: [
        { document: 'a', from: '2026-01-01' },
        { document: 'a', from: '2027-01-01' },
        { document: 'taizhou-second-2026', from: '2026-01-01' },
      ],
    };
    expect(
      issuesOf(() =>
        evaluateAll(
          { city: '台州市' },
          { year: 2026, documents: [anotherDocument('taizhou-second-2026', 1, 1, twice)] },
        ),
      ),
    ).toEqual([
      'id-duplicate rules/taizhou-second-2026/document.json /supersedes/1/document',
      'value-misfit rules/taizhou-second-2026/document.json /supersedes/2/document',
    ]);
  });

  test('are told with the day and the reason, in both languages', () => {
    const all = evaluateAll(
      { ...complete, titles: [{ title: 'little-giant', on: '2026-03-01' }] },
      {
        year: 2026,
        documents: [
          taizhou,
          taking('taizhou-matrix-2025', '2026-07-01', { period: { from: '2026-07-01', through: null } }),
        ],
      },
    );
    expect(explainAll(all, 'zh').replace(/\n\s+/gu, '')).toContain(
      '自2026年7月1日起由taizhou-second-2026方案取代：2026年度只计至2026年6月30日已发生的事项，按全年情况认定的事项不计。',
    );
    expect(explainAll(all, 'en').replace(/\s+/gu, ' ')).toContain(
      'Plan taizhou-second-2026 takes its place from 1 July 2026 on: of 2026 only what happened by 30 June 2026 counts, and nothing that is decided by the whole year.',
    );
  });
});

describe('documents that do not fit', () => {
  const reasons = (input: object, year: number, options: Omit<EvaluateAllOptions, 'year'> = {}): unknown =>
    Object.fromEntries(
      evaluateAll(unchecked(input), { ...options, year }).notFitting.map(({ document, reason }) => [document, reason]),
    );

  test('are for another city', () => {
    const found = reasons({ city: '台州市' }, 2026);
    expect(found).toMatchObject({ 'ningbo-plan-2021': 'other-city', 'shaoxing-growth-2021': 'other-city' });
    expect(found).not.toHaveProperty('taizhou-matrix-2025');
    expect(
      evaluateAll({ city: '绍兴市' }, { year: 2024 }).notFitting.find(
        ({ document }) => document === 'taizhou-matrix-2025',
      )?.because,
    ).toEqual({ zh: '只适用于台州市，不是绍兴市', en: 'for Taizhou (台州市), not Shaoxing (绍兴市)' });
  });

  test('have no rule about the kind of subject', () => {
    expect(reasons({ city: '台州市' }, 2026, { subject: 'site' })).toMatchObject({ 'taizhou-matrix-2025': 'no-rule' });
    expect(
      evaluateAll({ city: '宁波市', area: '60亩' }, { year: 2022, subject: 'site' }).results.map(
        ({ document }) => document,
      ),
    ).toContain('ningbo-renewal-2021');
  });

  test('are about a city where they set targets for it', () => {
    const city = {
      city: '宁波市',
      observations: [{ indicator: 'tax-per-mu', year: 2022, value: '51.2', unit: '万元/亩' }],
    };
    const { results } = evaluateAll(city, { year: 2022, subject: 'city' });
    expect(results.map(({ document }) => document).sort()).toEqual([
      'ningbo-four-ups-2021',
      'ningbo-plan-2021',
      'ningbo-renewal-2021',
    ]);
    for (const { document, targets } of results) {
      expect(targets.length).toBeGreaterThan(0);
      expect(targets).toEqual(
        evaluate(city, { document: document as DocumentId, subject: 'city', year: 2022 }).targets,
      );
    }
  });

  test('are out of their period, unless a rule reaches beyond it', () => {
    expect(reasons({ city: '台州市' }, 2024)).toMatchObject({ 'taizhou-matrix-2025': 'out-of-period' });
    expect(reasons({ ...complete, industry: 'A01' }, 2030)).toMatchObject({ 'taizhou-matrix-2025': 'out-of-period' });
    // Entry in 2029 is paid for 2030.
    const scaled = {
      ...complete,
      industry: 'C13',
      foundedIn: 2029,
      years: { 2029: { aboveScale: true }, 2030: { aboveScale: true } },
    };
    expect(evaluateAll(scaled, { year: 2030 }).drafts).toMatchObject({
      results: [{ document: 'taizhou-matrix-2025' }],
      total: { low: '6万元', high: '6万元' },
    });
  });

  test('are none where the period is moved', () => {
    expect(reasons({ city: '台州市' }, 2015, { asIfInForce: '2013..2021' })).not.toHaveProperty('taizhou-matrix-2025');
  });
});

describe('evaluating all', () => {
  test('tells every problem of input and options at once', () => {
    const wrong = {
      assumeNone: ['x'],
      readings: { breakthru: 'inclusive' },
      reforms: { 'taizhou-2025': [] },
    } as unknown as EvaluateAllOptions;
    expect(issuesOf(() => evaluateAll({ city: '台州' }, { ...wrong, year: 20 }))).toEqual([
      'programme-year-wanted year',
      'assumption-unknown assumeNone.0',
      'reading-unknown reading breakthru',
      'document-unknown reforms',
      'city-full-name city',
    ]);
    expect(
      issuesOf(() =>
        evaluateAll({ city: '台州市' }, { ...({ subject: 'county' } as unknown as EvaluateAllOptions), year: 2026 }),
      ),
    ).toEqual(['choice-wanted subject']);
    expect(issuesOf(() => evaluateAll({ city: '台州市' }, { year: 2026, documents: [taizhou, taizhou] }))).toEqual([
      'given-twice documents',
    ]);
  });

  test('takes a reading in every document that has it, and reforms document by document', () => {
    const at = {
      ...complete,
      industry: 'C13',
      foundedIn: 2026,
      years: { 2026: { revenueInTaizhou: '10亿元', aboveScale: true } },
    };
    expect(evaluateAll(at, { year: 2026 }).drafts.total.low).toBe('0元');
    expect(evaluateAll(at, { year: 2026, readings: { breakthrough: 'inclusive' } }).drafts.total.low).toBe('30万元');
    const reforms = {
      'taizhou-matrix-2025': [{ rule: 'little-giant', part: 'parameters.amount', from: '100万元', to: '70万元' }],
    } as const;
    expect(evaluateAll(unchecked({ ...complete, titles: giant }), { year: 2026, reforms }).drafts.total.low).toBe(
      '70万元',
    );
  });

  test('adds up documents that have nothing in common', () => {
    const apart = changed(
      Object.fromEntries(
        Object.entries(taizhou.rules).flatMap(([slug, rule]) =>
          (rule as { kind: string }).kind === 'award'
            ? [
                [
                  slug,
                  (each: Readonly<Record<string, unknown>>) => ({
                    ...each,
                    outcome: { ...(each['outcome'] as object), matter: `other-${slug}` },
                  }),
                ],
              ]
            : [],
        ),
      ),
    );
    expect(paid({ titles: giant }, [taizhou, apart])).toMatchObject({ total: '200万元' });
  });
});
