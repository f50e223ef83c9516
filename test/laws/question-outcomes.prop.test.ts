/** What a question about a place is worth, by trying: how many outcomes one answer, or two, decide. */
import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { type DocumentId, documents } from '../../src/documents/index.js';
import { createDocumentEngine, type Engine } from '../../src/engine/index.js';
import { HuiqiError } from '../../src/issue/index.js';
import { type Question, type Questions, questions } from '../../src/questions.js';
import { openRules } from '../../src/scenario/questions/open-amount.js';
import { completePlaceOf, forgottenPlace, type PlaceInput, programmeYear, written } from '../arbitrary/places.js';
import { parsePlace } from '../../src/subject/index.js';
import type { PlaceKind } from '../../src/subject/place-fields.js';
import { patience, runs } from './support.js';

const documentFor = fc.constantFrom<DocumentId>('ningbo-renewal-2021', 'ningbo-plan-2021');

/** Nothing where the input contradicts itself, or the document is silent. */
const unlessRefused = <Value>(ask: () => Value): Value | undefined => {
  try {
    return ask();
  } catch (error) {
    if (error instanceof HuiqiError) return undefined;
    throw error;
  }
};

const asked = (input: PlaceInput, kind: PlaceKind, year: number, document: DocumentId): Questions | undefined =>
  unlessRefused(() => questions(input, { document, year, subject: kind }));

const engines = new Map<DocumentId, Engine>();

const engineFor = (document: DocumentId): Engine => {
  const known = engines.get(document) ?? createDocumentEngine(documents[document], { alternatives: false });
  engines.set(document, known);
  return known;
};

const openIn = (input: PlaceInput, kind: PlaceKind, year: number, document: DocumentId): number | undefined => {
  const parsed = parsePlace(kind, input);
  return parsed.ok ? openRules(engineFor(document).evaluate(parsed.subject, { year })) : undefined;
};

const drawn = new Map<PlaceKind, readonly PlaceInput[]>();

/** Places by which answers are drawn, the same for all questions. */
const othersOf = (kind: PlaceKind): readonly PlaceInput[] => {
  const known =
    drawn.get(kind) ?? fc.sample(completePlaceOf(kind), { numRuns: 30, seed: 11 }).map((place) => written(place));
  drawn.set(kind, known);
  return known;
};

const extremes = {
  flag: [true, false],
  area: ['0亩', '1000亩', '100000亩', '450000000亩'],
  money: ['0元', '1000亿元', '90万亿元'],
  ratio: ['0', '1.99', '2', '100'],
  integer: [0, 1, 1000, 1_000_000_000],
} as const;

const answersTo = ({ path, answer }: Question, kind: PlaceKind): readonly unknown[] => {
  const some = othersOf(kind).flatMap((place) => place[path] ?? []);
  if (answer.kind === 'choice') return answer.choices.map(({ value }) => value);
  return [...new Set([...some, ...((extremes as Readonly<Record<string, readonly unknown[]>>)[answer.kind] ?? [])])];
};

const anyCase = fc.tuple(forgottenPlace, programmeYear, documentFor).filter(
  ([
    {
      sparser: { city },
    },
  ]) => city === '宁波市',
);

describe('what a question about a place is worth', () => {
  test.prop([anyCase], runs(40))(
    'is what its answers decide, the most and the least of them; with another, what two decide together',
    ([{ sparser }, year, document]) => {
      const { kind } = sparser;
      const input = written(sparser);
      const found = asked(input, kind, year, document);
      if (found === undefined) return;
      const decides = (told: PlaceInput): readonly number[] => {
        const left = openIn(told, kind, year, document);
        return left === undefined ? [] : [found.open - left];
      };
      for (const question of found.questions) {
        const { path, worth } = question;
        if (worth.kind !== 'outcomes') continue;
        const alone = answersTo(question, kind).flatMap((answer) => decides({ ...input, [path]: answer }));
        expect({ path, worth, alone, within: alone.every((count) => count >= worth.atLeast) }).toMatchObject({
          within: true,
        });
        if (!worth.exact) continue;
        const other = found.questions.find((each) => each.path === worth.together);
        if (other === undefined) {
          expect({ path, outcomes: Math.max(...alone), atLeast: Math.min(...alone) }).toEqual({
            path,
            outcomes: worth.outcomes,
            atLeast: worth.atLeast,
          });
          continue;
        }
        expect({ path, alone: Math.max(...alone) }).toEqual({ path, alone: 0 });
        const pairs = answersTo(question, kind)
          .slice(-8)
          .flatMap((answer) =>
            answersTo(other, kind)
              .slice(-8)
              .flatMap((second) => decides({ ...input, [path]: answer, [other.path]: second })),
          );
        expect({ path, together: other.path, outcomes: Math.max(...pairs) }).toEqual({
          path,
          together: other.path,
          outcomes: worth.outcomes,
        });
      }
    },
    patience,
  );

  test.prop([anyCase, fc.nat(29)], runs(100))(
    'is had by what it may be told by instead: then it is asked for no more, and is told either way',
    ([{ sparser }, year, document], which) => {
      const { kind } = sparser;
      const input = written(sparser);
      const other: Readonly<Record<string, unknown>> = othersOf(kind)[which] ?? {};
      for (const { path, or = [] } of asked(input, kind, year, document)?.questions ?? []) {
        if (or.length === 0) continue;
        expect(or.filter((each) => input[each] !== undefined)).toEqual([]);
        const told = Object.fromEntries(or.map((each) => [each, other[each]]));
        const left = asked({ ...input, ...told }, kind, year, document);
        if (left !== undefined) expect(left.questions.map((each) => each.path)).not.toContain(path);
      }
    },
    patience,
  );
});
