import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type FactSetting, termFacts, type TermFactName } from '../../src/fact/index.js';
import type { Day } from '../../src/quantity/index.js';
import { type Enterprise, parseEnterprise, shipped, unchecked } from '../../src/subject/index.js';

/*
 * What facts come to by themselves, case by case, what would settle them where they are open, and what they are called:
 * a fact that few rules ask is held by few case tables.
 */

const setting: FactSetting = {
  period: { from: 20250101 as Day, through: 20291231 as Day },
  items: undefined,
  titleTerm: 'stands-until-told',
  matterOf: (written) => (written === '贴息' ? 'interest' : undefined),
  vocabulary: shipped,
};

interface Asked {
  readonly params: unknown;
  readonly kind: (typeof termFacts)[TermFactName];
}

const asked = (fact: TermFactName, params: object): Asked => {
  const kind = termFacts[fact];
  return { kind, params: kind.params(shipped).parse(params) };
};

const subjectOf = (input: object): Enterprise => {
  const read = parseEnterprise(unchecked({ city: '台州市', ...input }), { vocabulary: shipped });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.subject;
};

const year = 2027;

interface Figure {
  readonly fact: TermFactName;
  readonly params?: object;
  /** 2027 where it is left out. */
  readonly year?: number;
  readonly input?: object;
  readonly why: string;
  /** Equal where it is known; `null` for no end. */
  readonly is: readonly [low: number, high: number | null];
  /** What would settle it: it is asked only where it is open. */
  readonly missing?: readonly string[];
}

interface Said {
  readonly fact: TermFactName;
  readonly params: object;
  readonly zh: string;
  readonly en: string;
  readonly denied?: string;
}

const { figures, words } = JSON.parse(readFileSync('fixtures/facts.json', 'utf8')) as {
  readonly figures: readonly Figure[];
  readonly words: readonly Said[];
};

const standard = {
  figures: [
    { year: undefined, value: 1 },
    { year: 2026, value: 2 },
    { year: 2028, value: 3 },
  ],
};

describe('what a fact comes to, and what would settle it', () => {
  test.each(figures)('$fact: $why', ({ fact, params = {}, year: inYear = year, input = {}, is, missing }) => {
    const { kind, params: read } = asked(fact, params);
    const bound = kind.bind(read, setting);
    const slots = { low: new Float64Array(1), high: new Float64Array(1), text: [] };
    const frame = { subject: subjectOf(input) as never, year: inYear, item: undefined };
    bound.load(frame, slots, 0);
    expect([slots.low[0], slots.high[0]]).toEqual(is.map((bound) => bound ?? Infinity));
    if (missing !== undefined) expect(bound.missing(frame)).toEqual(missing);
  });

  test.each([
    [2025, 1],
    [2026, 2],
    [2027, 2],
    [2028, 3],
    [2030, 3],
  ])('a figure in force in %i is %i', (inYear, value) => {
    const bound = termFacts.moneyInForce.bind(standard, setting);
    const slots = { low: new Float64Array(1), high: new Float64Array(1), text: [] };
    bound.load({ subject: subjectOf({}), year: inYear, item: undefined }, slots, 0);
    expect([slots.low[0], slots.high[0]]).toEqual([value, value]);
  });
});

describe('what a fact is called', () => {
  test.each(words)('$fact $params', ({ fact, params, zh, en, denied }) => {
    const { kind, params: read } = asked(fact, params);
    expect(kind.title(read as never, year, shipped)).toEqual({ zh, en });
    expect(kind.denied?.(read as never, year, shipped)?.en).toBe(denied);
  });
});
