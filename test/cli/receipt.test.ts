import { unchecked } from '../../src/subject/index.js';
import { describe, expect, test } from 'vitest';
import type { Environment } from '../../src/cli/environment.js';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import type { Issue } from '../../src/issue/index.js';
import { receiptFor } from '../../src/receipt.js';

type Files = Record<string, string>;

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What stands in the files afterwards. */
  readonly files: Files;
}

const coded = (code: string): Error => Object.assign(new Error(code), { code });

/** Runs the command line over files in memory. */
const onFiles = async (argv: readonly string[], given: Files, stdin = ''): Promise<Ran> => {
  const files = { ...given };
  const said = { out: '', err: '' };
  const bytes = (text: string | undefined): Promise<Uint8Array> =>
    text === undefined ? Promise.reject(coded('ENOENT')) : Promise.resolve(new TextEncoder().encode(text));
  const io: Io = {
    readFile: (path) => bytes(files[path]),
    listFolder: () => Promise.reject(new Error('no disk')),
    readInput: () => bytes(stdin),
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
  };
  const environment: Environment = {
    openTable: () => Promise.reject(new Error('no disk')),
    draftFolder: () => Promise.reject(new Error('no disk')),
    isInteractive: () => false,
    exists: (path) => Promise.resolve(path in files),
    write: (path, text, replace) => {
      if (path === 'locked.json') return Promise.reject(coded('EACCES'));
      if (path in files && !replace) return Promise.reject(coded('EEXIST'));
      files[path] = text;
      return Promise.resolve();
    },
    openTerminal: () => Promise.reject(new Error('no terminal')),
    loadDrawing: () => Promise.reject(new Error('no charts')),
  };
  return { code: await run(argv, io, environment), ...said, files };
};

const giant = {
  name: '甲公司',
  city: '台州市',
  industry: 'I6510',
  titles: [{ title: 'little-giant', on: '2026-07-01' }],
  projects: [],
  received: [],
};
const input = JSON.stringify(giant);
const options = { document: 'taizhou-matrix-2025', year: 2026 } as const;
const receipt = JSON.stringify(receiptFor(unchecked(giant), options));
const evaluate = ['evaluate', 'in.json', '--document', 'taizhou-matrix-2025', '--year', '2026'] as const;

describe('huiqi evaluate --receipt', () => {
  test('writes the receipt of what it prints', async () => {
    const argv = [
      ...evaluate,
      '--reading',
      'tier-jump=each',
      '--as-if-in-force',
      '2013..2026',
      '--assume-none',
      'titles',
      '--receipt',
      'r.json',
    ];
    const { code, out, files } = await onFiles(argv, { 'in.json': input });
    expect([code, out.startsWith('甲公司')]).toEqual([0, true]);
    expect(files['r.json']).toBe(
      `${JSON.stringify(receiptFor(unchecked(giant), { ...options, readings: { 'tier-jump': 'each' }, asIfInForce: '2013..2026', assumeNone: ['titles'] }), undefined, 2)}\n`,
    );
  });

  test('never writes over a file unless told to', async () => {
    const kept = await onFiles([...evaluate, '--receipt', 'in.json'], { 'in.json': input });
    expect([kept.code, kept.out, kept.files]).toEqual([2, '', { 'in.json': input }]);
    expect(kept.err).toContain('[file-exists]');
    const replaced = await onFiles([...evaluate, '--receipt', 'r.json', '--force'], {
      'in.json': input,
      'r.json': 'old',
    });
    expect([replaced.code, JSON.parse(replaced.files['r.json'] ?? '')]).toEqual([0, JSON.parse(receipt)]);
  });

  test('says why a receipt cannot be written, and prints no decision', async () => {
    const { code, out, err } = await onFiles([...evaluate, '--receipt', 'locked.json', '--lang', 'en'], {
      'in.json': input,
    });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('--receipt: got “locked.json”; expected a file that can be written.');
  });

  test('writes none for an input that cannot be used', async () => {
    const { code, files } = await onFiles([...evaluate, '--receipt', 'r.json'], { 'in.json': '{"city":"台州"}' });
    expect([code, Object.keys(files)]).toEqual([2, ['in.json']]);
  });

  test('refuses half a surrogate pair', async () => {
    const { code, err } = await onFiles([...evaluate, '--receipt', 'r.json'], {
      'in.json': String.raw`{"city":"台州市","name":"\ud800"}`,
    });
    expect([code, err.includes('[text-hidden-character]')]).toEqual([2, true]);
  });
});

describe('huiqi verify', () => {
  test('ends with 0 where the decision comes to the same, however the input is written', async () => {
    const otherwise = JSON.stringify({
      ...giant,
      titles: [{ on: '2026-07-01', event: 'new', title: 'little-giant' }],
      note: '改过格式',
    });
    const { code, out, err } = await onFiles(['verify', 'r.json', '-'], { 'r.json': receipt }, otherwise);
    expect([code, out, err]).toEqual([0, '与测算凭据一致：重新测算的结果与当时相同。\n', '']);
  });

  test('ends with 1 where it does not, and names every part that differs', async () => {
    const other = JSON.stringify({ ...giant, titles: [] });
    const { code, out, err } = await onFiles(['verify', 'r.json', 'in.json', '--lang', 'en'], {
      'r.json': receipt,
      'in.json': other,
    });
    expect([code, err]).toEqual([1, '']);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => /^r\.json#\/(\w+): .*\[(receipt-\w+)\]$/u.exec(line)?.slice(1)),
    ).toEqual([
      ['input', 'receipt-input'],
      ['result', 'receipt-result'],
    ]);
  });

  test('without the input compares what it can and says what it cannot', async () => {
    const { code, out } = await onFiles(['verify', 'r.json'], { 'r.json': receipt });
    expect([code, out]).toEqual([
      0,
      '只核对了版本和规则数据，与测算凭据一致。\n没有提供当时的输入，输入和测算结果没有核对：请一并提供当时的输入。\n一并核对输入：huiqi verify r.json enterprise.json --lang zh\n',
    ]);
  });

  test('prints as JSON what the library returns, under the name of the file', async () => {
    const { code, out } = await onFiles(['verify', 'r.json', 'in.json', '--format', 'json'], {
      'r.json': receipt,
      'in.json': '{"city":"台州市"}',
    });
    const told = JSON.parse(out) as {
      matches: boolean;
      differs: readonly (Issue & { part: string })[];
      unchecked: readonly string[];
    };
    expect([code, told.matches, told.differs.map(({ part, place }) => [part, place]), told.unchecked]).toEqual([
      1,
      false,
      [
        ['input', { file: 'r.json', pointer: '/input' }],
        ['result', { file: 'r.json', pointer: '/result' }],
      ],
      [],
    ]);
  });

  test.each([
    ['a receipt that is not there', ['verify', 'none.json', 'in.json'], {}, 'RECEIPT：填的是“none.json”'],
    ['an input that is not there', ['verify', 'r.json', 'none.json'], {}, 'INPUT：填的是“none.json”'],
    ['a receipt that is not JSON', ['verify', 'r.json', 'in.json'], { 'r.json': '{' }, 'r.json#：'],
    ['an input that is not JSON', ['verify', 'r.json', 'in.json'], { 'in.json': '{' }, '[input-not-json]'],
    ['an enterprise in place of a receipt', ['verify', 'in.json', 'in.json'], {}, '应填测算凭据文件，这像是企业文件'],
    ['a receipt that is none', ['verify', 'r.json', 'in.json'], { 'r.json': '{"kind":"receipt"}' }, 'r.json#/huiqi：'],
    [
      'a receipt altered beyond use',
      ['verify', 'r.json', 'in.json'],
      { 'r.json': receipt.replace('"year":2026', '"year":26') },
      'r.json#/year：填的是26',
    ],
    [
      'an input that is none',
      ['verify', 'r.json', 'in.json'],
      { 'in.json': '{"city":"台州"}' },
      '设区市（city）：填的是“台州”',
    ],
    ['both from standard input', ['verify', '-', '-'], {}, '标准输入只能读一次'],
    ['no receipt', ['verify'], {}, 'RECEIPT：命令中没有写'],
    ['a third file', ['verify', 'r.json', 'in.json', 'x.json'], {}, 'huiqi verify：'],
    ['another format', ['verify', 'r.json', 'in.json', '--format', 'html'], {}, '--format：填的是“html”'],
  ])('ends with 2 for %s', async (_, argv, files, said) => {
    const { code, out, err } = await onFiles(argv, { 'r.json': receipt, 'in.json': input, ...files });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });
});
