import { expect, test } from 'vitest';
import { besideRow, differencesOf, differs, isOfRulesAlone, onlyBeside } from '../../site/play/beside.js';
import type { Situation } from '../../site/play/link.js';

const situation: Situation = {
  document: 'taizhou-matrix-2025',
  subject: 'enterprise',
  year: 2026,
  input: { city: '台州市', received: [] },
  readings: {},
  assumeNone: [],
  reforms: [],
};
const row = (rule: string, answer: string, mark = 'yes') => ({ key: `${rule} 0`, title: rule, mark, answer });

test('two situations are told apart by what is asked, however it is written', () => {
  expect(differencesOf(situation, { ...situation, input: { received: [], city: '台州市' } })).toEqual([]);
  expect(differencesOf(situation, { ...situation, year: 2027, readings: { breakthrough: 'inclusive' } })).toEqual([
    'year',
    'readings',
  ]);
});

test('one is asked under two versions of rules where nothing else differs', () => {
  expect(isOfRulesAlone(situation, { ...situation, reforms: [{}] })).toBe(true);
  expect(isOfRulesAlone(situation, { ...situation, reforms: [{}], year: 2027 })).toBe(false);
});

test('rows stand beside their own, and differ by verdict or answer', () => {
  const others = [row('b', '6万元'), row('a', '8万元')];
  expect(besideRow(row('a', '6万元'), others)?.answer).toBe('8万元');
  expect(differs(row('a', '8万元'), others)).toBe(false);
  expect(differs(row('a', '6万元'), others)).toBe(true);
  expect(differs(row('b', '6万元', 'no'), others)).toBe(true);
  expect(differs(row('c', ''), others)).toBe(true);
});

test('what stands on the other side alone is not lost', () => {
  expect(onlyBeside([row('a', '')], [row('a', ''), row('gone', '6万元')]).map(({ title }) => title)).toEqual(['gone']);
});
