import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { documents } from '../../src/documents/index.js';
import { evaluate, type EvaluateOptions } from '../../src/engine/evaluate.js';
import { HuiqiError } from '../../src/issue/index.js';
import { receiptIssues } from '../../src/resolve/index.js';
import { type DecisionReceipt, receiptFor, verifyReceipt } from '../../src/receipt.js';
import { digest } from '../../src/scenario/receipt/digest.js';
import { normalInput } from '../../src/scenario/receipt/normal-input.js';
import { termsOf } from '../../src/scenario/receipt/terms.js';
import { type EnterpriseInput, nameKey, unchecked } from '../../src/subject/index.js';
import { anyEnterprise, type Choices, isAccepted, programmeYear, readingChoices } from '../arbitrary/enterprise.js';
import { chief, engineOf, patience, runs, subjectOf } from '../laws/support.js';
import { rewritten } from './written-otherwise.js';

const options = (year: number, readings: Choices = {}): EvaluateOptions => ({
  document: 'taizhou-matrix-2025',
  year,
  readings,
});

const terms = termsOf({ document: 'taizhou-matrix-2025' });

describe('an input in its normal form', () => {
  test.prop([rewritten], runs(500))(
    'is the same however it was written, and its own normal form',
    ({ input, otherwise }) => {
      const normal = normalInput(input, terms);
      expect(normalInput(otherwise, terms)).toEqual(normal);
      expect(normalInput(normal, terms)).toEqual(normal);
    },
    patience,
  );

  test.prop(
    [
      fc.oneof(
        anyEnterprise,
        rewritten.map(({ otherwise }) => otherwise),
      ),
      programmeYear,
    ],
    runs(150),
  )(
    'is decided as it was written, verdict by verdict and sum by sum: so inputs of one form are decided alike',
    (input, year) => {
      const face = (given: unknown): unknown => {
        const { awards, tiers, services, total } = evaluate(unchecked(given), options(year));
        // Entries without a name are told by their place in a list, which the normal form may change; names by how they are compared.
        const told = awards.map(({ rule, of, level, truth, amount, payable }) =>
          JSON.stringify([
            rule,
            of === undefined ? undefined : nameKey(of).replace(/\.\d+$/u, ''),
            level,
            truth,
            amount,
            payable,
          ]),
        );
        return {
          awards: told.sort(),
          standings: [...(tiers as readonly { truth: unknown }[]), ...services].map(({ truth }) => truth),
          total,
        };
      };
      expect(face(normalInput(input, terms))).toEqual(face(input));
    },
    patience,
  );
});

interface Step {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

const leavesIn = (value: unknown, path: readonly (string | number)[]): readonly Step[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        leavesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : [{ path, value }];

const put = (value: unknown, [step, ...rest]: readonly (string | number)[], to: unknown): unknown => {
  if (step === undefined) return to;
  if (Array.isArray(value)) return value.map((each: unknown, index) => (index === step ? put(each, rest, to) : each));
  return { ...(value as object), [step]: put((value as Record<string | number, unknown>)[step], rest, to) };
};

const rulesText = JSON.stringify(documents['taizhou-matrix-2025'].rules);

/** Whether a rule of the document reads it: of a district none does, of a judgement those that name it. */
const isRead = ({ path: [first, second] }: Step): boolean =>
  first !== 'district' && (first !== 'judgements' || rulesText.includes(`"${String(second)}"`));

/** Another value of the same kind: another city, another amount, another day. */
const changed = (value: unknown): unknown => {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value === 3 ? 4 : value < 6 ? 3 : value - 1;
  const text = String(value);
  if (text.endsWith('元')) return text === '0元' ? '1元' : '0元';
  if (/^\d{4}-\d{2}-\d{2}$/u.test(text)) return text.startsWith('2026') ? '2027-03-03' : '2026-03-03';
  const words: Readonly<Record<string, string>> = {
    宁波市: '台州市',
    台州市: '宁波市',
    large: 'small',
    medium: 'small',
    small: 'micro',
    micro: 'large',
    national: 'provincial',
    provincial: 'national',
    municipal: 'county',
    county: 'municipal',
    new: 'renewal',
    renewal: 'new',
    relocated: 'new',
    received: 'claimable',
    claimable: 'received',
    digital: '5g',
    '5g': 'digital',
    dcmm: 'eagle',
  };
  return (
    words[text] ??
    (text.startsWith('C')
      ? 'I65'
      : /^[A-Z]\d/u.test(text)
        ? 'C38'
        : /^[a-z]/u.test(text)
          ? text === 'dcmm'
            ? 'listed'
            : 'dcmm'
          : `${text}别`)
  );
};

describe('a receipt', () => {
  describe('of one enterprise', chief, () => {
    test.prop([rewritten, programmeYear, readingChoices], runs(100))(
      'is verified by the same enterprise, however it is written',
      ({ input, otherwise }, year, readings) => {
        const receipt = receiptFor(input, options(year, readings));
        expect(verifyReceipt(JSON.parse(JSON.stringify(receipt)), otherwise)).toMatchObject({
          kind: 'verification',
          matches: true,
          differs: [],
          unchecked: [],
        });
      },
      patience,
    );
  });

  test.prop(
    [
      anyEnterprise.chain((input) =>
        fc.constantFrom(...leavesIn(input, []).filter(isRead)).map((leaf) => ({ input, leaf })),
      ),
      programmeYear,
    ],
    runs(200),
  )(
    'has another input for any one value changed that a rule of the document reads',
    ({ input, leaf }, year) => {
      const other = put(input, leaf.path, changed(leaf.value)) as EnterpriseInput;
      // A receipt for another matter may name no tier or grade of it.
      fc.pre(isAccepted(other) && receiptIssues(subjectOf(other), engineOf().document).length === 0);
      const receipt = receiptFor(input, options(year));
      expect(receiptFor(other, options(year)).input).not.toBe(receipt.input);
      expect(verifyReceipt(receipt, other).differs.map(({ part }) => part)).toContain('input');
    },
    patience,
  );

  test.prop([anyEnterprise, programmeYear], runs(60))(
    'is another for another year, reading, assumption, period or reform',
    (input, year) => {
      const receipt = receiptFor(input, options(year));
      const others = [
        receiptFor(input, options(year + 1)),
        receiptFor(input, options(year, { 'tier-jump': 'each' })),
        receiptFor(input, { ...options(year), asIfInForce: '2013..2021' }),
        receiptFor(input, {
          ...options(year),
          reforms: [{ rule: 'little-giant', part: 'parameters.amount', from: '100万元', to: '110万元' }],
        }),
        ...(input.received === undefined ? [receiptFor(input, { ...options(year), assumeNone: ['received'] })] : []),
      ];
      expect(others.map(({ input: same }) => same)).toEqual(others.map(() => receipt.input));
      for (const other of others) expect(other).not.toEqual(receipt);
    },
    patience,
  );
});

const tampered: Readonly<Record<keyof DecisionReceipt, readonly unknown[]>> = {
  huiqi: ['0.0.9', ''],
  document: ['shaoxing-growth-2021', 'taizhou', 1],
  rules: ['0'.repeat(64), 'abc', undefined],
  subject: ['site', 'person'],
  year: [2020, 2031, 1900, '2026', 2026.5],
  readings: [
    { 'tier-jump': 'highest' },
    { breakthrough: 'inclusive' },
    { 'tier-jump': 'difference', breakthrough: 'inclusive' },
    { 'tier-jmp': 'each' },
    [],
    null,
  ],
  reforms: ['1'.repeat(64), 'none'],
  asIfInForce: ['2025-01-01..2029-12-31', '2013..2021', 'always'],
  assumeNone: [['titles'], ['received'], ['years'], 'titles', undefined],
  input: ['2'.repeat(64), '', null],
  result: ['3'.repeat(64), 'ABC', undefined],
};

const tamperings = (Object.entries(tampered) as [keyof DecisionReceipt, readonly unknown[]][]).flatMap(
  ([part, values]) => values.map((value) => ({ part, value })),
);

test.prop([anyEnterprise, fc.constantFrom(...tamperings)], runs(400))(
  'verifying finds each single part tampered with, or refuses the receipt',
  (input, { part, value }) => {
    const receipt = receiptFor(input, options(2026));
    fc.pre(JSON.stringify(receipt[part]) !== JSON.stringify(value));
    const { [part]: _, ...rest } = receipt;
    const other = value === undefined ? rest : { ...rest, [part]: value };
    try {
      const { matches, differs } = verifyReceipt(other, input);
      expect([matches, differs.length > 0]).toEqual([false, true]);
    } catch (error) {
      expect(error).toBeInstanceOf(HuiqiError);
      expect((error as HuiqiError).issues.length).toBeGreaterThan(0);
    }
  },
  patience,
);

const { 'taizhou-matrix-2025': taizhou } = documents;
const figures = leavesIn(taizhou, []).filter(({ path }) => path.length > 1);

test.prop([fc.constantFrom(...figures)], runs(40))(
  'the digest of the rule data is another for any one value in it',
  ({ path, value }) => {
    const other = put(
      taizhou,
      path,
      typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${String(value)}.`,
    );
    expect(digest(other)).not.toBe(digest(taizhou));
  },
  patience,
);
