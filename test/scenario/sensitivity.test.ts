import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type DocumentId } from '../../src/documents/index.js';
import { type Sensitivity, sensitivity, type SensitivityOptions } from '../../src/sensitivity.js';
import { subjectKinds, unchecked } from '../../src/subject/index.js';

/*
 * Runs every table `fixtures/scenarios/sensitivity.*.json`. A case is an input changed from its
 * table's `base` and what each option, `reading=option`, makes of it. An option that `options` leaves
 * out is expected to change no total; a case that lists no `classes` or `changes` does not ask about them.
 */

const folder = new URL('../../fixtures/scenarios/', import.meta.url);

const amount = z.union([z.string(), z.tuple([z.string(), z.string()])]);

const extreme = z.strictObject({ total: amount, readings: z.record(z.string(), z.string()) });

const expected = z.strictObject({
  total: amount,
  /** Totals by `reading=option`, where they differ from the default's, with the difference: `["430万元", "+130万元"]`. */
  options: z.record(z.string(), z.strictObject({ total: amount, difference: amount })).optional(),
  least: extreme,
  most: extreme,
  /** Options that cannot be taken. */
  impossible: z.array(z.string()).optional(),
  class: z.array(z.string()).optional(),
  /** What stays possible by `reading=option`, where it differs. */
  classes: z.record(z.string(), z.array(z.string())).optional(),
  /** Verdicts by `reading=option` and rule: of a limit, whom it applies to and whether it holds. */
  changes: z.record(z.string(), z.record(z.string(), z.string())).optional(),
});

const table = z.strictObject({
  about: z.string(),
  document: z.string(),
  year: z.int(),
  subject: z.enum(subjectKinds).optional(),
  base: z.record(z.string(), z.unknown()),
  cases: z
    .array(
      z.strictObject({
        name: z.string(),
        why: z.string(),
        year: z.int().optional(),
        /** New values by input field over `base`; `null` takes a field away. */
        with: z.record(z.string(), z.unknown()).optional(),
        asIfInForce: z.string().optional(),
        assumeNone: z.array(z.string()).optional(),
        reforms: z.array(z.record(z.string(), z.unknown())).optional(),
        expect: expected,
      }),
    )
    .min(1),
});

type Table = z.output<typeof table>;
type Case = Table['cases'][number];

const bounds = (written: z.output<typeof amount>): readonly string[] =>
  typeof written === 'string' ? [written, written] : written;

const printed = ({ low, high, unbounded }: Sensitivity['total']): readonly string[] => [
  low,
  unbounded === true ? 'unbounded' : high,
];

const inputOf = (base: Table['base'], changes: Case['with'] = {}): unknown =>
  Object.fromEntries(Object.entries({ ...base, ...changes }).filter(([, value]) => value !== null));

const optionsOf = ({ readings }: Sensitivity) =>
  readings.flatMap(({ reading, options }) => options.map((option) => ({ key: `${reading}=${option.option}`, option })));

const verdicts = (option: ReturnType<typeof optionsOf>[number]['option']): Readonly<Record<string, string>> =>
  Object.fromEntries(
    option.changes.map(({ rule, truth, limit }) => [
      rule.slice(rule.indexOf('/') + 1),
      limit === undefined ? truth : limit.applies === 'yes' ? limit.holds : `applies: ${limit.applies}`,
    ]),
  );

const check = (found: Sensitivity, wanted: z.output<typeof expected>): void => {
  const all = optionsOf(found);
  const moved = all.filter(({ option }) => String(printed(option.total)) !== String(printed(found.total)));
  expect(printed(found.total)).toEqual(bounds(wanted.total));
  expect(
    Object.fromEntries(
      moved.map(({ key, option: { total, difference } }) => [
        key,
        { total: printed(total), difference: [difference.low, difference.high ?? 'unbounded'] },
      ]),
    ),
  ).toEqual(
    Object.fromEntries(
      Object.entries(wanted.options ?? {}).map(([key, { total, difference }]) => [
        key,
        { total: bounds(total), difference: bounds(difference) },
      ]),
    ),
  );
  expect({ least: found.least.readings, most: found.most.readings }).toEqual({
    least: wanted.least.readings,
    most: wanted.most.readings,
  });
  expect([printed(found.least.total), printed(found.most.total)]).toEqual([
    bounds(wanted.least.total),
    bounds(wanted.most.total),
  ]);
  for (const key of wanted.impossible ?? []) expect(all.map((each) => each.key)).not.toContain(key);
  if (wanted.class !== undefined) {
    expect(found.class?.possible).toEqual(wanted.class);
    const others = all.filter(({ option }) => String(option.class?.possible) !== String(wanted.class));
    expect(Object.fromEntries(others.map(({ key, option }) => [key, option.class?.possible]))).toEqual(
      wanted.classes ?? {},
    );
  }
  if (wanted.changes !== undefined) {
    expect(
      Object.fromEntries(
        all.filter(({ option }) => option.changes.length > 0).map(({ key, option }) => [key, verdicts(option)]),
      ),
    ).toEqual(wanted.changes);
  }
};

const files = readdirSync(folder)
  .filter((name) => name.startsWith('sensitivity.'))
  .sort();

it('finds case tables', () => {
  expect(files.length).toBeGreaterThan(4);
});

describe.each(files)('%s', (file) => {
  const { document, year, subject, base, cases } = table.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
  it.each(cases.map((each) => [each.name, each] as const))(
    '%s',
    (_, { with: changes, expect: wanted, name: __, why: ___, year: own = year, ...options }) => {
      const asked = {
        ...(subject === undefined ? {} : { subject }),
        ...options,
        document: document as DocumentId,
      } as unknown as SensitivityOptions;
      check(sensitivity(unchecked(inputOf(base, changes)), { ...asked, year: own }), wanted);
    },
  );
});

describe('a receipt that does not say what it was for', () => {
  it('takes one award away, also in the least and the most, which are then no longer over all combinations', () => {
    const input = {
      city: '台州市',
      industry: 'I6510',
      titles: [
        { title: 'hidden-champion', on: '2026-03' },
        { title: 'little-giant', on: '2026-03' },
      ],
      projects: [],
      received: [{ policy: '市工业专项', amount: '80万元', on: '2026-05' }],
    };
    const { total, exact, least, most, readings } = sensitivity(unchecked(input), {
      document: 'taizhou-matrix-2025',
      year: 2026,
    });
    expect({ total, exact }).toMatchObject({ total: { low: '35万元', high: '135万元' }, exact: false });
    expect([least, most]).toEqual([
      { total, readings: {} },
      { total, readings: {} },
    ]);
    for (const option of readings.flatMap(({ options }) => options.filter((each) => each.default)))
      expect(option.total).toEqual(total);
  });
});
