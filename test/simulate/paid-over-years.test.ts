/** Awards that are paid over several years: a run says by which years its sums and its budget go. */
import { describe, expect, test } from 'vitest';
import { explainSimulation, summaryOf } from '../../src/simulate.js';
import { parseScenario, startRun } from '../../src/simulate/index.js';
import { award, tinyDocument } from '../arbitrary/tiny-document.js';

const told = (parts: readonly object[], more: object = {}): readonly [codes: readonly string[], page: string] => {
  const files = tinyDocument([
    award('staged', {
      parameters: { amount: '100万元' },
      conditions: { name: 'scale', fact: 'aboveScale', operator: 'equal', value: true },
      outcome: { pays: 'parameter.amount', repeats: 'once', instalments: { parts, remainder: 'last' } },
    }),
  ]);
  const scenario = {
    huiqi: 'scenario/1',
    documents: ['tiny'],
    years: '2026..2028',
    population: { constants: { city: '台州市', received: '无' } },
    ...more,
  };
  const run = startRun(parseScenario(scenario, { tiny: files }), ['2026年末在规上企业库'], { part: 1 }, {});
  run.take({ row: 2, cells: ['是'] });
  const summary = summaryOf(run.finish());
  return [summary.notices.map(({ code }) => code), explainSimulation(summary, 'zh')];
};

const later = [{ share: '30%' }, { share: '70%', after: 2 }];

describe('an award that is paid once', () => {
  test('is told among the awards as it is in the conclusion: once, in whichever of its years', () => {
    const files = tinyDocument([
      award('one', {
        parameters: { amount: '100万元' },
        conditions: { name: 'scale', fact: 'aboveScale', operator: 'equal', value: true },
        outcome: { pays: 'parameter.amount', repeats: 'once' },
      }),
    ]);
    const scenario = {
      huiqi: 'scenario/1',
      documents: ['tiny'],
      years: '2026..2028',
      population: { constants: { city: '台州市', received: '无' } },
      assumptions: [{ id: 'open', missing: 'years.*.aboveScale', within: { from: false, to: true } }],
    };
    const run = startRun(parseScenario(scenario, { tiny: files }), ['2026年末在规上企业库'], { part: 1 }, {});
    run.take({ row: 2, cells: ['未知'] });
    const page = explainSimulation(summaryOf(run.finish()), 'zh');
    expect(page).toContain('最多100万元');
    expect(page).toMatch(/one +0元至100万元 +100万元\n/u);
  });
});

describe('an award in instalments', () => {
  test('counts whole in the year in which it arises, which is said beside the budget', () => {
    const [codes, page] = told(later, { budget: { cap: '80万元', per: 'year' } });
    expect(codes).toEqual(['paid-over-years']);
    expect(page).toMatch(/预算每年80万元：2026年必然超出.*\n.*“staged”分几年拨付/u);
  });

  test('is told among the remarks where there is no budget', () => {
    const [codes, page] = told(later);
    expect(codes).toEqual(['paid-over-years']);
    expect(page.indexOf('“staged”分几年拨付')).toBeGreaterThan(page.indexOf('名单1行'));
  });

  test('that are all of one year is told like any other', () => {
    expect(told([{ share: '30%' }, { share: '70%' }])[0]).toEqual([]);
  });
});
