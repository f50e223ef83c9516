import { describe, expect, test } from 'vitest';
import { documentIds, documents } from '../../src/documents/index.js';
import { rulesById } from '../../src/documents/rules/index.js';
import { createDocumentEngine } from '../../src/engine/index.js';
import { evaluate, evaluateAwards, HuiqiError } from '../../src/index.js';
import { type Document, loadDocument, type ReadingChoices } from '../../src/rule/index.js';

/** All of a document but its targets, functions and all. */
const decidedBy = ({ targets: _, ...rest }: Document): string =>
  JSON.stringify(rest, (__, value: unknown) => {
    if (typeof value === 'function' || typeof value === 'bigint') return String(value);
    return value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
  });

const settingsOf = (id: (typeof documentIds)[number]): readonly ReadingChoices[] => [
  {},
  ...loadDocument(documents[id]).readings.flatMap(({ id: reading, options }) =>
    options.map((option) => ({ [reading]: option.id })),
  ),
];

// Calls about enterprises and places decide by documents whose targets stand apart.
describe.each(documentIds)('%s without its targets', (id) => {
  const { targets, ...rest } = documents[id];

  test('holds all else', () => {
    expect({ ...rulesById[id] }).toEqual({ ...rest, targets: (targets as readonly unknown[]).length > 0 ? null : [] });
  });

  test('is the same document under every option of every reading', () => {
    for (const readings of settingsOf(id))
      expect(decidedBy(loadDocument(rulesById[id], { readings }))).toBe(
        decidedBy(loadDocument(documents[id], { readings })),
      );
  });
});

const issuesOf = (ask: () => unknown): HuiqiError['issues'] => {
  try {
    ask();
  } catch (error) {
    if (error instanceof HuiqiError) return error.issues;
  }
  throw new Error('nothing was refused');
};

const asked = { document: 'taizhou-matrix-2025', year: 2026 } as const;
const input = { city: '台州市', titles: [{ title: 'little-giant', on: '2026-07-01' }], received: [] } as const;

describe('a call that answers of awards alone', () => {
  test('does as it would without a change to a target, which it is not about', () => {
    // Its type would refuse an indicator that the document does not have.
    const reforms = [{ target: 'listed-enterprises' as never, part: 'unit', from: 'no such', to: '家' }];
    const { reforms: told, ...under } = evaluateAwards(input, { ...asked, reforms });
    expect(told).toEqual(reforms);
    expect(JSON.stringify(under)).toBe(JSON.stringify(evaluateAwards(input, asked)));
    // Who answers of all a document says looks at it.
    expect(issuesOf(() => evaluate(input, { ...asked, reforms }))).toMatchObject([{ code: 'change-misses' }]);
  });

  test('names the targets among what a silent document does answer', () => {
    const of = { document: 'ningbo-plan-2021' as never, year: 2022 };
    const [{ wanted }] = issuesOf(() => evaluateAwards({ city: '宁波市' }, of));
    expect(wanted).toEqual(issuesOf(() => evaluate({ city: '宁波市' }, of))[0].wanted);
    expect(wanted.zh).toContain('目标');
  });

  test('leaves a document of somebody else’s without targets without them', () => {
    const own = { ...documents['taizhou-matrix-2025'], targets: null };
    expect(issuesOf(() => createDocumentEngine(own))).toMatchObject([{ code: 'change-misses' }]);
  });
});
