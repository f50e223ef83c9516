/**
 * How far the rule format reaches: provisions of other places, each decided by the folder that encodes it, and held to the
 * answer that its source states. `npx vitest run test/policies/reach.test.ts` tells the count.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { createDocumentEngine, type Engine } from '../../src/engine/index.js';
import { enterpriseOf } from '../arbitrary/tiny-document.js';
import { policies } from './folders.js';

const rows = z
  .array(
    z.strictObject({
      /** Payments or rules of one kind, told by the same facts. */
      provisions: z.array(z.string()).min(1),
      document: z.string(),
      year: z.int().optional(),
      input: z.record(z.string(), z.unknown()).optional(),
      expect: z.strictObject({
        total: z.string().optional(),
        /** What single awards pay, by their slugs, where others hang on what was not told. */
        awards: z.record(z.string(), z.string()).optional(),
        /** Rules that grant something other than money. */
        grants: z.array(z.string()).optional(),
        payments: z.array(z.tuple([z.int(), z.string()])).optional(),
        /** Sums of the source, and whether they agree. */
        oracles: z.record(z.string(), z.boolean()).optional(),
        defects: z.array(z.string()).optional(),
      }),
    }),
  )
  .parse(JSON.parse(readFileSync(new URL('../../fixtures/reach.json', import.meta.url), 'utf8')));

const engines = new Map<string, Engine>();
const engineOf = (id: string): Engine => {
  const files = policies[id];
  if (files === undefined) throw new Error(id);
  const engine = engines.get(id) ?? createDocumentEngine(files);
  engines.set(id, engine);
  return engine;
};

const listed = (
  id: string,
  part: 'oracles' | 'defects',
): readonly { readonly id: string; readonly agrees?: boolean }[] =>
  policies[id]?.[part] as readonly { readonly id: string; readonly agrees?: boolean }[];

const all = rows.flatMap(({ provisions, ...row }) => provisions.map((provision) => [provision, row] as const));

test.each(all)(
  '%s',
  (_, { document, year, input, expect: { total, awards, grants, payments, oracles, defects = [] } }) => {
    // Whether an oracle agrees as it says is held by the check of its folder: `test/policies.test.ts`.
    for (const [id, agrees] of Object.entries(oracles ?? {}))
      expect(listed(document, 'oracles').find((each) => each.id === id)?.agrees).toBe(agrees);
    for (const id of defects) expect(listed(document, 'defects').map((each) => each.id)).toContain(id);
    if (input === undefined || year === undefined) {
      expect(oracles).toBeDefined();
      return;
    }
    const engine = engineOf(document);
    const result = engine.evaluate(enterpriseOf(input, engine), { year });
    if (total !== undefined) expect(result.total).toMatchObject({ low: total, high: total });
    for (const [slug, paid] of Object.entries(awards ?? {}))
      expect(result.awards.find(({ rule }) => rule === `${document}/${slug}`)?.payable).toMatchObject({
        low: paid,
        high: paid,
      });
    const granted = [...result.tiers, ...result.services].filter(({ truth }) => truth === 'yes');
    for (const slug of grants ?? []) expect(granted.map(({ rule }) => rule)).toContain(`${document}/${slug}`);
    if (payments !== undefined)
      expect(
        result.awards.flatMap((award) => (award.payments ?? []).map((each) => [each.year, each.amount.low])),
      ).toEqual(payments);
  },
);

test('no provision is told twice', () => {
  expect(new Set(all.map(([provision]) => provision)).size).toBe(all.length);
});
