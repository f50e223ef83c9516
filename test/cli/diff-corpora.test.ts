import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { casesAsTrials, diffRules } from '../../src/diff/index.js';
import { onDisk, withRules } from '../check/disk.js';
import { edited } from '../faults/edit.js';
import { before } from '../diff/changes.js';
import { long } from '../long.js';

interface Sarif {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly message: { readonly text: string };
      readonly locations: unknown;
    }[];
  }[];
}

const tables = resolve('fixtures/taizhou-matrix-2025');

const raised = async (directory: string): Promise<void> => {
  const path = join(directory, 'rules/taizhou-matrix-2025/scale-up.json');
  await writeFile(path, (await readFile(path, 'utf8')).replace('"6万元"', '"7万元"'));
};

const enterprise = {
  city: '台州市',
  industry: 'C3852',
  foundedIn: 2015,
  before: { through: 2024, everAboveScale: false },
  years: { 2025: { aboveScale: true }, 2026: { aboveScale: true } },
  titles: [],
  projects: [],
  received: [],
};

test('cases and inputs are tried, told apart, and what was approved passes until it does not happen', long, () =>
  withRules(async (directory) => {
    await raised(directory);
    await writeFile(
      join(directory, 'people.jsonl'),
      `${JSON.stringify(enterprise)}\n\n${JSON.stringify({ input: enterprise, year: 2026 })}\n`,
    );
    const diff = (...more: readonly string[]): ReturnType<typeof onDisk> =>
      onDisk(['diff', 'package', 'rules', '--boundaries', 'off', '--lang', 'en', ...more], directory);
    const corpora = ['--cases', join(tables, 'scale-up.cases.json'), '--inputs', 'people.jsonl', '--year', '2026'];

    const approved = join(directory, 'approved.json');
    const found = await diff(...corpora, '--write-expect', approved);
    expect(found).toMatchObject({ code: 1, err: '' });
    expect(found.out).toMatch(/amount: CNY 60,000 → CNY 70,000 .*\(scale-up\.amount\)/u);
    expect(found.out).toMatch(/Of \d+ test cases, 2 inputs, outcomes change in: \d+ receive more/u);
    expect(found.out).toMatch(/test cases were written for the rule edited/u);
    expect(found.out).not.toContain('C3852');

    const { runs } = JSON.parse((await diff(...corpora, '--format', 'sarif')).out) as Sarif;
    const [effect] = runs.flatMap(({ results }) => results).filter(({ ruleId }) => ruleId === 'diff-more');
    expect(effect?.message.text).toContain('CNY 60,000 → CNY 70,000');
    expect(effect?.locations).toMatchObject([
      {
        physicalLocation: {
          artifactLocation: { uri: 'rules/taizhou-matrix-2025/scale-up.json' },
          region: { startLine: expect.any(Number) as number },
        },
      },
    ]);

    expect(await diff(...corpora, '--expect', approved)).toMatchObject({ code: 0, err: '' });
    const again = await diff(...corpora, '--write-expect', approved);
    expect(again).toMatchObject({ code: 2 });
    expect(again.err).toContain('[file-exists]');
    const untouched = await onDisk(['diff', 'package', 'package', '--expect', approved, '--lang', 'en'], directory);
    expect(untouched).toMatchObject({ code: 1 });
    expect(untouched.out).toMatch(/expected effects? do(?:es)? not occur/u);
  }),
);

test.each([
  ['a year that is not told', '{"city": "台州市"}\n', [], 'programme-year-wanted'],
  ['a line that is no JSON', '{"city"\n', ['--year', '2026'], 'input-not-json'],
  ['a table that is none', '', ['--cases', 'nowhere'], 'file-unreadable'],
  ['a folder without tables', '', ['--cases', 'rules'], 'folder-unreadable'],
])('%s is refused', (_, lines, more, code) =>
  withRules(async (directory) => {
    await writeFile(join(directory, 'people.jsonl'), lines.repeat(3));
    const { code: ended, err } = await onDisk(
      ['diff', 'package', 'package', '--inputs', 'people.jsonl', ...more, '--lang', 'en'],
      directory,
    );
    expect(ended).toBe(2);
    expect(err).toContain(`[${code}]`);
  }),
);

test('a problem that every line of a population has is told once', () =>
  withRules(async (directory) => {
    await writeFile(join(directory, 'people.jsonl'), '{"city": "台州市"}\n'.repeat(300));
    const { err } = await onDisk(['diff', 'package', 'package', '--inputs', 'people.jsonl', '--lang', 'en'], directory);
    expect(err.trimEnd().split('\n').length).toBeLessThan(4);
  }));

test('an edit whose effect another undoes is told as masked', long, () => {
  const file = 'taizhou-matrix-2025/scale-up';
  const after = [
    { file, at: 'parameters/amount', to: '7万元' },
    { file, at: 'conditions/all/manufacturer/value', to: false },
  ].reduce(edited, before);
  const { edits, masked } = diffRules(before, after, { check: false });
  expect(masked.map((each) => each.edits.map((id) => edits[id - 1]?.name))).toEqual([['scale-up.amount']]);
  expect(masked[0]?.inputs).toBeGreaterThan(0);
});

test('cases about the figure of a target are tried, and those that state it are pinned', () => {
  const file = 'fixtures/targets/taizhou.targets.json';
  const { trials } = casesAsTrials(JSON.parse(readFileSync(file, 'utf8')), file, 'targets');
  const at = 'tech-sme-layer/figures/004-006/value';
  const after = edited(before, { file: 'taizhou-matrix-2025/targets', at, to: 21_000 });
  const { corpora, groups } = diffRules(before, after, { check: false, boundaries: false, trials });
  expect(corpora.case).toBeGreaterThan(0);
  expect(corpora.case).toBeLessThan(trials.length);
  const lost = groups.filter(({ class: own }) => own === 'lost');
  expect(lost.flatMap(({ pinned }) => pinned)).toContain('taizhou#the first layer reached');
});
