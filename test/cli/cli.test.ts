import { unchecked } from '../../src/subject/index.js';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { documentIds, evaluate, type Issue } from '../../src/index.js';
import { cli, evaluateArguments } from './terminal.js';
import { long } from '../long.js';

const giant = {
  name: '甲公司',
  city: '台州市',
  industry: 'I6510',
  titles: [{ title: 'little-giant', on: '2026-07-01' }],
  projects: [],
  received: [],
};
const written = JSON.stringify(giant);
const withOptions = (...more: readonly string[]): readonly string[] => [...evaluateArguments, ...more];

describe('huiqi evaluate', () => {
  test('prints reasons in Chinese unless asked otherwise', async () => {
    const { code, out, err } = await cli(evaluateArguments, written);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^甲公司：惠企政策测算结果（2026年度）\n※ .*\n[\s\S]*一、结论：奖补合计100万元，均可确定\n/u);
  });

  test('prints English and Markdown on request', async () => {
    const { out } = await cli(withOptions('--lang', 'en', '--format', 'markdown'), written);
    expect(out).toMatch(
      /^# 甲公司: policy support estimate, programme year 2026\n[\s\S]*## 1\. Conclusion: estimated support CNY 1,000,000, all of it established\n/u,
    );
  });

  test('prints as JSON exactly what the library returns', async () => {
    const { out } = await cli(withOptions('--format', 'json', '--reading', 'tier-jump=each'), written);
    const result = evaluate(unchecked(giant), {
      document: 'taizhou-matrix-2025',
      year: 2026,
      readings: { 'tier-jump': 'each' },
    });
    expect(out).toBe(`${JSON.stringify(result, undefined, 2)}\n`);
  });

  test('returns 0 though nothing can be decided', async () => {
    expect((await cli(evaluateArguments, '{"city":"台州市"}')).code).toBe(0);
  });

  test('takes lists as none, from one option or several, and says so', async () => {
    const { out } = await cli(
      withOptions('--assume-none', 'titles,projects', '--assume-none', 'received', '--format', 'json'),
      '{"city":"台州市"}',
    );
    expect((JSON.parse(out) as { assumed: unknown }).assumed).toEqual(['titles', 'projects', 'received']);
  });

  test('moves the plan period', async () => {
    const { out } = await cli(
      [
        'evaluate',
        '-',
        '--document=taizhou-matrix-2025',
        '--year=2015',
        '--as-if-in-force=2013..2021',
        '--format=json',
      ],
      written,
    );
    expect((JSON.parse(out) as { asIfInForce: unknown }).asIfInForce).toEqual({
      from: '2013-01-01',
      through: '2021-12-31',
    });
  });

  test('lets a byte-order mark pass', async () => {
    expect((await cli(evaluateArguments, `\uFEFF${written}`)).code).toBe(0);
  });

  test('tells every problem of options and input at once', async () => {
    const { code, out, err } = await cli(
      [
        'evaluate',
        '-',
        '--document',
        'taizhou-matrix-2025',
        '--year',
        '20x',
        '--reading',
        'tier-jmp=each',
        '--reading',
        'breakthrough',
        '--assume-none',
        'recieved',
        '--as-if-in-force',
        '2013',
        '--format',
        'xml',
        '--lang',
        'en',
      ],
      '{"city":"台州","years":{"2025":{"revenue":9.6},"2026H1":{}},"titles":{}}',
    );
    expect([code, out]).toEqual([2, '']);
    for (const part of [
      '--year: got “20x”',
      '--reading tier-jmp: got “tier-jmp”',
      'Did you mean “tier-jump”?',
      '--reading: got “breakthrough”',
      '--assume-none: got “recieved”',
      '--as-if-in-force: got “2013”',
      '--format: got “xml”',
      'Prefecture-level city (city): got “台州”',
      'Revenue in 2025 (years.2025.revenue): got 9.6',
      'years.2026H1: got “2026H1”',
      'Titles, recognitions and grades (titles): got {}',
    ])
      expect(err).toContain(part);
    expect(err.trimEnd().split('\n')).toHaveLength(10);
  });

  test('tells problems as JSON where JSON is asked for', async () => {
    const { code, err } = await cli(withOptions('--format', 'json'), '[]');
    expect(code).toBe(2);
    const { issues } = JSON.parse(err) as { issues: readonly Issue[] };
    expect(issues.map((each) => each.code)).toEqual(['object-wanted']);
  });

  test.each([
    ['one option twice', ['--year', '2025'], '--year：写了不止一次（“2026, 2025”）'],
    [
      'one reading with two options',
      ['--reading', 'tier-jump=each', '--reading', 'tier-jump=highest'],
      '--reading tier-jump：写了不止一次（“each, highest”）',
    ],
    ['an option that a reading lacks', ['--reading', 'tier-jump=eech'], '是否指“each”？'],
    ['a reading from the prototype', ['--reading', '__proto__=x'], 'reading-unknown'],
    ['a subject that is none', ['--subject', 'factory'], '--subject：填的是“factory”'],
    ['an enterprise called a park', ['--subject', 'park'], '这像是企业文件'],
    ['another language', ['--lang', 'fr'], '--lang：填的是“fr”'],
    ['an unknown option', ['--frmat', 'json'], '是否指“--format”？'],
    ['an option without its value', ['--reading'], '--reading：命令中没有写'],
    ['two files', ['b.json'], '应填<FILE>，此外没有别的'],
  ])('refuses %s', async (_, more, said) => {
    const { code, err } = await cli(withOptions(...more), written);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  test('asks for what must be given', async () => {
    const { code, err } = await cli(['evaluate', '-'], written);
    expect(code).toBe(2);
    expect(err).toMatch(/^--document：.*\n--year：.*\n$/u);
    expect((await cli(['evaluate'])).err).toContain('FILE：命令中没有写');
  });

  test('names the word that a command has no use for', async () => {
    const { code, err } = await cli(['check', 'rules', '--lang', 'en']);
    expect(code).toBe(2);
    expect(err).toMatch(/^huiqi check: got “rules”; expected options alone \(.*--rules/u);
  });

  test.each([
    ['nothing', '', 'line 1, column 1: the file is empty.'],
    ['a missing colon', '{"a":1,\n "b" 2}', 'line 2, column 6: 2 is not expected here.'],
    ['a trailing comma', '{"a":[1,]}', 'line 1, column 9: ] is not expected here.'],
    ['an open end', '{"a":', 'line 1, column 6: unexpected end of file.'],
    ['a second value', '{} {}', 'line 1, column 4: { is not expected here.'],
    ['mismatched brackets', '{"a":[}', 'line 1, column 7: } is not expected here.'],
    [
      'single quotes',
      "{'a':1}",
      "line 1, column 2: the quotation mark here is ', and JSON only has the straight double one.",
    ],
    ['an open text', '{"a":"x\n"}', 'line 1, column 6: this text does not end'],
    ['a comment after a wide character', '{"城":1} // 注', 'line 1, column 9: “/” is not expected here.'],
  ])('says where the input stops being JSON: %s', async (_, input, said) => {
    const { code, err } = await cli(withOptions('--lang', 'en'), input);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(err).toContain('[input-not-json]');
  });

  test('refuses what is nested beyond reason, before anything recurses', async () => {
    const { code, err } = await cli(withOptions('--lang', 'en'), '['.repeat(1e6));
    expect(code).toBe(2);
    expect(err).toContain('line 1, column 51: nested more than 50 deep.');
  });

  test('takes JSON as the platform does, where keys are written once', async () => {
    const odd = ' { "city" : "\\u53f0\\u5dde市" , "note":"\\"\\\\\\/😀", "years":{}, "titles":[ ] } ';
    expect((await cli(evaluateArguments, odd)).code).toBe(0);
  });

  test('refuses a key written twice, of which one would be lost, together with what else is wrong', async () => {
    const { code, err } = await cli(
      evaluateArguments,
      '{"city":"台州市","years":{"2025":{"revenue":"1亿元"},"2025":{"revenue":2}},"__proto__":{"city":1}}',
    );
    expect(code).toBe(2);
    expect(err).toContain('years.2025：写了不止一次');
    expect(err).toContain('2025年营业收入（years.2025.revenue）：填的是2');
    expect(err).toContain('__proto__：');
  });

  test('refuses what is not in UTF-8', async () => {
    const { code, err } = await cli(evaluateArguments, Uint8Array.of(0xb0, 0xa1));
    expect(code).toBe(2);
    expect(err).toContain('不是 UTF-8');
  });

  test.each([
    ['ENOENT', '没有这个文件'],
    ['EISDIR', '这是文件夹'],
    ['EACCES', '没有权限'],
    ['EMFILE', 'EMFILE'],
  ])('says why a file cannot be read: %s', async (code, said) => {
    const ran = await cli(evaluateArguments, Object.assign(new Error(code), { code }));
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(said);
  });
});

describe('huiqi list', () => {
  test('shows documents, rules and readings with their defaults', async () => {
    const { code, out } = await cli(['list', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toMatch(/^taizhou-matrix-2025 {2}Taizhou action plan/mu);
    for (const id of documentIds) expect(out).toContain(`${id}  `);
    expect(out).toContain('without legal effect');
    expect(out).toContain('    taizhou-matrix-2025/dcmm  DCMM certification grant\n');
    expect(out).toContain('      * highest  only the highest tier');
  });

  test('lists the same as JSON', async () => {
    const { documents } = JSON.parse((await cli(['list', '--format', 'json'])).out) as {
      documents: readonly {
        id: string;
        period: string;
        readings: readonly { id: string; options: readonly object[] }[];
      }[];
    };
    expect(documents.map(({ id }) => id)).toEqual(documentIds);
    const taizhou = documents.find(({ id }) => id === 'taizhou-matrix-2025');
    expect(taizhou?.period).toBe('2025-01-01..2029-12-31');
    expect(taizhou?.readings.find(({ id }) => id === 'breakthrough')?.options[0]).toMatchObject({
      id: 'exclusive',
      default: true,
    });
  });

  test.each([[['list', 'x']], [['list', '--format', 'markdown']], [['list', '--lang', 'en', '--lang', 'zh']]])(
    'refuses %j',
    async (argv) => {
      expect((await cli(argv)).code).toBe(2);
    },
  );
});

describe('huiqi', () => {
  test('prints its version and its help, exit codes included', async () => {
    expect(await cli(['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u) as unknown,
    });
    expect((await cli(['--help'])).out).toContain('退出码：0——已测算');
    expect(await cli(['help'])).toEqual(await cli(['--help']));
    expect(await cli(['help', 'evaluate'])).toEqual(await cli(['evaluate', '--help']));
    expect((await cli(['evaluate', '--help', '--lang', 'en'])).out).toContain('Exit codes: 0 answered');
  });

  test.each([
    // Nobody said which language to speak: who reads the other one is told how to.
    [[], undefined, 'English: huiqi --lang en\n惠企 huiqi：', '  huiqi init\n'],
    [[], 'zh_CN.UTF-8', '惠企 huiqi：', '试一试：'],
    [[], 'en_GB.UTF-8', 'huiqi 惠企: ', 'To try:'],
    [[], 'C.UTF-8', 'English: huiqi --lang en\n惠企 huiqi：', '试一试：'],
    [['--lang', 'zh'], 'C.UTF-8', '惠企 huiqi：', '试一试：'],
    [['--lang', 'en'], 'zh_CN.UTF-8', 'huiqi 惠企: ', 'To try:'],
  ])('alone says what it is and shows an example: %j under %s', async (argv, locale, first, later) => {
    const { code, out } = await cli(argv, '', locale);
    expect(code).toBe(0);
    expect(out.startsWith(first)).toBe(true);
    expect(out).toContain(later);
    // In the words of the language that is read.
    expect(/智能车间|workshop/u.exec(out)?.[0]).toBe(later === 'To try:' ? 'workshop' : '智能车间');
  });

  test.each([[['simulate', '-']], [['fit', '-', '--vary', 'scale-up.amount', '--cap', '5000万元']], [['verify', '-']]])(
    '%j of a file of an enterprise is one problem, which says what it looks like',
    async (argv) => {
      const { code, err } = await cli([...argv, '--lang', 'en'], JSON.stringify({ city: '台州市', name: 'A' }));
      expect([code, err.split('[').length - 1]).toEqual([2, 1]);
      expect(err).toMatch(
        /looks like one about an enterprise\. .*huiqi evaluate with --subject enterprise\. \[subject-mistaken\]/u,
      );
    },
  );

  test('an option is guessed by its beginning, and cities are named in English', async () => {
    expect((await cli(['evaluate', '-', '--doc', 'x', '--year', '2026', '--lang', 'en'])).err).toContain(
      'Did you mean “--document”?',
    );
    expect((await cli(['conflicts', 'nonsense', '--year', '2025', '--lang', 'en'])).err).toContain(
      'an indicator of Ningbo (宁波市), Shaoxing (绍兴市), Taizhou (台州市)',
    );
  });

  test.each([[['evaluat']], [['__proto__']], [['--what']]])('refuses %j', async (argv) => {
    const { code, out, err } = await cli(argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/应填(?:下列之一|这个命令有的选项)/u);
  });

  test('survives a reader that closes the pipe', long, () => {
    const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
    const { stdout, stderr } = spawnSync(
      'bash',
      ['-c', '"$0" --import tsx "$1" list | true; echo "${PIPESTATUS[0]}"', process.execPath, main],
      { encoding: 'utf8' },
    );
    expect([stdout.trim(), stderr]).toEqual(['0', '']);
  });
});
