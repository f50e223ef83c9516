import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import * as z from 'zod';
import { checkDocuments } from '../src/check/index.js';
import { type AwardOutcome, createDocumentEngine, type Engine, type Result } from '../src/engine/index.js';
import type { PlainObject } from '../src/edge/index.js';
import { withReasons } from '../src/engine/reasons-of.js';
import { contradictionIn } from '../src/explain/contradiction.js';
import { explainResult } from '../src/explain/index.js';
import { toJsonRulesEngine } from '../src/export/json-rules-engine/index.js';
import { awardsIn, type DocumentFiles } from '../src/rule/index.js';
import { partNames } from '../src/rule/parts.js';
import { type Enterprise, parseEnterprise, unchecked } from '../src/subject/index.js';

/*
 * Real policies of other places: `fixtures/policies/<document>/` is a whole document, `cases.json` what its sources say
 * comes of it, each table naming where that was read. Every law of this file is tried on every case.
 */

const root = new URL('../fixtures/policies/', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

const amount = z.union([z.string(), z.tuple([z.string(), z.string()])]);
const expected = z.strictObject({
  truth: z.enum(['yes', 'no', 'unknown']),
  amount: amount.optional(),
  payable: amount.optional(),
  missing: z.array(z.string()).optional(),
  /** The year and the sum of each payment, where it is paid out in parts. */
  payments: z.array(z.tuple([z.int(), amount])).optional(),
});
const tables = z.array(
  z.strictObject({
    rule: z.string(),
    /** Where the answers were read. */
    source: z.string().min(1),
    year: z.int(),
    base: z.record(z.string(), z.unknown()),
    cases: z
      .array(
        z.strictObject({
          name: z.string(),
          why: z.string(),
          year: z.int().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
          readings: z.record(z.string(), z.string()).optional(),
          /** One outcome, or all of a rule that pays each. */
          expect: z.union([expected, z.array(expected)]),
        }),
      )
      .min(1),
  }),
);

const filesOf = (id: string): DocumentFiles => {
  const names = readdirSync(new URL(`${id}/`, root)).map((name) => name.replace(/\.json$/u, ''));
  const parts: readonly string[] = [...partNames, 'vocabulary'].filter((part) => names.includes(part));
  const slugs = names.filter((name) => !parts.includes(name) && name !== 'cases');
  const read = (name: string): readonly [string, unknown] => [name, json(`${id}/${name}.json`)];
  return { ...Object.fromEntries(parts.map(read)), rules: Object.fromEntries(slugs.map(read)) } as DocumentFiles;
};

const set = (node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown => {
  if (key === undefined) return value;
  const { [key]: old, ...others } = { ...(node as Record<string, unknown> | undefined) };
  const changed = set(old, rest, value);
  return changed === null ? others : { ...others, [key]: changed };
};

const parsed = (input: unknown, { document: { vocabulary } }: Engine): Enterprise => {
  const read = parseEnterprise(unchecked(input), { vocabulary });
  if (!read.ok) throw new Error(JSON.stringify(read.issues, undefined, 1));
  return read.subject;
};

const both = (written: string | readonly string[] = '0元'): readonly (string | null)[] =>
  typeof written === 'string' ? [written, written] : written.map((each) => (each === 'unbounded' ? null : each));

const awardsOf = (result: Result, rule: string): readonly AwardOutcome[] =>
  result.awards.filter((each) => each.rule === rule);

const documents = readdirSync(root);

describe.each(documents)('%s', (id) => {
  const files = filesOf(id);
  const isLeftOpen = (rule: string): boolean =>
    JSON.stringify(files.rules[rule.replace(/^.*\//u, '')]).includes('amountLeftOpen');
  const engines = new Map<string, Engine>();
  const engineFor = (readings: Readonly<Record<string, string>>): Engine => {
    const key = JSON.stringify(readings);
    const known = engines.get(key) ?? createDocumentEngine(files, { readings });
    engines.set(key, known);
    return known;
  };
  const cases = tables.parse(json(`${id}/cases.json`)).flatMap(({ rule, year, base, cases: own }) =>
    own.map(({ with: changes = {}, year: other = year, readings = {}, ...each }) => {
      const input = Object.entries(changes).reduce<unknown>(
        (changed, [path, value]) => set(changed, path.split('.'), value),
        base,
      );
      return { ...each, rule: `${id}/${rule}`, year: other, input, readings };
    }),
  );

  test('has nothing that its check finds', () => {
    expect(checkDocuments({ [id]: files }).map(({ code, place }) => [code, place.file, place.pointer])).toEqual([]);
  });

  test('has a case for every rule', () => {
    const tried = new Set(cases.map(({ rule }) => rule));
    expect(Object.keys(files.rules).filter((slug) => !tried.has(`${id}/${slug}`))).toEqual([]);
  });

  it.each(cases)('$rule: $name', ({ rule, year, input, readings, expect: wanted }) => {
    const engine = engineFor(readings);
    const subject = parsed(input, engine);
    const result = engine.evaluate(subject, { year });
    // Nothing in it contradicts another part of it.
    expect(contradictionIn(JSON.parse(JSON.stringify(withReasons(result))) as PlainObject, {}, 'result')).toBe(
      undefined,
    );
    const services = result.services.filter((each) => each.rule === rule);
    if (services.length > 0) {
      expect(services.map(({ truth }) => truth)).toEqual([wanted].flat().map(({ truth }) => truth));
      return;
    }
    const found = awardsOf(result, rule).map(({ truth, amount: granted, payable, missing, payments = [] }) => ({
      truth,
      amount: [granted.low, granted.high],
      payable: [payable.low, payable.high],
      missing: missing.map(({ path }) => path).sort(),
      payments: payments.map(({ year: paidIn, amount: sum }) => [paidIn, sum.low, sum.high]),
    }));
    expect(found).toEqual(
      [wanted].flat().map((each) => ({
        truth: each.truth,
        amount: both(each.amount),
        payable: both(each.payable ?? each.amount),
        missing: [...(each.missing ?? [])].sort(),
        payments: (each.payments ?? []).map(([paidIn, sum]) => [paidIn, ...both(sum)]),
      })),
    );

    // What nothing more could tell is one sum, but for what the authority decides.
    for (const {
      rule: each,
      missing,
      dependsOn,
      amount: { low, high },
    } of result.awards)
      if (missing.length + dependsOn.length === 0 && !isLeftOpen(each)) expect([each, low]).toEqual([each, high]);

    // Totals are what the outcomes add up to.
    const { low, high } = engine.totals(subject, { year });
    expect([low, high]).toEqual([result.total.lowFen, result.total.highFen]);

    // Both languages have a page for it, short and whole.
    for (const language of ['zh', 'en'] as const)
      for (const detail of [false, true]) {
        const page = explainResult(result, language, 'text', { detail });
        expect(page).not.toMatch(/undefined|NaN|Infinity|null/u);
        // What stands in quotation marks has single ones inside.
        expect(page.replaceAll('\n', '')).not.toMatch(/“[^”]*“/u);
      }
  });

  it.each(cases)('$rule: $name, with something of it not told', ({ rule, year, input, readings }) => {
    const engine = engineFor(readings);
    const whole = awardsOf(engine.evaluate(parsed(input, engine), { year }), rule);
    const leaves = (node: unknown, path: readonly string[]): readonly (readonly string[])[] =>
      typeof node === 'object' && node !== null && !Array.isArray(node)
        ? Object.entries(node).flatMap(([key, inner]) => leaves(inner, [...path, key]))
        : [path];
    for (const path of leaves(input, []).filter(([first]) => first !== 'titles' && first !== 'projects')) {
      const less = parseEnterprise(unchecked(set(input, path, null)), { vocabulary: engine.document.vocabulary });
      if (!less.ok) continue;
      const wider = awardsOf(engine.evaluate(less.subject, { year }), rule);
      whole.forEach(({ amount: own }, index) => {
        const { lowFen = 0, highFen = null } = wider[index]?.amount ?? {};
        expect(lowFen).toBeLessThanOrEqual(own.lowFen);
        expect(highFen ?? Infinity).toBeGreaterThanOrEqual(own.highFen ?? Infinity);
      });
    }
  });

  it.each(cases)('$rule: $name, received, and no more of it is due', ({ rule, year, input, readings }) => {
    const engine = engineFor(readings);
    const subject = parsed(input, engine);
    const paid = awardsIn(engine.document).find(({ id: own }) => own === rule);
    const due = awardsOf(engine.evaluate(subject, { year }), rule).filter(({ payable }) => payable.lowFen > 0);
    if (paid === undefined || due.length === 0) return;
    const isYearly = paid.repeats === 'once-per-year' && paid.items === undefined;
    if (paid.repeats !== 'once' && !isYearly) return;
    for (const { payable } of due) {
      const forYear = isYearly ? { forYear: year } : {};
      const receipt = { policy: id, matter: paid.matter, amount: payable.low, on: `${String(year)}-12-31`, ...forYear };
      const { received = [] } = input as { readonly received?: readonly unknown[] };
      const after = parsed({ ...(input as object), received: [...received, receipt] }, engine);
      for (const later of isYearly ? [year] : [year, year + 1, year + 2])
        expect(awardsOf(engine.evaluate(after, { year: later }), rule).map((each) => each.payable.highFen)).toEqual(
          awardsOf(engine.evaluate(subject, { year: later }), rule).map(() => 0),
        );
    }
  });

  it.each(cases)('$rule: $name, by json-rules-engine', async ({ rule, year, input, readings }) => {
    const engine = engineFor(readings);
    const subject = parsed(input, engine);
    const { awards } = engine.evaluate(subject, { year });
    const { evaluate, factsOf } = toJsonRulesEngine(files, { readings });
    const isWhole = (): boolean => {
      try {
        factsOf(subject, { year });
        return true;
      } catch {
        // That library has no unknown.
        return false;
      }
    };
    if (!isWhole()) return;
    const found = await evaluate(subject, { year });
    const own = found.awards.filter((each) => each.rule === rule).map((each) => each.amount);
    const paid = awards.filter((each) => each.rule === rule && each.truth === 'yes');
    expect(own).toEqual(paid.map((each) => each.amount.lowFen));
  });
});
