import { expect, test } from 'vitest';
import type { Money } from '../../src/quantity/index.js';
import { simulate } from '../../src/simulate.js';
import { costOf, parseScenario, startRun } from '../../src/simulate/index.js';

/** 营收 of 2026 is not known: what is paid once for 10亿元 is possible in each of two years. */
const scenario = {
  huiqi: 'scenario/1',
  documents: ['taizhou-matrix-2025'],
  years: '2026..2027',
  population: {
    key: '企业',
    constants: { city: '台州市', industry: 'C3852', foundedIn: 2025, titles: '无', projects: '无', received: '无' },
  },
  assumptions: [{ id: 'small', missing: 'years.*.revenueInTaizhou', within: { from: '0元', to: '12亿元' } }],
};
const table = [
  ['企业', '2025年台州区域内营业收入(亿元)', '2026年台州区域内营业收入(亿元)', '2027年台州区域内营业收入(亿元)'],
  ['甲', '8', '', '12'],
  ['乙', '8', '', '12'],
];

test('a budget of all years is judged by the sum that counts once what is paid once, and so is an amount within it', () => {
  const [{ total, lifetime, budget } = expect.fail()] = simulate(
    { ...scenario, budget: { cap: '72万元', per: 'run' } },
    table,
  ).settings;
  expect([total.assumedHigh.text, lifetime.assumedHigh.text]).toEqual(['144万元', '72万元']);
  expect(budget?.years).toMatchObject([{ breach: 'possibly', leftAssumed: { fen: 0 } }]);
  const run = startRun(parseScenario(scenario), table[0] ?? [], { part: 0 }, { tellsSingle: false });
  table.slice(1).forEach((cells, index) => run.take({ row: index + 2, cells }));
  expect(costOf(run.finish(), 'assumed', 'run')).toEqual({ fen: 72_000_000 as Money });
});
