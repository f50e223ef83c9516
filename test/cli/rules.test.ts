import { describe, expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { ownDocument, whole } from '../words/own-words.js';

type Files = Readonly<Record<string, unknown>>;

const { rules, ...parts } = ownDocument;
const folder: Files = { targets: [], oracles: [], defects: [], ...parts, ...rules };

/** A folder of rules with one document in it, and the input beside it. */
const ran = async (files: Files, input: unknown, argv: readonly string[], named = ['--rules', 'rules']) => {
  const told: string[] = [];
  const bytes = (value: unknown): Promise<Uint8Array> =>
    Promise.resolve(new TextEncoder().encode(JSON.stringify(value)));
  const say = (text: string): void => {
    told.push(text);
  };
  const io: Io = {
    readFile: (path) => bytes(path === 'input' ? input : files[/([^/]*)\.json$/u.exec(path)?.[1] ?? '']),
    listFolder: (path) =>
      Promise.resolve(
        path === 'rules'
          ? [{ name: 'own', isFolder: true }]
          : Object.keys(files).map((name) => ({ name: `${name}.json`, isFolder: false })),
      ),
    readInput: () => bytes(input),
    out: say,
    err: say,
  };
  const code = await run([argv[0] ?? '', 'input', ...named, '--lang', 'zh', ...argv.slice(1)], io);
  return { code, text: told.join('') };
};

const about = ['--document', 'own', '--year', '2025'] as const;
const { judgements: _, ...unjudged } = whole;

describe('a document in a folder of rules, asked without a build', () => {
  test('is evaluated, and told in its own words', async () => {
    const { code, text } = await ran(folder, whole, ['evaluate', ...about, '--detail']);
    expect(code).toBe(0);
    expect(text).toContain('奖补合计110万元');
    expect(text).toContain('判断“信用等级”：良好，符合');
    expect(text).toContain('2024年纳税额：120万元（要求：不低于100万元）');
  });

  test('answers the edited rule', async () => {
    const edited = { ...folder, staff: { ...(rules['staff'] as object), parameters: { amount: '30万元' } } };
    expect((await ran(edited, whole, ['evaluate', ...about])).text).toContain('奖补合计130万元');
  });

  test.each([
    ['questions', about, ['是否绿色工厂？', '信用等级是什么？']],
    ['evaluate', about, ['绿色工厂：影响10万元', '信用等级：影响10万元']],
    ['timeline', ['--document', 'own', '--from', '2025', '--through', '2026'], ['2025—2026年度']],
    [
      'what-would-it-take',
      ['--document', 'own', '--year', '2026'],
      ['2026年有一项产品新认定为市级单项冠军', '2026年厂房面积达到'],
    ],
  ])('%s goes by its words', async (command, options, wanted) => {
    const { code, text } = await ran(folder, unjudged, [command, ...options]);
    expect([code, text]).toEqual([0, expect.any(String)]);
    for (const each of wanted) expect(text).toContain(each);
  });

  test('what is wrong with it is told at file and pointer, and with it what is wrong with the input', async () => {
    const broken = { ...folder, staff: { ...(rules['staff'] as object), clauses: ['900-009'] } };
    const { code, text } = await ran(broken, { ...whole, city: '湖州' }, ['evaluate', ...about]);
    expect(code).toBe(2);
    expect(text).toContain('rules/own/staff.json#/clauses/0');
    expect(text).toContain('city-full-name');
  });

  test('a document that the folder has not is told with those that it has', async () => {
    const { code, text } = await ran(folder, whole, [
      'evaluate',
      '--document',
      'taizhou-matrix-2025',
      '--year',
      '2025',
    ]);
    expect(code).toBe(2);
    expect(text).toContain('own');
    expect(text).toContain('document-unknown');
    // By which words the input is written is then not known: nothing of it is called wrong.
    expect(text.match(/\[[a-z-]+\]/gu)).toEqual(['[document-unknown]']);
  });

  test('is told of where the folder stands in its usual place and is not named', async () => {
    const { code, text } = await ran(folder, whole, ['evaluate', ...about], []);
    expect(code).toBe(2);
    expect(text).toContain('“rules”文件夹中有这份文件：加 --rules rules 即按其测算。');
    // Its words were not read: nothing of the input is called wrong.
    expect(text.match(/\[[a-z-]+\]/gu)).toEqual(['[document-unknown]']);
  });

  test('keeps no record of a decision by other rules than those of the package', async () => {
    const { code, text } = await ran(folder, whole, ['evaluate', ...about, '--receipt', 'kept.json']);
    expect([code, text]).toEqual([2, expect.stringContaining('--receipt')]);
  });
});
