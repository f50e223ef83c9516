import { expect, it } from 'vitest';
import { evaluateAwards } from '../../src/evaluate-awards.js';
import { littleGiant } from '../../src/evaluators/taizhou-matrix-2025/index.js';

const input = { city: '台州市', titles: [{ title: 'little-giant', on: '2026-07-01' }], received: [] } as const;

const capped = [
  {
    group: 'a-cap',
    part: '.',
    from: null,
    to: {
      id: 'a-cap',
      title: { zh: '封顶', en: 'cap' },
      clauses: ['004-049'],
      kind: 'cap',
      cap: '1万元',
      members: ['little-giant'],
    },
  },
] as const;

it('a reform is tried on the document, and not on a rule by itself', () => {
  const told = { year: 2026, reforms: capped } as { readonly year: number };
  expect(() => littleGiant(input, told)).toThrow(/option-unknown/u);
  const { awards } = evaluateAwards(input, { document: 'taizhou-matrix-2025', year: 2026, reforms: capped });
  expect(awards.find(({ rule }) => rule === 'taizhou-matrix-2025/little-giant')?.payable.high).toBe('1万元');
});
