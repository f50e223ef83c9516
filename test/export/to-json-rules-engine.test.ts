import { Engine } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import { HuiqiError } from '../../src/issue/index.js';
import { documents, type Enterprise, parseEnterprise, toJsonRulesEngine } from '../../src/json-rules-engine.js';
import { formatMoney } from '../../src/quantity/index.js';

const taizhou = documents['taizhou-matrix-2025'];
const id = (slug: string): string => `taizhou-matrix-2025/${slug}`;

const enterprise = (input: object): Enterprise => {
  const parsed = parseEnterprise(input);
  if (!parsed.ok) throw new HuiqiError(parsed.issues);
  return parsed.subject;
};

const annual = {
  revenue: '9亿元',
  revenueInTaizhou: '9亿元',
  mainRevenue: '9亿元',
  taxableMainRevenue: '9亿元',
  aboveScale: true,
};

/** Everything that the document asks of 2026. */
const complete = {
  city: '台州市',
  industry: 'C3852',
  size: 'large',
  foundedIn: 2024,
  years: { 2024: annual, 2025: annual, 2026: { ...annual, revenueInTaizhou: '60亿元' } },
  titles: [
    { title: 'little-giant', on: '2026-07-01' },
    { title: 'champion-product', product: '阀门', on: '2026-03-18' },
    { title: 'champion-product', product: '水泵', on: '2025-03-18' },
    { title: 'dcmm', grade: 2, on: '2026-05-05' },
    { title: 'dcmm', grade: 3, on: '2026-11-05' },
  ],
  projects: [{ kind: 'digital', name: '未来工厂', approved: '260万元', on: '2026-08-01' }],
  received: [],
  judgements: {
    newBuildAtCapacity: false,
    researchSpending: true,
    ownsIntellectualProperty: true,
    nearHighTechStandard: true,
  },
};

const issuesOf = (run: () => unknown): readonly string[] => {
  try {
    run();
    return [];
  } catch (error) {
    if (!(error instanceof HuiqiError)) throw error;
    return error.issues.map(({ code, place }) => `${code} ${'path' in place ? place.path : ''}`);
  }
};

describe('the rules', () => {
  const { rules } = toJsonRulesEngine(taizhou);

  it('are one for every row of every rule', () => {
    const rows = (slug: string): number => rules.filter(({ event }) => event.type === id(slug)).length;
    expect([
      rows('little-giant'),
      rows('revenue-milestone'),
      rows('dcmm'),
      rows('demonstration'),
      rows('commendation-letter'),
    ]).toEqual([1, 6, 3, 2, 1]);
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });

  it('are plain JSON with names, facts by id, money in 分 and flags as booleans', () => {
    expect(rules.find(({ name }) => name === id('revenue-milestone#1'))).toEqual({
      name: id('revenue-milestone#1'),
      conditions: {
        all: [
          { fact: 'about', operator: 'equal', value: 'enterprise', priority: 2 },
          {
            all: [
              { name: 'in-city', fact: 'city{}', operator: 'equal', value: '台州市' },
              { name: 'in-plan', fact: 'inPlan{"yearsAgo":0}', operator: 'equal', value: true },
              {
                all: [
                  { name: 'manufacturer', fact: 'isManufacturer{}', operator: 'equal', value: true },
                  {
                    name: 'breaks',
                    fact: 'revenue{"measure":"revenueInTaizhou","yearsAgo":0}',
                    operator: 'greaterThan',
                    value: 50e10,
                  },
                  {
                    name: 'never-before',
                    fact: 'revenuePeakBefore{"before":"year","measure":"revenueInTaizhou"}',
                    operator: 'lessThanInclusive',
                    value: 50e10,
                  },
                ],
              },
            ],
          },
        ],
      },
      event: { type: id('revenue-milestone'), params: { kind: 'award', row: 1, amount: 1e8 } },
    });
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
  });

  it('follow references: the letter is decided by the rows of the milestone', () => {
    const text = JSON.stringify(rules.find(({ event }) => event.type === id('commendation-letter')));
    expect(text.match(/"breaks"/gu)).toHaveLength(6);
    expect(text).not.toContain('"condition"');
  });

  it('run in an engine of their own, made from saved JSON', async () => {
    const elsewhere = new Engine(JSON.parse(JSON.stringify(rules)) as typeof rules as []);
    const { enterprise: facts } = toJsonRulesEngine(taizhou).factsOf(enterprise(complete), { year: 2026 });
    const { events } = await elsewhere.run(facts);
    expect(events).toContainEqual({ type: id('little-giant'), params: { kind: 'award', row: 0, amount: 1e8 } });
  });
});

describe('the facts', () => {
  const { factsOf } = toJsonRulesEngine(taizhou);

  it('are one object for the enterprise and one for each item, in forms that compare exactly', () => {
    const { enterprise: own, items } = factsOf(enterprise(complete), { year: 2026 });
    expect(own).toMatchObject({
      about: 'enterprise',
      'isManufacturer{}': true,
      'industryDivision{}': 'C38',
      'revenue{"measure":"revenueInTaizhou","yearsAgo":0}': 60e10,
    });
    expect(Object.keys(own).filter((fact) => fact.startsWith('item'))).toEqual([]);
    expect(
      items.map(({ of, facts }) => [
        of,
        facts['about'],
        facts['itemInYear{}'],
        facts['itemGrade{"cap":5}'],
        facts['itemApproved{}'],
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['阀门', 'titles:champion-product:product', true, undefined, undefined],
        ['水泵', 'titles:champion-product:product', false, undefined, undefined],
        ['3级', 'titles:dcmm:grade', true, 3, undefined],
        ['未来工厂', 'projects:digital:name', true, undefined, 26e7],
      ]),
    );
    for (const value of [own, ...items.map(({ facts }) => facts)].flatMap((facts) => Object.values(facts))) {
      expect(
        typeof value === 'number' ? Number.isSafeInteger(value) : ['string', 'boolean'].includes(typeof value),
      ).toBe(true);
    }
  });

  it('do not change with the order of the calls, nor leak from one enterprise to the next', () => {
    const before = factsOf(enterprise(complete), { year: 2026 });
    factsOf(enterprise({ ...complete, industry: 'A01', titles: [] }), { year: 2027 - 1 });
    expect(factsOf(enterprise(complete), { year: 2026 })).toEqual(before);
  });

  const without = (key: keyof typeof complete): object =>
    Object.fromEntries(Object.entries(complete).filter(([each]) => each !== key));

  it.each<readonly [string, object, readonly string[]]>([
    [
      'a year’s figure',
      { ...complete, years: { ...complete.years, 2026: { ...annual, revenueInTaizhou: undefined } } },
      ['years.2026.revenueInTaizhou'],
    ],
    ['the industry', without('industry'), ['industry']],
    ['the titles', without('titles'), ['titles']],
    ['the projects', without('projects'), ['projects']],
    [
      'the grade of an item',
      { ...complete, titles: [{ title: 'dcmm', of: 'A', on: '2026-05-05' }] },
      ['titles.0.grade'],
    ],
    ['the day of an item', { ...complete, titles: [{ title: 'champion-product', product: 'A' }] }, ['titles.0.on']],
    [
      'what was approved',
      { ...complete, projects: [{ kind: '5g', name: 'A', on: '2026-05-05' }] },
      ['projects.0.approved'],
    ],
    [
      'several at once',
      { ...complete, size: undefined, projects: [{ kind: '5g', name: 'A' }] },
      ['projects.0.approved', 'projects.0.on', 'size'],
    ],
  ])('are refused where %s is not known, naming the path', (_, input, paths) => {
    const known = JSON.parse(JSON.stringify(input)) as object;
    expect(issuesOf(() => factsOf(enterprise(known), { year: 2026 }))).toEqual(
      paths.map((path) => `facts-incomplete ${path}`),
    );
  });

  it('are refused by evaluate as a rejection', async () => {
    await expect(
      toJsonRulesEngine(taizhou).evaluate(enterprise(without('titles')), { year: 2026 }),
    ).rejects.toBeInstanceOf(HuiqiError);
  });
});

describe('evaluate', () => {
  const paid = async (options: object, input: object = complete): Promise<readonly string[]> =>
    (await toJsonRulesEngine(taizhou, options).evaluate(enterprise(input), { year: 2026 })).awards.map(
      ({ rule, of, amount }) =>
        `${rule.slice('taizhou-matrix-2025/'.length)}${of === undefined ? '' : ` ${of}`} ${formatMoney(amount)}`,
    );

  it('tells which rows fired for which item, and what each award comes to', async () => {
    const { fired } = await toJsonRulesEngine(taizhou).evaluate(enterprise(complete), { year: 2026 });
    expect(fired).toContainEqual({ rule: id('revenue-milestone'), row: 0, amount: 3e7 });
    expect(fired).toContainEqual({ rule: id('champion-product'), row: 0, of: '阀门', path: 'titles.1', amount: 5e7 });
    expect(await paid({})).toEqual([
      'little-giant 100万元',
      'revenue-milestone 100万元',
      'champion-product 阀门 50万元',
      'digital-project 未来工厂 260万元',
      'dcmm 40万元',
    ]);
  });

  it('puts rows together as the reading says', async () => {
    expect(await paid({ readings: { 'tier-jump': 'each' } })).toContain('revenue-milestone 130万元');
    const stepwise = { ...complete, years: { ...complete.years, 2025: { ...annual, revenueInTaizhou: '20亿元' } } };
    expect(await paid({ readings: { 'tier-jump': 'difference' } }, stepwise)).toContain('revenue-milestone 70万元');
  });

  it('moves the plan period when told to', async () => {
    expect(await paid({ asIfInForce: { from: 20100101, through: 20201231 } })).toEqual([]);
  });

  it('gives the same to callers who do not wait for each other', async () => {
    const { evaluate } = toJsonRulesEngine(taizhou);
    const subject = enterprise(complete);
    const alone = await evaluate(subject, { year: 2026 });
    const later = async (ticks: number): ReturnType<typeof evaluate> => {
      for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
      return evaluate(subject, { year: 2026 });
    };
    for (const together of await Promise.all(Array.from({ length: 30 }, (_, ticks) => later(ticks))))
      expect(together).toEqual(alone);
  });
});
