import { unchecked } from '../../src/subject/index.js';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Amount, Result } from '../../src/engine/index.js';
import { evaluateAll } from '../../src/evaluate-all.js';
import type { DocumentFiles } from '../../src/rule/index.js';
import { anotherDocument, districtDocument } from './another-document.js';
import { displacerText } from '../displacer.js';

/** One sum, or bounds; of what is displaced, nothing and what took its place. */
const paid = z.union([z.string(), z.tuple([z.string(), z.string()])]);
const awards = z.record(z.string(), paid);
/** What each document pays, and the total of all. */
const sums = z.record(z.string(), z.union([awards, paid]));

const table = z.strictObject({
  about: z.string(),
  base: z.record(z.string(), z.unknown()),
  cases: z.array(
    z.strictObject({
      name: z.string(),
      why: z.string(),
      year: z.int(),
      with: z.record(z.string(), z.unknown()).default({}),
      /**
       * What stands in `document.json`, of which levels its receipts count, and what an award pays: a sum, so many
       * times the first’s, or nothing.
       */
      documents: z.record(
        z.string(),
        z
          .object({ document: z.record(z.string(), z.unknown()).optional(), levels: z.array(z.string()).optional() })
          .catchall(z.string()),
      ),
      expect: z
        .object({
          total: paid,
          drafts: sums.optional(),
          superseded: z.record(z.string(), z.tuple([z.string(), z.string()])).optional(),
          notFitting: z.record(z.string(), z.string()).optional(),
        })
        .catchall(awards),
    }),
  ),
});

const tables = ['standing', 'districts'].map((name) => ({
  name,
  ...table.parse(
    JSON.parse(readFileSync(new URL(`../../fixtures/scenarios/evaluate-all.${name}.json`, import.meta.url), 'utf8')),
  ),
}));
type Told = z.output<typeof table>['cases'][number]['documents'][string];

const withAmount = (files: DocumentFiles, slug: string, pays: string): DocumentFiles => {
  const rule = files.rules[slug] as { readonly parameters: object; readonly outcome: object };
  if (pays === 'none')
    return {
      ...files,
      rules: Object.fromEntries(Object.entries(files.rules).filter(([each]) => each !== slug)),
      readings: [],
      groups: [],
    };
  return { ...files, rules: { ...files.rules, [slug]: { ...rule, parameters: { amount: pays } } } };
};

const withLevels = (files: DocumentFiles, levels: readonly string[]): DocumentFiles => ({
  ...files,
  groups: (files.groups as readonly { readonly kind: string; readonly policies?: string }[]).map((group) =>
    group.policies === 'other' ? { ...group, levels } : group,
  ),
});

/** The scope of a document is its own city. */
const inItsCity = (files: DocumentFiles): DocumentFiles => {
  const document = files.document as { readonly city: string; readonly scope: readonly { readonly fact: string }[] };
  return {
    ...files,
    document: {
      ...document,
      scope: document.scope.map((each) => (each.fact === 'city' ? { ...each, value: document.city } : each)),
    },
  };
};

const made = (id: string, { document = {}, levels, ...amounts }: Told): DocumentFiles => {
  const times = Object.values(amounts).includes('×4/3') ? 4 / 3 : 1;
  const { district } = document;
  const placed = inItsCity(
    typeof district === 'string'
      ? districtDocument(id, district, times, times, document)
      : anotherDocument(id, times, times, document),
  );
  const files = levels === undefined ? placed : withLevels(placed, levels);
  return Object.entries(amounts).reduce<DocumentFiles>(
    (each, [slug, pays]) => (pays.startsWith('×') ? each : withAmount(each, slug, pays)),
    files,
  );
};

const boundsOf = ({ low, high }: Amount): unknown => (low === high ? low : [low, high]);

const paidIn = (results: readonly Result[]): object =>
  Object.fromEntries(
    results.flatMap((result) => {
      const due = result.awards.filter(({ truth }) => truth !== 'no');
      const shown = due.map(
        ({ rule, payable, displacedBy }) =>
          [
            rule.split('/')[1],
            displacedBy === undefined ? boundsOf(payable) : [payable.high, displacerText(displacedBy.by)],
          ] as const,
      );
      return shown.length === 0 ? [] : [[result.document, Object.fromEntries(shown)] as const];
    }),
  );

describe.each(tables)('documents that stand differently: $name', ({ base, cases }) => {
  test.each(cases.map((each) => [each.name, each] as const))(
    '%s',
    (_, { year, with: changes, documents, expect: wanted }) => {
      const files = Object.entries(documents).map(([id, told]) => made(id, told));
      // A field that a case sets to nothing is not told.
      const input = Object.fromEntries(Object.entries({ ...base, ...changes }).filter(([, value]) => value !== null));
      const all = evaluateAll(unchecked(input), { year, documents: files });
      expect({
        ...paidIn(all.results),
        total: boundsOf(all.total),
        ...(all.drafts.results.length === 0
          ? {}
          : { drafts: { ...paidIn(all.drafts.results), total: boundsOf(all.drafts.total) } }),
        ...(all.superseded.length === 0
          ? {}
          : { superseded: Object.fromEntries(all.superseded.map(({ document, by, from }) => [document, [by, from]])) }),
        ...(all.notFitting.length === 0
          ? {}
          : { notFitting: Object.fromEntries(all.notFitting.map(({ document, reason }) => [document, reason])) }),
      }).toEqual(wanted);
      expect(JSON.stringify(evaluateAll(unchecked(input), { year, documents: [...files].reverse() }))).toBe(
        JSON.stringify(all),
      );
    },
  );
});
