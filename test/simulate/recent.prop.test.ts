import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { createForemost } from '../../src/simulate/foremost.js';
import { createRecent } from '../../src/simulate/recent.js';
import { runs } from '../laws/support.js';

describe('what was met of late', () => {
  test.prop([fc.array(fc.nat(12), { maxLength: 80 }), fc.integer({ min: 1, max: 5 })], runs(100))(
    'is known or told to be forgotten, each once, and the last ones are known',
    (met, most) => {
      const forgotten: number[] = [];
      const recent = createRecent<number, { readonly of: number }>(most, ({ of }) => forgotten.push(of));
      let made = 0;
      for (const each of met) {
        recent.turn();
        if (recent.get(each) !== undefined) continue;
        made += 1;
        recent.set(each, { of: each });
      }
      const kept = [...recent.values()];
      expect(kept.length + forgotten.length).toBe(made);
      expect(kept.length).toBeLessThanOrEqual(2 * most);
      const last = new Set([...met].reverse());
      for (const each of [...last].slice(0, most)) expect(recent.get(each)).toEqual({ of: each });
    },
  );
});

describe('the foremost of many', () => {
  test.prop([fc.array(fc.nat(1000), { maxLength: 60 }), fc.integer({ min: 1, max: 8 })], runs(100))(
    'are those that stand first when all are put in order, whoever comes first',
    (all, most) => {
      const numbers = [...new Set(all)];
      const foremost = createForemost<number>(most, (a, b) => b - a);
      for (const each of numbers) foremost.add(each);
      expect(foremost.told()).toEqual([...numbers].sort((a, b) => b - a).slice(0, most));
    },
  );
});
