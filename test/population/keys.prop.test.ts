import { fc, test } from '@fast-check/vitest';
import { describe, expect, test as one } from 'vitest';
import { foldedKey } from '../../src/population/key.js';
import { createKeys } from '../../src/population/keys.js';
import { runs } from '../laws/support.js';

const key = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '91331000ABCD',
    '９１３３１０００ＡＢＣＤ',
    '91331000abcd',
    ' 91331000ABCD',
    '台州一号',
    'X'.repeat(400_000),
  ),
);

describe('keys of a table', () => {
  test.prop([fc.array(key, { maxLength: 60 })], runs(50))(
    'are found again by the first row that has them, spelt as there, however they are spelt',
    (all) => {
      const keys = createKeys();
      const plain = new Map<string, { row: number; key: string }>();
      all.forEach((each, row) => {
        const folded = foldedKey(each);
        expect(keys.find(folded)).toEqual(plain.get(folded));
        if (plain.has(folded)) return;
        plain.set(folded, { row, key: each });
        keys.add(row, each, folded);
      });
      for (const [folded, first] of plain) expect(keys.find(folded)).toEqual(first);
    },
  );

  one('are told apart where their hashes are alike, and where there are many', () => {
    const keys = createKeys();
    keys.add(1, 'costarring', 'costarring');
    expect(keys.find('liquid')).toBeUndefined();
    for (let row = 2; row < 20_000; row += 1) {
      const own = `9133${String(row)}`;
      if (keys.find(own) !== undefined) throw new Error(`${own} was taken for another`);
      keys.add(row, own, own);
    }
    expect(keys.find('913319999')).toEqual({ row: 19_999, key: '913319999' });
  });
});
