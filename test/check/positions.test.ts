import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { positionIn } from '../../src/cli/json.js';
import { locatorOf } from '../../src/cli/positions.js';

const text = '{\n  "a": [1, {"b/c": "x"}],\n  "城": {"d": [], "e": {}}\n}';

describe('where a pointer stands', () => {
  test.each([
    ['', 1, 1],
    ['/a', 2, 3],
    ['/a/0', 2, 9],
    ['/a/1', 2, 12],
    ['/a/1/b~1c', 2, 13],
    ['/城', 3, 3],
    ['/城/e', 3, 18],
    ['/a/1/missing', 2, 12],
    ['/missing/further', 1, 1],
  ])('%s is line %i, column %i', (pointer, line, column) => {
    expect(positionIn(text, locatorOf(text)(pointer))).toEqual({ line, column });
  });

  test('of a key written twice is the later', () => {
    expect(locatorOf('{"a": 1, "a": 2}')('/a')).toBe(9);
  });

  const places = (value: unknown, pointer = ''): readonly (readonly [string, unknown])[] => {
    if (typeof value !== 'object' || value === null) return [[pointer, value]];
    const inner = Object.entries(value).flatMap(([key, each]) =>
      places(each, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
    );
    return [[pointer, value], ...inner];
  };

  test.prop([fc.jsonValue(), fc.constantFrom(0, 2)])(
    'is where the value, or its key, is written, whatever the value',
    (value, indent) => {
      const written = JSON.stringify(value, undefined, indent);
      const find = locatorOf(written);
      for (const [pointer, each] of places(value)) {
        const key = JSON.stringify(
          pointer
            .slice(pointer.lastIndexOf('/') + 1)
            .replaceAll('~1', '/')
            .replaceAll('~0', '~'),
        );
        const rest = written.slice(find(pointer));
        expect(rest.startsWith(key) || rest.startsWith(JSON.stringify(each).slice(0, 1))).toBe(true);
      }
    },
  );
});
