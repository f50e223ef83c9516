import { unchecked } from '../../src/subject/index.js';
import { describe, expect, test } from 'vitest';
import { explain, explainResult } from '../../src/explain/index.js';
import {
  createEngine,
  documents,
  evaluate,
  type EvaluateOptions,
  parsePlace,
  type Result,
  type TierOutcome,
} from '../../src/index.js';

type Ranked = 'shaoxing-growth-2021' | 'ningbo-four-ups-2021';

const judged = { industryHead: false, scaleAndGrowthPotential: false, qualityAdvantage: 'none' };
const decide = (input: object, options: Partial<EvaluateOptions<Ranked, 'enterprise'>> = {}): Result =>
  evaluate<Ranked>(unchecked({ city: '绍兴市', industry: 'C3852', titles: [], judgements: judged, ...input }), {
    document: 'shaoxing-growth-2021',
    year: 2022,
    ...options,
  });

const library = ({ tiers }: Result, tier: string): TierOutcome => {
  const found = tiers.find((each) => each.tier === tier);
  if (found === undefined) throw new Error(`no library ${tier}`);
  return found;
};

const giant = { titles: [{ title: 'little-giant', on: '2020-07-01' }] };
const above = { ...giant, years: { 2021: { revenue: '6亿元' } } };
const first = (page: string): string => page.split('\n').find((line) => /结论|Conclusion/u.test(line)) ?? '';

describe('a class among ranked libraries in words', () => {
  test.each([
    [
      'settled',
      decide({ name: '甲公司', ...above }),
      '一、结论：符合冲刺库的入库条件',
      '1. Conclusion: meets the conditions of the Sprint Pool',
    ],
    [
      'one of two',
      decide(giant),
      '一、结论：冲刺库或加速库，信息不足，尚不能确定是哪一库',
      '1. Conclusion: the Sprint Pool or the Acceleration Pool; which of them, information is missing',
    ],
    [
      'one or none',
      decide({ judgements: { ...judged, scaleAndGrowthPotential: undefined } }),
      '一、结论：信息不足，可能是起跑库，也可能不是',
      '1. Conclusion: information missing; it may be the Start Pool, or none',
    ],
    ['none', decide({}), '一、结论：各库的入库条件均不符合', '1. Conclusion: meets the conditions of none'],
    [
      'another document',
      decide({ city: '宁波市', years: { 2021: { revenue: '120亿元' } } }, { document: 'ningbo-four-ups-2021' }),
      '一、结论：符合百强企业培育库（百亿级，门槛系推定）的入库条件',
      '1. Conclusion: meets the conditions of the top-hundred pool (CNY 10 billion band, inferred)',
    ],
  ] as const)('%s', (_, result, zh, en) => {
    expect(first(explainResult(result, 'zh'))).toBe(zh);
    expect(first(explainResult(result, 'en'))).toBe(en);
  });

  test('says on the first page that what is for members of a pool needs admission', () => {
    const firm = { city: '宁波市', years: { 2021: { revenue: '120亿元' } } };
    const page = (result: Parameters<typeof explainResult>[0], language: 'zh' | 'en'): string =>
      explainResult(result, language).replace(/\s+/gu, language === 'zh' ? '' : ' ');
    const four = decide(firm, { document: 'ningbo-four-ups-2021' });
    expect(page(four, 'zh')).toContain('每库符合一项条件即可；是否列入由主管部门确定）');
    expect(page(four, 'zh')).toMatch(
      /✓百强培育库企业的专班服务［[^］]*］（入库后方可享受，是否入库由主管部门遴选确定）/u,
    );
    expect(page(four, 'en')).toMatch(/✓ Task-force service [^✓]*\(once admitted to the pool; selection rests with/u);
    const growing = decide({
      titles: [{ title: 'little-giant', on: '2020-07-01' }],
      years: { 2021: { revenue: '1亿元' } },
    });
    expect(page(growing, 'zh')).toMatch(
      /✓优先推荐申报项目和荣誉［[^］]*］（入库后方可享受，是否入库由主管部门遴选确定）/u,
    );
  });

  test('lists every criterion of every library, what is missing once, and the readings with what they do to which library', () => {
    const input = {
      name: '乙公司',
      titles: [
        { title: 'little-giant', on: '2020-07-01' },
        { title: 'high-tech', on: '2019-01-01' },
      ],
      judgements: { ...judged, qualityAdvantage: undefined },
    };
    const result = decide(input);
    expect(explainResult(result, 'zh')).toMatchInlineSnapshot(`
      "乙公司：培育库条件核对结果（2022年度）
      ※ 现行有效（网页标注，2026年11月22日所见）；2021年10月15日起施行，未写失效日期，目标年为2023年。
      一、结论：冲刺库或加速库，信息不足，尚不能确定是哪一库
      二、各级培育库（由高到低，每库符合一项条件即可；是否列入由主管部门确定）
        ？ 冲刺库：信息不足［三（三）］
            可能符合：国家专精特新“小巨人”，上年度营业收入超过5亿元；品质标准有绝对优势；未填：品质标准的
            优势、2021年营业收入。
        ？ 加速库：信息不足［三（二）］
            可能符合：国家专精特新“小巨人”，上年度营业收入不超过5亿元；品质标准有较强优势；未填：品质标准
            的优势、2021年营业收入。
        ？ 起跑库：信息不足［三（一）］
            可能符合：品质标准有一定优势；未填：品质标准的优势。
      三、未填的信息
        品质标准的优势（judgements.qualityAdvantage）。
        2021年营业收入（years.2021.revenue）。
      四、条文有另一种理解之处
        “5亿元以下”贯及几类称号：现按“三类称号都受限”理解。
        如按“只限单项冠军”理解：加速库：符合入库条件。
        高新技术企业重点培育对象是谁：现按“只含培育对象”理解。
        如按“也含已认定企业”理解：起跑库：符合入库条件。
      五、服务与荣誉（不涉及金额）
        ✓ 优先推荐申报项目和荣誉［五（二）］（入库后方可享受，是否入库由主管部门遴选确定）
      六、牵头和配合单位
        牵头单位：市经信局；配合单位：市科技局、市市场监管局、市金融办、市统计局［五（三）］
        牵头单位：市发改委、市经信局；配合单位：市委人才办、市发改委、市科技局、市财政局、市人力社保局、市
        自然资源和规划局、市生态环境局、市商务局、市市场监管局、市金融办、市税务局［五（二）］
      依据：《绍兴市制造业企业“长高长壮”行动方案》（绍政办发〔2021〕25号），现行有效。"
    `);
    expect(explainResult(result, 'en')).toMatchInlineSnapshot(`
      "乙公司: conditions of cultivation pools, programme year 2022
      * Marked in force by the issuer’s web page (as seen on 22 November 2026); effective from
          15 October 2021, and the document sets no end; its targets are for 2023.
      1. Conclusion: the Sprint Pool or the Acceleration Pool; which of them, information is missing
      2. Pools, highest first (each needs any one condition; selection rests with the authority)
        ？ Sprint Pool: information missing [Part 3(3)]
            May be met: national “Little Giant”, revenue last year above CNY 500 million; absolute
            advantage in quality and standards.
        ？ Acceleration Pool: information missing [Part 3(2)]
            May be met: national “Little Giant”, revenue last year of at most CNY 500 million; strong
            advantage in quality and standards.
        ？ Start Pool: information missing [Part 3(1)]
            May be met: some advantage in quality and standards.
      3. Not provided: advantage in quality and standards; revenue in 2021.
      4. Where the text allows another interpretation
        Which titles the CNY 500 million line covers: interpreted here as “all three titles”.
        Interpreted as “the single-product champions only”: Acceleration Pool: conditions met.
        Who counts as cultivated for high-tech: interpreted here as “candidates only”.
        Interpreted as “those recognised as well”: Start Pool: conditions met.
      5. Services and honours (no money)
        ✓ Priority in recommendation for projects and honours [Part 5(2)] (once admitted to the pool;
          selection rests with the authority)
      6. Departments of the city
        Lead: Bureau of Economy and Information Technology (市经信局). Supporting: Bureau of Science and
        Technology (市科技局); Administration for Market Regulation (市市场监管局); Financial Affairs
        Office (市金融办); Bureau of Statistics (市统计局) [Part 5(3)]
        Lead: Development and Reform Commission (市发改委); Bureau of Economy and Information Technology.
        Supporting: Talent Office of the Party Committee (市委人才办); Development and Reform Commission;
        Bureau of Science and Technology; Finance Bureau (市财政局); Bureau of Human Resources and Social
        Security (市人力社保局); Bureau of Natural Resources and Planning (市自然资源和规划局); Bureau of
        Ecology and Environment (市生态环境局); Bureau of Commerce (市商务局); Administration for Market
        Regulation; Financial Affairs Office; Tax Bureau (市税务局) [Part 5(2)]
      Source: Shaoxing action plan for manufacturers growing taller and stronger (Shao Zheng Ban Fa
          [2021] No. 25), in force."
    `);
  });

  test('lists no criteria outside the city, and what shuts all of them out once', () => {
    const page = explainResult(decide({ ...above, city: '宁波市' }), 'zh', 'text', { detail: true });
    expect(page.match(/宁波市/gu)).toHaveLength(1);
    expect(page).toContain('  ✗ 冲刺库：不符合入库条件。\n  ✗ 加速库：不符合入库条件。\n');
  });

  test('says nothing of money payable, and leaves no word of a template', () => {
    for (const language of ['zh', 'en'] as const)
      expect(explainResult(decide(giant), language)).not.toMatch(
        /应付|payable|undefined|null|\[object|NaN|Infinity|shaoxing-/u,
      );
  });

  test('is nothing for a subject that no library is for', () => {
    // Asked together with another document that does speak of sites.
    const parsed = parsePlace('site', { city: '绍兴市' });
    const [site] = parsed.ok
      ? createEngine([documents['shaoxing-growth-2021'], documents['ningbo-renewal-2021']]).evaluate(parsed.subject, {
          year: 2022,
        })
      : [];
    if (site === undefined) throw new Error('no result');
    expect(first(explainResult(site, 'zh'))).toBe('一、结论：文件没有适用于该对象的规定');
  });
});

describe('one library in words', () => {
  test('gives each criterion under its name, with what it fails by', () => {
    const text = explain(library(decide({ name: '甲公司', ...above }), 'accelerate'), 'zh');
    expect(text).toMatchInlineSnapshot(`
      "甲公司，2022年度，加速库：不符合入库条件。
      现行有效（网页标注，2026年11月22日所见）；2021年10月15日起施行，未写失效日期，目标年为2023年。

      共同条件
        ✓ 所在设区市：绍兴市，符合。〔绍兴方案〕版头
        ✓ 2022年在实施期内：属实。〔绍兴方案〕末段

      入库条件（符合其一即可）
        ✗ 国家单项冠军企业（产品），上年度营业收入不超过5亿元：不符合。
            ✗ 以下各项符合其一即可：不符合。
                ✗ 2022年末不是国家级制造业单项冠军企业，不符合。〔绍兴方案〕三（二）
                ✗ 2022年末不是国家级单项冠军产品，不符合。〔绍兴方案〕三（二）
            ✗ 2021年营业收入：6亿元（要求：不超过5亿元），不符合。〔绍兴方案〕三（二）
        ✗ 国家专精特新“小巨人”，上年度营业收入不超过5亿元：不符合。
            ✗ 2021年营业收入：6亿元（要求：不超过5亿元），不符合。〔绍兴方案〕三（二）
        ✗ 省级“隐形冠军”，上年度营业收入不超过5亿元：不符合。
            ✗ 2022年末不是省级“隐形冠军”，不符合。〔绍兴方案〕三（二）
            ✗ 2021年营业收入：6亿元（要求：不超过5亿元），不符合。〔绍兴方案〕三（二）
        ✗ 各级“单打冠军”（按单项冠军理解）培育库企业：不符合。〔绍兴方案〕三（二）
        ✗ “放水养鱼”优质企业：不符合。〔绍兴方案〕三（二）
        ✗ 创新型领军市级培育企业：不符合。〔绍兴方案〕三（二）
        ✗ 品质标准有较强优势——判断“品质标准的优势”：无优势（要求：优势较强），不符合。〔绍兴方案〕三（二）
        ✗ 已报证监会（交易所）审核：不符合。〔绍兴方案〕三（二）

      条文有另一种理解之处
        - “5亿元以下”贯及几类称号：现按“三类称号都受限”理解。
            - 如按“只限单项冠军”理解：符合入库条件。

      说明
        - 符合条件的，是否列入由主管部门确定；按上年度数据逐年重新对照。"
    `);
  });

  test('tells a rule that refers to libraries by them, with their criteria and their clauses', () => {
    const [service] = decide(above).services;
    if (service === undefined) throw new Error('no service');
    const lines = explain(service, 'en')
      .split('\n')
      .filter((line) => line.includes('The conditions of') || line.includes('National little giant'));
    expect(lines).toMatchInlineSnapshot(`
      [
        "      ✓ The conditions of “Sprint Pool”: met.",
        "      ✗ The conditions of “Acceleration Pool”: not met.",
        "      ✗ The conditions of “Start Pool”: not met.",
      ]
    `);
  });
});
