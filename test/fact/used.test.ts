import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { factNames } from '../../src/fact/index.js';

/*
 * A fact that no document asks is held by no case of a document: each such fact is named here, and whoever adds a document
 * that asks it takes it off.
 */

const textsIn = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [value];

const textsBelow = (root: string): ReadonlySet<unknown> =>
  new Set(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json') && !file.endsWith('schema.json'))
      .flatMap((file) => textsIn(JSON.parse(readFileSync(`${root}/${file}`, 'utf8')))),
  );

test('a fact that no document asks, shipped or of another place, is known as one', () => {
  const asked = [textsBelow('rules'), textsBelow('fixtures/policies')];
  expect(factNames.filter((name) => !asked.some((texts) => texts.has(name)))).toEqual([
    'areaPeakBefore',
    'countPeakBefore',
    'inPeriod',
    'itemApproved',
    'itemMonth',
    'itemRatio',
    'itemReceived',
    'ratioPeakBefore',
    'titleMonth',
    'yearsSinceFounding',
    'work',
  ]);
});
