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
const first = (page: string): string => page.split('\n')[0] ?? '';

describe('a class among ranked libraries in words', () => {
  test.each([
    [
      'settled',
      decide({ name: '甲公司', ...above }),
      '甲公司，2022 年度，培育库：符合冲刺库的入库条件。',
      '甲公司, programme year 2022, library: meets the conditions of the Sprint Pool.',
    ],
    [
      'one of two',
      decide(giant),
      '2022 年度，培育库：无法判断，可能是冲刺库、加速库。',
      'Programme year 2022, library: cannot tell; it may be the Sprint Pool or the Acceleration Pool.',
    ],
    [
      'one or none',
      decide({ judgements: { ...judged, scaleAndGrowthPotential: undefined } }),
      '2022 年度，培育库：无法判断，可能是起跑库，也可能不是。',
      'Programme year 2022, library: cannot tell; it may be the Start Pool, or none.',
    ],
    [
      'none',
      decide({}),
      '2022 年度，培育库：各库的入库条件均不符合。',
      'Programme year 2022, library: meets the conditions of none.',
    ],
    [
      'another document',
      decide({ city: '宁波市', years: { 2021: { revenue: '120亿元' } } }, { document: 'ningbo-four-ups-2021' }),
      '2022 年度，培育库：符合百强企业培育库（百亿级）的入库条件。',
      undefined,
    ],
  ] as const)('%s', (_, result, zh, en) => {
    expect(first(explainResult(result, 'zh'))).toBe(zh);
    if (en !== undefined) expect(first(explainResult(result, 'en'))).toBe(en);
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
      "乙公司，2022 年度，培育库：无法判断，可能是冲刺库、加速库。
      依据：《绍兴市制造业企业“长高长壮”行动方案（绍政办发〔2021〕25号）》（简称“绍兴方案”），现行有效。
      现行有效（网页标注，2026年11月22日所见）；自2021年10月15日起施行，文件未写失效日期。

      共同条件
        ✓ 所在设区市：绍兴市（要求：绍兴市），符合。〔绍兴方案〕版头
        ✓ 2022年在实施期内：是（要求：是），符合。〔绍兴方案〕末段

      各库入库条件（符合其一即可）
        ? 冲刺库：信息不足。
            ✗ “链主型”企业：不符合。〔绍兴方案〕三（三）
            ✗ 上年度营业收入超过100亿元、保持增长的行业头部企业：不符合。
                ✗ 判断：是否为行业头部？否（要求：是），不符合。〔绍兴方案〕三（三）
            ✗ 省级“雄鹰企业”：不符合。〔绍兴方案〕三（三）
            ✗ 单项冠军企业（产品），上年度营业收入超过5亿元：不符合。
                ✗ 以下各项符合其一即可，不符合。
                    ✗ 2022年末为制造业单项冠军企业：否（要求：是），不符合。〔绍兴方案〕三（三）
                    ✗ 2022年末为单项冠军产品：否（要求：是），不符合。〔绍兴方案〕三（三）
            ? 国家专精特新“小巨人”，上年度营业收入超过5亿元：无法判断。
                ✓ 2022年末为国家级专精特新“小巨人”：是（要求：是），符合。〔绍兴方案〕三（三）
                ? 2021年营业收入：未知（要求：超过 5亿元），无法判断。〔绍兴方案〕三（三）
            ✗ 省级“隐形冠军”，上年度营业收入超过5亿元：不符合。
                ✗ 2022年末为省级“隐形冠军”：否（要求：是），不符合。〔绍兴方案〕三（三）
            ✗ 科技创新“领军型”企业：不符合。〔绍兴方案〕三（三）
            ? 品质标准有绝对优势：无法判断。〔绍兴方案〕三（三）
            ✗ 市值超过100亿元的优质上市企业：不符合。
                ✗ 2022年末为上市公司：否（要求：是），不符合。〔绍兴方案〕三（三）
            - 尚缺信息：judgements.qualityAdvantage、years.2021.revenue。
        ? 加速库：信息不足。
            ✗ 单项冠军企业（产品），上年度营业收入不超过5亿元：不符合。
                ✗ 以下各项符合其一即可，不符合。
                    ✗ 2022年末为制造业单项冠军企业：否（要求：是），不符合。〔绍兴方案〕三（二）
                    ✗ 2022年末为单项冠军产品：否（要求：是），不符合。〔绍兴方案〕三（二）
            ? 国家专精特新“小巨人”，上年度营业收入不超过5亿元：无法判断。
                ✓ 2022年末为国家级专精特新“小巨人”：是（要求：是），符合。〔绍兴方案〕三（二）
                ? 2021年营业收入：未知（要求：不超过 5亿元），无法判断。〔绍兴方案〕三（二）
            ✗ 省级“隐形冠军”，上年度营业收入不超过5亿元：不符合。
                ✗ 2022年末为省级“隐形冠军”：否（要求：是），不符合。〔绍兴方案〕三（二）
            ✗ 各级单项冠军培育库企业：不符合。〔绍兴方案〕三（二）
            ✗ “放水养鱼”优质企业：不符合。〔绍兴方案〕三（二）
            ✗ 创新型领军市级培育企业：不符合。〔绍兴方案〕三（二）
            ? 品质标准有较强优势：无法判断。〔绍兴方案〕三（二）
            ✗ 上市申请已报审：不符合。〔绍兴方案〕三（二）
            - 尚缺信息：judgements.qualityAdvantage、years.2021.revenue。
        ? 起跑库：信息不足。
            ✗ 有规模基础和成长潜力：不符合。〔绍兴方案〕三（一）
            ✗ 国家高新技术企业重点培育对象：不符合。〔绍兴方案〕三（一）
            ? 品质标准有一定优势：无法判断。〔绍兴方案〕三（一）
            ✗ 上市后备企业：不符合。〔绍兴方案〕三（一）
            - 尚缺信息：judgements.qualityAdvantage。

      服务与荣誉
        ✓ 优先推荐申报项目和荣誉：符合条件：申报国家、省、市相关项目和荣誉时优先推荐。
            ? 以下各项符合其一即可，无法判断。
                ? “冲刺库”的入库条件：无法判断。
                ? “加速库”的入库条件：无法判断。
                ? “起跑库”的入库条件：无法判断。
            - 所缺信息无论如何，结论都一样。
            - 说明：以入库为前提：符合入库条件不等于已经入库。

      尚缺信息
        - 品质标准的优势是 none（无）、some（一定）、strong（较强）还是 absolute（绝对）？填写 judgements.qualityAdvantage。
        - 2021年营业收入是多少？填写 years.2021.revenue。

      条款读法
        - “5亿元以下”贯及几类称号：现取“三类称号都受限”。
            - 若取“只限单项冠军”：加速库——符合入库条件。
        - 高新技术企业重点培育对象是谁：现取“只含培育对象”。
            - 若取“也含已认定企业”：起跑库——符合入库条件。

      说明
        - 符合条件的，是否列入由主管部门确定；按上年度数据逐年重新对照。"
    `);
    expect(explainResult(result, 'en')).toMatchInlineSnapshot(`
      "乙公司, programme year 2022, library: cannot tell; it may be the Sprint Pool or the Acceleration Pool.
      Under: Shaoxing action plan for manufacturers growing taller and stronger (Shao Zheng Ban Fa [2021] No. 25) (“Shaoxing plan”), in force.
      Marked in force by the issuer’s web page (as seen on 22 November 2026); effective from 15 October 2021, and the document sets no end.

      Conditions common to all
        ✓ City: 绍兴市 (required: 绍兴市), met. [Shaoxing plan, 版头]
        ✓ 2022 lies in the plan period: yes (required: yes), met. [Shaoxing plan, 末段]

      Libraries, the highest first (one condition is enough)
        ? Sprint Pool: information missing.
            ✗ Chain leader: not met. [Shaoxing plan, 三（三）]
            ✗ Head of its industry, growing, revenue last year above CNY 10 billion: not met.
                ✗ Judgement: Is it at the head of its industry? no (required: yes), not met. [Shaoxing plan, 三（三）]
            ✗ Provincial eagle enterprise: not met. [Shaoxing plan, 三（三）]
            ✗ National single-product champion (enterprise or product), revenue last year above CNY 500 million: not met.
                ✗ At least one of the following: not met.
                    ✗ Is manufacturing single-product champion enterprise at the end of 2022: no (required: yes), not met. [Shaoxing plan, 三（三）]
                    ✗ Is single-product champion product at the end of 2022: no (required: yes), not met. [Shaoxing plan, 三（三）]
            ? National “Little Giant”, revenue last year above CNY 500 million: cannot tell.
                ✓ Is national “Little Giant” at the end of 2022: yes (required: yes), met. [Shaoxing plan, 三（三）]
                ? Revenue in 2021: unknown (required: above 5亿元), cannot tell. [Shaoxing plan, 三（三）]
            ✗ Provincial hidden champion, revenue last year above CNY 500 million: not met.
                ✗ Is provincial “hidden champion” at the end of 2022: no (required: yes), not met. [Shaoxing plan, 三（三）]
            ✗ Innovation leader: not met. [Shaoxing plan, 三（三）]
            ? Absolute advantage in quality and standards: cannot tell. [Shaoxing plan, 三（三）]
            ✗ Listed company of quality with a market value above CNY 10 billion: not met.
                ✗ Is listed company at the end of 2022: no (required: yes), not met. [Shaoxing plan, 三（三）]
            - Still needed: judgements.qualityAdvantage, years.2021.revenue.
        ? Acceleration Pool: information missing.
            ✗ National single-product champion (enterprise or product), revenue last year of at most CNY 500 million: not met.
                ✗ At least one of the following: not met.
                    ✗ Is manufacturing single-product champion enterprise at the end of 2022: no (required: yes), not met. [Shaoxing plan, 三（二）]
                    ✗ Is single-product champion product at the end of 2022: no (required: yes), not met. [Shaoxing plan, 三（二）]
            ? National “Little Giant”, revenue last year of at most CNY 500 million: cannot tell.
                ✓ Is national “Little Giant” at the end of 2022: yes (required: yes), met. [Shaoxing plan, 三（二）]
                ? Revenue in 2021: unknown (required: at most 5亿元), cannot tell. [Shaoxing plan, 三（二）]
            ✗ Provincial hidden champion, revenue last year of at most CNY 500 million: not met.
                ✗ Is provincial “hidden champion” at the end of 2022: no (required: yes), not met. [Shaoxing plan, 三（二）]
            ✗ In a cultivation list for single-product champions: not met. [Shaoxing plan, 三（二）]
            ✗ Quality enterprise of the fangshui-yangyu programme: not met. [Shaoxing plan, 三（二）]
            ✗ Municipal candidate for innovation leader: not met. [Shaoxing plan, 三（二）]
            ? Strong advantage in quality and standards: cannot tell. [Shaoxing plan, 三（二）]
            ✗ Listing application filed: not met. [Shaoxing plan, 三（二）]
            - Still needed: judgements.qualityAdvantage, years.2021.revenue.
        ? Start Pool: information missing.
            ✗ Scale and growth potential: not met. [Shaoxing plan, 三（一）]
            ✗ Candidate for national high-tech enterprise: not met. [Shaoxing plan, 三（一）]
            ? Some advantage in quality and standards: cannot tell. [Shaoxing plan, 三（一）]
            ✗ On the reserve list for listing: not met. [Shaoxing plan, 三（一）]
            - Still needed: judgements.qualityAdvantage.

      Services and honours
        ✓ Priority in recommendation for projects and honours: qualifies for priority in being recommended for national, provincial and municipal projects and honours.
            ? At least one of the following: cannot tell.
                ? The conditions of “Sprint Pool”: cannot tell.
                ? The conditions of “Acceleration Pool”: cannot tell.
                ? The conditions of “Start Pool”: cannot tell.
            - Whatever the missing facts are, the answer is the same.
            - Note: For pool members: meeting the conditions is not yet membership.

      Still needed
        - Is its advantage in quality and standards none, some, strong or absolute? Give judgements.qualityAdvantage.
        - What is its revenue in 2021? Give years.2021.revenue.

      Where the text can be read otherwise
        - Which titles the CNY 500 million line covers: read here as “all three titles”.
            - Read as “the single-product champions only”: Acceleration Pool — conditions met.
        - Who counts as cultivated for high-tech: read here as “candidates only”.
            - Read as “those recognised as well”: Start Pool — conditions met.

      Note
        - Where the conditions are met, selection rests with the authority; standing is judged anew each year on the previous year’s data."
    `);
  });

  test('lists no criteria outside the city, and what shuts all of them out once', () => {
    const page = explainResult(decide({ ...above, city: '宁波市' }), 'zh');
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
    expect(first(explainResult(site, 'zh'))).toBe('2022 年度：shaoxing-growth-2021 没有针对这类对象的规则。');
  });
});

describe('one library in words', () => {
  test('gives each criterion under its name, with what it fails by', () => {
    const text = explain(library(decide({ name: '甲公司', ...above }), 'accelerate'), 'zh');
    expect(text).toMatchInlineSnapshot(`
      "甲公司，2022 年度，加速库：不符合入库条件。
      现行有效（网页标注，2026年11月22日所见）；自2021年10月15日起施行，文件未写失效日期。

      共同条件
        ✓ 所在设区市：绍兴市（要求：绍兴市），符合。〔绍兴方案〕版头
        ✓ 2022年在实施期内：是（要求：是），符合。〔绍兴方案〕末段

      入库条件（符合其一即可）
        ✗ 单项冠军企业（产品），上年度营业收入不超过5亿元：不符合。
            ✗ 以下各项符合其一即可，不符合。
                ✗ 2022年末为制造业单项冠军企业：否（要求：是），不符合。〔绍兴方案〕三（二）
                ✗ 2022年末为单项冠军产品：否（要求：是），不符合。〔绍兴方案〕三（二）
            ✗ 2021年营业收入：6亿元（要求：不超过 5亿元），不符合。〔绍兴方案〕三（二）
        ✗ 国家专精特新“小巨人”，上年度营业收入不超过5亿元：不符合。
            ✗ 2021年营业收入：6亿元（要求：不超过 5亿元），不符合。〔绍兴方案〕三（二）
        ✗ 省级“隐形冠军”，上年度营业收入不超过5亿元：不符合。
            ✗ 2022年末为省级“隐形冠军”：否（要求：是），不符合。〔绍兴方案〕三（二）
            ✗ 2021年营业收入：6亿元（要求：不超过 5亿元），不符合。〔绍兴方案〕三（二）
        ✗ 各级单项冠军培育库企业：不符合。〔绍兴方案〕三（二）
        ✗ “放水养鱼”优质企业：不符合。〔绍兴方案〕三（二）
        ✗ 创新型领军市级培育企业：不符合。〔绍兴方案〕三（二）
        ✗ 品质标准有较强优势——判断：品质标准的优势：无优势（要求：优势较强），不符合。〔绍兴方案〕三（二）
        ✗ 上市申请已报审：不符合。〔绍兴方案〕三（二）

      条款读法
        - “5亿元以下”贯及几类称号：现取“三类称号都受限”。
            - 若取“只限单项冠军”：符合入库条件。

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
