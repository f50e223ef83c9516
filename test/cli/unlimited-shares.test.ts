/** A share of a figure that nobody told has no upper limit: every command says so, and none refuses or breaks. */
import { describe, expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { ownDocument } from '../words/own-words.js';

const both = (text: string): object => ({ zh: text, en: text });
const of = (measure: string, fact = 'revenue'): object => ({ fact, params: { measure } });

const award = (slug: string, pays: object): readonly [string, object] => [
  slug,
  {
    id: `own/${slug}`,
    kind: 'award',
    subject: 'enterprise',
    title: both(slug),
    clauses: ['900-001'],
    parameters: {},
    conditions: { name: 'clean', fact: 'flagOf', params: { measure: 'cleanRecord' }, operator: 'equal', value: true },
    outcome: { pays, severalRows: 'highest', repeats: 'once-per-year' },
  },
];

const shares = Object.fromEntries([
  award('share', { round: 'down', to: '0.01元', of: { times: ['8%', of('taxPaid')] } }),
  award('steps', { steps: '1000万元', each: '1万元', of: of('taxPaid') }),
  award('area', { round: 'down', to: '1元', of: { times: ['1000元/平方米', of('plantArea', 'areaOf')] } }),
  award('heads', { times: ['2万元/人', of('employees', 'countOf')] }),
]);

const group = (id: string, kind: string, more: object): object => ({
  id,
  kind,
  title: both(id),
  clauses: ['900-001'],
  ...more,
});
const groups: Readonly<Record<string, readonly object[]>> = {
  'nothing ties': [],
  'one may be had': [group('one-of', 'choice', { atMost: 1, members: ['share', 'steps', 'area'] })],
  'a cap limits some': [group('cap', 'cap', { cap: '30万元', span: 'year', members: ['share', 'area'] })],
  'a cap and a choice meet': [
    group('cap', 'cap', { cap: '30万元', span: 'year', members: ['share', 'area'] }),
    group('one-of', 'choice', { atMost: 1, members: ['area', 'steps'] }),
  ],
};

const inputs: Readonly<Record<string, object>> = {
  nothing: {},
  'that the condition holds': { years: { 2025: { cleanRecord: true } }, received: [] },
  'one figure': { years: { 2025: { cleanRecord: true, taxPaid: '5000万元' } }, received: [] },
  'how far all is told': { asOf: '2025-06-30', years: { 2025: { cleanRecord: true } }, titles: [], received: [] },
};

const answer = async (argv: readonly string[], input: object, tied: readonly object[]): Promise<unknown> => {
  const { rules: _, ...parts } = ownDocument;
  const folder: Readonly<Record<string, unknown>> = {
    targets: [],
    oracles: [],
    defects: [],
    ...parts,
    ...shares,
    groups: tied,
  };
  const bytes = (value: unknown): Promise<Uint8Array> =>
    Promise.resolve(new TextEncoder().encode(JSON.stringify(value)));
  const told: string[] = [];
  const say = (text: string): void => {
    told.push(text);
  };
  const io: Io = {
    readFile: (path) =>
      bytes(path === 'input' ? { city: '湖州市', ...input } : folder[/([^/]*)\.json$/u.exec(path)?.[1] ?? '']),
    listFolder: (path) =>
      Promise.resolve(
        path === 'rules'
          ? [{ name: 'own', isFolder: true }]
          : Object.keys(folder).map((name) => ({ name: `${name}.json`, isFolder: false })),
      ),
    readInput: () => bytes(input),
    out: say,
    err: say,
  };
  const [command = '', ...rest] = argv;
  const code = await run([command, 'input', '--rules', 'rules', ...rest, '--lang', 'en', '--format', 'json'], io);
  expect([code, code === 0 ? '' : told.join('')]).toEqual([0, '']);
  return JSON.parse(told.join(''));
};

const inYear = ['--document', 'own', '--year', '2025'];
const commands: readonly (readonly string[])[] = [
  ['evaluate', ...inYear],
  ['evaluate-all', '--year', '2025'],
  ['questions', ...inYear],
  ['sensitivity', ...inYear],
  ['what-would-it-take', ...inYear],
  ['timeline', '--document', 'own', '--from', '2025', '--through', '2026'],
  ['timeline-all', '--from', '2025', '--through', '2026'],
];

describe.each(Object.entries(groups))('where %s', (_, tied) => {
  describe.each(Object.entries(inputs))('told %s', (__, input) => {
    test.each(commands)('%s answers', async (...argv) => {
      await answer(argv, input, tied);
    });
  });
});

interface Asked {
  readonly total: { readonly low: string; readonly high: string | null };
  readonly questions: readonly { readonly path: string; readonly worth: { readonly amount: string | null } }[];
}

const asked = async (input: object, tied: readonly object[] = []): Promise<readonly unknown[]> => {
  const { total, questions } = (await answer(['questions', ...inYear], input, tied)) as Asked;
  return [total.high, ...questions.map(({ path, worth }) => [path, worth.amount])];
};

test('what an upper limit lacks is asked for first: each figure, or what decides them all', async () => {
  expect(await asked({ received: [] })).toEqual([null, ['years.2025.cleanRecord', null]]);
  expect(await asked(inputs['that the condition holds'] ?? {})).toEqual([
    null,
    ['years.2025.employees', null],
    ['years.2025.plantArea', null],
    ['years.2025.taxPaid', null],
  ]);
});

test('the last figure without which there is no limit stands alone', async () => {
  const years = { 2025: { cleanRecord: true, taxPaid: '5000万元', employees: 10 } };
  expect(await asked({ years, received: [] })).toEqual([null, ['years.2025.plantArea', null]]);
});

test('a cap over shares is a limit, and a choice among them is none', async () => {
  const told = { years: { 2025: { cleanRecord: true, employees: 10, plantArea: '100平方米' } }, received: [] };
  const cap = (members: readonly string[]): readonly object[] => [
    group('cap', 'cap', { cap: '30万元', span: 'year', members }),
  ];
  const evaluated = (tied: readonly object[]): Promise<unknown> => answer(['evaluate', ...inYear], told, tied);
  expect(await evaluated(cap(['share', 'steps', 'area']))).toMatchObject({ total: { low: '30万元', high: '50万元' } });
  expect(await evaluated(cap(['share', 'area']))).toMatchObject({ total: { low: '30万元', high: null } });
  expect(await evaluated(groups['one may be had'] ?? [])).toMatchObject({ total: { low: '30万元', high: null } });
});
