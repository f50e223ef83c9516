/**
 * Documents whose readings meet in every way: Taizhou's own, cut down to a few at a time, and
 * Taizhou's with readings added that reach over the whole document, build on one another, exclude
 * one another, switch on a cap over several rules, or make one rule ask for another.
 */
import * as fc from 'fast-check';
import { documents } from '../../src/documents/index.js';
import type { DocumentFiles, Reading } from '../../src/rule/index.js';

const { 'taizhou-matrix-2025': taizhou } = documents;

const own = taizhou.readings as readonly Reading[];

const both = (text: string) => ({ zh: text, en: text });

type Options = readonly (readonly [id: string, ...changes: Reading['options'][number]['changes']])[];

const reading = (id: string, ...options: Options): Reading => ({
  id,
  title: both(id),
  clauses: ['004-100'],
  why: both(id),
  options: [
    { id: 'as-it-is', title: both('as it is'), changes: [] },
    ...options.map(([option, ...changes]) => ({ id: option, title: both(option), changes })),
  ],
});

const cap = {
  id: 'cap-in-all',
  kind: 'cap',
  title: both('cap'),
  clauses: ['004-100'],
  active: false,
  cap: '300万元',
  members: ['little-giant', 'hidden-champion', 'revenue-milestone', 'champion-product'],
};

const { conditions: scaleUp } = taizhou.rules['scale-up'] as { readonly conditions: unknown };

const { policyNames } = taizhou.document as { readonly policyNames: readonly string[] };

const added: readonly Reading[] = [
  reading('cap', ['on', { group: 'cap-in-all', part: 'active', from: false, to: true }]),
  // Each possible only where the one before was taken, or was not.
  reading(
    'cap-size',
    ['half', { group: 'cap-in-all', part: 'cap', from: '300万元', to: '150万元' }],
    ['double', { group: 'cap-in-all', part: 'cap', from: '300万元', to: '600万元' }],
  ),
  reading('cap-size-again', ['quarter', { group: 'cap-in-all', part: 'cap', from: '150万元', to: '75万元' }]),
  reading('policy-names', [
    'one-more',
    { document: true, part: 'policyNames', from: policyNames, to: [...policyNames, '台政发〔2024〕7号'] },
  ]),
  reading('own-receipts', ['difference', { group: 'already-paid', part: 'received', from: 'bars', to: 'difference' }]),
  reading('scale-up-asks', [
    'for-little-giant',
    { rule: 'scale-up', part: 'conditions', from: scaleUp, to: { all: [scaleUp, { condition: 'little-giant' }] } },
  ]),
  reading(
    'amounts',
    ['more', { rule: 'little-giant', part: 'parameters.amount', from: '100万元', to: '110万元' }],
    ['less', { rule: 'little-giant', part: 'parameters.amount', from: '100万元', to: '90万元' }],
  ),
  // Only beside `amounts` is there anything for it to change.
  reading('amounts-again', [
    'much-more',
    { rule: 'little-giant', part: 'parameters.amount', from: '110万元', to: '400万元' },
  ]),
];

/** What a reading builds on: without it, none of its options fits and loading refuses it. */
const foundations: ReadonlyMap<string, string> = new Map([
  ['cap-size-again', 'cap-size'],
  ['amounts-again', 'amounts'],
]);

const founded = (readings: readonly Reading[]): readonly Reading[] =>
  readings.filter(({ id }) => !foundations.has(id) || readings.some((each) => each.id === foundations.get(id)));

const withReadings = (readings: readonly Reading[]): DocumentFiles => ({
  ...taizhou,
  groups: [...(taizhou.groups as readonly unknown[]), cap],
  readings: founded(readings),
});

const sample = (readings: readonly Reading[], size: number, count: number): readonly DocumentFiles[] =>
  fc
    .sample(fc.subarray([...readings], { minLength: size, maxLength: size }), { numRuns: count, seed: 20250102 })
    .map(withReadings);

/** A few readings at a time, in their order: of the document's own, and of its own and those added. */
export const fewReadings = (ofItsOwn: number, mixed: number): readonly DocumentFiles[] => [
  ...sample(own, 4, ofItsOwn),
  ...sample([...own, ...added], 5, mixed),
  withReadings(added),
];
