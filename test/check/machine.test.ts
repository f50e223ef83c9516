import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { everyProblem } from '../../src/issue/checking.js';
import { rootedBy } from '../../src/cli/from-root.js';
import type { Io } from '../../src/cli/io.js';
import { onDisk, withRules } from './disk.js';
import { long } from '../long.js';

const inRule = async (directory: string, slug: string, from: string, to: string): Promise<void> => {
  const path = join(directory, 'rules', 'taizhou-matrix-2025', `${slug}.json`);
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
};

interface Sarif {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri: string }[] };
    };
    readonly columnKind: string;
    readonly automationDetails: { readonly id: string };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: { readonly startLine: number; readonly startColumn: number };
        };
      }[];
      readonly relatedLocations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
      }[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
  }[];
}

test(
  'SARIF has one run, a page for each code, places from the root, the other side of the ledger, and prints that lines do not move',
  long,
  async () => {
    await withRules(async (directory) => {
      await inRule(directory, 'dcmm', '[4, 50]', '[4, 45]');
      const before = await onDisk(['check', '--format', 'sarif', '--lang', 'en'], directory);
      expect(before.code).toBe(1);
      const [run, ...more] = (JSON.parse(before.out) as Sarif).runs;
      expect(more).toEqual([]);
      expect(run).toMatchObject({ columnKind: 'utf16CodeUnits', automationDetails: { id: 'huiqi/check/' } });
      const found = run?.results.find(({ ruleId }) => ruleId === 'figure-unfounded');
      expect(found?.locations[0]?.physicalLocation).toMatchObject({
        artifactLocation: { uri: 'rules/taizhou-matrix-2025/dcmm.json' },
        region: { startLine: 15 },
      });
      expect(found?.relatedLocations.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri)).toContain(
        'rules/taizhou-matrix-2025/clauses.json',
      );
      const { rules = [] } = run?.tool.driver ?? {};
      expect(rules[found?.ruleIndex ?? -1]).toMatchObject({ id: 'figure-unfounded' });
      expect(rules.map(({ helpUri }) => helpUri.replace(/^.*#/u, ''))).toEqual(rules.map(({ id }) => id));
      const page = await readFile('docs/codes.md', 'utf8');
      expect(Object.keys(everyProblem).filter((code) => !page.includes(`\n## ${code}\n`))).toEqual([]);

      await inRule(directory, 'dcmm', '{\n', '{\n\n\n');
      const moved = JSON.parse((await onDisk(['check', '--format', 'sarif', '--lang', 'en'], directory)).out) as Sarif;
      const prints = ({ runs }: Sarif): unknown =>
        runs[0]?.results.map(({ partialFingerprints }) => partialFingerprints);
      expect(prints(moved)).toEqual(prints(JSON.parse(before.out) as Sarif));
    });
  },
);

test('GitHub is told file, line and column of each finding', async () => {
  await withRules(async (directory) => {
    await inRule(directory, 'dcmm', '[4, 50]', '[4, 45]');
    const { out } = await onDisk(['check', '--format', 'github', '--lang', 'en'], directory);
    expect(out).toMatch(
      /^::error file=rules\/taizhou-matrix-2025\/dcmm\.json,line=15,col=\d+,title=figure-unfounded::got 45; /mu,
    );
  });
});

test('since themselves, rules have nothing new, whatever stands in their folders', () =>
  withRules(async (directory) => {
    await writeFile(join(directory, 'rules/taizhou-matrix-2025/notes.txt'), 'a file of no kind');
    await inRule(directory, 'dcmm', '{\n', '{\n  "id": "dcmm",\n  "id": "dcmm",\n');
    const alone = await onDisk(['check', '--lang', 'en'], directory);
    expect(alone.out).toContain('[file-stray]');
    expect(alone.out).toContain('[key-duplicate]');
    expect(await onDisk(['check', '--since', 'rules', '--lang', 'en'], directory)).toMatchObject({ code: 0, err: '' });
    await writeFile(join(directory, 'rules/taizhou-matrix-2025/more.txt'), 'another');
    await withRules(async (later) => {
      const { code, out } = await onDisk(['check', '--rules', join(directory, 'rules'), '--since', 'rules'], later);
      expect(code).toBe(1);
      expect(out).toContain('more.txt');
    });
  }));

test('since themselves, policies that amend one another have nothing new', long, async () => {
  const policies = 'fixtures/policies';
  expect(await onDisk(['check', '--rules', policies, '--since', policies])).toMatchObject({ code: 0, err: '' });
});

test('since other rules, only what is new is told', long, async () => {
  await withRules(async (directory) => {
    await inRule(directory, 'dcmm', '[4, 50]', '[4, 45]');
    await withRules(async (later) => {
      await inRule(later, 'dcmm', '[4, 50]', '[4, 45]');
      const old = await onDisk(['check', '--since', join(directory, 'rules'), '--lang', 'en'], later);
      expect(old.code).toBe(0);
      await inRule(later, 'scale-up', '"6万元"', '"7万元"');
      const { code, out } = await onDisk(['check', '--since', join(directory, 'rules'), '--lang', 'en'], later);
      expect(code).toBe(1);
      expect(out).toContain('scale-up.json');
      expect(out).not.toContain('dcmm.json');
      expect((await onDisk(['check', '--since', 'nowhere', '--lang', 'en'], later)).err).toMatch(
        /^--since: .*\[folder-unreadable\]/u,
      );
    });
  });
});

test.each([
  ['rules/a.json', 'rules/a.json', 'sub/rules/a.json'],
  ['./rules/a.json', 'rules/a.json', 'sub/rules/a.json'],
  ['../rules/./a.json', '../rules/a.json', 'rules/a.json'],
  ['/home/ci/rules/a.json', 'rules/a.json', 'rules/a.json'],
  ['/elsewhere/a.json', '/elsewhere/a.json', '/elsewhere/a.json'],
  ['C:\\rules\\a.json', 'C:/rules/a.json', 'C:/rules/a.json'],
])('%s is found from the root of the repository, whatever folder a command is run in', async (file, atRoot, below) => {
  const ioIn = (prefix: string): Io => {
    const git = ([, word]: readonly string[]): Promise<Uint8Array> =>
      Promise.resolve(new TextEncoder().encode(`${word === '--show-prefix' ? prefix : '/home/ci'}\n`));
    return { git } as unknown as Io;
  };
  expect((await rootedBy(ioIn('')))(file)).toBe(atRoot);
  expect((await rootedBy(ioIn('sub/')))(file)).toBe(below);
  // Outside of a repository a place stays as it was told.
  const outside = { git: () => Promise.reject(new Error('not a git repository')) } as unknown as Io;
  expect((await rootedBy(outside))(file).endsWith('a.json')).toBe(true);
});
