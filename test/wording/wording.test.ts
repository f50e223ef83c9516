import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../src/issue/index.js';
import { type Corpus, docs, helps, messages, pages, ruleData, runs, words } from './corpora.js';
import { faultsIn } from './faults-in.js';
import { files } from './inputs.js';
import { long } from '../long.js';

interface Seeded {
  readonly language: Language;
  readonly rule: string;
  readonly bad: string;
  readonly clean: string;
  readonly also?: readonly string[];
  readonly markdown?: boolean;
}

const seeded = JSON.parse(readFileSync(join(import.meta.dirname, 'faults.json'), 'utf8')) as readonly Seeded[];

describe('a fault of wording', () => {
  test.each(seeded)('$rule: $bad', ({ language, rule, bad, clean, also = [], markdown = false }) => {
    const rules = (text: string): readonly string[] =>
      faultsIn(text, language, { markdown, page: true }).map((fault) => fault.rule);
    expect(rules(bad)).toEqual([rule, ...also]);
    expect(rules(clean)).toEqual([]);
  });
});

interface Looked {
  readonly name: string;
  readonly read: () => Corpus | Promise<Corpus>;
  readonly kind: Parameters<typeof faultsIn>[2];
  readonly takes?: typeof long;
}

const corpora: readonly Looked[] = [
  { name: 'the rule data', read: ruleData, kind: { names: true } },
  { name: 'messages', read: messages, kind: { names: true, units: true, code: true } },
  { name: 'titles and questions', read: words, kind: { units: true, code: true } },
  { name: 'the help of commands', read: helps, kind: { names: true, units: true, code: true } },
  { name: 'the pages of a run', takes: long, read: runs, kind: { names: true, page: true } },
  { name: 'the docs', read: docs, kind: { names: true, units: true, values: true, code: true } },
];

describe.each(corpora)('$name', ({ read, kind, takes = {} }) => {
  // What is read has both languages at once.
  let corpus: Promise<Corpus> | undefined;
  test.each(languages)('in %s are worded as everything else is', takes, async (language) => {
    const { [language]: texts } = await (corpus ??= Promise.resolve(read()));
    expect(texts.length).toBeGreaterThan(10);
    expect(
      texts.flatMap(({ where, text }) =>
        faultsIn(text, language, kind).map(({ rule, found }) => `${where}: ${rule}: …${found}…`),
      ),
    ).toEqual([]);
  });
});

const taizhou = ['--document', 'taizhou-matrix-2025'];

type Call = readonly [command: string, ...rest: string[]];

const inOneYear = (...options: readonly string[]): readonly string[] => [...options, '--year', '2026'];

/** Every page about an enterprise under the Taizhou plan. */
const about = (file: string): readonly Call[] => [
  ...['evaluate', 'questions', 'what-would-it-take', 'sensitivity'].map((command): Call => [
    command,
    file,
    ...inOneYear(...taizhou),
  ]),
  ['timeline', file, ...taizhou, '--from', '2026', '--through', '2026'],
];

/** Pages that text and Markdown can show. */
const explained: readonly Call[] = [
  ...[
    'enterprise.json',
    'unnamed.json',
    'bare.json',
    'listless.json',
    'short.json',
    'mid-year.json',
    'elsewhere.json',
  ].flatMap(about),
  ['evaluate', 'enterprise.json', ...inOneYear(...taizhou), '--detail'],
  ['evaluate', 'unnamed.json', ...inOneYear(...taizhou), '--detail'],
  ['evaluate', 'enterprise.json', ...taizhou, '--year', '2024'],
  ['timeline-all', 'enterprise.json', '--from', '2025', '--through', '2027'],
  ...['enterprise.json', 'ningbo.json', 'shaoxing.json'].map((file): Call => ['evaluate-all', file, ...inOneYear()]),
  ...['evaluate', 'questions', 'sensitivity'].map((command): Call => [
    command,
    'shaoxing.json',
    '--document',
    'shaoxing-growth-2021',
    '--year',
    '2023',
  ]),
  ['evaluate', 'ningbo.json', '--document', 'ningbo-four-ups-2021', '--year', '2023'],
  ['evaluate', 'city.json', '--subject', 'city', '--document', 'ningbo-plan-2021', '--year', '2023'],
  ['targets', 'city.json', '--document', 'ningbo-renewal-2021'],
  ['targets', 'city.json', '--document', 'ningbo-plan-2021'],
  ['targets', 'taizhou-city.json', '--document', 'taizhou-matrix-2025'],
  ['conflicts', 'refinancing', '--year', '2025', '--city', '宁波市'],
];

/** Pages of the rules themselves. */
const listed: readonly Call[] = [['list'], ['list', 'defects'], ['check']];

const faultsOf = async (call: Call, kind: Parameters<typeof faultsIn>[2]): Promise<readonly string[]> => {
  const printed = await pages([call], files);
  return languages.flatMap((language) =>
    printed[language].flatMap(({ text }) =>
      faultsIn(text, language, kind).map(({ rule, found: at }) => `${language}: ${rule}: …${at}…`),
    ),
  );
};

/** Holds what commands print to the words of the trade, and to sentences without paths. */
const isWorded = (shown: readonly Call[], told: readonly Call[]): void => {
  test.each([...shown, ...told])('of %s %s are worded as everything else is', async (command, ...rest) => {
    expect(await faultsOf([command, ...rest], { names: true, page: true })).toEqual([]);
  });

  // There what names a place is set apart, and lines are whole.
  test.each(shown)('of %s %s name no path or id in a sentence', async (command, ...rest) => {
    expect(await faultsOf([command, ...rest, '--format', 'markdown'], { markdown: true })).toEqual([]);
  });
};

// What is missing has many combinations, and a timeline and questions go through them.
const isSlow = ([command, file = '']: Call): boolean =>
  ['timeline', 'questions'].includes(command) && file === 'unnamed.json';

describe('pages', () => {
  isWorded(
    explained.filter((call) => !isSlow(call)),
    listed,
  );
});

describe('pages that take long', long, () => {
  isWorded(explained.filter(isSlow), []);
});
