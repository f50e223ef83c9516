import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import vm from 'node:vm';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { programs } from './doc-programs.js';
import { type Block, blocksOf, fence, pagesOf, withChecks } from '../scripts/code-blocks.js';
import { type Io } from '../src/cli/io.js';
import { parseArguments } from '../src/cli/program.js';
import { run } from '../src/cli/run.js';
import { checkDocuments } from '../src/check/index.js';
import { operatorNames, operators } from '../src/condition/index.js';
import { words as phrases } from '../src/explain/words/index.js';
import { loadDrawing } from '../src/cli/draw.js';
import { type Environment, nodeEnvironment } from '../src/cli/environment.js';
import * as engineEntry from '../src/engine.js';
import { createDocumentEngine, type EngineOptions } from '../src/engine/index.js';
import * as allEntry from '../src/evaluate-all.js';
import * as awardsEntry from '../src/evaluate-awards.js';
import * as explainEntry from '../src/explain.js';
import * as renewalRules from '../src/evaluators/ningbo-renewal-2021/index.js';
import { folders } from '../src/documents/folders.js';
import * as taizhouFiles from '../src/documents/taizhou-matrix-2025.js';
import * as taizhouRules from '../src/evaluators/taizhou-matrix-2025/index.js';
import { writtenFacts as facts } from '../src/fact/index.js';
import * as mainEntry from '../src/index.js';
import { describeIssue, type Language, stepsOf } from '../src/issue/index.js';
import { everyProblem as catalogue } from '../src/issue/checking.js';
import * as examplesEntry from '../src/examples.js';
import * as exportEntry from '../src/json-rules-engine.js';
import * as formEntry from '../src/form.js';
import * as questionsEntry from '../src/questions.js';
import * as diffEntry from '../src/diff.js';
import * as receiptEntry from '../src/receipt.js';
import * as simulateEntry from '../src/simulate.js';
import { type Change, type DocumentFiles, loadDocument, type RuleFolders } from '../src/rule/index.js';
import { clausesSchema, defectsSchema, oraclesSchema } from '../src/rule/ledger-schema.js';
import { documentSchema, groupsSchema, type Reading, readingsSchema } from '../src/rule/schema.js';
import { ruleSchema } from '../src/kinds/written.js';
import { targetsSchema } from '../src/rule/target-schema.js';
import * as reformEntry from '../src/reform.js';
import * as sensitivityEntry from '../src/sensitivity.js';
import {
  enterpriseSchema,
  type Field,
  fieldsOf,
  placeFields,
  placeKinds,
  shipped,
  wordFileSchema,
  unchecked,
} from '../src/subject/index.js';
import { sharedWords } from '../src/subject/shipped-words.js';
import { vocabularyOf } from '../src/subject/vocabulary.js';
import * as timelineEntry from '../src/timeline.js';
import * as takingEntry from '../src/what-would-it-take.js';
import { long } from './long.js';

/** The docs are held to the code: what they print is run, what they list is compared with what there is. */

const read = (path: string): string => readFileSync(path, 'utf8');
const pages = pagesOf('.');
const guides = ['docs/guide.md', 'docs/guide.zh.md'];
const format = 'docs/rule-format.md';
const chineseFormat = 'docs/rule-format.zh.md';
const tutorial = 'docs/add-a-policy.md';
const chineseTutorial = 'docs/add-a-policy.zh.md';

const blocks = pages.flatMap((page) => blocksOf(page));
const only = (language: string, ...from: readonly string[]): readonly Block[] =>
  blocks.filter((block) => block.language === language && (from.length === 0 || from.includes(block.page)));

type Json = Record<string, unknown>;
const json = ({ text }: Block): Json => JSON.parse(text) as Json;
const tagged = (page: string, tag: string): Json => {
  const block = only('json', page).find((each) => each.tag === tag);
  if (block === undefined) throw new Error(`${page} has no \`\`\`json ${tag}`);
  return json(block);
};

/** Cells of every row of every table, an escaped bar kept as a bar. */
const rowsOf = (page: string): readonly (readonly string[])[] =>
  read(page)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split(/(?<!\\)\|/u)
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('\\|', '|')),
    );
/** The words in code type of a text. */
const words = (text: string): readonly string[] =>
  [...text.matchAll(/`(?<word>[^`]+)`/gu)].map(({ groups }) => groups?.['word'] ?? '');
const rowFor = (page: string, word: string): readonly string[] =>
  rowsOf(page).find(([first]) => first === `\`${word}\``) ?? [];
// Fences would pair up with the marks of code type.
const wordsIn = (page: string): ReadonlySet<string> =>
  new Set(
    [...words(read(page).replaceAll(fence, '')), ...blocksOf(page).map(({ text }) => text)].flatMap((word) =>
      word.split(/[^\p{L}\p{N}_$-]+/u),
    ),
  );

const taizhou = folders['taizhou-matrix-2025'];
/** The input files that the guide shows: commands may name them, and code imports them. */
const given: Readonly<Record<string, Json>> = {
  enterprise: tagged('docs/guide.md', 'enterprise.json'),
  site: tagged('docs/guide.md', 'site.json'),
  city: tagged('docs/guide.md', 'city.json'),
};
const { enterprise, city } = given;
/** What the guide has written by a command. */
const written: Readonly<Record<string, unknown>> = {
  receipt: receiptEntry.receiptFor(unchecked(enterprise), { document: 'taizhou-matrix-2025', year: 2026 }),
};

describe('links', () => {
  const slug = (heading: string): string =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-');
  const headings = (page: string): readonly string[] =>
    [...read(page).matchAll(/^#+ (?<heading>.+)$/gmu)].map(({ groups }) => slug(groups?.['heading'] ?? ''));

  test.each(pages)('every relative link in %s leads somewhere', (page) => {
    const links = [...read(page).matchAll(/\]\((?<target>[^)\s]+)\)/gu)]
      .map(({ groups }) => groups?.['target'] ?? '')
      .filter((target) => !/^\w+:/u.test(target));
    const broken = links.filter((target) => {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : normalize(join(dirname(page), path));
      return !existsSync(file) || (anchor !== undefined && !headings(file).includes(decodeURIComponent(anchor)));
    });
    expect(broken).toEqual([]);
  });
});

describe('the inputs of the guide', () => {
  test.each(guides.flatMap((page) => Object.entries(examplesEntry).map(([name, value]) => ({ page, name, value }))))(
    '$page shows $name as the package has it',
    ({ page, name, value }) => {
      expect(tagged(page, `${name}.json`)).toEqual(value);
    },
  );
});

describe('code', () => {
  const entries: Readonly<Record<string, object>> = {
    huiqi: mainEntry,
    'huiqi/evaluate-awards': awardsEntry,
    'huiqi/engine': engineEntry,
    'huiqi/explain': explainEntry,
    'huiqi/json-rules-engine': exportEntry,
    'huiqi/timeline': timelineEntry,
    'huiqi/evaluate-all': allEntry,
    'huiqi/form': formEntry,
    'huiqi/questions': questionsEntry,
    'huiqi/what-would-it-take': takingEntry,
    'huiqi/sensitivity': sensitivityEntry,
    'huiqi/reform': reformEntry,
    'huiqi/receipt': receiptEntry,
    'huiqi/diff': diffEntry,
    'huiqi/simulate': simulateEntry,
    'huiqi/examples': examplesEntry,
    'huiqi/documents/taizhou-matrix-2025': taizhouFiles,
    'huiqi/taizhou-matrix-2025': taizhouRules,
    'huiqi/ningbo-renewal-2021': renewalRules,
  };
  test.each(programs)('$name does what its comments say, pasted alone', async ({ text }) => {
    const { outputText } = ts.transpileModule(withChecks(text), {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
    });
    const found: [unknown, unknown][] = [];
    const program = vm.compileFunction(`return (async () => {${outputText}})()`, ['require', 'exports', 'check']) as (
      ...all: unknown[]
    ) => Promise<void>;
    await program(
      (name: string) => entries[name],
      {},
      (actual: unknown, expected: unknown) => found.push([actual, expected]),
    );
    expect(found).not.toHaveLength(0);
    for (const [actual, expected] of found) {
      if (typeof expected === 'object' && expected !== null) expect(actual).toMatchObject(expected);
      else expect(actual).toBe(expected);
    }
  });

  test('a program of the examples stands in the recipes as it is built and run', () => {
    const shown = blocks.filter(({ tag }) => tag.startsWith('examples/'));
    expect(new Set(shown.map(({ tag }) => tag)).size).toBeGreaterThan(3);
    expect(shown.filter(({ tag, text }) => read(tag) !== text).map(({ page, tag }) => `${page}: ${tag}`)).toEqual([]);
  });
});

describe('the command line', () => {
  interface Ran {
    readonly code: number;
    readonly printed: string;
  }
  const runAnew = async (line: string): Promise<Ran> => {
    const [command = '', head] = line.replace(/ > \S+$/u, '').split(' | head -n ');
    let printed = '';
    const say = (text: string): void => {
      printed += text;
    };
    const named = (path: string): unknown =>
      given[path.replace(/\.json$/u, '')] ?? written[path.replace(/\.json$/u, '')] ?? enterprise;
    const bytesOf = (path: string): Uint8Array =>
      path.startsWith('fixtures/') ? readFileSync(path) : new TextEncoder().encode(JSON.stringify(named(path)));
    const io: Io = {
      readFile: (path) => Promise.resolve(bytesOf(path)),
      listFolder: () => Promise.reject(new Error('no disk')),
      readInput: () => Promise.resolve(bytesOf('enterprise.json')),
      out: say,
      err: say,
    };
    const environment: Environment = {
      openTable: nodeEnvironment.openTable,
      draftFolder: () =>
        Promise.resolve({
          write: () => Promise.resolve(),
          append: () => Promise.resolve(),
          digests: () => ({}),
          finish: () => Promise.resolve(),
          discard: () => Promise.resolve(),
          keepOnly: () => Promise.resolve(),
        }),
      isInteractive: () => false,
      exists: () => Promise.resolve(false),
      write: () => Promise.resolve(),
      openTerminal: () => Promise.reject(new Error('nobody there')),
      loadDrawing,
    };
    const code = await run(
      command
        .replace(/^npx huiqi ?/u, '')
        .split(/\s+/u)
        .filter((word) => word !== ''),
      io,
      environment,
    );
    return {
      code,
      printed: head === undefined ? printed : `${printed.split('\n').slice(0, Number(head)).join('\n')}\n`,
    };
  };

  // Pages show the same commands, and the same line does the same.
  const ran = new Map<string, Promise<Ran>>();
  const runLine = (line: string): Promise<Ran> => {
    const known = ran.get(line) ?? runAnew(line);
    ran.set(line, known);
    return known;
  };

  // `npx vitest run test/docs.test.ts -u` writes what the commands print now.
  test.each(guides)('prints in %s what it prints', async (page) => {
    let text = read(page);
    const shown = only('console', page);
    expect(shown).not.toHaveLength(0);
    for (const block of shown) {
      const line = /^\$ (?<line>.+)$/mu.exec(block.text)?.groups?.['line'] ?? '';
      const { printed } = await runLine(line);
      text = text.replace(block.text, () => `$ ${line}\n${printed}`);
    }
    await expect(text).toMatchFileSnapshot(`../${page}`);
  });

  const shell = only('sh').flatMap(({ page, text }) =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ({ page, line: line.replace(/\s+#.*$/u, '') })),
  );

  const commands = shell.filter(({ line }) => line.startsWith('npx huiqi'));
  // Runs over a table, and what reads their folders, take seconds each.
  const takesLong = /^npx huiqi (?:simulate|trace|verify|fit|timeline|check)\b/u;
  const isCommand = async ({ line }: (typeof commands)[number]): Promise<void> => {
    expect((await runLine(line)).code).toBe(0);
  };
  test.each(commands.filter(({ line }) => !takesLong.test(line)))('$page: $line is a command', isCommand);
  test.each(commands.filter(({ line }) => takesLong.test(line)))('$page: $line is a command', long, isCommand);

  // What these take, or write, stands on no disk here; but no word of them may be one that its command does not take.
  const unrun = only('text').flatMap(({ page, text }) =>
    text
      .split('\n')
      .filter((line) => line.startsWith('npx huiqi '))
      .map((line) => ({ page, line: line.replace(/\s+(?:#|\||>).*$/u, '') })),
  );

  test.each(unrun)('$page: $line is written as its command takes it', async ({ line }) => {
    expect(await parseArguments(line.split(' ').slice(2), 'en', () => undefined)).toHaveProperty('kind', 'command');
  });

  test('every npm command is there', () => {
    const {
      name: own,
      scripts,
      peerDependencies,
    } = JSON.parse(read('package.json')) as { name: string; scripts: Json; peerDependencies: Json };
    const asked = shell
      .flatMap(({ line }) => line.split(' && '))
      .filter((line) => line.startsWith('npm '))
      .map((line) => line.replace(/^npm (?:run )?/u, ''));
    expect(asked).not.toHaveLength(0);
    const installed = asked.flatMap((line) => (line.startsWith('install ') ? line.split(' ').slice(1) : []));
    expect(installed.filter((name) => ![own, ...Object.keys(peerDependencies)].includes(name))).toEqual([]);
    expect(Object.keys(peerDependencies).filter((name) => !installed.includes(name))).toEqual([]);
    expect(
      asked.filter((name) => !name.startsWith('install ') && !['ci', ...Object.keys(scripts)].includes(name)),
    ).toEqual([]);
  });

  test('every file a command names is there', () => {
    const named = shell.flatMap(({ line }) => line.split(' ')).filter((word) => word.startsWith('test/'));
    expect(named).not.toHaveLength(0);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  test.each(guides)('%s has every command and option', async (page) => {
    const known = [...(await runLine('--help')).printed.matchAll(/^ {2}(?<name>[a-z][a-z-]*) /gmu)].map(
      ({ groups }) => groups?.['name'] ?? '',
    );
    const help = (await Promise.all(known.map((name) => runLine(`${name} --help`))))
      .map(({ printed }) => printed)
      .join('');
    const flags = [...new Set([...help.matchAll(/--[a-z-]+/gu)].map(([flag]) => flag))].filter(
      (flag) => flag !== '--help',
    );
    expect(flags.length).toBeGreaterThan(5);
    expect(known).toContain('what-would-it-take');
    const text = read(page);
    expect(known.filter((name) => !text.includes(`huiqi ${name}`))).toEqual([]);
    expect(flags.filter((flag) => !text.includes(flag))).toEqual([]);
    const used = [...text.matchAll(/--[a-z][a-z-]+/gu)].map(([flag]) => flag);
    expect(used.filter((flag) => !flags.includes(flag))).toEqual([]);
  });
});

describe('what the guides list', () => {
  const keysOf = (value: unknown): readonly string[] => {
    if (Array.isArray(value)) return value.flatMap(keysOf);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
  };
  const propertiesIn = (schema: unknown): readonly string[] => {
    if (Array.isArray(schema)) return schema.flatMap(propertiesIn);
    if (typeof schema !== 'object' || schema === null) return [];
    const { properties = {}, ...rest } = schema as { readonly properties?: object };
    return [
      ...Object.keys(properties),
      ...propertiesIn(Object.values(properties)),
      ...propertiesIn(Object.values(rest)),
    ];
  };
  // The guides name what all documents share, and what is of the documents that they speak of: a document may come and
  // bring words, rules and readings with it, which `huiqi list` and docs/coverage.md tell, and no guide is rewritten.
  const spokenOf = (page: string): readonly DocumentFiles[] => {
    const named = wordsIn(page);
    const files = Object.entries<DocumentFiles>(mainEntry.documents);
    return files.flatMap(([id, each]) => (named.has(id) ? [each] : []));
  };
  const fieldsShared = new Set(Object.keys(vocabularyOf(wordFileSchema.parse(sharedWords)).fields).flatMap(stepsOf));
  const inputFields = [
    ...new Set(propertiesIn(z.toJSONSchema(enterpriseSchema, { io: 'input', unrepresentable: 'any' }))),
  ].filter((field) => fieldsShared.has(field));

  test.each(guides)('%s names every field of the input', (page) => {
    const named = wordsIn(page);
    expect(inputFields.length).toBeGreaterThan(30);
    expect(inputFields.filter((field) => !named.has(field))).toEqual([]);
  });

  test.each(guides)('%s has every field of every place, and its words', (page) => {
    const rows = rowsOf(page).map(([, cell = '']) => words(cell));
    for (const kind of placeKinds) {
      const listed = rows.find((row) => fieldsOf[kind].every((field) => row.includes(field))) ?? [];
      const choices = fieldsOf[kind].flatMap((field) =>
        placeFields[field].kind === 'choice' ? Object.keys((placeFields[field] as Field).words ?? {}) : [],
      );
      expect(choices.filter((word) => !listed.includes(word))).toEqual([]);
      expect(
        listed.filter((word) => !(fieldsOf[kind] as readonly string[]).includes(word) && !choices.includes(word)),
      ).toEqual([]);
      expect(listed).not.toHaveLength(0);
    }
  });

  test.each(guides)('%s names every field of a result', (page) => {
    const input = { ...enterprise, titles: undefined, projects: [], name: 'x' };
    const site = {
      city: '宁波市',
      stage: 'existing',
      insideControlLine: true,
      safe: true,
      lawfullyApproved: true,
      area: '30亩',
      ancillaryArea: '3亩',
    };
    const giantIn = (revenue: string): object => ({
      city: '绍兴市',
      titles: [{ title: 'little-giant', on: '2020-07-01' }],
      judgements: { industryHead: false, scaleAndGrowthPotential: false, qualityAdvantage: 'none' },
      years: { 2021: { revenue: '4亿元' }, 2022: { revenue } },
    });
    const results = [
      mainEntry.evaluate(unchecked(input), { document: 'taizhou-matrix-2025', year: 2026, asIfInForce: '2025..2029' }),
      mainEntry.evaluate(
        unchecked({
          ...enterprise,
          titles: [
            { title: 'little-giant', on: '2026-07-01' },
            { title: 'demonstration', of: 'x', level: 'national', on: '2026-07-01' },
          ],
        }),
        { document: 'taizhou-matrix-2025', year: 2026, readings: { 'outside-already-received': 'difference' } },
      ),
      mainEntry.evaluate(unchecked(site), { document: 'ningbo-renewal-2021', subject: 'site', year: 2022 }),
      mainEntry.evaluate(
        { city: '宁波市', stage: 'new' },
        { document: 'ningbo-plan-2021', subject: 'site', year: 2022 },
      ),
      mainEntry.evaluate(unchecked(giantIn('6亿元')), { document: 'shaoxing-growth-2021', year: 2022 }),
    ];
    const movements = mainEntry.tierMovements(unchecked(giantIn('6亿元')), { from: 2022, through: 2023 });
    const found = [...new Set([...results.flatMap(({ readings: _, ...rest }) => keysOf(rest)), ...keysOf(movements)])];
    const named = wordsIn(page);
    expect(found).toEqual(
      expect.arrayContaining([
        'unbounded',
        'each',
        'of',
        'level',
        'displacedBy',
        'deducted',
        'worthUpTo',
        'assumed',
        'headroom',
        'reason',
        'says',
        'criteria',
        'movement',
      ]),
    );
    expect(found.filter((key) => !named.has(key))).toEqual([]);
  });

  /** Every key of what scenarios give. */
  const keysFound = (): ReadonlySet<string> => {
    const of = { document: 'taizhou-matrix-2025' } as const;
    const { titles: _, ...untold } = enterprise as { titles: unknown };
    const { receipt } = written;
    const results = {
      targets: mainEntry.assessTargets(unchecked(city)),
      shaoxing: mainEntry.assessTargets({ city: '绍兴市', observations: [] }),
      conflicts: (
        ['rd-intensity', 'high-tech-enterprises', 'energy-intensity-reduction', 'little-giants'] as const
      ).map((indicator) => mainEntry.conflictsOf(indicator, { year: 2025, city: '宁波市' })),
      timeline: timelineEntry.timeline(unchecked(enterprise), { ...of, from: 2025, through: 2027 }),
      all: allEntry.evaluateAll(unchecked(enterprise), { year: 2026 }),
      questions: [
        questionsEntry.questions(unchecked(untold), { ...of, year: 2026 }),
        questionsEntry.questions(unchecked(given['site']), {
          document: 'ningbo-renewal-2021',
          year: 2022,
          subject: 'site',
        }),
      ],
      taking: takingEntry.whatWouldItTake(unchecked(enterprise), { ...of, year: 2026 }),
      sensitivity: [
        sensitivityEntry.sensitivity(unchecked(enterprise), { ...of, year: 2026 }),
        sensitivityEntry.sensitivity({ city: '绍兴市' }, { document: 'shaoxing-growth-2021', year: 2022 }),
      ],
      receipt: [receipt, receiptEntry.verifyReceipt(receipt, untold)],
    };
    // Not keys of ours: options by readings, titles by classes, and what is written into an input.
    const strange = ['readings', 'classes', 'entry'];
    const found = new Set(
      keysOf(
        JSON.parse(
          JSON.stringify(results, (key, value: unknown) =>
            strange.includes(key) && !Array.isArray(value) ? '' : value,
          ),
        ),
      ),
    );
    for (const name of Object.keys(results)) found.delete(name);
    return found;
  };
  let keysOnce: ReadonlySet<string> | undefined;

  test.each(guides)('%s names every field of what became of targets, and of scenarios', (page) => {
    const found = (keysOnce ??= keysFound());
    const named = wordsIn(page);
    expect(found.size).toBeGreaterThan(90);
    expect([...found].filter((key) => !named.has(key))).toEqual([]);
  });

  test.each(guides)('%s names every title, rule and problem', (page) => {
    const named = wordsIn(page);
    expect(Object.keys(sharedWords.titles).filter((title) => !named.has(title))).toEqual([]);
    const slugs = Object.keys(taizhou.rules);
    expect(slugs.filter((slug) => !named.has(slug))).toEqual([]);
    const inFormat = new Set([...wordsIn(format), ...wordsIn('docs/check.md')]);
    expect(Object.keys(catalogue).filter((code) => !named.has(code) && !inFormat.has(code))).toEqual([]);
  });

  test.each(guides)('%s puts every rule of every document under its kind', (page) => {
    const rows = rowsOf(page).map(([, cell = '']) => [...words(cell)].sort());
    expect(spokenOf(page)).not.toHaveLength(0);
    for (const { rules } of spokenOf(page)) {
      for (const kind of ['award', 'tier', 'service', 'limit']) {
        const slugs = Object.entries(rules)
          .filter(([, rule]) => (rule as Json)['kind'] === kind)
          .map(([slug]) => slug)
          .sort();
        if (slugs.length > 0) expect(rows).toContainEqual(slugs);
      }
    }
  });

  const readings = readingsSchema.parse(taizhou.readings);
  // Readings that change targets, or which document is followed, are told with the targets.
  const elsewhere = (page: string): readonly Reading[] =>
    spokenOf(page)
      .filter(({ document }) => (document as Json)['id'] !== 'taizhou-matrix-2025')
      .flatMap((files) => readingsSchema.parse(files.readings))
      .filter(({ options }) =>
        options.some(({ changes }) => changes.some(({ rule, part }) => rule !== undefined || part === 'scope')),
      );

  test.each(guides.flatMap((page) => elsewhere(page).map(({ id, options }) => ({ page, id, options }))))(
    '$page has the options of $id, the default first',
    ({ page, id, options }) => {
      expect(words(rowFor(page, id)[1] ?? '')).toEqual(options.map((option) => option.id));
    },
  );

  test.each(guides.flatMap((page) => readings.map((reading) => ({ page, reading, id: reading.id }))))(
    '$page has the options of $id, the default first',
    ({ page, reading, id }) => {
      expect(words(rowFor(page, id)[1] ?? '')).toEqual(reading.options.map((option) => option.id));
    },
  );

  const maker = {
    industry: 'C3852',
    foundedIn: 2000,
    before: { through: 2024, revenueInTaizhouPeak: '8亿元', everAboveScale: true },
  };
  const giant = [{ title: 'little-giant', on: '2026-07-01' }];
  const champions = [
    { title: 'champion-enterprise', on: '2026-07-01' },
    { title: 'champion-product', product: 'A', on: '2026-07-01' },
  ];
  const small = { size: 'small', foundedIn: 2024, years: { 2024: { aboveScale: false }, 2025: { aboveScale: false } } };
  /** The enterprise behind each row of the table of readings. */
  const examples: Readonly<Record<string, { readonly year: number; readonly input: object }>> = {
    breakthrough: {
      year: 2026,
      input: {
        ...maker,
        years: {
          2025: { revenueInTaizhou: '9亿元', aboveScale: true },
          2026: { revenueInTaizhou: '10亿元', aboveScale: true },
        },
      },
    },
    'tier-jump': {
      year: 2026,
      input: {
        ...maker,
        years: {
          2025: { revenueInTaizhou: '12亿元', aboveScale: true },
          2026: { revenueInTaizhou: '120亿元', aboveScale: true },
        },
      },
    },
    'outside-already-received': {
      year: 2026,
      input: {
        titles: giant,
        received: [{ policy: '另一市级政策', matter: 'little-giant', amount: '60万元', on: '2026-11-02' }],
      },
    },
    'stacking-inside': { year: 2026, input: { titles: champions } },
    'dcmm-level-5': { year: 2026, input: { titles: [{ title: 'dcmm', grade: 5, on: '2026-07-01' }] } },
    'champion-both': { year: 2026, input: { titles: champions } },
    'champion-products': {
      year: 2026,
      input: { titles: ['A', 'B'].map((product) => ({ title: 'champion-product', product, on: '2026-07-01' })) },
    },
    'relocated-title': {
      year: 2026,
      input: { titles: [{ title: 'little-giant', on: '2026-07-01', event: 'relocated' }] },
    },
    'library-groups': {
      year: 2026,
      input: { ...small, years: { ...small.years, 2026: { taxableMainRevenue: '1500万元', aboveScale: false } } },
    },
    'library-band-end': {
      year: 2026,
      input: { ...small, years: { ...small.years, 2026: { taxableMainRevenue: '2000万元', aboveScale: false } } },
    },
    'five-hundred-lists': {
      year: 2026,
      input: {
        titles: ['manufacturing-500', 'private-manufacturing-500'].map((title) => ({ title, on: '2026-07-01' })),
      },
    },
    'demonstration-repeats': {
      year: 2026,
      input: {
        titles: ['national', 'provincial'].map((level) => ({
          title: 'demonstration',
          of: level,
          level,
          on: '2026-07-01',
        })),
      },
    },
    'title-term': {
      year: 2026,
      input: {
        ...small,
        foundedIn: 2018,
        titles: [{ title: 'high-tech', on: '2019-12-04' }],
        years: { 2026: { aboveScale: false } },
      },
    },
    'scale-up-window': {
      year: 2025,
      input: {
        ...maker,
        foundedIn: 2023,
        before: undefined,
        years: {
          2023: { aboveScale: false },
          2024: { aboveScale: true },
          2025: { aboveScale: true, revenueInTaizhou: '1亿元' },
        },
      },
    },
  };

  test.each(readings)('$id pays what the guides say', ({ id, options }) => {
    const found = options.map(({ id: option }) => {
      const { year, input } = examples[id] ?? { year: 0, input: {} };
      const enterpriseInput = { city: '台州市', industry: 'A01', titles: [], projects: [], received: [], ...input };
      const result = mainEntry.evaluate(enterpriseInput, {
        document: 'taizhou-matrix-2025',
        year,
        readings: { [id]: option },
      });
      expect(result.total.low).toBe(result.total.high);
      return {
        total: result.total.low,
        library: result.tiers.find(({ rule }) => rule.endsWith('/scale-up-library'))?.truth,
      };
    });
    const money = found.some(({ total }) => total !== '0元');
    expect(new Set(found.map(({ total, library }) => `${total} ${String(library)}`)).size).toBe(options.length);
    for (const page of guides) {
      const cell = rowFor(page, id)[3] ?? '';
      if (money) expect(cell.split(' · ')).toEqual(found.map(({ total }) => total));
      else expect(cell).toMatch(new RegExp(`[:：] ?${found.map(({ library }) => library).join(' · ')}$`, 'u'));
    }
  });
});

describe('the rule format', () => {
  // Relations such as `>=` have no letters.
  const named = new Set([...wordsIn(format), ...words(read(format).replaceAll(fence, ''))]);
  const scopeOf = ({ scope, places = [] }: (typeof facts)[keyof typeof facts]): string =>
    scope === 'place' ? [...places].sort().join(', ') : scope;
  const scopes = new Set(Object.values(facts).map(scopeOf));

  test('lists every fact with its parameters, type and scope', () => {
    const listed = rowsOf(format).filter(
      (row) => row.length === 5 && /^`\w+`$/u.test(row[0] ?? '') && scopes.has(row[3] ?? ''),
    );
    expect(
      listed.map(([name = '', params = '', type, scope]) => ({
        name: words(name)[0],
        params: words(params),
        type,
        scope,
      })),
    ).toEqual(
      Object.entries(facts)
        .map(([name, fact]) => {
          const { params, type } = fact;
          const { properties = {} } = z.toJSONSchema(params(shipped), { io: 'input', unrepresentable: 'any' }) as {
            properties?: Record<string, { default?: unknown }>;
          };
          const given = Object.entries(properties).map(([key, property]) =>
            property.default === undefined ? key : `${key} = ${JSON.stringify(property.default)}`,
          );
          return { name, params: given, type, scope: scopeOf(fact) };
        })
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    );
  });

  test('lists every operator with what it fits, takes and says', () => {
    const listed = rowsOf(format).filter(([, , takes]) => takes === 'one' || takes === 'list');
    expect(listed).toEqual(
      operatorNames.map((name) => {
        const { fits, takes } = operators[name];
        return [
          `\`${name}\``,
          fits.join(', '),
          takes,
          `${phrases.en.required[name]('x')} · ${phrases.zh.required[name]('x')}`,
        ];
      }),
    );
  });

  const schemas = {
    documentSchema,
    ruleSchema,
    readingsSchema,
    groupsSchema,
    clausesSchema,
    targetsSchema,
    oraclesSchema,
    defectsSchema,
    wordFileSchema,
  };
  test.each(Object.keys(schemas) as (keyof typeof schemas)[])('names every key and choice of %s', (name) => {
    const schema: z.core.$ZodType = schemas[name];
    const text = JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), (key, value: unknown) =>
      key === 'title' && typeof value === 'object' && value !== null && 'enum' in value ? {} : value,
    );
    const found = new Set<string>();
    JSON.parse(text, (key, value: unknown) => {
      if (key === 'properties') for (const name of Object.keys(value as object)) found.add(name);
      if (key === 'enum') for (const word of value as readonly string[]) found.add(word);
      return value;
    });
    const inExamples = new Set(['zh', 'en', 'from', 'through', 'rows']);
    expect(found.size).toBeGreaterThan(5);
    expect([...found].filter((word) => !named.has(word) && !inExamples.has(word))).toEqual([]);
  });

  test('lists what a limit may measure, of each place', () => {
    const listed = rowsOf(format).map(([first = '', cell = '']) => [words(first).join(), ...[...words(cell)].sort()]);
    for (const kind of placeKinds) expect(listed).toContainEqual([kind, ...[...fieldsOf[kind]].sort()]);
  });

  const list = (file: unknown): readonly Json[] => file as readonly Json[];
  const replaced = (file: unknown, entry: Json): readonly Json[] => {
    const others = list(file);
    return others.some(({ id }) => id === entry['id'])
      ? others.map((each) => (each['id'] === entry['id'] ? entry : each))
      : [...others, entry];
  };
  const splices: Readonly<Record<string, (example: Json) => DocumentFiles>> = {
    rule: (rule) => {
      const [id = '', slug = ''] = String(rule['id']).split('/');
      const files = (folders as RuleFolders)[id] ?? taizhou;
      return { ...files, rules: { ...files.rules, [slug]: rule }, readings: [] };
    },
    document: (document) => ({ ...taizhou, document }),
    vocabulary: (vocabulary) => ({ ...taizhou, vocabulary }),
    clause: (clause) => ({ ...taizhou, clauses: replaced(taizhou.clauses, clause) }),
    reading: (reading) => ({ ...taizhou, readings: replaced(taizhou.readings, reading) }),
    group: (group) => ({ ...taizhou, groups: replaced(taizhou.groups, group) }),
    target: (target) => ({ ...taizhou, targets: replaced(taizhou.targets, target) }),
    oracle: (oracle) => ({ ...taizhou, oracles: replaced(taizhou.oracles, oracle) }),
    defect: (defect) => ({ ...taizhou, defects: replaced(taizhou.defects, defect) }),
  };
  const amendment = ['amendment', 'amendments'];
  const examples = only('json', format).filter(({ tag }) => !amendment.includes(tag));

  test('its amendment amends a real document', () => {
    const [document, amendments] = amendment
      .map((tag) => only('json', format).find((each) => each.tag === tag))
      .map((each) => json(each as Block));
    const clauses = ['997-001', '997-002', '997-003', '997-004'].map((id) => ({ id, place: '一' }));
    const written = { document, amendments, clauses, readings: [], groups: [], rules: {} } as unknown as DocumentFiles;
    const [, whole] = reformEntry.amended([taizhou, written]);
    const { rules } = loadDocument(whole as DocumentFiles);
    expect(rules.find(({ slug }) => slug === 'scale-up')?.clauses).toContain('997-002');
    expect(rules.some(({ slug }) => slug === 'dcmm')).toBe(false);
  });

  test('has an example of each part', () => {
    expect([...new Set(examples.map(({ tag }) => tag))].sort()).toEqual([...Object.keys(splices), 'change'].sort());
  });

  test.each(examples.map((block) => ({ block, tag: block.tag, id: String(json(block)['id'] ?? json(block)['part']) })))(
    'its $tag $id loads in a real document',
    ({ block, tag }) => {
      const splice = splices[tag];
      const load = (): unknown =>
        splice === undefined
          ? loadDocument(taizhou, { reforms: [json(block) as unknown as Change] })
          : loadDocument(splice(json(block)));
      expect(load).not.toThrow();
      if (tag === 'reading') {
        for (const { id } of list(json(block)['options']))
          expect(() => loadDocument(taizhou, { readings: { [String(json(block)['id'])]: String(id) } })).not.toThrow();
      }
    },
  );

  const problemsOf = (files: DocumentFiles): readonly string[] => {
    try {
      loadDocument(files);
      return [];
    } catch (error) {
      return error instanceof mainEntry.HuiqiError ? error.issues.map((each) => each.code) : ['not a HuiqiError'];
    }
  };
  const refused = rowsOf(format).filter(
    ([written = '', code = '']) => /^`\{.*"/u.test(written) && /^`[\w-]+`$/u.test(code),
  );

  test('shows what is refused', () => {
    expect(refused.length).toBeGreaterThan(10);
  });

  test.each(refused.map(([written = '', code = '']) => ({ written, code })))(
    'refuses $written with $code',
    ({ written, code }) => {
      const rule = taizhou.rules['leader-pairing'] as Json;
      expect(
        problemsOf({
          ...taizhou,
          rules: {
            ...taizhou.rules,
            'leader-pairing': { ...rule, conditions: JSON.parse(words(written)[0] ?? '') as unknown },
          },
        }),
      ).toEqual(words(code));
    },
  );

  test.each([
    { page: format, language: 'en' },
    { page: chineseFormat, language: 'zh' },
  ] as const)('prints a problem as it is printed, in $language', ({ page, language }) => {
    const rule = taizhou.rules['leader-pairing'] as Json;
    const broken = { ...rule, conditions: { ...(rule['conditions'] as Json), operator: 'equals' } };
    const printed = only('text', page)
      .map(({ text }) => text.trim())
      .find((text) => text.includes('[operator-unknown]'));
    expect(printed).toBe(messageIn(language, { ...taizhou, rules: { ...taizhou.rules, 'leader-pairing': broken } }));
  });
});

describe('what stands in both languages about rule data', () => {
  /** Of each row of a table, what is written into files and commands: it has no language. */
  const written = (page: string): readonly (readonly string[])[] =>
    rowsOf(page).map((row) => [...new Set(words(row.join(' ')).filter((word) => /^[!-~ ]+$/u.test(word)))].sort());

  test.each(['rule-format', 'check', 'cases'])('%s lists the same', (name) => {
    const [english, chinese] = [`docs/${name}.md`, `docs/${name}.zh.md`];
    expect(written(english).length).toBeGreaterThan(10);
    expect(written(chinese)).toEqual(written(english));
    for (const language of ['json', 'jsonc', 'sh'])
      expect(only(language, chinese).map(({ tag, text }) => [tag, text.replace(/ +# .*$/gmu, '')])).toEqual(
        only(language, english).map(({ tag, text }) => [tag, text.replace(/ +# .*$/gmu, '')]),
      );
    const depth = (page: string): readonly number[] =>
      [
        ...read(page)
          .replaceAll(fence, '')
          .matchAll(/^#+(?= )/gmu),
      ].map(([marks]) => marks.length);
    expect(depth(chinese)).toEqual(depth(english));
  });
});

const messageIn = (language: Language, files: DocumentFiles, options: EngineOptions = {}): string => {
  try {
    loadDocument(files, options);
    return '';
  } catch (error) {
    return error instanceof mainEntry.HuiqiError
      ? error.issues.map((each) => describeIssue(each, language)).join('\n')
      : '';
  }
};

describe('the tutorial', () => {
  const file = (name: string): unknown => tagged(tutorial, name);
  const files: DocumentFiles = {
    document: file('document.json'),
    clauses: file('clauses.json'),
    readings: file('readings.json'),
    groups: file('groups.json'),
    targets: [],
    oracles: [],
    defects: [],
    rules: { 'little-giant': file('little-giant.json') },
  };

  test('is a folder that has nothing wrong with it', () => {
    expect(checkDocuments({ 'example-2026': files })).toEqual([]);
  });

  interface Case {
    readonly name: string;
    readonly year?: number;
    readonly with?: Json;
    readonly readings?: Record<string, string>;
    readonly expect: {
      readonly truth: string;
      readonly amount?: string | readonly string[];
      readonly payable?: string;
      readonly displacedBy?: string;
      readonly missing?: readonly string[];
      readonly dependsOn?: readonly string[];
    };
  }
  const { base, cases, year } = file('little-giant.cases.json') as { base: Json; cases: readonly Case[]; year: number };

  const changed = (node: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown => {
    const next = rest.length === 0 ? value : changed((node as Json)[key], rest, value);
    if (Array.isArray(node)) return node.map((each: unknown, index) => (String(index) === key ? next : each));
    return Object.fromEntries(Object.entries({ ...(node as Json), [key]: next }).filter(([, each]) => each !== null));
  };

  test.each(cases)('$name', ({ with: changes = {}, readings = {}, year: own = year, expect: wanted }) => {
    const input = Object.entries(changes).reduce<unknown>(
      (found, [path, value]) => changed(found, path.split('.'), value),
      base,
    );
    const parsed = mainEntry.parseEnterprise(input);
    if (!parsed.ok) throw new mainEntry.HuiqiError(parsed.issues);
    const [award] = createDocumentEngine(files, { readings }).evaluate(parsed.subject, { year: own }).awards;
    const granted = wanted.amount ?? '0元';
    const bounds = (sum: string | readonly string[]): readonly string[] => (typeof sum === 'string' ? [sum, sum] : sum);
    expect(award).toMatchObject({ truth: wanted.truth, dependsOn: wanted.dependsOn ?? [] });
    expect([award?.amount.low, award?.amount.high]).toEqual(bounds(granted));
    expect([award?.payable.low, award?.payable.high]).toEqual(bounds(wanted.payable ?? granted));
    expect(award?.missing.map(({ path }) => path)).toEqual(wanted.missing ?? []);
    expect(award?.displacedBy?.group).toBe(wanted.displacedBy);
  });

  test('puts every option and every group to a case, as the tests of a real document do', () => {
    const options = readingsSchema
      .parse(files.readings)
      .flatMap(({ id, options: all }) => all.map((option) => `${id}=${option.id}`));
    const chosen = cases.flatMap(({ readings = {} }) =>
      Object.entries(readings).map(([id, option]) => `${id}=${option}`),
    );
    expect(options.filter((each) => !chosen.includes(each))).toEqual([]);
    const displacing = cases.flatMap(({ expect: { displacedBy } }) => displacedBy ?? []);
    expect(groupsSchema.parse(files.groups).filter(({ id }) => !displacing.includes(id))).toEqual([]);
  });

  test('has the same files, commands and tables in Chinese', () => {
    // What a line says of itself, behind # and between brackets of a text, is in its language.
    const plain = ({ tag, language, text }: Block): readonly string[] => [
      language,
      tag,
      ...text.split('\n').map((line) => line.replace(/\s+#.*$/u, '')),
    ];
    const [english, chinese] = [tutorial, chineseTutorial].map((page) => blocksOf(page).slice(0, -1).map(plain));
    expect(chinese).toEqual(english);
    const [tables, theirs] = [tutorial, chineseTutorial].map((page) => rowsOf(page).length);
    expect(theirs).toBe(tables);
    const commands = (page: string): readonly string[] =>
      words(read(page).replaceAll(fence, '')).filter((word) => /^(?:npx )?huiqi /u.test(word));
    const called = (all: readonly string[]): readonly string[] =>
      all.map((each) => each.split(' ').slice(0, 3).join(' '));
    expect(called(commands(chineseTutorial))).toEqual(called(commands(tutorial)));
  });

  test.each([
    [tutorial, 'en'],
    [chineseTutorial, 'zh'],
  ] as const)('%s prints the problems as they are printed', (page, language) => {
    const rule = JSON.stringify(file('little-giant.json'));
    const withRule = (text: string): DocumentFiles => ({
      ...files,
      rules: { 'little-giant': JSON.parse(text) as unknown },
    });
    const made = [
      messageIn(language, withRule(rule.replace('"title":"little-giant","events"', '"title":"little-gaint","events"'))),
      messageIn(language, withRule(rule.replace('"clauses":["900-002"]', '"clauses":["900-020"]'))),
      messageIn(language, files, {
        reforms: [
          { rule: 'little-giant', part: 'conditions.recognised.params.events', from: ['renewal'], to: ['new'] },
        ],
      }),
    ];
    const printed = (only('text', page).at(-1)?.text ?? '').trim().split('\n');
    expect(made.map((message, index) => message.slice(0, printed[index]?.replace(/…$/u, '').length))).toEqual(
      printed.map((line) => line.replace(/…$/u, '')),
    );
  });
});

describe('JSON', () => {
  test.each(only('json').map((block, index) => ({ block, name: `${block.page} ${block.tag} ${String(index)}` })))(
    '$name parses',
    ({ block }) => {
      expect(JSON.parse(block.text)).toBeTypeOf('object');
    },
  );
});

test('decisions have a number each, the one in their titles, and none is left out', () => {
  const names = readdirSync('docs/decisions').filter((name) => /^\d{4}-/u.test(name));
  const numbers = names.map((name) => Number(name.slice(0, 4)));
  expect(numbers).toEqual(names.map((_, index) => index + 1));
  for (const [index, name] of names.entries())
    expect(readFileSync(`docs/decisions/${name}`, 'utf8')).toMatch(new RegExp(`^# ${String(numbers[index])}\\. `, 'u'));
});
