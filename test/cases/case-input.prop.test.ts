import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { changesFrom, inputFrom } from '../../src/cases/case-input.js';

const key = fc.constantFrom('city', 'years', 'titles', '2025', 'revenue');
const leaf = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.array(fc.record({ title: fc.string() }), { maxLength: 2 }),
);
const input = fc.dictionary(key, fc.oneof(leaf, fc.dictionary(key, fc.oneof(leaf, fc.dictionary(key, leaf)))));

describe('the changes of a case', () => {
  test.prop([input, input])('that are recorded make the input of the base again', (base, other) => {
    expect(inputFrom(base, changesFrom(base, other))).toEqual(other);
  });
});
