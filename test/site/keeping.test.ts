import { describe, expect, test } from 'vitest';
import { blankOf, filledIn, inDocument } from '../../site/play/keeping.js';

const asked = (document: string, subject: string, input: unknown) => ({
  document,
  subject,
  year: 2026,
  input,
  readings: { 'some-reading': 'other' },
  assumeNone: [],
  reforms: [],
});
const taizhou = asked('taizhou', 'enterprise', { city: '台州市', name: '示例机电' });
const examples = [taizhou, asked('ningbo', 'site', { city: '宁波市', area: '60亩' })];
const documents = {
  taizhou: { id: 'taizhou', city: '台州市', year: 2026, subjects: ['enterprise', 'city'] },
  shaoxing: { id: 'shaoxing', city: '绍兴市', year: 2021, subjects: ['enterprise'] },
  ningbo: { id: 'ningbo', city: '宁波市', year: 2021, subjects: ['site'] },
};
const own = { ...taizhou, input: { city: '台州市', name: '乙公司' } };
const nothing = { examples, kept: new Map<string, unknown>() };

describe('what was filled in', () => {
  test('is somebody’s own where it is no example and says more than the city', () => {
    expect([own.input, taizhou.input, { city: '台州市' }, {}].map((input) => filledIn(input, examples))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test('goes along to another document on the same kind of subject, and back', () => {
    const there = inDocument(own, documents.shaoxing, nothing);
    expect(there).toMatchObject({ document: 'shaoxing', year: 2021, readings: {}, input: own.input });
    expect(inDocument(there, documents.taizhou, nothing)).toMatchObject({ document: 'taizhou', input: own.input });
  });

  test('is there again after a document on something else', () => {
    const there = inDocument(own, documents.ningbo, nothing);
    expect(there).toMatchObject({ subject: 'site', input: { area: '60亩' } });
    const back = inDocument(there, documents.taizhou, { examples, kept: new Map([['enterprise', own.input]]) });
    expect(back).toMatchObject({ subject: 'enterprise', input: own.input });
  });

  test('is not taken for an example, of which every document shows its own', () => {
    expect(inDocument(taizhou, documents.ningbo, nothing)).toMatchObject({ subject: 'site' });
    expect(inDocument(taizhou, documents.shaoxing, nothing)).toMatchObject({ input: { city: '绍兴市' } });
  });

  test('is nothing but the city where one begins blank', () => {
    expect(blankOf(own, '台州市')).toEqual({ ...own, input: { city: '台州市' } });
    expect(blankOf(undefined, '台州市')).toBeUndefined();
  });
});
