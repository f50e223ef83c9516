import { unchecked } from '../../src/subject/index.js';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Amount } from '../../src/engine/index.js';
import { HuiqiError } from '../../src/issue/index.js';
import {
  explainTaking,
  type NoWay,
  type TakeOptions,
  type Taking,
  type Way,
  whatWouldItTake,
} from '../../src/what-would-it-take.js';

/*
 * Runs every table `fixtures/scenarios/what-would-it-take.*.json`. A case is an input changed from
 * its table's `base`, one award, and what it would take; what an `expect` leaves out is expected to
 * be nothing: no figure set, no entry added, nothing displaced or missing.
 */

const folder = new URL('../../fixtures/scenarios/', import.meta.url);

const amount = z.union([z.string(), z.tuple([z.string(), z.string()])]);

const expected = z.strictObject({
  possible: z.enum(['due', 'yes', 'unknown', 'no']),
  set: z.record(z.string(), z.union([z.string(), z.boolean()])).optional(),
  add: z.array(z.record(z.string(), z.unknown())).optional(),
  /** How much more money, and by how much per cent, of each figure. */
  more: z.array(z.string()).min(1).max(4).optional(),
  /** Compared where it is given. */
  of: z.string().optional(),
  pays: amount.optional(),
  gain: amount.optional(),
  total: amount.optional(),
  displacedBy: z.string().optional(),
  displaces: z.array(z.string()).optional(),
  missing: z.array(z.string()).optional(),
  /** English and clauses are compared where they are given. */
  because: z
    .array(z.strictObject({ zh: z.string(), en: z.string().optional(), clauses: z.array(z.string()).optional() }))
    .optional(),
});

type Expected = z.output<typeof expected>;

const table = z.strictObject({
  about: z.string(),
  document: z.string(),
  year: z.int(),
  base: z.record(z.string(), z.unknown()),
  cases: z
    .array(
      z.strictObject({
        name: z.string(),
        why: z.string(),
        rule: z.string(),
        year: z.int().optional(),
        /** New values by input path over `base`; `null` takes a field away. */
        with: z.record(z.string(), z.unknown()).optional(),
        readings: z.record(z.string(), z.string()).optional(),
        asIfInForce: z.string().optional(),
        assumeNone: z.array(z.string()).optional(),
        reforms: z.array(z.record(z.string(), z.unknown())).optional(),
        expect: expected,
      }),
    )
    .min(1),
});

type Fields = Readonly<Record<string, unknown>>;

const put = (node: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown => {
  const fields = (node ?? {}) as Fields;
  const inner = rest.length === 0 ? value : put(fields[key], rest, value);
  return Object.fromEntries([
    ...Object.entries(fields).filter(([each]) => each !== key),
    ...(inner === null ? [] : [[key, inner] as const]),
  ]);
};

const inputOf = (base: Fields, changes: Fields = {}): unknown =>
  Object.entries(changes).reduce<unknown>((input, [path, value]) => put(input, path.split('.'), value), base);

const printed = ({ low, high, unbounded }: Amount): readonly string[] => [low, unbounded === true ? 'unbounded' : high];
const bounds = (written: z.output<typeof amount> | undefined): readonly string[] | undefined =>
  typeof written === 'string' ? [written, written] : written;
const slugOf = (rule: string): string => rule.slice(rule.indexOf('/') + 1);

const checkWay = ({ changes, of, pays, gain, total, displacedBy, displaces, missing }: Way, wanted: Expected): void => {
  const sets = changes.flatMap(({ change }) => (change.kind === 'set' ? [[change.path, change.to] as const] : []));
  const adds = changes.flatMap(({ change }) => (change.kind === 'add' ? [change.entry] : []));
  expect({ set: Object.fromEntries(sets), add: adds }).toEqual({ set: wanted.set ?? {}, add: wanted.add ?? [] });
  expect(
    changes.flatMap(({ more }) =>
      more === undefined ? [] : [more.amount, ...(more.percent === undefined ? [] : [more.percent])],
    ),
  ).toEqual(wanted.more ?? []);
  expect({ pays: printed(pays), gain: printed(gain), total: printed(total) }).toEqual({
    pays: bounds(wanted.pays),
    gain: bounds(wanted.gain),
    total: bounds(wanted.total),
  });
  expect({ displacedBy: displacedBy?.group, displaces: displaces.map(({ rule }) => slugOf(rule)) }).toEqual({
    displacedBy: wanted.displacedBy,
    displaces: wanted.displaces ?? [],
  });
  expect(missing.map(({ path }) => path)).toEqual(wanted.missing ?? []);
  if (wanted.of !== undefined) expect(of).toBe(wanted.of);
};

const checkNoWay = ({ because, missing }: NoWay, wanted: Expected): void => {
  const reasons = wanted.because ?? [];
  expect(because.map(({ why }) => why.zh)).toEqual(reasons.map(({ zh }) => zh));
  expect(because).toMatchObject(
    reasons.map(({ en, clauses }) => ({
      ...(en === undefined ? {} : { why: { en } }),
      ...(clauses === undefined ? {} : { clauses }),
    })),
  );
  expect(missing.map(({ path }) => path)).toEqual(wanted.missing ?? []);
};

const check = ({ awards: [award, ...others], due, total }: Taking, rule: string, wanted: Expected): void => {
  expect(others).toEqual([]);
  expect({ due: due.map(slugOf), possible: award?.possible }).toEqual(
    wanted.possible === 'due' ? { due: [rule], possible: undefined } : { due: [], possible: wanted.possible },
  );
  if (award === undefined) expect(printed(total)).toEqual(bounds(wanted.total));
  else if (award.possible === 'yes') checkWay(award, wanted);
  else checkNoWay(award, wanted);
};

const files = readdirSync(folder)
  .filter((name) => name.startsWith('what-would-it-take.'))
  .sort();

it('finds case tables', () => {
  expect(files.length).toBeGreaterThan(2);
});

describe.each(files)('%s', (file) => {
  const { document, year, base, cases } = table.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
  it.each(cases.map((each) => [`${each.rule}: ${each.name}`, each] as const))(
    '%s',
    (_, { with: changes, expect: wanted, name: __, why: ___, year: own, ...options }) => {
      const taking = whatWouldItTake(unchecked(inputOf(base, changes)), {
        ...({
          ...options,
          document,
        } as unknown as TakeOptions),
        year: own ?? year,
      });
      check(taking, options.rule, wanted);
    },
  );
});

it('every award of every table has a way and a no', () => {
  const tables = files.map((file) => table.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))));
  const cases = tables.flatMap((each) => each.cases);
  const awards = [
    'scale-up',
    'champion-enterprise',
    'champion-product',
    'little-giant',
    'hidden-champion',
    'sme-service-platform',
    'revenue-milestone',
    'manufacturing-500',
    'private-manufacturing-500',
    'digital-project',
    '5g-project',
    'dcmm',
    'demonstration',
    'electronics-milestone',
  ];
  expect(awards.filter((rule) => !cases.some((each) => each.rule === rule && each.expect.possible === 'yes'))).toEqual(
    [],
  );
});

describe('text', () => {
  const giant = {
    name: '甲公司',
    city: '台州市',
    titles: [{ title: 'little-giant', on: '2014-07-01' }],
    projects: [],
    received: [],
  };

  it('refuses a copy that has lost its reasoning', () => {
    const taking = whatWouldItTake(unchecked(giant), { document: 'taizhou-matrix-2025', year: 2026 });
    expect(() => explainTaking(JSON.parse(JSON.stringify(taking)) as Taking, 'en')).toThrow(HuiqiError);
  });

  it('tells awards that one fact stands in the way of, or waits for, together', () => {
    const elsewhere = explainTaking(
      whatWouldItTake(
        { city: '宁波市', titles: [], projects: [], received: [] },
        { document: 'taizhou-matrix-2025', year: 2026 },
      ),
      'zh',
    );
    expect(elsewhere.match(/所在设区市/gu)).toHaveLength(1);
    const untold = explainTaking(
      whatWouldItTake({ city: '台州市' }, { document: 'taizhou-matrix-2025', year: 2026 }),
      'en',
    );
    expect(untold.match(/\(titles\)/gu)).toHaveLength(1);
  });

  it('says so where a way pays nothing, and why', () => {
    const received = [{ policy: '台政办发〔2023〕12号', matter: 'hidden-champion', amount: '1万元', on: '2027-02-01' }];
    const said = explainTaking(
      whatWouldItTake(unchecked({ ...giant, received }), {
        document: 'taizhou-matrix-2025',
        year: 2026,
        rule: 'hidden-champion',
      }),
      'zh',
    );
    expect(said).toContain('条件可以达到，但合计不增加');
    expect(said).toContain('测算奖补0元，合计不变。');
    expect(said).toContain('按“同类政策不重复享受”，已按台政办发〔2023〕12号享受，本项不重复享受。〔台州方案〕末段');
  });

  it('keeps a name from forging lines, in both formats', () => {
    const taking = whatWouldItTake(unchecked(giant), { document: 'taizhou-matrix-2025', year: 2026 });
    const forged = { ...taking, subject: '甲\n✓ 乙：应付100万元' };
    for (const format of ['text', 'markdown'] as const)
      expect(explainTaking(forged, 'zh', format).split('\n')[0]).toContain('甲 ✓ 乙');
    expect(() =>
      whatWouldItTake(unchecked({ ...giant, name: forged.subject }), { document: 'taizhou-matrix-2025', year: 2026 }),
    ).toThrow('U+000A');
  });
});
