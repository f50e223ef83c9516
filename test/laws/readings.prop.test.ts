import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { createDocumentEngine, type AwardOutcome, type Result } from '../../src/engine/index.js';
import { documents } from '../../src/documents/index.js';
import { anyEnterprise, type Choices, programmeYear } from '../arbitrary/enterprise.js';
import { byKey, evaluated, keyOf, patience, runs } from './support.js';

const { readings } = createDocumentEngine(documents['taizhou-matrix-2025']).document;

const face = (award: AwardOutcome | undefined): string =>
  JSON.stringify(award === undefined ? null : [award.truth, award.amount, award.payable, award.displacedBy ?? null]);

/** The readings of which some other option changes what an outcome says, found by trying every one. */
const found = (input: Parameters<typeof evaluated>[0], year: number, choices: Choices, faceIn: (result: Result) => ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> => {
  const chosen = faceIn(evaluated(input, year, choices));
  const tried = readings.map(({ id, options }) => {
    const current = choices[id] ?? options[0]?.id;
    return { id, others: options.filter((option) => option.id !== current).map((option) => faceIn(evaluated(input, year, { ...choices, [id]: option.id }))) };
  });
  return new Map([...chosen].map(([key, own]) => [key, tried.filter(({ others }) => others.some((other) => other.get(key) !== own)).map(({ id }) => id)]));
};

const settings: readonly Choices[] = [{}, { breakthrough: 'inclusive', 'tier-jump': 'difference', 'champion-products': 'once', 'stacking-inside': 'higher-only-per-matter' }];

describe('dependsOn', () => {
  test.prop([anyEnterprise, programmeYear, fc.constantFrom(...settings)], runs(150))(
    'lists exactly the readings that change an award',
    (input, year, choices) => {
      const faces = (result: Result): ReadonlyMap<string, string> => new Map([...byKey(result)].map(([key, award]) => [key, face(award)]));
      const tried = found(input, year, choices, faces);
      for (const award of evaluated(input, year, choices).awards) {
        expect({ award: keyOf(award), dependsOn: award.dependsOn }).toEqual({ award: keyOf(award), dependsOn: tried.get(keyOf(award)) });
      }
    },
    patience,
  );

  test.prop([anyEnterprise, programmeYear, fc.constantFrom(...settings)], runs(100))(
    'lists exactly the readings that change a library or an entitlement',
    (input, year, choices) => {
      const faces = ({ tiers, entitlements }: Result): ReadonlyMap<string, string> => new Map([...tiers, ...entitlements].map(({ rule, truth }) => [rule, truth]));
      const tried = found(input, year, choices, faces);
      const { tiers, entitlements } = evaluated(input, year, choices);
      for (const { rule, dependsOn } of [...tiers, ...entitlements]) expect({ rule, dependsOn }).toEqual({ rule, dependsOn: tried.get(rule) });
    },
    patience,
  );
});
