/** One program may load the library twice, as an ES module and as CommonJS: what one copy made the other knows. */
import { unchecked } from '../../src/subject/index.js';
import { expect, test, vi } from 'vitest';
import type * as library from '../../src/index.js';

type Library = typeof library;

const load = (): Promise<Library> => {
  vi.resetModules();
  return import('../../src/index.js');
};

const one = await load();
const other = await load();

const giant = { city: '台州市', titles: [{ title: 'little-giant', on: '2026-07-01' }] };
const asked = { document: 'taizhou-matrix-2025', year: 2026 } as const;

const thrownBy = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};

test('they are two', () => {
  expect(other.HuiqiError).not.toBe(one.HuiqiError);
});

test('an error of one is an error to the other', () => {
  const error = thrownBy(() => one.evaluate(unchecked({}), asked));
  expect(error).toBeInstanceOf(one.HuiqiError);
  expect(error).toBeInstanceOf(other.HuiqiError);
  expect(error).toBeInstanceOf(Error);
  for (const each of [new Error('x'), { issues: [] }, undefined, null, 'x'])
    expect(each instanceof other.HuiqiError).toBe(false);
});

test('a class made from the error has instances of its own', () => {
  class Mine extends one.HuiqiError {}
  const error = thrownBy(() => one.evaluate(unchecked({}), asked)) as InstanceType<Library['HuiqiError']>;
  expect(error instanceof Mine).toBe(false);
  expect(new Mine(error.issues) instanceof Mine).toBe(true);
  expect(new Mine(error.issues) instanceof other.HuiqiError).toBe(true);
});

test('a subject that one parsed the other decides', () => {
  const parsed = one.parseEnterprise(giant);
  if (!parsed.ok) throw new Error('not parsed');
  const engine = other.createEngine([other.documents['taizhou-matrix-2025']]);
  const [totals] = engine.totals(parsed.subject, { year: 2026 });
  expect(totals.high).toBe(null);
  const [own] = one.createEngine([one.documents['taizhou-matrix-2025']]).evaluate(parsed.subject, { year: 2026 });
  const [there] = engine.evaluate(parsed.subject, { year: 2026 });
  expect(JSON.stringify(there)).toBe(JSON.stringify(own));
});

test('what one decided the other explains', () => {
  const result = one.evaluate(unchecked(giant), asked);
  expect(other.explainResult(result, 'en')).toBe(one.explainResult(result, 'en'));
  const [award] = result.awards;
  if (award === undefined) throw new Error('no award');
  expect(other.explain(award, 'zh')).toBe(one.explain(award, 'zh'));
});
