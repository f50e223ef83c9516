import { unchecked } from '../../src/subject/index.js';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { assessTargets, type TargetOutcome } from '../../src/assess-targets.js';
import { loaded } from './support.js';

/*
 * Runs every table `fixtures/targets/*.targets.json`: what became of one figure by what was seen.
 * What an `expect` leaves out is expected to be absent: no gap but zero where it is met, nothing
 * needed, no path, nothing missing, no reading that matters; force is `must`.
 */

const folder = new URL('../../fixtures/targets/', import.meta.url);
const outlook = {
  /** The value wanted, of a multiple. */
  wanted: z.string().optional(),
  gap: z.string().optional(),
  needed: z.strictObject({ perYear: z.string(), growth: z.string().optional() }).optional(),
  path: z
    .strictObject({
      base: z.strictObject({ year: z.int(), value: z.string(), clause: z.string().optional() }).optional(),
      expected: z.string(),
      standing: z.enum(['ahead', 'behind', 'on']),
    })
    .optional(),
};

const table = z.strictObject({
  about: z.string(),
  city: z.string(),
  cases: z
    .array(
      z.strictObject({
        name: z.string(),
        /** The clause, the section of the semantics, or the sum that the expectation comes from. */
        why: z.string(),
        clause: z.string(),
        /** Indicator, year, value, unit and the base year of a change. */
        seen: z.array(
          z.union([
            z.tuple([z.string(), z.int(), z.union([z.number(), z.string()]), z.string()]),
            z.tuple([z.string(), z.int(), z.union([z.number(), z.string()]), z.string(), z.int()]),
          ]),
        ),
        year: z.int().optional(),
        readings: z.record(z.string(), z.string()).optional(),
        expect: z.strictObject({
          verdict: z.enum(['met', 'not-met', 'undecidable', 'unknown']),
          force: z.enum(['must', 'in-principle', 'aspirational']).optional(),
          ...outlook,
          /** A part of the reason in Chinese. */
          reason: z.string().optional(),
          missing: z.array(z.string()).optional(),
          dependsOn: z.array(z.string()).optional(),
        }),
      }),
    )
    .min(1),
});
type Table = z.output<typeof table>;
type Case = Table['cases'][number];

const files = readdirSync(folder)
  .filter((name) => name.endsWith('.targets.json'))
  .sort();
const tables = files.map((name) => ({
  name,
  parsed: table.safeParse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
}));
const good = tables.flatMap(({ name, parsed: { data } }) => (data === undefined ? [] : [{ name, data }]));

const inputOf = (city: string, { seen }: Case): unknown => ({
  city,
  observations: seen.map(([indicator, year, value, unit, since]) => ({
    indicator,
    year,
    value,
    unit,
    ...(since === undefined ? {} : { since }),
  })),
});

const truths = { met: 'yes', 'not-met': 'no', undecidable: 'unknown', unknown: 'unknown' } as const;

/** The way that a rate goes is what its text shows. */
const directed = (needed: Case['expect']['needed']): TargetOutcome['needed'] => {
  if (needed === undefined) return undefined;
  const { perYear, growth } = needed;
  const isNone = /^0(?![.\d])/u.test(perYear);
  const goes = /^≈?[<-]/u.test(perYear) ? 'down' : 'up';
  return { perYear, ...(growth === undefined ? {} : { growth }), direction: isNone ? 'none' : goes };
};

const shown = ({ verdict, truth, force, gap, needed, path, missing, dependsOn }: TargetOutcome): unknown => ({
  verdict,
  truth,
  force,
  gap: verdict === 'met' && /^0(?![.\d])/u.test(gap ?? '') ? undefined : gap,
  needed,
  path,
  missing: missing.map(({ indicator, year }) => `${indicator} ${String(year)}`),
  dependsOn,
});

const check = (city: string, one: Case): void => {
  const { verdict, force = 'must', gap, needed, path, missing = [], dependsOn = [], wanted, reason } = one.expect;
  const { targets } = assessTargets(unchecked(inputOf(city, one)), {
    ...(one.year === undefined ? {} : { year: one.year }),
    readings: one.readings ?? {},
  });
  const found = targets.find(({ clauses: [clause] }) => clause === one.clause);
  expect(found === undefined ? undefined : shown(found)).toEqual({
    verdict,
    truth: truths[verdict],
    force,
    gap,
    needed: directed(needed),
    path,
    missing,
    dependsOn,
  });
  if (wanted !== undefined) expect(found?.wanted.value).toBe(wanted);
  if (reason !== undefined) expect(found?.reason?.zh).toContain(reason);
};

describe('tables of targets', () => {
  it.each(tables)('$name is a table', ({ parsed }) => {
    expect(parsed.error === undefined ? '' : z.prettifyError(parsed.error)).toBe('');
  });

  it('are many', () => {
    expect(good.flatMap(({ data }): readonly Case[] => data.cases).length).toBeGreaterThan(80);
  });

  it('put every option of every reading that bears on figures alone to a case', () => {
    const all = loaded.flatMap(({ city, readings }) =>
      readings
        .filter(({ options }) => {
          const changes = options.flatMap((option) => option.changes);
          return changes.length > 0 && changes.every(({ target }) => target !== undefined);
        })
        .flatMap(({ id, options }) => options.map((option) => `${city} ${id}=${option.id}`)),
    );
    const chosen = good.flatMap(({ data: { city, cases } }) =>
      (cases as readonly Case[]).flatMap(({ readings = {} }) =>
        Object.entries(readings).map(([id, option]) => `${city} ${id}=${option}`),
      ),
    );
    expect(all.filter((each) => !chosen.includes(each))).toEqual([]);
  });

  describe.each(good)('$name', ({ data }) => {
    it.each((data.cases as readonly Case[]).map((each) => [each.name, each] as const))('%s', (_, each) => {
      check(data.city, each);
    });
  });
});
