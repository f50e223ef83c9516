import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { DocumentId } from '../../src/documents/index.js';
import { explainQuestions, type Question, type Questions, questions } from '../../src/questions.js';
import { evaluate } from '../../src/index.js';
import { followUpsOf } from '../../src/explain/brief/follow-ups.js';
import { questionFor, subjectKinds, unchecked } from '../../src/subject/index.js';

/*
 * Runs every table `fixtures/scenarios/questions.*.json`: an input changed from its table's `base` and
 * every question that must come of it, in order. What an `expect` leaves out is: exact, bounded, alone.
 */

const folder = new URL('../../fixtures/scenarios/', import.meta.url);

const question = z.strictObject({
  path: z.string(),
  kind: z.string(),
  amount: z.string().nullable().optional(),
  outcomes: z.int().optional(),
  atLeast: z.union([z.string(), z.int()]).nullable(),
  exact: z.boolean().default(true),
  unbounded: z.literal(true).optional(),
  together: z.string().optional(),
  or: z.array(z.string()).optional(),
  about: z.string().optional(),
});

const caseSchema = z.strictObject({
  name: z.string(),
  why: z.string(),
  document: z.string().optional(),
  subject: z.enum(subjectKinds).optional(),
  year: z.int().optional(),
  asIfInForce: z.string().optional(),
  assumeNone: z.array(z.enum(['titles', 'projects', 'received'])).optional(),
  readings: z.record(z.string(), z.string()).optional(),
  /** New values by input path over `base`; `null` takes a field away. */
  with: z.record(z.string(), z.unknown()).optional(),
  /** Another input altogether. */
  instead: z.record(z.string(), z.unknown()).optional(),
  expect: z.strictObject({
    total: z.tuple([z.string(), z.string()]).optional(),
    open: z.int().optional(),
    questions: z.array(question),
  }),
});

const tableSchema = z.strictObject({
  about: z.string(),
  document: z.string(),
  year: z.int(),
  subject: z.enum(subjectKinds).optional(),
  base: z.record(z.string(), z.unknown()),
  cases: z.array(caseSchema).min(1),
});

type Case = z.output<typeof caseSchema>;
type Expected = z.output<typeof question>;

const set = (node: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown => {
  const fields = { ...(node as Record<string, unknown> | undefined) };
  const changed = rest.length === 0 ? value : set(fields[key], rest, value);
  const { [key]: _, ...others } = fields;
  return changed === null ? others : { ...fields, [key]: changed };
};

const tables = readdirSync(folder)
  .filter((name) => /^questions\..*\.json$/u.test(name))
  .map((name) => ({ name, table: tableSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))) }));

const inputOf = (base: unknown, { with: changes = {}, instead }: Case): unknown =>
  instead ?? Object.entries(changes).reduce((input, [path, value]) => set(input, path.split('.'), value), base);

const run = (table: z.output<typeof tableSchema>, each: Case): Questions =>
  questions(unchecked(inputOf(table.base, each)), {
    document: (each.document ?? table.document) as DocumentId,
    year: each.year ?? table.year,
    subject: each.subject ?? table.subject ?? 'enterprise',
    ...(each.asIfInForce === undefined ? {} : { asIfInForce: each.asIfInForce }),
    ...(each.assumeNone === undefined ? {} : { assumeNone: each.assumeNone }),
    ...(each.readings === undefined ? {} : { readings: each.readings }),
  });

const seen = (
  { path, answer, about, worth, or }: Question,
  { about: wantsAbout }: Partial<Expected>,
): Partial<Expected> => ({
  path,
  kind: answer.kind,
  ...(worth.kind === 'money' ? { amount: worth.amount } : { outcomes: worth.outcomes }),
  atLeast: worth.atLeast,
  exact: worth.exact,
  ...(worth.kind === 'money' && worth.unbounded === true ? { unbounded: true } : {}),
  ...(worth.together === undefined ? {} : { together: worth.together }),
  ...(or === undefined ? {} : { or: [...or] }),
  ...(wantsAbout === undefined ? {} : { about: about?.zh ?? '' }),
});

test('there are tables', () => {
  expect(tables.length).toBeGreaterThan(1);
});

describe.each(tables)('$name', ({ table }) => {
  test.each(table.cases.map((each) => [each.name, each] as const))('%s', (_, each) => {
    const found = run(table, each);
    expect(found.questions.map((one, index) => seen(one, each.expect.questions[index] ?? {}))).toEqual(
      each.expect.questions,
    );
    const { low, high, unbounded } = found.total;
    if (each.expect.total !== undefined)
      expect([low, unbounded === true ? 'unbounded' : high]).toEqual(each.expect.total);
    if (each.expect.open !== undefined) expect(found.open).toBe(each.expect.open);
  });

  test.each(table.cases.map((each) => [each.name, each] as const))('%s, in words of both languages', (_, each) => {
    const found = run(table, each);
    for (const language of ['zh', 'en'] as const) {
      for (const format of ['text', 'markdown'] as const) {
        const text = explainQuestions(found, language, format);
        expect(text).not.toMatch(/undefined|\[object|NaN|Infinity/u);
        for (const { path } of found.questions) expect(text).toContain(path);
      }
    }
    for (const { path, asked, about } of found.questions)
      if (about === undefined) expect(asked).toEqual(questionFor(path));
      else for (const language of ['zh', 'en'] as const) expect(asked[language]).toMatch(/“.+”/u);
  });
});

describe('questions', () => {
  const input = { city: '台州市', industry: 'A01', titles: [{ title: 'little-giant' }], projects: [], received: [] };
  const options = { document: 'taizhou-matrix-2025' } as const;

  test('carry what a form needs', () => {
    const [first] = questions(
      { ...input, titles: [{ title: 'demonstration', of: '甲', on: '2026-03-01' }] },
      { ...options, year: 2026 },
    ).questions;
    expect(first).toMatchObject({
      path: 'titles.0.level',
      asked: { zh: '“示范（标杆）称号”是国家级、省级、市级还是县级？' },
      about: { zh: '示范（标杆）称号', en: 'demonstration title' },
      answer: {
        kind: 'choice',
        choices: [
          { value: 'national', title: { zh: '国家级', en: 'national' } },
          { value: 'provincial' },
          { value: 'municipal' },
          { value: 'county', title: { zh: '县级', en: 'county' } },
        ],
      },
      example: 'national',
    });
  });

  test('say which document they are about and how it stands in law', () => {
    expect(questions(unchecked(input), { ...options, year: 2026 })).toMatchObject({
      document: 'taizhou-matrix-2025',
      status: 'consultation-draft',
      by: 'money',
      year: 2026,
      readings: {},
      assumed: [],
    });
  });

  test('may be asked for by outcomes where a document pays', () => {
    const found = questions(unchecked(input), { year: 2026, ...options, by: 'outcomes' });
    expect(found.by).toBe('outcomes');
    expect(found.questions.map(({ path }) => path)).toContain('judgements.nearHighTechStandard');
  });

  test('are the same for the same input, and leave it as it was', () => {
    const frozen = JSON.stringify(input);
    expect(JSON.stringify(questions(unchecked(input), { ...options, year: 2026 }))).toBe(
      JSON.stringify(questions(unchecked(input), { ...options, year: 2026 })),
    );
    expect(JSON.stringify(input)).toBe(frozen);
  });

  test('refuse a bad input and bad options as an evaluation does', () => {
    expect(() => questions({ city: '台州' }, { document: 'taizhou' as DocumentId, year: 26 })).toThrow(
      /document-unknown[\s\S]*programme-year-wanted[\s\S]*city-full-name/u,
    );
  });

  test('read as a list, most first', () => {
    const { received: _, ...untold } = input;
    expect(
      explainQuestions(
        questions(
          {
            ...untold,
            titles: [{ title: 'little-giant', on: '2026-07-01' }],
            industry: 'C39',
            foundedIn: 2026,
            years: { 2026: { aboveScale: false, revenueInTaizhou: '1亿元' } },
          },
          { ...options, year: 2026 },
        ),
        'en',
      ),
    ).toMatchInlineSnapshot(`
      "Information to provide, programme year 2026
      * Consultation draft of 9 December 2024, without legal effect: amounts are no basis for a claim.
          The text as issued prevails (Tai Zheng Ban Fa [2025] No. 3, seen in excerpt only, not encoded).
      1. Conclusion: 2 items of information to provide; estimated support at present CNY 0 to
          CNY 2,000,000
      2. Questions, by the money they settle
        - Which money has it received, or could it claim, under other policies? (write [] for none)
          (received)
            Settles up to CNY 2,000,000 of what is open.
            A list, [] for none, such as
            [{"policy":"另一市级政策","matter":"scale-up","amount":"50万元","on":"2026-07-01"}].
        - What is its revenue from main business in 2026? (years.2026.mainRevenue)
            Settles up to CNY 1,000,000 of what is open.
            Money with its unit, such as “CNY 960 million”.
        What an answer settles is what it establishes by itself, or with the other item named; what a
        result says it affects is all the money that it may move.
      Source: Taizhou action plan for a matrix of innovative quality enterprises, 2025–2029 (draft)."
    `);
  });
});

describe('a class that is settled though libraries below it are open', () => {
  const firm = {
    name: '甲公司',
    city: '绍兴市',
    industry: 'C3852',
    foundedIn: 2005,
    years: { 2024: { revenue: '4.5亿元' }, 2025: { revenue: '5.6亿元' }, 2026: { revenue: '6亿元' } },
    titles: [{ title: 'little-giant', on: '2024-07-01' }],
    projects: [],
    received: [],
  } as const;
  const call = { document: 'shaoxing-growth-2021', year: 2026 } as const;

  test('is told with those that are open, and the result does not send its reader to ask', () => {
    const found = questions(firm, call);
    expect(found.questions).toEqual([]);
    expect(explainQuestions(found, 'zh')).toContain(
      '结论：符合冲刺库的入库条件，入库类别已定，不必补充信息；加速库、起跑库信息不足，',
    );
    expect(explainQuestions(found, 'en')).toContain('meets the conditions of the Sprint Pool; nothing to provide');
    expect(followUpsOf(evaluate(firm, call))).toEqual(['receipt']);
  });
});
