/** Runs over a table by the rules of a folder: without a build, and never passing for those of the package. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onDisk } from '../check/disk.js';
import { long } from '../long.js';

const ours = resolve(import.meta.dirname, '../../rules/taizhou-matrix-2025');

let directory = '';
const at = (name: string): string => join(directory, name);
const zh = ['--lang', 'zh'] as const;

const scenario = (more: string): string => `huiqi: scenario/1
title: 试
population:
  file: table.csv
  key: 代码
  constants: { city: 台州市, industry: C3852, foundedIn: 2025, titles: 无, projects: 无, received: 无 }
  columns: { years.*.revenueInTaizhou: "*年营收" }
documents: [taizhou-matrix-2025]
years: 2026
output: { formats: [json, csv, html] }
${more}`;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'huiqi-simulate-rules-'));
  await writeFile(at('table.csv'), '代码,2025年营收(亿元),2026年营收(亿元)\n1,8,12\n2,8,60\n');
  await writeFile(at('plain.yaml'), scenario(''));
  await writeFile(
    at('sweep.yaml'),
    scenario('sweeps: [{ id: s, vary: "revenue-milestone.milestones[10亿元].amount", over: 1万元..50万元 }]\n'),
  );
  await writeFile(at('stray.yaml'), scenario('').replace('[taizhou-matrix-2025]', '[ningbo-plan-2021]'));
  await cp(ours, at('rules/taizhou-matrix-2025'), { recursive: true });
  const rule = at('rules/taizhou-matrix-2025/revenue-milestone.json');
  const written = await readFile(rule, 'utf8');
  await writeFile(rule, written.replace('[10, 30]', '[10, 40]'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

interface Told {
  readonly settings: readonly [{ readonly total: { readonly certain: { readonly text: string } } }];
  readonly sweeps: readonly unknown[];
}

const told = async (name: string, ...more: readonly string[]): Promise<Told> => {
  const { code, out, err } = await onDisk(['simulate', at(name), '--format', 'json', ...more, ...zh]);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as Told;
};

test('a run goes by the rules of a folder, and says so in its page and its report', async () => {
  const [own, shipped] = [await told('plain.yaml', '--rules', at('rules')), await told('plain.yaml')];
  expect(own.settings[0].total.certain.text).not.toBe(shipped.settings[0].total.certain.text);
  const { out } = await onDisk(['simulate', at('plain.yaml'), '--rules', at('rules'), '--out', at('run'), ...zh]);
  expect(out.replace(/\s+/gu, '')).toContain(`※按${at('rules')}中的规则，非软件自带的规则`);
  expect(await readFile(at('run/report.zh.html'), 'utf8')).toContain('按另行给出的规则测算，非软件自带的规则');
});

test('verify does it again by the same folder, and asks for it where it is not given', async () => {
  await onDisk(['simulate', at('plain.yaml'), '--rules', at('rules'), '--out', at('run2'), ...zh]);
  const again = await onDisk(['verify', at('run2'), at('table.csv'), '--rules', at('rules'), ...zh]);
  expect([again.code, again.out.trim().split('\n').at(-1)]).toEqual([0, '重新测算与当时一致']);
  const without = await onDisk(['verify', at('run2'), at('table.csv'), ...zh]);
  expect([without.code, without.err]).toEqual([
    2,
    expect.stringContaining('--rules：命令中没有写；当时是按一个规则文件夹测算的'),
  ]);
});

test('sweeps and the largest amount within a cap go by them as well', long, async () => {
  const [own, shipped] = [await told('sweep.yaml', '--rules', at('rules')), await told('sweep.yaml')];
  expect(own.sweeps).not.toEqual([]);
  // The amount is tried at every value, whatever stands there.
  expect((own.sweeps[0] as { readonly curves: unknown }).curves).toEqual(
    (shipped.sweeps[0] as { readonly curves: unknown }).curves,
  );
  const fit = ['fit', at('plain.yaml'), '--vary', 'revenue-milestone.milestones[10亿元].amount', '--cap', '500万元'];
  const fitted = await onDisk([...fit, '--rules', at('rules'), ...zh]);
  expect([fitted.code, fitted.err]).toEqual([0, '']);
  // Of a threshold there is no highest value that keeps a cap: the amounts are named instead.
  const threshold = fit.map((each) => each.replace('].amount', '].threshold'));
  const refused = await onDisk([...threshold, '--rules', at('rules'), ...zh]);
  expect([refused.code, refused.out]).toEqual([2, '']);
  expect(refused.err).toContain('revenue-milestone.milestones[10亿元].amount');
  expect(refused.err).not.toContain('].threshold, ');
});

test('a document that the folder does not have is refused, and so are rules of a folder for a receipt', async () => {
  const stray = await onDisk(['simulate', at('stray.yaml'), '--rules', at('rules'), ...zh]);
  expect([stray.code, stray.err]).toEqual([2, expect.stringContaining('ningbo-plan-2021')]);
  expect(stray.err).toContain('taizhou-matrix-2025');
  await writeFile(at('receipt.json'), '{}');
  const receipt = await onDisk(['verify', at('receipt.json'), '--rules', at('rules'), ...zh]);
  expect([receipt.code, receipt.err]).toEqual([2, expect.stringContaining('--rules')]);
});

test(
  'of awards that hang on one fact in opposite ways one is certain, and the page tells the sum apart from its rules',
  long,
  async () => {
    await cp(ours, at('apart/taizhou-matrix-2025'), { recursive: true });
    for (const value of [true, false]) {
      const slug = `scale-${String(value)}`;
      const rule = {
        id: `taizhou-matrix-2025/${slug}`,
        kind: 'award',
        subject: 'enterprise',
        title: { zh: slug, en: slug },
        clauses: ['004-069'],
        parameters: { amount: '1万元' },
        conditions: { name: 'scale', fact: 'aboveScale', operator: 'equal', value },
        outcome: { pays: 'parameter.amount', repeats: 'once' },
      };
      await writeFile(at(`apart/taizhou-matrix-2025/${slug}.json`), JSON.stringify(rule));
    }
    const certain = async (...more: readonly string[]): Promise<string> =>
      (await told('plain.yaml', ...more)).settings[0].total.certain.text;
    expect([await certain('--rules', at('apart')), await certain()]).toEqual(['132万元', '130万元']);
    const { out } = await onDisk(['simulate', at('plain.yaml'), '--rules', at('apart'), '--detail', ...zh]);
    expect(out).toContain('合计与各规则之和的差额');
  },
);
