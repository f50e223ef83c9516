import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { documents } from '../../src/documents/index.js';
import { createDocumentEngine, type Result } from '../../src/engine/index.js';
import { type EnterpriseInput, shipped, titleNames, type TitleLevel, type TitleName } from '../../src/subject/index.js';
import { completeEnterprise, programmeYear } from '../arbitrary/enterprise.js';
import { engineOf, patience, runs, subjectOf, wholeEngineOf } from './support.js';

type Titles = NonNullable<EnterpriseInput['titles']>;

/** What a result says of awards and libraries, but for what is said of an item at a level that none means. */
const saidBy = ({ awards, tiers, services, total }: Result): unknown => ({
  awards: awards
    .filter(({ truth }) => truth !== 'no')
    .map(({ rule, of, truth, payable }) => [rule, of, truth, payable]),
  tiers: JSON.stringify(tiers),
  services: JSON.stringify(services),
  total,
});

const champions = titleNames.filter(
  (title) => shipped.titles[title]?.isLevelled === true && shipped.titles[title].level === 'national',
);

const lesserChampion = fc.record({
  title: fc.constantFrom<TitleName>(...champions),
  level: fc.constantFrom<TitleLevel>('provincial', 'municipal'),
  on: fc.constantFrom('2021-07-01', '2025-07-01', '2026', '2026-05'),
  product: fc.constantFrom('甲', '乙'),
  predecessor: fc.constant(true),
});

describe('a title of a level that no rule means', () => {
  test.prop([completeEnterprise, programmeYear, fc.array(lesserChampion, { minLength: 1, maxLength: 3 })], runs())(
    'pays nothing and spends nothing',
    (input, year, lesser) => {
      const told = saidBy(engineOf().evaluate(subjectOf(input), { year }));
      const more = saidBy(
        engineOf().evaluate(subjectOf({ ...input, titles: [...(input.titles ?? []), ...(lesser as Titles)] }), {
          year,
        }),
      );
      expect(more).toEqual(told);
    },
    patience,
  );
});

const termed = titleNames.filter(
  (title) => shipped.titles[title]?.term !== undefined && shipped.titles[title].by === undefined,
);

const held = fc.record({
  title: fc.constantFrom(...termed),
  on: fc.constantFrom('2016-01-01', '2019', '2020-12', '2022-07-01', '2025-02-28'),
});

const engines = [wholeEngineOf(), createDocumentEngine(documents['shaoxing-growth-2021'])];

const dependsOnTerm = (input: EnterpriseInput, year: number): boolean =>
  engines.some((engine) => JSON.stringify(engine.evaluate(subjectOf(input), { year })).includes('"title-term"'));

describe('a renewal told', () => {
  test.prop(
    [held, fc.constantFrom('台州市', '绍兴市'), fc.integer({ min: 2025, max: 2029 }), fc.integer({ min: 0, max: 2 })],
    runs(60),
  )(
    'removes what hangs on the customary term while it runs',
    (title, city, year, ago) => {
      const input = (titles: Titles): EnterpriseInput => ({
        city,
        industry: 'C3852',
        years: { [year - 1]: { revenue: '6亿元', marketValue: '1亿元' }, [year]: { aboveScale: false } },
        titles,
        judgements: {
          researchSpending: true,
          ownsIntellectualProperty: true,
          nearHighTechStandard: true,
          qualityAdvantage: 'none',
        },
      });
      const renewed = [title, { title: title.title, on: `${String(year - ago)}-06-30`, event: 'renewal' as const }];
      expect(dependsOnTerm(input(renewed), year)).toBe(false);
      const notices = (titles: Titles): readonly string[] =>
        engines.flatMap((engine) =>
          engine.evaluate(subjectOf(input(titles)), { year }).notices.map(({ code }) => code),
        );
      expect(notices(renewed)).not.toContain('title-past-term');
      // Without it the same title is past its term, and says so.
      if (Number(title.on.slice(0, 4)) + 3 < year)
        expect([
          dependsOnTerm(input([title]), year) || title.title === 'high-tech',
          notices([title]).includes('title-past-term'),
        ]).toEqual([true, true]);
    },
    patience,
  );
});
