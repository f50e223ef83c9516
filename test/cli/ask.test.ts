import { describe, expect, test } from 'vitest';
import { openTerminalWith, type Environment } from '../../src/cli/environment.js';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import type { Terminal } from '../../src/cli/terminal.js';
import { HuiqiError } from '../../src/issue/index.js';

/** What a scripted person does at a prompt: reply, or break off. */
type Reply = string | undefined;

interface Session {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Everything the terminal showed, in order: what was said, what was asked, what was wrong with a reply. */
  readonly shown: readonly string[];
  readonly files: ReadonlyMap<string, string>;
}

interface World {
  readonly files?: Readonly<Record<string, string>>;
  readonly isInteractive?: boolean;
  readonly failsToWrite?: string;
  readonly openTerminal?: Environment['openTerminal'];
}

const session = async (
  argv: readonly string[],
  replies: readonly Reply[],
  { files = {}, isInteractive = true, failsToWrite, openTerminal }: World = {},
): Promise<Session> => {
  const disk = new Map(Object.entries(files));
  const shown: string[] = [];
  const script = [...replies];
  const [out, err]: [string[], string[]] = [[], []];
  const terminal: Terminal = {
    say: (text) => {
      shown.push(text);
    },
    ask: ({ message }, problemWith) => {
      for (;;) {
        if (script.length === 0) throw new Error(`no reply left to: ${message}`);
        const reply = script.shift();
        shown.push(`? ${message.split('\n')[0] ?? ''}`);
        const problem = reply === undefined ? undefined : problemWith(reply);
        if (problem === undefined) return Promise.resolve(reply);
        shown.push(`! ${problem}`);
      }
    },
  };
  const read = (path: string): Promise<Uint8Array> => {
    const text = disk.get(path);
    return text === undefined
      ? Promise.reject(Object.assign(new Error(path), { code: 'ENOENT' }))
      : Promise.resolve(new TextEncoder().encode(text));
  };
  const io: Io = {
    readFile: read,
    listFolder: () => Promise.reject(new Error('no folders')),
    readInput: () => Promise.reject(new Error('not read')),
    out: (text) => {
      out.push(text);
    },
    err: (text) => {
      err.push(text);
    },
  };
  const environment: Environment = {
    openTable: () => Promise.reject(new Error('no disk')),
    draftFolder: () => Promise.reject(new Error('no disk')),
    isInteractive: () => isInteractive,
    exists: (path) => Promise.resolve(disk.has(path)),
    write: (path, text, replace) => {
      if (failsToWrite !== undefined) return Promise.reject(Object.assign(new Error(path), { code: failsToWrite }));
      if (disk.has(path) && !replace) return Promise.reject(Object.assign(new Error(path), { code: 'EEXIST' }));
      disk.set(path, text);
      return Promise.resolve();
    },
    openTerminal: openTerminal ?? (() => Promise.resolve(terminal)),
    loadDrawing: () => Promise.reject(new Error('no charts')),
  };
  const code = await run(argv, io, environment);
  return { code, out: out.join(''), err: err.join(''), shown, files: disk };
};

const about = ['--document', 'taizhou-matrix-2025', '--year', '2026', '--out', 'out.json'] as const;
const known = { city: '台州市', industry: 'A01', projects: [], received: [] };
const files = { 'known.json': JSON.stringify(known) };

describe('huiqi ask', () => {
  test('walks through what is missing and writes it down', async () => {
    const {
      code,
      out,
      err,
      shown,
      files: disk,
    } = await session(
      ['ask', ...about],
      ['台州', '台州市', 'none', 'some', 'little-giant', 'new', '2026-07-01', 'complete', 'none', 'A01'],
    );
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(disk.get('out.json') ?? '')).toEqual({
      city: '台州市',
      projects: [],
      titles: [{ title: 'little-giant', event: 'new', on: '2026-07-01' }],
      industry: 'A01',
      received: [],
    });
    expect(out).toBe('目前奖补合计100万元。\n已写入out.json（新答5项）。\n');
    expect(shown.map((line) => line.split('\n')[0])).toEqual([
      '? 企业在哪个设区市？（全称）',
      '! 设区市（city）：填的是“台州”，应填城市全称，如“台州市”。是否指“台州市”？请写设区市全称；县级市写在县（市、区）一栏（district）。 [city-full-name]',
      '? 企业在哪个设区市？（全称）',
      '目前奖补合计上限暂不能确定（所需信息未填）。',
      '? 有获批的数字化或5G项目吗？',
      '目前奖补合计上限暂不能确定（所需信息未填）。',
      '? 获得过称号、认定或评级吗？',
      '? 第1项：哪种称号？',
      '? 第1项：怎么取得的？',
      '? 第1项：哪一天？',
      '? 还有吗？',
      '上限暂不能确定（所需信息未填） → 0元至1406万元',
      '? 已获得或可获得其他政策的资金吗？',
      '0元至1406万元 → 100万元至1406万元',
      '? 所属行业代码（GB/T 4754—2017，如C3852）是什么？',
      '100万元至1406万元 → 100万元',
    ]);
  });

  test('shows the bounds closing in, and stops when they meet', async () => {
    const { shown, files: disk } = await session(['ask', 'known.json', ...about, '--lang', 'en'], ['none'], { files });
    expect(shown).toEqual([
      'Estimated support at present without a known upper limit (information not provided).',
      '? Has it ever had a title, a recognition or a grade?',
      'without a known upper limit (information not provided) → CNY 0\nEstimated support at present CNY 0.',
    ]);
    expect(JSON.parse(disk.get('out.json') ?? '')).toEqual({ ...known, titles: [] });
  });

  test('skips for good what is not known, and stops when nothing is left', async () => {
    const {
      code,
      out,
      files: disk,
    } = await session(['ask', 'known.json', ...about], ['some', 'little-giant', 'new', '', 'complete'], { files });
    expect(code).toBe(0);
    expect(out).toContain('奖补合计0元至100万元');
    expect(JSON.parse(disk.get('out.json') ?? '')).toEqual({
      ...known,
      titles: [{ title: 'little-giant', event: 'new' }],
    });
  });

  test('keeps everything that was in the file', async () => {
    const noted = { ...known, name: '甲公司', note: '旧档', district: '玉环市' };
    const { files: disk } = await session(['ask', 'known.json', ...about], [''], {
      files: { 'known.json': JSON.stringify(noted) },
    });
    expect(JSON.parse(disk.get('out.json') ?? '')).toEqual(noted);
  });

  test('never writes over a file without being told, and says so before it asks anything', async () => {
    const there = { ...files, 'out.json': 'mine' };
    const refused = await session(['ask', 'known.json', ...about], [], { files: there });
    expect([refused.code, refused.shown, refused.files.get('out.json')]).toEqual([2, [], 'mine']);
    expect(refused.err).toContain('[file-exists]');
    const forced = await session(['ask', 'known.json', ...about, '--force'], ['none'], { files: there });
    expect([forced.code, JSON.parse(forced.files.get('out.json') ?? '')]).toEqual([0, { ...known, titles: [] }]);
  });

  test.each([
    ['EEXIST', 'file-exists'],
    ['EACCES', 'file-unwritable'],
  ])('prints the answers where writing fails: %s', async (failsToWrite, code) => {
    const ended = await session(['ask', 'known.json', ...about], ['none'], { files, failsToWrite });
    expect(ended.code).toBe(2);
    expect(ended.err).toContain(`[${code}]`);
    expect(JSON.parse(ended.out)).toEqual({ ...known, titles: [] });
  });

  describe('broken off', () => {
    const { received: _, ...less } = known;
    const asking = {
      files: {
        'known.json': JSON.stringify({
          ...less,
          titles: [{ title: 'little-giant', on: '2026-07-01' }],
          projects: undefined,
        }),
      },
    };

    test('writes what was answered so far where that is wanted', async () => {
      const {
        code,
        files: disk,
        out,
      } = await session(['ask', 'known.json', ...about], ['none', undefined, 'write'], asking);
      expect(code).toBe(0);
      expect(JSON.parse(disk.get('out.json') ?? '')).toMatchObject({ projects: [] });
      expect(out).toContain('新答1项');
    });

    test('writes nothing where it is not', async () => {
      const {
        code,
        files: disk,
        out,
        shown,
      } = await session(['ask', 'known.json', ...about], ['none', undefined, 'discard'], asking);
      expect([code, disk.has('out.json'), out]).toEqual([2, false, '']);
      expect(shown.at(-1)).toBe('没有写入文件。');
    });

    test('prints the answers where that question is broken off too', async () => {
      const {
        code,
        files: disk,
        out,
      } = await session(['ask', 'known.json', ...about], ['none', undefined, undefined], asking);
      expect([code, disk.has('out.json')]).toEqual([2, false]);
      expect(JSON.parse(out)).toMatchObject({ projects: [] });
    });

    test('asks nothing more where nothing was answered', async () => {
      const { code, files: disk } = await session(['ask', 'known.json', ...about], [undefined], asking);
      expect([code, disk.has('out.json')]).toEqual([2, false]);
    });

    test('shows a list that was not finished, and writes it neither as whole nor as none', async () => {
      const { shown, files: disk } = await session(
        ['ask', 'known.json', ...about],
        ['none', 'some', 'little-giant', undefined, 'write'],
        asking,
      );
      expect(shown.find((line) => line.startsWith('没有填完'))).toBe(
        '没有填完的列表不写入文件；已填的内容是：{"received":[{"matter":"little-giant"}]}',
      );
      expect(JSON.parse(disk.get('out.json') ?? '')).not.toHaveProperty('received');
    });
  });

  test('asks about places', async () => {
    const site = {
      city: '宁波市',
      insideControlLine: true,
      safe: true,
      lawfullyApproved: true,
      plannedUseChanged: false,
      area: '100亩',
      ancillaryArea: '10亩',
      floorArea: '50000平方米',
      ancillaryFloorArea: '1000平方米',
    };
    const argv = [
      'ask',
      'site.json',
      '--subject',
      'site',
      '--document',
      'ningbo-renewal-2021',
      '--year',
      '2023',
      '--out',
      'out.json',
    ];
    const { shown, files: disk } = await session(argv, ['new'], { files: { 'site.json': JSON.stringify(site) } });
    expect(shown).toEqual(['尚有3项结论待定。', '? 是存量项目还是新建项目？', '3 → 0\n尚有0项结论待定。']);
    expect(JSON.parse(disk.get('out.json') ?? '')).toEqual({ ...site, stage: 'new' });
  });

  test('tells every problem of options and input at once, before it asks anything', async () => {
    const { code, err, shown } = await session(['ask', 'known.json', '--year', '26', '--lang', 'en'], [], {
      files: { 'known.json': '{"city":"台州","x":1}' },
    });
    expect([code, shown]).toEqual([2, []]);
    for (const part of [
      '--document: required, and missing from the command: id',
      '--year: got “26”',
      '--out: required, and missing from the command: file to write',
      'Prefecture-level city (city): got “台州”',
      'x: there is no such field (got 1)',
    ])
      expect(err).toContain(part);
  });

  test.each([
    ['a reading that is not there', ['known.json', ...about, '--reading', 'x=y'], 'reading-unknown'],
    ['a file that is not there', ['nowhere.json', ...about], 'file-unreadable'],
    ['standard input, which is for the answers', ['-', ...about], 'file-unreadable'],
    ['two files', ['known.json', 'b.json', ...about], 'argument-left-over'],
    ['no file to write', ['known.json', ...about.slice(0, 4)], 'argument-required'],
  ])('refuses %s', async (_, argv, code) => {
    const refused = await session(['ask', ...argv], [], { files });
    expect(refused.code).toBe(2);
    expect(refused.err).toContain(`[${code}]`);
  });

  test('wants someone to answer', async () => {
    const { code, err } = await session(['ask', 'known.json', ...about], [], { files, isInteractive: false });
    expect([code, err]).toEqual([2, expect.stringContaining('[terminal-wanted]')]);
  });

  test('says what to install where the package for prompts is absent', async () => {
    const absent = (): Promise<never> =>
      Promise.reject(
        Object.assign(new Error("Cannot find package '@clack/prompts'"), { code: 'ERR_MODULE_NOT_FOUND' }),
      );
    const { code, err } = await session(['ask', 'known.json', ...about, '--lang', 'en'], [], {
      files,
      openTerminal: () => openTerminalWith(absent),
    });
    expect(code).toBe(2);
    expect(err).toContain('npm install @clack/prompts');
    expect(err).toContain('[packages-missing]');
    await expect(openTerminalWith(absent)).rejects.toThrow(HuiqiError);
    await expect(openTerminalWith(() => Promise.reject(new Error('another fault')))).rejects.toThrow('another fault');
  });

  test('opens a terminal where the package is there', async () => {
    expect(Object.keys(await openTerminalWith(() => import('@clack/prompts')))).toEqual(['say', 'ask']);
  });
});

describe('huiqi questions', () => {
  const argv = ['questions', 'known.json', '--document', 'taizhou-matrix-2025', '--year', '2026'] as const;

  test('prints what is worth asking', async () => {
    const { code, out } = await session(argv, [], { files });
    expect(code).toBe(0);
    expect(out).toContain('（titles）\n');
  });

  test('prints Markdown, and JSON as the library returns it', async () => {
    expect((await session([...argv, '--format', 'markdown', '--lang', 'en'], [], { files })).out).toContain(
      '(`titles`)',
    );
    const { questions } = JSON.parse((await session([...argv, '--format', 'json'], [], { files })).out) as {
      questions: unknown;
    };
    expect(questions).toMatchObject([
      { path: 'titles', answer: { kind: 'list' }, worth: { amount: null, exact: true, unbounded: true } },
    ]);
  });

  test('tells every problem at once', async () => {
    const { code, err } = await session(['questions', 'known.json', '--year', '26'], [], {
      files: { 'known.json': '{"city":"台州"}' },
    });
    expect(code).toBe(2);
    for (const part of ['--document：', '--year：', '设区市（city）：']) expect(err).toContain(part);
    expect((await session(['questions'], [])).err).toContain('FILE：命令中没有写');
  });
});
