import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { nodeEnvironment } from '../../src/cli/environment.js';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { long } from '../long.js';

const folder = mkdtempSync(join(tmpdir(), 'huiqi-suppressed-'));
const at = (name: string): string => join(folder, name);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const call = async (...argv: readonly string[]) => {
  const { progress: _, ...environment } = nodeEnvironment;
  let out = '';
  const io: Io = {
    readFile: (path) => Promise.resolve(readFileSync(path)),
    listFolder: () => Promise.reject(new Error('no folder')),
    readInput: () => Promise.reject(new Error('no input')),
    out: (text) => {
      out += text;
    },
    err: () => undefined,
  };
  return { code: await run(argv, io, environment), out };
};

const districts = ['温岭市', '玉环市', '椒江区', '黄岩区'];
const rows = Array.from({ length: 30 }, (_, index) => {
  // One district has a single enterprise; one enterprise alone breaks 50亿元.
  const district = index === 0 ? '黄岩区' : districts[index % 3];
  return [
    `9133100${String(index)}MA`,
    `第${String(index)}厂`,
    district,
    '8',
    index === 7 ? '60' : index % 2 === 0 ? '12' : '',
  ].join();
});

const scenario = (below: number): string => `huiqi: scenario/1
title: 试
population:
  file: table.csv
  key: 代码
  constants: { city: 台州市, industry: C3852, foundedIn: 2025, titles: 无, projects: 无, received: 无 }
  columns: { name: 名称, district: 区, years.*.revenueInTaizhou: "*年营收" }
documents: [taizhou-matrix-2025]
years: 2026
reforms:
  - { id: ten-40, changes: [{ set: "revenue-milestone.milestones[10亿元].amount", to: 40万元 }] }
group-by: [district, [rule, district]]
output: { formats: [json, csv, xlsx, html], suppress-below: ${String(below)} }
`;

interface Told {
  readonly suppressBelow?: number;
  readonly settings: readonly {
    readonly groups: readonly {
      readonly by: readonly string[];
      readonly rows: readonly {
        readonly is: object;
        readonly figures: { readonly enterprises: number; readonly sure: number };
      }[];
    }[];
  }[];
}

test(
  'where groups of few are not told, no file of a run tells of one enterprise, and those that do are written otherwise',
  long,
  async () => {
    writeFileSync(
      at('table.csv'),
      `代码,名称,区,2025年营收(亿元),2026年营收(亿元)\n${rows.join('\n')}\n9133100XMA,坏厂,温岭市,八,9\n`,
    );
    const runs = [0, 3].map((below) => {
      writeFileSync(at(`${String(below)}.yaml`), scenario(below));
      return call(
        'simulate',
        at(`${String(below)}.yaml`),
        '--out',
        at(String(below)),
        '--max-bad',
        '0.1',
        '--lang',
        'zh',
      );
    });
    const [open, suppressed] = await Promise.all(runs);
    expect([open?.code, suppressed?.code]).toEqual([1, 1]);
    const [all, few] = ['0', '3'].map((name) => readdirSync(at(name)));
    expect(all?.filter((name) => few?.includes(name) !== true).sort()).toEqual([
      'bad.csv',
      'gains.csv',
      'near.csv',
      'outcomes.csv',
      'remarks.csv',
    ]);
    for (const name of few ?? [])
      expect([name, /9133100|第\d+厂|坏厂/u.test(readFileSync(at(`3/${name}`), 'utf8'))]).toEqual([name, false]);
    expect(suppressed?.out).not.toContain('9133100');
    const told = JSON.parse(readFileSync(at('3/summary.json'), 'utf8')) as Told;
    expect(told.suppressBelow).toBe(3);
    for (const { by, rows: own } of told.settings.flatMap(({ groups }) => groups))
      for (const { is, figures } of by.length === 0 ? [] : own)
        expect([is, figures.enterprises >= 3, figures.sure === 0 || figures.sure >= 3]).toEqual([is, true, true]);
    // The district of one is hidden, and another with it.
    const byDistrict = told.settings[0]?.groups.find(({ by }) => by.join() === 'district');
    expect(byDistrict?.rows.map(({ is }) => is)).toHaveLength(2);
    for (const lang of ['zh', 'en'] as const)
      expect(readFileSync(at(`3/report.${lang}.html`), 'utf8')).toContain(
        { zh: '少于3家企业的组', en: 'Groups of fewer than 3 enterprises' }[lang],
      );
    // What is wrong with a table of which nothing is told is written down all the same.
    const refused = await call('simulate', at('3.yaml'), '--out', at('refused'), '--max-bad', '0', '--lang', 'zh');
    expect([refused.code, readdirSync(at('refused')).sort()]).toEqual([1, ['bad.csv', 'record.json']]);
    expect(readFileSync(at('refused/bad.csv'), 'utf8')).toContain('八');
  },
);
