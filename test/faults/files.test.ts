/** What a disk and the streams of a shell can do to the command line: one line, exit 2, nothing lost and nothing half-written. */
import { spawnSync } from 'node:child_process';
import {
  chmod,
  link,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { mostBytes } from '../../src/cli/read-file.js';
import { onDisk } from '../check/disk.js';
import { long } from '../long.js';

const giant =
  '{"city":"台州市","industry":"I6510","titles":[{"title":"little-giant","on":"2026-07-01"}],"projects":[],"received":[]}';
const options = ['--document', 'taizhou-matrix-2025', '--year', '2026', '--lang', 'en'];

let directory = '';
const at = (name: string): string => join(directory, name);

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'huiqi-files-'));
  await writeFile(at('giant.json'), giant);
  await mkdir(at('folder'));
  spawnSync('mkfifo', [at('pipe')]);
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** One line that says what is wrong, and nothing of a stack. */
const expectOneLine = (err: string, says: string): void => {
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect(err).toContain(says);
  expect(err.length).toBeLessThan(3000);
};

describe('an input', () => {
  const longText = 'x'.repeat(10_000_000);

  const inputs: readonly (readonly [string, () => Promise<string>, string])[] = [
    ['that is not there', () => Promise.resolve('nothing.json'), 'no such file or folder'],
    ['that is a folder', () => Promise.resolve('folder'), 'a folder, not a file'],
    ['under a file', () => Promise.resolve('giant.json/giant.json'), 'a file, not a folder'],
    ['that is a named pipe nobody writes to', () => Promise.resolve('pipe'), 'a named pipe'],
    ['that is a device without an end', () => Promise.resolve('/dev/zero'), 'a device, not a file'],
    [
      'that is larger than any input',
      async () => {
        await writeFile(at('large.json'), giant);
        await truncate(at('large.json'), mostBytes + 1);
        return 'large.json';
      },
      'larger than 32 MB',
    ],
    [
      'in UTF-16',
      async () => {
        await writeFile(at('utf16.json'), Buffer.from(`\uFEFF${giant}`, 'utf16le'));
        return 'utf16.json';
      },
      'in UTF-16',
    ],
    [
      'in UTF-16 without its mark',
      async () => {
        await writeFile(at('utf16-bare.json'), Buffer.from(giant, 'utf16le'));
        return 'utf16-bare.json';
      },
      'in UTF-16',
    ],
    [
      'in GB18030',
      async () => {
        await writeFile(at('gbk.json'), new Uint8Array([0x22, 0xcc, 0xa8, 0xd6, 0xdd, 0x22]));
        return 'gbk.json';
      },
      'not in UTF-8',
    ],
    [
      'that is empty',
      async () => {
        await writeFile(at('empty.json'), '');
        return 'empty.json';
      },
      'the file is empty',
    ],
    [
      'with a text of ten megabytes',
      async () => {
        await writeFile(at('long.json'), `{"city":"${longText}"}`);
        return 'long.json';
      },
      '(city): got',
    ],
    [
      'with a text of ten megabytes that does not end',
      async () => {
        await writeFile(at('endless.json'), `{"city":"${longText}`);
        return 'endless.json';
      },
      'this text does not end',
    ],
    [
      'with a field whose name has ten megabytes',
      async () => {
        await writeFile(at('field.json'), `{"city":"台州市","${longText}":1}`);
        return 'field.json';
      },
      'field-unknown',
    ],
  ];

  test.each(inputs)('%s', async (_, made, says) => {
    const name = await made();
    const { code, out, err } = await onDisk(['evaluate', name, ...options], directory);
    expect([code, out]).toEqual([2, '']);
    expectOneLine(err, says);
  });

  test('with a byte-order mark is read', async () => {
    await writeFile(at('marked.json'), `\uFEFF${giant}`);
    expect((await onDisk(['evaluate', 'marked.json', ...options], directory)).code).toBe(0);
  });

  test('a rule file that is a named pipe is named', async () => {
    await mkdir(at('rules/a-document'), { recursive: true });
    await writeFile(at('rules/a-document/document.json'), '{}');
    spawnSync('mkfifo', [at('rules/a-document/rule.json')]);
    const { code, err } = await onDisk(['check', '--rules', at('rules'), '--lang', 'en'], directory);
    expect(code).toBe(2);
    expectOneLine(err, join('a-document', 'rule.json'));
    expect(err).toContain('a named pipe');
  });
});

describe('a receipt', () => {
  const keep = (name: string, ...more: readonly string[]): ReturnType<typeof onDisk> =>
    onDisk(['evaluate', at('giant.json'), ...options, '--receipt', name === '/dev/full' ? name : at(name), ...more]);
  const names = async (): Promise<readonly string[]> => (await readdir(directory)).sort();

  test.each([
    ['over a device', '/dev/full', ['--force'], 'a device, not a file'],
    ['over a named pipe', 'pipe', ['--force'], 'a named pipe'],
    ['over a folder', 'folder', ['--force'], 'a folder, not a file'],
    ['over what is there, without a word', 'giant.json', [], 'file-exists'],
    ['over the input', 'giant.json', ['--force'], 'the input that was read'],
    ['into a folder that is not there', 'nowhere/receipt.json', [], 'no such file or folder'],
  ] as const)('is not written %s', async (_, name, more, says) => {
    const before = await names();
    const { code, out, err } = await keep(name, ...more);
    expect([code, out]).toEqual([2, '']);
    expectOneLine(err, says);
    expect(await names()).toEqual(before);
    expect(await readFile(at('giant.json'), 'utf8')).toBe(giant);
  });

  test('is not written over the input under another name', async () => {
    await link(at('giant.json'), at('same.json'));
    await symlink('giant.json', at('linked.json'));
    for (const name of ['same.json', 'linked.json'])
      expectOneLine((await keep(name, '--force')).err, 'the input that was read');
    expect(await readFile(at('giant.json'), 'utf8')).toBe(giant);
  });

  test('replaces a file and keeps its mode', async () => {
    await writeFile(at('old.json'), 'old');
    await chmod(at('old.json'), 0o640);
    expect((await keep('old.json', '--force')).code).toBe(0);
    expect((await stat(at('old.json'))).mode & 0o7777).toBe(0o640);
    expect(JSON.parse(await readFile(at('old.json'), 'utf8'))).toMatchObject({ document: 'taizhou-matrix-2025' });
  });

  test('replaces what a link leads to, and keeps the link', async () => {
    await writeFile(at('kept.json'), 'old');
    await symlink('kept.json', at('link.json'));
    expect((await keep('link.json', '--force')).code).toBe(0);
    expect((await lstat(at('link.json'))).isSymbolicLink()).toBe(true);
    expect(await readlink(at('link.json'))).toBe('kept.json');
    expect(await readFile(at('kept.json'), 'utf8')).not.toBe('old');
  });

  test('takes the place of no link that leads nowhere', async () => {
    await symlink('gone.json', at('dangling.json'));
    expectOneLine((await keep('dangling.json')).err, 'file-exists');
    expectOneLine((await keep('dangling.json', '--force')).err, 'no such file or folder');
    expect(await readlink(at('dangling.json'))).toBe('gone.json');
  });

  test('leaves nothing on a disk that is full, and the old file whole', async ({ skip }) => {
    await mkdir(at('small'));
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8k', 'tmpfs', at('small')]);
    if (mounted.status !== 0) skip('only where a small disk may be mounted');
    try {
      await writeFile(at('small/old.json'), 'old');
      await writeFile(at('small/filler'), 'x'.repeat(4096)).catch(() => undefined);
      for (const [name, ...more] of [['small/new.json'], ['small/old.json', '--force']] as const) {
        const { code, out, err } = await keep(name, ...more);
        expect([code, out]).toEqual([2, '']);
        expectOneLine(err, 'the disk is full');
      }
      expect((await readdir(at('small'))).sort()).toEqual(['filler', 'old.json']);
      expect(await readFile(at('small/old.json'), 'utf8')).toBe('old');
    } finally {
      spawnSync('umount', [at('small')]);
    }
  });
});

describe('a shell', () => {
  const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const built = (): string => at('built');
  const huiqi = (): string => `${process.execPath} ${join(built(), 'main.mjs')}`;
  const shell = (line: string): { readonly code: number | null; readonly out: string; readonly err: string } => {
    const { status, stdout, stderr } = spawnSync('bash', ['-c', `set -o pipefail; ${line}`], {
      cwd: root,
      encoding: 'utf8',
      timeout: 170_000,
    });
    return { code: status, out: stdout, err: stderr };
  };
  const evaluate = (file: string): string => `${huiqi()} evaluate ${file} ${options.join(' ')}`;

  // Bundled once, as it is published: to translate it anew took most of the time of each call.
  beforeAll(async () => {
    await build({
      entryPoints: [main],
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      outdir: built(),
      outExtension: { '.js': '.mjs' },
      packages: 'bundle',
      external: Object.keys(manifest.peerDependencies),
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
      logLevel: 'error',
    });
  });

  test.each([
    ['a full disk behind standard output', () => `${evaluate(at('giant.json'))} > /dev/full`, 'the disk is full'],
    ['a folder as standard input', () => `${evaluate('-')} < ${directory}`, 'the file is empty'],
    ['a standard input without an end', () => `${evaluate('-')} < /dev/zero`, 'larger than 32 MB'],
    [
      'a receipt over the file behind standard input',
      () => `${evaluate('-')} --receipt ${at('giant.json')} --force < ${at('giant.json')}`,
      'the input that was read',
    ],
  ] as const)(
    '%s',
    (_, line, says) => {
      const { code, err } = shell(line());
      expect(code).toBe(2);
      expectOneLine(err, says);
    },
    180_000,
  );

  test(
    'a reader that has seen enough is no fault, and what a shell hands over as a file is read',
    { ...long, timeout: 180_000 },
    () => {
      expect(shell(`${huiqi()} list --lang en | head -c 10`).err).toBe('');
      expect(shell(evaluate(`<(cat ${at('giant.json')})`))).toMatchObject({ code: 0, err: '' });
    },
  );
});
