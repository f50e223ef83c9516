import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  csvOf,
  outcomeRows,
  parseScenario,
  startRun,
  summaryOf,
  tablesOf,
  type Executor,
} from '../../src/simulate/index.js';
import { runs } from '../laws/support.js';
import { type Cells, header, reforms, scenario, tables, untoldHistories, untoldHistory } from './arbitrary.js';

/** Everything that a run writes. */
const writtenBy = (executor: Executor, given: object, head: readonly string[], rows: readonly Cells[]): string => {
  const parsed = parseScenario(given);
  const run = startRun(parsed, head, { part: 1 }, { executor });
  const members = [...rows.flatMap((cells, index) => run.take({ row: index + 2, cells })), ...run.rest()];
  const simulation = run.finish();
  const summary = summaryOf(simulation);
  return [
    JSON.stringify(summary),
    ...members.map((each) => csvOf(outcomeRows(each, parsed))),
    ...tablesOf(simulation, summary, 'zh').values(),
  ].join('\n');
};

/** The same rows again under other keys: what one of them was read from others must hold for it as well. */
const twice = (rows: readonly Cells[]): readonly Cells[] => [
  ...rows,
  ...rows.map(([key = '', ...cells]) => [`${key}again`, ...cells]),
];

const some = fc.subarray(reforms, { minLength: 1, maxLength: 2 });

describe('columns', () => {
  test.prop([tables, some], runs(12))('come to what the engine comes to row by row, to the byte', (rows, changes) => {
    const given = scenario({ reforms: changes, budget: { cap: '50万元', per: 'year' } });
    expect(writtenBy('js', given, header, twice(rows))).toBe(writtenBy('exact', given, header, twice(rows)));
  });

  test.prop([untoldHistories, some], runs(8))(
    'where years before the table are not told',
    ([head = [], ...rows], changes) => {
      const given = untoldHistory({ reforms: changes });
      expect(writtenBy('js', given, head, twice(rows))).toBe(writtenBy('exact', given, head, twice(rows)));
    },
  );
});
