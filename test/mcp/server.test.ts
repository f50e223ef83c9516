/** The server, asked by the client of the protocol’s own package. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSdk } from '../../src/cli/mcp/sdk.js';
import { serverWith } from '../../src/cli/mcp/server.js';
import type { Io } from '../../src/cli/io.js';
import { evaluate } from '../../src/engine/evaluate.js';
import { unchecked } from '../../src/subject/index.js';

const io: Io = {
  readFile: () => Promise.reject(new Error('no disk')),
  listFolder: () => Promise.reject(new Error('no disk')),
  readInput: () => Promise.reject(new Error('no input')),
  out: () => {
    throw new Error('nothing is printed beside the protocol');
  },
  err: () => undefined,
};

let client: Client;

beforeAll(async () => {
  const [one, other] = InMemoryTransport.createLinkedPair();
  client = new Client({ name: 'test', version: '1' });
  await Promise.all([serverWith(await loadSdk(), io).connect(other), client.connect(one)]);
});

afterAll(() => client.close());

type ToolAnswer = Awaited<ReturnType<Client['callTool']>>;

const textOf = ({ content }: ToolAnswer): string => content.map(({ text }) => text).join('');
const call = (name: string, asked: object = {}): Promise<ToolAnswer> => client.callTool({ name, arguments: asked });

const asked = { document: 'taizhou-matrix-2025', year: 2026, lang: 'en' } as const;
const input = { city: '台州市', titles: [{ title: 'little-giant', on: '2026-07-01' }], projects: [], received: [] };

test('every tool only reads, and says what it takes', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    'list',
    'schema',
    'evaluate',
    'explain',
    'questions',
    'what-would-it-take',
    'diff',
  ]);
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
  expect(JSON.stringify(tools).length).toBeLessThan(60_000);
  expect(JSON.stringify(tools)).toContain('foundedIn');
});

test('what is evaluated is what the library says, with its money', async () => {
  const found = JSON.parse(textOf(await call('evaluate', { ...asked, input }))) as {
    readonly total: string;
    readonly outcomes: readonly { readonly rule: string; readonly payable?: string }[];
    readonly not: readonly string[];
  };
  const { total } = evaluate(unchecked(input), { document: asked.document, year: asked.year });
  expect([total.low, total.high]).toEqual(found.total.split('–'));
  expect(found.outcomes.find(({ rule }) => rule.endsWith('/little-giant'))?.payable).toBe('100万元');
  expect(found.not).toContain('taizhou-matrix-2025/dcmm');
});

test('pages, questions, ways and fields are told in the language asked for', async () => {
  expect(textOf(await call('explain', { ...asked, input }))).toContain('Little Giant');
  expect(textOf(await call('questions', { ...asked, input: { city: '台州市' } }))).toMatch(/revenue/iu);
  expect(textOf(await call('what-would-it-take', { ...asked, input, rule: 'dcmm' }))).toContain('DCMM');
  expect(textOf(await call('list', { document: asked.document }))).toContain('tier-jump');
  expect(textOf(await call('schema', { subject: 'site' }))).toContain('plotRatio');
  expect(textOf(await call('diff', { after: 'package', lang: 'en' }))).toContain('the same on both sides');
});

test.each(['questions', 'what-would-it-take'])(
  '%s is asked of few things left open, and of none that many',
  async (name) => {
    const open = (count: number): object => ({
      ...asked,
      input: {
        city: '台州市',
        titles: Array.from({ length: count }, (_, at) => ({ title: 'demonstration', of: `甲${String(at)}` })),
      },
    });
    expect((await call(name, open(2))).isError).toBeUndefined();
    const refused = await call(name, open(600));
    expect([refused.isError, textOf(refused)]).toEqual([true, expect.stringContaining('at most 20000 characters')]);
  },
);

test.each([
  ['a tool that is none', 'decide', {}, 'choice-wanted'],
  ['a slip in an option', 'evaluate', { ...asked, input, yaer: 2026 }, 'option-unknown'],
  ['a document that is none', 'list', { document: 'taizhou' }, 'document-unknown'],
  [
    'money without its unit',
    'evaluate',
    { ...asked, input: { city: '台州市', years: { 2026: { revenue: 9 } } } },
    'money-bare-number',
  ],
  ['a folder that is not there', 'diff', { after: '/nowhere' }, 'folder-unreadable'],
  ['more than is read', 'evaluate', { ...asked, input: { name: '甲'.repeat(1_000_001) } }, 'option-misfit'],
])('%s is refused with its code', async (_, name, given, code) => {
  const answer = await call(name, given);
  expect(answer.isError).toBe(true);
  expect(textOf(answer)).toContain(`[${code}]`);
});

test('without the packages it says which to install', async () => {
  const missing = Object.assign(new Error('not found'), { code: 'ERR_MODULE_NOT_FOUND' });
  await expect(loadSdk(() => Promise.reject(missing))).rejects.toThrow(/@modelcontextprotocol\/sdk.*packages-missing/u);
  await expect(loadSdk(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
});

test.each([
  ['a language there is not', 'evaluate', { ...asked, input, lang: 'fr' }, 'choice-wanted'],
  ['detail that is no switch', 'explain', { ...asked, input, detail: 'yes' }, 'option-misfit'],
  ['a side that is no text', 'diff', { after: 7, lang: 'en' }, 'option-misfit'],
  ['no side', 'diff', { lang: 'en' }, 'field-required'],
  [
    'a side that begins with a hyphen',
    'diff',
    { before: '--output=X:rules', after: 'package', lang: 'en' },
    'revision-unreadable',
  ],
])('%s is refused', async (_, tool, given, code) => {
  const answer = await call(tool, given);
  expect(answer.isError).toBe(true);
  expect(textOf(answer)).toContain(`[${code}]`);
  expect(textOf(answer)).not.toContain('git was not found');
});

test('who asks in no language is answered in that of the server', async () => {
  const [one, other] = InMemoryTransport.createLinkedPair();
  const english = new Client({ name: 'test', version: '1' });
  await Promise.all([serverWith(await loadSdk(), io, 'en').connect(other), english.connect(one)]);
  const { tools } = await english.listTools();
  expect(JSON.stringify(tools.find(({ name }) => name === 'list'))).toContain('"default":"en"');
  const ask = (lang: object): Promise<ToolAnswer> =>
    english.callTool({ name: 'evaluate', arguments: { document: 'nowhere', input: {}, ...lang } });
  expect([textOf(await ask({})), textOf(await ask({ lang: 'zh' }))]).toEqual([
    expect.stringContaining('expected'),
    expect.stringContaining('应填'),
  ]);
  await english.close();
});

test.each([
  { language: 'zh', said: 'huiqi 自身的故障，请报告：' },
  { language: 'en', said: 'a fault of huiqi itself, please report it: ' },
] as const)('a fault of its own is told in words: $language', async ({ language, said }) => {
  const [one, other] = InMemoryTransport.createLinkedPair();
  const failing = new Client({ name: 'test', version: '1' });
  await Promise.all([serverWith(await loadSdk(), io, language).connect(other), failing.connect(one)]);
  // No text of JSON holds it: what reads arguments of the protocol counts on that.
  const answer = await failing.callTool({ name: 'evaluate', arguments: { ...asked, lang: language, input: 1n } });
  expect([answer.isError, textOf(answer)]).toEqual([true, expect.stringContaining(said)]);
  expect(textOf(answer)).not.toContain('    at ');
  await failing.close();
});
