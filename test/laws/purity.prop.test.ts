import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { createDocumentEngine } from '../../src/engine/index.js';
import { documents } from '../../src/documents/index.js';
import { parseEnterprise } from '../../src/subject/index.js';
import { anyEnterprise, programmeYear, readingChoices } from '../arbitrary/enterprise.js';
import { bounds, patience, runs, subjectOf, wholeEngineOf } from './support.js';

const deepFreeze = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value))
    Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
};

// Maps print as {} by themselves.
const bytes = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner instanceof Map ? [...inner] : ArrayBuffer.isView(inner) ? Array.from(inner as Float64Array, String) : inner,
  );

describe('evaluation', () => {
  test.prop([anyEnterprise, anyEnterprise, programmeYear, programmeYear, readingChoices], runs())(
    'gives the same bytes for the same input, whatever was evaluated between',
    (input, other, year, otherYear, choices) => {
      const engine = wholeEngineOf(choices);
      const subject = subjectOf(input);
      const first = JSON.stringify(engine.evaluate(subject, { year }));
      const total = bounds(engine.totals(subject, { year }));
      engine.evaluate(subjectOf(other), { year: otherYear });
      engine.totals(subjectOf(other), { year });
      expect(JSON.stringify(engine.evaluate(subject, { year }))).toBe(first);
      expect(bounds(engine.totals(subject, { year }))).toEqual(total);
      expect(JSON.stringify(engine.evaluate(subjectOf(input), { year }))).toBe(first);
    },
    patience,
  );

  test.prop([anyEnterprise, programmeYear, readingChoices], runs())(
    'changes neither its input nor its subject',
    (input, year, choices) => {
      const copy = structuredClone(input);
      const parsed = parseEnterprise(deepFreeze(copy));
      expect(parsed.ok).toBe(true);
      const subject = deepFreeze(subjectOf(copy));
      const before = bytes(subject);
      wholeEngineOf(choices).evaluate(subject, { year });
      wholeEngineOf(choices).totals(subject, { year });
      expect(bytes(subject)).toBe(before);
      expect(copy).toEqual(input);
    },
    patience,
  );

  test.prop([anyEnterprise, programmeYear], runs(20))(
    'does not depend on which engine of a setting is asked, nor on what that engine answered before',
    (input, year) => {
      const fresh = createDocumentEngine(documents['taizhou-matrix-2025']);
      expect(JSON.stringify(fresh.evaluate(subjectOf(input), { year }))).toBe(
        JSON.stringify(wholeEngineOf().evaluate(subjectOf(input), { year })),
      );
    },
    patience,
  );
});
