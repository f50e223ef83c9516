import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import {
  createOutcomeLines,
  csvOf,
  outcomeRows,
  parseScenario,
  rowFiles,
  type RowsTold,
  startRun,
  summaryOf,
  tablesOf,
} from '../../src/simulate/index.js';
import { runs } from '../laws/support.js';
import { header, reforms, scenario, tables } from './arbitrary.js';

const given = scenario() as { readonly population: { readonly columns: object } };

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

test.prop([tables, fc.subarray(['district', 'name', '组']), fc.boolean()], runs(4))(
  'what enterprises are paid is written as their rows say, whatever they are grouped by and called',
  (rows, groups, isWeighted) => {
    const population = {
      ...given.population,
      columns: { ...given.population.columns, name: '名' },
      labels: { 组: '组' },
    };
    const parsed = parseScenario(
      scenario({
        population: isWeighted ? { ...population, weight: '权' } : population,
        'group-by': [['rule', ...groups], ['district']],
        compare: ['base', 'ten-40'],
        reforms,
      }),
    );
    const names = ['=1+1', '甲,乙"丙"', '甲', ''];
    const run = startRun(parsed, [...header, '名', '权', '组'], { part: 1 });
    const lines = [...rows, ...rows].map((cells, at) => [
      `${cells[0] ?? ''}-${String(at)}`,
      ...cells.slice(1),
      names[at % names.length] ?? '',
      '1.5',
      names[(at + 1) % names.length] ?? '',
    ]);
    const members = lines.flatMap((cells, at) => run.take({ row: at + 2, cells }));
    members.push(...run.rest());
    const linesOf = createOutcomeLines(parsed);
    expect(members.length).toBe(lines.length);
    for (const each of members) expect(linesOf(each)).toBe(csvOf(outcomeRows(each, parsed)).slice(1));
  },
);
