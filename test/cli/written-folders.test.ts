import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeEnvironment } from '../../src/cli/environment.js';
import { run } from '../../src/cli/run.js';
import { digestOf } from '../../src/cli/written-folder.js';

const folder = mkdtempSync(join(tmpdir(), 'huiqi-folders-'));
const at = (name: string): string => join(folder, name);

const call = async (...argv: readonly string[]): Promise<{ readonly code: number; readonly said: string }> => {
  let said = '';
  const say = (text: string): void => {
    said += text;
  };
  const { progress: _, ...environment } = nodeEnvironment;
  const io = {
    readFile: (path: string) => Promise.resolve(readFileSync(path)),
    listFolder: (path: string) =>
      Promise.resolve(
        readdirSync(path, { withFileTypes: true }).map((each) => ({ name: each.name, isFolder: each.isDirectory() })),
      ),
    readInput: () => Promise.reject(new Error('no input')),
    out: say,
    err: say,
  };
  return { code: await run([...argv, '--lang', 'en'], io, environment), said };
};

const table = '代码,名称,2025年营收(亿元),2026年营收(亿元)\n1,甲厂,8,12\n2,乙厂,8,60\n';
const scenario = `huiqi: scenario/1
title: 试
population:
  file: table.csv
  key: 代码
  constants: { city: 台州市, industry: C3852, foundedIn: 2025, titles: 无, projects: 无, received: 无 }
  columns: { name: 名称, years.*.revenueInTaizhou: "*年营收" }
documents: [taizhou-matrix-2025]
years: 2026
output: { formats: [csv, xlsx], outcomes: all }
`;
const setting = ['--document', 'taizhou-matrix-2025', '--from', '2026', '--through', '2026'];

/** Every command that writes a folder, by what is typed before the folder. */
const writers: readonly (readonly [string, (place: string) => readonly string[]])[] = [
  ['simulate', (place) => ['simulate', at('scenario.yaml'), '--out', place]],
  ['compile', (place) => ['compile', at('scenario.yaml'), '--dialect', 'duckdb', '--out', place]],
  ['template', (place) => ['template', place, ...setting]],
  ['synthesize', (place) => ['synthesize', place, ...setting, '--size', '3', '--seed', '3']],
];

beforeAll(async () => {
  writeFileSync(at('table.csv'), table);
  writeFileSync(at('scenario.yaml'), scenario);
  await call('simulate', at('scenario.yaml'), '--out', at('run'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(writers)('a folder that huiqi %s writes', (name, words) => {
  const place = at(`${name} here`);
  const again = (): Promise<{ readonly code: number; readonly said: string }> => call(...words(place), '--force');

  test('takes the place of one that is as it was written, and of no other', async () => {
    expect((await call(...words(place))).code).toBe(0);
    expect((await again()).code).toBe(0);
    const written = readdirSync(place).sort();
    const [changed = ''] = written.filter((each) => /\.(?:csv|sql)$/u.test(each));
    writeFileSync(join(place, 'notes.txt'), 'mine');
    writeFileSync(join(place, changed), 'filled in');
    const refused = await again();
    expect([refused.code, refused.said]).toEqual([
      2,
      expect.stringContaining(`It holds what was not so written: ${changed}, notes.txt.`),
    ]);
    expect(readFileSync(join(place, changed), 'utf8')).toBe('filled in');
    // Nothing half written stays beside it.
    expect(readdirSync(folder).filter((each) => each.startsWith('.'))).toEqual([]);
    rmSync(join(place, 'notes.txt'));
    rmSync(join(place, changed));
    expect((await again()).code).toBe(0);
    expect(readdirSync(place).sort()).toEqual(written);
  });

  test('never takes the place of what it is made from, of a file, or of a folder of anybody', async () => {
    const before = readdirSync(folder).sort();
    mkdirSync(at(`${name} others`));
    writeFileSync(at(`${name} others/mine.txt`), 'mine');
    for (const kept of [folder, at('table.csv'), at(`${name} others`)]) {
      const { code, said } = await call(...words(kept), '--force');
      expect([code, said]).toEqual([2, expect.stringContaining('[folder-not-replaced]')]);
    }
    rmSync(at(`${name} others`), { recursive: true });
    expect(readdirSync(folder).sort()).toEqual(before);
    expect(readFileSync(at('table.csv'), 'utf8')).toBe(table);
  });
});

test('a link to a folder stays one', async () => {
  cpSync(at('run'), at('elsewhere'), { recursive: true });
  symlinkSync(at('elsewhere'), at('link'));
  expect((await call('simulate', at('scenario.yaml'), '--out', at('link'), '--force')).code).toBe(0);
  expect([lstatSync(at('link')).isSymbolicLink(), existsSync(at('elsewhere/summary.json'))]).toEqual([true, true]);
});

const edit =
  (file: string, from: string, to: string) =>
  (place: string): void => {
    const before = readFileSync(join(place, file), 'utf8');
    expect(before).toContain(from);
    writeFileSync(join(place, file), before.replaceAll(from, to));
  };

describe.each([
  ['a line of outcomes', edit('outcomes.csv', '甲厂', '丙厂'), 'outcomes.csv'],
  ['the summary', edit('summary.json', '130000000', '230000000'), 'summary.json'],
  [
    'a table that is gone',
    (place: string) => {
      rmSync(join(place, 'near.csv'));
    },
    'near.csv',
  ],
  [
    'a file that was put there',
    (place: string) => {
      writeFileSync(join(place, 'zzz.csv'), '');
    },
    'zzz.csv',
  ],
  [
    'a file with its digest in the record',
    (place: string) => {
      const old = digestOf(readFileSync(join(place, 'near.csv')));
      writeFileSync(join(place, 'near.csv'), 'nobody\n');
      edit('record.json', old, digestOf('nobody\n'))(place);
    },
    'near.csv',
  ],
] as const)('a run of which is altered %s', (name, alter, file) => {
  const place = at(`altered ${name}`);

  beforeAll(() => {
    cpSync(at('run'), place, { recursive: true });
    alter(place);
  });

  test('is not as it was', async () => {
    const { code, said } = await call('verify', place, at('table.csv'));
    expect([code, said]).toEqual([1, `not as it was: files of the folder (${file})\n`]);
  });
});

test('what was altered is told to who compares with a run, and to who traces a figure of it', async () => {
  const place = at('altered a line of outcomes');
  const run = await call('simulate', at('scenario.yaml'), '--against', place);
  expect([run.code, run.said]).toEqual([1, expect.stringContaining('files of the folder (outcomes.csv)')]);
  const traced = await call('trace', place, '--cell', 'year=2026');
  expect([traced.code, traced.said]).toEqual([2, expect.stringContaining('Its outcomes.csv cannot be used')]);
});

test('a folder that holds no run is none to compare with', async () => {
  await call('template', at('to fill'), ...setting);
  const { code, said } = await call('simulate', at('scenario.yaml'), '--against', at('to fill'));
  expect([code, said]).toEqual([
    2,
    expect.stringContaining('Its record.json cannot be used: it is no record of a run'),
  ]);
});
