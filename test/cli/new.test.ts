/** `huiqi new`: what it writes has nothing wrong with it but what its author has still to write. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkDocuments } from '../../src/check/index.js';
import { onDisk } from '../check/disk.js';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'huiqi-new-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const at = (name: string): string => join(directory, name);
const json = async (name: string): Promise<unknown> => JSON.parse(await readFile(at(name), 'utf8'));
const write = (name: string, value: unknown): Promise<void> => writeFile(at(name), JSON.stringify(value));
const places = (): readonly string[] => ['--rules', at('rules'), '--cases', at('fixtures')];

const text = `第一条　本办法自2026年1月1日施行，适用于湖州市企业。
第二条　对新认定的国家级“小巨人”企业，一次性奖励80万元。`;

const begun = async (): Promise<void> => {
  await writeFile(at('source.txt'), text);
  const made = await onDisk([
    'new',
    'document',
    'example-2026',
    '--city',
    '湖州市',
    '--from',
    at('source.txt'),
    ...places(),
  ]);
  expect([made.code, made.err]).toEqual([0, '']);
};

const findings = async (): Promise<readonly string[]> => {
  const { out } = await onDisk(['check', '--rules', at('rules'), '--format', 'json']);
  const { findings: found } = JSON.parse(out) as { findings: { code: string; place: { file: string } }[] };
  return found.map(({ code, place }) => `${place.file.split('/').at(-1) ?? ''} ${code}`);
};

describe('a new document', () => {
  test('says only what is still to be written, the sentences of its text with figures among it', async () => {
    await begun();
    expect(await findings()).toEqual([
      'document.json left-to-write',
      ...Array.from({ length: 2 }, () => 'clauses.json left-to-write'),
    ]);
    expect(await json('rules/example-2026/clauses.json')).toMatchObject([
      { id: '001-001', place: '第一条', kind: 'effective-date', rules: ['example-2026/document'] },
      { id: '001-002', place: '第二条', comparator: '=', value: 80, unit: '万元', anchor: '一次性奖励80万元' },
    ]);
  });

  test('has clauses that no other document has', async () => {
    await begun();
    expect((await onDisk(['new', 'document', 'another', ...places()])).code).toBe(0);
    expect(await json('rules/another/clauses.json')).toMatchObject([{ id: '002-001' }]);
  });

  test('of a province, or of a county, asks for its places in its scope', async () => {
    const place = ['--city', '浙江省', '--cities', '湖州市,杭州市'];
    expect((await onDisk(['new', 'document', 'province', ...place, ...places()])).code).toBe(0);
    expect(await json('rules/province/document.json')).toMatchObject({
      city: '浙江省',
      cities: ['湖州市', '杭州市'],
      scope: [{ name: 'in-province', operator: 'in', value: ['湖州市', '杭州市'] }, { name: 'in-plan' }],
      scopeCites: { 'in-province': ['001-001'] },
    });
    const county = ['--city', '湖州市', '--district', '德清县'];
    expect((await onDisk(['new', 'document', 'county', ...county, ...places()])).code).toBe(0);
    expect(await json('rules/county/document.json')).toMatchObject({
      district: '德清县',
      scope: [{ value: '湖州市' }, { name: 'in-district', value: '德清县' }, {}],
      scopeCites: { 'in-district': ['002-001'] },
    });
    expect(new Set(await findings())).toEqual(new Set(['document.json left-to-write', 'clauses.json left-to-write']));
    await onDisk(['new', 'rule', 'province/one', ...places()]);
    expect(await json('fixtures/province/one.cases.json')).toMatchObject({ base: { city: '湖州市' } });
  });

  test.each([
    ['that is there already', 'example-2026', 'file-exists'],
    ['that is called what no document is', 'Example', 'option-misfit'],
  ])('%s is refused', async (_, id, code) => {
    await begun();
    const { code: exit, err } = await onDisk(['new', 'document', id, ...places()]);
    expect([exit, err]).toEqual([2, expect.stringContaining(code)]);
  });
});

describe('a new rule', () => {
  test('of a district’s document begins its cases in the district', async () => {
    await begun();
    const document = (await json('rules/example-2026/document.json')) as object;
    await write('rules/example-2026/document.json', { ...document, district: '德清县' });
    await onDisk(['new', 'rule', 'example-2026/little-giant', ...places()]);
    expect(await json('fixtures/example-2026/little-giant.cases.json')).toMatchObject({
      base: { city: '湖州市', district: '德清县' },
      cases: [{}, { with: { city: '杭州市', district: null } }],
    });
  });

  test('has the sum of its clause, which lists it, and a first table of cases', async () => {
    await begun();
    const made = await onDisk(['new', 'rule', 'example-2026/little-giant', '--clause', '001-002', ...places()]);
    expect([made.code, made.err]).toEqual([0, '']);
    expect(await json('rules/example-2026/little-giant.json')).toMatchObject({ parameters: { amount: '80万元' } });
    expect(await json('rules/example-2026/clauses.json')).toMatchObject([{}, { rules: ['example-2026/little-giant'] }]);
    expect(await findings()).toContain('little-giant.json left-to-write');
    expect(await json('fixtures/example-2026/little-giant.cases.json')).toMatchObject({ base: { city: '湖州市' } });
  });

  test('is whole once what is marked is written: the check is clean, its cases come out', async () => {
    await begun();
    const filled = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value).replaceAll('"zh":"…","en":"…"', '"zh":"示例","en":"An example"'));
    const document = filled(await json('rules/example-2026/document.json')) as object;
    await write('rules/example-2026/document.json', {
      ...document,
      period: { from: '2026-01-01', through: null },
      policyNames: ['示例办法'],
    });
    const [first, second] = filled(await json('rules/example-2026/clauses.json')) as readonly Readonly<
      Record<string, unknown>
    >[];
    await write('rules/example-2026/clauses.json', [first, { ...second, id: '001-002', kind: 'reward' }]);
    expect(await findings()).toEqual(['clauses.json clause-unaccounted']);
    await onDisk(['new', 'rule', 'example-2026/little-giant', '--clause', '001-002', ...places()]);
    const rule = filled(await json('rules/example-2026/little-giant.json')) as object;
    await write('rules/example-2026/little-giant.json', {
      ...rule,
      conditions: {
        all: [
          {
            name: 'recognised',
            fact: 'titleInYear',
            params: { title: 'little-giant', events: ['new'] },
            operator: 'equal',
            value: true,
          },
        ],
      },
    });
    expect(await findings()).toEqual([]);
    const table = (await json('fixtures/example-2026/little-giant.cases.json')) as { cases: object[] };
    const [mine, ...written] = table.cases;
    const told = { titles: [{ title: 'little-giant', on: '2026-07-01' }], received: [] };
    await write('fixtures/example-2026/little-giant.cases.json', {
      ...table,
      cases: [{ ...mine, name: 'recognised', with: told, expect: { truth: 'yes', amount: '80万元' } }, ...written],
    });
    const cases = await onDisk(['cases', at('fixtures'), '--rules', at('rules'), '--lang', 'en']);
    expect([cases.code, cases.out]).toEqual([0, expect.stringContaining('3 passed')]);
  });

  test.each([
    ['of a document that is not there', 'nowhere/rule', [], 'document-unknown'],
    ['of a clause that is not there', 'example-2026/rule', ['--clause', '001-009'], 'choice-wanted'],
    ['that is called like a part', 'example-2026/groups', [], 'option-misfit'],
  ])('%s is refused', async (_, id, more, code) => {
    await begun();
    const { code: exit, err } = await onDisk(['new', 'rule', id, ...more, ...places()]);
    expect([exit, err]).toEqual([2, expect.stringContaining(code)]);
  });
});

test('what is not written hides what comes of it, and nothing else', () => {
  const codes = checkDocuments({
    x: { document: { id: 'x', city: '…' }, clauses: [{ id: 'x' }], readings: [], groups: [], rules: {} },
  });
  expect(codes.map(({ code, place }) => `${place.file} ${code}`)).toEqual([
    'rules/x/document.json left-to-write',
    ...codes
      .filter(({ place }) => place.file !== 'rules/x/document.json')
      .map(({ code, place }) => `${place.file} ${code}`),
  ]);
  expect(codes.some(({ place }) => place.file === 'rules/x/clauses.json')).toBe(true);
});
