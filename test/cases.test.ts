import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { DocumentId } from '../src/documents/index.js';
import {
  type AwardOutcome,
  type ServiceOutcome,
  type LimitOutcome,
  type TierClass,
  type Result,
  type TierOutcome,
} from '../src/engine/index.js';
import { subjectKinds, unchecked } from '../src/subject/index.js';
import { evaluate, type EvaluateOptions } from '../src/engine/evaluate.js';

/*
 * Runs every table `fixtures/<document>/*.cases.json`. A case is an input changed from its table's
 * `base` and what must come of it; what an `expect` leaves out is expected to be empty: no money, all
 * of the amount payable, nothing missing, nothing displaced, no reading that matters.
 */

const root = new URL('../', import.meta.url);
const folders = (path: string): readonly string[] =>
  readdirSync(new URL(path, root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
const files = (path: string, ending: string): readonly string[] =>
  readdirSync(new URL(path, root))
    .filter((name) => name.endsWith(ending))
    .sort();
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/** One sum, or bounds on it; the upper may be `unbounded`. */
const amount = z.union([z.string(), z.tuple([z.string(), z.string()])]);

const displaced = z.strictObject({
  group: z.string(),
  by: z
    .strictObject({
      kind: z.enum(['award', 'policy', 'receipt', 'cap']),
      rule: z.string().optional(),
      of: z.string().optional(),
      name: z.string().optional(),
      path: z.string().optional(),
      amount: z.string().optional(),
    })
    .optional(),
  deducted: z.string().optional(),
  clauses: z.array(z.string()).optional(),
});

const outcome = z.strictObject({
  truth: z.enum(['yes', 'no', 'unknown']),
  of: z.string().optional(),
  level: z.string().optional(),
  each: z.literal(true).optional(),
  amount: amount.optional(),
  payable: amount.optional(),
  /** The group, or more of the certificate. */
  displacedBy: z.union([z.string(), displaced]).optional(),
  missing: z.array(z.string()).optional(),
  dependsOn: z.array(z.string()).optional(),
});

/** What a limit answers; `limit`, `actual` and `headroom` are compared where they are given. */
const limited = z.strictObject({
  applies: z.enum(['yes', 'no', 'unknown']),
  holds: z.enum(['yes', 'no', 'unknown']),
  limit: z.string().optional(),
  /** `null`: nothing was measured. */
  actual: z.string().nullable().optional(),
  headroom: z.array(z.string()).nullable().optional(),
  missing: z.array(z.string()).optional(),
  dependsOn: z.array(z.string()).optional(),
});

/** One outcome, all entries of a rule that pays each in their order, or a limit. */
const outcomes = z.union([outcome, z.array(outcome).min(1), limited]);

/** The class among ranked libraries: the answer, what stays possible, and the criteria met by their names. */
const ranked = z.strictObject({
  answer: z.string(),
  /** The answer alone where left out. */
  possible: z.array(z.string()).optional(),
  matches: z.array(z.string()).optional(),
  dependsOn: z.array(z.string()).optional(),
});

const caseOf = <Expect extends z.ZodType>(expected: Expect) =>
  z.strictObject({
    name: z.string(),
    /** The clause, the section of the semantics, or the decision that the expectation comes from. */
    why: z.string(),
    year: z.int().optional(),
    /** New values by input path over `base`; `null` takes a field away. */
    with: z.record(z.string(), z.unknown()).optional(),
    readings: z.record(z.string(), z.string()).optional(),
    asIfInForce: z.string().optional(),
    assumeNone: z.array(z.string()).optional(),
    subject: z.enum(subjectKinds).optional(),
    expect: expected,
  });

const ruleTable = z.strictObject({
  /** The rule that every case is about. */
  rule: z.string(),
  /** What the inputs are; an enterprise where left out. A case may say otherwise. */
  subject: z.enum(subjectKinds).optional(),
  year: z.int(),
  base: z.record(z.string(), z.unknown()),
  cases: z.array(caseOf(outcomes)).min(1),
});

const wholeTable = z.strictObject({
  /** What the cases are about, where it is more than one rule: expectations are by rule, `total` is the sum. */
  about: z.string(),
  subject: z.enum(subjectKinds).optional(),
  year: z.int(),
  base: z.record(z.string(), z.unknown()),
  cases: z
    .array(
      caseOf(
        z
          .record(z.string(), z.union([outcomes, amount, ranked]))
          .refine((expected) => Object.keys(expected).length > 0, 'expects nothing'),
      ),
    )
    .min(1),
});

const table = z.union([ruleTable, wholeTable]);

type Outcome = AwardOutcome | TierOutcome | ServiceOutcome;
type Expected = z.output<typeof outcome>;

const set = (node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown => {
  if (key === undefined) return value;
  if (Array.isArray(node))
    return node.map((each: unknown, index) => (String(index) === key ? set(each, rest, value) : each));
  const fields = { ...(node as Record<string, unknown> | undefined) };
  const changed = set(fields[key], rest, value);
  const { [key]: _, ...others } = fields;
  return changed === null ? others : { ...fields, [key]: changed };
};

const inputOf = (base: unknown, changes: Readonly<Record<string, unknown>> = {}): unknown =>
  Object.entries(changes).reduce((input, [path, value]) => set(input, path.split('.'), value), base);

const bounds = (written: z.output<typeof amount>): readonly string[] =>
  typeof written === 'string' ? [written, written] : written;

const nothing = '0元';

const printed = ({ low, high, unbounded }: AwardOutcome['amount']): readonly string[] => [
  low,
  unbounded === true ? 'unbounded' : high,
];

const wanted = (expected: Expected, isAward: boolean): Record<string, unknown> => {
  const { displacedBy, each } = expected;
  const granted = expected.amount ?? nothing;
  return {
    truth: expected.truth,
    ...(expected.of === undefined ? {} : { of: expected.of }),
    ...(expected.level === undefined ? {} : { level: expected.level }),
    ...(isAward ? { each, amount: bounds(granted), payable: bounds(expected.payable ?? granted) } : {}),
    displacedBy: typeof displacedBy === 'string' ? { group: displacedBy } : displacedBy,
    missing: [...(expected.missing ?? [])].sort(),
    dependsOn: [...(expected.dependsOn ?? [])].sort(),
  };
};

const certificateSeen = (found: Outcome, { displacedBy: expected }: Expected): unknown => {
  if (!('displacedBy' in found)) return undefined;
  const asked = typeof expected === 'object' ? Object.keys(expected) : ['group'];
  const { by, ...certificate } = found.displacedBy ?? {};
  const byAsked = typeof expected === 'object' ? Object.keys(expected.by ?? {}) : [];
  const only = (told: object, keys: readonly string[]): object =>
    Object.fromEntries(Object.entries(told).filter(([key]) => keys.includes(key)));
  return { ...only(certificate, asked), ...(asked.includes('by') ? { by: only({ ...by }, byAsked) } : {}) };
};

const seen = (found: Outcome, expected: Expected): Record<string, unknown> => ({
  truth: found.truth,
  ...('of' in found && expected.of !== undefined ? { of: found.of } : {}),
  ...('level' in found && expected.level !== undefined ? { level: found.level } : {}),
  ...('amount' in found ? { each: found.each, amount: printed(found.amount), payable: printed(found.payable) } : {}),
  displacedBy: certificateSeen(found, expected),
  missing: found.missing.map(({ path }) => path).sort(),
  dependsOn: [...found.dependsOn].sort(),
});

const expectLimit = ({ limits }: Result, rule: string, expected: z.output<typeof limited>): void => {
  const found = limits.filter((each) => each.rule === rule);
  const shown = (each: LimitOutcome): Record<string, unknown> => ({
    applies: each.applies,
    holds: each.holds,
    ...(expected.limit === undefined ? {} : { limit: each.limit }),
    ...(expected.actual === undefined ? {} : { actual: each.actual ?? null }),
    ...(expected.headroom === undefined ? {} : { headroom: each.headroom ?? null }),
    missing: each.missing.map(({ path }) => path).sort(),
    dependsOn: [...each.dependsOn].sort(),
  });
  expect(found.map(shown)).toEqual([
    { ...expected, missing: [...(expected.missing ?? [])].sort(), dependsOn: [...(expected.dependsOn ?? [])].sort() },
  ]);
};

const expectClass = ({ class: among }: Result, expected: z.output<typeof ranked>): void => {
  const { answer, possible, matches, dependsOn } = among as TierClass;
  expect({
    answer,
    possible,
    matches: matches.map(({ criterion }) => criterion).sort(),
    dependsOn: [...dependsOn].sort(),
  }).toEqual({
    answer: expected.answer,
    possible: expected.possible ?? [expected.answer],
    matches: [...(expected.matches ?? [])].sort(),
    dependsOn: [...(expected.dependsOn ?? [])].sort(),
  });
};

const expectRule = (result: Result, rule: string, expected: z.output<typeof outcomes>): void => {
  if ('applies' in expected) {
    expectLimit(result, rule, expected);
    return;
  }
  const found = [...result.awards, ...result.tiers, ...result.services].filter((each) => each.rule === rule);
  const listed = [expected].flat();
  expect(found.map((each, index) => seen(each, listed[index] ?? { truth: 'no' }))).toEqual(
    listed.map((each) =>
      wanted(
        each,
        found.some((one) => 'amount' in one),
      ),
    ),
  );
};

type Case = z.output<typeof ruleTable>['cases'][number] | z.output<typeof wholeTable>['cases'][number];

const run = (
  document: string,
  { base, year, subject = 'enterprise' }: z.output<typeof table>,
  { with: changes, expect: _, name: __, why: ___, ...options }: Case,
): Result =>
  evaluate(unchecked(inputOf(base, changes)), {
    year,
    subject,
    ...options,
    document: document as DocumentId,
  } as EvaluateOptions);

const isAmount = (expected: unknown): expected is z.output<typeof amount> => amount.safeParse(expected).success;

const check = (document: string, { expect: expected }: Case, rule: string | undefined, result: Result): void => {
  if (rule !== undefined) {
    expectRule(result, rule, expected as z.output<typeof outcomes>);
    return;
  }
  for (const [key, each] of Object.entries(expected)) {
    if (key === 'class') expectClass(result, ranked.parse(each));
    else if (key === 'total') expect(printed(result.total)).toEqual(bounds(each as z.output<typeof amount>));
    else if (isAmount(each)) throw new Error(`expect.${key} is money: only "total" is`);
    else expectRule(result, `${document}/${key}`, each as z.output<typeof outcomes>);
  }
};

const change = z.looseObject({ target: z.string().optional(), part: z.string() });
const words = z.array(
  z.looseObject({
    id: z.string(),
    options: z.array(z.looseObject({ id: z.string(), changes: z.array(change).default([]) })).optional(),
  }),
);

/** Readings of targets alone, and of which document is followed for them, have their cases in `fixtures/targets/`. */
const isAboutTargets = ({ options = [] }: z.output<typeof words>[number]): boolean =>
  options.flatMap(({ changes }) => changes).every(({ target, part }) => target !== undefined || part === 'rank');

describe.each(folders('fixtures/').filter((name) => files(`fixtures/${name}/`, '.cases.json').length > 0))(
  '%s',
  (document) => {
    const tables = files(`fixtures/${document}/`, '.cases.json').map((name) => {
      const parsed = table.safeParse(readJson(`fixtures/${document}/${name}`));
      return { name, parsed };
    });
    const good = tables.flatMap(({ name, parsed: { data } }) => (data === undefined ? [] : [{ name, data }]));
    const cases = good.flatMap(({ data }): readonly Case[] => data.cases);

    it.each(tables)('$name is a table', ({ parsed }) => {
      expect(parsed.error === undefined ? '' : z.prettifyError(parsed.error)).toBe('');
    });

    it('gives every rule a table', () => {
      const rules = files(`rules/${document}/`, '.json')
        .map((name) => readJson(`rules/${document}/${name}`))
        .flatMap((file) =>
          typeof file === 'object' && file !== null && 'kind' in file && 'id' in file ? [file.id] : [],
        );
      expect(good.flatMap(({ data }) => ('rule' in data ? [data.rule] : [])).sort()).toEqual(rules.sort());
    });

    it('puts every option of every reading to a case', () => {
      const readings = words.parse(readJson(`rules/${document}/readings.json`));
      const all = readings
        .filter((reading) => !isAboutTargets(reading))
        .flatMap(({ id, options = [] }) => options.map((option) => `${id}=${option.id}`));
      const chosen = cases.flatMap(({ readings: choices = {} }) =>
        Object.entries(choices).map(([id, option]) => `${id}=${option}`),
      );
      expect(all.filter((each) => !chosen.includes(each))).toEqual([]);
    });

    it('lets every group of non-duplication displace an award', () => {
      const expected = cases.flatMap((each): readonly Expected[] =>
        Object.values(
          'truth' in each.expect || Array.isArray(each.expect) ? { all: each.expect } : each.expect,
        ).flatMap((one) => {
          const parsed = z.union([outcome, z.array(outcome)]).safeParse(one);
          return parsed.success ? parsed.data : [];
        }),
      );
      const displacing = expected.map(({ displacedBy }) =>
        typeof displacedBy === 'object' ? displacedBy.group : displacedBy,
      );
      expect(
        words
          .parse(readJson(`rules/${document}/groups.json`))
          .map(({ id }) => id)
          .filter((id) => !displacing.includes(id)),
      ).toEqual([]);
    });

    describe.each(good)('$name', ({ data }) => {
      it.each((data.cases as readonly Case[]).map((each) => [each.name, each] as const))('%s', (_, each) => {
        check(document, each, 'rule' in data ? data.rule : undefined, run(document, data, each));
      });
    });
  },
);

it('finds case tables', () => {
  expect(folders('rules/').filter((name) => !folders('fixtures/').includes(name))).toEqual([]);
});
