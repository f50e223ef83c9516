import { unchecked } from '../../src/subject/index.js';
import { describe, expect, test } from 'vitest';
import { explain, explainResult } from '../../src/explain/index.js';
import {
  checkLimits,
  type CheckOptions,
  createEngine,
  documents,
  evaluate,
  type Language,
  type LimitOutcome,
  parseEnterprise,
  type PlaceKind,
} from '../../src/index.js';

const documentOf = { renewal: 'ningbo-renewal-2021', plan: 'ningbo-plan-2021' } as const;
type Named = keyof typeof documentOf;

const optionsFor = (name: Named, subject: PlaceKind, options: Partial<CheckOptions> = {}): CheckOptions => ({
  document: documentOf[name],
  subject,
  year: 2022,
  ...options,
});

/** A limit by the end of its rule's id. */
const limit = (
  name: Named,
  subject: PlaceKind,
  slug: string,
  input: object,
  options: Partial<CheckOptions> = {},
): LimitOutcome => {
  const found = checkLimits({ city: '宁波市', ...input }, optionsFor(name, subject, options)).find(({ rule }) =>
    rule.endsWith(`/${slug}`),
  );
  if (found === undefined) throw new Error(`no limit ${slug}`);
  return found;
};

const firstLine = (outcome: LimitOutcome, language: Language): string =>
  explain(outcome, language).split('\n')[0] ?? '';

/** What stands under a heading, up to the next. */
const under = (page: string, heading: string): readonly string[] => {
  const [, rest = ''] = page.split(`\n${heading}\n`);
  return (rest.split('\n\n')[0] ?? '').split('\n').map((line) => line.trim());
};

const site = { stage: 'existing', insideControlLine: true, safe: true, lawfullyApproved: true };
const shares = {
  area: '100亩',
  ancillaryArea: '9000平方米',
  floorArea: '50000平方米',
  ancillaryFloorArea: '16000平方米',
};

describe('a limit in words', () => {
  test('begins with the verdict and the room, then what is set, whom it is for, and how else it can be read', () => {
    const small = limit('renewal', 'site', 'ancillary-land-share', {
      ...site,
      name: '甲厂',
      area: '30亩',
      ancillaryArea: '3亩',
    });
    expect(explain(small, 'zh')).toMatchInlineSnapshot(`
      "甲厂，2022年度，行政办公及生活服务设施用地占比上限：适用，符合，总量不变时尚有余量1000平方米（1.5亩）。
      2021年12月31日印发，未写施行日期；实施期至2025年。

      规定与实际
        - 必须：不超过15%，实际：10%。〔宁波“腾笼换鸟”方案〕四（五）

      适用条件
        ✓ 所在设区市：宁波市，符合。〔宁波“腾笼换鸟”方案〕版头
        ✓ 2022年在实施期内：属实。〔宁波“腾笼换鸟”方案〕版记、标题
        ✓ 确保安全：属实。〔宁波“腾笼换鸟”方案〕四（五）
        ✓ 依法审批：属实。〔宁波“腾笼换鸟”方案〕四（五）
        ✓ 项目性质：存量项目，符合。〔宁波“腾笼换鸟”方案〕四（五）
        ✓ 以下各项符合其一即可：符合。
            ✓ 在产业园区工业控制线内：属实。〔宁波“腾笼换鸟”方案〕四（五）
            ✗ 以下各项须全部符合：不符合。
                ？ 亩均效益评价档次：未填（要求：A档或B档），信息不足。〔宁波“腾笼换鸟”方案〕四（五）
                ✗ 项目用地面积：30亩（要求：不低于50亩），不符合。〔宁波“腾笼换鸟”方案〕四（五）

      条文有另一种理解之处
        - 50亩条件适用于哪几类项目：现按“只适用于控制线外的”理解。
            - 如按“两类都适用”理解：不适用。

      说明
        - 15%是提高后的上限；提高前的上限未载明，增加部分主要用于宿舍型保障性租赁住房，“主要”未量化。"
    `);
    expect(explain(small, 'en')).toMatchInlineSnapshot(`
      "甲厂, programme year 2022, Cap on land for administrative offices and living facilities: applicable; complied with; if the total stays the same, room left: 1,000 m² (1.5 mu).
      Issued on 31 December 2021 without an effective date; the plan runs through 2025.

      Limit and actual figure
        - Must: at most 15%; actual: 10%. [Ningbo renewal plan, Part 4(5)]

      Applies where
        ✓ City: Ningbo (宁波市), met. [Ningbo renewal plan, heading]
        ✓ 2022 lies within the plan period: confirmed. [Ningbo renewal plan, imprint; title]
        ✓ Safe: confirmed. [Ningbo renewal plan, Part 4(5)]
        ✓ Lawfully approved: confirmed. [Ningbo renewal plan, Part 4(5)]
        ✓ Kind of project: existing project, met. [Ningbo renewal plan, Part 4(5)]
        ✓ At least one of the following: met.
            ✓ Inside a park’s industrial control line: confirmed. [Ningbo renewal plan, Part 4(5)]
            ✗ All of the following: not met.
                ？ Rating of output per mu: not provided (required: A or B), information missing. [Ningbo renewal plan, Part 4(5)]
                ✗ Land area of the project: 30 mu (required: at least 50 mu), not met. [Ningbo renewal plan, Part 4(5)]

      Where the text allows another interpretation
        - Which sites the 50 mu line covers: interpreted here as “sites outside the control line only”.
            - Interpreted as “both groups”: not applicable.

      Note
        - 15% is the raised cap; the earlier one is not stated. The added area is mainly for dormitory-type rental housing; how much is “mainly” is not said."
    `);
  });

  test('names the rule whose places it shares, and cites that rule', () => {
    const floor = limit('renewal', 'site', 'ancillary-floor-share', { ...site, ...shares });
    expect(under(explain(floor, 'en'), 'Applies where').slice(2)).toMatchInlineSnapshot(`
      [
        "✓ What “Cap on land for administrative offices and living facilities” applies to: met.",
        "✓ Safe: confirmed. [Ningbo renewal plan, Part 4(5)]",
        "✓ Lawfully approved: confirmed. [Ningbo renewal plan, Part 4(5)]",
        "✓ Kind of project: existing project, met. [Ningbo renewal plan, Part 4(5)]",
        "✓ At least one of the following: met.",
        "✓ Inside a park’s industrial control line: confirmed. [Ningbo renewal plan, Part 4(5)]",
        "？ All of the following: information missing.",
        "？ Rating of output per mu: not provided (required: A or B), information missing. [Ningbo renewal plan, Part 4(5)]",
        "✓ Land area of the project: 100 mu (required: at least 50 mu), met. [Ningbo renewal plan, Part 4(5)]",
      ]
    `);
  });
});

describe('the verdict on a limit', () => {
  const park = (kind: string, leadingIndustries: number): LimitOutcome =>
    limit('plan', 'park', 'leading-industries', { kind, leadingIndustries });
  const works = { plannedUseChanged: true, yearsBeforeImplementation: 6 };
  const examples: readonly (readonly [string, LimitOutcome])[] = [
    ['a cap, kept', limit('renewal', 'site', 'ancillary-land-share', { ...site, ...shares })],
    [
      'a cap, exactly reached',
      limit('renewal', 'site', 'ancillary-land-share', { ...site, area: '100亩', ancillaryArea: '15亩' }),
    ],
    ['a cap, broken', limit('renewal', 'site', 'ancillary-floor-share', { ...site, ...shares })],
    [
      'a floor, missed',
      limit('renewal', 'city', 'manufacturing-projects-share', { attractedProjects: 10, attractedManufacturing: 3 }),
    ],
    ['a floor in principle, missed', limit('renewal', 'site', 'plot-ratio', { stage: 'new', plotRatio: '1.8' })],
    ['a number in principle, exceeded', park('development-zone', 3)],
    ['an exact number, missed', park('featured-platform', 2)],
    ['an aim, missed', limit('plan', 'city', 'industrial-land-floor', { industrialLand: '512平方公里' })],
    ['an aim, reached', limit('plan', 'city', 'guarantee-company-capital', { guaranteeCapital: '50亿元' })],
    ['a permission, its condition met', limit('renewal', 'site', 'works-on-replanned-land', { ...works, rating: 'B' })],
    [
      'a permission, its condition not met',
      limit('renewal', 'site', 'works-on-replanned-land', { ...works, rating: 'C' }),
    ],
    ['a permission, its condition not known', limit('renewal', 'site', 'works-on-replanned-land', works)],
    [
      'a figure and no end of one, not met',
      limit('renewal', 'district', 'excellent-district-land', { assessedExcellent: true, incentiveLandOfAll: '300亩' }),
    ],
    ['a duty, kept', limit('plan', 'site', 'no-separate-land', { plantInvestment: '5000万元', separateLand: false })],
    ['not for this place', limit('renewal', 'site', 'plot-ratio', { stage: 'existing' })],
    ['perhaps for this place', limit('renewal', 'site', 'plot-ratio', { plotRatio: '1.8' })],
    [
      'without a tolerance',
      limit('plan', 'city', 'industrial-land-share', {
        industrialLand: '530平方公里',
        constructionLand: '1650平方公里',
      }),
    ],
  ];

  test('says what it means in law', () => {
    expect(
      examples.map(
        ([name, outcome]) =>
          `${name} | ${firstLine(outcome, 'zh').replace(/^2022年度，/u, '')} | ${firstLine(outcome, 'en').replace(/^Programme year 2022, /u, '')}`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "a cap, kept | 行政办公及生活服务设施用地占比上限：适用，符合，总量不变时尚有余量1000平方米（1.5亩）。 | Cap on land for administrative offices and living facilities: applicable; complied with; if the total stays the same, room left: 1,000 m² (1.5 mu).",
        "a cap, exactly reached | 行政办公及生活服务设施用地占比上限：适用，符合，没有余量。 | Cap on land for administrative offices and living facilities: applicable; complied with; no room left.",
        "a cap, broken | 行政办公及生活服务设施建筑面积占比上限：适用，不符合，总量不变时超出1000平方米。 | Cap on floor area for administrative offices and living facilities: applicable; not complied with; if the total stays the same, over by 1,000 m².",
        "a floor, missed | 招引工程中制造业项目数占比：适用，不符合，总数不变时还差1个。 | Share of manufacturing projects under the mayors’ programme: applicable; not complied with; if the total stays the same, short by 1.",
        "a floor in principle, missed | 新建项目容积率下限：适用，不符合，还差0.2，属原则上的要求，可有例外。 | Floor for the plot ratio of new projects: applicable; not complied with; short by 0.2; required in principle, so there may be exceptions.",
        "a number in principle, exceeded | 主导产业数：适用，不符合，超出1个，属原则上的要求，可有例外。 | Number of leading industries: applicable; not complied with; over by 1; required in principle, so there may be exceptions.",
        "an exact number, missed | 主导产业数：适用，不符合，超出1个，属原则上的要求，可有例外。 | Number of leading industries: applicable; not complied with; over by 1; required in principle, so there may be exceptions.",
        "an aim, missed | 工业用地规模下限：适用，未达到，还差18平方公里，属力争的目标，不是硬性要求。 | Minimum total industrial land: applicable; not reached; short by 18 km²; an aim, not a duty.",
        "an aim, reached | 市融资担保公司注册资本：适用，已达到。 | Registered capital of the city’s guarantee company: applicable; reached.",
        "a permission, its condition met | 规划用途已调整区域的技改和新建扩建：适用，符合允许条件，是否允许由主管部门决定。 | Works on land whose planned use has changed: applicable; the condition of the permission is met; permission stays with the authority.",
        "a permission, its condition not met | 规划用途已调整区域的技改和新建扩建：适用，不符合允许条件。 | Works on land whose planned use has changed: applicable; the condition of the permission is not met.",
        "a permission, its condition not known | 规划用途已调整区域的技改和新建扩建：适用，允许条件信息不足。 | Works on land whose planned use has changed: applicable; information missing on the condition of the permission.",
        "a figure and no end of one, not met | 全市应给考核优秀区县（市）的用地激励：适用，与规定的数不符，还差200亩。 | Land quota that the city grants to districts assessed excellent: applicable; differs from the figure set; short by 200 mu.",
        "a duty, kept | 不单独供地：适用，符合。 | No separate land supply: applicable; complied with.",
        "not for this place | 新建项目容积率下限：不适用。 | Floor for the plot ratio of new projects: not applicable.",
        "perhaps for this place | 新建项目容积率下限：适用条件信息不足。 | Floor for the plot ratio of new projects: information missing on whether it applies.",
        "without a tolerance | 工业用地占城乡建设用地比重：适用，无法判定。 | Industrial land as a share of construction land: applicable; cannot be determined.",
      ]
    `);
  });

  test.each(['zh', 'en'] as const)('leaves no word of a template in %s', (language) => {
    for (const [, outcome] of examples)
      expect(explain(outcome, language)).not.toMatch(/undefined|null|\[object|NaN|Infinity|ningbo-|应付|payable/u);
  });
});

describe('the room of a share', () => {
  const park = (smallEnterprises: number, enterprises: number): LimitOutcome =>
    limit('plan', 'park', 'small-enterprise-share', {
      kind: 'small-enterprise-park',
      smallEnterprises,
      enterprises,
    });

  test('holds only while the total stays as it is, and says so', () => {
    // Two more of 60 do, two that come in do not: they add to the total as well.
    expect([park(40, 60).holds, park(42, 60).holds, park(42, 62).holds]).toEqual(['no', 'yes', 'no']);
    expect(firstLine(park(40, 60), 'zh')).toContain('总数不变时还差2');
    expect(firstLine(park(40, 60), 'en')).toContain('if the total stays the same, short by 2');
    expect(firstLine(park(50, 60), 'zh')).toContain('总数不变时尚有余量');
    expect(firstLine(limit('renewal', 'site', 'ancillary-land-share', { ...site, ...shares }), 'zh')).toContain(
      '总量不变时尚有余量',
    );
  });

  test('is not said of a figure that is no share, nor where none is left', () => {
    const land = limit('plan', 'city', 'industrial-land-floor', { industrialLand: '512平方公里' });
    expect(firstLine(land, 'zh')).not.toContain('不变时');
    expect(firstLine(limit('renewal', 'site', 'plot-ratio', { stage: 'new', plotRatio: '1.8' }), 'zh')).not.toContain(
      '不变时',
    );
  });
});

describe('what a limit sets', () => {
  const set = (outcome: LimitOutcome, language: Language): string =>
    under(explain(outcome, language), language === 'zh' ? '规定与实际' : 'Limit and actual figure')[0] ?? '';

  test.each([
    [
      'a cap',
      limit('renewal', 'site', 'ancillary-land-share', { ...site, ...shares }),
      '- 必须：不超过15%，实际：13.5%。',
      '- Must: at most 15%; actual: 13.5%. ',
    ],
    [
      'a floor',
      limit('renewal', 'city', 'landing-rate', { majorProjects: 3, majorProjectsLanded: 1 }),
      '- 必须：不低于50%，实际：约33.33%。',
      '- Must: at least 50%; actual: about 33.33%. ',
    ],
    [
      'an exact figure',
      limit('renewal', 'district', 'excellent-district-land', { assessedExcellent: true, incentiveLandOfAll: '480亩' }),
      '- 必须：为500亩，实际：480亩。',
      '- Must: exactly 500 mu; actual: 480 mu. ',
    ],
    [
      'a share that two places would make the limit of',
      limit('renewal', 'site', 'ancillary-floor-share', {
        ...site,
        ...shares,
        floorArea: '50000平方米',
        ancillaryFloorArea: '15000.0003平方米',
      }),
      '- 必须：不超过30%，实际：约30.000001%。',
      '- Must: at most 30%; actual: about 30.000001%. ',
    ],
    ['about', limit('plan', 'city', 'industrial-land-share', {}), '- 力争：32%左右。', '- Aim: about 32%. '],
    [
      'a permission',
      limit('renewal', 'site', 'works-on-replanned-land', {}),
      '- 可允许：亩均效益综合评价B档以上的企业可实施技改、新建、扩建。',
      '- Permission: works may be allowed to enterprises rated B or better. ',
    ],
  ] as const)('%s', (_, outcome, zh, en) => {
    expect(set(outcome, 'zh').startsWith(zh)).toBe(true);
    expect(set(outcome, 'en').startsWith(en)).toBe(true);
  });

  test('says why it cannot be decided once, as the reason and not again as a note', () => {
    const page = explain(limit('plan', 'site', 'industry-control-values', { stage: 'new' }), 'zh');
    expect(under(page, '不能判定的原因')).toHaveLength(1);
    expect(page.match(/控制值在另行发布/gu)).toHaveLength(1);
    expect(page).not.toContain('\n说明\n');
  });

  test('names every kind of place it would be for, where it is for none of them', () => {
    const page = explain(
      limit('plan', 'park', 'leading-industries', { kind: 'small-enterprise-park', leadingIndustries: 2 }),
      'zh',
    );
    expect(under(page, '适用条件').at(-1)).toContain(
      '✗ 对象类型：小微企业园（要求：区县（市）或开发区（园区）或其他重点平台），不符合。',
    );
  });
});

describe('a whole result of limits in words', () => {
  const result = evaluate(unchecked({ city: '宁波市', name: '甲厂', ...site, ...shares }), {
    document: 'ningbo-renewal-2021',
    subject: 'site',
    year: 2022,
  });

  test('counts what was checked, then tells each limit by its verdict, and asks what is missing', () => {
    expect(explainResult(result, 'zh')).toMatchInlineSnapshot(`
      "甲厂：规定核对结果（2022年度）
      ※ 2021年12月31日印发，未写施行日期；实施期至2025年。
      一、结论：核对4项规定：1项符合，1项不符合，1项信息不足，1项不适用；不符合的是行政办公及生活服务
          设施建筑面积占比上限
      二、逐项核对
        ✗ 行政办公及生活服务设施建筑面积占比上限　适用，不符合，总量不变时超出1000平方米　［四（五）］
            规定不超过30%，实际32%。
        ？ 规划用途已调整区域的技改和新建扩建　适用条件信息不足　［四（二）］
            规定亩均效益综合评价B档以上的企业可实施技改、新建、扩建；未填：所在区域的规划用途是否已调整等
            3项信息。
        ✓ 行政办公及生活服务设施用地占比上限　适用，符合，总量不变时尚有余量1000平方米（1.5亩）
          ［四（五）］
            规定不超过15%，实际13.5%。
        － 新建项目容积率下限　不适用：项目性质为存量项目，须为新建项目　［四（二）］
      三、未填的信息
        所在区域的规划用途是否已调整（plannedUseChanged）。
        亩均效益评价档次（rating）。
        距新规划实施的年数（yearsBeforeImplementation）。
      四、牵头和配合单位
        牵头单位：市自然资源规划局；配合单位：市发改委、市经信局［四（二）］
        牵头单位：市住建局；配合单位：市自然资源规划局［四（五）］
      依据：《宁波市新一轮制造业“腾笼换鸟、凤凰涅槃”攻坚行动方案（2021—2025年）》（甬政发〔2021〕59
          号），已印发。"
    `);
    expect(explainResult(result, 'en')).toMatchInlineSnapshot(`
      "甲厂: provisions checked, programme year 2022
      * Issued on 31 December 2021 without an effective date; the plan runs through 2025.
      1. Conclusion: 4 provisions checked: 1 complied with, 1 not complied with, 1 undetermined for
          want of information, 1 not applicable; not complied with: Cap on floor area for administrative
          offices and living facilities
      2. Provision by provision
        ✗ Cap on floor area for administrative offices and living facilities  applicable; not complied
          with; if the total stays the same, over by 1,000 m²  [Part 4(5)]
            Limit: at most 30%; actual: 32%.
        ？ Works on land whose planned use has changed  information missing on whether it applies
           [Part 4(2)]
            Limit: works may be allowed to enterprises rated B or better; not provided: planned use of the
            area changed (yes or no), and 2 other items.
        ✓ Cap on land for administrative offices and living facilities  applicable; complied with; if the
          total stays the same, room left: 1,000 m² (1.5 mu)  [Part 4(5)]
            Limit: at most 15%; actual: 13.5%.
        － Floor for the plot ratio of new projects  not applicable: kind of project is existing project,
           not new project  [Part 4(2)]
      3. Not provided
        Planned use of the area changed (yes or no) (plannedUseChanged).
        Rating of output per mu (rating).
        Years until the new plan is implemented (yearsBeforeImplementation).
      4. Departments of the city
        Lead: Bureau of Natural Resources and Planning (市自然资源规划局). Supporting: Development and
        Reform Commission (市发改委); Bureau of Economy and Information Technology (市经信局) [Part 4(2)]
        Lead: Bureau of Housing and Urban-Rural Development (市住建局). Supporting: Bureau of Natural
        Resources and Planning [Part 4(5)]
      Source: Ningbo action plan for renewing manufacturing land and industry, 2021–2025 (Yong Zheng
          Fa [2021] No. 59), issued."
    `);
  });

  test('says which of those broken do not bind strictly', () => {
    const park = evaluate(
      { city: '宁波市', kind: 'development-zone', leadingIndustries: 3 },
      { document: 'ningbo-plan-2021', subject: 'park', year: 2022 },
    );
    expect(explainResult(park, 'zh')).toContain(
      '\n一、结论：核对2项规定：1项不符合（不是硬性要求），1项不适用；不符合的是主导产业数\n',
    );
    const city = evaluate(
      { city: '宁波市', industrialLand: '512平方公里', loanRiskPool: '5亿元', guaranteeCapital: '40亿元' },
      { document: 'ningbo-plan-2021', subject: 'city', year: 2022 },
    );
    expect(explainResult(city, 'en').replace(/\s+/gu, ' ')).toContain(
      '1. Conclusion: 6 provisions checked: 3 not complied with (2 of them not strictly binding), 1 cannot be determined, 2 undetermined for want of information',
    );
  });

  test('refuses together what one condition refuses', () => {
    const elsewhere = explainResult(
      evaluate({ city: '绍兴市' }, { document: 'ningbo-renewal-2021', subject: 'city', year: 2022 }),
      'zh',
      'text',
      { detail: true },
    );
    expect(elsewhere.split('\n')[0]).toBe('2022年度，核对3项规定：3项不适用。');
    expect(elsewhere).toContain(
      '不适用的规定\n  - 所在设区市：绍兴市（要求：宁波市），不符合。〔宁波“腾笼换鸟”方案〕版头\n      - 新增工业用地“标准地”出让比例\n',
    );
  });

  test('says so where the document has no rule for the subject', () => {
    // Asked together with another document that does speak of enterprises.
    const parsed = parseEnterprise({ city: '宁波市', name: '乙公司' });
    const [none] = parsed.ok
      ? createEngine([documents['ningbo-plan-2021'], documents['ningbo-four-ups-2021']]).evaluate(parsed.subject, {
          year: 2022,
        })
      : [];
    if (none === undefined) throw new Error('no result');
    expect(explainResult(none, 'zh')).toContain('\n一、结论：文件没有适用于该对象的规定');
    expect(explainResult(none, 'en')).toContain(
      'Conclusion: the document has no provision that applies to this subject',
    );
  });

  test('tells the targets of a city where something was observed of them, or where there is nothing else', () => {
    const city = { city: '宁波市', standardLand: '1亩', newIndustrialLand: '1亩' };
    const about = { document: 'ningbo-renewal-2021', subject: 'city', year: 2023 } as const;
    const seen = [{ indicator: 'tax-per-mu', year: 2023, value: 48, unit: '万元/亩' }];
    const page = explainResult(evaluate({ ...city, observations: seen }, about), 'en', 'text', { detail: true });
    expect(page.split('\n')[1]).toMatch(/^Programme year 2023, targets: by the values reported, 0 met, 1 not met, /u);
    expect(page.indexOf('\nNot met\n')).toBeGreaterThan(page.indexOf('\nProvisions complied with\n'));
    expect(explainResult(evaluate(city, about), 'en')).not.toMatch(/targets|observation/u);
    const alone = evaluate({ city: '绍兴市' }, { document: 'shaoxing-growth-2021', subject: 'city', year: 2023 });
    expect(explainResult(alone, 'zh')).toMatch(/\n一、结论：指标目标：没有填完成值\n/u);
  });

  test('says nothing of money', () => {
    for (const language of ['zh', 'en'] as const)
      expect(explainResult(result, language)).not.toMatch(/奖补|\bsupport\b|合计|in all|0元/u);
  });
});
