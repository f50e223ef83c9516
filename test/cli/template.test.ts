import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { afterAll, describe, expect } from 'vitest';
import { openTable } from '../../src/cli/table.js';
import { documentIds, documents } from '../../src/documents/index.js';
import { createDocumentEngine } from '../../src/engine/index.js';
import { languages } from '../../src/issue/index.js';
import { awardsIn } from '../../src/rule/index.js';
import { onDisk } from '../check/disk.js';
import { runs } from '../laws/support.js';
import type { Ran } from './terminal.js';
import { long } from '../long.js';

const folder = mkdtempSync(join(tmpdir(), 'huiqi-template-'));
const at = (name: string): string => join(folder, name);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const call = (...argv: readonly string[]): Promise<Ran> => onDisk(argv);

interface Told {
  readonly population: {
    readonly rows: number;
    readonly bad: number;
    readonly unread: readonly unknown[];
    readonly remarked: readonly { readonly code: string }[];
  };
  readonly near: number;
}

const simulated = async (name: string, ...more: readonly string[]): Promise<Told> => {
  const { code, out, err } = await call('simulate', at(`${name}/scenario.yaml`), '--format', 'json', ...more);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as Told;
};

const years = ['--from', '2026', '--through', '2027'];

/** Documents that pay enterprises something: of all others no sum can be told. */
const paying = documentIds.filter((id) => awardsIn(createDocumentEngine(documents[id]).document).length > 0);
const silent = documentIds.filter((id) => !paying.includes(id));
const everyTable = paying.flatMap((document) => languages.map((language) => [document, language] as const));

describe('huiqi template', () => {
  test.each(everyTable)('of %s in %s has every column read, once a row is filled in', async (document, language) => {
    const folderOf = `${document}-${language}`;
    const written = await call('template', at(folderOf), '--document', document, ...years, '--lang', language);
    expect(written.code).toBe(0);
    const path = at(`${folderOf}/enterprises.csv`);
    const head = readFileSync(path, 'utf8');
    const columns = (await openTable(path)).header.length;
    writeFileSync(path, `${head}A1${','.repeat(columns - 1)}\r\n`);
    if (language === 'en') expect(head).not.toMatch(/\p{Script=Han}/u);
    expect((await simulated(folderOf, '--strict')).population).toMatchObject({ rows: 1, bad: 0, unread: [] });
  });

  test.each(silent)('of %s, which pays no enterprise anything, is not written', async (document) => {
    for (const command of ['template', 'synthesize']) {
      const { code, err } = await call(command, at(`${document}-${command}`), '--document', document, ...years);
      expect([code, err]).toEqual([2, expect.stringContaining('document-silent')]);
    }
  });

  test('is a workbook too, and never takes the place of what is there', async () => {
    const asked = ['template', at('book'), '--document', 'taizhou-matrix-2025', ...years, '--format', 'xlsx'];
    expect((await call(...asked)).code).toBe(0);
    const { header } = await openTable(at('book/enterprises.xlsx'));
    expect(header).toEqual((await openTable(at('taizhou-matrix-2025-zh/enterprises.csv'))).header);
    expect((await call(...asked)).err).toContain('file-exists');
  });
});

describe('huiqi synthesize', long, () => {
  test.prop(
    [
      fc.constantFrom(...everyTable),
      fc.nat(2 ** 31),
      fc.constantFrom('0', '3%', '50%', '100%'),
      fc.constantFrom('0', '1%', '100%'),
    ],
    runs(60),
  )(
    'never writes what huiqi simulate refuses, whatever the seed, the document and the language',
    async ([document, language], seed, missing, onThreshold) => {
      const options = ['--seed', String(seed), '--missing', missing, '--on-threshold', onThreshold, '--size', '80'];
      const name = 'law';
      const made = [
        'synthesize',
        at(name),
        '--document',
        document,
        ...years,
        ...options,
        '--lang',
        language,
        '--force',
      ];
      expect((await call(...made)).code).toBe(0);
      const { population } = await simulated(name, '--strict');
      expect(population).toMatchObject({ rows: 80, bad: 0, unread: [] });
      if (language === 'en') expect(readFileSync(at(`${name}/enterprises.csv`), 'utf8')).not.toMatch(/\p{Script=Han}/u);
    },
    120_000,
  );

  const asked = (name: string, ...more: readonly string[]): readonly string[] => [
    'synthesize',
    at(name),
    '--document',
    'taizhou-matrix-2025',
    ...years,
    '--lang',
    'zh',
    ...more,
  ];

  test('writes the same table for the same seed, labelled as nobody’s, and every row of it is read', async () => {
    for (const [name, seed] of [
      ['one', '7'],
      ['same', '7'],
      ['other', '8'],
    ] as const)
      expect((await call(...asked(name, '--seed', seed, '--size', '150'))).code).toBe(0);
    const text = (name: string): string => readFileSync(at(`${name}/enterprises.csv`), 'utf8');
    expect(text('one')).toBe(text('same'));
    expect(text('one')).not.toBe(text('other'));
    expect(readFileSync(at('one/scenario.yaml'), 'utf8')).toContain('非真实企业');
    const { population } = await simulated('one', '--strict');
    expect(population).toMatchObject({ rows: 150, bad: 0, unread: [] });
    expect(population.remarked.filter(({ code }) => code.startsWith('column-'))).toEqual([]);
  });

  test('puts enterprises on thresholds, and leaves cells out, as often as it is told', async () => {
    await call(...asked('none', '--size', '60', '--missing', '0', '--on-threshold', '0'));
    await call(...asked('all', '--size', '60', '--missing', '0', '--on-threshold', '100%'));
    const of = (name: string): string => readFileSync(at(`${name}/enterprises.csv`), 'utf8');
    const rows = (name: string): readonly string[] => of(name).trim().split('\r\n').slice(1);
    const isOn = (row: string): boolean => /,\d*(?:000|999\.99|000\.01),/u.test(row);
    expect(rows('all').filter(isOn).length).toBeGreaterThan(45);
    expect(rows('none').filter(isOn).length).toBeLessThan(5);
    // A table that is filled in whole leaves nothing of its lists to be asked for.
    const { width } = (await simulated('none')) as Told & { readonly width: readonly { readonly pattern: string }[] };
    expect(width.map(({ pattern }) => pattern).filter((path) => /^(?:titles|projects|received)/u.test(path))).toEqual(
      [],
    );
    await call(...asked('half', '--size', '60', '--missing', '50%'));
    expect(of('half').length).toBeLessThan(0.8 * of('none').length);
  });
});
