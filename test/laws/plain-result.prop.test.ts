import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { documents } from '../../src/documents/index.js';
import { createDocumentEngine, type Engine, type Result } from '../../src/engine/index.js';
import type { Change, DocumentFiles } from '../../src/rule/index.js';
import { type EnterpriseInput, parseEnterprise } from '../../src/subject/index.js';
import { anyEnterprise, programmeYear, readingChoices, type Choices } from '../arbitrary/enterprise.js';
import { plainly } from './plain-result.js';
import { chief, patience, runs } from './support.js';

const files = documents['taizhou-matrix-2025'];

const reforms: readonly (readonly Change[])[] = [
  [],
  [],
  [],
  [{ rule: 'little-giant', part: 'parameters.amount', from: '100万元', to: '12.5万元' }],
  [{ document: true, part: 'titleTerm', from: 'stands-until-told', to: 'lapses' }],
  [{ group: 'same-matter-champion', part: 'active', from: false, to: true }],
];

interface Judged {
  readonly engine: Engine;
  readonly judge: ReturnType<typeof plainly>;
}

const known = new Map<string, Judged | undefined>();

/** The engine and its judge under a setting; nothing where a reform meets a reading that it was not made for. */
const judgedUnder = (readings: Choices, changes: readonly Change[]): Judged | undefined => {
  const key = JSON.stringify([Object.entries(readings).sort(), changes]);
  if (known.has(key)) return known.get(key);
  let made: Judged | undefined;
  try {
    const setting = { readings, reforms: changes };
    made = { engine: createDocumentEngine<DocumentFiles>(files, setting), judge: plainly(files, setting) };
  } catch {
    made = undefined;
  }
  known.set(key, made);
  return made;
};

/** The decisions of a result, and by themselves whether its sum may be wider than need be. */
const decisions = ({ awards, tiers, services, total, missing }: Result) => {
  const { loose, ...sum } = total;
  return { told: JSON.stringify({ awards, tiers, services, total: sum, missing }), isLoose: loose === true };
};

/** What an enterprise may leave untold as a whole. */
const untold = fc.constantFrom<readonly (keyof EnterpriseInput)[]>(
  [],
  [],
  ['received'],
  ['titles'],
  ['projects', 'years'],
);
const asOf = fc.constantFrom(undefined, undefined, undefined, '2026-06-30', '2025-12-31');

describe('a whole result', chief, () => {
  test.prop([anyEnterprise, programmeYear, readingChoices, fc.constantFrom(...reforms), untold, asOf], runs(400))(
    'is, byte for byte, what every option of every reading comes to by itself',
    (input, year, choices, changes, left, day) => {
      const told = Object.fromEntries(
        Object.entries({ ...input, asOf: day }).filter(
          ([key, value]) => value !== undefined && !left.includes(key as keyof EnterpriseInput),
        ),
      );
      const parsed = parseEnterprise(told);
      const judged = judgedUnder(choices, changes);
      if (!parsed.ok || judged === undefined) return;
      const found = decisions(judged.engine.evaluate(parsed.subject, { year }));
      const wanted = decisions(judged.judge(parsed.subject, year) as Result);
      expect(found.told).toBe(wanted.told);
      // Who resolves every award beside all others cannot tell which of them the width is of; the engine may know better.
      if (found.isLoose) expect(wanted.isLoose).toBe(true);
    },
    patience,
  );
});
