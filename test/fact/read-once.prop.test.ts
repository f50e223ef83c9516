import { test as law } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { type BoundFact, type Frame, readOnce, type Slots } from '../../src/fact/index.js';
import { parseEnterprise } from '../../src/subject/index.js';

const subjects = ['甲', '乙'].map((name) => {
  const parsed = parseEnterprise({ city: '台州市', name });
  if (!parsed.ok) throw new Error(name);
  return parsed.subject;
});

const frames = fc.array(
  fc.record({ of: fc.nat({ max: 1 }), year: fc.integer({ min: 2025, max: 2026 }), slot: fc.nat({ max: 2 }) }),
  { maxLength: 20 },
);

/** A fact of the subject's name and the year, which counts how often it is read. */
const counted = (): { readonly fact: BoundFact; readonly reads: { load: number; missing: number } } => {
  const reads = { load: 0, missing: 0 };
  const load: BoundFact['load'] = ({ subject, year }, slots, slot) => {
    reads.load += 1;
    slots.low[slot] = year;
    slots.high[slot] = year + 1;
    slots.text[slot] = subject.name;
  };
  return {
    reads,
    fact: {
      load,
      missing: ({ subject, year }) => {
        reads.missing += 1;
        return [`${subject.name ?? ''} ${String(year)}`];
      },
    },
  };
};

const blank = (): Slots => ({
  low: new Float64Array(3),
  high: new Float64Array(3),
  text: [undefined, undefined, undefined],
});

const seen = (fact: BoundFact, frame: Frame, slot: number): unknown => {
  const slots = blank();
  fact.load(frame, slots, slot);
  return [slots, fact.missing(frame)];
};

describe('a fact that is read once', () => {
  law.prop([frames])('tells what it would tell if it were read each time', (asked) => {
    const once = readOnce(counted().fact);
    const plain = counted().fact;
    for (const { of, year, slot } of asked) {
      const frame: Frame = { subject: subjects[of] as Frame['subject'], year, item: undefined };
      expect(seen(once, frame, slot)).toEqual(seen(plain, frame, slot));
    }
  });

  law.prop([fc.integer({ min: 1, max: 20 })])('is read once for however many items of one enterprise', (items) => {
    const { fact, reads } = counted();
    const once = readOnce(fact);
    for (let each = 0; each < items; each += 1)
      seen(once, { subject: subjects[0] as Frame['subject'], year: 2026, item: undefined }, 0);
    expect(reads).toEqual({ load: 1, missing: 1 });
  });
});
