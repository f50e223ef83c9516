/** Commands that decide under a reform in a file, and where its problems are told. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onDisk } from '../check/disk.js';

const enterprise = {
  city: '台州市',
  industry: 'C3852',
  foundedIn: 2025,
  years: {
    2025: { aboveScale: true, revenueInTaizhou: '8亿元' },
    2026: { aboveScale: true, revenueInTaizhou: '12亿元' },
    2027: { aboveScale: true, revenueInTaizhou: '12亿元' },
  },
  titles: [],
  projects: [],
  received: [],
};
const reform = {
  id: 'scale-up-8',
  title: '小升规 6万元→8万元',
  document: 'taizhou-matrix-2025',
  changes: [{ set: 'scale-up.amount', was: '60000元', to: '8万元' }],
};
const inTaizhou = ['--document', 'taizhou-matrix-2025', '--year', '2026'] as const;
const years = ['--document', 'taizhou-matrix-2025', '--from', '2026', '--through', '2027'] as const;

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'huiqi-reform-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const asked = async (argv: readonly string[], ...reforms: readonly object[]): ReturnType<typeof onDisk> => {
  const file = join(directory, 'input.json');
  await writeFile(file, JSON.stringify(enterprise));
  const paths = reforms.map((_, index) => join(directory, `reform${String(index)}.json`));
  await Promise.all(reforms.map((each, index) => writeFile(paths[index] ?? '', JSON.stringify(each))));
  const [command = '', ...rest] = argv;
  return onDisk([command, file, ...rest, '--lang', 'en', ...paths.flatMap((path) => ['--reform', path])]);
};

describe('a reform in a file', () => {
  test.each<[string, readonly string[]]>([
    ['evaluate', inTaizhou],
    ['evaluate-all', ['--year', '2026']],
    ['timeline', years],
    ['timeline-all', ['--from', '2026', '--through', '2027']],
    ['what-would-it-take', inTaizhou],
    ['questions', inTaizhou],
    ['sensitivity', inTaizhou],
  ])('is what %s decides under, and its pages and its data name it', async (command, rest) => {
    const page = await asked([command, ...rest], reform);
    expect([page.code, page.err]).toEqual([0, '']);
    expect(page.out).toContain('(scale-up-8)');
    const told = await asked([command, ...rest, '--format', 'json'], reform);
    expect(told.out).toContain('"reform": "scale-up-8"');
  });

  test('changes what is paid, and one after another changes what the one before left', async () => {
    const sum = async (...reforms: readonly object[]): Promise<string> =>
      (
        JSON.parse((await asked(['evaluate', ...inTaizhou, '--format', 'json'], ...reforms)).out) as {
          total: { low: string };
        }
      ).total.low;
    expect(await sum()).toBe('36万元');
    expect(await sum(reform)).toBe('38万元');
    const more = {
      id: 'scale-up-10',
      title: '再提高',
      changes: [{ set: 'scale-up.amount', was: '8万元', to: '10万元' }],
    };
    expect(await sum(reform, more)).toBe('40万元');
    expect(await sum({ ...reform, changes: [{ ...reform.changes[0], from: 2027 }] })).toBe('36万元');
  });

  test.each<[string, readonly string[], object, string, string]>([
    [
      'a part that is none',
      ['evaluate', ...inTaizhou],
      { ...reform, changes: [{ set: 'scale-up.amounts', to: '1元' }] },
      'reform-part-unknown',
      '/changes/0/set',
    ],
    [
      'something else standing there',
      ['evaluate', ...inTaizhou],
      { ...reform, changes: [{ set: 'scale-up.amount', was: '7万元', to: '8万元' }] },
      'reform-was-misses',
      '/changes/0/was',
    ],
    ['no title', ['evaluate', ...inTaizhou], { ...reform, title: undefined }, 'field-required', '/title'],
    [
      'no document where all are asked',
      ['evaluate-all', '--year', '2026'],
      { ...reform, document: undefined },
      'document-unknown',
      '/document',
    ],
    [
      'a start within the years asked about',
      ['timeline', ...years],
      { ...reform, changes: [{ ...reform.changes[0], from: 2027 }] },
      'option-misfit',
      '/changes',
    ],
    [
      'a receipt, which knows none',
      ['evaluate', ...inTaizhou, '--receipt', '/nowhere/receipt.json'],
      reform,
      'option-misfit',
      '--receipt',
    ],
  ])('with %s is refused, and where', async (_, argv, given, code, place) => {
    const found = await asked(argv, given);
    expect(found.code).toBe(2);
    expect(found.err).toContain(`[${code}]`);
    expect(found.err).toContain(place);
  });

  test('is refused where another comes after it that would have its way, both named', async () => {
    const nine = { ...reform, id: 'nine', title: '九万', changes: [{ set: 'scale-up.amount', to: '9万元' }] };
    const found = await asked(['evaluate', ...inTaizhou], reform, nine);
    expect([found.code, found.out]).toEqual([2, '']);
    expect(found.err).toContain('“小升规 6万元→8万元” and “九万” both change scale-up.amount');
    expect(found.err).toContain('reform1.json');
  });
});
