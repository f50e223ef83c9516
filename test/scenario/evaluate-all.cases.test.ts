import { unchecked } from '../../src/subject/index.js';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Amount } from '../../src/engine/index.js';
import { evaluateAll } from '../../src/evaluate-all.js';
import { anotherDocument, issued } from './another-document.js';
import { displacerText } from '../displacer.js';

const first = 'taizhou-matrix-2025';
const second = 'taizhou-second-2026';
const files = [issued, anotherDocument(second, 1, 1)];

const change = z.strictObject({ rule: z.string(), part: z.string(), from: z.unknown(), to: z.unknown() });
/** One sum, or bounds; of what is displaced, nothing and what took its place. */
const paid = z.union([z.string(), z.tuple([z.string(), z.string()])]);
const table = z.strictObject({
  about: z.string(),
  year: z.int(),
  base: z.record(z.string(), z.unknown()),
  cases: z.array(
    z.strictObject({
      name: z.string(),
      why: z.string(),
      year: z.int().optional(),
      with: z.record(z.string(), z.unknown()).default({}),
      readings: z.record(z.string(), z.string()).default({}),
      second: z.array(change).default([]),
      expect: z.strictObject({
        awards: z.record(z.string(), paid),
        total: paid,
        notFitting: z.record(z.string(), z.string()).default({}),
      }),
    }),
  ),
});

const { year, base, cases } = table.parse(
  JSON.parse(readFileSync(new URL('../../fixtures/scenarios/evaluate-all.matters.json', import.meta.url), 'utf8')),
);

const short = (id: string): string => id.replace(`${first}/`, 'first/').replace(`${second}/`, 'second/');
const boundsOf = ({ low, high }: Amount): string | readonly [string, string] =>
  low === high ? low : [low, high ?? 'unbounded'];
/** A field that a case sets to nothing is not told. */
const told = (changes: Readonly<Record<string, unknown>>): unknown =>
  Object.fromEntries(Object.entries({ ...base, ...changes }).filter(([, value]) => value !== null));

describe('two documents for one matter', () => {
  test.each(cases.map((each) => [each.name, each] as const))(
    '%s',
    (_, { with: changes, year: own = year, readings, second: reforms, expect: wanted }) => {
      const { results, total, notFitting } = evaluateAll(unchecked(told(changes)), {
        year: own,
        documents: files,
        readings,
        reforms: { [second]: reforms },
      });
      const awards = results.flatMap((result) => result.awards.filter(({ truth }) => truth !== 'no'));
      expect({
        awards: Object.fromEntries(
          awards.map(({ rule, of, payable, displacedBy }) => [
            `${short(rule)}${of === undefined ? '' : ` (${of})`}`,
            displacedBy === undefined ? boundsOf(payable) : [payable.high, short(displacerText(displacedBy.by))],
          ]),
        ),
        total: boundsOf(total),
        notFitting: Object.fromEntries(
          notFitting.map(({ document, reason }) => [document === first ? 'first' : 'second', reason]),
        ),
      }).toEqual(wanted);
    },
  );
});
