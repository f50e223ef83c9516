import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { nodeEnvironment } from '../../src/cli/environment.js';
import { exampleIn, exampleOptions } from '../../src/cli/example.js';
import { evaluate } from '../../src/engine/evaluate.js';
import { questions } from '../../src/questions.js';
import { run } from '../../src/cli/run.js';
import { enterprise } from '../../src/subject/examples.js';
import { inputFields, parseEnterprise, unchecked } from '../../src/subject/index.js';

const starting = async (argv: readonly string[], there: Readonly<Record<string, string>> = {}) => {
  const files = new Map(Object.entries(there));
  const said: string[] = [];
  const say = (text: string): void => {
    said.push(text);
  };
  const nothing = (): Promise<never> => Promise.reject(new Error('no disk'));
  const code = await run(
    argv,
    { readFile: nothing, listFolder: nothing, readInput: nothing, out: say, err: say },
    {
      ...nodeEnvironment,
      exists: (path) => Promise.resolve(files.has(path)),
      write: (path, text) => {
        files.set(path, text);
        return Promise.resolve();
      },
    },
  );
  return { code, files, said: said.join('') };
};

describe('huiqi init', () => {
  test.each(['zh', 'en'] as const)(
    'writes an enterprise that can be read, and every field beside it: %s',
    async (language) => {
      const { code, files, said } = await starting(['init', 'own.json', '--lang', language]);
      expect([code, [...files.keys()]]).toEqual([0, ['own.json', 'own.fields.md']]);
      expect(parseEnterprise(unchecked(JSON.parse(files.get('own.json') ?? ''))).ok).toBe(true);
      // The figures of the guide's, in the language: nothing of the other is left but the city's full name.
      const written = files.get('own.json')?.replace('台州市', '') ?? '';
      expect([/\p{Script=Han}/u.test(written), written.includes('CNY')]).toEqual([
        language === 'zh',
        language === 'en',
      ]);
      const totals = [JSON.parse(files.get('own.json') ?? ''), enterprise].map(
        (input) => evaluate(unchecked(input), exampleOptions).total,
      );
      expect(totals[0]).toEqual(totals[1]);
      const rows = (files.get('own.fields.md') ?? '').split('\n').filter((line) => line.startsWith('| `'));
      expect(rows).toHaveLength(Object.keys(inputFields.enterprise).length);
      expect(rows.filter((row) => /[{}]/u.test(row))).toEqual([]);
      expect(said).toContain('huiqi evaluate own.json --document taizhou-matrix-2025 --year 2026');
    },
  );

  test.each([
    ['ningbo-four-ups-2021', '宁波市', 2022],
    ['shaoxing-growth-2021', '绍兴市', 2022],
    ['taizhou-matrix-2025', '台州市', 2026],
  ] as const)('begins with what %s hangs on, where it is asked for', async (document, city, year) => {
    const { code, files, said } = await starting(['init', 'own.json', '--document', document]);
    const input: unknown = JSON.parse(files.get('own.json') ?? '');
    expect([code, input]).toEqual([0, expect.objectContaining({ city })]);
    // Every class and money is settled by it, or by what an entry of a list leaves open.
    const { questions: left } = questions(unchecked(input), { document, year });
    expect(left.filter(({ path }) => !/^(?:titles|projects|received)\b/u.test(path)).map(({ path }) => path)).toEqual(
      [],
    );
    expect(said).toContain(`--document ${document} --year ${String(year)}`);
  });

  test('writes nothing for a document that there is not, or that is not about enterprises', async () => {
    for (const [document, wanted] of [
      ['nigbo', '[document-unknown]'],
      ['ningbo-renewal-2021', '[document-silent]'],
    ] as const) {
      const { code, files, said } = await starting(['init', '--document', document]);
      expect([code, files.size]).toEqual([2, 0]);
      expect(said).toContain(wanted);
    }
  });

  test('replaces nothing unless it is told to', async () => {
    const kept = await starting(['init'], { 'enterprise.fields.md': 'mine' });
    expect([kept.code, [...kept.files]]).toEqual([2, [['enterprise.fields.md', 'mine']]]);
    expect(kept.said).toContain('[file-exists]');
    const replaced = await starting(['init', '--force'], { 'enterprise.json': '{}' });
    expect([replaced.code, replaced.files.get('enterprise.json')]).toEqual([
      0,
      `${JSON.stringify(exampleIn('zh'), undefined, 2)}\n`,
    ]);
  });

  test.each(['docs/guide.md', 'docs/guide.zh.md'])('starts from the enterprise of %s', (guide) => {
    const [, shown = ''] = /```json enterprise\.json\n([\s\S]*?)```/u.exec(readFileSync(guide, 'utf8')) ?? [];
    expect(JSON.parse(shown)).toEqual(enterprise);
  });
});
