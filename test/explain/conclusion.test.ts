import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/index.js';
import { explainResult } from '../../src/explain/index.js';
import { unchecked } from '../../src/subject/index.js';
import { comesTo } from '../../src/explain/brief/comes-to.js';
import { toldIn } from '../../src/explain/brief/told.js';

const firm = {
  city: '台州市',
  industry: 'C3852',
  foundedIn: 2009,
  years: { '2025': { revenueInTaizhou: '9.1亿元', aboveScale: true } },
  before: { through: 2024, revenueInTaizhouPeak: '8.4亿元', everAboveScale: true },
  titles: [{ title: 'champion-product', on: '2026-03-01' }],
  projects: [],
  received: [],
};

/** The conclusion of a page, in one line. */
const concluded = (input: object, document: 'taizhou-matrix-2025' | 'shaoxing-growth-2021', year: number): string => {
  const page = explainResult(evaluate(unchecked(input), { document, year }), 'zh');
  return (/一、([\s\S]*?)\n(?:二、|依据)/u.exec(page)?.[1] ?? '').replace(/\s+/gu, '');
};

describe('what a page comes to', () => {
  test('is no sum in a year that most awards are not for, where the others are refused', () => {
    expect(concluded(firm, 'taizhou-matrix-2025', 2030)).toBe(
      '结论：不适用：2030年不在实施期内；不以此为限的“小升规”一次性奖励不符合条件',
    );
  });

  test('names what was assumed of a level that was not told', () => {
    const page = concluded(firm, 'taizhou-matrix-2025', 2026);
    expect(page).toContain('可确定0元；');
    expect(page).toContain(
      '合计中的50万元不算可确定：单项冠军产品奖励（第1项称号）的称号级别未填，按国家级测算；级别不同，金额可能不同。',
    );
    const refused = { ...firm, titles: [{ ...firm.titles[0], on: '2021-03-01' }] };
    expect(concluded(refused, 'taizhou-matrix-2025', 2026)).toContain(
      '第1项称号未填级别，如何测算见“录入提示”；级别不同，金额可能不同。',
    );
  });

  test('warns of money for a name that is nearly a listed one: it is taken off nothing', () => {
    const told = {
      ...firm,
      titles: [{ title: 'champion-product', product: '高压阀门', on: '2026-07-01', level: 'national' }],
      received: [
        {
          policy: '台政办发〔2023〕12号',
          matter: 'champion-product',
          of: '高压阀们',
          amount: '30万元',
          on: '2026-11-02',
        },
      ],
    } as const;
    expect(concluded(told, 'taizhou-matrix-2025', 2026)).toContain(
      '※先核对再用：已享受资金所填“高压阀们”与第1项称号的产品“高压阀门”相近，现按两个名称处理，该笔资金未从奖补中扣除',
    );
    const alike = { ...told, received: told.received.map((each) => ({ ...each, of: '高压阀门' })) };
    expect(concluded(alike, 'taizhou-matrix-2025', 2026)).not.toContain('先核对再用');
  });

  test('says which ends of the awards do not add up: of money for one of two matters, the lowest', () => {
    const told = {
      ...firm,
      titles: [
        { title: 'little-giant', on: '2026-05-01' },
        { title: 'hidden-champion', on: '2026-05-02' },
      ],
      received: [{ policy: '台政办发〔2023〕12号', amount: '20万元', on: '2026-06-01' }],
    };
    const page = concluded(told, 'taizhou-matrix-2025', 2026);
    expect(page).toContain('合计35万元至1335万元');
    expect(page).toContain('以下各项不会同时为最低额，合计下限高于各项最低额之和。');
    expect(page).not.toContain('最高额不能同时取得');
  });

  test('says of a library that is met that it is, while a higher one is open', () => {
    const told = { city: '绍兴市', judgements: { qualityAdvantage: 'strong' } };
    expect(concluded(told, 'shaoxing-growth-2021', 2023)).toBe(
      '结论：符合加速库的入库条件；是否另符合冲刺库的条件，信息不足',
    );
  });

  const counted = {
    ...firm,
    titles: [{ title: 'champion-product', product: '阀', level: 'national', on: '2026-04-01' }],
    projects: [{ kind: 'digital', name: '乙', on: '2026-08-01', approved: '500万元' }],
    years: { ...firm.years, '2026': { revenueInTaizhou: '9.2亿元', aboveScale: true } },
  };
  const paid = {
    policy: '路政办发〔2025〕1号',
    matter: 'champion-product',
    of: '阀',
    amount: '20万元',
    on: '2026-10-02',
  };

  test.each([
    [
      'that an amount approved is cut to what the clause pays at most',
      {},
      '金额按项目核定补助额（500万元），最高300万元计算，为300万元。',
      'the amount is amount approved for the project (CNY 5,000,000), at most CNY 3,000,000, which comes to CNY 3,000,000.',
    ],
    [
      'money of a level that leaves an award as it is',
      { received: [{ ...paid, level: 'county' }] },
      '已按路政办发〔2025〕1号享受20万元（2026年10月2日），属县级资金，不影响本项。',
      'CNY 200,000 received under 路政办发〔2025〕1号 (2 October 2026) is county money and leaves this award as it is.',
    ],
    [
      'what money of no level told is taken to be',
      { received: [paid] },
      '已按路政办发〔2025〕1号享受20万元（2026年10月2日，级别未填，按市级资金对待），不重复享受。',
      'nothing further: CNY 200,000 received under 路政办发〔2025〕1号 (2 October 2026; assumed municipal).',
    ],
    [
      'that a sum is by default interpretations, and what another makes of it',
      { received: [paid] },
      '按默认理解，奖补合计300万元（不含已享受的20万元）条文的其他理解只改一处的，合计为300万元至330万元；',
      'estimated support CNY 3,000,000 under the default interpretations, excluding CNY 200,000 received With any one interpretation of the text changed: CNY 3,000,000 to CNY 3,300,000.',
    ],
    [
      'that a sum at a level that was not told is not established',
      { titles: [{ title: 'champion-product', product: '阀', on: '2026-04-01' }], projects: [] },
      '结论：奖补合计50万元合计中的50万元不算可确定：单项冠军产品奖励（阀）的称号级别未填，按国家级测算；',
      'Conclusion: estimated support CNY 500,000 CNY 500,000 of it is not established: Award for a single-product champion product (阀): level of the title: not provided, taken as national.',
    ],
    [
      'the amounts of a certificate of no grade told, which is of one of them',
      { titles: [{ title: 'dcmm', on: '2026-04-01' }] },
      '须为4级；各级金额为10万元、30万元、50万元。',
      '(must be 4); amounts by grade: CNY 100,000, CNY 300,000, CNY 500,000.',
    ],
    [
      'which awards are refused, where they are few',
      {
        ...{ industry: undefined, foundedIn: undefined, before: undefined },
        ...{ titles: undefined, projects: undefined, received: undefined },
        years: { '2026': { revenueInTaizhou: '1500万元' } },
      },
      '✗不符合条件1项：年度营业收入首次突破奖励（2026年台州区域内营业收入1500万元，须超过10亿元）。',
      'Not met (1): Award for annual revenue first exceeding a milestone: revenue inside Taizhou in 2026: CNY 15,000,000 (must be above CNY 1 billion).',
    ],
    [
      'that a figure looks wrong by far, before anything rests on it',
      { before: { ...firm.before, revenueInTaizhouPeak: '84000元' } },
      '先核对再用：',
      'Check before use: ',
    ],
    [
      'which awards are refused on a figure that looks wrong by far',
      { before: { ...firm.before, revenueInTaizhouPeak: '90亿元' } },
      '见“录入提示”。“年度营业收入首次突破奖励”因此类数据判为不符合。',
      'Not qualified for on such figures: Award for annual revenue first exceeding a milestone.',
    ],
  ])('tells %s', (_, more, zh, en) => {
    const result = evaluate(unchecked({ ...counted, ...more }), { document: 'taizhou-matrix-2025', year: 2026 });
    expect(explainResult(result, 'zh').replaceAll(/\s+/gu, '')).toContain(zh);
    expect(explainResult(result, 'en').replaceAll(/\s+/gu, ' ')).toContain(en);
  });

  const revenue = (now: string) => ({
    ...{ titles: [], projects: [], received: [] },
    years: { '2025': { revenueInTaizhou: '9.1亿元' }, '2026': { revenueInTaizhou: now, aboveScale: true } },
  });
  const open = { ...counted, received: [paid], projects: [{ kind: 'digital', name: '乙', on: '2026-08-01' }] };
  test.each([
    ['a sum', { received: [paid] }, 'outside-already-received', 'difference'],
    ['a range', open, 'outside-already-received', 'difference'],
    ['nothing', revenue('10亿元'), 'breakthrough', 'inclusive'],
  ] as const)('says by which interpretations it is %s, where others make it another', (_, more, reading, option) => {
    const input = unchecked({ ...counted, ...more });
    const alone = (readings: Readonly<Record<string, string>>, language: 'zh' | 'en'): string | undefined => {
      const result = evaluate(input, { document: 'taizhou-matrix-2025', year: 2026, readings });
      const page = explainResult(result, language).replaceAll(/\s+/gu, ' ');
      const by = {
        zh: / 一、结论：按(?:默认|所选)理解，/u,
        en: /under the (?:default |)interpretations|Established as in/u,
      };
      expect(page).toMatch(by[language]);
      return comesTo(result, toldIn(result, language), language).alone;
    };
    expect(alone({}, 'zh')).toMatch(/^按默认理解，奖补合计/u);
    expect(alone({}, 'en')).toMatch(/^estimated support CNY [^(]+ under the default interpretations/u);
    expect(alone({ [reading]: option }, 'zh')).toMatch(/^按所选理解，奖补合计/u);
    expect(alone({ [reading]: option }, 'en')).toMatch(
      /^estimated support CNY [^(]+ under the interpretations chosen/u,
    );
  });

  test.each([
    [
      'zh',
      '不符合［三（一）1］：2024年营业收入70亿元，须不低于100亿元',
      '营业收入50亿元以上（系推定：文件只写择优遴选，未写收入门槛）；2024年营业收入70亿元，不低于50亿元。',
    ],
    [
      'en',
      'not met [Part 3(1)1]: revenue in 2024: CNY 7 billion (must be at least CNY 10 billion)',
      'revenue in 2024: CNY 7 billion (at least CNY 5 billion).',
    ],
  ] as const)('tells by which figure a library is met or refused, in %s', (language, refused, met) => {
    const maker = { city: '宁波市', industry: 'C3484', years: { '2024': { revenue: '70亿元' } } };
    const result = evaluate(unchecked(maker), { document: 'ningbo-four-ups-2021', year: 2025 });
    const page = explainResult(result, language).replaceAll(/\s+/gu, language === 'zh' ? '' : ' ');
    expect(page).toContain(refused);
    expect(page).toContain(met);
  });
});
