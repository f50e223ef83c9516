/** Every command that decides by documents decides by a folder of rules as well, without a build: `--rules`. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeEnvironment } from '../../src/cli/environment.js';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { onDisk, withRules } from '../check/disk.js';
import { ownDocument, whole } from '../words/own-words.js';
import { commandsFor } from '../../src/cli/commands/index.js';
import { long } from '../long.js';

const city = {
  city: '宁波市',
  observations: [
    { indicator: 'rd-intensity', year: 2025, value: '2.6', unit: '%' },
    { indicator: 'tax-per-mu', year: 2023, value: '51.2', unit: '万元/亩' },
  ],
};
const enterprise = {
  city: '台州市',
  industry: 'C3852',
  foundedIn: 2020,
  years: { 2025: { revenueInTaizhou: '9亿元', aboveScale: true }, 2026: { revenueInTaizhou: '10亿元' } },
  titles: [{ title: 'little-giant', on: '2026-07-01' }],
  projects: [],
  received: [],
};
const inTaizhou = ['--document', 'taizhou-matrix-2025', '--year', '2026'] as const;

/** A call of each command that takes `--rules` beside the tables and checks, and what its FILE holds. */
const calls: readonly (readonly [command: string, input: object | undefined, rest: readonly string[]])[] = [
  ['evaluate', enterprise, inTaizhou],
  ['evaluate', city, ['--subject', 'city', '--document', 'ningbo-plan-2021', '--year', '2025']],
  ['evaluate-all', enterprise, ['--year', '2026']],
  ['evaluate-all', city, ['--subject', 'city', '--year', '2025']],
  ['sensitivity', enterprise, inTaizhou],
  ['sensitivity', city, ['--subject', 'city', '--document', 'ningbo-plan-2021', '--year', '2025']],
  ['questions', enterprise, inTaizhou],
  ['what-would-it-take', enterprise, inTaizhou],
  ['timeline', enterprise, ['--document', 'taizhou-matrix-2025', '--from', '2026', '--through', '2027']],
  ['timeline-all', enterprise, ['--from', '2026', '--through', '2027']],
  ['list', undefined, []],
  ['list', undefined, ['defects']],
  ['targets', city, []],
  ['targets', undefined, ['--document', 'ningbo-plan-2021']],
  ['conflicts', undefined, ['rd-intensity', '--year', '2025']],
];

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'huiqi-rules-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const asked = async ([command, input, rest]: (typeof calls)[number], more: readonly string[] = []): Promise<string> => {
  const file = join(directory, 'input.json');
  await writeFile(file, JSON.stringify(input ?? {}));
  const argv = [
    command,
    ...(input === undefined ? [] : [file]),
    ...rest,
    ...(more.includes('--lang') ? [] : ['--lang', 'en']),
    ...more,
  ];
  const { code, out, err } = await onDisk(argv);
  expect([code, err]).toEqual([0, '']);
  return out;
};

const ours = resolve(import.meta.dirname, '../../rules');

test.each(calls)('%s answers by a folder of what the package holds as by the package', long, async (...call) => {
  // The commands to type next are set as the call was.
  const withoutNext = (text: string): string =>
    text.replace(/\n(?:Information to provide|What further awards would take|Keep a record): .*/gu, '');
  const page = withoutNext(await asked(call, ['--rules', ours]));
  const answer = withoutNext(await asked(call));
  expect(page.endsWith(`\n${answer}`)).toBe(true);
  // Its clauses are cited for whatever stands in the folder: the head of the page says whose rules they are.
  const head = page.slice(0, -answer.length).replace(/\s+/gu, ' ');
  expect(head).toContain(`* By the rules in ${ours}, not those of the package`);
  const zh = await asked(call, ['--rules', ours, '--lang', 'zh']);
  expect(zh.replace(/\s+/gu, '')).toContain(`※按${ours}中的规则，非软件自带的规则`);
});

test('the rules of the package, named as such, are no rules of a folder', async () => {
  const [own] = calls;
  if (own === undefined) throw new Error('no call');
  expect(await asked(own, ['--rules', 'package'])).toBe(await asked(own));
  expect(JSON.parse(await asked(own, ['--rules', ours, '--format', 'json']))).toHaveProperty('awards');
  expect(await asked(own, ['--rules', ours, '--format', 'markdown'])).toMatch(/^\\\* By the rules in .*\n\n# /u);
});

describe('a text whose place another takes', () => {
  const example = resolve(import.meta.dirname, '../../fixtures/amendments');
  const giant = {
    city: '示例市',
    industry: 'I6510',
    titles: [{ title: 'little-giant', on: '2027-07-01' }],
    projects: [],
    received: [],
  };
  const inFormer = ['--document', 'example-2026', '--year', '2027'] as const;

  test('says by which amendment, and from which day', async () => {
    const page = await asked(['evaluate', giant, inFormer], ['--rules', example]);
    expect(page.replace(/\s+/gu, ' ')).toContain(
      'Amended from 1 January 2027 on by “Decision amending the Example City',
    );
    expect(page.replace(/\s+/gu, ' ')).toContain('Ask evaluate-all, or timeline-all for several years');
    const years = ['--document', 'example-2027', '--from', '2026', '--through', '2027'];
    const course = (await asked(['timeline', giant, years], ['--rules', example])).replace(/\s+/gu, ' ');
    expect(course).toMatch(/2026 not applicable: .*what happens before 1 January 2027 is decided by/u);
    const list = await asked(['list', undefined, []], ['--rules', example]);
    expect(list).toContain('little-giant.amount  CNY 800,000 → CNY 1,000,000  [901-001]');
    const on = async (day: string): Promise<readonly string[]> =>
      (
        JSON.parse(await asked(['list', undefined, ['--format', 'json', '--on', day]], ['--rules', example])) as {
          readonly documents: readonly { readonly id: string }[];
        }
      ).documents.map(({ id }) => id);
    expect([await on('2026-12-31'), await on('2027-01-01')]).toEqual([['example-2026'], ['example-2027']]);
  });

  test('says by which document that replaces it', async () => {
    const rules = join(directory, 'replaced');
    await cp(join(example, 'example-2026'), join(rules, 'example-2026'), { recursive: true });
    await cp(join(example, 'example-2026'), join(rules, 'later'), { recursive: true });
    const head = JSON.parse(await readFile(join(rules, 'later/document.json'), 'utf8')) as object;
    const supersedes = [{ document: 'example-2026', from: '2027-05-01' }];
    const title = { zh: '新办法', en: 'New measures' };
    await writeFile(join(rules, 'later/document.json'), JSON.stringify({ ...head, id: 'later', title, supersedes }));
    for (const name of ['little-giant', 'milestones']) {
      const rule = JSON.parse(await readFile(join(rules, `later/${name}.json`), 'utf8')) as object;
      await writeFile(join(rules, `later/${name}.json`), JSON.stringify({ ...rule, id: `later/${name}` }));
    }
    const page = await asked(['evaluate', giant, inFormer], ['--rules', rules]);
    expect(page.replace(/\s+/gu, ' ')).toContain('“New measures” takes its place from 1 May 2027 on.');
    expect(page.replace(/\s+/gu, ' ')).toContain('is decided by the former here, to compare. Ask evaluate-all');
    const before = ['--document', 'later', '--year', '2027'];
    expect((await asked(['evaluate', giant, before], ['--rules', rules])).replace(/\s+/gu, ' ')).toContain(
      'what happens before 1 May 2027 is decided by',
    );
    const after = ['--document', 'later', '--year', '2028'];
    expect(await asked(['evaluate', giant, after], ['--rules', rules])).not.toContain('is decided by');
  });
});

test('money received may be for an award of any document of the folder, and of none that nobody has', async () => {
  const rules = join(directory, 'two');
  const example = resolve(import.meta.dirname, '../../fixtures/amendments/example-2026');
  for (const id of ['aa', 'bb']) {
    const at = join(rules, id);
    await mkdir(at, { recursive: true });
    for (const name of ['clauses', 'groups', 'milestones'])
      await cp(join(example, `${name}.json`), join(at, `${name}.json`));
    for (const [name, as] of [
      ['document', 'document'],
      ['little-giant', `giant-${id}`],
    ] as const) {
      const file = JSON.parse(await readFile(join(example, `${name}.json`), 'utf8')) as object;
      await writeFile(
        join(at, `${as}.json`),
        JSON.stringify({ ...file, id: name === 'document' ? id : `${id}/${as}` }),
      );
    }
    await writeFile(join(at, 'readings.json'), '[]');
    const milestones = JSON.parse(await readFile(join(at, 'milestones.json'), 'utf8')) as object;
    await writeFile(join(at, 'milestones.json'), JSON.stringify({ ...milestones, id: `${id}/milestones` }));
  }
  const received = (matter: string): object => ({
    city: '示例市',
    received: [{ policy: 'bb', matter, amount: '1万元', on: '2026-05-01' }],
  });
  for (const command of ['evaluate-all', 'evaluate'])
    await asked(
      [command, received('giant-bb'), [...(command === 'evaluate' ? ['--document', 'aa'] : []), '--year', '2026']],
      ['--rules', rules],
    );
  await writeFile(join(directory, 'input.json'), JSON.stringify(received('giant-cc')));
  const call = ['evaluate-all', join(directory, 'input.json'), '--year', '2026', '--rules', rules, '--lang', 'en'];
  const refused = await onDisk(call);
  expect(refused.code).toBe(2);
  for (const slug of ['giant-aa', 'giant-bb']) expect(refused.err).toContain(slug);
});

test('every command that takes a document of the package takes one of a folder', async () => {
  const tried = new Set([...calls.map(([command]) => command), 'ask']);
  const missing = (await commandsFor([]))
    .filter(({ options }) => options.some(({ flags }) => flags.startsWith('--document')))
    .filter(({ name, options }) => !tried.has(name) || !options.some(({ flags }) => flags.startsWith('--rules')))
    .map(({ name }) => name);
  // These read the folders that they are about anyway, and those make files to fill in by documents of the package.
  expect(missing).toEqual(['cases', 'mutate', 'diff', 'template', 'synthesize', 'init']);
});

test('an edited figure of a city is what its targets and conflicts go by', long, async () => {
  await withRules(async (copy) => {
    const path = join(copy, 'rules/ningbo-renewal-2021/targets.json');
    const edited = JSON.parse(await readFile(path, 'utf8')) as { id: string; figures: { value?: number }[] }[];
    for (const figure of edited.find(({ id }) => id === 'rd-intensity')?.figures ?? []) figure.value = 2.7;
    await writeFile(path, JSON.stringify(edited));
    const rules = ['--rules', join(copy, 'rules')];
    expect(await asked(['targets', city, []], rules)).toContain('2.7');
    expect(await asked(['conflicts', undefined, ['rd-intensity', '--year', '2025']], rules)).toContain('2.7%');
  });
});

describe('a document with words of its own', () => {
  const { rules, ...parts } = ownDocument;
  const folder: Readonly<Record<string, unknown>> = { targets: [], oracles: [], defects: [], ...parts, ...rules };
  const bytes = (value: unknown): Promise<Uint8Array> =>
    Promise.resolve(new TextEncoder().encode(JSON.stringify(value)));

  const told: string[] = [];
  const say = (text: string): void => {
    told.push(text);
  };
  const ioOf = (input: unknown): Io => ({
    readFile: (path) => bytes(path === 'input' ? input : folder[/([^/]*)\.json$/u.exec(path)?.[1] ?? '']),
    listFolder: (path) =>
      Promise.resolve(
        path === 'rules'
          ? [{ name: 'own', isFolder: true }]
          : Object.keys(folder).map((name) => ({ name: `${name}.json`, isFolder: false })),
      ),
    readInput: () => bytes(input),
    out: say,
    err: say,
  });

  test.each([
    ['sensitivity', ['--document', 'own', '--year', '2025'], 'own'],
    ['evaluate-all', ['--year', '2025'], '100万元'],
  ] as const)('is asked by %s', async (command, rest, wanted) => {
    told.length = 0;
    const code = await run([command, 'input', '--rules', 'rules', '--lang', 'zh', ...rest], ioOf(whole));
    expect([code, told.join('')]).toEqual([0, expect.stringContaining(wanted)]);
  });

  test('is asked for in a dialogue, by its own words', async () => {
    told.length = 0;
    const { judgements: _, ...unjudged } = whole;
    const written = new Map<string, unknown>();
    const replies = ['true', 'good'];
    const about = ['--document', 'own', '--year', '2025', '--out', 'out.json', '--lang', 'zh'];
    const code = await run(['ask', 'input', '--rules', 'rules', ...about], ioOf(unjudged), {
      ...nodeEnvironment,
      isInteractive: () => true,
      exists: () => Promise.resolve(false),
      write: (path, text) => {
        written.set(path, JSON.parse(text));
        return Promise.resolve();
      },
      openTerminal: () =>
        Promise.resolve({
          say,
          ask: ({ message }) => {
            say(message);
            return Promise.resolve(replies.shift());
          },
        }),
    });
    expect([code, told.join('\n')]).toEqual([0, expect.stringContaining('绿色工厂')]);
    expect(written.get('out.json')).toMatchObject({ judgements: { greenPlant: true, creditRating: 'good' } });
  });
});
