/** `huiqi list --on`: what stands on a day. */
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogueOf, catalogueText } from '../../src/cli/catalogue.js';
import { tinyEngine } from '../arbitrary/tiny-document.js';
import { onDisk } from '../check/disk.js';

const both = (text: string): object => ({ zh: text, en: text });
const inCity = { name: 'in-city', fact: 'city', operator: 'equal', value: '湖州市' };

const rule = (document: string, slug: string, more: object): object => ({
  id: `${document}/${slug}`,
  kind: 'award',
  subject: 'enterprise',
  title: both(slug),
  clauses: ['900-001'],
  parameters: { amount: '10万元' },
  conditions: { name: 'maker', fact: 'isManufacturer', operator: 'equal', value: true },
  outcome: { pays: 'parameter.amount', repeats: 'once' },
  ...more,
});

const document = (id: string, period: object, more: object = {}): object => ({
  id,
  title: both(id),
  shortTitle: both(id),
  status: 'issued',
  statusNote: both(id),
  city: '湖州市',
  period,
  policyNames: [id],
  scope: [inCity],
  scopeCites: { 'in-city': ['900-001'] },
  ...more,
});

/** Two versions of a document: the later takes the place of the earlier within its period, and a rule of it ends. */
const folders = {
  earlier: {
    document: document('earlier', { from: '2025-01-01', through: '2029-12-31' }),
    old: rule('earlier', 'old', {}),
  },
  later: {
    document: document(
      'later',
      { from: '2027-01-01', through: null },
      { supersedes: [{ document: 'earlier', from: '2027-01-01' }] },
    ),
    short: rule('later', 'short', { effective: { from: '2027-01-01', through: '2027-12-31' } }),
    long: rule('later', 'long', {}),
  },
} as const;

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'huiqi-list-'));
  for (const [id, files] of Object.entries(folders)) {
    await mkdir(join(directory, id));
    const whole = { clauses: [{ id: '900-001', place: '一' }], readings: [], groups: [], ...files };
    for (const [name, value] of Object.entries(whole))
      await writeFile(join(directory, id, `${name}.json`), JSON.stringify(value));
  }
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const listed = async (day: string): Promise<readonly string[]> => {
  const { code, out } = await onDisk(['list', '--rules', directory, '--on', day, '--format', 'json']);
  expect(code).toBe(0);
  const { documents } = JSON.parse(out) as { documents: { id: string; rules: { award: { id: string }[] } }[] };
  return documents.flatMap(({ id, rules }) => [id, ...rules.award.map((each) => each.id)]);
};

test.each([
  ['2024-12-31', []],
  ['2025-01-01', ['earlier', 'earlier/old']],
  ['2026-12-31', ['earlier', 'earlier/old']],
  ['2027-01-01', ['later', 'later/long', 'later/short']],
  ['2027-12-31', ['later', 'later/long', 'later/short']],
  ['2028-01-01', ['later', 'later/long']],
] as const)('on %s', async (day, wanted) => {
  expect(await listed(day)).toEqual(wanted);
});

test('a day on which nothing stands is said, and one that is none refused', async () => {
  const none = await onDisk(['list', '--rules', directory, '--on', '2024-12-31', '--lang', 'en']);
  expect([none.code, none.out]).toEqual([
    0,
    expect.stringMatching(/^\* By the rules in [\s\S]*\nNo document is in effect on that day\.\n$/u),
  ]);
  const { code, err } = await onDisk(['list', '--rules', directory, '--on', '2027-02-30']);
  expect([code, err]).toEqual([2, expect.stringContaining('day-wanted')]);
});

test('a document of a district is told with its district', () => {
  const { document: ofCity } = tinyEngine([]);
  const ofDistrict = { ...ofCity, district: '温岭市' };
  const placeOf = (told: typeof ofCity, language: 'zh' | 'en'): string | undefined =>
    catalogueText(catalogueOf(told), language).split('\n')[2]?.trim();
  expect([placeOf(ofCity, 'zh'), placeOf(ofDistrict, 'zh'), placeOf(ofDistrict, 'en')]).toEqual([
    '适用：台州市。实施期：2025年1月1日起。',
    '适用：台州市温岭市。实施期：2025年1月1日起。',
    'For: Wenling (温岭市), Taizhou (台州市). Plan period: from 1 January 2025.',
  ]);
});
