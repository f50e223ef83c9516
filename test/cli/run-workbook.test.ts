/** A run as a workbook: sums as numbers with their unit in the head, the same as in the tables beside it. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onDisk } from '../check/disk.js';
import { long } from '../long.js';

let directory = '';
const at = (name: string): string => join(directory, name);

const scenario = `huiqi: scenario/1
population:
  file: table.csv
  key: 代码
  constants: { city: 台州市, industry: C3852, foundedIn: 2025, titles: 无, projects: 无, received: 无 }
  columns: { district: 区, years.*.revenueInTaizhou: "*年营收" }
documents: [taizhou-matrix-2025]
years: 2026
reforms: [{ id: ten-40, changes: [{ set: "revenue-milestone.milestones[10亿元].amount", to: 40万元 }] }]
group-by: [district]
output: { formats: [json, csv, xlsx] }
`;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'huiqi-run-workbook-'));
  await writeFile(at('s.yaml'), scenario);
  await writeFile(at('table.csv'), '代码,区,2025年营收(亿元),2026年营收(亿元)\n1,温岭市,8,12\n2,玉环市,8,60\n');
});
afterAll(() => rm(directory, { recursive: true, force: true }));

test('every table of a run is a sheet of its workbook, its sums numbers in the unit of the head', long, async () => {
  const ran = await onDisk(['simulate', at('s.yaml'), '--out', at('run'), '--lang', 'zh']);
  expect([ran.code, ran.err]).toEqual([0, '']);
  const sheets = new Map((await readWorkbook(at('run/tables.xlsx'))).map(({ sheet, data }) => [sheet, data]));
  expect([...sheets.keys()]).toEqual([
    'totals',
    'by-year',
    'by-rule',
    'by-year-rule',
    'by-district',
    'comparisons',
    'width',
  ]);
  const [head = [], ...rows] = sheets.get('by-district') ?? [];
  expect(head.slice(0, 4)).toEqual(['方案', '县（市、区）', '可确定（元）', '按假设最少（元）']);
  const csv = (await readFile(at('run/by-district.csv'), 'utf8')).trim().split('\r\n').slice(1);
  expect(rows.map((row) => row.slice(0, 3))).toEqual(
    csv.map((line) => {
      const [setting, district, , , , , fen] = line.split(',');
      return [setting, district, Number(fen) / 100];
    }),
  );
  expect(rows.length).toBeGreaterThan(3);
  const en = await onDisk(['simulate', at('s.yaml'), '--out', at('run-en'), '--lang', 'en']);
  expect(en.code).toBe(0);
  const [first] = await readWorkbook(at('run-en/tables.xlsx'));
  expect(first?.data[0]?.slice(0, 2)).toEqual(['Setting', 'Certain (CNY)']);
});
