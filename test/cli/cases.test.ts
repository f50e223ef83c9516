import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Environment } from '../../src/cli/environment.js';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';

type Disk = Record<string, string>;

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command on files in memory: rules are those of the package. */
const onDisk = async (disk: Disk, argv: readonly string[], changes: readonly (() => void)[] = []): Promise<Ran> => {
  const [out, err]: [string[], string[]] = [[], []];
  const io: Io = {
    readFile: (path) =>
      path in disk ? Promise.resolve(new TextEncoder().encode(disk[path])) : Promise.reject(new Error(path)),
    listFolder: (path) => {
      const names = Object.keys(disk).filter((each) => each.startsWith(`${path}/`));
      if (names.length === 0) return Promise.reject(new Error(path));
      const under = [...new Set(names.map((each) => each.slice(path.length + 1)))];
      return Promise.resolve(
        [...new Set(under.map((each) => each.replace(/\/.*$/u, '')))].map((name) => ({
          name,
          isFolder: under.some((each) => each.startsWith(`${name}/`)),
        })),
      );
    },
    readInput: () => Promise.reject(new Error('no input')),
    watch: async function* () {
      for (const change of changes) {
        change();
        yield await Promise.resolve();
      }
    },
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  };
  const environment: Environment = {
    openTable: () => Promise.reject(new Error('no disk')),
    draftFolder: () => Promise.reject(new Error('no disk')),
    isInteractive: () => false,
    exists: (path) => Promise.resolve(path in disk),
    write: (path, text, replace) => {
      if (path in disk && !replace) return Promise.reject(Object.assign(new Error(path), { code: 'EEXIST' }));
      disk[path] = text;
      return Promise.resolve();
    },
    openTerminal: () => Promise.reject(new Error('nobody there')),
    loadDrawing: () => Promise.reject(new Error('nothing to draw with')),
  };
  const code = await run([...argv, '--lang', 'en'], io, environment);
  return { code, out: out.join(''), err: err.join('') };
};

const input = {
  city: '台州市',
  industry: 'C3670',
  titles: [{ title: 'dcmm', grade: 4, on: '2026-05-01' }],
  received: [],
};

const table = (cases: readonly object[]): string =>
  JSON.stringify({ rule: 'taizhou-matrix-2025/dcmm', year: 2026, base: input, cases }, undefined, 1);

const right = { name: 'grade 4', why: '004-089', expect: { truth: 'yes', amount: '50万元' } };
const wrong = { name: 'grade <4> & #1', why: '004-090', expect: { truth: 'yes', amount: '45万元' } };
const refused = {
  name: 'no such level',
  why: '004-089',
  with: { 'titles.0.level': 'highest' },
  expect: { truth: 'no' },
};
const mixed = (): Disk => ({
  'tables/dcmm.cases.json': table([right, wrong, refused, { ...right, name: 'recorded', unconfirmed: true }]),
});

test('a case that fails says where, which, why, what was expected and what came', async () => {
  const { code, out } = await onDisk(mixed(), ['cases', 'tables', '--match', '004-090']);
  expect(code).toBe(1);
  expect(out.split('\n')).toEqual([
    'tables/dcmm.cases.json:25:3',
    'failed  taizhou-matrix-2025/dcmm  grade <4> & #1',
    '  why: 004-090',
    '  dcmm  (- expected  + got)',
    '    truth        yes',
    '  - amount       45万元',
    '  + amount       50万元',
    '  - payable      45万元',
    '  + payable      50万元',
    '',
    '1 case, 1 failed.',
    '',
  ]);
});

test('what cannot be asked, and what nobody confirmed, is told apart from what failed', async () => {
  const { code, out } = await onDisk(mixed(), ['cases', 'tables/dcmm.cases.json']);
  expect(code).toBe(1);
  expect(out).toContain('4 cases, 1 passed, 1 failed, 1 refused, 1 to be confirmed.');
  expect(out).toMatch(/\(titles\.0\.level\): .*\[choice-wanted\]/u);
  expect(out).toContain('take unconfirmed away');
});

test('TAP numbers every case, and escapes what begins a directive', async () => {
  const { out } = await onDisk(mixed(), ['cases', 'tables', '--format', 'tap']);
  const lines = out.split('\n');
  expect(lines.slice(0, 3)).toEqual(['TAP version 14', '1..4', 'ok 1 - taizhou-matrix-2025/dcmm: grade 4']);
  expect(lines.filter((line) => line.startsWith('not ok'))).toHaveLength(3);
  expect(lines).toContain('not ok 2 - taizhou-matrix-2025/dcmm: grade <4> & \\#1');
});

test('JUnit counts failures and errors, and is XML whatever a case is called', async () => {
  const { out } = await onDisk(mixed(), ['cases', 'tables', '--format', 'junit']);
  expect(out).toContain('<testsuites name="huiqi cases" tests="4" failures="2" errors="1">');
  expect(out).toContain('name="grade &lt;4&gt; &amp; #1"');
  const tags = [...out.matchAll(/<(?<close>\/?)(?<name>[a-z]+)[^>]*?(?<empty>\/?)>/gu)].map(
    ({ groups }) => groups ?? {},
  );
  const open: string[] = [];
  for (const { close, name = '', empty } of tags) {
    if (close === '/') expect(open.pop()).toBe(name);
    else if (empty !== '/') open.push(name);
  }
  expect(open).toEqual([]);
});

test('GitHub is shown nine of many, and told how many more there are', async () => {
  const many = Array.from({ length: 12 }, (_, at) => ({ ...wrong, name: `wrong ${String(at)}` }));
  const { out } = await onDisk({ 'tables/dcmm.cases.json': table(many) }, ['cases', 'tables', '--format', 'github']);
  const shown = out.split('\n').filter((line) => line.startsWith('::error'));
  expect(shown).toHaveLength(10);
  expect(shown[0]).toMatch(
    /^::error file=tables\/dcmm\.cases\.json,line=\d+,col=\d+,title=failed {2}taizhou-matrix-2025\/dcmm {2}wrong 0:: {2}why: 004-090%0A/u,
  );
  expect(shown[9]).toBe('::error::3 more are not shown here: see the log of this step.');
  // The whole list stands in the log.
  expect(out).toContain('wrong 11');
});

test('GitHub obeys nothing that the data of a case say', async () => {
  const forged = {
    ...wrong,
    name: 'entered\n::error file=y::case',
    why: 'x\r\n::stop-commands::all\n##[error]z',
    expect: { truth: 'yes', amount: '45万元\u2028::add-mask::50' },
  };
  const disk = { 'tables/dcmm.cases.json': table([forged]) };
  const lines = (await onDisk(disk, ['cases', 'tables', '--format', 'github'])).out.split('\n');
  const [, mark = ''] = /^::stop-commands::(huiqi-[0-9a-f]{32})$/u.exec(lines[0] ?? '') ?? [];
  const shut = lines.indexOf(`::${mark}::`);
  expect(shut).toBeGreaterThan(0);
  // What a reader of the log sees begins no line either.
  expect(lines.filter((line) => /^\s*::/u.test(line))).toEqual([
    lines[0],
    lines[shut],
    expect.stringMatching(/^::error file=tables/u),
  ]);
  expect(lines.slice(shut + 1).filter((line) => !line.startsWith('::error file=tables'))).toEqual(['']);
  const { out } = await onDisk(disk, ['cases', 'tables']);
  expect(out.split('\n').filter((line) => /^\s*(?:::|##)/u.test(line))).toEqual([]);
});

test('JSON holds what was expected and what came, at its line', async () => {
  const { out } = await onDisk(mixed(), ['cases', 'tables', '--format', 'json']);
  const { cases, wrong: found } = JSON.parse(out) as { cases: number; wrong: { line: number; held: unknown[] }[] };
  expect(cases).toBe(4);
  expect(found.map(({ line }) => line)).toEqual([25, 33, 43]);
});

test.each([
  [
    'a table that is none',
    { 'tables/a.cases.json': '{"rule": "a/b", "year": 2026, "base": {}}' },
    /tables\/a\.cases\.json:1:1#\/cases: .*\[data-shape\]/u,
  ],
  [
    'an expectation of no such key',
    { 'tables/a.cases.json': table([{ ...right, expect: { truth: 'yes', money: 1 } }]) },
    /tables\/a\.cases\.json:\d+:\d+#\/cases\/0\/expect: .*\[data-shape\]/u,
  ],
  [
    'a document that is not there',
    {
      'tables/x/a.cases.json': JSON.stringify({
        about: 'x',
        year: 2026,
        base: {},
        cases: [{ name: 'a', why: '', expect: { total: '0元' } }],
      }),
    },
    /tables\/x\/a\.cases\.json#: .*\[document-unknown\]/u,
  ],
  ['what is no JSON', { 'tables/a.cases.json': '{' }, /tables\/a\.cases\.json.*\[file-not-json\]/u],
  ['a folder without tables', { 'tables/readme.md': '' }, /TABLES: .*\[folder-unreadable\]/u],
])('%s ends with 2, at its place', async (_, disk, told) => {
  const { code, out, err } = await onDisk(disk, ['cases', 'tables']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(told);
});

test('a recorded row goes behind the others, changes nothing else, and fails until a person confirms it', async () => {
  const path = 'fixtures/taizhou-matrix-2025/dcmm.cases.json';
  const before = readFileSync(path, 'utf8');
  const disk: Disk = { 't/dcmm.cases.json': before, 'mine.json': JSON.stringify({ ...input, name: '甲厂' }) };
  const argv = ['cases', '--record', 'mine.json', '--rule', 'dcmm', '--year', '2026', '--out', 't/dcmm.cases.json'];
  expect((await onDisk(disk, argv)).err).toContain('[file-exists]');
  expect(disk['t/dcmm.cases.json']).toBe(before);
  expect((await onDisk(disk, [...argv, '--force'])).code).toBe(0);
  const after = disk['t/dcmm.cases.json'] ?? '';
  expect(after.startsWith(before.replace(/\s*\]\s*\}\s*$/u, ''))).toBe(true);
  expect((JSON.parse(after) as { cases: unknown[] }).cases.at(-1)).toMatchObject({
    name: 'mine',
    unconfirmed: true,
    expect: { truth: 'yes', amount: '50万元' },
  });
  const first = await onDisk(disk, ['cases', 't', '--match', 'mine']);
  expect(first.code).toBe(1);
  expect(first.out).toContain('1 to be confirmed');
  disk['t/dcmm.cases.json'] = after.replace(', "unconfirmed": true', '');
  expect(await onDisk(disk, ['cases', 't', '--match', 'mine'])).toMatchObject({ code: 0, out: '1 case, 1 passed.\n' });
});

test('a new table is written from an input, of a rule or of all that a document grants', async () => {
  const disk: Disk = { 'mine.json': JSON.stringify(input) };
  for (const about of [
    ['--rule', 'taizhou-matrix-2025/dcmm'],
    ['--document', 'taizhou-matrix-2025'],
  ]) {
    const out = `taizhou-matrix-2025/${about[0] ?? ''}.cases.json`;
    expect(
      await onDisk(disk, ['cases', '--record', 'mine.json', ...about, '--year', '2026', '--out', out]),
    ).toMatchObject({ code: 0, err: '' });
    disk[out] = (disk[out] ?? '').replace(', "unconfirmed": true', '');
    expect(await onDisk(disk, ['cases', out])).toMatchObject({ code: 0, out: '1 case, 1 passed.\n' });
  }
});

test('a recorded row is printed as a table that can be run as it stands', async () => {
  const disk: Disk = { 'mine.json': JSON.stringify(input) };
  const printed = await onDisk(disk, [
    'cases',
    '--record',
    'mine.json',
    '--rule',
    'taizhou-matrix-2025/dcmm',
    '--year',
    '2026',
  ]);
  disk['taizhou-matrix-2025/dcmm.cases.json'] = printed.out.replace(', "unconfirmed": true', '');
  expect(await onDisk(disk, ['cases', 'taizhou-matrix-2025/dcmm.cases.json'])).toMatchObject({
    code: 0,
    out: '1 case, 1 passed.\n',
  });
});

test('what is recorded has to be said: which rule, which year', async () => {
  const disk: Disk = { 'mine.json': JSON.stringify(input) };
  const { code, err } = await onDisk(disk, ['cases', '--record', 'mine.json', '--rule', 'dcm']);
  expect(code).toBe(2);
  expect(err).toMatch(/--document: .*\[argument-required\]/u);
  expect(err).toMatch(/--year: .*\[argument-required\]/u);
  const near = await onDisk(disk, [
    'cases',
    '--record',
    'mine.json',
    '--rule',
    'taizhou-matrix-2025/dcm',
    '--year',
    '2026',
  ]);
  expect(near.err).toMatch(/--rule: .*dcmm.*\[rule-unknown\]/u);
});

test('what is watched is run again at each change, and told each time', async () => {
  const disk = mixed();
  const mend = (): void => {
    disk['tables/dcmm.cases.json'] = table([right]);
  };
  const { code, out } = await onDisk(disk, ['cases', 'tables', '--watch', 'on'], [mend]);
  expect(out.match(/^\d+ cases?, .*\.$/gmu)).toEqual([
    '4 cases, 1 passed, 1 failed, 1 refused, 1 to be confirmed.',
    '1 case, 1 passed.',
  ]);
  expect(code).toBe(0);
});

test.each([['cases'], ['mutate']])('%s that hold nothing against the rules do not pass', async (command) => {
  const disk: Disk = { 'tables/dcmm.cases.json': readFileSync('fixtures/taizhou-matrix-2025/dcmm.cases.json', 'utf8') };
  const { code } = await onDisk(disk, [command, 'tables', '--rule', 'nope']);
  expect(code).toBe(1);
});

test('a folder that holds no document is told, where rules are compared', async () => {
  const { code, err } = await onDisk({ 'mine/run/record.json': '{"id":"run"}' }, ['diff', 'package', 'mine']);
  expect(code).toBe(2);
  expect(err).toMatch(/^mine\/run\/document\.json#: .*\[file-missing\]\n$/u);
});
