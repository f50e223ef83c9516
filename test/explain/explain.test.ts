import { describe, expect, test } from 'vitest';
import { explain, explainResult } from '../../src/explain/index.js';
import { type AwardOutcome, evaluate, type EvaluateOptions, HuiqiError, type Result } from '../../src/index.js';

type Taizhou = 'taizhou-matrix-2025';

const decide = (input: object, options: Partial<EvaluateOptions<Taizhou, 'enterprise'>> = {}): Result =>
  evaluate<Taizhou>(
    { city: '台州市', industry: 'C3852', received: [], ...input },
    { document: 'taizhou-matrix-2025', year: 2026, ...options },
  );

const award = ({ awards }: Result, slug: string): AwardOutcome => {
  const found = awards.find(({ rule }) => rule.endsWith(`/${slug}`));
  if (found === undefined) throw new Error(`no award ${slug}`);
  return found;
};

const giant = { titles: [{ title: 'little-giant', on: '2026-07-01' }] };
const received = [{ policy: '台政办发〔2023〕12号', matter: 'little-giant', amount: '40万元', on: '2026-11-02' }];
const jump = {
  foundedIn: 2024,
  years: {
    2024: { revenueInTaizhou: '3亿元' },
    2025: { revenueInTaizhou: '9亿元' },
    2026: { revenueInTaizhou: '109.1亿元' },
  },
};

describe('an outcome in words', () => {
  test('begins with the answer and gives one line to each condition', () => {
    expect(explain(award(decide({ name: '甲公司', ...giant }), 'little-giant'), 'zh')).toMatchInlineSnapshot(`
      "甲公司，2026年度，国家级专精特新“小巨人”企业奖励：符合条件，测算奖补100万元。
      征求意见稿（2024年12月9日），不具效力；金额仅按草案测算，不作申报、兑现依据，以正式印发的文件为准。正式文件为台政办发〔2025〕3号（2025年1月27日），仅见不含金额的摘录，其内容未编入。

      条件
        ✓ 所在设区市：台州市，符合。〔台州方案〕标题
        ✓ 2026年在实施期内：属实。〔台州方案〕标题
        ✓ 2026年新认定为国家级专精特新“小巨人”：属实。〔台州方案〕二（二）3
        ✓ 2026年以前未认定过国家级专精特新“小巨人”：属实。〔台州方案〕二（二）3"
    `);
  });

  test('says the same in Markdown, with a name unable to add markup of its own', () => {
    const page = explain(award(decide({ name: '*甲* <b> # 乙', ...giant }), 'little-giant'), 'en', 'markdown');
    expect(page.split('\n')[0]).toBe(
      '# \\*甲\\* \\<b\\> \\# 乙, programme year 2026, Award for a national “Little Giant”: qualifies; estimated support CNY 1,000,000.',
    );
    expect(page).toContain('- ✓ City: Taizhou (台州市), **met**. [Taizhou draft plan, title]');
  });

  test('shows the tier reached and the next one, and says which were passed', () => {
    const text = explain(award(decide(jump), 'revenue-milestone'), 'zh');
    expect(text.split('\n').slice(4, 13)).toEqual([
      '  ✓ 所在设区市：台州市，符合。〔台州方案〕标题',
      '  ✓ 2026年在实施期内：属实。〔台州方案〕标题',
      '  ✓ 属制造业（C13—C43）：属实。〔台州方案〕二（四）3',
      '  ✓ 超过100亿元（300万元）：符合。',
      '      ✓ 2026年台州区域内营业收入：109.1亿元（要求：超过100亿元），符合。〔台州方案〕二（四）3',
      '      ✓ 2026年以前各年台州区域内营业收入最高值：9亿元（要求：不超过100亿元），符合。〔台州方案〕二（四）3',
      '  ✗ 超过200亿元（500万元）——2026年台州区域内营业收入：109.1亿元（要求：超过200亿元），不符合。〔台州方案〕二（四）3',
      '  - 同年跨过的30万元、100万元档不再另行奖励。',
      '',
    ]);
    expect(text).toContain(
      '现按“只按当年首次突破的最高一档奖励，跨过的档次不再另行奖励”理解。\n      - 如按“每个首次突破的档次各奖一次”理解：符合条件，测算奖补430万元。',
    );
  });

  test('shows every tier that is paid where each is', () => {
    const text = explain(award(decide(jump, { readings: { 'tier-jump': 'each' } }), 'revenue-milestone'), 'en');
    expect(text).toContain('qualifies; estimated support CNY 4,300,000.');
    for (const tier of ['1 billion (CNY 300,000)', '5 billion (CNY 1,000,000)', '10 billion (CNY 3,000,000)'])
      expect(text).toContain(`✓ Above CNY ${tier}: met.`);
    expect(text).toContain('interpreted here as “each tier first exceeded”');
    expect(text).not.toContain('in the same year');
  });

  test('says what a difference is taken from', () => {
    const before = {
      foundedIn: 2025,
      years: { 2025: { revenueInTaizhou: '12亿元' }, 2026: { revenueInTaizhou: '60亿元' } },
    };
    const text = explain(award(decide(before, { readings: { 'tier-jump': 'difference' } }), 'revenue-milestone'), 'zh');
    expect(text).toContain('100万元－本条此前已奖励的30万元＝70万元。');
  });

  test('of tiers all refused, shows the one spent last and the one nearest', () => {
    const between = {
      foundedIn: 2025,
      years: { 2025: { revenueInTaizhou: '60亿元' }, 2026: { revenueInTaizhou: '80亿元' } },
    };
    const tiers = explain(award(decide(between), 'revenue-milestone'), 'en')
      .split('\n')
      .filter((line) => line.includes('✗ Above CNY '));
    expect(tiers).toEqual([
      '  ✗ Above CNY 5 billion (CNY 1,000,000) — Highest annual revenue inside Taizhou before 2026: CNY 6 billion (required: at most CNY 5 billion), not met. [Taizhou draft plan, Part 2(4)3]',
      '  ✗ Above CNY 10 billion (CNY 3,000,000) — Revenue inside Taizhou in 2026: CNY 8 billion (required: above CNY 10 billion), not met. [Taizhou draft plan, Part 2(4)3]',
    ]);
  });

  test('gives bounds in words, never a zero for what is not known', () => {
    const text = explain(
      award(
        decide({ years: { 2025: { revenueInTaizhou: '9亿元' }, 2026: { revenueInTaizhou: '30亿元' } } }),
        'revenue-milestone',
      ),
      'zh',
    );
    expect(text).toContain('最高值：至少9亿元（要求：不超过10亿元），信息不足。');
    expect(text).toContain('（before.revenueInTaizhouPeak）：影响30万元。');
    const bounded = {
      ...jump,
      before: { through: 2025, revenueInTaizhouPeak: '20亿元' },
      years: { 2026: { revenueInTaizhou: '30亿元' } },
    };
    expect(
      explain(
        award(decide({ ...bounded, before: { through: 2028, revenueInTaizhouPeak: '40亿元' } }), 'revenue-milestone'),
        'en',
      ),
    ).toContain('before 2026: at most CNY 4 billion');
  });

  test('names what displaced an award, the group and the clauses', () => {
    const barred = decide({ ...giant, received });
    const text = explain(award(barred, 'little-giant'), 'zh');
    expect(text.split('\n')[0]).toContain('符合条件，已按台政办发〔2023〕12号享受，不重复享受。');
    expect(text).toContain('按“同类政策不重复享受”，已按台政办发〔2023〕12号享受，本项不重复享受。〔台州方案〕末段');
    expect(text).toContain('如按“补足差额”理解：符合条件，测算奖补60万元。');
  });

  test('says what was deducted where the difference is paid', () => {
    const reduced = decide({ ...giant, received }, { readings: { 'outside-already-received': 'difference' } });
    expect(explain(award(reduced, 'little-giant'), 'en')).toContain(
      'CNY 400,000 received under 台政办发〔2023〕12号 is deducted (“No double benefit with similar policies”).',
    );
  });

  test('names an award that displaced another by its title', () => {
    const both = {
      titles: [
        { title: 'champion-enterprise', on: '2026-02-02' },
        { title: 'champion-product', product: '水泵', on: '2026-03-01' },
      ],
    };
    const text = explain(award(decide(both, { readings: { 'champion-both': 'higher' } }), 'champion-product'), 'zh');
    expect(text).toContain('单项冠军产品奖励（水泵）：符合条件，已按制造业单项冠军示范企业奖励享受，不重复享受。');
  });

  test('prints no largest amount where the number of items is not known', () => {
    const open = decide({ titles: [] });
    expect(explain(award(open, 'digital-project'), 'zh').split('\n')[0]).toContain(
      '信息不足，每项测算奖补0元至300万元，项数未填。',
    );
    expect(explainResult(open, 'zh')).toContain('一、结论：奖补合计上限暂不能确定（所需信息未填）\n');
    for (const language of ['zh', 'en'] as const) expect(explainResult(open, language)).not.toMatch(/90万亿|900000亿/u);
  });

  test('ranks a priority library without shutting anyone out, except outside the city', () => {
    const none = {
      titles: [],
      size: 'large',
      foundedIn: 2026,
      years: { 2026: { aboveScale: true } },
      judgements: { newBuildAtCapacity: false },
    };
    const [library] = decide(none).tiers;
    const [elsewhere] = decide({ ...none, city: '杭州市' }).tiers;
    if (library === undefined || elsewhere === undefined) throw new Error('no library');
    expect(explain(library, 'zh').split('\n')[0]).toContain('：不属重点对象（不影响入库）。');
    expect(explain(elsewhere, 'zh').split('\n')[0]).toContain('：不符合条件。');
  });

  test('refuses an outcome that has lost its reasoning', () => {
    const copy = JSON.parse(JSON.stringify(decide(giant))) as Result;
    expect(() => explain(award(copy, 'little-giant'), 'zh')).toThrow(HuiqiError);
    expect(() => explainResult(copy, 'zh')).toThrow(/outcome-without-trace/u);
  });
});

describe('a whole result in words', () => {
  const result = decide(
    { name: '甲公司', ...giant, ...jump },
    {
      assumeNone: ['projects'],
      asIfInForce: '2025..2027',
      readings: { breakthrough: 'inclusive', 'tier-jump': 'highest' },
    },
  );

  test('begins with the total and what it rests on', () => {
    expect(
      explainResult(result, 'zh', 'text', { detail: true })
        .replace(/\n {4}(?=\S)/gu, '')
        .split('\n')
        .slice(0, 6),
    ).toEqual([
      '甲公司，2026年度奖补合计400万元至406万元（其中400万元可确定）。',
      '依据：《培育创新型优质企业矩阵 加快推进新时代“制造之都”建设行动方案（2025-2029年）》（征求意见稿）（简称“台州方案”）。',
      '征求意见稿（2024年12月9日），不具效力；金额仅按草案测算，不作申报、兑现依据，以正式印发的文件为准。正式文件为台政办发〔2025〕3号（2025年1月27日），仅见不含金额的摘录，其内容未编入。',
      '回测：实施期改按2025年1月1日至2027年12月31日计算。',
      '假定：项目未填，按“没有”处理；如有，结论可能不同。',
      '条文理解（非默认）：“突破”是否含本数，按“含本数”理解。',
    ]);
  });

  test('tells awards by their verdict, then libraries, services and what is missing', () => {
    const text = explainResult(result, 'en', 'text', { detail: true });
    const order = [
      'Conditions common to all',
      'Awards qualified for',
      'Awards with information missing',
      'Awards not qualified for',
      'Pools',
      'Services and honours',
      'Information not provided, most money first',
    ];
    const places = order.map((label) => text.indexOf(`\n${label}\n`));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text.match(/City: Taizhou/gu)).toHaveLength(1);
  });

  test('refuses in one line each, and together what one condition refuses', () => {
    const elsewhere = explainResult(decide({ city: '杭州市', titles: [], projects: [] }), 'zh', 'text', {
      detail: true,
    });
    expect(elsewhere).toContain(
      '  ✗ 所在设区市：杭州市（要求：台州市），不符合。〔台州方案〕标题\n      - “小升规”一次性奖励\n',
    );
    expect(explainResult(result, 'zh', 'text', { detail: true })).toContain(
      '✗ 电子信息制造企业年主营收入首次达标奖励——行业大类：C38（要求：C39），不符合。',
    );
  });

  test('leaves no word of a template, no slug and no undefined in any text', () => {
    for (const language of ['zh', 'en'] as const) {
      for (const format of ['text', 'markdown'] as const)
        expect(explainResult(result, language, format)).not.toMatch(
          /undefined|null|\[object|NaN|Infinity|taizhou-matrix-2025/u,
        );
    }
  });
});
