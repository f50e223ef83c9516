import { fc, test as law } from '@fast-check/vitest';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import {
  type AllResults,
  type AnyOutcome,
  type ComparisonReason,
  type ConditionReason,
  documentIds,
  evaluate,
  evaluateAll,
  explain,
  explainAll,
  explainResult,
  type Reasons,
  reasonsOf,
  type Result,
} from '../../src/index.js';
import { forgottenPlaced } from '../arbitrary/classes.js';
import { anyEnterprise, programmeYear, readingChoices } from '../arbitrary/enterprise.js';
import { anyPlace, programmeYear as placeYear, written } from '../arbitrary/places.js';
import { patience, runs } from '../laws/support.js';
import { long } from '../long.js';

/*
 * Reasons are data: what JSON keeps of a result is explained as the result itself, byte for byte, in
 * either language and every format, without the input and without the engine.
 */

type Explained = Exclude<AnyOutcome, { kind: 'target' }>;

const manners = (['zh', 'en'] as const).flatMap((language) =>
  (['text', 'markdown'] as const).map((format) => [language, format] as const),
);

const copied = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

const outcomesIn = ({ awards, tiers, services, limits }: Result): readonly Explained[] => [
  ...awards,
  ...tiers,
  ...services,
  ...limits,
];

const textsOf = (result: Result): readonly string[] =>
  manners.flatMap(([language, format]) => [
    explainResult(result, language, format),
    ...outcomesIn(result).map((outcome) => explain(outcome, language, format)),
  ]);

/** What was asked for with its reasons is the same but for them, and its copy is told as the original without them. */
const staysTold = (plain: Result, reasoned: Result): void => {
  const withoutReasons = (result: Result): unknown =>
    JSON.parse(JSON.stringify(result, (key, value: unknown) => (key === 'reasons' ? undefined : value)));
  expect(withoutReasons(reasoned)).toEqual(copied(plain));
  expect(textsOf(copied(reasoned))).toEqual(textsOf(plain));
};

describe('a copy read back from JSON', long, () => {
  law.prop([anyEnterprise, programmeYear, readingChoices], runs(60))(
    'tells of an enterprise what the result told',
    (input, year, readings) => {
      const options = { document: 'taizhou-matrix-2025', year, readings } as const;
      staysTold(evaluate(input, options), evaluate(input, { ...options, reasons: true }));
    },
    patience,
  );

  law.prop([forgottenPlaced], runs(60))(
    'tells of classes what the result told',
    ({ sparse, setting: { document, readings }, year }) => {
      const options = { document, year, readings };
      staysTold(evaluate(sparse, options), evaluate(sparse, { ...options, reasons: true }));
    },
    patience,
  );

  law.prop([anyPlace, placeYear, fc.constantFrom(...documentIds)], runs(80))(
    'tells of a place what the result told',
    (place, year, document) => {
      const input = { ...written(place), city: '宁波市' };
      const options = { document, year, subject: place.kind };
      const decided = (reasons: boolean): Result | undefined => {
        try {
          return evaluate(input, { ...options, reasons });
        } catch {
          // The document does not speak of such a place.
          return undefined;
        }
      };
      const [plain, reasoned] = [decided(false), decided(true)];
      if (plain === undefined || reasoned === undefined) expect(plain).toBe(reasoned);
      else staysTold(plain, reasoned);
    },
    patience,
  );

  law.prop([anyEnterprise], runs(40))(
    'tells of all documents what they told together',
    (input) => {
      const reasoned = copied(evaluateAll(input, { year: 2026, reasons: true }));
      const plain = evaluateAll(input, { year: 2026 });
      const texts = (all: AllResults): readonly string[] =>
        manners.map(([language, format]) => explainAll(all, language, format));
      expect(texts(reasoned)).toEqual(texts(plain));
    },
    patience,
  );
});

const giant = { city: '台州市', titles: [{ title: 'little-giant' as const, on: '2026-07-01' }], received: [] };
const asked = { document: 'taizhou-matrix-2025', year: 2026 } as const;

const leavesIn = (reason: ConditionReason): readonly ComparisonReason[] => {
  switch (reason.kind) {
    case 'comparison':
      return [reason];
    case 'reference':
      return [];
    case 'all':
    case 'any':
    case 'not':
      return reason.parts.flatMap(leavesIn);
  }
};

const leavesOf = ({ items }: Reasons): readonly ComparisonReason[] =>
  items.flatMap(({ rows }) => rows.flatMap(({ scope, own }) => [...scope.flatMap(leavesIn), ...leavesIn(own)]));

describe('reasons', () => {
  test('are rows that a form can draw, each with what was seen, what is asked and where it is printed', () => {
    const award = evaluate(giant, asked).awards.find(({ rule }) => rule === 'taizhou-matrix-2025/little-giant');
    if (award === undefined) throw new Error('no little giant');
    const reasons = reasonsOf(award);
    expect(reasons.items[0]?.rows).toMatchObject([{ truth: 'yes', amountFen: 100_000_000 }]);
    const drawn = leavesOf(reasons).map(({ title, truth, values, clauses: [clause] }) =>
      [{ yes: '✓', no: '✗', unknown: '?' }[truth], title.zh, values.join(), clause?.place].join(' '),
    );
    expect(drawn).toEqual([
      '✓ 所在设区市 台州市 标题',
      '✓ 2026年在实施期内 1 标题',
      '✓ 2026年新认定为国家级专精特新“小巨人” 1 二（二）3',
      '✓ 2026年以前认定过国家级专精特新“小巨人” 0 二（二）3',
    ]);
  });

  test('are written into nothing unless asked for, and into every outcome where they are', () => {
    expect(JSON.stringify(evaluate(giant, asked))).not.toContain('"reasons"');
    const outcomes = outcomesIn(evaluate(giant, { ...asked, reasons: true }));
    expect(outcomes.filter(({ reasons }) => reasons === undefined)).toEqual([]);
    expect(outcomes.map((outcome) => outcome.reasons)).toEqual(outcomes.map(reasonsOf));
  });

  test('cannot be had of a copy that has none', () => {
    const [award] = copied(evaluate(giant, asked)).awards;
    expect(() => reasonsOf(award as never)).toThrow('outcome-without-trace');
  });
});

test('a worker that has only JSON writes the same text', { ...long, timeout: 60_000 }, async () => {
  const result = evaluate(giant, { ...asked, reasons: true });
  const script = `
    const { parentPort, workerData } = require('node:worker_threads');
    require('tsx/cjs/api').register();
    const { explain, explainResult } = require(workerData.entry);
    const result = JSON.parse(workerData.json);
    parentPort.postMessage([explainResult(result, 'zh', 'text'), explain(result.awards[3], 'en', 'markdown')]);
  `;
  const entry = fileURLToPath(new URL('../../src/explain/index.ts', import.meta.url));
  const worker = new Worker(script, { eval: true, workerData: { entry, json: JSON.stringify(result) } });
  const texts = await new Promise((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
  });
  await worker.terminate();
  const [, , , award] = result.awards;
  if (award === undefined) throw new Error('no fourth award');
  expect(texts).toEqual([explainResult(result, 'zh', 'text'), explain(award, 'en', 'markdown')]);
});
