/** Whatever a page tells its reader to type next can be typed, and runs. */
import { describe, expect, test } from 'vitest';
import { nodeEnvironment } from '../../src/cli/environment.js';
import { parseArguments } from '../../src/cli/program.js';
import { run } from '../../src/cli/run.js';
import { everyProblem as patterns } from '../../src/issue/checking.js';
import { languages } from '../../src/issue/index.js';
import { usual } from '../explain/usual.js';

/** A disk in memory that is kept between calls. */
const disk = (files: Record<string, string>) => {
  const there = new Map(Object.entries(files));
  const call = async (argv: readonly string[], called?: string) => {
    const said: string[] = [];
    const say = (text: string): void => {
      said.push(text);
    };
    const read = (path: string): Promise<Uint8Array> => {
      const text = there.get(path);
      return text === undefined
        ? Promise.reject(new Error('no such file'))
        : Promise.resolve(new TextEncoder().encode(text));
    };
    const code = await run(
      argv,
      {
        ...(called === undefined ? {} : { called }),
        readFile: read,
        listFolder: () => Promise.reject(new Error('no disk')),
        readInput: () => Promise.reject(new Error('no input')),
        out: say,
        err: say,
      },
      {
        ...nodeEnvironment,
        exists: (path) => Promise.resolve(there.has(path)),
        write: (path, text) => {
          there.set(path, text);
          return Promise.resolve();
        },
      },
    );
    return { code, said: said.join('') };
  };
  return { call, there };
};

/** The words of a command as a shell takes them. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/'((?:[^']|'\\'')*)'|(\S+)/gu)].map(
    ([, quoted, bare = '']) => quoted?.replaceAll("'\\''", "'") ?? bare,
  );

/** The commands that lines of a page end in, each behind what it is for. */
const commandsIn = (page: string): readonly (readonly string[])[] =>
  page
    .split('\n')
    .flatMap((line) => /(?:^ *|[：:] ?)huiqi ([a-z].*)$/u.exec(line)?.[1] ?? [])
    .map(wordsOf);

describe.each(languages)('what pages say to type next in %s', (language) => {
  test.each(usual)('runs as it stands after a result of $about', async ({ document, year, subject, input }) => {
    const { call } = disk({ 'my own.json': JSON.stringify(input) });
    const setting = [
      '--document',
      document,
      '--year',
      String(year),
      ...(subject === undefined ? [] : ['--subject', subject]),
    ];
    const { code, said } = await call(['evaluate', 'my own.json', ...setting, '--lang', language]);
    const next = commandsIn(said);
    expect([code, next.length > 0]).toEqual([0, true]);
    for (const argv of next) expect([argv, (await call(argv)).code]).toEqual([argv, 0]);
  });

  test('runs as it stands after huiqi alone, and after init', async () => {
    const { call, there } = disk({});
    const tries = commandsIn((await call(['--lang', language])).said);
    expect(tries).toHaveLength(3);
    for (const argv of tries) expect([argv, (await call(argv)).code]).toEqual([argv, 0]);
    expect([...there.keys()]).toEqual(['enterprise.json', 'enterprise.fields.md']);
    const begun = commandsIn((await call(['init', 'a b.json', '--lang', language])).said);
    expect(begun).toHaveLength(1);
    for (const argv of begun) expect([argv, (await call(argv)).code]).toEqual([argv, 0]);
  });

  test('has the setting of the call, and is called as the program is', async () => {
    const { call } = disk({ 'e.json': JSON.stringify({ city: '台州市' }) });
    const typed =
      'e.json --document taizhou-matrix-2025 --year 2027 --reading breakthrough=inclusive --assume-none titles'.split(
        ' ',
      );
    const { said } = await call(['evaluate', ...typed, '--format', 'markdown', '--lang', language], 'npx huiqi');
    expect(said).toContain(
      `npx huiqi what-would-it-take e.json --document taizhou-matrix-2025 --year 2027 --reading breakthrough=inclusive --assume-none titles --lang ${language}\``,
    );
    const refused = await call(
      ['evaluate', 'e.json', '--document', 'none', '--year', '2027', '--lang', language],
      'npx huiqi',
    );
    expect(refused.said).toContain('npx huiqi list');
  });

  test.each([
    [
      'an enterprise asked of another city’s document',
      'evaluate',
      '台州市',
      { document: 'ningbo-renewal-2021', year: '2026' },
    ],
    [
      'an enterprise where awards are asked of pools',
      'what-would-it-take',
      '绍兴市',
      { document: 'shaoxing-growth-2021', year: '2025' },
    ],
    ['an enterprise and no setting', 'evaluate', '台州市', {}],
    [
      'a document that is none, in a year after every plan',
      'evaluate',
      '台州市',
      { document: 'shaoxing-plan', year: '2040' },
    ],
    ['a year with its measure word', 'evaluate', '台州市', { document: 'taizhou-matrix-2025', year: '2026年' }],
    [
      'targets of what is no city',
      'targets',
      '宁波市',
      { document: 'ningbo-renewal-2021' },
      { stage: 'existing', rating: 'A' },
    ],
    [
      'a site asked as an enterprise',
      'questions',
      '宁波市',
      { document: 'ningbo-renewal-2021', year: '2025' },
      { stage: 'existing', rating: 'A' },
    ],
    [
      'a city asked for what it would take',
      'what-would-it-take',
      '宁波市',
      { document: 'ningbo-plan-2021', year: '2025' },
      { observations: [], newIndustrialLand: '3000亩' },
    ],
  ] as const)(
    'runs as it stands where a call was refused: %s',
    async (_, command, city, { document, year }: { document?: string; year?: string }, more: object = {}) => {
      const { call } = disk({ 'my own.json': JSON.stringify({ city, ...more }) });
      const setting = [
        ...(document === undefined ? [] : ['--document', document]),
        ...(year === undefined ? [] : ['--year', year]),
      ];
      const { code, said } = await call([command, 'my own.json', ...setting, '--lang', language]);
      const next = commandsIn(said);
      expect([code, next.length > 0]).toEqual([2, true]);
      for (const argv of next) expect([argv, (await call(argv)).code]).toEqual([argv, 0]);
    },
  );

  test('is left out where there is nothing to ask, and where nothing could be read again', async () => {
    const elsewhere = disk({ 'e.json': JSON.stringify({ city: '杭州市' }) });
    const argv = ['e.json', '--document', 'taizhou-matrix-2025', '--year', '2026', '--lang', language];
    // Of another city: which document is for it is all there is to ask.
    const others = commandsIn((await elsewhere.call(['evaluate', ...argv])).said);
    expect(others).toEqual([['evaluate-all', 'e.json', '--year', '2026', '--lang', language]]);
    expect((await elsewhere.call(others[0] ?? [])).code).toBe(0);
    // A city that no value was reported of.
    const bare = disk({ 'c.json': JSON.stringify({ city: '绍兴市', observations: [] }) });
    const told = ['c.json', '--document', 'shaoxing-growth-2021', '--year', '2022', '--subject', 'city'];
    const targets = commandsIn((await bare.call(['evaluate', ...told, '--lang', language])).said);
    expect(targets).toEqual([['targets', '--document', 'shaoxing-growth-2021', '--lang', language]]);
    expect((await bare.call(targets[0] ?? [])).code).toBe(0);
  });
});

describe('commands that messages name', () => {
  const named = Object.values(patterns).flatMap(({ next }) =>
    languages.flatMap((language) =>
      [...next[language].matchAll(/`(huiqi [^`]+)`/gu)].map(([, command = '']) => command),
    ),
  );

  test.each([...new Set(named)])('%s is one that there is', async (command) => {
    const argv = wordsOf(command).slice(1);
    const request = await parseArguments(argv, 'en', () => undefined);
    // A file that is the reader's own is not named.
    expect(request.kind === 'unusable' ? request.issue.code : request.kind).toMatch(/^(?:command|argument-required)$/u);
  });
});
