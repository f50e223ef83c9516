import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { onDisk, withRules } from './disk.js';
import { long } from '../long.js';

/** What is done to the text of a file, so that something is wrong with it. */
interface Fault {
  readonly name: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly code: string;
}

const [dcmm, groups, clauses] = ['dcmm', 'groups', 'clauses'].map((name) => `taizhou-matrix-2025/${name}.json`) as [
  string,
  string,
  string,
];

/** Faults that one thing alone sets right. */
const certain: readonly Fault[] = [
  {
    name: 'a key twice with one value',
    file: dcmm,
    from: '  "kind": "award",\n',
    to: '  "kind": "award",\n  "kind": "award",\n',
    code: 'key-duplicate',
  },
  {
    name: 'a comma that nothing follows',
    file: groups,
    from: /\n\]\n$/u,
    to: ',\n]\n',
    code: 'file-not-json',
  },
  {
    name: 'a row twice',
    file: dcmm,
    from: '[4, 50]',
    to: '[4, 50],\n        [4, 50]',
    code: 'row-duplicate',
  },
  {
    name: 'a member twice',
    file: groups,
    from: '"members": ["champion-enterprise", "champion-product"]',
    to: '"members": ["champion-enterprise", "champion-product", "champion-product"]',
    code: 'member-duplicate',
  },
  {
    name: 'a group twice, word for word',
    file: groups,
    from: /^\[\n(?<group> {2}\{.*?\n {2}\})/su,
    to: '[\n$<group>,\n$<group>',
    code: 'id-duplicate',
  },
  {
    name: 'an encoder listed twice',
    file: clauses,
    from: '"rules": ["taizhou-matrix-2025/dcmm"]',
    to: '"rules": ["taizhou-matrix-2025/dcmm", "taizhou-matrix-2025/dcmm"]',
    code: 'id-duplicate',
  },
  {
    name: 'two clauses in each other’s place',
    file: clauses,
    from: /^\[\n(?<first> {2}\{.*?\n {2}\}),\n(?<second> {2}\{.*?\n {2}\})/su,
    to: '[\n$<second>,\n$<first>',
    code: 'clause-order',
  },
  {
    name: 'a rule called otherwise than its file',
    file: dcmm,
    from: '"id": "taizhou-matrix-2025/dcmm"',
    to: '"id": "taizhou-matrix-2025/dcm"',
    code: 'id-misplaced',
  },
  {
    name: 'a clause that rules encode, with a reason why none does',
    file: clauses,
    from: '"rules": ["taizhou-matrix-2025/dcmm"]',
    to: '"rules": ["taizhou-matrix-2025/dcmm"],\n    "notComputed": "date-only",\n    "notComputedWhy": {"zh": "只是日期。", "en": "A date alone."}',
    code: 'clause-both-ways',
  },
  {
    name: 'a rule that a clause misspells and that cites the clause',
    file: clauses,
    from: '"rules": ["taizhou-matrix-2025/dcmm"]',
    to: '"rules": ["taizhou-matrix-2025/dcmmm"]',
    code: 'encoder-unknown',
  },
];

/** Their twins, of which a person has to say what is meant. */
const open: readonly Fault[] = [
  {
    name: 'a key twice with two values',
    file: dcmm,
    from: '  "kind": "award",\n',
    to: '  "kind": "award",\n  "kind": "service",\n',
    code: 'key-duplicate',
  },
  {
    name: 'a comma that is missing',
    file: groups,
    from: '"kind": "receipts",\n',
    to: '"kind": "receipts"\n',
    code: 'file-not-json',
  },
  {
    name: 'a row’s figure twice, paid otherwise',
    file: dcmm,
    from: '[4, 50]',
    to: '[4, 50],\n        [4, 30]',
    code: 'row-duplicate',
  },
  {
    name: 'a group’s id twice, another group',
    file: groups,
    from: /"id": "already-paid"/u,
    to: '"id": "outside-policies"',
    code: 'id-duplicate',
  },
  {
    name: 'a clause left out, and two in each other’s place',
    file: clauses,
    from: /^\[\n(?<first> {2}\{.*?\n {2}\}),\n(?<second> {2}\{.*?\n {2}\}),\n(?<third> {2}\{.*?\n {2}\})/su,
    to: '[\n$<third>,\n$<first>',
    code: 'clause-order',
  },
  {
    name: 'a clause with a reason, listed for a rule that does not cite it',
    file: clauses,
    from: /"rules": \["taizhou-matrix-2025\/dcmm"\]/u,
    to: '"rules": ["taizhou-matrix-2025/scale-up"],\n    "notComputed": "date-only",\n    "notComputedWhy": {"zh": "只是日期。", "en": "A date alone."}',
    code: 'clause-both-ways',
  },
  {
    name: 'a rule that a clause calls by no name that is near',
    file: clauses,
    from: '"rules": ["taizhou-matrix-2025/dcmm"]',
    to: '"rules": ["taizhou-matrix-2025/maturity-grant"]',
    code: 'encoder-unknown',
  },
  { name: 'an amount that no clause has', file: dcmm, from: '[4, 50]', to: '[4, 55]', code: 'figure-unfounded' },
];

/** Makes a fault in a copy of the rules. */
const seed = async (
  directory: string,
  { file, from, to }: Fault,
  form: (text: string) => string,
): Promise<{ readonly path: string; readonly before: string; readonly after: string }> => {
  const path = join(directory, 'rules', file);
  const clean = await readFile(path, 'utf8');
  const faulty = clean.replace(from, to);
  expect(faulty).not.toBe(clean);
  await writeFile(path, form(faulty));
  return { path, before: form(clean), after: form(faulty) };
};

const asItIs = (text: string): string => text;
const otherForm = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;

const check = (directory: string, ...more: readonly string[]): ReturnType<typeof onDisk> =>
  onDisk(['check', '--rules', join(directory, 'rules'), '--lang', 'en', ...more]);

describe('a fault that one thing alone sets right', long, () => {
  it.each(certain)('is set right, and nothing else is touched: $name', async (fault) => {
    await withRules(async (directory) => {
      const { path, before } = await seed(directory, fault, asItIs);
      const told = await check(directory);
      expect([told.code, told.out]).toEqual([1, expect.stringContaining(`[${fault.code}]`)]);
      expect(told.out).toMatch(/\d+ of them (?:is|are) corrected by --fix\.$/mu);
      const { code, out } = await check(directory, '--fix');
      expect(out).toMatch(new RegExp(`^corrected: .*\\[${fault.code}\\]$`, 'mu'));
      expect(code).toBe(0);
      expect(await readFile(path, 'utf8')).toBe(before);
    });
  });

  it('keeps the line ends and the mark that the file has', async () => {
    await withRules(async (directory) => {
      const [first] = certain;
      const { path, before } = await seed(directory, first as Fault, otherForm);
      await check(directory, '--fix');
      expect(await readFile(path, 'utf8')).toBe(before);
    });
  });
});

test.each(open)('what a person has to choose stays as it is: $name', async (fault) => {
  await withRules(async (directory) => {
    const { path, after } = await seed(directory, fault, asItIs);
    const { mtimeMs } = await stat(path);
    const { code, out } = await check(directory, '--fix');
    expect([code, out]).toEqual([1, expect.stringContaining(`[${fault.code}]`)]);
    expect(out).not.toContain('corrected:');
    expect(await readFile(path, 'utf8')).toBe(after);
    expect((await stat(path)).mtimeMs).toBe(mtimeMs);
  });
});

test('rows that a reading names by their places are not taken out', async () => {
  await withRules(async (directory) => {
    await seed(directory, certain.find(({ code }) => code === 'row-duplicate') as Fault, asItIs);
    const path = join(directory, 'rules', 'taizhou-matrix-2025', 'readings.json');
    const readings = JSON.parse(await readFile(path, 'utf8')) as { options: { changes: unknown[] }[] }[];
    readings[0]?.options[1]?.changes.push({ rule: 'dcmm', part: 'parameters.grades.rows.2.1', from: 50, to: 40 });
    await writeFile(path, JSON.stringify(readings));
    expect((await check(directory, '--fix')).out).not.toContain('corrected:');
  });
});

interface Sarif {
  readonly runs: readonly [
    {
      readonly results: readonly {
        readonly ruleId: string;
        readonly fixes?: readonly {
          readonly artifactChanges: readonly {
            readonly artifactLocation: { readonly uri: string };
            readonly replacements: readonly {
              readonly deletedRegion: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>;
              readonly insertedContent?: { readonly text: string };
            }[];
          }[];
        }[];
      }[];
    },
  ];
}

test('SARIF tells a fix that makes of the file what --fix does', long, async () => {
  await withRules(async (directory) => {
    const [first] = certain;
    const { before, after } = await seed(directory, first as Fault, asItIs);
    const { out } = await check(directory, '--format', 'sarif');
    const { results } = (JSON.parse(out) as Sarif).runs[0];
    const [change] = results.find(({ ruleId }) => ruleId === 'key-duplicate')?.fixes?.[0]?.artifactChanges ?? [];
    expect(change?.artifactLocation.uri).toMatch(/dcmm\.json$/u);
    const [replacement, ...more] = change?.replacements ?? [];
    expect(more).toEqual([]);
    const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = replacement?.deletedRegion ?? {};
    const lines = after.split('\n');
    const at = (line: number, column: number): number =>
      lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
    expect(
      `${after.slice(0, at(startLine, startColumn))}${replacement?.insertedContent?.text ?? ''}${after.slice(at(endLine, endColumn))}`,
    ).toBe(before);
  });
});

test('the rules of the package are not corrected', long, async () => {
  await withRules(async (directory) => {
    const { code, err } = await onDisk(
      ['check', '--fix', '--lang', 'en'],
      join(directory, 'rules', 'taizhou-matrix-2025'),
    );
    expect([code, err]).toEqual([2, expect.stringMatching(/^--fix: .*\[folder-unreadable\]/u)]);
  });
});
