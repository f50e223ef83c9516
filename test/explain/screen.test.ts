import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { documents } from '../../src/documents/index.js';
import { evaluate } from '../../src/engine/evaluate.js';
import { evaluateAll, explainAll } from '../../src/evaluate-all.js';
import { cityText } from '../../src/explain/city-names.js';
import { departmentText } from '../../src/explain/department-names.js';
import { explainResult, followUpsOf } from '../../src/explain/index.js';
import { fitted, screen, toldIn, widthOf } from '../../src/explain/width.js';
import { languages } from '../../src/issue/index.js';
import { enterprise as example } from '../../src/subject/examples.js';
import { unchecked } from '../../src/subject/index.js';
import { districtsOf, zhejiangCities } from '../../src/subject/zhejiang.js';
import { usual } from './usual.js';

/** What the command line says of the example to a terminal of so many columns. */
const printed = async (columns: number | undefined): Promise<string> => {
  const out: string[] = [];
  const nothing = (): Promise<never> => Promise.reject(new Error('nothing is read'));
  await run(['evaluate', '-', '--document', 'taizhou-matrix-2025', '--year', '2026', '--lang', 'en'], {
    ...(columns === undefined ? {} : { columns }),
    readFile: nothing,
    listFolder: nothing,
    readInput: () => Promise.resolve(new TextEncoder().encode(JSON.stringify(example))),
    out: (text) => out.push(text),
    err: (text) => out.push(text),
  });
  return out.join('');
};

const blanks = /\s+/gu;

describe.each(languages)('a page in %s', (language) => {
  test.each(usual)('of $about fits a screen of 30 lines and 100 columns', ({ document, year, subject, input }) => {
    const result = evaluate(unchecked(input), { document, year, ...(subject === undefined ? {} : { subject }) });
    const lines = explainResult(result, language).split('\n');
    expect(lines.filter((line) => widthOf(line) > screen)).toEqual([]);
    // With the commands that the command line puts below.
    expect(lines.length + followUpsOf(result).length).toBeLessThanOrEqual(30);
  });
});

describe.each(languages)('what a page in %s leaves out', (language) => {
  const closed = (text: string): string => text.replace(blanks, '');

  test.each(usual)('of $about stands under --detail', ({ document, year, subject, input }) => {
    const result = evaluate(unchecked(input), { document, year, ...(subject === undefined ? {} : { subject }) });
    const detail = closed(explainResult(result, language, 'text', { detail: true }));
    const texts = [
      ...result.notices.map(({ next }) => next[language]),
      ...result.notices.map(({ place: { path } }) => path),
      ...result.missing.map(({ path }) => path),
      ...[...result.awards, ...result.tiers].map(({ title }) => title[language]),
    ];
    expect(texts.filter((text) => !detail.includes(closed(text)))).toEqual([]);
  });

  test('says of a condition that fails what is so, and not also that it is asked for', () => {
    const result = evaluate(unchecked(example), { document: 'taizhou-matrix-2025', year: 2026 });
    const detail = explainResult(result, language, 'text', { detail: true }).replace(
      /\s+/gu,
      language === 'zh' ? '' : ' ',
    );
    expect(detail).toMatch(
      language === 'zh' ? /2026年末不是上市公司，不符合/u : /Not a listed company at the end of 2026: not met/u,
    );
    expect(detail).not.toMatch(/Not ([^(]+) \(required: (?:is )?\1\)|未([^（]+)（要求：[^）]*年\2）/u);
    // Of what is so and must not be, what is asked is said.
    expect(detail).toMatch(
      language === 'zh'
        ? /末在规上企业库（要求：2026年末不在规上企业库）/u
        : /2026 \(required: not on the above-scale/u,
    );
  });

  test('is never what an award comes to, nor money that its level keeps from counting', () => {
    const found = usual.find(({ about }) => about === 'an enterprise with four remarks');
    const result = evaluate(unchecked(found?.input), { document: 'taizhou-matrix-2025', year: 2026 });
    const page = explainResult(result, language);
    expect(page).toContain('--detail');
    const open = result.awards.filter(({ truth }) => truth !== 'no').map(({ title }) => title[language]);
    expect(open.filter((title) => !page.includes(title))).toEqual([]);
    const said = { zh: '属县级资金，不影响本项', en: 'is county money and leaves this award as it is' };
    expect(closed(explainResult(result, language, 'text', { detail: true }))).toContain(closed(said[language]));
  });
});

describe.each(languages)('a page of all documents in %s', (language) => {
  const closed = (text: string): string => text.replace(/[\s《》]+/gu, '');

  test.each(usual)('of $about is a screen and ten lines for each further document', ({ year, subject, input }) => {
    const all = evaluateAll(unchecked(input), { year, ...(subject === undefined ? {} : { subject }) });
    const lines = explainAll(all, language).split('\n');
    expect(lines.filter((line) => widthOf(line) > screen)).toEqual([]);
    const documentsTold = [...all.results, ...all.drafts.results];
    expect(lines.length).toBeLessThanOrEqual(20 + 10 * documentsTold.length);
    const detail = closed(explainAll(all, language, 'text', { detail: true }));
    const texts = [
      ...all.notices.map(({ next }) => next[language]),
      ...all.notFitting.flatMap(({ title, because }) => [title[language], because[language]]),
      ...documentsTold.flatMap(({ missing }) => missing.map(({ path }) => path)),
      ...documentsTold.flatMap(({ awards, limits }) => [...awards, ...limits].map(({ title }) => title[language])),
    ];
    expect(texts.filter((text) => !detail.includes(closed(text)))).toEqual([]);
  });
});

interface Charge {
  readonly lead: readonly string[];
  readonly supporting?: readonly string[];
}

describe.each(languages)('a page in a narrow terminal in %s', (language) => {
  test.each(usual)('says of $about what it says in a wide one', ({ document, year, subject, input }) => {
    const result = evaluate(unchecked(input), { document, year, ...(subject === undefined ? {} : { subject }) });
    const told = explainResult(result, language);
    for (const columns of [80, 60]) {
      const narrow = toldIn(columns, () => explainResult(result, language));
      expect(narrow.split('\n').filter((line) => widthOf(line) > columns)).toEqual([]);
      expect(narrow.replace(blanks, '')).toBe(told.replace(blanks, ''));
    }
    // A wider one changes nothing, and none is left behind.
    expect(toldIn(200, () => explainResult(result, language))).toBe(told);
    expect(explainResult(result, language)).toBe(told);
    const markdown = explainResult(result, language, 'markdown');
    expect(toldIn(60, () => explainResult(result, language, 'markdown'))).toBe(markdown);
  });
});

describe('what any command prints in a narrow terminal', () => {
  const long = `  ${'一项信息未填，'.repeat(20)}`;

  test('is folded below where it began, but for commands to be copied; where no terminal is, it stays', () => {
    const command = `Information to provide: npx huiqi questions ${'x'.repeat(100)}`;
    const lines = fitted(`${long}\n${command}`, 80).split('\n');
    expect(lines.at(-1)).toBe(command);
    expect(lines.slice(0, -1).filter((line) => widthOf(line) > 80)).toEqual([]);
    expect(
      lines.slice(1, -1).filter((line) => !line.startsWith('      一') && !/^ {6}[项信息未填，]/u.test(line)),
    ).toEqual([]);
    expect(fitted(long, undefined)).toBe(long);
  });

  test('is what is printed to it', async () => {
    const page = await printed(80);
    expect(page.split('\n').filter((line) => widthOf(line) > 80 && !line.includes('huiqi '))).toEqual([]);
    expect(page.replace(blanks, '')).toBe((await printed(undefined)).replace(blanks, ''));
  });
});

describe('a department', () => {
  test('has a name in English wherever a document charges one, with the Chinese one where it is named first', () => {
    const charged = Object.values(documents).flatMap(({ document }) =>
      ((document as { departments?: readonly Charge[] }).departments ?? []).flatMap(({ lead, supporting = [] }) => [
        ...lead,
        ...supporting,
      ]),
    );
    expect(new Set(charged).size).toBeGreaterThan(25);
    const told = [...new Set(charged)].map((name) => [name, departmentText(name, 'en', new Set())] as const);
    expect(told.filter(([name, text]) => !/^[A-Za-z]/u.test(text) || !text.endsWith(` (${name})`))).toEqual([]);
    const seen = new Set<string>();
    expect(['市经信局', '市经信局', '省科技局', '市某局'].map((name) => departmentText(name, 'en', seen))).toEqual([
      'Bureau of Economy and Information Technology (市经信局)',
      'Bureau of Economy and Information Technology',
      'Provincial Bureau of Science and Technology (省科技局)',
      '“市某局”',
    ]);
    expect(departmentText('市经信局', 'zh', seen)).toBe('市经信局');
  });
});

describe('a place of Zhejiang', () => {
  test('has a name in English, whichever it is', () => {
    const places = zhejiangCities.flatMap((city) => [city, ...(districtsOf(city) ?? [])]);
    expect(places.length).toBe(101);
    expect(places.filter((place) => !/^[A-Z][a-z’]+ \(/u.test(cityText(place, 'en')))).toEqual([]);
    expect(cityText('温岭市', 'en')).toBe('Wenling (温岭市)');
    expect(cityText('台州湾新区', 'en')).toBe('台州湾新区');
  });
});
