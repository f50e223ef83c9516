import { describe, expect, test } from 'vitest';
import { explainSimulation, simulate, type Summary } from '../../src/simulate.js';
import { long } from '../long.js';

const run = (constants: object, ...rows: readonly (readonly string[])[]): Summary =>
  simulate(
    {
      huiqi: 'scenario/1',
      documents: ['taizhou-matrix-2025'],
      years: '2025..2026',
      base: { readings: { 'stacking-inside': 'higher-only-per-matter', 'five-hundred-lists': 'higher' } },
      population: {
        constants: { city: '台州市', industry: 'C3951', projects: '无', received: '无', foundedIn: 2020, ...constants },
      },
    },
    [['2024年台州区域内营业收入(亿元)', '2025年台州区域内营业收入(亿元)', '2026年台州区域内营业收入(亿元)'], ...rows],
  );

const keys = ['certain', 'assumedLow', 'assumedHigh', 'possible'] as const;

/** The base setting of a run, and what its rules and years add up to. */
const told = ({ settings: [base] }: Summary) => {
  if (base === undefined) throw new Error('no setting');
  const added = (by: string, of: 'groups' | 'lifetimes'): readonly number[] => {
    const rows = base[of].find((each) => each.by.join() === by)?.rows ?? [];
    return keys.map((key) => rows.reduce((sum, { figures }) => sum + figures[key].fen, 0));
  };
  const ruleOf = (slug: string) =>
    base.groups
      .find((each) => each.by.join() === 'rule')
      ?.rows.find(({ is }) => is['rule'] === (slug === '' ? '' : `taizhou-matrix-2025/${slug}`))?.figures;
  return { base, added, ruleOf, whole: keys.map((key) => base.total[key].fen) };
};

test('a sample that came to something else stands at the top of the page, with what to do', () => {
  const summary = run({ titles: '无' }, ['8', '9', '12']);
  const failed: Summary = { ...summary, checked: { rows: 50, differences: 2 } };
  const top = (page: string): string => page.replaceAll(/\s+/gu, ' ').split(/2\. |二、/u)[0] ?? '';
  expect(top(explainSimulation(failed, 'en'))).toContain('2 differences found: no figure of this run can be relied on');
  expect(top(explainSimulation(failed, 'zh'))).toContain('--executor exact');
  expect(top(explainSimulation(summary, 'zh'))).not.toContain('重算');
});

describe('rules that exclude one another', () => {
  test('add up to the sum by a line of their own, and the page says why', long, () => {
    const summary = run({ titles: '无' }, ['8', '9', '12~60'], ['8', '12', '60']);
    const { base, added, ruleOf, whole } = told(summary);
    expect([added('rule', 'groups'), added('year', 'groups'), added('year,rule', 'groups')]).toEqual([
      whole,
      whole,
      whole,
    ]);
    expect(added('rule', 'lifetimes')).toEqual(keys.map((key) => base.lifetime[key].fen));
    expect(ruleOf('')?.possible.fen).toBe(-230_000_000);
    expect(explainSimulation(summary, 'zh')).toContain('合计与各规则之和的差额');
    expect(explainSimulation(summary, 'en').replaceAll(/\s+/gu, ' ')).toContain('The sum less its rules');
  });

  test('are no more together for what elsewhere has no upper bound', () => {
    const { base, added, ruleOf, whole } = told(run({}, ['8', '9', '12']));
    expect(base.total.unbounded).toBe(1);
    expect(added('rule', 'groups')).toEqual(whole);
    const lists = ['manufacturing-500', 'private-manufacturing-500'].map((slug) => ruleOf(slug)?.possible.fen);
    // 500万元 and 200万元 a year, of which one is paid: the line of their own takes the lower off.
    expect(lists).toEqual([1_000_000_000, 400_000_000]);
    expect(ruleOf('')?.possible.fen).toBeLessThanOrEqual(-400_000_000);
    expect(base.lifetime.possible.fen).toBeGreaterThan(0);
    expect(base.lifetime.possible.fen).toBeLessThanOrEqual(base.total.possible.fen);
  });
});
