import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeEnvironment } from '../../src/cli/environment.js';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { languages } from '../../src/issue/index.js';
import { long } from '../long.js';

const folder = mkdtempSync(join(tmpdir(), 'huiqi-simulate-'));
const at = (name: string): string => join(folder, name);

const call = async (
  ...argv: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
  let [out, err] = ['', ''];
  const io: Io = {
    readFile: (path) => Promise.resolve(readFileSync(path)),
    listFolder: (path) =>
      Promise.resolve(
        readdirSync(path, { withFileTypes: true }).map((each) => ({ name: each.name, isFolder: each.isDirectory() })),
      ),
    readInput: () => Promise.reject(new Error('no input')),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  };
  const { progress: _, ...environment } = nodeEnvironment;
  return { code: await run(argv, io, environment), out, err };
};

/** What the last line says to type, as a shell takes it. */
const lastCommand = (said: string): readonly string[] =>
  [...(/huiqi ([a-z].*)\n$/u.exec(said)?.[1] ?? '').matchAll(/'([^']*)'|(\S+)/gu)].map(
    ([, quoted, bare = '']) => quoted ?? bare,
  );

describe.each(languages)(
  'what is said to be typed next runs as it stands, in %s, also in a folder with a blank',
  (language) => {
    const setting = ['--document', 'taizhou-matrix-2025', '--from', '2026', '--through', '2026', '--lang', language];

    test('after synthesize', long, async () => {
      const made = await call('synthesize', at(`made up ${language}`), ...setting, '--size', '5', '--seed', '3');
      expect((await call(...lastCommand(made.out), '--lang', language)).code).toBe(0);
    });

    test('after template, once it is filled in', long, async () => {
      const begun = await call('template', at(`to fill ${language}`), ...setting);
      const table = at(`to fill ${language}/enterprises.csv`);
      const [head = ''] = readFileSync(table, 'utf8').split(/\r?\n/u);
      const heads = head.replace(/"[^"]*"/gu, '').split(',');
      writeFileSync(
        table,
        `${head}\n${heads.map((_, index) => (index === 0 ? '91331000MA2AAAAA0A' : '')).join(',')}\n`,
      );
      const ran = await call(...lastCommand(begun.out), '--lang', language);
      expect([ran.code, ran.err]).toEqual([0, '']);
    });

    test('after new', long, async () => {
      const rules = at(`new rules ${language}`);
      const begun = await call(
        ...[
          'new',
          'document',
          'example-2026',
          '--city',
          '台州市',
          '--rules',
          rules,
          '--cases',
          at(`cases ${language}`),
        ],
        ...['--from', join(import.meta.dirname, '../../LICENSE'), '--lang', language],
      );
      const next = lastCommand(begun.out);
      expect([next[0], next.includes(rules)]).toEqual(['check', true]);
      // What it has to say is about the draft, and that it can be read.
      expect((await call(...next, '--lang', language)).code).toBeLessThan(2);
    });
  },
);

interface Told {
  readonly population: { readonly read: number; readonly bad: number };
  readonly settings: readonly { readonly total: { readonly certain: { readonly fen: number } } }[];
}

const scenario = (file: string): string => `huiqi: scenario/1
title: 试
population:
  file: ${file}
  key: 代码
  constants: { city: 台州市, industry: C3852, foundedIn: 2025, titles: 无, projects: 无, received: 无 }
  columns: { name: 名称, district: 区, years.*.revenueInTaizhou: "*年营收" }
documents: [taizhou-matrix-2025]
years: 2026
group-by: [district]
`;

const table = '代码,名称,区,2025年营收(亿元),2026年营收(亿元)\n1,甲厂,温岭市,8,12\n2,"乙,厂",玉环市,8,60\n';
// 代码,名称,区,2025年营收(亿元) and so on, as a spreadsheet of old writes them.
const gb18030 = Buffer.from(
  'b4fac2eb2cc3fbb3c62cc7f82c32303235c4ead3aacad528d2dad4aa292c32303236c4ead3aacad528d2dad4aa290a312cbcd7b3a72ccec2c1ebcad02c382c31320a322cd2d2b3a72cd3f1bbb7cad02c382c36300a',
  'hex',
);

beforeAll(() => {
  writeFileSync(at('table.csv'), `\uFEFF${table}`);
  writeFileSync(at('old.csv'), gb18030);
  writeFileSync(
    at('lines.jsonl'),
    '{"代码":"1","名称":"甲厂","2025年营收(亿元)":8,"2026年营收(亿元)":12}\n{"代码":"2","名称":"乙厂","2025年营收(亿元)":8,"2026年营收(亿元)":60}\n',
  );
  writeFileSync(at('bad.csv'), table.replace('8,60', '八,60'));
  for (const name of ['table.csv', 'old.csv', 'lines.jsonl', 'bad.csv'])
    writeFileSync(at(`${name}.yaml`), scenario(name).replace(name === 'lines.jsonl' ? ', district: 区' : '', ''));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('huiqi simulate', () => {
  test.each(['table.csv', 'old.csv', 'lines.jsonl'])('reads %s to the same sums', long, async (name) => {
    const { code, out } = await call('simulate', at(`${name}.yaml`), '--format', 'json');
    expect(code).toBe(0);
    const told = JSON.parse(out) as Told;
    expect([told.population.read, told.settings[0]?.total.certain.fen]).toEqual([2, 130_000_000]);
  });

  test('writes a folder that is whole, and never over another without --force', async () => {
    const first = await call('simulate', at('table.csv.yaml'), '--out', at('run'));
    expect(first.code).toBe(0);
    expect(readdirSync(at('run')).sort()).toEqual([
      'bad.csv',
      'by-district.csv',
      'by-rule.csv',
      'by-year-rule.csv',
      'by-year.csv',
      'near.csv',
      'outcomes.csv',
      'record.json',
      'remarks.csv',
      'report.en.html',
      'report.zh.html',
      'scenario.yaml',
      'summary.json',
      'totals.csv',
      'width.csv',
    ]);
    expect((await call('simulate', at('table.csv.yaml'), '--out', at('run'))).err).toContain('file-exists');
    expect((await call('simulate', at('table.csv.yaml'), '--out', at('run'), '--force')).code).toBe(0);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(readFileSync(at('run/report.zh.html'), 'utf8')).not.toMatch(/<script|https?:|url\(/u);
  });

  test('keeps every digit of a code that JSON Lines have as a number, and reads keys that the first record lacks', async () => {
    const codes = ['913310000000000071', '913310000000003012'];
    const lines = codes.map(
      (code) => `{"代码":${code},"名称":"\\"厂 1234567890123456789","2025年营收(亿元)":8,"2026年营收(亿元)":12.5}\n`,
    );
    writeFileSync(at('long.jsonl'), lines.join('').replace(',"2026年营收(亿元)":12.5', ''));
    writeFileSync(at('long.yaml'), scenario('long.jsonl').replace(', district: 区', ''));
    expect((await call('simulate', at('long.yaml'), '--out', at('long'))).code).toBe(0);
    const told = readFileSync(at('long/outcomes.csv'), 'utf8');
    for (const code of codes) expect(told).toContain(`${code},`);
    const { population } = JSON.parse(readFileSync(at('long/summary.json'), 'utf8')) as Told;
    expect([population.read, population.bad]).toEqual([2, 0]);
    expect(told).toContain('厂 1234567890123456789');
  });

  test('does a run again from its folder, and says what is not as it was', long, async () => {
    expect((await call('simulate', at('lines.jsonl.yaml'), '--out', at('again'))).code).toBe(0);
    const verify = async (...input: readonly string[]) => {
      const { code, out } = await call('verify', at('again'), ...input, '--format', 'json');
      return {
        code,
        ...(JSON.parse(out) as { readonly differs: readonly string[]; readonly unchecked: readonly string[] }),
      };
    };
    expect(await verify(at('lines.jsonl'))).toMatchObject({ code: 0, differs: [], unchecked: [] });
    expect(await verify()).toMatchObject({ code: 0, differs: [], unchecked: ['population', 'mostBad', 'summary'] });
    writeFileSync(at('moved.jsonl'), readFileSync(at('lines.jsonl'), 'utf8').replace(':60}', ':61}'));
    expect(await verify(at('moved.jsonl'))).toMatchObject({ code: 1, differs: ['population'] });
    writeFileSync(at('moved.jsonl'), readFileSync(at('lines.jsonl'), 'utf8').replace(':60}', ':9}'));
    expect(await verify(at('moved.jsonl'))).toMatchObject({ code: 1, differs: ['population', 'summary'] });
    const written = readFileSync(at('again/scenario.yaml'), 'utf8');
    writeFileSync(at('again/scenario.yaml'), written.replace('title: 试', 'title: 改'));
    expect(await verify()).toMatchObject({ code: 1, differs: ['scenario'] });
    expect((await call('verify', at('again'), '--lang', 'zh')).out).toContain('与当时的测算不同之处：方案');
  });

  test('tells whether a run is as one before was, and in what it is not', async () => {
    expect((await call('simulate', at('table.csv.yaml'), '--against', at('run'))).code).toBe(0);
    writeFileSync(at('table.csv'), `\uFEFF${table.replace('8,12', '8,13')}`);
    const other = await call('simulate', at('table.csv.yaml'), '--against', at('run'));
    expect([other.code, other.out.split('\n').at(-2)]).toEqual([1, '与以前的测算不同之处：名单']);
  });

  test('goes on with good rows and says which are bad; with none allowed it gives no totals', async () => {
    const some = await call('simulate', at('bad.csv.yaml'), '--max-bad', '50%', '--format', 'json');
    expect([some.code, (JSON.parse(some.out) as Told).population]).toMatchObject([1, { read: 1, bad: 1 }]);
    const none = await call('simulate', at('bad.csv.yaml'), '--max-bad', '0', '--out', at('refused'));
    expect([none.code, none.err.includes('rows-bad'), none.out]).toEqual([1, true, '']);
    // What is wrong is said whether a folder is written or not.
    const bare = await call('simulate', at('bad.csv.yaml'), '--max-bad', '0', '--lang', 'zh');
    for (const { err } of [none, bare]) expect(err).toMatch(/\n {2}(?:第3行|Row 3, )“2025年营收\(亿元\)”/u);
    expect(readdirSync(at('refused'))).toEqual(['bad.csv', 'record.json']);
    expect(readFileSync(at('refused/bad.csv'), 'utf8')).toContain('3,2025年营收(亿元),八');
  });

  test('is decided as the scenario says, tells by what, and leaves out what each enterprise is paid', async () => {
    const more = 'executor: exact\noutput: { outcomes: none }\n';
    writeFileSync(at('exact.yaml'), `${scenario('table.csv')}${more}`);
    const decided = (name: string): unknown =>
      (JSON.parse(readFileSync(join(at(name), 'record.json'), 'utf8')) as { readonly decided: unknown }).decided;
    const { out } = await call('simulate', at('exact.yaml'), '--detail', '--out', at('of-exact'), '--lang', 'en');
    expect(out).toContain('Executor: exact, 2 rows decided one by one.');
    expect(decided('of-exact')).toEqual({ executor: 'exact', byEngine: 2 });
    expect(existsSync(join(at('of-exact'), 'outcomes.csv'))).toBe(false);
    expect(existsSync(join(at('of-exact'), 'totals.csv'))).toBe(true);
    await call('simulate', at('exact.yaml'), '--executor', 'js', '--out', at('of-js'));
    expect(decided('of-js')).toEqual({ executor: 'js', byEngine: 0 });
    expect(readFileSync(join(at('of-js'), 'summary.json'), 'utf8')).toBe(
      readFileSync(join(at('of-exact'), 'summary.json'), 'utf8'),
    );
  });

  test('names columns that it does not read, and refuses them when it is to be strict', async () => {
    writeFileSync(
      at('more.csv'),
      table.replaceAll('亿元)\n', '亿元),2027年台州营收(亿元)\n').replaceAll(/(12|60)\n/gu, '$1,3\n'),
    );
    writeFileSync(at('more.yaml'), scenario('more.csv'));
    const told = await call('simulate', at('more.yaml'));
    expect([told.code, told.out]).toEqual([
      0,
      expect.stringContaining('没有采用的列：2027年台州营收(亿元)（是否指“2027年台州区域内营业收入”？）'),
    ]);
    const strict = await call('simulate', at('more.yaml'), '--strict');
    expect([strict.code, strict.err.includes('column-unaccounted'), strict.out]).toEqual([2, true, '']);
    expect((await call('simulate', at('bad.csv.yaml'), '--strict')).err).toContain('rows-bad');
    expect((await call('simulate', at('old.csv.yaml'), '--strict')).code).toBe(0);
  });

  test('looks for an amount under no reform that the scenario does not have', async () => {
    const asked = ['fit', at('table.csv.yaml'), '--vary', 'scale-up.amount', '--cap', '500万元', '--lang', 'zh'];
    const told = await call(...asked, '--setting', 'scale-up-9');
    expect([told.code, told.out, told.err.includes('--setting'), told.err.includes('scenario-name')]).toEqual([
      2,
      '',
      true,
      true,
    ]);
    expect((await call(...asked)).out).toContain('征求意见稿');
  });

  test.each([
    [
      'aliases that come to too much',
      `a: &a [${'x,'.repeat(20)}]\nb: &b [${'*a,'.repeat(20)}]\nc: [${'*b,'.repeat(20)}]\n`,
    ],
    ['two documents', 'title: 一\n---\ntitle: 二\n'],
    ['a tag that is none', 'title: !!js/function "f"\n'],
  ])('refuses a scenario with %s at its file', async (name, text) => {
    writeFileSync(at('hostile.yaml'), text);
    const { code, err } = await call('simulate', at('hostile.yaml'), '--lang', 'zh');
    expect([name, code, err.includes('scenario-unreadable'), /[a-z]{4,} [a-z]{4,}/u.test(err)]).toEqual([
      name,
      2,
      true,
      false,
    ]);
  });

  test('says of a table without rows, or without anything, what it is', async () => {
    writeFileSync(at('nothing.csv'), '');
    writeFileSync(at('head.csv'), `${table.split('\n')[0] ?? ''}\n`);
    for (const name of ['nothing', 'head']) {
      writeFileSync(at(`${name}.yaml`), scenario(`${name}.csv`));
      const told = await call('simulate', at(`${name}.yaml`), '--out', at(`of-${name}`));
      expect([told.code, told.out, told.err.split('table-empty').length]).toEqual([2, '', 2]);
      expect(existsSync(at(`of-${name}`))).toBe(false);
    }
  });

  test('places what is wrong in a scenario in its file', async () => {
    writeFileSync(
      at('wrong.yaml'),
      scenario('table.csv').replace('years: 2026', 'years: soon').replace('代码', '编号'),
    );
    writeFileSync(at('broken.yaml'), 'huiqi: [scenario/1\n');
    expect((await call('simulate', at('wrong.yaml'))).err).toContain('/years');
    expect((await call('simulate', at('broken.yaml'))).err).toContain('scenario-unreadable');
    expect((await call('simulate', at('nowhere.yaml'))).err).toContain('file-unreadable');
  });

  test('leaves nothing behind when it is stopped', long, () => {
    const script = `import('${join(import.meta.dirname, '../../src/cli/write-folder.ts')}').then(async ({ draftFolder }) => { const draft = await draftFolder('${at('stopped')}', false); await draft.write('a', 'b'); process.kill(process.pid, 'SIGINT'); setTimeout(() => {}, 10000); })`;
    spawnSync(process.execPath, ['--import', 'tsx', '--eval', script], { timeout: 60_000 });
    expect(existsSync(at('stopped'))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('is told of a limit of size in the middle of a file, and leaves nothing behind', long, () => {
    const script = `import('${join(import.meta.dirname, '../../src/cli/write-folder.ts')}').then(async ({ draftFolder }) => { const draft = await draftFolder('${at('limited')}', false); try { await draft.append('a', 'b'.repeat(5e6)); await draft.finish(); } catch (error) { console.log(error.code); await draft.discard(); } })`;
    const limited = 'ulimit -f 2048; exec "$0" --import tsx --eval "$1"';
    const { stdout } = spawnSync('bash', ['-c', limited, process.execPath, script], { timeout: 60_000 });
    expect(String(stdout).trim()).toBe('EFBIG');
    expect(existsSync(at('limited'))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

test(
  'tables beside a population are read, recorded and verified; a template of them is filled in and run',
  long,
  async () => {
    const setting = ['--document', 'taizhou-matrix-2025', '--from', '2026', '--through', '2026', '--lang', 'zh'];
    expect((await call('template', at('apart'), ...setting, '--entries', 'apart')).code).toBe(0);
    const fill = (file: string, told: Readonly<Record<string, string>>): void => {
      const path = at(`apart/${file}`);
      const [head = ''] = readFileSync(path, 'utf8').split(/\r?\n/u);
      const cells = head.replace('\uFEFF', '').split(',');
      const line = cells.map((each) => told[each.replace(/[(（].*/u, '').trim()] ?? '').join(',');
      writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\r\n${line}\r\n`);
    };
    const key = '91331000MA2AAAAA0A';
    fill('enterprises.csv', { 统一社会信用代码: key });
    fill('titles.csv', { 统一社会信用代码: key, 称号: 'little-giant', 日期: '2026-03-01' });
    fill('titles.csv', { 统一社会信用代码: '91331000MA2BBBBB0B', 称号: 'little-giant', 日期: '2026-03-01' });
    const ran = await call('simulate', at('apart/scenario.yaml'), '--out', at('apart-run'), '--lang', 'zh');
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('附表 titles.csv：2行，其中1行不属于名单中的企业；名单中0家在其中没有行');
    expect(ran.out).toContain('附表 received.csv：0行；名单中1家在其中没有行，按“没有”处理');
    expect(readFileSync(at('apart-run/remarks.csv'), 'utf8')).toMatch(
      /3,titles.csv\/统一社会信用代码,91331000MA2BBBBB0B,side-row-unused/u,
    );
    expect(JSON.parse(readFileSync(at('apart-run/record.json'), 'utf8'))).toMatchObject({
      population: { tables: { titles: { file: 'titles.csv' }, projects: {}, received: {} } },
    });
    const again = (): Promise<{ readonly code: number }> =>
      call('verify', at('apart-run'), at('apart/enterprises.csv'));
    expect((await again()).code).toBe(0);
    fill('titles.csv', { 统一社会信用代码: key, 称号: 'little-giant', 日期: '2026-03-02' });
    expect((await again()).code).toBe(1);
    rmSync(at('apart/titles.csv'));
    expect((await call('simulate', at('apart/scenario.yaml'))).err).toContain('/population/tables/titles/file');
  },
);

test(
  'a sample tells its standard errors everywhere, is traced with its weights, and is not compiled to SQL',
  long,
  async () => {
    writeFileSync(
      at('sample.csv'),
      [
        '代码,县区,权重,2025年台州区域内营业收入(亿元),2026年台州区域内营业收入(亿元)',
        'a,甲,12.5,8,12',
        'b,甲,11,8,9',
        'c,乙,1,8,12',
        '',
      ].join('\n'),
    );
    const constants =
      '{ city: 台州市, industry: C3852, titles: 无, projects: 无, received: 无, foundedIn: 2025, years.2025.aboveScale: 否 }';
    writeFileSync(
      at('sample.yaml'),
      `huiqi: scenario/1\ndocuments: [taizhou-matrix-2025]\nyears: 2026\npopulation: { file: sample.csv, key: 代码, weight: 权重, stratum: 县区, columns: { district: 县区 }, constants: ${constants} }\ngroup-by: [district]\n`,
    );
    const ran = await call('simulate', at('sample.yaml'), '--out', at('sampled'), '--lang', 'zh');
    expect(ran.code).toBe(0);
    // 30 × 12.5 + 30, and of the two rows of one stratum √(2 × (375² − 375²/2)).
    expect(ran.out).toContain('可确定405万元（标准误375万元）');
    expect(ran.out).toContain('3行代表24.5家');
    expect(readFileSync(at('sampled/report.zh.html'), 'utf8')).toContain('405万元（标准误375万元）');
    expect(readFileSync(at('sampled/by-district.csv'), 'utf8')).toMatch(/base,甲,375万元.*,1,375000000,/u);
    expect(JSON.parse(readFileSync(at('sampled/record.json'), 'utf8'))).toMatchObject({
      population: { weight: '权重', stratum: '县区' },
    });
    const traced = await call('trace', at('sampled'), '--cell', 'year=2026', '--lang', 'zh');
    expect(traced.out).toContain('2笔，合计可确定405万元');
    expect((await call('verify', at('sampled'), at('sample.csv'))).code).toBe(0);
    expect((await call('compile', at('sample.yaml'), '--dialect', 'duckdb')).err).toContain('weight-apart');
    writeFileSync(at('sample.csv'), readFileSync(at('sample.csv'), 'utf8').replace('12.5', '12.6'));
    expect((await call('verify', at('sampled'), at('sample.csv'))).code).toBe(1);
  },
);

test('who gains and who loses is listed enterprise by enterprise, and adds up to the comparison', async () => {
  const reforms =
    'reforms: [{ id: less, changes: [{ set: "revenue-milestone.milestones[10亿元].amount", to: 20万元 }] }, { id: same, changes: [{ set: "revenue-milestone.milestones[50亿元].amount", to: 90万元 }] }]';
  writeFileSync(at('gains.yaml'), `${readFileSync(at('table.csv.yaml'), 'utf8')}\n${reforms}\n`);
  const ran = await call('simulate', at('gains.yaml'), '--out', at('gains'), '--format', 'json');
  const { comparisons } = JSON.parse(ran.out) as {
    readonly comparisons: readonly {
      readonly after: string;
      readonly change: { readonly low: { readonly fen: number } };
    }[];
  };
  const [head = '', ...lines] = readFileSync(at('gains/gains.csv'), 'utf8')
    .replace('\uFEFF', '')
    .trimEnd()
    .replaceAll('"乙,厂"', '乙厂')
    .split('\r\n');
  expect(head).toBe(
    'before,after,key,name,row,fate,changeLowFen,changeHighFen,assumedFate,assumedChangeLowFen,assumedChangeHighFen',
  );
  expect(lines).toContain('base,less,1,甲厂,2,loses,-10000000,-10000000,loses,-10000000,-10000000');
  for (const { after, change } of comparisons)
    expect(
      lines
        .filter((line) => line.startsWith(`base,${after},`))
        .reduce((sum, line) => sum + Number(line.split(',')[6]), 0),
    ).toBe(change.low.fen);
});

describe('huiqi compile', () => {
  test('writes what its words say, in both languages, and counts rows for the engine and rows that cannot be used', async () => {
    const said = await call(
      'compile',
      at('bad.csv.yaml'),
      '--dialect',
      'postgres',
      '--out',
      at('sql'),
      '--columns',
      'csv',
      '--lang',
      'zh',
    );
    expect([said.code, readdirSync(at('sql')).sort()]).toEqual([
      1,
      ['bad.csv', 'cells.sql', 'columns.csv', 'for-engine.sql', 'record.json', 'table.sql'],
    ]);
    const columns = readFileSync(at('sql/columns.csv'), 'utf8').split('\n')[0]?.split(',').length;
    expect(said.out).toContain(`已写入 ${at('sql')}：table.sql（${String(columns)}列）、cells.sql、for-engine.sql`);
    expect(said.out).toMatch(/columns\.csv：1家企业，其中\d家须由引擎判定（for_engine 为1）\n1行不能用，见 bad\.csv/u);
    const twice = await call(
      'compile',
      at('table.csv.yaml'),
      '--dialect',
      'postgres',
      '--out',
      at('sql'),
      '--lang',
      'en',
    );
    expect([twice.code, twice.err]).toEqual([2, expect.stringContaining('file-exists')]);
    const again = await call(
      'compile',
      at('table.csv.yaml'),
      '--dialect',
      'duckdb',
      '--out',
      at('sql'),
      '--force',
      '--lang',
      'en',
    );
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('Written to')]);
    expect(readdirSync(at('sql')).sort()).toEqual(['cells.sql', 'for-engine.sql', 'record.json', 'table.sql']);
  });

  test.each([
    [['--dialect', 'oracle'], 'choice-wanted'],
    [[], 'argument-required'],
    [['--dialect', 'trino', '--table', 'a;b'], 'option-misfit'],
    [['--dialect', 'trino', '--columns', 'csv'], 'argument-required'],
    [['--dialect', 'trino', '--to', 'cobol'], 'choice-wanted'],
  ])('%s is refused before anything is read', async (options, code) => {
    const said = await call('compile', at('table.csv.yaml'), ...options);
    expect([said.code, said.out, said.err]).toEqual([2, '', expect.stringContaining(code)]);
  });
});

describe('huiqi trace', () => {
  test('shows the enterprises behind a figure: they add up to it', async () => {
    const { code, out } = await call(
      'trace',
      at('run'),
      '--cell',
      'year=2026,rule=revenue-milestone',
      '--format',
      'json',
    );
    const { rows, sums } = JSON.parse(out) as {
      readonly rows: readonly { readonly figures: readonly string[] }[];
      readonly sums: { readonly certain: number };
    };
    expect(code).toBe(0);
    expect(rows.map(({ figures }) => Number(figures[0]))).toEqual([30_000_000, 100_000_000]);
    expect(sums.certain).toBe(130_000_000);
    const page = await call('trace', at('run'), '--cell', 'year=2026,rule=revenue-milestone', '--lang', 'zh');
    expect(page.out.split('\n')[0]).toContain('（年度：2026；规则：年度营业收入首次突破奖励）');
    expect((await call('trace', at('run'), '--cell', 'yeer=2026')).err).toContain(
      '应填下列之一：year、rule、document、key。是否指“year”？',
    );
  });

  test.each([
    ['year=2031', '2026'],
    ['rule=scale-upp', 'Did you mean “scale-up”?'],
    ['document=nowhere', 'taizhou-matrix-2025'],
    ['district=杭州市', '温岭市, 玉环市'],
    ['key=3', '1, 2'],
    ['year=2026,rule=nonsense', 'revenue-milestone'],
  ])('of %s, which is not in the run, says what there is instead of “nobody”', async (cell, there) => {
    const { code, out, err } = await call('trace', at('run'), '--cell', cell, '--lang', 'en');
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(/^--cell: .*choice-wanted\]\n$/u)]);
    expect(err).toContain(there);
  });

  test('of a rule of the run that pays nobody is answered', async () => {
    const { code, out } = await call('trace', at('run'), '--cell', 'rule=dcmm', '--format', 'json');
    expect([code, (JSON.parse(out) as { readonly rows: readonly unknown[] }).rows]).toEqual([0, []]);
  });
});

/** A run in which everything is told: assumptions, reforms, a sweep, a budget, a plan period that is moved. */
const listed = join(import.meta.dirname, '../../fixtures/simulate/listed.yaml');

describe('the pages of one run', () => {
  const pages: Record<string, string> = {};
  beforeAll(async () => {
    for (const language of languages) {
      const run = at(`listed-${language}`);
      pages[`short ${language}`] = (await call('simulate', listed, '--lang', language)).out;
      pages[`bare ${language}`] = (await call('simulate', listed, '--detail', '--lang', language)).out;
      pages[`page ${language}`] = (await call('simulate', listed, '--lang', language, '--out', run)).out;
      pages[`trace ${language}`] = (await call('trace', run, '--cell', 'year=2021', '--lang', language)).out;
      pages[`report ${language}`] = readFileSync(join(run, `report.${language}.html`), 'utf8');
    }
  }, 120_000);

  test.each(languages)('name files that were written and no others, in %s', (language) => {
    const named = (page: string): readonly string[] =>
      [...page.matchAll(/[\w*.-]+\.(?:csv|html)/gu)].map(([name]) => name);
    expect(named(pages[`bare ${language}`] ?? '')).toEqual([]);
    const there = readdirSync(at(`listed-${language}`));
    const told = named(`${pages[`page ${language}`] ?? ''}${pages[`report ${language}`] ?? ''}`);
    expect(told).toContain(`report.${language}.html`);
    for (const name of told)
      expect(there.filter((file) => new RegExp(`^${name.replace('*', '.*')}$`, 'u').test(file))).not.toEqual([]);
  });

  test.each(languages)('say that the plan period was moved, in %s', (language) => {
    const said = {
      zh: '回测：实施期改按2020年1月1日至2024年12月31日计算',
      en: 'Back-test: the plan period is taken as',
    };
    for (const page of ['bare', 'page', 'trace', 'report'])
      expect(pages[`${page} ${language}`]).toContain(said[language]);
  });

  test.each(languages)('repeat no year of a set of rules that comes to what the first does, in %s', (language) => {
    const page = pages[`bare ${language}`] ?? '';
    const [from, to] = { zh: ['三、', '四、'], en: ['3. ', '4. '] }[language].map((each) => page.indexOf(`\n${each}`));
    const rows = page.slice(from, to).split('\n');
    const begin = (name: string): number => rows.findIndex((row) => row.trimStart().startsWith(`${name} `));
    const years = (name: string, next: string): readonly string[] =>
      rows.slice(begin(name), begin(next)).flatMap((row) => /(?<= )20\d\d(?= )/u.exec(row)?.[0] ?? []);
    expect(years('base', 'tier-20')).toEqual(['2020', '2021']);
    expect(years('tier-20', 'fifty-120')).toEqual(['2020']);
    expect(years('fifty-120', 'inclusive')).toEqual(['2021']);
    expect(years('inclusive', 'tier-20+fifty-120')).toEqual([]);
    // A line a year: it had 176 lines in English.
    expect(page.split('\n').length).toBeLessThan(140);
  });

  test.each(languages)('lead with the same total, in %s', (language) => {
    const most = { zh: /最多([\d.]+万?元)/u, en: /at most (CNY [\d,.]+\d)/u }[language];
    const [, total = ''] = most.exec((pages[`bare ${language}`] ?? '').replaceAll(/\n +/gu, ' ')) ?? [];
    const [table = ''] = /<table>.*?<\/table>/su.exec(pages[`report ${language}`] ?? '') ?? [];
    expect(total).not.toBe('');
    expect(table).toContain(`<td>${total}`);
  });

  test.each(languages)('fit a screen where no detail is asked for, in %s', (language) => {
    const page = pages[`short ${language}`] ?? '';
    expect(page.split('\n').length).toBeLessThan({ zh: 41, en: 54 }[language]);
    // What the whole page says first, this one says first: the sum, the budget, every change.
    const conclusion = (text: string): string => text.slice(0, text.search(/\n(?:二、|2\. )/u));
    expect(conclusion(page)).toBe(conclusion(pages[`bare ${language}`] ?? ''));
    expect(conclusion(page)).toContain({ zh: '预算每年200万元：', en: 'Budget CNY 2,000,000 a year: ' }[language]);
    expect(page).toContain('--detail');
  });

  test.each(languages)('lead with the conclusion in the report too, in %s', (language) => {
    const report = pages[`report ${language}`] ?? '';
    const [first = '', second = ''] = [...report.matchAll(/<h2>(.*?)<\/h2>/gu)].map(([, head = '']) => head);
    expect(first).toContain({ zh: '结论：按文件原文（base）测算', en: 'Conclusion: estimated support' }[language]);
    expect(second).toBe({ zh: '各方案逐年测算', en: 'Year by year under each set of rules' }[language]);
    expect(report.slice(0, report.indexOf(second))).toContain({ zh: '预算每年200万元', en: 'a year: 2020' }[language]);
  });

  test('have sums in one unit, and break none across lines', () => {
    for (const each of ['short zh', 'bare zh', 'trace zh', 'report zh']) {
      const sums = [...(pages[each] ?? '').replaceAll(/\n +/gu, '').matchAll(/(?<=至|最多|可确定)[\d.]+亿元/gu)];
      expect(sums.map(([sum]) => sum).filter((sum) => sum !== '45亿元')).toEqual([]);
    }
    for (const each of ['short en', 'bare en', 'trace en']) {
      expect(pages[each]).not.toMatch(/CNY$|CNY [\d,]+ (?:million|billion) +CNY/mu);
      expect(pages[each]).not.toMatch(/\d,\d{1,2}(?: |$)/mu);
    }
  });

  test('hold one budget against the same sums to the same verdict', () => {
    const page = (pages['bare en'] ?? '').replaceAll(/\n +/gu, ' ');
    // In 2021 it is exceeded from the lowest value of either sweep to the highest, and in the table of the year.
    const [, table = '', sweeps = ''] = page.split(/3\. Year by year|7\. Along one/u);
    expect(table).toContain('exceeded under the');
    expect(sweeps).not.toMatch(/may be exceeded under/u);
  });

  test.each(languages)('write sums in their tables as the language does, %s', (language) => {
    const text = readFileSync(join(at(`listed-${language}`), 'by-year.csv'), 'utf8');
    expect(text.includes('万元')).toBe(language === 'zh');
    expect(text.includes('CNY')).toBe(language === 'en');
  });
});

describe('a run in which nothing is assumed', () => {
  test.each([
    ['zh', '按假设'],
    ['en', 'under the assumptions'],
  ])('names no figure under assumptions, in %s', async (language, word) => {
    const setting = ['--document', 'taizhou-matrix-2025', '--from', '2026', '--through', '2026', '--lang', language];
    await call('synthesize', at(`plain ${language}`), ...setting, '--size', '5', '--seed', '3');
    const { code, out } = await call('simulate', at(`plain ${language}/scenario.yaml`), '--lang', language);
    expect([code, out.toLowerCase().includes(word), out.includes('Under assumptions')]).toEqual([0, false, false]);
    expect(out).toContain(language === 'zh' ? '未作假设' : 'No assumption was made');
  });
});

describe('a document that pays no enterprise anything', () => {
  test.each(['shaoxing-growth-2021', 'ningbo-plan-2021'])('is refused with what it answers: %s', async (id) => {
    writeFileSync(
      at('silent.yaml'),
      scenario('table.csv').replace('documents: [taizhou-matrix-2025]', `documents: [taizhou-matrix-2025, ${id}]`),
    );
    const { code, out, err } = await call('simulate', at('silent.yaml'));
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('/documents/1')]);
    expect(err).toContain('document-silent');
  });
});
