/** A folder’s own words are known wherever a table is made, read, decided or compiled by its rules. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onDisk } from '../check/disk.js';
import { long } from '../long.js';

const folder = resolve(import.meta.dirname, '../../fixtures/policies');
const rules = ['--rules', folder, '--lang', 'en'] as const;

let directory = '';
const at = (name: string): string => join(directory, name);

/** Output of Haicang grew from 1亿元 and 2亿元 to 3亿元; a third enterprise says between what last year lay. */
const scenario = (more = ''): string => `huiqi: scenario/1
population:
  file: table.csv
  key: Code
  constants: { city: 厦门市, district: 海沧区, foundedIn: 2015, titles: 无, projects: 无, received: 无 }
documents: [haicang-leap-2020]
years: 2020
group-by: [district]
${more}`;

const call = async (...argv: readonly string[]): Promise<string> => {
  const { code, out, err } = await onDisk(argv);
  expect([code, err]).toEqual([0, '']);
  return out;
};

interface Told {
  readonly population: { readonly bad: number; readonly unread: readonly unknown[] };
  readonly settings: readonly [
    { readonly total: { readonly certain: { readonly fen: number }; readonly possible: { readonly fen: number } } },
  ];
}

const told = async (name: string): Promise<Told> =>
  JSON.parse(await call('simulate', at(name), '--format', 'json', ...rules)) as Told;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'huiqi-own-words-'));
  await writeFile(
    at('table.csv'),
    'Code,2019年工业产值(万元),2020年工业产值(万元),2020年区级税收留成(万元)\nA1,10000,30000,900\nA2,20000,30000,900\nA3,10000~20000,30000,900\n',
  );
  await writeFile(at('plain.yaml'), scenario());
  await writeFile(
    at('assumed.yaml'),
    scenario('assumptions: [{ id: low, missing: years.2019.outputValue, within: { from: 1亿元, to: 1亿元 } }]\n'),
  );
});
afterAll(() => rm(directory, { recursive: true, force: true }));

test(
  'a column of an own word is read by its usual name, with ranges, and decided as the engine decides',
  long,
  async () => {
    const { population, settings } = await told('plain.yaml');
    expect(population).toMatchObject({ bad: 0, unread: [] });
    const exact = JSON.parse(
      await call('simulate', at('plain.yaml'), '--format', 'json', '--executor', 'exact', ...rules),
    ) as Told;
    expect(exact.settings).toEqual(settings);
    // 0.6亿元×1%+1.4亿元×1.2% of the first, nothing beyond 40% of the growth of 50% of the second.
    const [{ total }] = settings;
    expect(total.certain.fen).toBeGreaterThanOrEqual(228_000_000);
    expect(total.possible.fen).toBeGreaterThan(total.certain.fen);
  },
);

test('an assumption may be made on an own word', long, async () => {
  await writeFile(at('table.csv'), 'Code,2020年工业产值(万元),2020年区级税收留成(万元)\nB1,30000,900\n');
  const { settings } = await told('assumed.yaml');
  const page = await call('simulate', at('assumed.yaml'), ...rules);
  expect(page).not.toContain('years.2019.outputValue');
  expect(settings[0].total).toBeDefined();
});

test('tables to fill in and made-up ones have the own words as columns, and are read', long, async () => {
  const asked = ['--document', 'haicang-leap-2020', '--from', '2020', '--through', '2020', ...rules];
  expect(await call('template', at('empty'), ...asked)).toContain(`--rules ${folder}`);
  expect(await readFile(at('empty/enterprises.csv'), 'utf8')).toMatch(/output.*in 2019/iu);
  await call('synthesize', at('made'), '--size', '20', ...asked);
  const run = await told('made/scenario.yaml');
  expect(run.population).toMatchObject({ bad: 0, unread: [] });
});

test('an enterprise file is begun with them, and says what each is', long, async () => {
  await call('init', at('firm.json'), '--document', 'haicang-leap-2020', ...rules);
  expect(Object.keys((JSON.parse(await readFile(at('firm.json'), 'utf8')) as { years: object }).years)).not.toEqual([]);
  expect(await readFile(at('firm.fields.md'), 'utf8')).toContain('`years.2026.outputValue`');
  const unnamed = await onDisk(['init', at('other.json'), ...rules]);
  expect([unnamed.code, unnamed.out]).toEqual([2, '']);
  expect(unnamed.err).toContain('--document');
});

test('statements for a database have columns of them, and say whose rules they are', long, async () => {
  const text = await call('compile', at('plain.yaml'), '--dialect', 'duckdb', ...rules);
  expect(text).toMatch(/output/iu);
  expect(text).toContain('not those of the package');
});

test('the largest amount and the rows behind a figure go by them', long, async () => {
  await call('simulate', at('plain.yaml'), '--out', at('run'), ...rules);
  const cell = ['--cell', 'year=2020,rule=leap', '--lang', 'en'];
  expect(await call('trace', at('run'), ...cell)).toContain('B1');
});
