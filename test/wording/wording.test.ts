import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../src/issue/index.js';
import { type Corpus, docs, helps, messages, pages, ruleData, words } from './corpora.js';
import { faultsIn } from './faults-in.js';

interface Seeded {
  readonly language: Language;
  readonly rule: string;
  readonly bad: string;
  readonly clean: string;
  readonly also?: readonly string[];
}

const seeded = JSON.parse(readFileSync(join(import.meta.dirname, 'faults.json'), 'utf8')) as readonly Seeded[];

describe('a fault of wording', () => {
  test.each(seeded)('$rule: $bad', ({ language, rule, bad, clean, also = [] }) => {
    const rules = (text: string): readonly string[] => faultsIn(text, language).map((fault) => fault.rule);
    expect(rules(bad)).toEqual([rule, ...also]);
    expect(rules(clean)).toEqual([]);
  });
});

interface Looked {
  readonly name: string;
  readonly read: () => Corpus | Promise<Corpus>;
  readonly kind: Parameters<typeof faultsIn>[2];
}

const corpora: readonly Looked[] = [
  { name: 'the rule data', read: ruleData, kind: { names: true } },
  { name: 'messages', read: messages, kind: { names: true, units: true, code: true } },
  { name: 'titles and questions', read: words, kind: { units: true, code: true } },
  { name: 'the help of commands', read: helps, kind: { names: true, units: true, code: true } },
  { name: 'the docs', read: docs, kind: { names: true, units: true, values: true, code: true } },
];

describe.each(corpora)('$name', ({ read, kind }) => {
  test.each(languages)('in %s are worded as everything else is', async (language) => {
    const texts = (await read())[language];
    expect(texts.length).toBeGreaterThan(10);
    expect(
      texts.flatMap(({ where, text }) =>
        faultsIn(text, language, kind).map(({ rule, found }) => `${where}: ${rule}: …${found}…`),
      ),
    ).toEqual([]);
  });
});

const enterprise = {
  name: '示例机电',
  city: '台州市',
  industry: 'C3852',
  foundedIn: 2009,
  before: { through: 2024, revenueInTaizhouPeak: '8.4亿元', everAboveScale: true },
  years: {
    2025: { revenueInTaizhou: '9.1亿元', aboveScale: true },
    2026: { revenueInTaizhou: '10.2亿元', aboveScale: true },
  },
  titles: [
    { title: 'little-giant', on: '2026-07-01' },
    { title: 'dcmm', grade: 3, on: '2026-05-05' },
  ],
  projects: [{ kind: 'digital', name: '智能车间', on: '2026-08-01' }],
  received: [{ policy: '台政办发〔2023〕12号', matter: 'little-giant', amount: '60万元', on: '2026-11-02' }],
};
const city = {
  city: '宁波市',
  observations: [{ indicator: 'tax-per-mu', year: 2023, value: '51.2', unit: '万元/亩' }],
};
const files = { 'enterprise.json': enterprise, 'city.json': city };
const taizhou = ['--document', 'taizhou-matrix-2025'];

/** A page of every command that is quick to print. */
const calls: readonly (readonly [command: string, ...rest: string[]])[] = [
  ['evaluate', 'enterprise.json', ...taizhou, '--year', '2026'],
  ['evaluate-all', 'enterprise.json', '--year', '2026'],
  ['timeline', 'enterprise.json', ...taizhou, '--from', '2026', '--through', '2026'],
  ['evaluate', 'enterprise.json', ...taizhou, '--year', '2026', '--detail'],
  ['questions', 'enterprise.json', ...taizhou, '--year', '2026'],
  ['what-would-it-take', 'enterprise.json', ...taizhou, '--year', '2026'],
  ['sensitivity', 'enterprise.json', ...taizhou, '--year', '2026'],
  ['targets', 'city.json', '--document', 'ningbo-renewal-2021'],
  ['conflicts', 'refinancing', '--year', '2025', '--city', '宁波市'],
  ['list'],
  ['list', 'defects'],
  ['check'],
];

describe('pages', () => {
  test.each(calls)('of %s %s are worded as everything else is', async (command, ...rest) => {
    const printed = await pages([[command, ...rest]], files);
    const found = languages.flatMap((language) =>
      printed[language].flatMap(({ text }) =>
        faultsIn(text, language, { names: true }).map(({ rule, found: at }) => `${rule}: …${at}…`),
      ),
    );
    expect(found).toEqual([]);
  });
});
