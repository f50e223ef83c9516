import { unchecked } from '../../src/subject/index.js';
import { describe, expect, test } from 'vitest';
import {
  createEngine,
  describeNotice,
  evaluate,
  HuiqiError,
  type Issue,
  parseEnterprise,
  type Result,
} from '../../src/index.js';
import { award, enterpriseOf, group, tinyDocument, tinyEngine } from '../arbitrary/tiny-document.js';

const document = 'taizhou-matrix-2025';

const refused = (matter: string, more: object = {}): readonly Issue[] => {
  try {
    evaluate({ city: '台州市', received: [{ policy: '市级政策', matter, ...more }] }, { document, year: 2026 });
    return [];
  } catch (error) {
    if (error instanceof HuiqiError) return error.issues;
    throw error;
  }
};

describe('a matter in words of one’s own', () => {
  test.each([
    ['小巨人奖励', 'little-giant'],
    ['隐形冠军奖', 'hidden-champion'],
    ['小升规奖补', 'scale-up'],
    ['数字化改造补助', 'digital-project'],
    ['5G补助', '5g-project'],
    ['单项冠军奖励', 'champion-enterprise'],
    ['500强奖励', 'manufacturing-500 / private-manufacturing-500'],
    ['专精特新奖励', 'little-giant / sme-service-platform'],
    ['其他', 'other'],
    ['little-gaint', 'little-giant'],
  ])('%s is answered with %s', (matter, slug) => {
    expect(refused(matter)).toMatchObject([
      {
        code: 'matter-unknown',
        next: {
          zh: expect.stringContaining(`是否指“${slug}”？`) as unknown,
          en: expect.stringContaining(`Did you mean “${slug}”?`) as unknown,
        },
      },
    ]);
  });

  test.each(['稳岗补贴', '技改补助'])(
    '%s may be nothing of ours: what to do is said, and nothing guessed',
    (matter) => {
      expect(refused(matter)[0]?.next.zh).toBe(
        '不清楚为哪件事的，请不写 matter；确与其中任何一项都无关的，请写 other。',
      );
    },
  );
});

describe('a document beside another', () => {
  const plain = award('plain', {
    parameters: { amount: '10万元' },
    conditions: {
      name: 'reached',
      fact: 'revenue',
      params: { measure: 'revenue' },
      operator: 'greaterThanInclusive',
      value: '1000万元',
    },
    outcome: { pays: 'parameter.amount', repeats: 'once' },
  });
  const first = tinyDocument([plain]);
  const text = JSON.stringify(first).replaceAll('tiny', 'else').replaceAll('plain', 'other-one');
  const other = JSON.parse(text) as typeof first;
  const engine = createEngine([first, other]);
  const resultOf = (received: readonly object[], years: object = {}): Result => {
    const read = parseEnterprise(unchecked({ city: '台州市', foundedIn: 2024, received, years }), {
      vocabulary: engine.vocabulary,
    });
    if (!read.ok) throw new HuiqiError(read.issues);
    const [own] = engine.evaluate(read.subject, { year: 2026 });
    return own;
  };

  test('of a matter that is none of theirs, the matters of the one that is asked about are listed', () => {
    let issues: readonly Issue[] = [];
    try {
      resultOf([{ policy: '本文件', matter: '稳岗补贴' }]);
    } catch (error) {
      if (error instanceof HuiqiError) issues = error.issues;
    }
    expect(issues[0]?.wanted.en).toContain('plain');
    expect(issues[0]?.wanted.en).not.toContain('other-one');
  });

  const reached = { 2024: { revenue: '1亿元' } };
  const missed = { 2024: { revenue: '0元' }, 2025: { revenue: '0元' } };
  test.each([
    ['was due in no year by the day of its money', { ...missed, 2026: { revenue: '1亿元' } }, '2025-12-01', 1],
    ['was due in a year before', { ...reached, 2025: { revenue: '0元' }, 2026: { revenue: '1亿元' } }, '2025-12-01', 0],
    ['is due in the year', { ...missed, 2026: { revenue: '1亿元' } }, '2026-12-01', 0],
    ['is not due', { ...missed, 2026: { revenue: '0元' } }, '2025-12-01', 0],
  ])('money for an award that is paid once and %s is told to be taken off nothing, or bars', (_, years, on, count) => {
    const { notices } = resultOf([{ policy: '本文件', matter: 'plain', amount: '5万元', on }], years);
    expect(notices.filter(({ code }) => code === 'receipt-before-due')).toHaveLength(count);
  });
});

describe('money of an upper level for a project', () => {
  const topUp = tinyEngine(
    [
      award('equipment', {
        each: { project: 'digital', by: 'name' },
        parameters: { amount: '160万元' },
        conditions: { name: 'approved', fact: 'itemInYear', operator: 'equal', value: true },
        outcome: { pays: 'parameter.amount', repeats: 'once-per-item' },
      }),
    ],
    [group('upper', 'receipts', { policies: 'other', levels: ['provincial'], received: 'difference' })],
  );
  test.each([
    ['that it names, before the city approves it', '省专项', '甲', '2024-12-01', ['60万元', '60万元']],
    ['that it names, after', '省专项', '甲', '2025-12-01', ['60万元', '60万元']],
    ['of another name', '省专项', '乙', '2024-12-01', ['160万元', '160万元']],
    ['that its own document cannot have paid yet', '本文件', '甲', '2024-12-01', ['160万元', '160万元']],
  ])('%s', (_, policy, of, on, [low, high]) => {
    const received = [{ policy, matter: 'equipment', of, amount: '100万元', on, level: 'provincial' }];
    const projects = [{ kind: 'digital', name: '甲', on: '2025-03-01' }];
    const { total } = topUp.evaluate(enterpriseOf({ received, projects }, topUp), { year: 2025 });
    expect([total.low, total.high]).toEqual([low, high]);
  });
});

describe('the level of the title that money was for', () => {
  test.each(['demonstration', 'champion-product', 'other'])('may be told for %s', (matter) => {
    expect(refused(matter, { titleLevel: 'provincial' })).toEqual([]);
  });

  test.each(['little-giant', 'dcmm', 'revenue-milestone', 'digital-project'])(
    'is refused for %s, which levels do not tell apart',
    (matter) => {
      expect(refused(matter, { titleLevel: 'national' })).toMatchObject([
        {
          code: 'receipt-title-level',
          place: { path: 'received.0.titleLevel' },
          found: '"national"',
          wanted: { en: expect.stringContaining('champion-product, demonstration') as unknown },
        },
      ]);
    },
  );
});

describe('the name of what money was for', () => {
  const project = { kind: 'digital', name: '智能工厂（一期）', approved: '200万元', on: '2026-05' };
  const noticesFor = (of: string, projects: readonly object[] = [project]): readonly string[] =>
    evaluate(
      unchecked({
        city: '台州市',
        titles: [],
        projects,
        received: [{ policy: document, matter: 'digital-project', of, amount: '200万元', on: '2026-11' }],
      }),
      { document, year: 2026 },
    )
      .notices.filter(({ code }) => code === 'receipt-names-nothing')
      .map((notice) => describeNotice(notice, 'en'));

  test('that nothing listed bears is remarked on', () => {
    expect(noticesFor('一期')).toEqual([
      'received.0.of: got “一期”; matches no title, product or project listed (Grant for a key industrial digitalisation project): the money is taken to be for something else, and leaves what is listed as it is. If one of them was meant, write its name as it is listed; leave “of” out if it is not known which. [receipt-names-nothing]',
    ]);
  });

  test.each([
    ['however it is spelt', '智能工厂(一期)', [project]],
    ['where nothing of the kind is listed', '一期', []],
    ['where something listed has no name', '一期', [{ kind: 'digital', on: '2026-05' }]],
  ])('is not, %s', (_, of, projects) => {
    expect(noticesFor(of, projects)).toEqual([]);
  });
});

describe('money that could be claimed for the same matter', () => {
  const remarked = (amount: string, status = 'claimable'): readonly string[] =>
    evaluate(
      unchecked({
        city: '台州市',
        titles: [{ title: 'little-giant', on: '2026-07-01' }],
        projects: [],
        received: [{ policy: '另一市级政策', matter: 'little-giant', amount, on: '2026-11', status }],
      }),
      { document, year: 2026 },
    )
      .notices.filter(({ code }) => code === 'claimable-lower')
      .map((notice) => describeNotice(notice, 'en'));

  test('and is less than the award is remarked on', () => {
    expect(remarked('60万元')).toEqual([
      'received.0: 60万元 claimable is below “Award for a national ‘Little Giant’” (100万元), which is taken. Write status: received if it was paid. [claimable-lower]',
    ]);
  });

  test.each([
    ['is more', '120万元', 'claimable'],
    ['was received', '60万元', 'received'],
  ])('is not where it %s', (_, amount, status) => {
    expect(remarked(amount, status)).toEqual([]);
  });
});
