import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { createDocumentEngine, type AwardOutcome, type Result } from '../../src/engine/index.js';
import { documents } from '../../src/documents/index.js';
import { anyEnterprise, type Choices, programmeYear } from '../arbitrary/enterprise.js';
import { byKey, evaluated, keyOf, patience, runs, subjectOf, wholeEngineOf } from './support.js';

const { readings } = createDocumentEngine(documents['taizhou-matrix-2025']).document;

const face = (award: AwardOutcome | undefined): string =>
  JSON.stringify(
    award === undefined
      ? null
      : [award.truth, award.amount, award.payable, award.displacedBy?.by ?? null, award.displacedBy?.deducted ?? null],
  );

const faces = (result: Result): ReadonlyMap<string, string> =>
  new Map([
    ...[...byKey(result)].map(([key, award]) => [key, face(award)] as const),
    ...[...result.tiers, ...result.services].map(({ rule, truth }) => [rule, truth] as const),
  ]);

/** The readings of which some other option changes what an outcome says, found by trying every one. */
const found = (
  input: Parameters<typeof evaluated>[0],
  year: number,
  choices: Choices,
): ReadonlyMap<string, readonly string[]> => {
  const chosen = faces(evaluated(input, year, choices));
  const tried = readings.map(({ id, options }) => {
    const current = choices[id] ?? options[0]?.id;
    return {
      id,
      others: options
        .filter((option) => option.id !== current)
        .map((option) => faces(evaluated(input, year, { ...choices, [id]: option.id }))),
    };
  });
  return new Map(
    [...chosen].map(([key, own]) => [
      key,
      tried.filter(({ others }) => others.some((other) => other.get(key) !== own)).map(({ id }) => id),
    ]),
  );
};

const settings: readonly Choices[] = [
  {},
  {
    breakthrough: 'inclusive',
    'tier-jump': 'difference',
    'champion-products': 'once',
    'stacking-inside': 'higher-only-per-matter',
  },
];

test.prop([anyEnterprise, programmeYear, fc.constantFrom(...settings)], runs())(
  'dependsOn lists exactly the readings that change an award, a library or a service',
  (input, year, choices) => {
    const tried = found(input, year, choices);
    const { awards, tiers, services } = wholeEngineOf(choices).evaluate(subjectOf(input), { year });
    const listed = [
      ...awards.map((award) => [keyOf(award), award.dependsOn] as const),
      ...[...tiers, ...services].map(({ rule, dependsOn }) => [rule, dependsOn] as const),
    ];
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(tried));
  },
  patience,
);
