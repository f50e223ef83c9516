import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { checkDocuments } from '../../src/check/index.js';
import { describeIssue, languages } from '../../src/issue/index.js';
import type { DocumentFiles } from '../../src/rule/index.js';
import { anchorTexts, corpus } from './corpus.js';
import { long } from '../long.js';

// The smallest document with libraries, limits of its own and readings: whatever breaks, breaks soonest there.
const id = 'shaoxing-growth-2021';
const whole = corpus[id] as DocumentFiles;
const sources = anchorTexts(corpus);

type Path = readonly string[];

const pathsIn = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];

const paths = pathsIn(whole).slice(1);

const replaced = (value: unknown, [step, ...rest]: Path, to: unknown): unknown => {
  if (step === undefined) return to;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  copy[step] = replaced(copy[step], rest, to);
  return copy;
};

const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    '__proto__',
    'constructor',
    -1,
    0.1,
    1e308,
    true,
    [],
    {},
    [[]],
    ['x'],
    [null],
    // A name of its own for what every object has: nobody calls it.
    { toString: 5 },
    { id: 'x' },
    '004-001',
    '002-001',
    '2021-02-30',
    '9.6亿元',
    '1/0',
    '1/3',
    '50亩',
    '=5',
    '=1e9',
  ),
  fc.jsonValue(),
);

const changes = fc.array(fc.tuple(fc.constantFrom(...paths), junk), { minLength: 1, maxLength: 3 });

describe('a check', long, () => {
  test.prop([changes], { numRuns: 80 })(
    'never throws, whatever stands in the files, and what it says is complete',
    (edits) => {
      const files = edits.reduce<unknown>((before, [path, to]) => {
        try {
          return replaced(before, path, to);
        } catch {
          return before; // An earlier edit took away what this one is in.
        }
      }, whole) as DocumentFiles;
      const folder = {
        ...files,
        rules:
          typeof files.rules === 'object' && (files.rules as unknown) !== null && !Array.isArray(files.rules)
            ? files.rules
            : {},
      };
      for (const found of checkDocuments({ [id]: folder }, { sources })) {
        expect(found.place.file).toMatch(/^rules\/shaoxing-growth-2021\/.+\.json$/u);
        for (const language of languages)
          expect(describeIssue(found, language)).not.toMatch(
            /\[object |\{(?:known|suggestion|clause|encoder|expected|other)\}/u,
          );
      }
    },
  );
});
