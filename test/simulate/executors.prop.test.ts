import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { judgeByDuckDB, loadDuckDB } from '../../src/cli/duckdb.js';
import {
  csvOf,
  outcomeRows,
  parseScenario,
  startRun,
  startRunBeside,
  summaryOf,
  tablesOf,
  type Executor,
  type MemberRun,
  type Scenario,
  type Simulation,
} from '../../src/simulate/index.js';
import { runs } from '../laws/support.js';
import { type Cells, header, reforms, scenario, tables, untoldHistories, untoldHistory } from './arbitrary.js';
import { long } from '../long.js';

const writtenOf = (members: readonly MemberRun[], simulation: Simulation, parsed: Scenario): string => {
  const summary = summaryOf(simulation);
  return [
    JSON.stringify(summary),
    ...members.map((each) => csvOf(outcomeRows(each, parsed))),
    ...tablesOf(simulation, summary, 'zh').values(),
  ].join('\n');
};

/** Everything that a run writes. */
const writtenBy = (executor: Executor, given: object, head: readonly string[], rows: readonly Cells[]): string => {
  const parsed = parseScenario(given);
  const run = startRun(parsed, head, { part: 1 }, { executor });
  const members = [...rows.flatMap((cells, index) => run.take({ row: index + 2, cells })), ...run.rest()];
  return writtenOf(members, run.finish(), parsed);
};

/** The same by a database. */
const writtenByDuckDB = async (given: object, head: readonly string[], rows: readonly Cells[]): Promise<string> => {
  const parsed = parseScenario(given);
  const run = await startRunBeside(parsed, head, { part: 1 }, judgeByDuckDB);
  const members: MemberRun[] = [];
  for (const [index, cells] of rows.entries()) members.push(...(await run.take({ row: index + 2, cells })));
  for await (const member of run.rest()) members.push(member);
  return writtenOf(members, await run.finish(), parsed);
};

/** The same rows again under other keys: what one of them was read from others must hold for it as well. */
const twice = (rows: readonly Cells[]): readonly Cells[] => [
  ...rows,
  ...rows.map(([key = '', ...cells]) => [`${key}again`, ...cells]),
];

const some = fc.subarray(reforms, { minLength: 1, maxLength: 2 });

describe('columns', long, () => {
  test.prop([tables, some], runs(6))('come to what the engine comes to row by row, to the byte', (rows, changes) => {
    const given = scenario({ reforms: changes, budget: { cap: '50万元', per: 'year' } });
    expect(writtenBy('js', given, header, twice(rows))).toBe(writtenBy('exact', given, header, twice(rows)));
  });

  test.prop([untoldHistories, some], runs(4))(
    'where years before the table are not told',
    ([head = [], ...rows], changes) => {
      const given = untoldHistory({ reforms: changes });
      expect(writtenBy('js', given, head, twice(rows))).toBe(writtenBy('exact', given, head, twice(rows)));
    },
  );
});

describe('a database', long, () => {
  test.prop([tables, some], runs(3))(
    'comes to what the engine comes to row by row, to the byte',
    async (rows, changes) => {
      const given = scenario({ reforms: changes, budget: { cap: '50万元', per: 'year' } });
      expect(await writtenByDuckDB(given, header, twice(rows))).toBe(writtenBy('exact', given, header, twice(rows)));
    },
  );

  test.prop([untoldHistories, some], runs(3))(
    'where years before the table are not told',
    async ([head = [], ...rows], changes) => {
      const given = untoldHistory({ reforms: changes });
      expect(await writtenByDuckDB(given, head, twice(rows))).toBe(writtenBy('exact', given, head, twice(rows)));
    },
  );

  test('that is not installed is told by name', async () => {
    const missing = Object.assign(new Error('none'), { code: 'ERR_MODULE_NOT_FOUND' });
    await expect(loadDuckDB(() => Promise.reject(missing))).rejects.toThrow(/@duckdb\/node-api.*packages-missing/u);
  });
});
