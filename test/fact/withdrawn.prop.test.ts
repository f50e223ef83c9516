/** A title that was withdrawn in the year it came had not come: then, and in every year after. */
import { fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { award, enterpriseOf, tinyEngine } from '../arbitrary/tiny-document.js';
import { patience, runs } from '../laws/support.js';

const engineOn = (fact: string, params: object, value: unknown, each?: object): ReturnType<typeof tinyEngine> =>
  tinyEngine([
    award('asked', {
      ...(each === undefined ? {} : { each }),
      parameters: { amount: '1元' },
      conditions: { name: 'asked', fact, params, operator: 'equal', value },
      outcome: { pays: 'parameter.amount', repeats: each === undefined ? 'once' : 'once-per-item' },
    }),
  ]);

const title = 'little-giant';
const inYear = engineOn('titleInYear', { title, events: ['new'] }, true);
const before = engineOn('titleBefore', { title, events: ['new'] }, true);
const within = ([1, 2, 3] as const).map(
  (count) => [count, engineOn('titleBefore', { title, events: ['new'], within: count }, true)] as const,
);
const noMonth = engineOn('titleMonth', { title, events: ['new'] }, 0);
const noGrade = engineOn('highestGradeBefore', { title: 'dcmm' }, 0);
const product = 'champion-product';
const ofProduct = { title: product, by: 'product' };
const item = engineOn('itemInYear', {}, true, ofProduct);
const itemBefore = engineOn('itemBefore', {}, true, ofProduct);

const truthIn = (engine: ReturnType<typeof tinyEngine>, titles: readonly object[], year: number): unknown =>
  engine.evaluate(enterpriseOf({ titles, received: [] }, engine), { year }).awards[0]?.truth;

const day = fc
  .tuple(fc.integer({ min: 2025, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${String(year)}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
/** A day, its month or its year. */
const told = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([on, length]) => on.slice(0, length));
const yearsAhead = [2025, 2026, 2027, 2028] as const;

const entry = fc
  .tuple(day, fc.option(day, { nil: undefined }))
  .map(([on, other]) =>
    other === undefined ? { on } : { on: on < other ? on : other, withdrawn: on < other ? other : on },
  );

describe('a title', { timeout: patience }, () => {
  test('came before a year just where it came in some year before', () => {
    fc.assert(
      fc.property(entry, (own) => {
        const titles = [{ title, ...own }];
        const cameIn = yearsAhead.filter((year) => truthIn(inYear, titles, year) === 'yes');
        for (const year of yearsAhead) {
          const came = cameIn.some((each) => each < year) ? 'yes' : 'no';
          expect(truthIn(before, titles, year)).toBe(came);
          for (const [count, engine] of within) {
            const cameLately = cameIn.some((each) => each < year && each >= year - count) ? 'yes' : 'no';
            expect(truthIn(engine, titles, year)).toBe(cameLately);
          }
          expect(truthIn(noMonth, titles, year)).toBe(cameIn.includes(year) ? 'no' : 'yes');
          expect(truthIn(noGrade, [{ title: 'dcmm', grade: 3, ...own }], year)).toBe(came === 'yes' ? 'no' : 'yes');
        }
      }),
      runs(100),
    );
  });

  test('of a product came before a year just where it came in some year before', () => {
    fc.assert(
      fc.property(entry, (own) => {
        const titles = [{ title: product, product: '减速器', level: 'national', ...own }];
        for (const year of yearsAhead) {
          const came = yearsAhead.some((each) => each < year && truthIn(item, titles, each) === 'yes');
          expect(truthIn(itemBefore, titles, year)).toBe(came ? 'yes' : 'no');
        }
      }),
      runs(100),
    );
  });

  test('of which days are told in part came before or not as any of those days has it', () => {
    fc.assert(
      fc.property(told, told, fc.constantFrom(...yearsAhead), (on, withdrawn, year) => {
        if (withdrawn < on) return;
        const days = (written: string, end: string): string => (written.length === 4 ? `${written}-${end}` : written);
        const ends = (written: string): readonly string[] => [days(written, '01'), days(written, '12')];
        const engine = before;
        const wide = truthIn(engine, [{ title, on, withdrawn }], year);
        for (const first of ends(on))
          for (const last of ends(withdrawn))
            if (first <= last && wide !== 'unknown')
              expect(truthIn(engine, [{ title, on: first, withdrawn: last }], year)).toBe(wide);
      }),
      runs(100),
    );
  });
});
