import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import {
  csvOf,
  parseScenario,
  rowFiles,
  type RowsTold,
  startRun,
  summaryOf,
  tablesOf,
} from '../../src/simulate/index.js';
import { runs } from '../laws/support.js';
import { header, scenario, tables } from './arbitrary.js';

test.prop([tables, fc.constantFrom('k1', '', '9E+17')], runs(12))(
  'what is told of single rows is the same handed on part by part as kept until the end',
  (rows, odd) => {
    const parsed = parseScenario(scenario({}));
    const bad = [odd, ...(rows[0]?.slice(1) ?? [])];
    const lines = [...rows, bad, bad];
    const ran = (hand?: (part: RowsTold) => void) => {
      const run = startRun(parsed, header, { part: 1 }, hand === undefined ? {} : { hand });
      lines.forEach((cells, index) => run.take({ row: index + 2, cells }));
      Array.from(run.rest());
      return run.finish();
    };
    const parts: RowsTold[] = [];
    const kept = ran();
    const { population } = summaryOf(kept);
    // What was read and what could not be used are all rows, and the odd ones are among the latter.
    expect([population.read + population.bad, population.bad > 0]).toEqual([lines.length, true]);
    const handed = ran((part) => parts.push(part));
    expect(summaryOf(handed)).toEqual(summaryOf(kept));
    expect([handed.bad, handed.remarks, handed.near]).toEqual([[], [], []]);
    const files = tablesOf(kept, summaryOf(kept), 'zh');
    for (const { file, head, rowsOf } of rowFiles)
      expect(csvOf([head, ...parts.flatMap((part) => rowsOf(part, 'zh'))])).toBe(files.get(file));
  },
);
